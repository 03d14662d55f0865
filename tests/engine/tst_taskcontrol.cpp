// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/activityrun.h"

#include "engine/waitingtask.h"

#include <QTest>

using namespace Inlet;
using namespace Inlet::Engine;
using namespace Inlet::Test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

using Kind = Reaction::Kind;

Model::Expiration expirationAfter(const Core::Duration &delay, bool terminates)
{
    Model::Expiration expiration;
    expiration.delay = delay;
    expiration.doNotTerminate = !terminates;
    return expiration;
}

} // namespace

/** What a person asks of a task under way: pause, resume, execution out of schedule, stop. */
class TestTaskControl : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void holdsLaunchesBackWhilePaused_data()
    {
        QTest::addColumn<Model::MissedLaunch>("rule");
        QTest::addColumn<QStringList>("triggers");
        QTest::newRow("run once") << Model::MissedLaunch::RunOnce << QStringList{u"missed"_s};
        QTest::newRow("skip") << Model::MissedLaunch::Skip << QStringList();
    }

    void holdsLaunchesBackWhilePaused()
    {
        QFETCH(Model::MissedLaunch, rule);
        WaitingTask task;
        task.settings.activity.schedule.missedLaunch = rule;
        ActivityRun &run = task.start();
        QTRY_COMPARE(task.nextLaunch(), u"2026-11-23T08:30:00.000Z"_s);
        run.pause();
        run.pause(); // once is enough
        QCOMPARE(task.states(), QStringList{u"paused"_s});
        for (const QDateTime &moment : {at(8, 30), at(9, 0), at(9, 45)}) {
            task.clock.set(moment);
            QTRY_COMPARE(task.logged(u"is held back").size(), 1);
        }
        QVERIFY(task.triggers().isEmpty());
        run.resume();
        run.resume();
        QTRY_COMPARE(task.nextLaunch(), u"2026-11-23T10:00:00.000Z"_s);
        QTEST(task.triggers(), "triggers");
        QCOMPARE(task.states(), (QStringList{u"paused"_s, u"started"_s}));
        if (rule == Model::MissedLaunch::Skip)
            QCOMPARE(task.logged(u"from that of 2026-11-23T08:30:00.000Z on").size(), 1);
        else
            QCOMPARE(task.launches(), QStringList{u"2026-11-23T08:30:00.000Z"_s});
        run.stop();
        QVERIFY(task.ends());
        QCOMPARE(task.run->exitStatus(), 0);
    }

    void pauseThatMissesNothing()
    {
        WaitingTask task;
        ActivityRun &run = task.start();
        run.pause();
        task.clock.set(at(8, 20));
        run.resume();
        task.clock.set(at(8, 30));
        QTRY_COMPARE(task.triggers(), QStringList{u"schedule"_s});
        QTRY_VERIFY(task.hasFinishedPasses(1));
    }

    void finishesTheMessageInHand()
    {
        WaitingTask task({"a", "keep", "b", "c"});
        task.settings.activity.script.prepend(
            u"const end = Date.now() + 300; while (Date.now() < end);"_s);
        ActivityRun &run = task.start();
        task.clock.set(at(8, 30));
        QTRY_VERIFY(task.countOf("RETR 1") > 0);
        run.pause();
        QCOMPARE(task.states(), QStringList{u"pauseRequested"_s});
        QTRY_COMPARE(task.states(), (QStringList{u"pauseRequested"_s, u"paused"_s}));
        // What was decided is committed, and nothing is received any more.
        const qsizetype handled = task.ofType(Core::EventType::Message).size();
        QVERIFY(handled < 4);
        QCOMPARE(task.countOf("QUIT"), 1);
        QVERIFY(task.ofType(Core::EventType::SessionClosed).first().value("committed"_L1).toBool());
        QCOMPARE(task.valuesOf(Core::EventType::PassFinished, "outcome"_L1),
                 QStringList{u"stopped"_s});

        run.resume();
        QTRY_VERIFY(task.hasFinishedPasses(2));
        QCOMPARE(task.triggers(), (QStringList{u"schedule"_s, u"resumed"_s}));
        // The message that was left belongs to the same round: its handler did not run again.
        QCOMPARE(task.ofType(Core::EventType::Message).size(), 4);
        QCOMPARE(task.ofType(Core::EventType::Transition).size(), 4);
        QCOMPARE(task.server.uids(), QByteArrayList{"uid-keep"});
        QCOMPARE(task.nextLaunch(), u"2026-11-23T09:00:00.000Z"_s);
    }

    void resumesWhileItIsStillPausing()
    {
        WaitingTask task({"a", "b", "c"});
        task.settings.activity.script.prepend(
            u"const end = Date.now() + 300; while (Date.now() < end);"_s);
        ActivityRun &run = task.start();
        task.clock.set(at(8, 30));
        QTRY_VERIFY(task.countOf("RETR 1") > 0);
        run.pause();
        run.resume();
        QTRY_VERIFY(task.server.mails.isEmpty());
        QCOMPARE(task.states(), (QStringList{u"pauseRequested"_s, u"started"_s}));
        QCOMPARE(task.ofType(Core::EventType::Message).size(), 3);
    }

    void pausesAnUnscheduledPass()
    {
        WaitingTask task({"a", "b", "c"});
        task.settings.activity.schedule = {};
        task.settings.activity.script.prepend(
            u"const end = Date.now() + 300; while (Date.now() < end);"_s);
        ActivityRun &run = task.start();
        QTRY_VERIFY(task.countOf("RETR 1") > 0);
        run.pause();
        QTRY_VERIFY(task.states().contains(u"paused"_s));
        QVERIFY(!task.isFinished);
        run.resume();
        QVERIFY(task.ends());
        QVERIFY(task.server.mails.isEmpty());
        QCOMPARE(task.triggers(), (QStringList{u"once"_s, u"resumed"_s}));
    }

    void pausesBeforeThePassIsOpen()
    {
        WaitingTask task;
        task.settings.activity.schedule = {};
        ActivityRun &run = task.start();
        run.pause();
        QCOMPARE(task.states(), (QStringList{u"pauseRequested"_s, u"paused"_s}));
        QCOMPARE(task.server.sessions(), 0);
        run.resume();
        QVERIFY(task.ends());

        QVERIFY(task.server.mails.isEmpty());
    }

    void pausesDuringTheInitialization()
    {
        WaitingTask task;
        task.settings.activity.schedule = {};
        task.settings.activity.advanced.initializationScript = {u"task.vars.x = 1;"_s};
        ActivityRun &run = task.start();
        run.pause();
        QCOMPARE(task.states(), QStringList{u"paused"_s});
        // Held back whether the script has ended or not.
        QVERIFY(!QTest::qWaitFor([&task] { return !task.triggers().isEmpty(); }, 200));
        run.resume();
        QVERIFY(task.ends());
        QVERIFY(task.server.mails.isEmpty());
    }

    void pausesBetweenTwoAttempts()
    {
        WaitingTask task;
        task.server.script = reactsTo("PASS", {Kind::HangUp});
        ActivityRun &run = task.start();
        task.clock.set(at(8, 30));
        QTRY_COMPARE(task.logged(u"is tried again in").size(), 1);
        run.pause();
        task.clock.set(at(8, 40));
        QCOMPARE(task.states(), QStringList{u"paused"_s});
        QCOMPARE(task.server.sessions(), 1);
        run.resume();
        QTRY_VERIFY(task.hasFinishedPasses(1));
        QVERIFY(task.server.mails.isEmpty());
    }

    void breaksWhilePausing()
    {
        // The line is lost while the message in hand is finished: that is tried again after the pause.
        WaitingTask task({"a", "b"});
        task.settings.activity.advanced.onError = Model::OnError::Suspend;
        task.server.script = reactsTo("QUIT", {Kind::HangUp});
        task.settings.activity.script.prepend(
            u"const end = Date.now() + 300; while (Date.now() < end);"_s);
        ActivityRun &run = task.start();
        task.clock.set(at(8, 30));
        QTRY_VERIFY(task.countOf("RETR 1") > 0);
        run.pause();
        QTRY_VERIFY(task.states().contains(u"paused"_s));
        task.clock.set(at(8, 31));
        run.resume();
        QTRY_VERIFY(task.server.mails.isEmpty());
        QTRY_VERIFY(task.hasFinishedPasses(1));
        QVERIFY(task.ofType(Core::EventType::Error).isEmpty());
        QCOMPARE(task.ofType(Core::EventType::Transition).size(), 2);
    }

    void holdsExpirationsBack_data()
    {
        QTest::addColumn<bool>("terminates");
        QTest::newRow("terminates") << true;
        QTest::newRow("goes on") << false;
    }

    void holdsExpirationsBack()
    {
        QFETCH(bool, terminates);
        WaitingTask task;
        task.settings.activity.expirations = {expirationAfter({.minutes = 5min}, false),
                                              expirationAfter({.minutes = 10min}, terminates)};
        ActivityRun &run = task.start();
        run.pause();
        task.clock.set(at(9, 10));
        QTRY_COMPARE(task.logged(u"is held back").size(), 1);
        QVERIFY(task.ofType(Core::EventType::Expiration).isEmpty());
        run.resume();
        // At once and in their order, before anything else begins.
        QCOMPARE(task.ofType(Core::EventType::Expiration).size(), 2);
        QCOMPARE(task.triggers().size(), terminates ? 0 : 1);
        QCOMPARE(task.isFinished, terminates);
        if (!terminates)
            QTRY_VERIFY(task.hasFinishedPasses(1));
    }

    void stopsWhilePaused()
    {
        WaitingTask task;
        ActivityRun &run = task.start();
        run.pause();
        run.stop();
        QVERIFY(task.ends());
        QCOMPARE(task.states(), (QStringList{u"paused"_s, u"stopRequested"_s}));
        run.pause();
        run.resume();
        run.executeNow();
        QCOMPARE(task.states().size(), 2);
    }

    void executesNow()
    {
        WaitingTask task({"keep"});
        task.settings.activity.expirations = {expirationAfter({.hours = 1h}, true)};
        ActivityRun &run = task.start();
        run.executeNow();
        QCOMPARE(task.triggers(), QStringList{u"manual"_s});
        QCOMPARE(task.launches(), QStringList{QString()});
        run.executeNow(); // never two at a time
        QCOMPARE(task.logged(u"Nothing is pending").size(), 1);
        QTRY_VERIFY(task.hasFinishedPasses(1));
        // The schedule keeps its grid, the expiration its moment.
        QTRY_COMPARE(task.nextLaunch(), u"2026-11-23T08:30:00.000Z"_s);
        QVERIFY(task.ofType(Core::EventType::Expiration).isEmpty());
        task.clock.set(at(8, 30));
        QTRY_VERIFY(task.hasFinishedPasses(2));
        QCOMPARE(task.triggers(), (QStringList{u"manual"_s, u"schedule"_s}));
    }

    void executesTheNextAttemptNow()
    {
        WaitingTask task;
        task.settings.retry = {4, 15min, 15min};
        task.server.script = reactsTo("PASS", {Kind::HangUp});
        ActivityRun &run = task.start();
        task.clock.set(at(8, 30));
        QTRY_COMPARE(task.logged(u"is tried again in").size(), 1);
        run.executeNow();
        QTRY_VERIFY(task.hasFinishedPasses(1));
        QCOMPARE(task.triggers(), QStringList{u"schedule"_s});
        QVERIFY(task.server.mails.isEmpty());
    }

    void executesNothingWhilePausedOrHeld_data()
    {
        QTest::addColumn<bool>("held");
        QTest::newRow("paused") << false;
        QTest::newRow("held") << true;
    }

    void executesNothingWhilePausedOrHeld()
    {
        QFETCH(bool, held);
        WaitingTask task;
        if (held)
            task.settings.activity.advanced.execution = Model::Execution::ActivateOnly;
        ActivityRun &run = task.start();
        if (!held)
            run.pause();
        run.executeNow();
        QVERIFY(task.triggers().isEmpty());
        QCOMPARE(task.logged(held ? u"held until" : u"Resume it first").size(), held ? 2 : 1);
        QCOMPARE(task.states(), QStringList{held ? u"held"_s : u"paused"_s});
        if (held) {
            run.pause();
            run.resume();
            QCOMPARE(task.states(), (QStringList{u"held"_s, u"paused"_s, u"held"_s}));
        }
        run.stop();
        QVERIFY(task.ends());
    }

    void changesNothingInSimulation()
    {
        WaitingTask task({"a", "b"});
        task.settings.options.dryRun = true;
        task.settings.activity.expirations = {expirationAfter({.hours = 2h}, true)};
        task.start();
        for (const QDateTime &moment : {at(8, 30), at(9, 0)}) {
            const qsizetype before = task.ofType(Core::EventType::PassFinished).size();
            task.clock.set(moment);
            QTRY_VERIFY(task.hasFinishedPasses(before + 1));
        }
        task.clock.set(at(10, 10));
        QVERIFY(task.ends());
        QCOMPARE(task.server.mails.size(), 2);
        QCOMPARE(task.ofType(Core::EventType::Message).size(), 4);
        QCOMPARE(task.ofType(Core::EventType::Expiration).size(), 1);
        QCOMPARE(*task.ledger->lastPass(), Morning);
        for (const QJsonObject &transition : task.ofType(Core::EventType::Transition))
            QVERIFY(!transition.value("delivered"_L1).toBool());
    }
};

QTEST_GUILESS_MAIN(TestTaskControl)
#include "tst_taskcontrol.moc"
