// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/duration.h"

#include <QTest>

using namespace Inlet::Core;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TestDuration : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsAndWrites_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("years");
        QTest::addColumn<int>("days");
        QTest::addColumn<qint64>("elapsedMs");
        QTest::addColumn<QString>("written");
        QTest::newRow("seconds") << u"PT90S"_s << 0 << 0 << qint64(90'000) << u"PT90S"_s;
        QTest::newRow("hours and minutes")
            << u"PT1H30M"_s << 0 << 0 << qint64(5'400'000) << u"PT1H30M"_s;
        QTest::newRow("day") << u"P1D"_s << 0 << 1 << qint64(0) << u"P1D"_s;
        QTest::newRow("year") << u"P1Y"_s << 1 << 0 << qint64(0) << u"P1Y"_s;
        QTest::newRow("all parts")
            << u"P1Y2DT3H4M5.5S"_s << 1 << 2 << qint64(11'045'500) << u"P1Y2DT3H4M5.5S"_s;
        QTest::newRow("zero") << u"PT0S"_s << 0 << 0 << qint64(0) << u"PT0S"_s;
        QTest::newRow("zero days") << u"P0D"_s << 0 << 0 << qint64(0) << u"PT0S"_s;
        QTest::newRow("fraction") << u"PT0.25S"_s << 0 << 0 << qint64(250) << u"PT0.25S"_s;
        QTest::newRow("finer than a millisecond")
            << u"PT1.0009S"_s << 0 << 0 << qint64(1000) << u"PT1S"_s;
    }

    void readsAndWrites()
    {
        QFETCH(QString, text);
        const auto duration = Duration::fromIso8601(text);
        QVERIFY(duration);
        QTEST(duration->years, "years");
        QTEST(duration->days, "days");
        QTEST(qint64(duration->elapsed().count()), "elapsedMs");
        QTEST(duration->toIso8601(), "written");
        QCOMPARE(Duration::fromIso8601(duration->toIso8601()), duration);
    }

    void refuses_data()
    {
        QTest::addColumn<QString>("text");
        for (const QString &text : {u""_s,
                                    u"P"_s,
                                    u"PT"_s,
                                    u"P1DT"_s,
                                    u"1h"_s,
                                    u"P1W"_s,
                                    u"P1M"_s,
                                    u"PT-1S"_s,
                                    u"-PT1S"_s,
                                    u"PT1.5M"_s,
                                    u"PT1.S"_s,
                                    u"pt1s"_s,
                                    u" PT1S"_s,
                                    u"PT1S "_s,
                                    u"PT1S\n"_s,
                                    u"PT1M1H"_s,
                                    u"P99999999999999999999D"_s,
                                    u"PT99999999999999999999H"_s,
                                    u"P1YT"_s,
                                    u"PT٣S"_s}) {
            QTest::addRow("'%s'", qPrintable(text)) << text;
        }
    }

    void refuses()
    {
        QFETCH(QString, text);
        QVERIFY(!Duration::fromIso8601(text));
    }

    void normalizes()
    {
        QCOMPARE(Duration::fromIso8601(u"PT90S"_s)->normalized().toIso8601(), u"PT1M30S"_s);
        QCOMPARE(Duration::fromIso8601(u"PT100H"_s)->normalized().toIso8601(), u"PT100H"_s);
        QCOMPARE(Duration::fromElapsed(3'661'250ms).toIso8601(), u"PT1H1M1.25S"_s);
    }

    void hasALengthWithoutACalendar_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<qint64>("seconds");
        QTest::addColumn<qint64>("timerSeconds");
        QTest::newRow("nothing") << u"PT0S"_s << qint64(0) << qint64(0);
        QTest::newRow("minutes") << u"PT10M"_s << qint64(600) << qint64(600);
        QTest::newRow("a day") << u"P1D"_s << qint64(86400) << qint64(86400);
        QTest::newRow("a day and a second") << u"P1DT1S"_s << qint64(86401) << qint64(86401);
        QTest::newRow("a year") << u"P1Y"_s << qint64(365 * 86400) << qint64(24 * 86400);
        QTest::newRow("longest") << u"P9999Y"_s << qint64(9999) * 365 * 86400 << qint64(24 * 86400);
    }

    void hasALengthWithoutACalendar()
    {
        QFETCH(QString, text);
        const auto duration = Duration::fromIso8601(text);
        QVERIFY(duration);
        QTEST(qint64(duration->length() / 1s), "seconds");
        QTEST(qint64(timerInterval(*duration) / 1s), "timerSeconds");
    }
};

QTEST_GUILESS_MAIN(TestDuration)
#include "tst_duration.moc"
