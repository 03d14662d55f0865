// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakepop3server.h"
#include "support/dovecot.h"
#include "support/projectfile.h"
#include "support/proxyserver.h"
#include "support/runnerprocess.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

#include <memory>

using namespace Inlet;
using namespace Inlet::Test;
using namespace Qt::StringLiterals;

namespace {

const QString Localhost = u"localhost"_s;

QStringList stages(const RunnerResult &result, const QJsonValue &ok)
{
    QStringList names;
    for (const Core::Event &event : result.ofType(u"stage")) {
        if (event.members.value("ok"_L1) == ok)
            names += event.members.value("stage"_L1).toString();
    }
    return names;
}

QJsonObject stage(const RunnerResult &result, const QString &name)
{
    for (const Core::Event &event : result.ofType(u"stage")) {
        if (event.members.value("stage"_L1).toString() == name)
            return event.members;
    }
    return {};
}

} // namespace

/** The doctor at connections that work, and at those that break in one place. */
class TestDoctor : public QObject
{
    Q_OBJECT

private:
    /** Everything a broken connection is made from. */
    struct Case
    {
        QJsonObject connection{{u"server"_s, Localhost}, {u"account"_s, u"anna"_s}};
        std::shared_ptr<FakePop3Server> server;
    };

    Certificates m_certificates;
    KeyPair m_authority;
    KeyPair m_trusted;

