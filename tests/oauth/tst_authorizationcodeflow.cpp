// SPDX-License-Identifier: GPL-3.0-or-later
#include "oauth/authorizationcodeflow.h"
#include "oauth/testclient.h"

#include <QSignalSpy>
#include <QTcpSocket>
#include <QTest>

using namespace Inlet;
using namespace Inlet::OAuth;
using namespace Inlet::Test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Core::ErrorCode;

/** A sign-in from the first address to the tokens, with a browser of its own. */
class TestAuthorizationCodeFlow : public QObject
{
    Q_OBJECT

private:
    /** One sign-in and what it signalled. */
    struct SignIn
    {
        explicit SignIn(const Client &client, std::chrono::milliseconds patience = 1min)
            : flow(client, patience)
        {
            connect(&flow, &AuthorizationCodeFlow::browserNeeded, &flow,
                    [this](const QUrl &opened) { address = opened; });
            connect(&flow, &AuthorizationCodeFlow::signedIn, &flow,
                    [this](const Tokens &given) { tokens = given; });
            connect(&flow, &AuthorizationCodeFlow::failed, &flow,
                    [this](const Core::Error &failure) { error = failure; });
            flow.start();
        }

        [[nodiscard]] QUrl redirect() const
        {
            return QUrl(QUrlQuery(address).queryItemValue(u"redirect_uri"_s, QUrl::FullyDecoded));
        }

        AuthorizationCodeFlow flow;
        QUrl address;
        std::optional<Tokens> tokens;
        std::optional<Core::Error> error;
    };

    /** What the listener at @p address says to @p request; closed by the listener. */
    static QByteArray talk(const QUrl &address, const QByteArray &request)
    {
        QTcpSocket socket;
        socket.connectToHost(QHostAddress::LocalHost, static_cast<quint16>(address.port()));
        socket.write(request);
        [&] { QTRY_COMPARE(socket.state(), QAbstractSocket::UnconnectedState); }();
        return socket.readAll();
    }

private Q_SLOTS:
    void signsIn_data()
    {
        QTest::addColumn<QByteArray>("secret");
        QTest::newRow("public client") << QByteArray();
        QTest::newRow("client with a secret") << QByteArray("not so secret");
    }

    void signsIn()
    {
        QFETCH(QByteArray, secret);
        IdentityProvider provider;
        provider.clientSecret = secret;
        SignIn signIn(clientAt(provider));
        QTRY_VERIFY(!signIn.address.isEmpty());
        const QUrlQuery query(signIn.address);
        QCOMPARE(query.queryItemValue(u"scope"_s, QUrl::FullyDecoded), u"pop offline"_s);
        QVERIFY(!query.hasQueryItem(u"login_hint"_s));
        QCOMPARE(signIn.redirect().host(), u"127.0.0.1"_s);

        TestBrowser browser;
        browser.open(signIn.address);
        QTRY_VERIFY(signIn.tokens || signIn.error);
        QVERIFY2(signIn.tokens, qPrintable(signIn.error ? signIn.error->detail : QString()));
        QCOMPARE(signIn.tokens->accessToken, provider.accessTokens().last());
        QVERIFY(provider.refreshTokens().contains(signIn.tokens->refreshToken));
        QTRY_COMPARE(browser.status(), 200);
        QVERIFY2(browser.page().contains(u"close this page"_s), qPrintable(browser.page()));
        // The verifier never left before the code was there.
        QVERIFY(!signIn.address.toString().contains(
            provider.tokenRequests().last().value(u"code_verifier"_s)));
    }

    void isNewEachTime()
    {
        IdentityProvider provider;
        SignIn first(clientAt(provider));
        SignIn second(clientAt(provider));
        QTRY_VERIFY(!first.address.isEmpty() && !second.address.isEmpty());
        for (const QString &name : {u"state"_s, u"code_challenge"_s, u"redirect_uri"_s}) {
            QVERIFY(QUrlQuery(first.address).queryItemValue(name)
                    != QUrlQuery(second.address).queryItemValue(name));
        }
    }

    void asksAsTheProviderWantsIt()
    {
        Model::Connection connection;
        connection.account = u"anna+pop@example.org"_s;
        connection.oauth = Model::OAuth();
        connection.oauth->clientId = u"id"_s;
        SignIn microsoft(clientOf(connection));
        QTRY_VERIFY(!microsoft.address.isEmpty());
        QCOMPARE(microsoft.redirect().host(), u"localhost"_s);
        QCOMPARE(QUrlQuery(microsoft.address).queryItemValue(u"login_hint"_s, QUrl::FullyDecoded),
                 connection.account);
        QVERIFY(microsoft.address.toEncoded().contains("login_hint=anna%2Bpop%40example.org"));

        connection.oauth->provider = Model::OAuthProvider::Google;
        SignIn google(clientOf(connection));
        QTRY_VERIFY(!google.address.isEmpty());
        QCOMPARE(QUrlQuery(google.address).queryItemValue(u"access_type"_s), u"offline"_s);

        connection.oauth->provider = Model::OAuthProvider::Other;
        connection.oauth->authorizationEndpoint = u"https://id.example.org/authorize?realm=a%26b"_s;
        SignIn other(clientOf(connection));
        QTRY_VERIFY(!other.address.isEmpty());
        QVERIFY(other.address.toEncoded().startsWith(
            "https://id.example.org/authorize?realm=a%26b&response_type=code&"));
    }

