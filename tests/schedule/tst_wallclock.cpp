// SPDX-License-Identifier: GPL-3.0-or-later
#include "schedule/wallclock.h"

#include <QTest>

using namespace Inlet;
using namespace Inlet::Schedule;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

QDateTime utc(const QString &text)
{
    return QDateTime::fromString(text, Qt::ISODate);
}

WallTime wall(const QString &text)
{
    const QDateTime parsed = QDateTime::fromString(text, Qt::ISODate);
    return toWallTime(parsed.date(), parsed.time());
}

QString iso(const QDateTime &instant)
{
    return instant.toString(Qt::ISODate);
}

} // namespace

class TestWallClock : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /** Of later centuries only the first round of the calendar is looked into; the zone itself is asked here. */
    void laterCenturies_data()
    {
        QTest::addColumn<QByteArray>("zone");
        for (const char *zone :
             {"Europe/Paris", "America/New_York", "Australia/Lord_Howe", "Africa/Casablanca",
              "Asia/Gaza", "America/Santiago", "Pacific/Apia", "Asia/Kathmandu", "UTC"})
            QTest::newRow(zone) << QByteArray(zone);
    }

    void laterCenturies()
    {
        QFETCH(QByteArray, zone);
        const WallClock clock(zone);
        const QTimeZone truth(zone);
        const QDateTime last(QDate(9999, 12, 1), QTime(0, 0), Qt::UTC);
        // In step with nothing that repeats.
        for (QDateTime instant(QDate(2080, 1, 1), QTime(0, 0), Qt::UTC); instant < last;
             instant = instant.addSecs(86'400LL * 2111 + 4321)) {
            const WallTime wall = clock.wallTime(toInstant(instant));
            QCOMPARE((wall.time_since_epoch() - toInstant(instant).time_since_epoch()) / 1ms,
                     truth.offsetFromUtc(instant) * 1000LL);
            QVERIFY(clock.firstInstant(wall) <= toInstant(instant));
            QVERIFY(clock.lastInstant(wall) >= toInstant(instant));
        }
    }

    void occurrences_data()
    {
        QTest::addColumn<QByteArray>("zone");
        QTest::addColumn<QString>("wallTime");
        QTest::addColumn<QString>("first");
        QTest::addColumn<QString>("last");
        const auto row = [](const char *name, const char *zone, const QString &wallTime,
                            const QString &first, const QString &last = {}) {
            QTest::newRow(name) << QByteArray(zone) << wallTime << first
                                << (last.isEmpty() ? first : last);
        };
        const char *paris = "Europe/Paris";
        row("Paris, summer", paris, u"2026-07-01T08:00:00"_s, u"2026-07-01T06:00:00Z"_s);
        row("Paris, last moment before the gap", paris, u"2026-03-29T01:59:59"_s,
            u"2026-03-29T00:59:59Z"_s);
        row("Paris, gap begins", paris, u"2026-03-29T02:00:00"_s, u"2026-03-29T01:00:00Z"_s);
        row("Paris, in the gap", paris, u"2026-03-29T02:30:00"_s, u"2026-03-29T01:00:00Z"_s);
        row("Paris, after the gap", paris, u"2026-03-29T03:00:00"_s, u"2026-03-29T01:00:00Z"_s);
        row("Paris, before the overlap", paris, u"2026-10-25T01:59:59"_s,
            u"2026-10-24T23:59:59Z"_s);
        row("Paris, overlap begins", paris, u"2026-10-25T02:00:00"_s, u"2026-10-25T00:00:00Z"_s,
            u"2026-10-25T01:00:00Z"_s);
        row("Paris, overlap ends", paris, u"2026-10-25T02:59:59"_s, u"2026-10-25T00:59:59Z"_s,
            u"2026-10-25T01:59:59Z"_s);
        row("Paris, after the overlap", paris, u"2026-10-25T03:00:00"_s, u"2026-10-25T02:00:00Z"_s);
        row("Paris, first summer by rule", paris, u"2038-07-01T08:00:00"_s,
            u"2038-07-01T06:00:00Z"_s);
        row("Paris, far future", paris, u"2100-07-01T08:00:00"_s, u"2100-07-01T06:00:00Z"_s);
        row("Paris, local mean time", paris, u"1850-01-01T00:00:00"_s, u"1849-12-31T23:50:39Z"_s);
        row("Paris, antiquity", paris, u"0002-01-01T00:00:00"_s, u"0001-12-31T23:50:39Z"_s);
        row("New York, gap", "America/New_York", u"2026-03-08T02:30:00"_s,
            u"2026-03-08T07:00:00Z"_s);
        row("New York, overlap", "America/New_York", u"2026-11-01T01:30:00"_s,
            u"2026-11-01T05:30:00Z"_s, u"2026-11-01T06:30:00Z"_s);
        row("Lord Howe, gap of half an hour", "Australia/Lord_Howe", u"2026-10-04T02:10:00"_s,
            u"2026-10-03T15:30:00Z"_s);
        row("Lord Howe, behind it", "Australia/Lord_Howe", u"2026-10-04T02:30:00"_s,
            u"2026-10-03T15:30:00Z"_s);
        row("Lord Howe, overlap of half an hour", "Australia/Lord_Howe", u"2026-04-05T01:45:00"_s,
            u"2026-04-04T14:45:00Z"_s, u"2026-04-04T15:15:00Z"_s);
        row("Seoul", "Asia/Seoul", u"2026-03-29T02:30:00"_s, u"2026-03-28T17:30:00Z"_s);
        row("Kathmandu", "Asia/Kathmandu", u"2026-03-29T02:30:00"_s, u"2026-03-28T20:45:00Z"_s);
        row("Havana, midnight twice", "America/Havana", u"2026-11-01T00:30:00"_s,
            u"2026-11-01T04:30:00Z"_s, u"2026-11-01T05:30:00Z"_s);
        row("Beirut, no midnight", "Asia/Beirut", u"2026-03-29T00:00:00"_s,
            u"2026-03-28T22:00:00Z"_s);
        row("Apia, a day that never was", "Pacific/Apia", u"2011-12-30T08:00:00"_s,
            u"2011-12-30T10:00:00Z"_s);
        row("Apia, the day after", "Pacific/Apia", u"2011-12-31T00:00:00"_s,
            u"2011-12-30T10:00:00Z"_s);
        row("Manila, a day lost in 1844", "Asia/Manila", u"1844-12-31T12:00:00"_s,
            u"1844-12-31T15:56:08Z"_s);
        row("Fixed offset", "UTC+05:30", u"2026-03-29T02:30:00"_s, u"2026-03-28T21:00:00Z"_s);
    }

    void occurrences()
    {
        QFETCH(QByteArray, zone);
        QFETCH(QString, wallTime);
        const WallClock clock(zone);
        QTEST(iso(toDateTime(clock.firstInstant(wall(wallTime)))), "first");
        QTEST(iso(toDateTime(clock.lastInstant(wall(wallTime)))), "last");
    }

    void showsTheTime()
    {
        const WallClock clock("Europe/Paris");
        QCOMPARE(clock.wallTime(toInstant(utc(u"2026-10-25T00:30:00Z"_s))),
                 wall(u"2026-10-25T02:30:00"_s));
        QCOMPARE(clock.wallTime(toInstant(utc(u"2026-10-25T01:30:00Z"_s))),
                 wall(u"2026-10-25T02:30:00"_s));
        // Far apart and back: the remembered changes are looked up again.
        QCOMPARE(clock.wallTime(toInstant(utc(u"2400-07-01T00:00:00Z"_s))),
                 wall(u"2400-07-01T02:00:00"_s));
        QCOMPARE(clock.wallTime(toInstant(utc(u"1700-07-01T00:00:00Z"_s))),
                 wall(u"1700-07-01T00:09:21"_s));
    }

    void changes()
    {
        const auto found = clockChanges("Europe/Paris", utc(u"2026-03-29T01:00:00Z"_s),
                                        utc(u"2026-10-25T01:00:00Z"_s));
        QCOMPARE(found.size(), 2);
        QCOMPARE(found.at(0), (ClockChange{utc(u"2026-03-29T01:00:00Z"_s), 1h, 2h}));
        QCOMPARE(found.at(1), (ClockChange{utc(u"2026-10-25T01:00:00Z"_s), 2h, 1h}));
        // The files of zones end in 2037; later changes follow their rule.
        QCOMPARE(clockChanges("Europe/Paris", utc(u"2036-01-01T00:00:00Z"_s),
                              utc(u"2040-01-01T00:00:00Z"_s))
                     .size(),
                 8);
        QCOMPARE(clockChanges("Australia/Lord_Howe", utc(u"2036-01-01T00:00:00Z"_s),
                              utc(u"2040-01-01T00:00:00Z"_s))
                     .size(),
                 8);
        QVERIFY(clockChanges("Asia/Seoul", utc(u"2000-01-01T00:00:00Z"_s),
                             utc(u"2100-01-01T00:00:00Z"_s))
                    .isEmpty());
        QVERIFY(clockChanges("Mars/Olympus", utc(u"2000-01-01T00:00:00Z"_s),
                             utc(u"2100-01-01T00:00:00Z"_s))
                    .isEmpty());
        QVERIFY(!WallClock("Mars/Olympus").isValid());
    }

    void printsWithOffset()
    {
        QCOMPARE(iso(inZone(utc(u"2026-10-25T00:30:00Z"_s), "Europe/Paris")),
                 u"2026-10-25T02:30:00+02:00"_s);
        QCOMPARE(iso(inZone(utc(u"2026-10-25T01:30:00Z"_s), "Europe/Paris")),
                 u"2026-10-25T02:30:00+01:00"_s);
        QCOMPARE(iso(inZone(utc(u"2026-10-25T01:30:00Z"_s), "Asia/Kathmandu")),
                 u"2026-10-25T07:15:00+05:45"_s);
    }

    void durations_data()
    {
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("duration");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *name, const QString &from, const QString &duration,
                            const QString &expected) {
            QTest::newRow(name) << from << duration << expected;
        };
        row("a day into summer time", u"2026-03-28T11:00:00Z"_s, u"P1D"_s,
            u"2026-03-29T10:00:00Z"_s);
        row("24 hours into summer time", u"2026-03-28T11:00:00Z"_s, u"PT24H"_s,
            u"2026-03-29T11:00:00Z"_s);
        row("a day into the gap, then hours", u"2026-03-28T01:30:00Z"_s, u"P1DT2H"_s,
            u"2026-03-29T03:00:00Z"_s);
        row("a day into the overlap", u"2026-10-24T00:30:00Z"_s, u"P1D"_s,
            u"2026-10-25T00:30:00Z"_s);
        row("an hour from the second occurrence", u"2026-10-25T01:30:00Z"_s, u"PT1H"_s,
            u"2026-10-25T02:30:00Z"_s);
        row("a year from a leap day", u"2028-02-29T11:00:00Z"_s, u"P1Y"_s,
            u"2029-02-28T11:00:00Z"_s);
        row("a year and a day from a leap day", u"2028-02-29T11:00:00Z"_s, u"P1Y1D"_s,
            u"2029-03-01T11:00:00Z"_s);
        row("nothing", u"2026-10-25T01:30:00.250Z"_s, u"PT0S"_s, u"2026-10-25T01:30:00Z"_s);
    }

    void durations()
    {
        QFETCH(QString, from);
        QFETCH(QString, duration);
        QTEST(iso(addDuration(utc(from), *Core::Duration::fromIso8601(duration), "Europe/Paris")),
              "expected");
    }
};

QTEST_GUILESS_MAIN(TestWallClock)
#include "tst_wallclock.moc"