    static RunnerResult examine(const QStringList &arguments, const QString &password)
    {
        RunnerProcess runner(QStringList{u"doctor"_s} + arguments);
        if (!password.isNull())
            runner.setEnvironment(u"INLET_PASSWORD_INMAIL"_s, password);
        runner.start();
        // The servers live in this process: its event loop must go on.
        const bool ended = QTest::qWaitFor(
            [&runner] { return runner.process().state() == QProcess::NotRunning; }, 20'000);
        if (!ended)
            qWarning("The doctor does not end.");
        return runner.finish();
    }

    static RunnerResult examine(ProjectFolder &folder, const QString &password = u"secret-word"_s)
    {
        return examine({folder.write()}, password);
    }

    Case overTls(const std::optional<KeyPair> &certificate, const QString &caFile) const
    {
        Case made;
        made.server = std::make_shared<FakePop3Server>(certificate);
        made.connection.insert(u"port"_s, made.server->serverPort());
        made.connection.insert(u"security"_s, u"tls"_s);
        made.connection.insert(u"caFile"_s, caFile);
        return made;
    }

    static Case inClear(const QString &security, const QByteArray &command = {},
                        const QByteArray &answer = {})
    {
        Case made;
        made.server = std::make_shared<FakePop3Server>();
        if (!command.isEmpty())
            made.server->answers.insert(command, answer);
        made.connection.insert(u"port"_s, made.server->serverPort());
        made.connection.insert(u"security"_s, security);
        return made;
    }

private Q_SLOTS:
    void initTestCase()
    {
        const auto authority = m_certificates.authority(u"Test authority"_s);
        QVERIFY(authority);
        m_authority = *authority;
        const auto trusted = m_certificates.issuedBy(m_authority, Localhost, LoopbackNames);
        QVERIFY(trusted);
        m_trusted = *trusted;
    }

    void findsTheStageThatBreaks_data()
    {
        QTest::addColumn<Case>("broken");
        QTest::addColumn<QString>("failed");
        QTest::addColumn<int>("exitStatus");
        QTest::addColumn<QString>("words"); // of text or advice: what is to be done
        const QString ca = m_authority.certificateFile;

        Case refused = inClear(u"none"_s);
        refused.server->close();
        QTest::newRow("refused port") << refused << u"tcp"_s << 69 << u"995"_s;
        Case unknown = inClear(u"none"_s);
        unknown.connection.insert(u"server"_s, u"no-such-host.invalid"_s);
        QTest::newRow("unknown host") << unknown << u"name"_s << 69 << u"spelling"_s;
        Case tlsSpokenPlain = overTls(m_trusted, ca);
        tlsSpokenPlain.connection.insert(u"security"_s, u"none"_s);
        QTest::newRow("TLS port spoken plain")
            << tlsSpokenPlain << u"greeting"_s << 69 << u"choose the security \"tls\""_s;
        Case plainSpokenTls = inClear(u"tls"_s);
        QTest::newRow("TLS on a plain port")
            << plainSpokenTls << u"tls"_s << 69 << u"choose the security \"starttls\""_s;
        Case silent = inClear(u"tls"_s);
        silent.server->greeting.clear();
        QTest::newRow("TLS on a silent port")
            << silent << u"tls"_s << 69 << u"but not the TLS handshake"_s;
        Case noPop3 = inClear(u"none"_s);
        noPop3.server->greeting = "220 smtp ready\r\n";
        QTest::newRow("another service") << noPop3 << u"greeting"_s << 69 << u"(SMTP)"_s;
        for (const char *words :
             {"* OK IMAP4rev1 ready", "SSH-2.0-OpenSSH_9.2p1", "HTTP/1.1 400 Bad Request"}) {
            Case service = inClear(u"none"_s);
            service.server->greeting = QByteArray(words) + "\r\n";
            QTest::newRow(words) << service << u"greeting"_s << 69 << QString::fromLatin1(words);
        }
        Case turnedAway = inClear(u"none"_s);
        turnedAway.server->greeting = "-ERR too many connections\r\n";
        QTest::newRow("turned away")
            << turnedAway << u"greeting"_s << 69 << u"Wait a few minutes"_s;
        QTest::newRow("self-signed")
            << overTls(m_certificates.selfSigned(Localhost, LoopbackNames), {}) << u"tls"_s << 69
            << u"pinned certificates"_s;
        QTest::newRow("unknown authority")
            << overTls(m_trusted, {}) << u"tls"_s << 69 << u"certificate authority"_s;
        QTest::newRow("wrong host name")
            << overTls(m_certificates.issuedBy(m_authority, u"other"_s,
                                               u"DNS:pop.example.org,DNS:mail.example.org"_s),
                       ca)
            << u"tls"_s << 69 << u"pop.example.org"_s;
        QTest::newRow("no host name")
            << overTls(m_certificates.issuedBy(m_authority, Localhost, {}), ca) << u"tls"_s << 69
            << u"subject alternative name"_s;
        QTest::newRow("expired certificate")
            << overTls(m_certificates.expired(m_authority, Localhost, LoopbackNames), ca)
            << u"tls"_s << 69 << u"needs a new certificate"_s;
        QTest::newRow("CA file missing") << overTls(m_trusted, u"/nonexistent/ca.pem"_s)
                                         << u"settings"_s << 65 << u"/nonexistent/ca.pem"_s;
        QTest::newRow("no STLS") << inClear(u"starttls"_s) << u"tls"_s << 69 << u"995"_s;
        QTest::newRow("no CAPA at all")
            << inClear(u"starttls"_s, "CAPA", "-ERR what\r\n") << u"tls"_s << 69 << u"995"_s;
        QTest::newRow("nonsense for CAPA")
            << inClear(u"starttls"_s, "CAPA", "What?\r\n") << u"capabilities"_s << 69 << u"995"_s;
        QTest::newRow("wrong password") << inClear(u"none"_s, "PASS", "-ERR [AUTH] no\r\n")
                                        << u"login"_s << 77 << u"Check the account"_s;
        QTest::newRow("locked mailbox") << inClear(u"none"_s, "PASS", "-ERR [IN-USE] locked\r\n")
                                        << u"login"_s << 75 << u"Close other programs"_s;
        QTest::newRow("too early") << inClear(u"none"_s, "PASS", "-ERR [LOGIN-DELAY] wait\r\n")
                                   << u"login"_s << 75 << u"further apart"_s;
        QTest::newRow("temporary fault") << inClear(u"none"_s, "PASS", "-ERR [SYS/TEMP] wait\r\n")
                                         << u"login"_s << 75 << u"Wait a few minutes"_s;
        QTest::newRow("permanent fault") << inClear(u"none"_s, "PASS", "-ERR [SYS/PERM] broken\r\n")
                                         << u"login"_s << 77 << u"Show the provider"_s;
        Case otherMechanism = inClear(u"none"_s);
        otherMechanism.connection.insert(u"authentication"_s, u"scram-sha-256"_s);
        QTest::newRow("mechanism not offered")
            << otherMechanism << u"login"_s << 77 << u"one that the server offers"_s;
        QTest::newRow("no listing")
            << inClear(u"none"_s, "LIST", "-ERR broken\r\n") << u"mailbox"_s << 69 << u"provider"_s;
        QTest::newRow("QUIT refused")
            << inClear(u"none"_s, "QUIT", "-ERR broken\r\n") << u"quit"_s << 69 << u"provider"_s;
    }

    void findsTheStageThatBreaks()
    {
        QFETCH(Case, broken);
        ProjectFolder folder;
        folder.setConnection(broken.connection);
        folder.activity.insert(u"limits"_s, QJsonObject{{u"idleTimeout"_s, u"PT1S"_s}});
        const RunnerResult result = examine(folder);
        const QStringList failed = stages(result, false);
        QCOMPARE(failed.size(), 1);
        QTEST(failed.first(), "failed");
        QTEST(result.exitStatus, "exitStatus");
        const QJsonObject report = stage(result, failed.first());
        const QString advice = report.value("advice"_L1).toString();
        const QString text = report.value("text"_L1).toString() + u' ' + advice;
        QVERIFY(!advice.isEmpty());
        QFETCH(QString, words);
        QVERIFY2(text.contains(words), qPrintable(text));
        // A certificate that was refused can be looked at, and pinned.
        const bool isCertificate = text.contains("certificate of"_L1);
        QCOMPARE(report.contains("certificates"_L1), isCertificate);
        if (isCertificate) {
            QVERIFY(text.contains(report.value("certificates"_L1)[0]["sha256"_L1].toString()));
        }
        // What comes later is told, but not tried.
        const QList<Core::Event> events = result.ofType(u"stage");
        const qsizetype passed = stages(result, true).size();
        QCOMPARE(events.at(passed).members.value("ok"_L1), QJsonValue(false));
        QCOMPARE(stages(result, QJsonValue::Null).size(), events.size() - passed - 1);
        QVERIFY(!result.output.contains("secret-word"));
    }

    void examinesAGoodConnection_data()
    {
        QTest::addColumn<QString>("security");
        QTest::addColumn<bool>("isTlsPort");
        QTest::newRow("plain") << u"none"_s << false;
        QTest::newRow("STLS") << u"starttls"_s << false;
        QTest::newRow("TLS") << u"tls"_s << true;
    }

    void examinesAGoodConnection()
    {
        QFETCH(QString, security);
        QFETCH(bool, isTlsPort);
        if (!Dovecot::isInstalled())
            QSKIP("Dovecot is not installed.");
        Dovecot dovecot;
        QVERIFY(dovecot.seed({message("one"), message("two")}));
        QVERIFY(dovecot.start());
        ProjectFolder folder;
        folder.setConnection({{u"server"_s, Localhost},
                              {u"port"_s, isTlsPort ? dovecot.tlsPort() : dovecot.plainPort()},
                              {u"account"_s, Dovecot::account()},
                              {u"security"_s, security},
                              {u"caFile"_s, dovecot.caFile()}});
        const QString transcript = folder.path(u"transcript"_s);
        const RunnerResult result = examine({folder.write(), u"--transcript"_s, transcript},
                                            QString::fromUtf8(Dovecot::password()));
        QVERIFY2(result.exitStatus == 0, result.output + result.complaints);
        QStringList expected{u"name"_s,         u"tcp"_s,    u"greeting"_s, u"tls"_s,
                             u"capabilities"_s, u"login"_s,  u"mailbox"_s,  u"uidl"_s,
                             u"login-delay"_s,  u"expire"_s, u"quit"_s};
        if (isTlsPort)
            expected.swapItemsAt(2, 3);
        QCOMPARE(stages(result, true), expected);
        const QJsonArray plan = result.only(u"test-started").value("stages"_L1).toArray();
        QCOMPARE(plan, QJsonArray::fromStringList(expected));
        QCOMPARE(result.ofType(u"stage").size(), expected.size());

        const QJsonObject tls = stage(result, u"tls"_s);
        if (security == "none"_L1) {
            QVERIFY(tls.value("advice"_L1).toString().contains("starttls"_L1));
        } else {
            QCOMPARE(tls.value("protocol"_L1).toString(), u"TLSv1.3"_s);
            QCOMPARE(tls.value("sha256"_L1).toString(),
                     QString::fromLatin1(dovecot.fingerprint().toHex()));
            const QJsonArray chain = tls.value("certificates"_L1).toArray();
            QCOMPARE(chain.first()["subject"_L1].toString(), Localhost);
            QVERIFY(chain.first()["validUntil"_L1].toString().endsWith(u'Z'));
            // It lives for two days.
            QVERIFY(tls.value("advice"_L1).toString().contains("expires soon"_L1));
        }
        QCOMPARE(stage(result, u"mailbox"_s).value("messages"_L1).toInt(), 2);
        QVERIFY(stage(result, u"uidl"_s).value("supported"_L1).toBool());
        QCOMPARE(dovecot.messages().size(), 2);

        QFile file(transcript);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray conversation = file.readAll();
        QVERIFY(conversation.contains(" inmail C: QUIT\n"));
        QVERIFY(conversation.contains(" inmail *: connect localhost:"));
        QVERIFY(conversation.endsWith(" inmail *: end\n"));
        QCOMPARE(conversation.contains(" inmail *: tls TLSv1.3 "), security != "none"_L1);
        QVERIFY(!conversation.contains(Dovecot::password()) && !conversation.contains("RETR"));
        QCOMPARE(QFileInfo(transcript).permissions()
                     & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteOther),
                 QFile::Permissions());
    }

