// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/projectfile.h"
#include "support/runnerprocess.h"
#include "support/scriptedserver.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QTest>

using namespace Inlet;
using namespace Inlet::Test;
using namespace Qt::StringLiterals;

namespace {

using Kind = Reaction::Kind;

constexpr int EndDeadlineMs = 30'000;

/** Deletes every message, but fails for "bad" and leaves "keep". */
const QStringList Script{u"vars.subject = mailMessage.subject;"_s,
                         u"if (vars.subject == 'bad') throw new Error('no');"_s,
                         u"return vars.subject == 'keep' ? 4 : 1;"_s};

const QJsonObject EverySecond{{u"planExecution"_s, true},
                              {u"frequency"_s, QJsonObject{{u"kind"_s, u"severalTimesADay"_s},
                                                           {u"every"_s, u"PT1S"_s},
                                                           {u"from"_s, u"00:00:00"_s},
                                                           {u"to"_s, u"00:00:00"_s}}}};

QList<ServerMail> mailbox(const QByteArrayList &subjects)
{
    QList<ServerMail> mails;
    for (const QByteArray &subject : subjects)
        mails.append({"uid-" + QByteArray::number(mails.size() + 1), message(subject)});
    return mails;
}

/** A project over a scripted server, with a state folder that lasts as long as the test. */
class Mailbox
{
public:
    explicit Mailbox(const QList<ServerMail> &mails)
        : server(mails)
    {
        folder.setScript(Script);
        folder.setConnection(
            {{u"server"_s, u"127.0.0.1"_s}, {u"port"_s, server.port()}, {u"account"_s, u"anna"_s}});
        setLimit(u"idleTimeout"_s, u"PT1S"_s);
    }

    void setLimit(const QString &key, const QJsonValue &value)
    {
        m_limits.insert(key, value);
        folder.activity.insert(u"limits"_s, m_limits);
    }

    RunnerProcess &start(const QStringList &options)
    {
        m_runner = std::make_unique<RunnerProcess>(QStringList{u"run"_s, folder.write(), u"--log"_s,
                                                               u"jsonl"_s, u"--state"_s,
                                                               folder.path(u"state"_s)}
                                                   + options);
        m_runner->setEnvironment(u"INLET_PASSWORD_INMAIL"_s, u"secret-word"_s);
        m_runner->start();
        return *m_runner;
    }

    /** Lets the server live until the runner has ended. */
    RunnerResult finish()
    {
        if (!QTest::qWaitFor([this] { return m_runner->process().state() == QProcess::NotRunning; },
                             EndDeadlineMs))
            m_runner->process().kill();
        return m_runner->finish();
    }

    RunnerResult runOnce(const QStringList &options = {})
    {
        start(QStringList{u"--once"_s} + options);
        return finish();
    }

    ScriptedServer server;
    ProjectFolder folder;

private:
    QJsonObject m_limits;
    std::unique_ptr<RunnerProcess> m_runner;
};

/** Subjects of the messages that fired `ok`, sorted. */
QStringList fired(const QList<RunnerResult> &results)
{
    QStringList subjects;
    for (const RunnerResult &result : results) {
        for (const Core::Event &event : result.ofType(Core::EventType::Transition))
            subjects.append(event.members.value("vars"_L1)["subject"_L1].toString());
    }
    subjects.sort();
    return subjects;
}

} // namespace

