// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/desktop.h"
#include "support/dovecot.h"
#include "support/identityprovider.h"
#include "support/projectfile.h"
#include "support/runnerprocess.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QRegularExpression>
#include <QTcpServer>
#include <QTest>

#include <memory>

using namespace Inlet;
using namespace Inlet::Test;
using namespace Qt::StringLiterals;

namespace {

constexpr int EndDeadlineMs = 30000;

} // namespace

/** The runner with access tokens: a real mail server that asks an identity provider of the test whose they are. */
class TestOAuth : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<IdentityProvider> m_provider;
    std::unique_ptr<Dovecot> m_dovecot;
    std::unique_ptr<ProjectFolder> m_folder;
    QString m_busAddress;
    QByteArray m_refreshToken;

    [[nodiscard]] QJsonObject oauth(const QString &grant) const
    {
        return {{u"provider"_s, u"other"_s},
                {u"grant"_s, grant},
                {u"clientId"_s, u"inlet-test"_s},
                {u"authorizationEndpoint"_s, m_provider->authorizationEndpoint()},
                {u"tokenEndpoint"_s, m_provider->tokenEndpoint()},
                {u"deviceEndpoint"_s, m_provider->deviceEndpoint()},
                {u"scopes"_s, QJsonArray{u"pop"_s}}};
    }

    void setConnection(const QString &authentication, const QJsonObject &oauth)
    {
        QJsonObject connection{{u"server"_s, u"localhost"_s},
                               {u"port"_s, m_dovecot ? m_dovecot->tlsPort() : 1},
                               {u"account"_s, Dovecot::account()},
                               {u"security"_s, u"tls"_s},
                               {u"authentication"_s, authentication},
                               {u"caFile"_s, m_dovecot ? m_dovecot->caFile() : QString()}};
        if (!oauth.isEmpty())
            connection.insert(u"oauth"_s, oauth);
        m_folder->setConnection(connection);
    }

    /** Lets provider and server live until the runner has ended. */
    RunnerResult run(const QStringList &arguments, const QHash<QString, QString> &environment = {})
    {
        RunnerProcess runner(arguments);
        if (!m_busAddress.isEmpty())
            runner.setEnvironment(u"DBUS_SESSION_BUS_ADDRESS"_s, m_busAddress);
        for (const auto &[name, value] : environment.asKeyValueRange())
            runner.setEnvironment(name, value);
        runner.start();
        if (!QTest::qWaitFor([&runner] { return runner.process().state() == QProcess::NotRunning; },
                             EndDeadlineMs))
            runner.process().kill();
        const RunnerResult result = runner.finish();
        const QByteArray said = result.output + result.complaints;
        for (const QByteArray &token : m_provider->accessTokens())
            [&] { QVERIFY2(!said.contains(token), said.constData()); }();
        return result;
    }

    RunnerResult runOnce(const QByteArray &secret, const QHash<QString, QString> &environment = {})
    {
        QHash<QString, QString> variables = environment;
        if (!secret.isEmpty())
            variables.insert(u"INLET_PASSWORD_INMAIL"_s, QString::fromUtf8(secret));
        return run({u"run"_s, m_folder->write(), u"--once"_s, u"--log"_s, u"jsonl"_s, u"--state"_s,
                    m_folder->path(u"state"_s), u"--transcript"_s, m_folder->path(u"transcript"_s)},
                   variables);
    }

    [[nodiscard]] QByteArray transcript() const
    {
        QFile file(m_folder->path(u"transcript"_s));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    static QString errorsOf(const RunnerResult &result)
    {
        return QString::fromUtf8(result.output + result.complaints);
    }

private Q_SLOTS:
    void initTestCase()
    {
        if (!Dovecot::isInstalled())
            return;
        m_provider = std::make_unique<IdentityProvider>();
        m_dovecot = std::make_unique<Dovecot>();
        m_dovecot->acceptAccessTokens(m_provider->tokenInfoAddress());
        const Core::Result<void> started = m_dovecot->start();
        QVERIFY2(started, qPrintable(started ? QString() : started.error().detail));
    }

    void init()
    {
        // The mail server knows the address of the first provider, so each test sets that one right again.
        if (!m_provider)
            m_provider = std::make_unique<IdentityProvider>();
        m_provider->reset();
        m_busAddress.clear();
        m_folder = std::make_unique<ProjectFolder>();
        m_folder->setScript({u"return 4;"_s});
        setConnection(u"xoauth2"_s, oauth(u"authorizationCode"_s));
        m_refreshToken = m_provider->issueRefreshToken();
    }

    void logsIn_data()
    {
        QTest::addColumn<QString>("authentication");
        QTest::addColumn<QString>("grant");
        QTest::addColumn<QString>("mechanism");
        QTest::newRow("xoauth2") << u"xoauth2"_s << u"authorizationCode"_s << u"XOAUTH2"_s;
        QTest::newRow("oauthbearer") << u"oauthbearer"_s << u"deviceCode"_s << u"OAUTHBEARER"_s;
        QTest::newRow("client credentials")
            << u"xoauth2"_s << u"clientCredentials"_s << u"XOAUTH2"_s;
    }

    void logsIn()
    {
        if (!m_dovecot)
            QSKIP("Dovecot is not installed.");
        QFETCH(QString, authentication);
        QFETCH(QString, grant);
        const bool isClient = grant == u"clientCredentials"_s;
        if (isClient)
            m_provider->clientSecret = "client-5ecret";
        setConnection(authentication, oauth(grant));
        const RunnerResult result = runOnce(isClient ? m_provider->clientSecret : m_refreshToken);
        QVERIFY2(result.exitStatus == 0, qPrintable(errorsOf(result) + m_dovecot->log()));
        const QJsonObject event = result.only(Core::EventType::Authenticated);
        QTEST(event.value(u"mechanism"_s).toString(), "mechanism");
        QCOMPARE(m_provider->tokenRequests().size(), 1);
        QCOMPARE(m_provider->tokensLookedAt(), 1);
        QVERIFY(!transcript().isEmpty());
        for (const QByteArray &secret :
             {m_provider->accessTokens().first(), m_refreshToken, "client-5ecret"_ba}) {
            QVERIFY2(!transcript().contains(secret), transcript().constData());
            QVERIFY(!transcript().contains(secret.toBase64()));
            QVERIFY(!result.output.contains(secret) && !result.complaints.contains(secret));
        }
    }

    void triesOnceMoreWithANewToken_data()
    {
        QTest::addColumn<QString>("authentication");
        QTest::addColumn<int>("badTokens");
        QTest::addColumn<int>("exitStatus");
        for (const QString &authentication : {u"xoauth2"_s, u"oauthbearer"_s}) {
            QTest::addRow("%s, ended early", qPrintable(authentication))
                << authentication << 1 << 0;
            QTest::addRow("%s, never good", qPrintable(authentication))
                << authentication << 1000 << 77;
        }
    }

    void triesOnceMoreWithANewToken()
    {
        if (!m_dovecot)
            QSKIP("Dovecot is not installed.");
        QFETCH(QString, authentication);
        QFETCH(int, badTokens);
        m_provider->badTokens = badTokens;
        setConnection(authentication, oauth(u"authorizationCode"_s));
        const RunnerResult result = runOnce(m_refreshToken);
        QTEST(result.exitStatus, "exitStatus");
        // Never a third attempt.
        QCOMPARE(m_provider->tokenRequests().size(), 2);
        QCOMPARE(m_provider->tokensLookedAt(), 2);
        QCOMPARE(transcript().count("C: AUTH "), 2);
        // The error challenge was answered before the refusal came (RFC 7628 section 3.2.3).
        static const QRegularExpression answered(
            u"S: \\+ \\S+\\n[^\\n]* C: \\*{4}\\n[^\\n]* S: -ERR"_s);
        QVERIFY2(answered.match(QString::fromUtf8(transcript())).hasMatch(),
                 transcript().constData());
        QCOMPARE(result.ofType(Core::EventType::Error).size(), result.exitStatus == 0 ? 0 : 1);
        const QString error = result.only(Core::EventType::Error).value(u"text"_s).toString();
        QVERIFY2(error.isEmpty() || error.contains(u"signed in"_s), qPrintable(error));
    }

    void takesAnAccessTokenAsItIs()
    {
        if (!m_dovecot)
            QSKIP("Dovecot is not installed.");
        setConnection(u"xoauth2"_s, {});
        QCOMPARE(runOnce(m_provider->issueAccessToken()).exitStatus, 0);
        QCOMPARE(runOnce("wrong").exitStatus, 77);
        QCOMPARE(m_provider->tokensLookedAt(), 2);
        QVERIFY(m_provider->tokenRequests().isEmpty());
    }

    void asksBeforeEachSessionOfAPass()
    {
        if (!m_dovecot)
            QSKIP("Dovecot is not installed.");
        QVERIFY(m_dovecot->seed({message("one"), message("two"), message("three")}));
        m_folder->setScript({u"return 3;"_s});
        m_folder->activity.insert(u"limits"_s, QJsonObject{{u"messagesPerSession"_s, 1}});
        m_provider->lifetime = 60; // too short to be used twice
        m_provider->rotates = true;
        const RunnerResult result = runOnce(m_refreshToken);
        QVERIFY2(result.exitStatus == 0, qPrintable(errorsOf(result)));
        QCOMPARE(result.ofType(Core::EventType::Authenticated).size(), 3);
        QCOMPARE(m_provider->tokenRequests().size(), 3);
        QVERIFY(m_dovecot->messages().isEmpty());
        // The variable that the refresh token came from cannot be written: said once.
        const QList<Core::Event> logs = result.ofType(Core::EventType::Log);
        const auto warnings = std::ranges::count_if(logs, [](const Core::Event &event) {
            return event.members.value(u"text"_s).toString().contains(u"replaced"_s);
        });
        QCOMPARE(warnings, 1);
    }

    void saysWhyThereIsNoToken_data()
    {
        using Kind = ProviderFault::Kind;
        QTest::addColumn<ProviderFault>("fault");
        QTest::addColumn<int>("exitStatus");
        QTest::addColumn<QString>("words");
        QTest::newRow("invalid_grant")
            << ProviderFault{Kind::Refusal, "invalid_grant"} << 77 << u"Sign in again"_s;
        QTest::newRow("invalid_client")
            << ProviderFault{Kind::Refusal, "invalid_client"} << 77 << u"client ID"_s;
        QTest::newRow("500") << ProviderFault{Kind::Status, "500 Oops"} << 75 << u"later"_s;
        QTest::newRow("slow_down") << ProviderFault{Kind::Refusal, "slow_down"} << 75 << u"later"_s;
        QTest::newRow("garbage") << ProviderFault{Kind::Body, "<html>"} << 69 << u"addresses"_s;
        QTest::newRow("hangs up") << ProviderFault{Kind::HangUp} << 69 << u"reached"_s;
    }

    void saysWhyThereIsNoToken()
    {
        QFETCH(ProviderFault, fault);
        QFETCH(QString, words);
        m_provider->tokenFault = fault;
        const RunnerResult result = runOnce(m_refreshToken);
        QTEST(result.exitStatus, "exitStatus");
        const QString text = result.only(Core::EventType::Error).value(u"text"_s).toString();
        QVERIFY2(text.contains(words), qPrintable(errorsOf(result)));
        QCOMPARE(m_provider->tokenRequests().size(), 1);
        QVERIFY(result.ofType(Core::EventType::Connected).isEmpty());
        QVERIFY(!result.output.contains(m_refreshToken));
    }

    void saysThatTheProviderIsNotThere()
    {
        QTcpServer closed;
        QVERIFY(closed.listen(QHostAddress::LocalHost));
        QJsonObject settings = oauth(u"deviceCode"_s);
        settings.insert(u"tokenEndpoint"_s, u"http://127.0.0.1:%1/"_s.arg(closed.serverPort()));
        closed.close();
        setConnection(u"xoauth2"_s, settings);
        QCOMPARE(runOnce(m_refreshToken).exitStatus, 69);
    }

    void saysThatNobodySignedIn()
    {
        const RunnerResult result = runOnce({});
        QCOMPARE(result.exitStatus, 65);
        const QString text = result.only(Core::EventType::Error).value(u"text"_s).toString();
        QVERIFY2(text.contains(u"inlet-run sign-in"_s), qPrintable(errorsOf(result)));
        QVERIFY(m_provider->tokenRequests().isEmpty());
    }

    void examinesTheConnection()
    {
        if (!m_dovecot)
            QSKIP("Dovecot is not installed.");
        const QHash<QString, QString> secret{
            {u"INLET_PASSWORD_INMAIL"_s, QString::fromUtf8(m_refreshToken)}};
        const QStringList arguments{u"doctor"_s, m_folder->write()};
        QCOMPARE(run(arguments, secret).exitStatus, 0);
        m_provider->tokenFault = ProviderFault{ProviderFault::Kind::Refusal, "invalid_grant"};
        const RunnerResult refused = run(arguments, secret);
        QCOMPARE(refused.exitStatus, 77);
        QVERIFY2(refused.output.contains("Sign in again"), refused.output.constData());
    }

    void signsInWithACode_data()
    {
        QTest::addColumn<QByteArray>("clientSecret");
        QTest::newRow("public client") << QByteArray();
        QTest::newRow("client with a secret") << QByteArray("client-5ecret");
    }

    void signsInWithACode()
    {
        QFETCH(QByteArray, clientSecret);
        m_provider->clientSecret = clientSecret;
        m_provider->pendingAnswers = 1;
        QHash<QString, QString> environment;
        if (!clientSecret.isEmpty())
            environment.insert(u"INLET_CLIENT_SECRET_INMAIL"_s, QString::fromUtf8(clientSecret));
        const QString project = m_folder->write();
        const RunnerResult printed =
            run({u"sign-in"_s, project, u"inmail"_s, u"--print"_s}, environment);
        QVERIFY2(printed.exitStatus == 0, qPrintable(errorsOf(printed)));
        QVERIFY(m_provider->refreshTokens().contains(printed.output.trimmed()));
        QVERIFY(printed.complaints.contains("WDJB-MJHT"));
        QVERIFY(printed.complaints.contains(m_provider->address(u"/enter"_s).toUtf8()));

        const QString file = m_folder->path(u"token"_s);
        const RunnerResult written =
            run({u"sign-in"_s, project, u"inmail"_s, u"--output"_s, file}, environment);
        QVERIFY2(written.exitStatus == 0, qPrintable(errorsOf(written)));
        QVERIFY(written.output.contains("WDJB-MJHT"));
        QCOMPARE(
            QFileInfo(file).permissions()
                & (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther),
            QFile::Permissions());
        QFile token(file);
        QVERIFY(token.open(QIODevice::ReadOnly));
        const QByteArray content = token.readAll().trimmed();
        QVERIFY(m_provider->refreshTokens().contains(content));
        QVERIFY(!written.output.contains(content));
    }

    void refusesToSignIn_data()
    {
        QTest::addColumn<QString>("what");
        QTest::addColumn<int>("exitStatus");
        QTest::newRow("unknown name") << u"unknown name"_s << 64;
        QTest::newRow("no oauth") << u"no oauth"_s << 65;
        QTest::newRow("client credentials") << u"client credentials"_s << 65;
        QTest::newRow("no address for devices") << u"no device endpoint"_s << 65;
        QTest::newRow("no client ID") << u"no client"_s << 65;
        QTest::newRow("declined") << u"declined"_s << 77;
        QTest::newRow("no secret store") << u"no store"_s << 70;
        QTest::newRow("no such folder") << u"no folder"_s << 70;
    }

    void refusesToSignIn()
    {
        QFETCH(QString, what);
        QJsonObject settings = oauth(what == u"client credentials"_s ? u"clientCredentials"_s
                                                                     : u"authorizationCode"_s);
        if (what == u"no device endpoint"_s)
            settings.remove(u"deviceEndpoint"_s);
        if (what == u"no client"_s)
            settings.remove(u"clientId"_s);
        setConnection(u"xoauth2"_s, what == u"no oauth"_s ? QJsonObject() : settings);
        m_provider->declines = what == u"declined"_s;
        QStringList arguments{u"sign-in"_s, m_folder->write(),
                              what == u"unknown name"_s ? u"nobody"_s : u"inmail"_s};
        if (what == u"no folder"_s)
            arguments += {u"--output"_s, m_folder->path(u"missing/token"_s)};
        const RunnerResult result = run(arguments);
        QTEST(result.exitStatus, "exitStatus");
        QVERIFY2(result.complaints.startsWith("inlet-run: "), result.complaints.constData());
        for (const QByteArray &token : m_provider->refreshTokens())
            QVERIFY(!result.output.contains(token) && !result.complaints.contains(token));
    }

    void keepsAReplacedTokenInTheSecretStore()
    {
        if (!m_dovecot || !Desktop::isInstalled())
            QSKIP("Dovecot or the secret store of a desktop is not installed.");
        Desktop desktop;
        QVERIFY(desktop.start());
        m_busAddress = desktop.busAddress();
        m_provider->rotates = true;
        const RunnerResult signedIn = run({u"sign-in"_s, m_folder->write(), u"inmail"_s});
        QVERIFY2(signedIn.exitStatus == 0, qPrintable(errorsOf(signedIn)));
        // Each token is good once, so the second run needs what the first one wrote back.
        for (int round = 1; round <= 3; ++round) {
            const RunnerResult result = runOnce({});
            QVERIFY2(result.exitStatus == 0, qPrintable(errorsOf(result)));
            QVERIFY(!result.output.contains("\"warning\""));
        }
    }
};

QTEST_GUILESS_MAIN(TestOAuth)
#include "tst_oauth.moc"
