// SPDX-License-Identifier: GPL-3.0-or-later
#include "script/datetext.h"

#include <QTest>

using namespace Inlet::Script;
using namespace Qt::StringLiterals;

class TestDateText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void formats_data()
    {
        QTest::addColumn<QString>("format");
        QTest::addColumn<QString>("text");
        QTest::newRow("date") << u"%4Y-%2M-%2D"_s << u"2026-03-09"_s;
        QTest::newRow("time") << u"%2H:%2N:%2S"_s << u"08:05:07"_s;
        QTest::newRow("short year") << u"%2Y"_s << u"26"_s;
        QTest::newRow("one digit") << u"%1D.%1M."_s << u"9.3."_s;
        QTest::newRow("three digits") << u"%3D"_s << u"009"_s;
        QTest::newRow("month name") << u"%1D %Bl %4Y"_s << u"9 March 2026"_s;
        QTest::newRow("other text") << u"Y M D 100% %x %4Z %"_s << u"Y M D 100% %x %4Z %"_s;
        QTest::newRow("adjacent") << u"%4Y%2M%2D%2H%2N%2S"_s << u"20260309080507"_s;
        QTest::newRow("no width") << u"%Y %0M"_s << u"%Y %0M"_s;
        QTest::newRow("empty") << u""_s << u""_s;
    }

    void formats()
    {
        QFETCH(QString, format);
        QFETCH(QString, text);
        const QDateTime instant(QDate(2026, 3, 9), QTime(7, 5, 7), Qt::UTC);
        QCOMPARE(formatDate(instant, format, QTimeZone("Europe/Paris")), text);
    }

    void formatsInTheZone()
    {
        const QDateTime instant(QDate(2026, 12, 31), QTime(23, 30), Qt::UTC);
        const QString format = u"%4Y-%2M-%2D %2H:%2N"_s;
        QCOMPARE(formatDate(instant, format, QTimeZone("Asia/Seoul")), u"2027-01-01 08:30"_s);
        QCOMPARE(formatDate(instant, format, QTimeZone("America/New_York")), u"2026-12-31 18:30"_s);
        QCOMPARE(formatDate({}, format, QTimeZone("UTC")), QString());
    }

    void readsIso_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("utc");
        QTest::newRow("UTC") << u"2026-11-23T08:00:00Z"_s << u"2026-11-23T08:00:00.000Z"_s;
        QTest::newRow("milliseconds")
            << u"2026-11-23T08:00:00.25Z"_s << u"2026-11-23T08:00:00.250Z"_s;
        QTest::newRow("offset") << u"2026-11-23T08:00:00+09:00"_s << u"2026-11-22T23:00:00.000Z"_s;
        QTest::newRow("short offset")
            << u"2026-11-23T08:00:00-0530"_s << u"2026-11-23T13:30:00.000Z"_s;
        QTest::newRow("hour offset") << u"2026-11-23T08:00+01"_s << u"2026-11-23T07:00:00.000Z"_s;
        QTest::newRow("local") << u"2026-11-23T08:00:00"_s << u"2026-11-23T07:00:00.000Z"_s;
        QTest::newRow("blank for T") << u"2026-11-23 08:00"_s << u"2026-11-23T07:00:00.000Z"_s;
        QTest::newRow("date only") << u"2026-07-01"_s << u"2026-06-30T22:00:00.000Z"_s;
        QTest::newRow("impossible day") << u"2026-02-30"_s << u""_s;
        QTest::newRow("impossible hour") << u"2026-02-03T25:00:00Z"_s << u""_s;
        QTest::newRow("impossible offset") << u"2026-02-03T05:00:00+30:00"_s << u""_s;
        QTest::newRow("words") << u"tomorrow"_s << u""_s;
        QTest::newRow("more behind") << u"2026-11-23T08:00:00Z and so on"_s << u""_s;
        QTest::newRow("empty") << u""_s << u""_s;
    }

    void readsIso()
    {
        QFETCH(QString, text);
        QFETCH(QString, utc);
        const QDateTime date = parseIsoDate(text, QTimeZone("Europe/Paris"));
        QCOMPARE(date.isValid() ? date.toString(Qt::ISODateWithMs) : QString(), utc);
    }

    void readsClockChanges_data()
    {
        QTest::addColumn<QByteArray>("zone");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("utc");
        const auto row = [](const QByteArray &zone, const QString &text, const QString &utc) {
            QTest::addRow("%s %s", zone.constData(), qPrintable(text)) << zone << text << utc;
        };
        row("Europe/Paris", u"2026-03-29T01:59:59.999"_s, u"2026-03-29T00:59:59.999Z"_s);
        row("Europe/Paris", u"2026-03-29T02:00"_s, u"2026-03-29T01:00:00.000Z"_s);
        row("Europe/Paris", u"2026-03-29T02:30"_s, u"2026-03-29T01:00:00.000Z"_s);
        row("Europe/Paris", u"2026-03-29T03:00"_s, u"2026-03-29T01:00:00.000Z"_s);
        row("Europe/Paris", u"2026-03-29T03:30"_s, u"2026-03-29T01:30:00.000Z"_s);
        row("Europe/Paris", u"2026-10-25T01:59"_s, u"2026-10-24T23:59:00.000Z"_s);
        row("Europe/Paris", u"2026-10-25T02:30"_s, u"2026-10-25T00:30:00.000Z"_s);
        row("Europe/Paris", u"2026-10-25T03:00"_s, u"2026-10-25T02:00:00.000Z"_s);
        row("Europe/Paris", u"2045-03-26T02:30"_s, u"2045-03-26T01:00:00.000Z"_s);
        row("America/New_York", u"2026-03-08T02:30:00"_s, u"2026-03-08T07:00:00.000Z"_s);
        row("America/New_York", u"2026-03-08T02:59:59"_s, u"2026-03-08T07:00:00.000Z"_s);
        row("America/New_York", u"2026-03-08T03:00:00"_s, u"2026-03-08T07:00:00.000Z"_s);
        row("America/New_York", u"2026-11-01T01:30:00"_s, u"2026-11-01T05:30:00.000Z"_s);
        row("America/New_York", u"2038-03-14T02:30"_s, u"2038-03-14T07:00:00.000Z"_s);
        row("Australia/Lord_Howe", u"2026-10-04T02:15:00"_s, u"2026-10-03T15:30:00.000Z"_s);
        row("Australia/Lord_Howe", u"2026-04-05T01:45:00"_s, u"2026-04-04T14:45:00.000Z"_s);
        row("America/Sao_Paulo", u"2018-11-04"_s, u"2018-11-04T03:00:00.000Z"_s);
        row("Pacific/Apia", u"2011-12-30T12:00"_s, u"2011-12-30T10:00:00.000Z"_s);
        row("Asia/Seoul", u"2026-03-29T02:30"_s, u"2026-03-28T17:30:00.000Z"_s);
        row("UTC", u"2026-03-29T02:30"_s, u"2026-03-29T02:30:00.000Z"_s);
    }

    void readsClockChanges()
    {
        QFETCH(QByteArray, zone);
        QFETCH(QString, text);
        QFETCH(QString, utc);
        QCOMPARE(parseIsoDate(text, QTimeZone(zone)).toString(Qt::ISODateWithMs), utc);
    }
};

QTEST_GUILESS_MAIN(TestDateText)
#include "tst_datetext.moc"
