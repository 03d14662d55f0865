// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/durationtext.h"

#include <QTest>

using namespace Inlet::Core;
using namespace Qt::StringLiterals;

class TestDurationText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsAndRewrites_data()
    {
        QTest::addColumn<QString>("locale");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("iso");
        QTest::addColumn<QString>("written");

        QTest::newRow("seconds above a minute")
            << u"en"_s << u"90s"_s << u"PT1M30S"_s << u"1m 30s"_s;
        QTest::newRow("units in any order") << u"en"_s << u"30m1h"_s << u"PT1H30M"_s << u"1h 30m"_s;
        QTest::newRow("bare number is days") << u"en"_s << u"3"_s << u"P3D"_s << u"3d"_s;
        QTest::newRow("bare number after hours")
            << u"en"_s << u"1 h 30"_s << u"PT1H30M"_s << u"1h 30m"_s;
        QTest::newRow("bare number after days")
            << u"en"_s << u"1d 12"_s << u"P1DT12H"_s << u"1d 12h"_s;
        QTest::newRow("hours stay hours") << u"en"_s << u"36h"_s << u"PT36H"_s << u"36h"_s;
        QTest::newRow("upper case and space") << u"en"_s << u"  2 H  "_s << u"PT2H"_s << u"2h"_s;
        QTest::newRow("leading zero") << u"en"_s << u"01m"_s << u"PT1M"_s << u"1m"_s;
        QTest::newRow("everything")
            << u"en"_s << u"1y2d3h4m5s"_s << u"P1Y2DT3H4M5S"_s << u"1y 2d 3h 4m 5s"_s;
        QTest::newRow("nothing") << u"en"_s << u"0"_s << u"PT0S"_s << u"0s"_s;
        QTest::newRow("fraction of an hour") << u"en"_s << u"1.5h"_s << u"PT1H30M"_s << u"1h 30m"_s;
        QTest::newRow("fraction of a second")
            << u"en"_s << u"0.25s"_s << u"PT0.25S"_s << u"0.25s"_s;
        QTest::newRow("iso") << u"en"_s << u"pt90s"_s << u"PT1M30S"_s << u"1m 30s"_s;
        QTest::newRow("language without units") << u"nl"_s << u"5m"_s << u"PT5M"_s << u"5m"_s;
        QTest::newRow("french") << u"fr"_s << u"1a 2j 3h 4mn 5s"_s << u"P1Y2DT3H4M5S"_s
                                << u"1a 2j 3h 4mn 5s"_s;
        QTest::newRow("french comma") << u"fr"_s << u"1,5s"_s << u"PT1.5S"_s << u"1,5s"_s;
        QTest::newRow("german") << u"de"_s << u"1J 2T 3Std 4min 5s"_s << u"P1Y2DT3H4M5S"_s
                                << u"1J 2T 3h 4min 5s"_s;
        QTest::newRow("korean") << u"ko"_s << u"1년 2일 3시간 4분 5초"_s << u"P1Y2DT3H4M5S"_s
                                << u"1년 2일 3시간 4분 5초"_s;
        QTest::newRow("korean with Latin letters")
            << u"ko"_s << u"90m"_s << u"PT1H30M"_s << u"1시간 30분"_s;
        QTest::newRow("korean decomposed")
            << u"ko"_s << u"5분"_s.normalized(QString::NormalizationForm_D) << u"PT5M"_s
            << u"5분"_s;
        QTest::newRow("japanese") << u"ja"_s << u"1年2日3時間4分5秒"_s << u"P1Y2DT3H4M5S"_s
                                  << u"1年 2日 3時間 4分 5秒"_s;
        QTest::newRow("japanese full width") << u"ja"_s << u"３０分"_s << u"PT30M"_s << u"30分"_s;
    }

    void readsAndRewrites()
    {
        QFETCH(QString, locale);
        QFETCH(QString, typed);
        QFETCH(QString, iso);
        const DurationText text{QLocale(locale)};
        const auto duration = text.parse(typed);
        QVERIFY2(duration, duration ? "" : qPrintable(duration.error().message));
        QCOMPARE(duration->toIso8601(), iso);
        QTEST(text.format(*duration), "written");
        QCOMPARE(*text.parse(text.format(*duration)), *duration);
    }

    void refuses_data()
    {
        QTest::addColumn<QString>("locale");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("reason");

        QTest::newRow("empty") << u"en"_s << u"  "_s << u"A duration is needed"_s;
        QTest::newRow("words") << u"en"_s << u"soon"_s << u"not a duration"_s;
        QTest::newRow("clock") << u"en"_s << u"1:30"_s << u"not a duration"_s;
        QTest::newRow("negative") << u"en"_s << u"-5m"_s << u"negative"_s;
        QTest::newRow("unknown unit")
            << u"en"_s << u"5 parsecs"_s << u"\"parsecs\" is not a unit"_s;
        QTest::newRow("unit of another language")
            << u"en"_s << u"5mn"_s << u"\"mn\" is not a unit"_s;
        QTest::newRow("twice") << u"en"_s << u"1h 2h"_s << u"twice"_s;
        QTest::newRow("nothing below seconds") << u"en"_s << u"5s 3"_s << u"\"3\" has no unit"_s;
        QTest::newRow("divided day") << u"en"_s << u"1.5d"_s << u"not a whole number"_s;
        QTest::newRow("divided bare number") << u"en"_s << u"0.5"_s << u"not a whole number"_s;
        QTest::newRow("too many years") << u"en"_s << u"10000y"_s << u"too long"_s;
        QTest::newRow("too many digits") << u"en"_s << u"99999999999999999999s"_s << u"too long"_s;
        QTest::newRow("too long together") << u"en"_s << u"87835000h 99999999m"_s << u"too long"_s;
        QTest::newRow("french months") << u"fr"_s << u"3m"_s << u"means months"_s;
    }

    void refuses()
    {
        QFETCH(QString, locale);
        QFETCH(QString, typed);
        QFETCH(QString, reason);
        const auto duration = DurationText(QLocale(locale)).parse(typed);
        QVERIFY(!duration);
        QCOMPARE(duration.error().code, ErrorCode::InvalidData);
        QVERIFY2(duration.error().message.contains(reason), qPrintable(duration.error().message));
    }
};

QTEST_GUILESS_MAIN(TestDurationText)
#include "tst_durationtext.moc"