    void refusesAWrongPassword()
    {
        if (!Dovecot::isInstalled())
            QSKIP("Dovecot is not installed.");
        Dovecot dovecot;
        QVERIFY(dovecot.start());
        ProjectFolder folder;
        folder.setConnection({{u"server"_s, Localhost},
                              {u"port"_s, dovecot.tlsPort()},
                              {u"account"_s, Dovecot::account()},
                              {u"security"_s, u"tls"_s},
                              {u"caFile"_s, dovecot.caFile()}});
        const RunnerResult result = examine(folder, u"not-the-password"_s);
        QCOMPARE(result.exitStatus, 77);
        QCOMPARE(stages(result, false), QStringList{u"login"_s});
        QVERIFY(!result.output.contains("not-the-password"));
    }

    void tellsWhatTheServerPromises_data()
    {
        QTest::addColumn<QByteArray>("command");
        QTest::addColumn<QByteArray>("answer");
        QTest::addColumn<QString>("stageName");
        QTest::addColumn<QString>("key");
        QTest::addColumn<QJsonValue>("value");
        QTest::addColumn<bool>("hasAdvice");
        const auto capability = [](const QByteArray &line) {
            return QByteArray("+OK\r\nUSER\r\nUIDL\r\n" + line + "\r\n.\r\n");
        };
        const QByteArray capa = "CAPA";
        QTest::newRow("no UIDL") << QByteArray("UIDL") << QByteArray("-ERR unknown\r\n")
                                 << u"uidl"_s << u"supported"_s << QJsonValue(false) << true;
        QTest::newRow("login delay") << capa << capability("LOGIN-DELAY 900 USER")
                                     << u"login-delay"_s << u"seconds"_s << QJsonValue(900) << true;
        QTest::newRow("no login delay") << capa << capability("TOP") << u"login-delay"_s
                                        << u"seconds"_s << QJsonValue(0) << false;
        QTest::newRow("expire at once")
            << capa << capability("EXPIRE 0") << u"expire"_s << u"days"_s << QJsonValue(0) << true;
        QTest::newRow("expire later") << capa << capability("EXPIRE 30 USER") << u"expire"_s
                                      << u"days"_s << QJsonValue(30) << false;
        QTest::newRow("expire never") << capa << capability("EXPIRE NEVER") << u"expire"_s
                                      << u"days"_s << QJsonValue(QJsonValue::Null) << false;
    }

