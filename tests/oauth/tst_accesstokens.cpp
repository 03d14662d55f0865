// SPDX-License-Identifier: GPL-3.0-or-later
#include "oauth/accesstokens.h"
#include "oauth/testclient.h"

#include <QSignalSpy>
#include <QTest>

using namespace Inlet;
using namespace Inlet::OAuth;
using namespace Inlet::Test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

class SetClock final : public Core::Clock
{
public:
    QDateTime time = QDateTime(QDate(2026, 11, 23), QTime(8, 0), Qt::UTC);
    QDateTime now() const override { return time; }
};

} // namespace

class TestAccessTokens : public QObject
{
    Q_OBJECT

private:
    QByteArray obtain(AccessTokens &tokens)
    {
        std::optional<Core::Result<QByteArray>> answer;
        tokens.obtain(this, [&](const Core::Result<QByteArray> &given) { answer = given; });
        [&] { QTRY_VERIFY(answer); }();
        return answer && *answer ? **answer : "(none)";
    }

private Q_SLOTS:
    void keepsATokenWhileItIsGood()
    {
        IdentityProvider provider;
        SetClock clock;
        AccessTokens tokens(clientAt(provider), clock);
        tokens.setSecrets(provider.issueRefreshToken());
        QVERIFY(!tokens.current());
        const QByteArray first = obtain(tokens);
        QCOMPARE(first, provider.accessTokens().value(0));
        clock.time = clock.time.addSecs(3600 - 121);
        QCOMPARE(obtain(tokens), first);
        QCOMPARE(provider.tokenRequests().size(), 1);
        // Two minutes before its end it might not last for the login any more.
        clock.time = clock.time.addSecs(1);
        const QByteArray second = obtain(tokens);
        QVERIFY(second != first);
        QCOMPARE(second, provider.accessTokens().value(1));
    }

    void usesAShortLivedTokenOnce()
    {
        QByteArray token;
        IdentityProvider provider;
        provider.lifetime = 60;
        SetClock clock;
        AccessTokens tokens(clientAt(provider), clock);
        tokens.setSecrets(provider.issueRefreshToken());
        token = obtain(tokens);
        QCOMPARE(token, provider.accessTokens().value(0));
        QVERIFY(!tokens.current());
    }

    void sharesOneAnswer()
    {
        IdentityProvider provider;
        provider.rotates = true;
        SetClock clock;
        AccessTokens tokens(clientAt(provider), clock);
        tokens.setSecrets(provider.issueRefreshToken());
        QByteArrayList answers;
        const auto take = [&](const Core::Result<QByteArray> &given) {
            answers.append(given ? *given : "(none)");
        };
        tokens.obtain(this, take);
        {
            QObject shortLived;
            tokens.obtain(&shortLived, take);
        }
        tokens.obtain(this, take);
        QTRY_COMPARE(answers.size(), 2);
        QCOMPARE(answers[0], answers[1]);
        QCOMPARE(provider.tokenRequests().size(), 1);
    }

    void followsTheRotation()
    {
        QByteArray token;
        IdentityProvider provider;
        provider.rotates = true;
        SetClock clock;
        AccessTokens tokens(clientAt(provider), clock);
        QSignalSpy replaced(&tokens, &AccessTokens::refreshTokenReplaced);
        tokens.setSecrets(provider.issueRefreshToken());
        for (int round = 1; round <= 3; ++round) {
            token = obtain(tokens);
            QCOMPARE(token, provider.accessTokens().last());
            QCOMPARE(replaced.size(), round);
            QVERIFY(provider.refreshTokens().contains(replaced.last().first().toByteArray()));
            clock.time = clock.time.addSecs(3600);
        }
    }

    void forgetsWhatTheServerRefused()
    {
        IdentityProvider provider;
        SetClock clock;
        AccessTokens tokens(clientAt(provider), clock);
        tokens.setSecrets(provider.issueRefreshToken());
        const QByteArray first = obtain(tokens);
        tokens.discard("another");
        QCOMPARE(tokens.current(), first);
        tokens.discard(first);
        QVERIFY(!tokens.current());
        QVERIFY(obtain(tokens) != first);
    }

    void passesARefusalOnAndAsksAgainNextTime()
    {
        QByteArray token;
        IdentityProvider provider;
        provider.tokenFault = ProviderFault{ProviderFault::Kind::Refusal, "server_error", 1};
        SetClock clock;
        AccessTokens tokens(clientAt(provider), clock);
        tokens.setSecrets(provider.issueRefreshToken());
        QCOMPARE(obtain(tokens), "(none)");
        token = obtain(tokens);
        QCOMPARE(token, provider.accessTokens().value(0));
    }

    void knowsANewSignInFromAnOldOne()
    {
        IdentityProvider provider;
        provider.rotates = true;
        SetClock clock;
        AccessTokens tokens(clientAt(provider), clock);
        QSignalSpy replaced(&tokens, &AccessTokens::refreshTokenReplaced);
        const QByteArray kept = provider.issueRefreshToken();
        tokens.setSecrets(kept);
        const QByteArray first = obtain(tokens);
        // It could not be written back: what is kept is older than what is known.
        tokens.setSecrets(kept);
        QCOMPARE(tokens.current(), first);
        // It was written back.
        tokens.setSecrets(replaced.last().first().toByteArray());
        QCOMPARE(tokens.current(), first);
        tokens.setSecrets(provider.issueRefreshToken());
        QVERIFY(!tokens.current());
        QVERIFY(obtain(tokens) != "(none)");
    }

    void needsNoRefreshTokenForItself()
    {
        QByteArray token;
        IdentityProvider provider;
        provider.clientSecret = "secret";
        SetClock clock;
        AccessTokens tokens(clientAt(provider, Model::OAuthGrant::ClientCredentials), clock);
        tokens.setSecrets({}, "secret");
        token = obtain(tokens);
        QCOMPARE(token, provider.accessTokens().value(0));
        QCOMPARE(provider.tokenRequests().first().value(u"grant_type"_s), u"client_credentials"_s);
    }
};

QTEST_GUILESS_MAIN(TestAccessTokens)
#include "tst_accesstokens.moc"