    void showsARefusal()
    {
        IdentityProvider provider;
        provider.declines = true;
        SignIn signIn(clientAt(provider));
        QTRY_VERIFY(!signIn.address.isEmpty());
        TestBrowser browser;
        browser.open(signIn.address);
        QTRY_VERIFY(signIn.error);
        QCOMPARE(signIn.error->code, ErrorCode::Login);
        QVERIFY2(signIn.error->message.contains(u"declined"_s), qPrintable(signIn.error->message));
        QCOMPARE(signIn.error->detail, u"access_denied: The person said no"_s);
        QTRY_VERIFY2(browser.page().contains(u"failed"_s), qPrintable(browser.page()));
        QVERIFY(provider.tokenRequests().isEmpty());
    }

    void ignoresWhatItDidNotBegin()
    {
        IdentityProvider provider;
        provider.stateInstead = u"of-someone-else"_s;
        SignIn signIn(clientAt(provider));
        QTRY_VERIFY(!signIn.address.isEmpty());
        TestBrowser browser;
        browser.open(signIn.address);
        QTRY_COMPARE(browser.status(), 400);
        QVERIFY(browser.page().contains(u"does not belong"_s));
        QVERIFY(!signIn.tokens && !signIn.error);
        QVERIFY(provider.tokenRequests().isEmpty());

        // The right one still counts.
        provider.stateInstead.clear();
        browser.open(signIn.address);
        QTRY_VERIFY(signIn.tokens);
    }

    void understandsNothingElse_data()
    {
        QTest::addColumn<QByteArray>("request");
        QTest::addColumn<QByteArray>("status");
        QTest::newRow("another path")
            << QByteArray("GET /favicon.ico HTTP/1.1\r\n\r\n") << QByteArray("404");
        QTest::newRow("another method")
            << QByteArray("POST /?code=x HTTP/1.1\r\n\r\n") << QByteArray("404");
        QTest::newRow("not HTTP") << QByteArray("\x16\x03\x01\r\n\r\n") << QByteArray("404");
        QTest::newRow("no query") << QByteArray("GET / HTTP/1.1\r\n\r\n") << QByteArray("400");
        QTest::newRow("no state") << QByteArray("GET /?code=x HTTP/1.1\r\n\r\n")
                                  << QByteArray("400");
        QTest::newRow("error without state")
            << QByteArray("GET /?error=access_denied HTTP/1.1\r\n\r\n") << QByteArray("400");
        QTest::newRow("endless") << QByteArray(100'000, 'a') << QByteArray("431");
    }

    void understandsNothingElse()
    {
        QFETCH(QByteArray, request);
        QFETCH(QByteArray, status);
        IdentityProvider provider;
        SignIn signIn(clientAt(provider));
        QTRY_VERIFY(!signIn.address.isEmpty());
        const QByteArray answer = talk(signIn.redirect(), request);
        // What was not read may cost the answer, but never ends the sign-in.
        QVERIFY2(answer.startsWith("HTTP/1.1 " + status) || status == "431", answer.constData());
        QVERIFY(!signIn.tokens && !signIn.error);
        TestBrowser browser;
        browser.open(signIn.address);
        QTRY_VERIFY(signIn.tokens);
    }

    void failsWithTheProvider_data()
    {
        using Kind = ProviderFault::Kind;
        QTest::addColumn<ProviderFault>("fault");
        QTest::addColumn<ErrorCode>("code");
        QTest::newRow("invalid_grant")
            << ProviderFault{Kind::Refusal, "invalid_grant"} << ErrorCode::Login;
        QTest::newRow("500") << ProviderFault{Kind::Status, "500 Oops"} << ErrorCode::Busy;
        QTest::newRow("garbage") << ProviderFault{Kind::Body, "no"} << ErrorCode::Protocol;
    }

    void failsWithTheProvider()
    {
        QFETCH(ProviderFault, fault);
        IdentityProvider provider;
        provider.tokenFault = fault;
        SignIn signIn(clientAt(provider));
        QTRY_VERIFY(!signIn.address.isEmpty());
        TestBrowser browser;
        browser.open(signIn.address);
        QTRY_VERIFY(signIn.error);
        QTEST(signIn.error->code, "code");
    }

    void wantsARefreshToken()
    {
        IdentityProvider provider;
        provider.givesRefreshTokens = false;
        SignIn signIn(clientAt(provider));
        QTRY_VERIFY(!signIn.address.isEmpty());
        TestBrowser browser;
        browser.open(signIn.address);
        QTRY_VERIFY(signIn.error);
        QVERIFY(signIn.error->message.contains(u"refresh token"_s));
    }

    void losesPatience()
    {
        IdentityProvider provider;
        SignIn signIn(clientAt(provider), 50ms);
        QTRY_VERIFY(signIn.error);
        QCOMPARE(signIn.error->code, ErrorCode::Login);
    }
};

QTEST_GUILESS_MAIN(TestAuthorizationCodeFlow)
#include "tst_authorizationcodeflow.moc"
