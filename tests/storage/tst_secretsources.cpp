// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/secretsources.h"
#include "storage/secretstore.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Inlet;
using namespace Inlet::Storage;
using namespace Qt::StringLiterals;

namespace {

const Model::EffectiveConnection Connection{u"inmail"_s, {}};

} // namespace

class TestSecretSources : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        // No secret store: the test must not depend on the desktop it runs on, nor ask it.
        qputenv("DBUS_SESSION_BUS_ADDRESS", "disabled:");
    }

    void takesTheFirstThatHasIt()
    {
        QTemporaryDir folder;
        QProcessEnvironment environment;
        SecretSources given(environment);
        given.setGiven({{u"inmail"_s, "given"}, {u"other"_s, "other"}});
        QCOMPARE(find(given), QByteArray("given"));

        given.setStandardInput("stdin");
        QCOMPARE(find(given), QByteArray("stdin"));

        environment.insert(u"INLET_PASSWORD_INMAIL"_s, u"variable é"_s);
        SecretSources variable(environment);
        variable.setStandardInput("stdin");
        QCOMPARE(find(variable), QByteArray("variable \xc3\xa9"));

        environment.insert(u"CREDENTIALS_DIRECTORY"_s, folder.path());
        QCOMPARE(find(SecretSources(environment)), QByteArray("variable \xc3\xa9"));
        write(folder.filePath(u"inmail"_s), "file \n\n");
        QCOMPARE(find(SecretSources(environment)), QByteArray("file \n"));
    }

    void takesAnEmptyPasswordForOne()
    {
        QProcessEnvironment environment;
        environment.insert(u"INLET_PASSWORD_INMAIL"_s, QString());
        QCOMPARE(find(SecretSources(environment)), QByteArray());
    }

    void saysHowToGiveIt()
    {
        std::optional<Core::Result<QByteArray>> answer;
        SecretSources(QProcessEnvironment()).find(Connection, this, [&](const auto &result) {
            answer = result;
        });
        QTRY_VERIFY(answer);
        QVERIFY(!*answer);
        QCOMPARE(answer->error().code, Core::ErrorCode::Configuration);
        QVERIFY(answer->error().message.contains("INLET_PASSWORD_INMAIL"_L1));
    }

    void saysWhenAFileCannotBeRead()
    {
        QTemporaryDir folder;
        QVERIFY(QDir(folder.path()).mkdir(u"inmail"_s)); // there, but no file
        QProcessEnvironment environment;
        environment.insert(u"CREDENTIALS_DIRECTORY"_s, folder.path());
        std::optional<Core::Result<QByteArray>> answer;
        SecretSources(environment).find(Connection, this, [&](const auto &result) {
            answer = result;
        });
        QVERIFY(answer && !*answer);
        QCOMPARE(answer->error().code, Core::ErrorCode::Storage);
    }

    void findsTheClientSecret()
    {
        QProcessEnvironment environment;
        SecretSources sources(environment);
        sources.setStandardInput("refresh token");
        QCOMPARE(findClientSecret(sources), QByteArray());
        sources.setGiven({{u"inmail"_s, "given"}, {u"inmail.client-secret"_s, "given secret"}});
        QCOMPARE(findClientSecret(sources), QByteArray("given secret"));

        environment.insert(u"INLET_CLIENT_SECRET_INMAIL"_s, u"variable"_s);
        QCOMPARE(findClientSecret(SecretSources(environment)), QByteArray("variable"));
        QTemporaryDir folder;
        environment.insert(u"CREDENTIALS_DIRECTORY"_s, folder.path());
        write(folder.filePath(u"inmail.client-secret"_s), "file\n");
        QCOMPARE(findClientSecret(SecretSources(environment)), QByteArray("file"));
        QVERIFY(!SecretSources(environment).isAtHand(u"inmail"_s));
        environment.insert(u"INLET_PASSWORD_INMAIL"_s, u"refresh token"_s);
        QVERIFY(SecretSources(environment).isAtHand(u"inmail"_s));
    }

    void saysWhatIsMissing_data()
    {
        QTest::addColumn<Model::OAuthGrant>("grant");
        QTest::addColumn<QString>("words");
        QTest::newRow("sign-in") << Model::OAuthGrant::AuthorizationCode << u"sign-in"_s;
        QTest::newRow("code") << Model::OAuthGrant::DeviceCode << u"signed in"_s;
        QTest::newRow("client") << Model::OAuthGrant::ClientCredentials << u"client secret"_s;
    }

    void saysWhatIsMissing()
    {
        QFETCH(Model::OAuthGrant, grant);
        QFETCH(QString, words);
        Model::EffectiveConnection connection = Connection;
        connection.connection.authentication = Model::Authentication::OAuthBearer;
        connection.connection.oauth = Model::OAuth();
        connection.connection.oauth->grant = grant;
        std::optional<Core::Result<QByteArray>> answer;
        SecretSources(QProcessEnvironment()).find(connection, this, [&](const auto &result) {
            answer = result;
        });
        QTRY_VERIFY(answer);
        QCOMPARE(answer->error().code, Core::ErrorCode::Configuration);
        QVERIFY2(answer->error().message.contains(words), qPrintable(answer->error().message));
        QVERIFY(answer->error().message.contains(u"INLET_PASSWORD_INMAIL"_s));
    }

    void namesAMailboxNotAProject()
    {
        Model::Connection connection;
        connection.server = u"POP.example.org"_s;
        connection.port = 995;
        connection.account = u"Anna"_s;
        QCOMPARE(SecretStore::key(connection), u"Anna@pop.example.org:995"_s);
    }

private:
    QByteArray find(const SecretSources &sources)
    {
        QByteArray password = "(no answer)";
        sources.find(Connection, this, [&password](const Core::Result<QByteArray> &found) {
            password = found ? *found : "(error) " + found.error().message.toUtf8();
        });
        return password;
    }

    QByteArray findClientSecret(const SecretSources &sources)
    {
        std::optional<Core::Result<QByteArray>> answer;
        sources.findClientSecret(Connection, this, [&](const auto &result) { answer = result; });
        [&] { QTRY_VERIFY(answer); }();
        return answer && *answer ? **answer : "(error)";
    }

    static void write(const QString &path, const QByteArray &content)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
    }
};

QTEST_GUILESS_MAIN(TestSecretSources)
#include "tst_secretsources.moc"
