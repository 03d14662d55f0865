// SPDX-License-Identifier: GPL-3.0-or-later
#include "oauth/testclient.h"
#include "oauth/tokenclient.h"
#include "support/certificates.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkProxy>
#include <QScopeGuard>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslKey>
#include <QSslServer>
#include <QTcpSocket>
#include <QTest>

using namespace Inlet;
using namespace Inlet::OAuth;
using namespace Inlet::Test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Core::ErrorCode;

namespace {

QByteArray toJson(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

QByteArray bearer(const QString &token)
{
    return toJson({{u"access_token"_s, token}, {u"token_type"_s, u"Bearer"_s}});
}

} // namespace

/** The questions to an identity provider, each with everything that can go wrong. */
class TestTokenClient : public QObject
{
    Q_OBJECT

private:
    template <typename T, typename Ask>
    static Answer<T> answerOf(const Ask &ask)
    {
        std::optional<Answer<T>> answer;
        ask([&answer](const Answer<T> &given) { answer = given; });
        [&] { QTRY_VERIFY_WITH_TIMEOUT(answer, 10000); }();
        return answer.value_or(Refusal());
    }

    static Answer<Tokens> refresh(TokenClient &client, const QByteArray &token)
    {
        return answerOf<Tokens>([&](const auto &answer) { client.refresh(token, answer); });
    }

    static Refusal refusalOf(const Answer<Tokens> &answer)
    {
        const auto *refusal = std::get_if<Refusal>(&answer);
        return refusal ? *refusal : Refusal{u"(none)"_s, {}};
    }

private Q_SLOTS:
    void refreshes()
    {
        IdentityProvider provider;
        TokenClient client(clientAt(provider));
        const QByteArray token = provider.issueRefreshToken();
        const Answer<Tokens> answer = refresh(client, token);
        QVERIFY(std::holds_alternative<Tokens>(answer));
        const auto &tokens = std::get<Tokens>(answer);
        QCOMPARE(tokens.accessToken, provider.accessTokens().last());
        QCOMPARE(tokens.lifetime, 3600s);
        QVERIFY(tokens.refreshToken.isEmpty());
        const IdentityProvider::Fields &asked = provider.tokenRequests().last();
        QCOMPARE(asked.value(u"refresh_token"_s).toUtf8(), token);
        QVERIFY(!asked.contains(u"client_secret"_s));
        QVERIFY(!asked.contains(u"scope"_s));
    }

    void takesANewRefreshToken()
    {
        IdentityProvider provider;
        provider.rotates = true;
        TokenClient client(clientAt(provider));
        const QByteArray first = provider.issueRefreshToken();
        const Answer<Tokens> answer = refresh(client, first);
        QVERIFY(std::holds_alternative<Tokens>(answer));
        QVERIFY(provider.refreshTokens().contains(std::get<Tokens>(answer).refreshToken));
        QCOMPARE(refusalOf(refresh(client, first)).code, u"invalid_grant"_s);
    }

    void logsInAsItself()
    {
        IdentityProvider provider;
        provider.clientSecret = "s&cret +=ü";
        TokenClient client(clientAt(provider, Model::OAuthGrant::ClientCredentials));
        const Answer<Tokens> answer =
            answerOf<Tokens>([&](const auto &take) { client.requestForClient(take); });
        QVERIFY(std::holds_alternative<Tokens>(answer));
        QCOMPARE(provider.tokenRequests().last().value(u"scope"_s), u"pop offline"_s);
    }

    void saysWhatToDo_data()
    {
        QTest::addColumn<QByteArray>("error");
        QTest::addColumn<ErrorCode>("code");
        QTest::addColumn<QString>("words");
        const auto row = [](const char *error, ErrorCode code, const QString &words) {
            QTest::newRow(error) << QByteArray(error) << code << words;
        };
        row("invalid_grant", ErrorCode::Login, u"Sign in again"_s);
        row("invalid_client", ErrorCode::Login, u"client secret"_s);
        row("unauthorized_client", ErrorCode::Login, u"application is registered"_s);
        row("unsupported_grant_type", ErrorCode::Login, u"another way"_s);
        row("invalid_scope", ErrorCode::Login, u"\"pop offline\""_s);
        row("access_denied", ErrorCode::Login, u"declined"_s);
        row("interaction_required", ErrorCode::Login, u"Sign in again"_s);
        row("invalid_request", ErrorCode::Login, u"(invalid_request)"_s);
        row("of_their_own", ErrorCode::Login, u"(of_their_own)"_s);
        row("temporarily_unavailable", ErrorCode::Busy, u"Try again later"_s);
        row("server_error", ErrorCode::Busy, u"Try again later"_s);
        row("slow_down", ErrorCode::Busy, u"Try again later"_s);
    }

