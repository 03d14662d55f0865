// SPDX-License-Identifier: GPL-3.0-or-later
#include "schedule/expirations.h"

#include <QTest>

using namespace Inlet;
using namespace Inlet::Schedule;
using namespace Qt::StringLiterals;

namespace {

QDateTime utc(const QString &text)
{
    return QDateTime::fromString(text, Qt::ISODate);
}

Model::Expiration line(const QString &name, Model::ExpirationType type, const QString &delay,
                       const QString &date = {})
{
    Model::Expiration expiration;
    expiration.name = name;
    expiration.type = type;
    expiration.delay = *Core::Duration::fromIso8601(delay);
    const QDateTime parsed = QDateTime::fromString(date, Qt::ISODate);
    expiration.date = parsed.date();
    expiration.time = parsed.time();
    return expiration;
}

} // namespace

class TestExpirations : public QObject
{
    Q_OBJECT

    using Type = Model::ExpirationType;

private Q_SLOTS:
    void instants_data()
    {
        QTest::addColumn<Type>("type");
        QTest::addColumn<QString>("delay");
        QTest::addColumn<QString>("date");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *name, Type type, const QString &delay, const QString &date,
                            const QString &expected) {
            QTest::newRow(name) << type << delay << date << expected;
        };
        // The task starts at 02:30 for the second time that night.
        row("hours after the start elapse", Type::DelayAfterTaskStart, u"PT1H"_s, {},
            u"2026-10-25T02:30:00Z"_s);
        row("a day after the start", Type::DelayAfterTaskStart, u"P1D"_s, {},
            u"2026-10-26T01:30:00Z"_s);
        row("at once", Type::DelayAfterTaskStart, u"PT0S"_s, {}, u"2026-10-25T01:30:00Z"_s);
        row("at a date", Type::DelayAfterDate, u"PT0S"_s, u"2026-07-01T12:00:00"_s,
            u"2026-07-01T10:00:00Z"_s);
        row("at a skipped time", Type::DelayAfterDate, u"PT0S"_s, u"2026-03-29T02:30:00"_s,
            u"2026-03-29T01:00:00Z"_s);
        row("at a repeated time", Type::DelayAfterDate, u"PT1H"_s, u"2026-10-25T02:30:00"_s,
            u"2026-10-25T01:30:00Z"_s);
        row("a year after a leap day", Type::DelayAfterDate, u"P1Y"_s, u"2028-02-29T12:00:00"_s,
            u"2029-02-28T11:00:00Z"_s);
        row("a day later the time is skipped, then two hours", Type::DelayAfterDate, u"P1DT2H"_s,
            u"2026-03-28T02:30:00"_s, u"2026-03-29T03:00:00Z"_s);
        row("before a date", Type::DelayBeforeDate, u"PT2H"_s, u"2026-03-29T03:30:00"_s,
            u"2026-03-28T23:30:00Z"_s);
        row("a day and an hour before", Type::DelayBeforeDate, u"P1DT1H"_s,
            u"2026-03-30T02:30:00"_s, u"2026-03-29T00:00:00Z"_s);
        row("a year before a leap day", Type::DelayBeforeDate, u"P1Y"_s, u"2028-02-29T12:00:00"_s,
            u"2027-02-28T11:00:00Z"_s);
    }

    void instants()
    {
        QFETCH(Type, type);
        QFETCH(QString, delay);
        QFETCH(QString, date);
        QFETCH(QString, expected);
        Model::Activity activity;
        activity.expirations = {line(u"t"_s, type, delay, date)};
        const auto moments =
            expirationInstants(activity, "Europe/Paris", utc(u"2026-10-25T01:30:00Z"_s));
        QCOMPARE(moments.size(), 1);
        QCOMPARE(moments.first().instant, utc(expected));
        QCOMPARE(moments.first().instant.timeSpec(), Qt::UTC);
    }

    void order()
    {
        Model::Activity activity;
        activity.expirations = {line(u"script"_s, Type::Script, u"PT0S"_s),
                                line(u"late"_s, Type::DelayAfterTaskStart, u"P2D"_s),
                                line(u"undated"_s, Type::DelayAfterDate, u"PT0S"_s),
                                line(u"same"_s, Type::DelayAfterTaskStart, u"PT1H"_s),
                                line(u"again"_s, Type::DelayAfterTaskStart, u"PT60M"_s)};
        activity.expirations[1].doNotTerminate = true;
        QList<ExpirationMoment> moments =
            expirationInstants(activity, "UTC", utc(u"2026-01-01T00:00:00Z"_s));
        const QList<ExpirationMoment> expected{
            {3, u"same"_s, utc(u"2026-01-01T01:00:00Z"_s), true, false},
            {4, u"again"_s, utc(u"2026-01-01T01:00:00Z"_s), true, false},
            {1, u"late"_s, utc(u"2026-01-03T00:00:00Z"_s), false, false},
            {0, u"script"_s, {}, true, true},
        };
        QCOMPARE(moments, expected);
        moments.last().instant = utc(u"2026-01-01T01:00:00Z"_s);
        sortByTime(moments);
        QCOMPARE(moments.first().name, u"script"_s);
        QVERIFY(
            expirationInstants(activity, "Mars/Olympus", utc(u"2026-01-01T00:00:00Z"_s)).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestExpirations)
#include "tst_expirations.moc"
