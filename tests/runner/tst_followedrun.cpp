// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/projectfile.h"
#include "support/runnerprocess.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Inlet;
using namespace Inlet::Test;
using namespace Qt::StringLiterals;

namespace {

/** A project whose only launch is far away. */
class WaitingProject : public ProjectFolder
{
public:
    WaitingProject()
    {
        setScript({u"return 4;"_s});
        activity.insert(
            u"schedule"_s,
            QJsonObject{{u"planExecution"_s, true},
                        {u"frequency"_s, QJsonObject{{u"kind"_s, u"once"_s},
                                                     {u"at"_s, u"2100-01-01T00:00:00"_s}}}});
    }

    /** The first line for `--control-stdin`. @p others: further activities. */
    [[nodiscard]] QByteArray firstLine(const QList<QJsonObject> &others = {}) const
    {
        QJsonArray activities{activity};
        for (const QJsonObject &other : others)
            activities.append(other);
        QJsonObject whole = project;
        whole.insert(u"activities"_s, activities);
        return QJsonDocument(QJsonObject{{u"project"_s, whole},
                                         {u"baseDirectory"_s, QDir(path(u"."_s)).absolutePath()}})
            .toJson(QJsonDocument::Compact);
    }
};

QStringList valuesOf(const QList<Core::Event> &events, QLatin1StringView member)
{
    QStringList values;
    for (const Core::Event &event : events)
        values.append(event.members.value(member).toString());
    return values;
}

QStringList controlled(const QStringList &more = {})
{
    return QStringList{u"run"_s, u"-"_s, u"--log"_s, u"jsonl"_s, u"--control-stdin"_s} + more;
}

} // namespace

/** Runs that are told what to do while they follow their schedule. */
class TestFollowedRun : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pausesResumesAndExecutes()
    {
        WaitingProject folder;
        folder.addMessage(message("a"));
        RunnerProcess runner(controlled());
        runner.start();
        runner.writeLine(folder.firstLine());
        QVERIFY(runner.waitForOutput(R"("type":"waiting")"));
        runner.writeLine("pause");
        QVERIFY(runner.waitForOutput(R"("state":"paused")"));
        runner.writeLine("execute");
        QVERIFY(runner.waitForOutput("Resume it first"));
        runner.writeLine("resume");
        QVERIFY(runner.waitForOutput(R"("state":"started")"));
        runner.writeLine("execute inmail");
        QVERIFY(runner.waitForOutput(R"("type":"pass-finished")"));
        runner.writeLine("stop");
        const auto result = runner.finish(false);
        QCOMPARE(result.exitStatus, 0);
        QCOMPARE(valuesOf(result.ofType(Core::EventType::State), "state"_L1),
                 (QStringList{u"paused"_s, u"started"_s, u"stopRequested"_s}));
        const QJsonObject pass = result.only(Core::EventType::PassStarted);
        QCOMPARE(pass.value("trigger"_L1).toString(), u"manual"_s);
        QVERIFY(pass.value("launch"_L1).isNull());
        QCOMPARE(result.only(Core::EventType::TaskFinished).value("outcome"_L1).toString(),
                 u"stopped"_s);
    }

    void pausesBeforeItHasStarted()
    {
        WaitingProject folder;
        folder.activity.remove(u"schedule"_s);
        folder.addMessage(message("a"));
        RunnerProcess runner(controlled());
        runner.start();
        runner.writeLine(folder.firstLine() + "\npause"); // in one write
        QVERIFY(runner.waitForOutput(R"("state":"paused")"));
        runner.writeLine("resume");
        const auto result = runner.finish(false);
        QCOMPARE(result.exitStatus, 0);
        QCOMPARE(result.ofType(Core::EventType::Message).size(), 1);
        QCOMPARE(result.events.constLast().type, Core::EventType::TaskFinished);
    }

    void restarts()
    {
        WaitingProject folder;
        RunnerProcess runner(controlled());
        runner.start();
        runner.writeLine(folder.firstLine());
        QVERIFY(runner.waitForOutput(R"("type":"waiting")"));
        runner.writeLine("restart");
        QVERIFY(runner.waitForOutput(R"("outcome":"stopped")"));
        QVERIFY(runner.waitForOutput(R"("type":"waiting")"));
        runner.writeLine("stop");
        const auto result = runner.finish(false);
        QCOMPARE(result.exitStatus, 0);
        const auto started = result.ofType(Core::EventType::TaskStarted);
        const auto finished = result.ofType(Core::EventType::TaskFinished);
        QCOMPARE(started.size(), 2);
        QCOMPARE(finished.size(), 2);
        QVERIFY(started.at(0).task != started.at(1).task);
        QCOMPARE(finished.at(0).task, started.at(0).task);
        QCOMPARE(finished.at(1).task, started.at(1).task);
    }

    void controlsOneOfSeveral()
    {
        WaitingProject folder;
        QJsonObject second = folder.activity;
        second.insert(u"name"_s, u"second"_s);
        RunnerProcess runner(controlled());
        runner.start();
        runner.writeLine(folder.firstLine({second}));
        QVERIFY(runner.waitForOutput(R"("type":"waiting")"));
        runner.writeLine("pause second");
        QVERIFY(runner.waitForOutput(R"("state":"paused")"));
        runner.writeLine("stop second");
        QVERIFY(runner.waitForOutput(R"("type":"task-finished")"));
        runner.writeLine("restart second"); // one that has ended is started again
        runner.writeLine("pause third");
        QVERIFY(runner.waitForOutput("no activity"));
        runner.writeLine("stop");
        const auto result = runner.finish(false);
        QCOMPARE(result.exitStatus, 0);
        QCOMPARE(result.ofType(Core::EventType::TaskStarted).size(), 3);
        QCOMPARE(result.ofType(Core::EventType::TaskFinished).size(), 3);
        for (const Core::Event &state : result.ofType(Core::EventType::State)) {
            if (state.members.value("state"_L1) == "paused"_L1)
                QCOMPARE(state.activity, u"second"_s);
        }
    }

    void namesCommandsItDoesNotKnow()
    {
        WaitingProject folder;
        RunnerProcess runner(controlled());
        runner.start();
        runner.writeLine(folder.firstLine());
        runner.writeLine("jump");
        QVERIFY(runner.waitForOutput("jump"));
        const auto result = runner.finish(); // the end of the input stops it
        QCOMPARE(result.exitStatus, 0);
        QVERIFY(result.complaints.contains("jump"));
        QCOMPARE(result.only(Core::EventType::TaskFinished).value("outcome"_L1).toString(),
                 u"stopped"_s);
    }

    void beats()
    {
        WaitingProject folder;
        RunnerProcess runner(controlled({u"--heartbeat"_s, u"1"_s}));
        runner.start();
        runner.writeLine(folder.firstLine());
        QVERIFY(runner.waitForOutput(R"("type":"waiting")"));
        QVERIFY(runner.waitForOutput(R"("running":1)"));
        runner.writeLine("stop");
        const auto result = runner.finish(false);
        QCOMPARE(result.exitStatus, 0);
        const auto beats = result.ofType(Core::EventType::Heartbeat);
        QVERIFY(beats.size() >= 2);
        QCOMPARE(result.events.constFirst().type, Core::EventType::Heartbeat);
        QCOMPARE(beats.first().members.value("interval"_L1).toInt(), 1);
        QVERIFY(beats.first().task.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestFollowedRun)
#include "tst_followedrun.moc"
