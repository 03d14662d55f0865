// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/secretsources.h"
#include "storage/secretstore.h"

#include <QDir>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <memory>
#include <optional>

using namespace Inlet;
using namespace Inlet::Storage;
using namespace Qt::StringLiterals;

namespace {

/** A message bus with an unlocked GNOME keyring of its own, in a temporary home. */
class Desktop
{
public:
    ~Desktop()
    {
        // The keyring ends with its bus.
        m_bus.terminate();
        if (!m_bus.waitForFinished(5000))
            m_bus.kill();
    }

    [[nodiscard]] bool start()
    {
        for (const char *variable :
             {"HOME", "XDG_RUNTIME_DIR", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME"})
            qputenv(variable, m_home.path().toUtf8());
        m_bus.start(u"dbus-daemon"_s, {u"--session"_s, u"--nofork"_s, u"--print-address"_s});
        if (!m_bus.waitForReadyRead(10000))
            return false;
        qputenv("DBUS_SESSION_BUS_ADDRESS", m_bus.readLine().trimmed());
        QProcess keyring; // leaves a daemon behind once the keyring is open
        keyring.start(u"gnome-keyring-daemon"_s, {u"--unlock"_s, u"--components=secrets"_s});
        keyring.write("test");
        keyring.closeWriteChannel();
        return keyring.waitForFinished(10000) && keyring.exitCode() == 0;
    }

private:
    QTemporaryDir m_home;
    QProcess m_bus;
};

} // namespace

class TestSecretStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        for (const QString &program : {u"dbus-daemon"_s, u"gnome-keyring-daemon"_s}) {
            if (QStandardPaths::findExecutable(program).isEmpty())
                QSKIP(qPrintable(program + u" is not installed"_s));
        }
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
