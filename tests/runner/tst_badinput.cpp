// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/projectfile.h"
#include "support/runnerprocess.h"

#include <QFile>
#include <QJsonArray>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

using namespace Inlet;
using namespace Inlet::Test;
using namespace Qt::StringLiterals;

/** Whatever is wrong ends in one clear event, the exit status of the contract, and mail that is still there. */
class TestBadInput : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void survivesHandlers_data()
    {
        QTest::addColumn<QStringList>("script");
        QTest::addColumn<int>("line");
        QTest::newRow("returns nothing") << QStringList{u"var a = 1;"_s} << -1;
        QTest::newRow("empty") << QStringList{} << -1;
        QTest::newRow("returns 5") << QStringList{u"return 5;"_s} << -1;
        QTest::newRow("throws") << QStringList{u""_s, u"throw new Error('x');"_s} << 2;
        QTest::newRow("throws text") << QStringList{u""_s, u"throw 'x';"_s} << -1;
        QTest::newRow("logError") << QStringList{u"try {"_s, u"logError('x');"_s,
                                                 u"} catch (e) {}"_s, u"return 1;"_s}
                                  << 2;
        QTest::newRow("endless") << QStringList{u"while(true){}"_s} << -1;
        QTest::newRow("eats memory")
            << QStringList{u"var a = []; for (;;) a.push(new Array(100000).join('x'));"_s} << -1;
        QTest::newRow("kills the process")
            << QStringList{u"var a = []; for (var i = 0; i < 100000; ++i) a = [a]; return String(a).length;"_s}
            << -1;
    }

    void survivesHandlers()
    {
        QFETCH(QStringList, script);
        QFETCH(int, line);
        ProjectFolder folder;
        // The message behind the one that fails is handled as if nothing had happened.
        script.prepend(u"if (mailMessage.subject == 'good') return 1;"_s);
        folder.setScript(script);
        folder.activity.insert(u"limits"_s, QJsonObject{{u"scriptDuration"_s, u"PT1S"_s}});
        folder.addMessage(message("bad"));
        folder.addMessage(message("good"));
        const auto result =
            RunnerProcess::run({u"run"_s, folder.write(), u"--once"_s, u"--log"_s, u"jsonl"_s});
        QCOMPARE(result.exitStatus, 1);
        const auto messages = result.ofType(Core::EventType::Message);
        QCOMPARE(messages.size(), 2);
        QVERIFY(messages.at(0).members.value("returnCode"_L1).isNull());
        QCOMPARE(messages.at(0).members.value("action"_L1).toString(), u"leave"_s);
        QCOMPARE(messages.at(1).members.value("returnCode"_L1).toInt(), 1);
        const QJsonObject error = result.only(Core::EventType::Error);
        QCOMPARE(error.value("code"_L1).toString(), u"script"_s);
        QVERIFY(!error.value("text"_L1).toString().isEmpty());
        if (line > 0)
            QCOMPARE(error.value("line"_L1).toInt(), line + 1);
        const QJsonObject closed = result.only(Core::EventType::SessionClosed);
        QCOMPARE(closed.value("deleted"_L1).toInt(), 1);
        QCOMPARE(closed.value("committed"_L1).toBool(), true);
    }

    void fetchesNothingForASyntaxError()
    {
        ProjectFolder folder;
        folder.setScript({u"var a = 1;"_s, u"if (a {"_s, u"return 1;"_s});
        folder.addMessage(message("a"));
        const auto result =
            RunnerProcess::run({u"run"_s, folder.write(), u"--once"_s, u"--log"_s, u"jsonl"_s});
        QCOMPARE(result.exitStatus, 1);
        const QJsonObject error = result.only(Core::EventType::Error);
        QCOMPARE(error.value("code"_L1).toString(), u"script"_s);
        QCOMPARE(error.value("line"_L1).toInt(), 2);
        QVERIFY(result.ofType(Core::EventType::Connected).isEmpty());
        QCOMPARE(result.only(Core::EventType::TaskFinished).value("outcome"_L1).toString(),
                 u"failed"_s);
    }

    void leavesMailThatIsNone_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("binary") << QByteArray("\x7f\x45\x4c\x46\x00\x01\x02\xff\xfe", 9);
        QTest::newRow("text") << QByteArray("this is not mail");
    }

    void leavesMailThatIsNone()
    {
        QFETCH(QByteArray, content);
        ProjectFolder folder;
        folder.setScript({u"return 4;"_s});
        folder.addMessage(content);
        const auto result =
            RunnerProcess::run({u"run"_s, folder.write(), u"--once"_s, u"--log"_s, u"jsonl"_s});
        QCOMPARE(result.exitStatus, 0);
        QCOMPARE(result.only(Core::EventType::Message).value("returnCode"_L1).toInt(), 4);
    }

    void setsDamagedMailAsideWhenAsked()
    {
        ProjectFolder folder;
        folder.setScript({u"return 1;"_s});
        folder.activity.insert(u"skipMalformedParts"_s, false);
        folder.addMessage("Subject: a\r\nContent-Type: text/plain; charset=x-unheard-of\r\n"
                          "Content-Transfer-Encoding: x-strange\r\n\r\nHello\r\n");
        const auto result =
            RunnerProcess::run({u"run"_s, folder.write(), u"--once"_s, u"--log"_s, u"jsonl"_s});
        QCOMPARE(result.exitStatus, 1);
        QCOMPARE(result.only(Core::EventType::Error).value("code"_L1).toString(), u"message"_s);
        QCOMPARE(result.only(Core::EventType::SessionClosed).value("deleted"_L1).toInt(), 0);
    }

    void namesTheFaultOfTheConnection_data()
    {
        QTest::addColumn<QJsonObject>("connection");
        QTest::addColumn<QByteArray>(
            "greeting"); // of the server on the port; "none": nobody listens
        QTest::addColumn<QString>("code");
        QTest::addColumn<int>("exitStatus");
        const QJsonObject local{{u"server"_s, u"127.0.0.1"_s}, {u"account"_s, u"anna"_s}};
        const auto with = [local](const QString &key, const QJsonValue &value) {
            QJsonObject changed = local;
            changed.insert(key, value);
            return changed;
        };
        QTest::newRow("nobody listens") << local << QByteArray("none") << u"connect"_s << 69;
        QTest::newRow("unknown host") << with(u"server"_s, u"no-such-host.invalid"_s)
                                      << QByteArray("none") << u"connect"_s << 69;
        QTest::newRow("not POP3") << local << QByteArray("HTTP/1.1 400 Bad Request\r\n")
                                  << u"protocol"_s << 69;
        QTest::newRow("TLS on a plain port")
            << with(u"security"_s, u"tls"_s) << QByteArray("+OK ready\r\n") << u"tls"_s << 69;
        QTest::newRow("locked") << local << QByteArray("-ERR [IN-USE] locked\r\n") << u"busy"_s
                                << 75;
        QTest::newRow("not now") << local << QByteArray("-ERR [SYS/TEMP] later\r\n") << u"busy"_s
                                 << 75;
        QTest::newRow("silent") << local << QByteArray() << u"timeout"_s << 69;
    }

    void namesTheFaultOfTheConnection()
    {
        QFETCH(QJsonObject, connection);
        QFETCH(QByteArray, greeting);
        QTcpServer server;
        QVERIFY(server.listen(QHostAddress::LocalHost));
        const quint16 port = server.serverPort();
        if (greeting == "none")
            server.close();
        connect(&server, &QTcpServer::newConnection, &server,
                [&server, greeting] { server.nextPendingConnection()->write(greeting); });
        connection.insert(u"port"_s, port);
        ProjectFolder folder;
        folder.setScript({u"return 1;"_s});
        folder.setConnection(connection);
        folder.activity.insert(u"limits"_s, QJsonObject{{u"idleTimeout"_s, u"PT1S"_s}});

        RunnerProcess runner({u"run"_s, folder.write(), u"--once"_s, u"--log"_s, u"jsonl"_s,
                              u"--state"_s, folder.path(u"state"_s)});
        runner.setEnvironment(u"INLET_PASSWORD_INMAIL"_s, u"secret-word"_s);
        runner.start();
        QTRY_VERIFY_WITH_TIMEOUT(runner.process().state() == QProcess::NotRunning, 20'000);
        const auto result = runner.finish();
        QTEST(result.exitStatus, "exitStatus");
        const QJsonObject error = result.only(Core::EventType::Error);
        QTEST(error.value("code"_L1).toString(), "code");
        QVERIFY(
            error.value("text"_L1).toString().contains(connection.value("server"_L1).toString()));
        QCOMPARE(result.only(Core::EventType::TaskFinished).value("outcome"_L1).toString(),
                 u"failed"_s);
        QVERIFY(!result.output.contains("secret-word")
                && !result.complaints.contains("secret-word"));
    }

    void takesAFailedSessionAsTransition()
    {
        ProjectFolder folder;
        folder.setScript({u"return 1;"_s});
        QTcpServer server;
        QVERIFY(server.listen(QHostAddress::LocalHost));
        folder.setConnection({{u"server"_s, u"127.0.0.1"_s},
                              {u"account"_s, u"anna"_s},
                              {u"port"_s, server.serverPort()}});
        server.close();
        folder.activity.insert(u"processErrors"_s, true);
        RunnerProcess runner({u"run"_s, folder.write(), u"--once"_s, u"--log"_s, u"jsonl"_s,
                              u"--state"_s, folder.path(u"state"_s)});
        runner.setEnvironment(u"INLET_PASSWORD_INMAIL"_s, u"x"_s);
        runner.start();
        const auto result = runner.finish();
        QCOMPARE(result.exitStatus, 0);
        QCOMPARE(result.only(Core::EventType::Transition).value("name"_L1).toString(), u"error"_s);
        QVERIFY(result.only(Core::EventType::Transition).value("uid"_L1).isNull());
    }

    void refusesConfigurations_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QJsonValue>("value");
        QTest::newRow("unknown account") << u"externalAccount"_s << QJsonValue(u"nobody"_s);
        QTest::newRow("disabled account") << u"externalAccount"_s << QJsonValue(u"off"_s);
        QTest::newRow("unknown zone")
            << u"advanced"_s << QJsonValue(QJsonObject{{u"timeZone"_s, u"Mars/Olympus"_s}});
        QTest::newRow("no practice folder")
            << u"connection"_s << QJsonValue(QJsonObject{{u"server"_s, u"practice:nowhere"_s}});
    }

    void refusesConfigurations()
    {
        QFETCH(QString, key);
        QFETCH(QJsonValue, value);
        ProjectFolder folder;
        folder.setScript({u"return 1;"_s});
        folder.activity.insert(key, value);
        folder.activity.insert(u"useExternalAccount"_s, key == "externalAccount"_L1);
        folder.activity.insert(u"processErrors"_s, true); // which never takes a configuration error
        folder.project.insert(
            u"externalAccounts"_s,
            QJsonArray{QJsonObject{{u"name"_s, u"off"_s}, {u"enabled"_s, false}}});
        const auto result =
            RunnerProcess::run({u"run"_s, folder.write(), u"--once"_s, u"--log"_s, u"jsonl"_s});
        QCOMPARE(result.exitStatus, 65);
        QVERIFY(!result.ofType(Core::EventType::Error).isEmpty());
        QCOMPARE(result.ofType(Core::EventType::Error).first().members.value("code"_L1).toString(),
                 u"configuration"_s);
        QVERIFY(result.ofType(Core::EventType::Transition).isEmpty());
        QCOMPARE(result.ofType(Core::EventType::TaskStarted).size(), 1);
        QCOMPARE(result.only(Core::EventType::TaskFinished).value("outcome"_L1).toString(),
                 u"failed"_s);
    }

    void refusesProjectFiles_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<int>("exitStatus");
        QTest::newRow("no JSON") << QByteArray("{") << 65;
        QTest::newRow("empty") << QByteArray() << 65;
        QTest::newRow("newer") << QByteArray(R"({"format":"inlet-project","formatVersion":99})")
                               << 65;
        QTest::newRow("no activity")
            << QByteArray(R"({"format":"inlet-project","formatVersion":1})") << 65;
    }

    void refusesProjectFiles()
    {
        QFETCH(QByteArray, content);
        ProjectFolder folder;
        QFile file(folder.path(u"p.inlet"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
        file.close();
        const auto result = RunnerProcess::run({u"run"_s, file.fileName(), u"--once"_s});
        QTEST(result.exitStatus, "exitStatus");
        QVERIFY(!result.complaints.isEmpty());
        const auto check = RunnerProcess::run({u"check"_s, file.fileName()});
        QTEST(check.exitStatus, "exitStatus");
        QVERIFY(!check.output.isEmpty());
    }

    void tellsMissingFilesFromWrongCalls()
    {
        QCOMPARE(RunnerProcess::run({u"run"_s, u"/nowhere/p.inlet"_s}).exitStatus, 66);
        QCOMPARE(RunnerProcess::run({u"check"_s, u"/nowhere/p.inlet"_s}).exitStatus, 66);
        QCOMPARE(RunnerProcess::run({u"practice"_s, u"/nowhere"_s}).exitStatus, 66);
        ProjectFolder folder;
        QCOMPARE(RunnerProcess::run({u"run"_s, folder.write(), u"nobody"_s}).exitStatus, 64);
        QCOMPARE(RunnerProcess::run({u"run"_s}).exitStatus, 64);
    }
};

QTEST_GUILESS_MAIN(TestBadInput)
#include "tst_badinput.moc"