/** Sessions that break, servers that contradict themselves: nothing is lost, nothing is handled twice. */
class TestBrokenSessions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void handlesOnceWhateverBreaks_data()
    {
        QTest::addColumn<QByteArray>("command"); // of the first session
        QTest::addColumn<Reaction>("reaction");
        QTest::addColumn<bool>("applied"); // the deletions took effect all the same
        QTest::addColumn<int>("exitStatus");
        for (const char *command : {"CAPA", "USER anna", "STAT", "LIST", "UIDL", "RETR 1", "RETR 3",
                                    "DELE 1", "DELE 3", "QUIT"}) {
            QTest::addRow("line lost at %s", command)
                << QByteArray(command) << Reaction{Kind::HangUp} << false << 69;
        }
        QTest::newRow("QUIT at work, line lost")
            << QByteArray("QUIT") << Reaction{Kind::HangUp} << true << 69;
        QTest::newRow("QUIT without answer")
            << QByteArray("QUIT") << Reaction{Kind::Silence} << false << 69;
        QTest::newRow("QUIT refused")
            << QByteArray("QUIT") << Reaction{Kind::Say, "-ERR some not removed\r\n"} << false
            << 69;
        QTest::newRow("QUIT without effect")
            << QByteArray("QUIT") << Reaction{Kind::Say, "+OK\r\n"} << false << 0;
        QTest::newRow("DELE refused")
            << QByteArray("DELE 2") << Reaction{Kind::Say, "-ERR no\r\n"} << false << 0;
    }

    void handlesOnceWhateverBreaks()
    {
        QFETCH(QByteArray, command);
        QFETCH(Reaction, reaction);
        QFETCH(bool, applied);
        for (const bool pipelining : {true, false}) {
            Mailbox box(mailbox({"a", "b", "c"}));
            if (!pipelining)
                box.server.capabilities = {"UIDL"};
            box.server.script = [&](int session, const QByteArray &given) {
                if (session > 1 || given != command)
                    return Reaction();
                if (applied)
                    box.server.mails.clear();
                return reaction;
            };
            const RunnerResult first = box.runOnce();
            QTEST(first.exitStatus, "exitStatus");
            QCOMPARE(first.ofType(Core::EventType::Connected).size(),
                     first.ofType(Core::EventType::SessionClosed).size());
            const RunnerResult second = box.runOnce();
            QCOMPARE(second.exitStatus, 0);
            QCOMPARE(fired({first, second}), (QStringList{u"a"_s, u"b"_s, u"c"_s}));
            QVERIFY(box.server.mails.isEmpty());
        }
    }

    void tellsMessagesApart_data()
    {
        QTest::addColumn<QList<ServerMail>>("before");
        QTest::addColumn<QList<ServerMail>>("after"); // once QUIT of the first session was lost
        QTest::addColumn<QStringList>("subjects");
        const QByteArray a = message("a");
        const QByteArray b = message("b");
        const QByteArray c = message("c");
        const auto add = [](const char *name, const QList<ServerMail> &before,
                            const QList<ServerMail> &after, const QStringList &subjects) {
            QTest::newRow(name) << before << after << subjects;
        };
        const QStringList abc{u"a"_s, u"b"_s, u"c"_s};
        add("no UIDL", {{{}, a}, {{}, b}, {{}, c}}, {{{}, a}, {{}, b}, {{}, c}}, abc);
        add("no UIDL, twins", {{{}, a}, {{}, b}, {{}, a}}, {{{}, a}, {{}, b}, {{}, a}},
            {u"a"_s, u"a"_s, u"b"_s});
        add("one UIDL for two", {{"x", a}, {"x", b}, {"y", c}}, {{"x", a}, {"x", b}, {"y", c}},
            abc);
        add("one UIDL for two, one of them gone", {{"x", a}, {"x", b}, {"y", c}},
            {{"x", b}, {"y", c}}, abc);
        add("one UIDL for twins", {{"x", a}, {"x", a}}, {{"x", a}, {"x", a}}, {u"a"_s, u"a"_s});
        add("other UIDLs", {{"x", a}, {"y", b}}, {{"1", a}, {"2", b}}, {u"a"_s, u"b"_s});
        add("other UIDLs and new mail", {{"x", a}, {"y", b}}, {{"1", a}, {"2", b}, {"3", c}}, abc);
        add("UIDL used again", {{"x", a}, {"y", b}}, {{"x", c}, {"y", b}}, abc);
        add("UIDLs exchanged", {{"x", a}, {"y", b}}, {{"x", b}, {"y", a}}, {u"a"_s, u"b"_s});
        add("UIDLs in a ring", {{"x", a}, {"y", b}, {"z", c}}, {{"x", b}, {"y", c}, {"z", a}}, abc);
        add("UIDLs exchanged and a new twin", {{"x", a}, {"y", b}}, {{"z", a}, {"x", b}, {"y", a}},
            {u"a"_s, u"a"_s, u"b"_s});
        add("new twin before its model", {{"x", a}}, {{"z", a}, {"x", a}}, {u"a"_s, u"a"_s});
        add("UIDL of a message for new mail, its own for another", {{"x", a}, {"y", b}},
            {{"x", c}, {"y", a}}, abc);
        add("UIDLs are positions", {{"1", a}, {"2", b}}, {{"1", b}}, {u"a"_s, u"b"_s});
    }

    void tellsMessagesApart()
    {
        QFETCH(QList<ServerMail>, before);
        QFETCH(QList<ServerMail>, after);
        Mailbox box(before);
        if (before.first().uid.isEmpty())
            box.server.capabilities = {"PIPELINING"};
        box.server.script = [&](int session, const QByteArray &command) {
            return session == 1 && command == "QUIT" ? Reaction{Kind::HangUp} : Reaction();
        };
        const RunnerResult first = box.runOnce();
        QCOMPARE(first.exitStatus, 69);
        box.server.mails = after;
        const RunnerResult second = box.runOnce();
        QCOMPARE(second.exitStatus, 0);
        QTEST(fired({first, second}), "subjects");
        QVERIFY(box.server.mails.isEmpty());
        QSet<QString> ids;
        for (const RunnerResult &result : {first, second}) {
            for (const Core::Event &event : result.ofType(Core::EventType::Transition))
                ids.insert(event.members.value("id"_L1).toString());
        }
        QCOMPARE(ids.size(), fired({first, second}).size());
    }

    void keepsTwoRunnersApart()
    {
        Mailbox box(mailbox({"a"}));
        box.setLimit(u"idleTimeout"_s, u"PT1M"_s);
        box.server.script = [](int, const QByteArray &command) {
            return command == "RETR 1" ? Reaction{Kind::Silence} : Reaction();
        };
        RunnerProcess holder({u"run"_s, box.folder.write(), u"--once"_s, u"--log"_s, u"jsonl"_s,
                              u"--state"_s, box.folder.path(u"state"_s)});
        holder.setEnvironment(u"INLET_PASSWORD_INMAIL"_s, u"secret-word"_s);
        holder.start();
        QTRY_VERIFY_WITH_TIMEOUT(box.server.commands().contains("RETR 1"), EndDeadlineMs);
        const RunnerResult second = box.runOnce();
        QCOMPARE(second.exitStatus, 75);
        const QJsonObject error = second.only(Core::EventType::Error);
        QCOMPARE(error.value("code"_L1).toString(), u"busy"_s);
        QVERIFY(error.value("text"_L1).toString().contains("in use by another runner"_L1));
        QCOMPARE(box.server.sessions(), 1);
        holder.process().kill();
        QTRY_COMPARE_WITH_TIMEOUT(holder.process().state(), QProcess::NotRunning, EndDeadlineMs);
    }

    void startsAfreshAfterACut()
    {
        Mailbox box(mailbox({"a", "b", "c"}));
        box.server.mails[1].content = message("b", QByteArray(4000, 'x') + "\r\n");
        box.setLimit(u"sessionDuration"_s, u"PT0.5S"_s);
        box.setLimit(u"idleTimeout"_s, u"PT10S"_s);
        box.server.script = [](int session, const QByteArray &command) {
            return session == 1 && command == "RETR 2" ? Reaction{Kind::SlowHalf, {}, 1500}
                                                       : Reaction();
        };
        const QList<ServerMail> mails = box.server.mails;
        const RunnerResult result = box.runOnce();
        QCOMPARE(result.exitStatus, 0);
        QCOMPARE(box.server.sessions(), 2);
        const QList<Core::Event> messages = result.ofType(Core::EventType::Message);
        QCOMPARE(messages.size(), 3);
        // Nothing of the half that arrived before the cut sticks to what comes after it.
        for (qsizetype i = 0; i < 3; ++i)
            QCOMPARE(messages.at(i).members.value("size"_L1).toInt(), mails.at(i).content.size());
        QVERIFY(box.server.mails.isEmpty());
    }

    void doesNotRepeatSessionsForEver()
    {
        Mailbox box(mailbox({"a", "b", "c"}));
        box.setLimit(u"sessionDuration"_s, u"PT0.1S"_s);
        box.setLimit(u"idleTimeout"_s, u"PT10S"_s);
        box.server.capabilities = {"UIDL"};
        box.server.script = [](int, const QByteArray &command) {
            return command.startsWith("RETR") ? Reaction{Kind::SlowHalf, {}, 400} : Reaction();
        };
        const RunnerResult result = box.runOnce();
        QCOMPARE(result.exitStatus, 0);
        QVERIFY(box.server.sessions() <= 3);
        QCOMPARE(fired({result}), (QStringList{u"a"_s, u"b"_s, u"c"_s}));
        QVERIFY(box.server.mails.isEmpty());
    }

    void takesDaysInLimits_data()
    {
        QTest::addColumn<QString>("limit");
        QTest::newRow("a day") << u"P1D"_s;
        QTest::newRow("years") << u"P9Y"_s; // longer than a QTimer can wait
    }

    void takesDaysInLimits()
    {
        QFETCH(QString, limit);
        Mailbox box(mailbox({"a"}));
        for (const QString &key : {u"sessionDuration"_s, u"idleTimeout"_s, u"scriptDuration"_s})
            box.setLimit(key, limit);
        box.folder.activity.insert(u"advanced"_s, QJsonObject{{u"maxDuration"_s, limit}});
        const RunnerResult result = box.runOnce();
        QCOMPARE(result.exitStatus, 0);
        QCOMPARE(fired({result}), QStringList{u"a"_s});
        QVERIFY(result.ofType(Core::EventType::Log).isEmpty());
    }

    void keepsWhatQuitWouldDelete_data()
    {
        QTest::addColumn<QByteArrayList>("subjects");
        QTest::addColumn<QJsonObject>("changes"); // of the activity
        QTest::addColumn<QStringList>("options");
        QTest::addColumn<QByteArrayList>("left");
        QTest::newRow("all decided")
            << QByteArrayList{"a", "b"} << QJsonObject() << QStringList() << QByteArrayList();
        QTest::newRow("one failed") << QByteArrayList{"a", "bad", "c"} << QJsonObject()
                                    << QStringList() << QByteArrayList{"uid-2"};
        QTest::newRow("one failed, several sessions")
            << QByteArrayList{"a", "bad", "c", "d"}
            << QJsonObject{{u"limits"_s, QJsonObject{{u"messagesPerSession"_s, 2}}}}
            << QStringList() << QByteArrayList{"uid-2"};
        QTest::newRow("aborted") << QByteArrayList{"a", "bad", "c"}
                                 << QJsonObject{{u"advanced"_s,
                                                 QJsonObject{{u"onError"_s, u"abort"_s}}}}
                                 << QStringList() << QByteArrayList{"uid-2", "uid-3"};
        QTest::newRow("stops after the first")
            << QByteArrayList{"a", "b"} << QJsonObject{{u"stopAfterFirst"_s, true}} << QStringList()
            << QByteArrayList{"uid-2"};
        QTest::newRow("dry run") << QByteArrayList{"a", "b"} << QJsonObject()
                                 << QStringList{u"--dry-run"_s} << QByteArrayList{"uid-1", "uid-2"};
    }

    void keepsWhatQuitWouldDelete()
    {
        QFETCH(QByteArrayList, subjects);
        QFETCH(QJsonObject, changes);
        QFETCH(QStringList, options);
        Mailbox box(mailbox(subjects));
        box.server.capabilities = {"UIDL", "PIPELINING", "EXPIRE 0"};
        box.server.deletesFetched = true;
        for (auto change = changes.begin(); change != changes.end(); ++change)
            box.folder.activity.insert(change.key(), change.value());
        const RunnerResult result = box.runOnce(options);
        QTEST(box.server.uids(), "left");
        QCOMPARE(result.only(Core::EventType::PassFinished).value("deleted"_L1).toInt(),
                 subjects.size() - box.server.uids().size());
    }

    void respectsTheDelayBetweenLogins()
    {
        Mailbox box(mailbox({"a", "b", "c"}));
        box.server.capabilities = {"UIDL", "LOGIN-DELAY 2"};
        box.setLimit(u"messagesPerSession"_s, 2);
        const RunnerResult result = box.runOnce();
        QCOMPARE(result.exitStatus, 0);
        const QList<qint64> logins = box.server.logins();
        QCOMPARE(logins.size(), 2);
        QVERIFY2(logins.at(1) - logins.at(0) >= 1950, "logged in too early");
        QVERIFY(box.server.mails.isEmpty());
    }

    void waitsBetweenPasses()
    {
        Mailbox box(mailbox({"keep"}));
        box.server.capabilities = {"UIDL", "LOGIN-DELAY 2"};
        box.folder.activity.insert(u"schedule"_s, EverySecond);
        RunnerProcess &runner = box.start({});
        QTRY_VERIFY_WITH_TIMEOUT(box.server.logins().size() == 3, 15'000);
        runner.process().terminate();
        QCOMPARE(box.finish().exitStatus, 0);
        const QList<qint64> logins = box.server.logins();
        QVERIFY(logins.at(1) - logins.at(0) >= 1950);
        QVERIFY(logins.at(2) - logins.at(1) >= 1950);
    }

    void triesAMailboxInUseAgain()
    {
        Mailbox box(mailbox({"a"}));
        box.folder.activity.insert(u"schedule"_s, EverySecond);
        box.server.script = [](int session, const QByteArray &command) {
            return session == 1 && command.startsWith("PASS")
                       ? Reaction{Kind::Say, "-ERR [IN-USE] locked\r\n"}
                       : Reaction();
        };
        RunnerProcess &runner = box.start({});
        QTRY_VERIFY_WITH_TIMEOUT(box.server.mails.isEmpty(), 15'000);
        runner.process().terminate();
        const RunnerResult result = box.finish();
        QCOMPARE(result.exitStatus, 0);
        QCOMPARE(result.only(Core::EventType::Error).value("code"_L1).toString(), u"busy"_s);
        QCOMPARE(result.only(Core::EventType::TaskFinished).value("outcome"_L1).toString(),
                 u"stopped"_s);
    }

    void doesNotMakeUpForSkippedLaunches()
    {
        Mailbox box(mailbox({"a"}));
        box.setLimit(u"scriptDuration"_s, u"PT10S"_s);
        box.folder.setScript(
            {u"var end = Date.now() + 3500; while (Date.now() < end) {}"_s, u"return 4;"_s});
        QJsonObject frequency = EverySecond.value("frequency"_L1).toObject();
        frequency.insert(u"every"_s, u"PT3S"_s);
        QJsonObject schedule = EverySecond;
        schedule.insert(u"frequency"_s, frequency);
        box.folder.activity.insert(u"schedule"_s, schedule);
        RunnerProcess &first = box.start({});
        QTRY_VERIFY_WITH_TIMEOUT(box.server.commands().contains("QUIT"), 15'000);
        first.process().terminate();
        const RunnerResult stopped = box.finish();
        QVERIFY(
            !stopped.ofType(Core::EventType::Log).isEmpty()); // names the launch that was skipped

        RunnerProcess &second = box.start({});
        QTRY_VERIFY_WITH_TIMEOUT(box.server.sessions() == 2, 15'000);
        second.process().terminate();
        const auto passes = box.finish().ofType(Core::EventType::PassStarted);
        QCOMPARE(passes.size(), 1);
        QCOMPARE(passes.first().members.value("trigger"_L1).toString(), u"schedule"_s);
    }

    void finishesOnlyTheMessageInHandWhenItExpires()
    {
        Mailbox box(mailbox({"a", "b", "c"}));
        box.folder.setScript(
            {u"var end = Date.now() + 700;"_s, u"while (Date.now() < end) {}"_s, u"return 1;"_s});
        box.folder.activity.insert(
            u"expirations"_s,
            QJsonArray{QJsonObject{{u"name"_s, u"late"_s}, {u"delay"_s, u"PT1S"_s}}});
        const RunnerResult result = box.runOnce();
        QCOMPARE(result.exitStatus, 0);
        QCOMPARE(result.only(Core::EventType::TaskFinished).value("outcome"_L1).toString(),
                 u"expired"_s);
        const auto handled = result.ofType(Core::EventType::Message).size();
        QVERIFY(handled == 1 || handled == 2);
        QCOMPARE(box.server.mails.size(), 3 - handled);
        QCOMPARE(result.only(Core::EventType::SessionClosed).value("committed"_L1).toBool(), true);
    }

    void remembersLeftMessagesByContent_data()
    {
        QTest::addColumn<QByteArray>("uid"); // of both
        QTest::newRow("no UIDL") << QByteArray();
        QTest::newRow("one UIDL for both") << QByteArray("same");
    }

    void remembersLeftMessagesByContent()
    {
        QFETCH(QByteArray, uid);
        Mailbox box({{uid, message("keep")}, {uid, message("keep", "other\r\n")}});
        box.server.capabilities = {"PIPELINING"};
        box.folder.activity.insert(u"leftMessages"_s, u"once"_s);
        const RunnerResult first = box.runOnce();
        QVERIFY2(first.ofType(Core::EventType::Message).size() == 2, first.output.constData());
        const RunnerResult second = box.runOnce();
        QCOMPARE(second.exitStatus, 0);
        QCOMPARE(second.ofType(Core::EventType::Message).size(), 0);
        QCOMPARE(second.only(Core::EventType::PassFinished).value("left"_L1).toInt(), 2);

        box.server.mails.append({uid, message("a")});
        QCOMPARE(fired({box.runOnce()}), QStringList{u"a"_s});
        QCOMPARE(box.server.mails.size(), 2);
    }

    void keepsServerOrder_data()
    {
        QTest::addColumn<bool>("pipelining");
        QTest::addColumn<QString>("onError");
        QTest::addColumn<QByteArrayList>("refused"); // RETR of these
        QTest::addColumn<int>("largest");            // messageBytes
        QTest::addColumn<QList<int>>("numbers");     // of the events
        QTest::addColumn<QByteArrayList>("left");
        const QList<int> all{1, 2, 3, 4};
        const QByteArrayList two{"uid-2"};
        const QByteArrayList rest{"uid-2", "uid-3", "uid-4"};
        for (const bool pipelining : {true, false}) {
            const char *line = pipelining ? "pipelined" : "one by one";
            QTest::addRow("refused, %s", line)
                << pipelining << u"ignore"_s << QByteArrayList{"RETR 2"} << 100'000 << all << two;
            QTest::addRow("first and last refused, %s", line)
                << pipelining << u"ignore"_s << QByteArrayList{"RETR 1", "RETR 4"} << 100'000 << all
                << QByteArrayList{"uid-1", "uid-4"};
            QTest::addRow("too large, %s", line)
                << pipelining << u"ignore"_s << QByteArrayList() << 2000 << all << two;
            QTest::addRow("refused, abort, %s", line)
                << pipelining << u"abort"_s << QByteArrayList{"RETR 2"} << 100'000
                << QList<int>{1, 2} << rest;
            QTest::addRow("too large, abort, %s", line)
                << pipelining << u"abort"_s << QByteArrayList() << 2000 << QList<int>{1, 2} << rest;
        }
    }

    void keepsServerOrder()
    {
        QFETCH(bool, pipelining);
        QFETCH(QString, onError);
        QFETCH(QByteArrayList, refused);
        QFETCH(int, largest);
        Mailbox box(mailbox({"a", "b", "c", "d"}));
        box.server.mails[1].content = message("b", QByteArray(4000, 'x') + "\r\n");
        if (!pipelining)
            box.server.capabilities = {"UIDL"};
        box.setLimit(u"messageBytes"_s, largest);
        box.folder.activity.insert(u"advanced"_s, QJsonObject{{u"onError"_s, onError}});
        box.server.script = [&](int, const QByteArray &command) {
            return refused.contains(command) ? Reaction{Kind::Say, "-ERR no\r\n"} : Reaction();
        };
        const RunnerResult result = box.runOnce();
        QCOMPARE(result.exitStatus, onError == "abort"_L1 ? 1 : 0);
        QList<int> numbers;
        for (const Core::Event &event : result.ofType(Core::EventType::Message))
            numbers.append(event.members.value("number"_L1).toInt());
        QTEST(numbers, "numbers");
        QTEST(box.server.uids(), "left");
    }

    void countsWhatStays_data()
    {
        QTest::addColumn<QByteArray>("command");
        QTest::addColumn<int>("left");
        QTest::newRow("DELE refused") << QByteArray("DELE 2") << 1;
        QTest::newRow("QUIT refused") << QByteArray("QUIT") << 3;
    }

    void countsWhatStays()
    {
        QFETCH(QByteArray, command);
        QFETCH(int, left);
        Mailbox box(mailbox({"a", "b", "c"}));
        box.server.script = [&](int, const QByteArray &given) {
            return given == command ? Reaction{Kind::Say, "-ERR no\r\n"} : Reaction();
        };
        const RunnerResult result = box.runOnce();
        for (const auto type : {Core::EventType::SessionClosed, Core::EventType::PassFinished,
                                Core::EventType::TaskFinished}) {
            QCOMPARE(result.only(type).value("deleted"_L1).toInt(), 3 - left);
            QCOMPARE(result.only(type).value("left"_L1).toInt(), left);
        }
    }

    void keepsInstanceVarsWithTheDecisions()
    {
        Mailbox box(mailbox({"a", "b", "c"}));
        box.folder.setScript({u"instance.vars.n = (instance.vars.n || 0) + 1;"_s,
                              u"vars.n = instance.vars.n; return 1;"_s});
        box.setLimit(u"idleTimeout"_s, u"PT60S"_s);
        box.server.script = [](int session, const QByteArray &command) {
            return session == 1 && command == "RETR 3" ? Reaction{Kind::Silence} : Reaction();
        };
        RunnerProcess &runner = box.start({u"--once"_s});
        // DELE is sent for what is on disk.
        QTRY_VERIFY_WITH_TIMEOUT(box.server.commands().contains("DELE 2"), 15'000);
        runner.process().kill();
        static_cast<void>(box.finish());
        const RunnerResult second = box.runOnce();
        QCOMPARE(second.exitStatus, 0);
        const Core::Event last = second.ofType(Core::EventType::Message).constLast();
        QCOMPARE(last.members.value("vars"_L1)["n"_L1].toInt(), 3);
        QVERIFY(box.server.mails.isEmpty());
    }

    void getsPastAMessageThatBreaksSessions()
    {
        Mailbox box(mailbox({"a", "b", "c", "d"}));
        box.server.capabilities = {"UIDL"};
        box.server.script = [&box](int, const QByteArray &command) {
            const int number = command.startsWith("RETR") ? command.mid(5).toInt() : 0;
            return number > 0 && box.server.uids().value(number - 1) == "uid-3"
                       ? Reaction{Kind::HangUp}
                       : Reaction();
        };
        const RunnerResult first = box.runOnce();
        QCOMPARE(first.exitStatus, 69);
        QCOMPARE(first.ofType(Core::EventType::Message).size(), 2); // what had arrived
        const RunnerResult second = box.runOnce();
        QCOMPARE(second.exitStatus, 69);
        QCOMPARE(box.server.mails.size(), 4);
        const RunnerResult third = box.runOnce();
        QCOMPARE(third.exitStatus, 1);
        QCOMPARE(third.only(Core::EventType::Error).value("code"_L1).toString(), u"message"_s);
        QCOMPARE(third.only(Core::EventType::Error).value("uid"_L1).toString(), u"uid-3"_s);
        QCOMPARE(fired({first, second, third}), (QStringList{u"a"_s, u"b"_s, u"d"_s}));
        QCOMPARE(box.server.uids(), QByteArrayList{"uid-3"});

        // A server that has recovered gives it after all.
        box.server.script = {};
        const RunnerResult fourth = box.runOnce();
        QCOMPARE(fourth.exitStatus, 0);
        QCOMPARE(fired({fourth}), QStringList{u"c"_s});
        QVERIFY(box.server.mails.isEmpty());
    }

    void doesNotReconnectForEver()
    {
        Mailbox box(mailbox({"a", "b", "c", "d", "e"}));
        box.server.script = [](int, const QByteArray &command) {
            return command.startsWith("RETR") ? Reaction{Kind::HangUp} : Reaction();
        };
        for (int run = 0; run < 12; ++run) {
            const int before = box.server.sessions();
            static_cast<void>(box.runOnce());
            QVERIFY(box.server.sessions() - before <= 6);
        }
        QCOMPARE(box.server.mails.size(), 5);
    }

    void getsPastAMessageFarLargerThanAnnounced()
    {
        Mailbox box(mailbox({"a", "b", "c"}));
        box.server.mails[1].content = message("b", QByteArray(4000, 'x') + "\r\n");
        box.setLimit(u"messageBytes"_s, 1000);
        box.server.script = [&box](int, const QByteArray &command) {
            return command == "LIST" && box.server.mails.size() == 3
                       ? Reaction{Kind::Say, "+OK\r\n1 90\r\n2 90\r\n3 90\r\n.\r\n"}
                       : Reaction();
        };
        const RunnerResult result = box.runOnce();
        QCOMPARE(result.exitStatus, 1);
        QCOMPARE(result.only(Core::EventType::Error).value("uid"_L1).toString(), u"uid-2"_s);
        QCOMPARE(fired({result}), (QStringList{u"a"_s, u"c"_s}));
        QCOMPARE(box.server.uids(), QByteArrayList{"uid-2"});
        QCOMPARE(result.only(Core::EventType::PassFinished).value("left"_L1).toInt(), 1);
    }

    void tellsAnEmptyMailboxFromALimit()
    {
        Mailbox box(mailbox({"a"}));
        box.folder.activity.insert(u"processNoEmail"_s, true);
        QVERIFY(box.runOnce({u"--limit"_s, u"0"_s}).ofType(Core::EventType::Transition).isEmpty());
        QCOMPARE(box.server.mails.size(), 1);
    }
};

QTEST_GUILESS_MAIN(TestBrokenSessions)
#include "tst_brokensessions.moc"