    void saysWhatToDo()
    {
        QFETCH(QByteArray, error);
        QFETCH(QString, words);
        IdentityProvider provider;
        provider.tokenFault = ProviderFault{ProviderFault::Kind::Refusal, error};
        TokenClient client(clientAt(provider));
        const Refusal refusal = refusalOf(refresh(client, "a-token"));
        QCOMPARE(refusal.code, QString::fromLatin1(error));
        QTEST(refusal.error.code, "code");
        QVERIFY2(refusal.error.message.contains(words), qPrintable(refusal.error.message));
        QVERIFY(refusal.error.detail.contains(u"The provider's own words."_s));
    }

    void survives_data()
    {
        using Kind = ProviderFault::Kind;
        QTest::addColumn<ProviderFault>("fault");
        QTest::addColumn<ErrorCode>("code");
        QTest::newRow("500") << ProviderFault{Kind::Status, "500 Internal Server Error"}
                             << ErrorCode::Busy;
        QTest::newRow("503") << ProviderFault{Kind::Status, "503 Service Unavailable"}
                             << ErrorCode::Busy;
        QTest::newRow("429") << ProviderFault{Kind::Status, "429 Too Many Requests"}
                             << ErrorCode::Busy;
        QTest::newRow("404") << ProviderFault{Kind::Status, "404 Not Found"} << ErrorCode::Protocol;
        QTest::newRow("200 with a page")
            << ProviderFault{Kind::Status, "200 OK"} << ErrorCode::Protocol;
        QTest::newRow("garbage") << ProviderFault{Kind::Body, "\xff\xfe{]"} << ErrorCode::Protocol;
        QTest::newRow("a list") << ProviderFault{Kind::Body, "[1]"} << ErrorCode::Protocol;
        QTest::newRow("nothing") << ProviderFault{Kind::Body, ""} << ErrorCode::Protocol;
        QTest::newRow("no token") << ProviderFault{Kind::Body, R"({"token_type":"Bearer"})"}
                                  << ErrorCode::Protocol;
        QTest::newRow("token is a number")
            << ProviderFault{Kind::Body, R"({"access_token":1,"token_type":"Bearer"})"}
            << ErrorCode::Protocol;
        QTest::newRow("token with a control character")
            << ProviderFault{Kind::Body, bearer(u"a\x01z"_s)} << ErrorCode::Protocol;
        QTest::newRow("token with a line end")
            << ProviderFault{Kind::Body, bearer(u"a\r\nQUIT"_s)} << ErrorCode::Protocol;
        QTest::newRow("another type of token")
            << ProviderFault{Kind::Body, R"({"access_token":"a","token_type":"mac"})"}
            << ErrorCode::Protocol;
        QTest::newRow("huge") << ProviderFault{Kind::Huge} << ErrorCode::Protocol;
        QTest::newRow("redirect") << ProviderFault{Kind::Redirect} << ErrorCode::Protocol;
        QTest::newRow("hangs up") << ProviderFault{Kind::HangUp} << ErrorCode::Connect;
        QTest::newRow("never answers") << ProviderFault{Kind::Silence} << ErrorCode::Timeout;
    }

    void survives()
    {
        QFETCH(ProviderFault, fault);
        IdentityProvider provider;
        provider.tokenFault = fault;
        const bool isSilent = fault.kind == ProviderFault::Kind::Silence;
        TokenClient client(clientAt(provider), isSilent ? 200ms : 10000ms);
        const Refusal refusal = refusalOf(refresh(client, "a-token"));
        QVERIFY(refusal.code.isEmpty());
        QVERIFY(!refusal.error.message.isEmpty());
        QTEST(refusal.error.code, "code");
        QCOMPARE(provider.tokenRequests().size(), 1);
    }

    void acceptsOddNumbers_data()
    {
        QTest::addColumn<QByteArray>("expires");
        QTest::addColumn<qint64>("lifetime");
        QTest::newRow("absent") << QByteArray() << qint64(0);
        QTest::newRow("text") << QByteArray(R"(,"expires_in":"3599")") << qint64(3599);
        QTest::newRow("negative") << QByteArray(R"(,"expires_in":-5)") << qint64(0);
        QTest::newRow("fraction") << QByteArray(R"(,"expires_in":12.7)") << qint64(12);
        QTest::newRow("beyond all bounds")
            << QByteArray(R"(,"expires_in":1e300)") << qint64(10) * 365 * 24 * 3600;
        QTest::newRow("null") << QByteArray(R"(,"expires_in":null)") << qint64(0);
    }

