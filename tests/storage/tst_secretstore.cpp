// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/secretsources.h"
#include "storage/secretstore.h"
#include "support/desktop.h"

#include <QTest>

#include <memory>
#include <optional>

using namespace Inlet;
using namespace Inlet::Storage;
using namespace Inlet::Test;
using namespace Qt::StringLiterals;

class TestSecretStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (!Desktop::isInstalled())
            QSKIP("dbus-daemon or gnome-keyring-daemon is not installed.");
        m_desktop = std::make_unique<Desktop>();
        QVERIFY(m_desktop->start());
    }

    void keepsASecret()
    {
        const QString key = u"änna@pop.example.org:995"_s;
        QCOMPARE(read(key).error().code, Core::ErrorCode::NotFound);
        QVERIFY(write(key, "s\xc3\xa9same 비밀"));
        const auto found = read(key);
        QVERIFY(found);
        QCOMPARE(*found, QByteArray("s\xc3\xa9same 비밀"));
        QCOMPARE(read(u"anna@pop.example.org:995"_s).error().code, Core::ErrorCode::NotFound);

        QVERIFY(write(key, "another"));
        QCOMPARE(*read(key), QByteArray("another"));

        QVERIFY(remove(key));
        QCOMPARE(read(key).error().code, Core::ErrorCode::NotFound);
        QVERIFY(remove(key));
    }

    void answersFromTheEventLoopAndOnlyToTheLiving()
    {
        int answers = 0;
        auto context = std::make_unique<QObject>();
        SecretStore::read(u"x"_s, context.get(), [&](const auto &) { ++answers; });
        SecretStore::read(u"x"_s, this, [&](const auto &) { answers += 10; });
        QCOMPARE(answers, 0);
        context.reset();
        QTRY_COMPARE(answers, 10);
    }

    void isTheLastSource()
    {
        Model::EffectiveConnection connection{u"inmail"_s, {}};
        connection.connection.server = u"pop.example.org"_s;
        connection.connection.account = u"bob"_s;
        QVERIFY(write(SecretStore::key(connection.connection), "stored"));

        QCOMPARE(found(SecretSources(QProcessEnvironment()), connection), QByteArray("stored"));
        QProcessEnvironment environment;
        environment.insert(u"INLET_PASSWORD_INMAIL"_s, u"variable"_s);
        QCOMPARE(found(SecretSources(environment), connection), QByteArray("variable"));

        // A password is never sent to a server other than the one it was stored for.
        connection.connection.server = u"pop.example.net"_s;
        QCOMPARE(found(SecretSources(QProcessEnvironment()), connection), QByteArray("(none)"));
    }

    void keepsTokensApartFromPasswords()
    {
        Model::EffectiveConnection connection{u"inmail"_s, {}};
        connection.connection.server = u"pop.example.org"_s;
        connection.connection.account = u"carol"_s;
        QVERIFY(write(SecretStore::key(connection.connection), "a password"));
        connection.connection.authentication = Model::Authentication::XOAuth2;
        connection.connection.oauth = Model::OAuth();
        // Nothing that was kept for another purpose goes to a server.
        QCOMPARE(found(SecretSources(QProcessEnvironment()), connection), QByteArray("(none)"));
        QVERIFY(write(SecretStore::key(connection.connection), "a refresh token"));
        QCOMPARE(found(SecretSources(QProcessEnvironment()), connection),
                 QByteArray("a refresh token"));
        connection.connection.oauth->grant = Model::OAuthGrant::ClientCredentials;
        QCOMPARE(found(SecretSources(QProcessEnvironment()), connection), QByteArray("(none)"));
        connection.connection.authentication = Model::Authentication::Auto;
        QCOMPARE(found(SecretSources(QProcessEnvironment()), connection), QByteArray("a password"));
    }

private:
    template <typename T, typename Call>
    Core::Result<T> answerOf(const Call &call)
    {
        std::optional<Core::Result<T>> answer;
        call([&answer](const Core::Result<T> &result) { answer = result; });
        [&] { QTRY_VERIFY(answer); }();
        return answer.value_or(Core::Error{});
    }

    Core::Result<QByteArray> read(const QString &key)
    {
        return answerOf<QByteArray>(
            [&](const auto &answer) { SecretStore::read(key, this, answer); });
    }

    Core::Result<void> write(const QString &key, const QByteArray &secret)
    {
        return answerOf<void>(
            [&](const auto &answer) { SecretStore::write(key, secret, this, answer); });
    }

    Core::Result<void> remove(const QString &key)
    {
        return answerOf<void>([&](const auto &answer) { SecretStore::remove(key, this, answer); });
    }

    QByteArray found(const SecretSources &sources, const Model::EffectiveConnection &connection)
    {
        const auto result = answerOf<QByteArray>(
            [&](const auto &answer) { sources.find(connection, this, answer); });
        return result ? *result : "(none)";
    }

    std::unique_ptr<Desktop> m_desktop;
};

QTEST_GUILESS_MAIN(TestSecretStore)
#include "tst_secretstore.moc"
