// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/activityrun.h"

#include "engine/taskfixture.h"

#include <QTest>

using namespace Inlet;
using namespace Inlet::Engine;
using namespace Inlet::Test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

using Kind = Reaction::Kind;

/** Lines of the log that announce another attempt. */
QStringList announcedAttempts(const Task &task)
{
    return task.logged(u"is tried again in");
}

} // namespace

/** What a followed activity does about failures of its sessions. */
class TestActivityRun : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void continuesAfterTemporaryFailures_data()
    {
        QTest::addColumn<QByteArray>("command");
        QTest::addColumn<Reaction>("reaction");
        const auto says = [](const char *name, const QByteArray &command, const QByteArray &text) {
            QTest::newRow(name) << command << Reaction{Kind::Say, text + "\r\n"};
        };
        says("mailbox in use", "PASS", "-ERR [IN-USE] locked");
        says("mailbox in use, no code", "PASS", "-ERR maildrop already locked");
        says("server in trouble", "PASS", "-ERR [SYS/TEMP] database down");
        says("too early", "PASS", "-ERR [LOGIN-DELAY] wait");
        says("listing in trouble", "LIST", "-ERR [SYS/TEMP] index");
        for (const char *command :
             {"CAPA", "USER", "PASS", "STAT", "LIST", "UIDL", "RETR 1", "RETR 3", "DELE 1", "QUIT"})
            QTest::addRow("line lost at %s", command)
                << QByteArray(command) << Reaction{Kind::HangUp};
        for (const char *command : {"CAPA", "PASS", "UIDL", "RETR 3", "QUIT"})
            QTest::addRow("silence at %s", command)
                << QByteArray(command) << Reaction{Kind::Silence};
    }

    void continuesAfterTemporaryFailures()
    {
        QFETCH(QByteArray, command);
        QFETCH(Reaction, reaction);
        Task task({"a", "keep", "b"});
        task.server.script = reactsTo(command, reaction, 2);
        task.start();
        QVERIFY(task.ends());
        QCOMPARE(task.run->exitStatus(), 0);
        // A message that broke two sessions gets one of its own.
        QCOMPARE(task.server.sessions(), command.startsWith("RETR") ? 4 : 3);
        QCOMPARE(task.server.uids(), QByteArrayList{"uid-keep"});
        QCOMPARE(task.ofType(Core::EventType::Transition).size(), 3);
        QCOMPARE(task.ofType(Core::EventType::Error).size(), 0);
        QCOMPARE(task.ofType(Core::EventType::PassStarted).size(), 1);
        const QList<QJsonObject> passes = task.ofType(Core::EventType::PassFinished);
        QCOMPARE(passes.size(), 1);
        QCOMPARE(passes.first().value("outcome"_L1).toString(), u"finished"_s);
        QCOMPARE(passes.first().value("messages"_L1).toInt(), 3);
        QCOMPARE(passes.first().value("deleted"_L1).toInt(), 2);
        QCOMPARE(passes.first().value("left"_L1).toInt(), 1);
        // Each wait is told in words and as an event, and the password is never blamed.
        const QStringList attempts = announcedAttempts(task);
        QCOMPARE(attempts.size(), 2);
        QVERIFY2(attempts.last().contains(u"attempt 3 of 4"_s), qPrintable(attempts.last()));
        QVERIFY(!attempts.last().contains(u"Check the account"_s));
        qsizetype waits = 0;
        for (const QJsonObject &waiting : task.ofType(Core::EventType::Waiting))
            waits += waiting.value("nextAttempt"_L1).isString() ? 1 : 0;
        QCOMPARE(waits, 2);
    }

    void tellsABrokenScriptAndLogsInNowhere_data()
    {
        QTest::addColumn<Reaction>("toCapa");
        QTest::newRow("server answers") << Reaction();
        QTest::newRow("server hangs up") << Reaction{Kind::HangUp};
        QTest::newRow("server is silent") << Reaction{Kind::Silence};
    }

    void tellsABrokenScriptAndLogsInNowhere()
    {
        QFETCH(Reaction, toCapa);
        Task task({"a"});
        task.settings.activity.script = {u"return +;"_s};
        task.server.script = reactsTo("CAPA", toCapa, 100);
        task.start();
        QVERIFY(task.ends());
        const QList<QJsonObject> errors = task.ofType(Core::EventType::Error);
        QCOMPARE(errors.size(), 1);
        QCOMPARE(errors.first().value("code"_L1).toString(), u"script"_s);
        QVERIFY(task.ofType(Core::EventType::Connected).isEmpty());
        for (const QByteArray &command : task.server.commands())
            QVERIFY2(command.startsWith("CAPA"), command.constData());
    }

    void warnsOfMissingUids()
    {
        Task task({"a", "keep"});
        task.server.capabilities = {"PIPELINING"};
        for (Test::ServerMail &mail : task.server.mails)
            mail.uid.clear();
        task.server.script = reactsTo("RETR 2", {Kind::HangUp});
        task.start();
        QVERIFY(task.ends());
        QCOMPARE(task.server.mails.size(), 1);
        qsizetype warnings = 0;
        for (const QJsonObject &entry : task.ofType(Core::EventType::Log))
            warnings += entry.value("text"_L1).toString().contains("UIDL"_L1) ? 1 : 0;
        QCOMPARE(warnings, 1);
    }

    void handlesFailedMessagesOnceInAPass()
    {
        Task task({"bad", "a", "b"});
        task.settings.activity.processErrors = true;
        task.server.script = reactsTo("RETR 3", {Kind::HangUp});
        task.start();
        QVERIFY(task.ends());
        QCOMPARE(task.ofType(Core::EventType::Message).size(), 3);
        QCOMPARE(task.ofType(Core::EventType::PassFinished).first().value("left"_L1).toInt(), 1);
        QCOMPARE(task.server.uids(), QByteArrayList{"uid-bad"});
    }

    void countsTheLimitOverAllAttempts()
    {
        Task task({"a", "b", "c"});
        task.settings.options.limit = 2;
        task.settings.activity.limits.messagesPerSession = 1;
        task.server.script = [](int session, const QByteArray &command) {
            return session == 2 && command.startsWith("RETR") ? Reaction{Kind::HangUp} : Reaction();
        };
        task.start();
        QVERIFY(task.ends());
        QCOMPARE(task.ofType(Core::EventType::Message).size(), 2);
        QCOMPARE(task.server.uids(), QByteArrayList{"uid-c"});
    }

    void givesUp_data()
    {
        QTest::addColumn<Model::OnError>("onError");
        QTest::addColumn<bool>("processErrors");
        QTest::addColumn<QByteArray>("answer"); // to PASS; empty: the line breaks
        QTest::addColumn<QString>("outcome");
        QTest::addColumn<int>("exitStatus");
        using enum Model::OnError;
        QTest::newRow("suspend") << Suspend << false << QByteArray() << u"failed"_s << 1;
        QTest::newRow("ignore") << Ignore << false << QByteArray() << u"finished"_s << 0;
        QTest::newRow("abort") << Abort << false << QByteArray() << u"failed"_s << 1;
        QTest::newRow("processed") << Suspend << true << QByteArray() << u"finished"_s << 0;
        // A mailbox in use is left to the next launch, whatever the rules for errors.
        QTest::newRow("in use") << Suspend << false << QByteArray("-ERR [IN-USE] locked\r\n")
                                << u"finished"_s << 0;
    }

    void givesUp()
    {
        QFETCH(Model::OnError, onError);
        QFETCH(bool, processErrors);
        QFETCH(QByteArray, answer);
        Task task({"a"});
        task.settings.activity.advanced.onError = onError;
        task.settings.activity.processErrors = processErrors;
        task.server.script = reactsTo(
            "PASS", answer.isEmpty() ? Reaction{Kind::HangUp} : Reaction{Kind::Say, answer}, 100);
        task.start();
        QVERIFY(task.ends());
        QTEST(task.run->exitStatus(), "exitStatus");
        QTEST(task.ofType(Core::EventType::TaskFinished).first().value("outcome"_L1).toString(),
              "outcome");
        QCOMPARE(task.server.sessions(), 4);
        QCOMPARE(announcedAttempts(task).size(), 3);
        QCOMPARE(task.ofType(Core::EventType::Error).size(), 1);
        QCOMPARE(task.ofType(Core::EventType::PassFinished).size(), 1);
        QCOMPARE(task.ofType(Core::EventType::Transition).size(), processErrors ? 1 : 0);
    }

    void doesNotTryAgain_data()
    {
        QTest::addColumn<QByteArray>("answer"); // to PASS
        QTest::addColumn<bool>("once");
        QTest::addColumn<bool>("nextLaunchIsNear");
        QTest::addColumn<QString>("code");
        const QByteArray inUse("-ERR [IN-USE] locked\r\n");
        QTest::newRow("one pass only") << inUse << true << false << u"busy"_s;
        QTest::newRow("the next launch comes first") << inUse << false << true << u"busy"_s;
        QTest::newRow("password refused")
            << QByteArray("-ERR [AUTH] no\r\n") << false << false << u"login"_s;
        QTest::newRow("refused without a reason")
            << QByteArray("-ERR no\r\n") << false << false << u"login"_s;
        QTest::newRow("account locked")
            << QByteArray("-ERR account locked: too many failed logins, try again later\r\n")
            << false << false << u"login"_s;
        QTest::newRow("a human is needed")
            << QByteArray("-ERR [SYS/PERM] broken\r\n") << false << false << u"login"_s;
        QTest::newRow("nonsense") << QByteArray("250 OK\r\n") << false << false << u"protocol"_s;
    }

    void doesNotTryAgain()
    {
        QFETCH(QByteArray, answer);
        QFETCH(bool, once);
        QFETCH(bool, nextLaunchIsNear);
        Task task({"a"});
        task.settings.options.once = once;
        if (nextLaunchIsNear) {
            task.settings.activity.schedule = everySecond();
            task.settings.retry = {4, 1h, 1h};
        }
        task.server.script = reactsTo("PASS", {Kind::Say, answer});
        ActivityRun &run = task.start();
        QTRY_VERIFY(!task.ofType(Core::EventType::PassFinished).isEmpty());
        run.stop();
        QVERIFY(task.ends());
        QVERIFY(announcedAttempts(task).isEmpty());
        const QList<QJsonObject> errors = task.ofType(Core::EventType::Error);
        QCOMPARE(errors.size(), 1);
        QTEST(errors.first().value("code"_L1).toString(), "code");
    }

    void logsInOnceAfterARefusal_data()
    {
        QTest::addColumn<bool>("processErrors");
        QTest::newRow("ignored") << false;
        QTest::newRow("processed") << true;
    }

    void logsInOnceAfterARefusal()
    {
        QFETCH(bool, processErrors);
        Task task({"a"});
        task.settings.activity.schedule = everySecond();
        task.settings.activity.advanced.onError = Model::OnError::Ignore;
        task.settings.activity.processErrors = processErrors;
        task.server.script = reactsTo("PASS", {Kind::Say, "-ERR [AUTH] no\r\n"}, 100);
        ActivityRun &first = task.start();
        QTRY_VERIFY_WITH_TIMEOUT(task.ofType(Core::EventType::PassFinished).size() == 3, 10'000);
        first.stop();
        QVERIFY(task.ends());
        // The schedule went on, each launch failed in words, and the server heard one password.
        QCOMPARE(task.server.sessions(), 1);
        const QList<QJsonObject> errors = task.ofType(Core::EventType::Error);
        QCOMPARE(errors.size(), 3);
        for (const QJsonObject &error : errors)
            QCOMPARE(error.value("code"_L1).toString(), u"login"_s);
        QVERIFY(errors.last().value("text"_L1).toString().contains(u"start the activity again"_s));
        QCOMPARE(task.ofType(Core::EventType::Transition).size(), processErrors ? 3 : 0);

        // Starting it again is what a person does about it.
        task.server.script = {};
        task.start();
        QTRY_VERIFY_WITH_TIMEOUT(task.server.mails.isEmpty(), 10'000);
    }

    void suspendsAfterSoManyRefusals()
    {
        Task task({"a"});
        task.settings.activity.schedule = everySecond();
        task.settings.activity.advanced.onError = Model::OnError::Ignore;
        task.settings.activity.advanced.consecutiveErrors = 2;
        task.server.script = reactsTo("PASS", {Kind::Say, "-ERR [AUTH] no\r\n"}, 100);
        task.start();
        QVERIFY(task.ends());
        QCOMPARE(task.run->exitStatus(), 1);
        QCOMPARE(task.server.sessions(), 1);
        QCOMPARE(task.ofType(Core::EventType::PassFinished).size(), 2);
    }

    void doesNotCountWhatSucceededInTheEnd()
    {
        Task task({"keep"});
        task.settings.activity.schedule = everySecond();
        task.settings.activity.advanced.onError = Model::OnError::Ignore;
        task.settings.activity.advanced.consecutiveErrors = 1;
        task.server.script = [](int session, const QByteArray &command) {
            return session % 2 == 1 && command.startsWith("PASS") ? Reaction{Kind::HangUp}
                                                                  : Reaction();
        };
        ActivityRun &run = task.start();
        QTRY_VERIFY_WITH_TIMEOUT(task.ofType(Core::EventType::PassFinished).size() == 2, 10'000);
        run.stop();
        QVERIFY(task.ends());
        QCOMPARE(task.run->exitStatus(), 0);
    }

    void respectsTheDelayBetweenLogins()
    {
        Task task({"a"});
        task.server.capabilities = {"UIDL", "LOGIN-DELAY 1"};
        task.server.script = reactsTo("PASS", {Kind::Say, "-ERR [LOGIN-DELAY] wait\r\n"});
        const QDateTime begin = task.clock.now();
        task.start();
        QVERIFY(task.ends());
        QVERIFY(task.server.mails.isEmpty());
        QVERIFY(begin.msecsTo(task.clock.now()) >= 1000);
        QCOMPARE(announcedAttempts(task).size(), 1);
    }

    void endsWhileItWaits_data()
    {
        QTest::addColumn<bool>("expires");
        QTest::addColumn<QString>("outcome");
        QTest::newRow("stopped") << false << u"stopped"_s;
        QTest::newRow("expired") << true << u"expired"_s;
    }

    void endsWhileItWaits()
    {
        QFETCH(bool, expires);
        Task task({"a"});
        task.settings.retry = {4, 1h, 1h};
        task.server.script = reactsTo("PASS", {Kind::HangUp});
        if (expires) {
            Model::Expiration expiration;
            expiration.delay = Core::Duration{.seconds = 1s};
            task.settings.activity.expirations.append(expiration);
        }
        ActivityRun &run = task.start();
        QTRY_COMPARE(announcedAttempts(task).size(), 1);
        if (!expires)
            run.stop();
        QVERIFY(task.ends());
        QCOMPARE(run.exitStatus(), 0);
        const QList<QJsonObject> passes = task.ofType(Core::EventType::PassFinished);
        QCOMPARE(passes.size(), 1);
        QCOMPARE(passes.first().value("outcome"_L1).toString(), u"stopped"_s);
        QTEST(task.ofType(Core::EventType::TaskFinished).first().value("outcome"_L1).toString(),
              "outcome");
        QCOMPARE(task.server.sessions(), 1);
        QCOMPARE(task.server.mails.size(), 1);
    }
};

QTEST_GUILESS_MAIN(TestActivityRun)
#include "tst_activityrun.moc"