    void acceptsOddNumbers()
    {
        QFETCH(QByteArray, expires);
        IdentityProvider provider;
        provider.tokenFault =
            ProviderFault{ProviderFault::Kind::Body,
                          R"({"access_token":"a","token_type":"bearer")" + expires + '}'};
        TokenClient client(clientAt(provider));
        const Answer<Tokens> answer = refresh(client, "a-token");
        QVERIFY(std::holds_alternative<Tokens>(answer));
        QTEST(qint64(std::get<Tokens>(answer).lifetime.count()), "lifetime");
    }

    void keepsSecretsOutOfMessages()
    {
        IdentityProvider provider;
        provider.clientSecret = "client-5ecret";
        provider.tokenFault =
            ProviderFault{ProviderFault::Kind::Body,
                          toJson({{u"error"_s, u"invalid_grant"_s},
                                  {u"error_description"_s,
                                   u"The token refresh-5ecret of client-5ecret\nis old"_s}})};
        TokenClient client(clientAt(provider));
        const Core::Error error = refusalOf(refresh(client, "refresh-5ecret")).error;
        QCOMPARE(error.detail, u"invalid_grant: The token **** of **** is old"_s);
        QVERIFY(!error.message.contains(u"5ecret"_s));
    }

    void goesOnlyWhereItIsSafe_data()
    {
        QTest::addColumn<QString>("endpoint");
        QTest::newRow("http") << u"http://id.example.org/token"_s;
        QTest::newRow("name that only begins like this machine")
            << u"http://127.0.0.1.example.org/token"_s;
        QTest::newRow("user") << u"https://anna:secret@id.example.org/token"_s;
        QTest::newRow("file") << u"file:///etc/passwd"_s;
        QTest::newRow("none") << QString();
    }

    void goesOnlyWhereItIsSafe()
    {
        QFETCH(QString, endpoint);
        IdentityProvider provider;
        Client settings = clientAt(provider);
        settings.tokenEndpoint = QUrl(endpoint);
        TokenClient client(settings);
        const Core::Error error = refusalOf(refresh(client, "a-token")).error;
        QCOMPARE(error.code, ErrorCode::Configuration);
        QVERIFY(!error.message.contains(u"secret"_s));
    }

    void staysOnThisMachineWithoutAProxy()
    {
        // Plain http, secrets inside: a proxy would read them.
        QTcpServer proxy;
        QVERIFY(proxy.listen(QHostAddress::LocalHost));
        QNetworkProxy::setApplicationProxy(
            {QNetworkProxy::HttpProxy, u"127.0.0.1"_s, proxy.serverPort()});
        const auto reset =
            qScopeGuard([] { QNetworkProxy::setApplicationProxy({QNetworkProxy::NoProxy}); });
        IdentityProvider provider;
        TokenClient client(clientAt(provider));
        QVERIFY(std::holds_alternative<Tokens>(refresh(client, provider.issueRefreshToken())));
        QVERIFY(!proxy.hasPendingConnections());
    }

    void saysThatNobodyIsThere()
    {
        IdentityProvider provider;
        Client settings = clientAt(provider);
        QTcpServer closed;
        QVERIFY(closed.listen(QHostAddress::LocalHost));
        settings.tokenEndpoint.setPort(closed.serverPort());
        closed.close();
        TokenClient client(settings);
        QCOMPARE(refusalOf(refresh(client, "a-token")).error.code, ErrorCode::Connect);
    }

