// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/activityrun.h"

#include "engine/waitingtask.h"

#include <QTest>

using namespace Inlet;
using namespace Inlet::Engine;
using namespace Inlet::Test;

namespace {

using Kind = Reaction::Kind;

Model::Schedule atNine()
{
    Model::Schedule schedule;
    schedule.planExecution = true;
    schedule.frequency = Model::Daily{QTime(9, 0), 1, {}, {}};
    return schedule;
}

} // namespace

/** When a followed activity launches: late event loops, machines that sleep, clocks that are set. */
class TestLaunchTimes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void staysOnTheGrid()
    {
        WaitingTask task({"keep"});
        task.start();
        // Each launch comes later than the one before; the next one does not.
        QStringList expected;
        for (int i = 1; i <= 6; ++i) {
            const QDateTime launch = at(8, 0).addSecs(1800 * i);
            expected.append(Core::toEventTime(launch));
            task.clock.set(launch.addMSecs(137 * i));
            QTRY_VERIFY(task.hasFinishedPasses(i));
        }
        QCOMPARE(task.launches(), expected);
        QCOMPARE(task.nextLaunch(), u"2026-11-23T11:30:00.000Z"_s);
        QVERIFY(!task.triggers().contains(u"missed"_s));
    }

    void sleeps_data()
    {
        QTest::addColumn<Model::MissedLaunch>("rule");
        QTest::addColumn<QDateTime>("awake");
        QTest::addColumn<QStringList>("triggers");
        QTest::addColumn<QString>("next");
        using enum Model::MissedLaunch;
        const QString nine = u"2026-11-23T09:00:00.000Z"_s;
        QTest::newRow("a minute late is late")
            << Skip << at(8, 31) << QStringList{u"schedule"_s} << nine;
        QTest::newRow("more is missed: skip") << Skip << at(8, 32) << QStringList() << nine;
        QTest::newRow("more is missed: run once")
            << RunOnce << at(8, 32) << QStringList{u"missed"_s} << nine;
        QTest::newRow("many missed: skip")
            << Skip << at(17, 45) << QStringList() << u"2026-11-23T18:00:00.000Z"_s;
        QTest::newRow("many missed: one run")
            << RunOnce << at(17, 45) << QStringList{u"missed"_s} << u"2026-11-23T18:00:00.000Z"_s;
        QTest::newRow("years") << RunOnce << QDateTime(QDate(2040, 3, 1), QTime(0, 1), Qt::UTC)
                               << QStringList{u"missed"_s} << u"2040-03-01T00:30:00.000Z"_s;
    }

    /** The clock set forward is the same to a task. */
    void sleeps()
    {
        QFETCH(Model::MissedLaunch, rule);
        QFETCH(QDateTime, awake);
        QFETCH(QStringList, triggers);
        QFETCH(QString, next);
        WaitingTask task;
        task.settings.activity.schedule.missedLaunch = rule;
        task.start();
        QTRY_COMPARE(task.nextLaunch(), u"2026-11-23T08:30:00.000Z"_s);
        task.clock.set(awake);
        QTRY_COMPARE(task.nextLaunch(), next);
        QCOMPARE(task.triggers(), triggers);
        if (triggers.isEmpty())
            QCOMPARE(task.logged(u"from that of 2026-11-23T08:30:00.000Z on").size(), 1);
        else
            QCOMPARE(task.launches(), QStringList{u"2026-11-23T08:30:00.000Z"_s});
    }

    void sleepsBeyondAnExpiration()
    {
        WaitingTask task;
        Model::Expiration expiration;
        expiration.delay = Core::Duration{.minutes = 30min};
        task.settings.activity.expirations = {expiration};
        task.start();
        task.clock.set(at(12, 0));
        QVERIFY(task.ends());
        QVERIFY(task.triggers().isEmpty());
        QCOMPARE(task.valuesOf(Core::EventType::TaskFinished, "outcome"_L1),
                 QStringList{u"expired"_s});
    }

    void clockIsSetBack_data()
    {
        QTest::addColumn<Model::Schedule>("schedule");
        QTest::addColumn<QDateTime>("set"); // from 9:00
        QTest::addColumn<QString>("next");
        const QString tomorrow = u"2026-11-24T09:00:00.000Z"_s;
        QTest::newRow("interval, a second")
            << everyHalfHour() << at(8, 59, 59) << u"2026-11-23T09:00:00.000Z"_s;
        QTest::newRow("interval, an hour")
            << everyHalfHour() << at(7, 50) << u"2026-11-23T08:00:00.000Z"_s;
        QTest::newRow("interval, years")
            << everyHalfHour() << QDateTime(QDate(2020, 1, 1), QTime(0, 1), Qt::UTC)
            << u"2020-01-01T00:30:00.000Z"_s;
        QTest::newRow("hour, a second: not twice") << atNine() << at(8, 59, 59) << tomorrow;
        QTest::newRow("hour, under three hours: not twice") << atNine() << at(6, 1) << tomorrow;
        QTest::newRow("hour, three hours: the clock was wrong")
            << atNine() << at(6, 0) << u"2026-11-23T09:00:00.000Z"_s;
        QTest::newRow("hour, years")
            << atNine() << QDateTime(QDate(2020, 1, 1), QTime(0, 1), Qt::UTC)
            << u"2020-01-01T09:00:00.000Z"_s;
    }

    void clockIsSetBack()
    {
        QFETCH(Model::Schedule, schedule);
        QFETCH(QDateTime, set);
        QFETCH(QString, next);
        WaitingTask task;
        task.settings.activity.schedule = schedule;
        task.clock.set(at(8, 59));
        QVERIFY(task.ledger->setLastPass(at(8, 59)));
        ActivityRun &run = task.start();
        task.clock.set(at(9, 0));
        QTRY_VERIFY(task.hasFinishedPasses(1));
        task.clock.set(set);
        QTRY_COMPARE(task.logged(u"was set back by").size(), 1);
        QCOMPARE(task.nextLaunch(), next);
        QCOMPARE(task.triggers(), QStringList{u"schedule"_s});
        run.stop();
        QVERIFY(task.ends());
    }

    void attemptsDoNotWaitForAClockSetBack()
    {
        WaitingTask task;
        task.settings.retry = {4, 10s, 10s};
        task.server.script = reactsTo("PASS", {Kind::HangUp});
        task.start();
        task.clock.set(at(8, 30));
        QTRY_COMPARE(task.logged(u"is tried again in").size(), 1);
        task.clock.set(at(7, 30));
        QTRY_COMPARE(task.logged(u"was set back by").size(), 1);
        QVERIFY(task.server.mails.size() == 1);
        task.clock.set(at(7, 30, 30));
        QTRY_VERIFY(task.server.mails.isEmpty());
    }

    void skipsLaunchesThatFallIntoAPass()
    {
        WaitingTask task({"a"});
        task.server.script = reactsTo("RETR", {Kind::Silence});
        ActivityRun &run = task.start();
        task.clock.set(at(8, 30));
        QTRY_VERIFY(task.countOf("RETR 1") > 0);
        task.clock.set(at(9, 0));
        QTRY_COMPARE(task.logged(u"The launch of 2026-11-23T09:00:00.000Z is skipped").size(), 1);
        QCOMPARE(task.server.sessions(), 1);
        run.stop();
        QVERIFY(task.ends());
        // The next run does not take it for missed.
        QCOMPARE(*task.ledger->lastPass(), at(9, 0));
    }
};

QTEST_GUILESS_MAIN(TestLaunchTimes)
#include "tst_launchtimes.moc"