    void tellsWhatTheServerPromises()
    {
        QFETCH(QByteArray, command);
        QFETCH(QByteArray, answer);
        QFETCH(QString, stageName);
        QFETCH(QString, key);
        QFETCH(bool, hasAdvice);
        const Case made = inClear(u"none"_s, command, answer);
        // A server that knows UIDL and refuses it is broken; one without it does not name it.
        if (command == "UIDL")
            made.server->answers.insert("CAPA", "+OK\r\nUSER\r\n.\r\n");
        ProjectFolder folder;
        folder.setConnection(made.connection);
        const RunnerResult result = examine(folder);
        QVERIFY2(result.exitStatus == 0, result.output);
        const QJsonObject report = stage(result, stageName);
        QTEST(report.value(key), "value");
        QCOMPARE(!report.value("advice"_L1).toString().isEmpty(), hasAdvice);
        for (const QByteArray &sent : std::as_const(made.server->commands))
            QVERIFY(!sent.startsWith("RETR") && !sent.startsWith("DELE"));
    }

    void goesAsFarAsItCanWithoutAPassword()
    {
        const Case made = inClear(u"none"_s);
        ProjectFolder folder;
        folder.setConnection(made.connection);
        const RunnerResult result = examine(folder, {});
        QCOMPARE(result.exitStatus, 65);
        QCOMPARE(stages(result, false), QStringList{u"login"_s});
        QCOMPARE(stages(result, true).last(), u"capabilities"_s);
        const QJsonObject login = stage(result, u"login"_s);
        QVERIFY(login.value("text"_L1).toString().contains("INLET_PASSWORD_INMAIL"_L1));
        QVERIFY(login.value("advice"_L1).toString().contains("password"_L1));
        QVERIFY(login.value("passwordMissing"_L1).toBool());
        for (const QByteArray &sent : std::as_const(made.server->commands))
            QVERIFY(!sent.startsWith("USER") && !sent.startsWith("PASS"));
    }