    void verifiesCertificates()
    {
        Certificates certificates;
        const auto pair = certificates.selfSigned(u"localhost"_s, LoopbackNames);
        if (!pair)
            QSKIP("openssl is not installed.");
        const auto read = [](const QString &path) {
            QFile file(path);
            return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
        };
        QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
        configuration.setLocalCertificate(QSslCertificate(read(pair->certificateFile)));
        const QByteArray keyText = read(pair->keyFile);
        QSslKey key(keyText, QSsl::Rsa);
        configuration.setPrivateKey(key.isNull() ? QSslKey(keyText, QSsl::Ec) : key);
        QSslServer server;
        server.setSslConfiguration(configuration);
        QVERIFY(server.listen(QHostAddress::LocalHost));
        QByteArray received;
        connect(&server, &QTcpServer::pendingConnectionAvailable, this, [&server, &received] {
            QTcpSocket *socket = server.nextPendingConnection();
            connect(socket, &QTcpSocket::readyRead, socket,
                    [socket, &received] { received += socket->readAll(); });
        });
        IdentityProvider provider;
        Client settings = clientAt(provider);
        settings.tokenEndpoint = QUrl(u"https://localhost:%1/token"_s.arg(server.serverPort()));
        TokenClient client(settings);
        const Core::Error error = refusalOf(refresh(client, "a-token")).error;
        QCOMPARE(error.code, ErrorCode::Tls);
        QVERIFY2(error.detail.contains(u"self"_s), qPrintable(error.detail));
        QVERIFY(received.isEmpty());
    }

    void mayBeDeletedInAnAnswer()
    {
        IdentityProvider provider;
        auto client = std::make_unique<TokenClient>(clientAt(provider));
        bool answered = false;
        client->refresh("a-token", [&](const Answer<Tokens> &) {
            answered = true;
            client.reset();
        });
        QTRY_VERIFY(answered);
    }

    void doesNotAnswerAfterItIsGone()
    {
        IdentityProvider provider;
        provider.tokenFault = ProviderFault{ProviderFault::Kind::Silence};
        bool answered = false;
        {
            TokenClient client(clientAt(provider));
            client.refresh("a-token", [&](const Answer<Tokens> &) { answered = true; });
            QTRY_COMPARE(provider.tokenRequests().size(), 1);
        }
        QCoreApplication::processEvents();
        QVERIFY(!answered);
    }

    void refusesBrokenDeviceCodes_data()
    {
        QTest::addColumn<QByteArray>("body");
        const QJsonObject complete{{u"device_code"_s, u"d"_s},
                                   {u"user_code"_s, u"u"_s},
                                   {u"verification_uri"_s, u"https://x.example/"_s},
                                   {u"expires_in"_s, 60}};
        for (const QString &key : complete.keys()) {
            QJsonObject without = complete;
            without.remove(key);
            QTest::addRow("without %s", qPrintable(key)) << toJson(without);
        }
        QJsonObject changed = complete;
        changed.insert(u"verification_uri"_s, u"file:///etc"_s);
        QTest::newRow("an address that is none of the web") << toJson(changed);
        changed = complete;
        changed.insert(u"expires_in"_s, 0);
        QTest::newRow("over already") << toJson(changed);
        QTest::newRow("empty object") << QByteArray("{}");
    }

    void refusesBrokenDeviceCodes()
    {
        QFETCH(QByteArray, body);
        IdentityProvider provider;
        provider.deviceFault = ProviderFault{ProviderFault::Kind::Body, body};
        TokenClient client(clientAt(provider));
        const auto answer =
            answerOf<DeviceCode>([&](const auto &take) { client.requestDeviceCode(take); });
        QVERIFY(std::holds_alternative<Refusal>(answer));
        QCOMPARE(std::get<Refusal>(answer).error.code, ErrorCode::Protocol);
    }

    void readsADeviceCode()
    {
        IdentityProvider provider;
        provider.deviceFault = ProviderFault{
            ProviderFault::Kind::Body,
            toJson({{u"device_code"_s, u"d"_s},
                    {u"user_code"_s, u"AB-CD"_s},
                    {u"verification_url"_s, u"https://x.example/device"_s},
                    {u"verification_uri_complete"_s, u"https://x.example/device?c=AB-CD"_s},
                    {u"expires_in"_s, u"60"_s}})};
        TokenClient client(clientAt(provider));
        const auto answer =
            answerOf<DeviceCode>([&](const auto &take) { client.requestDeviceCode(take); });
        QVERIFY(std::holds_alternative<DeviceCode>(answer));
        const auto &code = std::get<DeviceCode>(answer);
        QCOMPARE(code.userCode, u"AB-CD"_s);
        QCOMPARE(code.verificationAddress, QUrl(u"https://x.example/device"_s));
        QCOMPARE(code.completeAddress, QUrl(u"https://x.example/device?c=AB-CD"_s));
        QCOMPARE(code.lifetime, 60s);
        QCOMPARE(code.interval, 5s);
    }
};

QTEST_GUILESS_MAIN(TestTokenClient)
#include "tst_tokenclient.moc"
