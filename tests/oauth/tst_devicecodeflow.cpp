// SPDX-License-Identifier: GPL-3.0-or-later
#include "oauth/devicecodeflow.h"
#include "oauth/testclient.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>

using namespace Inlet;
using namespace Inlet::OAuth;
using namespace Inlet::Test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Core::ErrorCode;

class TestDeviceCodeFlow : public QObject
{
    Q_OBJECT

private:
    static constexpr DeviceCodeFlow::Pace Fast{.least = 10ms, .slowDown = 300ms, .most = 20ms};

    struct SignIn
    {
        explicit SignIn(const IdentityProvider &provider)
            : flow(clientAt(provider, Model::OAuthGrant::DeviceCode), Fast)
        {
            connect(&flow, &DeviceCodeFlow::codeReceived, &flow,
                    [this](const DeviceCode &received) { code = received; });
            connect(&flow, &DeviceCodeFlow::signedIn, &flow,
                    [this](const Tokens &given) { tokens = given; });
            connect(&flow, &DeviceCodeFlow::failed, &flow,
                    [this](const Core::Error &failure) { error = failure; });
            flow.start();
        }

        [[nodiscard]] bool isOver() const { return tokens || error; }

        DeviceCodeFlow flow;
        std::optional<DeviceCode> code;
        std::optional<Tokens> tokens;
        std::optional<Core::Error> error;
    };

private Q_SLOTS:
    void waitsForThePerson()
    {
        IdentityProvider provider;
        provider.pendingAnswers = 3;
        SignIn signIn(provider);
        QTRY_VERIFY(signIn.code);
        QCOMPARE(signIn.code->userCode, u"WDJB-MJHT"_s);
        QCOMPARE(signIn.code->verificationAddress, QUrl(provider.address(u"/enter"_s)));
        QTRY_VERIFY(signIn.isOver());
        QVERIFY2(signIn.tokens, qPrintable(signIn.error ? signIn.error->detail : QString()));
        QVERIFY(provider.refreshTokens().contains(signIn.tokens->refreshToken));
        QCOMPARE(provider.tokenRequests().size(), 4);
    }

    void slowsDown()
    {
        IdentityProvider provider;
        provider.slowDownAnswers = 1;
        provider.pendingAnswers = 1;
        QElapsedTimer time;
        time.start();
        SignIn signIn(provider);
        QTRY_VERIFY(signIn.isOver());
        QVERIFY(signIn.tokens);
        // It stays slow: both questions after slow_down came 300 ms later each.
        QVERIFY2(time.elapsed() >= 600, qPrintable(QString::number(time.elapsed())));
    }

    void keepsAskingThroughABadMoment_data()
    {
        using Kind = ProviderFault::Kind;
        QTest::addColumn<ProviderFault>("fault");
        QTest::newRow("500") << ProviderFault{Kind::Status, "500 Oops", 2};
        QTest::newRow("hangs up") << ProviderFault{Kind::HangUp, {}, 2};
        QTest::newRow("temporarily_unavailable")
            << ProviderFault{Kind::Refusal, "temporarily_unavailable", 2};
    }

    void keepsAskingThroughABadMoment()
    {
        QFETCH(ProviderFault, fault);
        IdentityProvider provider;
        provider.tokenFault = fault;
        SignIn signIn(provider);
        QTRY_VERIFY(signIn.isOver());
        QVERIFY(signIn.tokens);
        QCOMPARE(provider.tokenRequests().size(), 3);
    }

    void fails_data()
    {
        using Kind = ProviderFault::Kind;
        QTest::addColumn<ProviderFault>("fault");
        QTest::addColumn<ErrorCode>("code");
        QTest::addColumn<QString>("words");
        QTest::newRow("expired_token")
            << ProviderFault{Kind::Refusal, "expired_token"} << ErrorCode::Login << u"in time"_s;
        QTest::newRow("access_denied")
            << ProviderFault{Kind::Refusal, "access_denied"} << ErrorCode::Login << u"declined"_s;
        QTest::newRow("invalid_client")
            << ProviderFault{Kind::Refusal, "invalid_client"} << ErrorCode::Login << u"client ID"_s;
        QTest::newRow("garbage") << ProviderFault{Kind::Body, "no"} << ErrorCode::Protocol
                                 << u"OAuth 2.0 service"_s;
        QTest::newRow("redirect") << ProviderFault{Kind::Redirect} << ErrorCode::Protocol
                                  << u"redirects"_s;
    }

    void fails()
    {
        QFETCH(ProviderFault, fault);
        QFETCH(QString, words);
        IdentityProvider provider;
        provider.tokenFault = fault;
        SignIn signIn(provider);
        QTRY_VERIFY(signIn.isOver());
        QVERIFY(signIn.error);
        QTEST(signIn.error->code, "code");
        QVERIFY2(signIn.error->message.contains(words), qPrintable(signIn.error->message));
        QCOMPARE(provider.tokenRequests().size(), 1);
    }

    void failsWithoutACode()
    {
        IdentityProvider provider;
        provider.deviceFault = ProviderFault{ProviderFault::Kind::Refusal, "invalid_scope"};
        SignIn signIn(provider);
        QTRY_VERIFY(signIn.error);
        QVERIFY(!signIn.code);
        QVERIFY(signIn.error->message.contains(u"scopes"_s));
    }

    void endsWithTheCode()
    {
        IdentityProvider provider;
        provider.deviceLifetime = 1;
        provider.pendingAnswers = 1000000;
        SignIn signIn(provider);
        QTRY_VERIFY(signIn.isOver());
        QVERIFY(signIn.error);
        QVERIFY(signIn.error->message.contains(u"in time"_s));
    }

    void wantsARefreshToken()
    {
        IdentityProvider provider;
        provider.givesRefreshTokens = false;
        SignIn signIn(provider);
        QTRY_VERIFY(signIn.error);
        QVERIFY(signIn.error->message.contains(u"refresh token"_s));
    }
};

QTEST_GUILESS_MAIN(TestDeviceCodeFlow)
#include "tst_devicecodeflow.moc"