    void reachesTheServerThroughAProxy_data()
    {
        QTest::addColumn<QString>("scheme");
        QTest::addColumn<bool>("refuses");
        QTest::addColumn<int>("exitStatus");
        QTest::newRow("SOCKS5") << u"socks5"_s << false << 0;
        QTest::newRow("HTTP") << u"http"_s << false << 0;
        QTest::newRow("proxy that refuses") << u"socks5"_s << true << 69;
        QTest::newRow("proxy of another kind") << u"socks4"_s << false << 65;
    }

    void reachesTheServerThroughAProxy()
    {
        QFETCH(QString, scheme);
        QFETCH(bool, refuses);
        Case made = inClear(u"none"_s);
        made.connection.insert(u"server"_s, u"pop.inlet.invalid"_s);
        ProxyServer proxy(scheme == "http"_L1 ? ProxyServer::Kind::Http
                                              : ProxyServer::Kind::Socks5);
        proxy.refuses = refuses;
        ProjectFolder folder;
        folder.setConnection(made.connection);
        RunnerProcess runner({u"doctor"_s, folder.write()});
        runner.setEnvironment(u"INLET_PASSWORD_INMAIL"_s, u"secret-word"_s);
        runner.setEnvironment(u"all_proxy"_s,
                              u"%1://127.0.0.1:%2"_s.arg(scheme).arg(proxy.serverPort()));
        runner.start();
        QVERIFY(QTest::qWaitFor(
            [&runner] { return runner.process().state() == QProcess::NotRunning; }, 20'000));
        const RunnerResult result = runner.finish();
        QTEST(result.exitStatus, "exitStatus");
        if (scheme == "socks4"_L1) {
            QCOMPARE(stages(result, false), QStringList{u"settings"_s});
            return;
        }
        QVERIFY(stage(result, u"name"_s).value("text"_L1).toString().contains("proxy"_L1));
        QCOMPARE(stages(result, false), refuses ? QStringList{u"tcp"_s} : QStringList());
        QVERIFY(!proxy.targets.isEmpty());
        QVERIFY(proxy.targets.first().startsWith("pop.inlet.invalid:"));
    }

    void startsAPracticeServer()
    {
        ProjectFolder folder;
        folder.addMessage(message("a"));
        const RunnerResult result = examine(folder, {});
        QCOMPARE(result.exitStatus, 0);
        QCOMPARE(stage(result, u"mailbox"_s).value("messages"_L1).toInt(), 1);
    }

    void choosesConnections_data()
    {
        QTest::addColumn<QStringList>("name");
        QTest::addColumn<int>("exitStatus");
        QTest::addColumn<QStringList>("tested");
        QTest::newRow("all, each once")
            << QStringList{} << 0 << QStringList{u"inmail"_s, u"shared"_s, u"spare"_s};
        QTest::newRow("activity") << QStringList{u"inmail"_s} << 0 << QStringList{u"inmail"_s};
        QTest::newRow("activity with account")
            << QStringList{u"second"_s} << 0 << QStringList{u"second"_s};
        QTest::newRow("account") << QStringList{u"spare"_s} << 0 << QStringList{u"spare"_s};
        QTest::newRow("disabled account") << QStringList{u"off"_s} << 65 << QStringList{u"off"_s};
        QTest::newRow("unknown") << QStringList{u"nobody"_s} << 64 << QStringList{};
    }

    void choosesConnections()
    {
        QFETCH(QStringList, name);
        QFETCH(QStringList, tested);
        ProjectFolder folder;
        folder.addMessage(message("a"));
        const QJsonObject practice{{u"server"_s, u"practice:mail"_s}, {u"account"_s, u"anna"_s}};
        folder.project.insert(
            u"externalAccounts"_s,
            QJsonArray{QJsonObject{{u"name"_s, u"account"_s}, {u"connection"_s, practice}},
                       QJsonObject{{u"name"_s, u"spare"_s}, {u"connection"_s, practice}},
                       QJsonObject{{u"name"_s, u"off"_s},
                                   {u"enabled"_s, false},
                                   {u"connection"_s, practice}}});
        const QJsonObject user{{u"useExternalAccount"_s, true},
                               {u"externalAccount"_s, u"account"_s}};
        QJsonArray activities{folder.activity};
        for (const QString &activity : {u"shared"_s, u"second"_s}) {
            QJsonObject made = user;
            made.insert(u"name"_s, activity);
            activities.append(made);
        }
        QJsonObject project = folder.project;
        project.insert(u"activities"_s, activities);
        const QString path = folder.path(u"several.inlet"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QJsonDocument(project).toJson());
        file.close();
        const RunnerResult result = examine(QStringList{path} + name, {});
        QTEST(result.exitStatus, "exitStatus");
        QStringList names;
        for (const Core::Event &event : result.ofType(u"stage"))
            names += event.members.value("connection"_L1).toString();
        names.removeDuplicates();
        QCOMPARE(names, tested);
        QCOMPARE(result.complaints.isEmpty(), !tested.isEmpty());
    }

    void refusesWhatCannotBeTested_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<int>("exitStatus");
        QTest::newRow("no project") << QStringList{} << 64;
        QTest::newRow("missing file") << QStringList{u"/nonexistent/a.inlet"_s} << 66;
        QTest::newRow("transcript nowhere")
            << QStringList{u"PROJECT"_s, u"--transcript"_s, u"/nonexistent/t"_s} << 66;
    }

    void refusesWhatCannotBeTested()
    {
        QFETCH(QStringList, arguments);
        ProjectFolder folder;
        arguments.replaceInStrings(u"PROJECT"_s, folder.write());
        const RunnerResult result = examine(arguments, {});
        QTEST(result.exitStatus, "exitStatus");
        QVERIFY(result.output.isEmpty());
        QVERIFY(!result.complaints.isEmpty());
    }

    void printsText()
    {
        const Case made = inClear(u"none"_s, "PASS", "-ERR no\r\n");
        ProjectFolder folder;
        folder.setConnection(made.connection);
        const RunnerResult result =
            examine({folder.write(), u"--log"_s, u"text"_s}, u"secret-word"_s);
        QCOMPARE(result.exitStatus, 77);
        QVERIFY(result.output.contains("inmail login        FAILED  Cannot log in"));
        QVERIFY(
            result.output.contains("\n                            What to do: Type the password"));
        QVERIFY(result.output.contains("inmail mailbox      skipped Not tried"));
    }

    void takesTheProjectFromTheDesigner()
    {
        const Case made = inClear(u"none"_s);
        ProjectFolder folder;
        folder.setConnection(made.connection);
        QJsonObject project = folder.project;
        project.insert(u"activities"_s, QJsonArray{folder.activity});
        RunnerProcess runner({u"doctor"_s, u"-"_s, u"inmail"_s, u"--control-stdin"_s});
        runner.start();
        runner.writeLine(
            QJsonDocument(QJsonObject{{u"project"_s, project},
                                      {u"baseDirectory"_s, u"/"_s},
                                      {u"passwords"_s, QJsonObject{{u"inmail"_s, u"pw-given"_s}}}})
                .toJson(QJsonDocument::Compact));
        QTRY_VERIFY_WITH_TIMEOUT(runner.process().state() == QProcess::NotRunning, 20'000);
        QCOMPARE(runner.finish().exitStatus, 0);
        QVERIFY(made.server->commands.contains("PASS pw-given"));
    }

    void stopsOnRequest()
    {
        const Case made = inClear(u"none"_s, "PASS", "");
        ProjectFolder folder;
        folder.setConnection(made.connection);
        RunnerProcess runner({u"doctor"_s, folder.write()});
        runner.setEnvironment(u"INLET_PASSWORD_INMAIL"_s, u"x"_s);
        runner.start();
        QTRY_VERIFY_WITH_TIMEOUT(made.server->commands.contains("PASS x"), 10'000);
        runner.process().terminate();
        QTRY_VERIFY_WITH_TIMEOUT(runner.process().state() == QProcess::NotRunning, 5'000);
        QCOMPARE(runner.finish().exitStatus, 0);
    }
};

QTEST_GUILESS_MAIN(TestDoctor)
#include "tst_doctor.moc"
