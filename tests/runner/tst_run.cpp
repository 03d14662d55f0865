// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/projectfile.h"
#include "support/runnerprocess.h"

#include <QDir>
#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

#include <csignal>

using namespace Inlet;
using namespace Inlet::Test;
using namespace Qt::StringLiterals;

namespace {

/** The return code is in the subject: "code 3". */
const QStringList CodeFromSubject{u"vars.subject = mailMessage.subject;"_s,
                                  u"return Number(mailMessage.subject.split(' ')[1]);"_s};

QList<int> returnCodes(const RunnerResult &result)
{
    QList<int> codes;
    for (const Core::Event &event : result.ofType(Core::EventType::Message))
        codes.append(event.members.value("returnCode"_L1).toInt());
    return codes;
}

} // namespace

/** `inlet-run run` from the outside, over the practice mailbox. */
class TestRun : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void handlesEveryReturnCode()
    {
        ProjectFolder folder;
        folder.setScript(CodeFromSubject);
        for (const char *subject : {"code 1", "code 2", "code 3", "code 4"})
            folder.addMessage(message(subject));
        const auto result =
            RunnerProcess::run({u"run"_s, folder.write(), u"--once"_s, u"--log"_s, u"jsonl"_s});
        QCOMPARE(result.exitStatus, 0);
        QCOMPARE(returnCodes(result), (QList<int>{1, 2, 3, 4}));
        QCOMPARE(result.ofType(Core::EventType::Transition).size(), 2);
        for (const Core::Event &transition : result.ofType(Core::EventType::Transition)) {
            QCOMPARE(transition.members.value("name"_L1).toString(), u"ok"_s);
            QCOMPARE(transition.members.value("delivered"_L1).toBool(), true);
            QVERIFY(transition.members.value("vars"_L1).toObject().contains("subject"_L1));
        }
        const QJsonObject closed = result.only(Core::EventType::SessionClosed);
        QCOMPARE(closed.value("deleted"_L1).toInt(), 2);
        QCOMPARE(closed.value("left"_L1).toInt(), 2);
        QCOMPARE(closed.value("committed"_L1).toBool(), true);
        const QJsonObject finished = result.only(Core::EventType::TaskFinished);
        QCOMPARE(finished.value("outcome"_L1).toString(), u"finished"_s);
        QCOMPARE(finished.value("messages"_L1).toInt(), 4);
        QCOMPARE(finished.value("transitions"_L1).toInt(), 2);
    }

    void tellsItsStoryInOrder()
    {
        ProjectFolder folder;
        folder.setScript({u"logInfo('seen'); return 1;"_s});
        folder.addMessage(message("a"));
        const auto result =
            RunnerProcess::run({u"run"_s, folder.write(), u"--once"_s, u"--log"_s, u"jsonl"_s});
        QStringList types;
        for (const Core::Event &event : result.events) {
            if (event.type != Core::EventType::Progress)
                types.append(event.type);
            QCOMPARE(event.activity, u"inmail"_s);
            QCOMPARE(event.task, result.events.first().task);
        }
        QCOMPARE(types, (QStringList{u"task-started"_s, u"pass-started"_s, u"connected"_s,
                                     u"authenticated"_s, u"mailbox"_s, u"log"_s, u"message"_s,
                                     u"transition"_s, u"session-closed"_s, u"pass-finished"_s,
                                     u"task-finished"_s}));
        QCOMPARE(result.events.first().pass, 0);
        QCOMPARE(result.ofType(Core::EventType::Message).first().pass, 1);
        QCOMPARE(result.only(Core::EventType::Log).value("line"_L1).toInt(), 1);
        QCOMPARE(result.only(Core::EventType::PassStarted).value("trigger"_L1).toString(),
                 u"once"_s);
        QVERIFY(result.only(Core::EventType::PassStarted).value("launch"_L1).isNull());
    }

    void changesNothingInADryRun()
    {
        ProjectFolder folder;
        folder.setScript({u"instance.vars.n = 1; return 1;"_s});
        folder.addMessage(message("a"));
        const QString project = folder.write();
        const QStringList options{u"--once"_s, u"--log"_s, u"jsonl"_s, u"--state"_s,
                                  folder.path(u"state"_s)};
        const auto dry =
            RunnerProcess::run(QStringList{u"run"_s, project, u"--dry-run"_s} + options);
        QCOMPARE(dry.exitStatus, 0);
        const QJsonObject message = dry.only(Core::EventType::Message);
        QCOMPARE(message.value("dryRun"_L1), QJsonValue(true)); // a preview, marked as such
        QCOMPARE(message.value("action"_L1).toString(), u"delete"_s);
        QCOMPARE(message.value("transition"_L1).toString(), u"ok"_s);
        QVERIFY(dry.ofType(Core::EventType::Transition).isEmpty());
        QCOMPARE(dry.only(Core::EventType::PassFinished).value("deleted"_L1).toInt(), 0);
        // The same again: had anything been remembered, the message would be settled now.
        const auto real = RunnerProcess::run(QStringList{u"run"_s, project} + options);
        QCOMPARE(real.ofType(Core::EventType::Message).size(), 1);
        QCOMPARE(real.only(Core::EventType::SessionClosed).value("deleted"_L1).toInt(), 1);
    }

    void keepsInstanceVarsInTheState()
    {
        ProjectFolder folder;
        folder.setScript({u"instance.vars.n = (instance.vars.n || 0) + 1;"_s,
                          u"task.vars.t = (task.vars.t || 0) + 1;"_s,
                          u"vars.n = instance.vars.n; vars.t = task.vars.t; return 4;"_s});
        folder.addMessage(message("a"));
        folder.addMessage(message("b"));
        const QStringList arguments{
            u"run"_s,     folder.write(),         u"--once"_s, u"--log"_s, u"jsonl"_s,
            u"--state"_s, folder.path(u"state"_s)};
        for (const int before : {0, 2}) {
            const auto messages = RunnerProcess::run(arguments).ofType(Core::EventType::Message);
            QCOMPARE(messages.size(), 2);
            const QJsonObject vars = messages.last().members.value("vars"_L1).toObject();
            QCOMPARE(vars.value("n"_L1).toInt(), before + 2);
            QCOMPARE(vars.value("t"_L1).toInt(), 2);
        }
    }

    void obeysTheLimit()
    {
        ProjectFolder folder;
        folder.setScript({u"return 3;"_s});
        for (const char *subject : {"a", "b", "c"})
            folder.addMessage(message(subject));
        const auto result = RunnerProcess::run(
            {u"run"_s, folder.write(), u"--once"_s, u"--limit"_s, u"2"_s, u"--log"_s, u"jsonl"_s});
        QCOMPARE(result.ofType(Core::EventType::Message).size(), 2);
        const QJsonObject mailbox = result.only(Core::EventType::Mailbox);
        QCOMPARE(mailbox.value("messages"_L1).toInt(), 3);
        QCOMPARE(mailbox.value("toHandle"_L1).toInt(), 2);
    }

    void stopsAfterTheFirstTransition()
    {
        ProjectFolder folder;
        folder.setScript(CodeFromSubject);
        folder.activity.insert(u"stopAfterFirst"_s, true);
        for (const char *subject : {"code 3", "code 4", "code 2", "code 1"})
            folder.addMessage(message(subject));
        const auto result =
            RunnerProcess::run({u"run"_s, folder.write(), u"--once"_s, u"--log"_s, u"jsonl"_s});
        QCOMPARE(result.exitStatus, 0);
        QCOMPARE(returnCodes(result), (QList<int>{3, 4, 2}));
        QCOMPARE(result.ofType(Core::EventType::Transition).size(), 1);
    }

    void cutsSessionsAndGoesOn()
    {
        ProjectFolder folder;
        folder.setScript(CodeFromSubject);
        folder.activity.insert(u"limits"_s, QJsonObject{{u"messagesPerSession"_s, 2}});
        for (const char *subject : {"code 1", "code 2", "code 3", "code 4", "code 1"})
            folder.addMessage(message(subject));
        const auto result =
            RunnerProcess::run({u"run"_s, folder.write(), u"--once"_s, u"--log"_s, u"jsonl"_s});
        QCOMPARE(result.exitStatus, 0);
        QCOMPARE(returnCodes(result), (QList<int>{1, 2, 3, 4, 1}));
        QCOMPARE(result.ofType(Core::EventType::SessionClosed).size(), 3);
        const QJsonObject pass = result.only(Core::EventType::PassFinished);
        QCOMPARE(pass.value("deleted"_L1).toInt(), 3);
        QCOMPARE(pass.value("left"_L1).toInt(), 2);
    }

    void remembersLeftMessagesWhenAsked()
    {
        ProjectFolder folder;
        folder.setScript({u"return 4;"_s});
        folder.activity.insert(u"leftMessages"_s, u"once"_s);
        folder.activity.insert(u"processNoEmail"_s, true);
        folder.addMessage(message("a"));
        const QStringList arguments{
            u"run"_s,     folder.write(),         u"--once"_s, u"--log"_s, u"jsonl"_s,
            u"--state"_s, folder.path(u"state"_s)};
        QCOMPARE(RunnerProcess::run(arguments).ofType(Core::EventType::Message).size(), 1);
        const auto second = RunnerProcess::run(arguments);
        QCOMPARE(second.ofType(Core::EventType::Message).size(), 0);
        QCOMPARE(second.only(Core::EventType::Mailbox).value("toHandle"_L1).toInt(), 0);
        QCOMPARE(second.only(Core::EventType::Transition).value("name"_L1).toString(),
                 u"noEmail"_s);
    }

    void firesWhenThereIsNoEmail()
    {
        ProjectFolder folder;
        folder.setScript({u"return 1;"_s});
        folder.activity.insert(u"processNoEmail"_s, true);
        const auto result =
            RunnerProcess::run({u"run"_s, folder.write(), u"--once"_s, u"--log"_s, u"jsonl"_s});
        QCOMPARE(result.exitStatus, 0);
        const QJsonObject transition = result.only(Core::EventType::Transition);
        QCOMPARE(transition.value("name"_L1).toString(), u"noEmail"_s);
        QVERIFY(transition.value("uid"_L1).isNull());
    }

    void followsTheRulesForErrors_data()
    {
        QTest::addColumn<QString>("onError");
        QTest::addColumn<bool>("processErrors");
        QTest::addColumn<int>("exitStatus");
        QTest::addColumn<int>("messages");
        QTest::addColumn<QStringList>("transitions");
        QTest::addColumn<QString>("outcome");
        QTest::newRow("suspend") << u"suspend"_s << false << 1 << 3 << QStringList{u"ok"_s, u"ok"_s}
                                 << u"failed"_s;
        QTest::newRow("ignore") << u"ignore"_s << false << 0 << 3 << QStringList{u"ok"_s, u"ok"_s}
                                << u"finished"_s;
        QTest::newRow("abort") << u"abort"_s << false << 1 << 2 << QStringList{u"ok"_s}
                               << u"failed"_s;
        QTest::newRow("processed") << u"suspend"_s << true << 0 << 3
                                   << QStringList{u"ok"_s, u"error"_s, u"ok"_s} << u"finished"_s;
        QTest::newRow("processed, abort")
            << u"abort"_s << true << 0 << 3 << QStringList{u"ok"_s, u"error"_s, u"ok"_s}
            << u"finished"_s;
    }

    void followsTheRulesForErrors()
    {
        QFETCH(QString, onError);
        QFETCH(bool, processErrors);
        ProjectFolder folder;
        folder.setScript({u"if (mailMessage.subject == 'bad')"_s, u"    throw new Error('no');"_s,
                          u"return 1;"_s});
        folder.activity.insert(u"processErrors"_s, processErrors);
        folder.activity.insert(u"advanced"_s, QJsonObject{{u"onError"_s, onError}});
        for (const char *subject : {"a", "bad", "c"})
            folder.addMessage(message(subject));
        const auto result =
            RunnerProcess::run({u"run"_s, folder.write(), u"--once"_s, u"--log"_s, u"jsonl"_s});
        QTEST(result.exitStatus, "exitStatus");
        QTEST(int(result.ofType(Core::EventType::Message).size()), "messages");
        QStringList transitions;
        for (const Core::Event &event : result.ofType(Core::EventType::Transition))
            transitions.append(event.members.value("name"_L1).toString());
        QTEST(transitions, "transitions");
        QTEST(result.only(Core::EventType::TaskFinished).value("outcome"_L1).toString(), "outcome");
        const QJsonObject error = result.only(Core::EventType::Error);
        QCOMPARE(error.value("code"_L1).toString(), u"script"_s);
        QCOMPARE(error.value("line"_L1).toInt(), 2);
        // Whatever the rule: what was decided before holds, and the failed message stays.
        const QJsonObject closed = result.only(Core::EventType::SessionClosed);
        QCOMPARE(closed.value("committed"_L1).toBool(), true);
        QCOMPARE(closed.value("deleted"_L1).toInt(),
                 result.ofType(Core::EventType::Message).size() - 1);
    }

    void deliversToFiles()
    {
        ProjectFolder folder;
        folder.setScript({u"vars.ticket = 'T-1'; return 1;"_s});
        folder.activity.insert(
            u"transitions"_s,
            QJsonArray{QJsonObject{
                {u"name"_s, u"ok"_s},
                {u"deliver"_s, QJsonObject{{u"kind"_s, u"file"_s}, {u"directory"_s, u"out"_s}}}}});
        folder.addMessage(message("a"));
        const auto result =
            RunnerProcess::run({u"run"_s, folder.write(), u"--once"_s, u"--log"_s, u"jsonl"_s});
        QCOMPARE(result.exitStatus, 0);
        const QJsonObject transition = result.only(Core::EventType::Transition);
        QCOMPARE(transition.value("delivered"_L1).toBool(), true);
        const QStringList files = QDir(folder.path(u"out"_s)).entryList(QDir::Files);
        QCOMPARE(files.size(), 1);
        QFile file(folder.path(u"out/"_s + files.first()));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QJsonObject event = QJsonDocument::fromJson(file.readAll()).object();
        QCOMPARE(event.value("id"_L1).toString(), transition.value("id"_L1).toString());
        QCOMPARE(event.value("data"_L1)
                     .toObject()
                     .value("vars"_L1)
                     .toObject()
                     .value("ticket"_L1)
                     .toString(),
                 u"T-1"_s);
    }

    void triesAgainInTheNextRun()
    {
        ProjectFolder folder;
        folder.setScript({u"return 1;"_s});
        const auto deliverTo = [&folder](const QString &program) {
            folder.activity.insert(
                u"transitions"_s,
                QJsonArray{QJsonObject{
                    {u"name"_s, u"ok"_s},
                    {u"deliver"_s,
                     QJsonObject{{u"kind"_s, u"command"_s},
                                 {u"program"_s, program},
                                 {u"arguments"_s, QJsonArray{u"-c"_s, u"test -e go"_s}}}}}});
        };
        deliverTo(u"/bin/sh"_s);
        folder.addMessage(message("a"));
        const QStringList arguments{
            u"run"_s,     folder.write(),         u"--once"_s, u"--log"_s, u"jsonl"_s,
            u"--state"_s, folder.path(u"state"_s)};
        const auto first = RunnerProcess::run(arguments);
        QCOMPARE(first.only(Core::EventType::Transition).value("delivered"_L1).toBool(), false);
        QCOMPARE(first.only(Core::EventType::Error).value("code"_L1).toString(), u"delivery"_s);
        QCOMPARE(first.only(Core::EventType::SessionClosed).value("deleted"_L1).toInt(), 1);
        QFile go(folder.path(u"go"_s));
        QVERIFY(go.open(QIODevice::WriteOnly));
        QFile::remove(folder.path(u"mail/0001.eml"_s));
        const auto second = RunnerProcess::run(arguments);
        QVERIFY(second.ofType(Core::EventType::Error).isEmpty());
        QVERIFY(second.ofType(Core::EventType::Transition).isEmpty()); // told at its first try
        QVERIFY(second.output.contains("accepted now"));
    }

    void runsAllActivities()
    {
        ProjectFolder folder;
        folder.setScript({u"return 1;"_s});
        folder.addMessage(message("a"));
        QJsonObject second = folder.activity;
        second.insert(u"name"_s, u"other"_s);
        const QString path = folder.write();
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadWrite));
        QJsonObject project = QJsonDocument::fromJson(file.readAll()).object();
        project.insert(u"activities"_s, QJsonArray{folder.activity, second});
        file.resize(0);
        file.seek(0);
        file.write(QJsonDocument(project).toJson());
        file.close();
        const auto result =
            RunnerProcess::run({u"run"_s, path, u"--once"_s, u"--log"_s, u"jsonl"_s});
        QCOMPARE(result.exitStatus, 0);
        QCOMPARE(result.ofType(Core::EventType::TaskFinished).size(), 2);
        QCOMPARE(result.ofType(Core::EventType::Message).size(), 2);
        QCOMPARE(
            RunnerProcess::run({u"run"_s, path, u"other"_s, u"--once"_s, u"--log"_s, u"jsonl"_s})
                .ofType(Core::EventType::TaskFinished)
                .size(),
            1);
    }

    void keepsTheConversation()
    {
        ProjectFolder folder;
        folder.setScript({u"return 1;"_s});
        folder.addMessage(message("a"));
        const QString path = folder.path(u"transcript"_s);
        const auto result =
            RunnerProcess::run({u"run"_s, folder.write(), u"--once"_s, u"--transcript"_s, path});
        QCOMPARE(result.exitStatus, 0);
        QFile transcript(path);
        QVERIFY(transcript.open(QIODevice::ReadOnly));
        const QByteArray lines = transcript.readAll();
        for (const QByteArray line : {"C: PASS ****", "C: RETR 1", "C: DELE 1", "C: QUIT"})
            QVERIFY2(lines.contains(" inmail " + line + '\n'), lines);
        QVERIFY(!lines.contains("Subject"));
        QVERIFY(!lines.contains("PASS practice"));
    }

    void refusesATranscriptNowhere()
    {
        ProjectFolder folder;
        folder.setScript({u"return 1;"_s});
        const auto result = RunnerProcess::run(
            {u"run"_s, folder.write(), u"--once"_s, u"--transcript"_s, u"/nonexistent/t"_s});
        QCOMPARE(result.exitStatus, 66);
        QVERIFY(result.complaints.contains("/nonexistent/t"));
    }

    void takesTheProjectFromTheDesigner()
    {
        ProjectFolder folder;
        folder.setScript({u"return 2;"_s});
        folder.addMessage(message("a"));
        QJsonObject project = folder.project;
        project.insert(u"activities"_s, QJsonArray{folder.activity});
        RunnerProcess runner({u"run"_s, u"-"_s, u"inmail"_s, u"--once"_s, u"--log"_s, u"jsonl"_s,
                              u"--control-stdin"_s, u"--keep-messages"_s, folder.path(u"."_s)});
        runner.start();
        runner.writeLine(QJsonDocument(QJsonObject{{u"project"_s, project},
                                                   {u"baseDirectory"_s,
                                                    QDir(folder.path(u"."_s)).absolutePath()},
                                                   {u"passwords"_s, QJsonObject()}})
                             .toJson(QJsonDocument::Compact));
        const auto result = runner.finish(false);
        QCOMPARE(result.exitStatus, 0);
        QFile kept(result.only(Core::EventType::Message).value("file"_L1).toString());
        QVERIFY(kept.open(QIODevice::ReadOnly));
        QCOMPARE(kept.readAll(), message("a"));
    }

    void stopsOnRequest_data()
    {
        QTest::addColumn<int>("signal"); // 0: the line "stop"; -1: the end of standard input
        QTest::newRow("stop") << 0;
        QTest::newRow("end of input") << -1;
        QTest::newRow("SIGTERM") << SIGTERM;
        QTest::newRow("SIGINT") << SIGINT;
    }

    void stopsOnRequest()
    {
        QFETCH(int, signal);
        ProjectFolder folder;
        folder.setScript({u"if (mailMessage.subject == 'slow') while (true) {}"_s, u"return 1;"_s});
        folder.addMessage(message("fast"));
        folder.addMessage(message("slow"));
        QJsonObject project = folder.project;
        project.insert(u"activities"_s, QJsonArray{folder.activity});
        RunnerProcess runner({u"run"_s, u"-"_s, u"inmail"_s, u"--once"_s, u"--log"_s, u"jsonl"_s,
                              u"--control-stdin"_s});
        runner.start();
        runner.writeLine(QJsonDocument(QJsonObject{{u"project"_s, project},
                                                   {u"baseDirectory"_s,
                                                    QDir(folder.path(u"."_s)).absolutePath()}})
                             .toJson(QJsonDocument::Compact));
        QVERIFY(runner.waitForOutput("\"type\":\"transition\""));
        if (signal > 0)
            ::kill(static_cast<pid_t>(runner.process().processId()), signal);
        else if (signal == 0)
            runner.writeLine("stop");
        QElapsedTimer sinceStop;
        sinceStop.start();
        const auto result = runner.finish(signal < 0);
        QVERIFY(sinceStop.elapsed() < 5000);
        QCOMPARE(result.exitStatus, 0);
        QCOMPARE(result.only(Core::EventType::TaskFinished).value("outcome"_L1).toString(),
                 u"stopped"_s);
        // The decision about the first message is kept, the second is not judged.
        QCOMPARE(result.only(Core::EventType::SessionClosed).value("deleted"_L1).toInt(), 1);
        QCOMPARE(result.ofType(Core::EventType::Message).size(), 1);
    }

    void stopsWithoutWaitingForADestination()
    {
        ProjectFolder folder;
        folder.setScript({u"return 1;"_s});
        folder.activity.insert(
            u"transitions"_s,
            QJsonArray{
                QJsonObject{{u"name"_s, u"ok"_s},
                            {u"deliver"_s, QJsonObject{{u"kind"_s, u"command"_s},
                                                       {u"program"_s, u"/bin/sleep"_s},
                                                       {u"arguments"_s, QJsonArray{u"30"_s}}}}}});
        folder.addMessage(message("a"));
        RunnerProcess runner({u"run"_s, folder.write(), u"--once"_s, u"--log"_s, u"jsonl"_s});
        runner.start();
        QVERIFY(runner.waitForOutput("\"type\":\"pass-finished\""));
        QElapsedTimer sinceStop;
        sinceStop.start();
        runner.process().terminate();
        const auto result = runner.finish();
        QVERIFY(sinceStop.elapsed() < 4000);
        QCOMPARE(result.exitStatus, 0);
        QCOMPARE(result.only(Core::EventType::TaskFinished).value("outcome"_L1).toString(),
                 u"stopped"_s);
    }

    void followsASchedule()
    {
        ProjectFolder folder;
        folder.setScript({u"return 4;"_s});
        folder.addMessage(message("a"));
        folder.activity.insert(
            u"schedule"_s,
            QJsonObject{{u"planExecution"_s, true},
                        {u"frequency"_s, QJsonObject{{u"kind"_s, u"severalTimesADay"_s},
                                                     {u"every"_s, u"PT1S"_s},
                                                     {u"from"_s, u"00:00:00"_s},
                                                     {u"to"_s, u"00:00:00"_s}}}});
        RunnerProcess runner({u"run"_s, folder.write(), u"--log"_s, u"jsonl"_s});
        runner.start();
        QVERIFY(runner.waitForOutput("\"pass\":3,"));
        runner.process().terminate();
        const auto result = runner.finish();
        QCOMPARE(result.exitStatus, 0);
        QVERIFY(!result.ofType(Core::EventType::Waiting).isEmpty());
        const auto passes = result.ofType(Core::EventType::PassStarted);
        QVERIFY(passes.size() >= 3);
        for (const Core::Event &pass : passes) {
            QCOMPARE(pass.members.value("trigger"_L1).toString(), u"schedule"_s);
            const QDateTime launch = QDateTime::fromString(
                pass.members.value("launch"_L1).toString(), Qt::ISODateWithMs);
            QCOMPARE(launch.time().msec(), 0);
            QVERIFY(pass.time >= launch);
        }
        QCOMPARE(result.only(Core::EventType::TaskFinished).value("outcome"_L1).toString(),
                 u"stopped"_s);
    }

    void expires()
    {
        ProjectFolder folder;
        folder.setScript({u"return 4;"_s});
        folder.activity.insert(
            u"schedule"_s,
            QJsonObject{{u"planExecution"_s, true},
                        {u"frequency"_s, QJsonObject{{u"kind"_s, u"once"_s},
                                                     {u"at"_s, u"2100-01-01T00:00:00"_s}}}});
        folder.activity.insert(
            u"expirations"_s,
            QJsonArray{QJsonObject{{u"name"_s, u"last"_s}, {u"delay"_s, u"PT0.6S"_s}},
                       QJsonObject{{u"name"_s, u"reminder"_s},
                                   {u"delay"_s, u"PT0.2S"_s},
                                   {u"doNotTerminate"_s, true}}});
        const auto result = RunnerProcess::run({u"run"_s, folder.write(), u"--log"_s, u"jsonl"_s});
        QCOMPARE(result.exitStatus, 0);
        const auto expirations = result.ofType(Core::EventType::Expiration);
        QCOMPARE(expirations.size(), 2);
        QCOMPARE(expirations.at(0).members.value("name"_L1).toString(), u"reminder"_s);
        QCOMPARE(expirations.at(0).members.value("terminates"_L1).toBool(), false);
        QCOMPARE(expirations.at(1).members.value("name"_L1).toString(), u"last"_s);
        QCOMPARE(result.ofType(Core::EventType::Transition).size(), 2);
        QCOMPARE(result.only(Core::EventType::TaskFinished).value("outcome"_L1).toString(),
                 u"expired"_s);
    }
};

QTEST_GUILESS_MAIN(TestRun)
#include "tst_run.moc"
