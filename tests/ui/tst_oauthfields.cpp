// SPDX-License-Identifier: GPL-3.0-or-later
#include "memorystore.h"
#include "modal.h"
#include "pictures.h"
#include "support/identityprovider.h"
#include "ui/accounts/transportsecurityedit.h"

#include <QComboBox>
#include <QDesktopServices>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Inlet;
using namespace Inlet::Ui;
using namespace Inlet::Test;
using namespace Inlet::Tests;
using namespace Qt::StringLiterals;
using Model::OAuthGrant;
using Model::OAuthProvider;

/** The fields as people meet them: below the choice of the authentication. */
class TestOAuthFields : public QObject
{
    Q_OBJECT

public Q_SLOTS:
    void openInBrowser(const QUrl &address) { m_browser.open(address); }

private:
    MemoryStore m_store;
    IdentityProvider m_provider;
    TestBrowser m_browser;
    std::unique_ptr<SignIns> m_signIns;
    std::unique_ptr<TransportSecurityEdit> m_edit;

    template <typename Widget>
    [[nodiscard]] Widget *find(const QString &name) const
    {
        return m_edit->findChild<Widget *>(name);
    }

    void open(const Model::Connection &connection)
    {
        m_edit = std::make_unique<TransportSecurityEdit>(m_signIns.get());
        m_edit->resize(560, 520);
        m_edit->setConnection(connection);
        m_edit->show();
        QVERIFY(QTest::qWaitForWindowActive(m_edit.get()));
    }

    static Model::Connection mailbox(Model::Authentication authentication)
    {
        Model::Connection connection;
        connection.server = u"pop.example.org"_s;
        connection.account = u"anna@example.org"_s;
        connection.authentication = authentication;
        return connection;
    }

    Model::Connection testMailbox() const
    {
        Model::Connection connection = mailbox(Model::Authentication::XOAuth2);
        connection.oauth = Model::OAuth();
        connection.oauth->provider = OAuthProvider::Other;
        connection.oauth->clientId = u"inlet-test"_s;
        connection.oauth->authorizationEndpoint = m_provider.authorizationEndpoint();
        connection.oauth->tokenEndpoint = m_provider.tokenEndpoint();
        return connection;
    }

    [[nodiscard]] std::optional<Model::OAuth> result() const
    {
        Model::Connection connection;
        m_edit->applyTo(connection);
        return connection.oauth;
    }

    void type(const QString &name, const QString &text)
    {
        auto *edit = find<QLineEdit>(name);
        QVERIFY(edit->isVisible());
        edit->setFocus();
        edit->selectAll();
        QTest::keyClicks(edit, text);
    }

private Q_SLOTS:
    void initTestCase() { QDesktopServices::setUrlHandler(u"http"_s, this, "openInBrowser"); }
    void cleanupTestCase() { QDesktopServices::unsetUrlHandler(u"http"_s); }

    void init()
    {
        m_store = {};
        m_provider.reset();
        m_signIns = std::make_unique<SignIns>();
        m_signIns->setStore(m_store.functions());
    }
    void cleanup() { m_edit.reset(); }

    void appearsWithTheAuthentication()
    {
        open(mailbox(Model::Authentication::Auto));
        QVERIFY(!find<QComboBox>(u"grantComboBox"_s)->isVisible());
        QVERIFY(!result());
        QTest::keyClick(find<QComboBox>(u"authenticationComboBox"_s), Qt::Key_End);
        QVERIFY(find<QComboBox>(u"grantComboBox"_s)->isVisible());
        QVERIFY(result());
        QCOMPARE(result()->grant, OAuthGrant::AuthorizationCode);
        QCOMPARE(result()->provider, OAuthProvider::Microsoft);
        QTest::keyClick(find<QComboBox>(u"authenticationComboBox"_s), Qt::Key_Home);
        QVERIFY(!find<QComboBox>(u"grantComboBox"_s)->isVisible());
        QVERIFY(!result());
    }

    void showsOnlyWhatIsNeeded_data()
    {
        QTest::addColumn<OAuthProvider>("provider");
        QTest::addColumn<OAuthGrant>("grant");
        QTest::addColumn<QStringList>("fields");
        const QString client = u"clientIdEdit"_s;
        const QString secret = u"clientSecretEdit"_s;
        const QString scopes = u"scopesEdit"_s;
        const QString signIn = u"signInButton"_s;
        const QString tenant = u"tenantEdit"_s;
        using enum OAuthProvider;
        using enum OAuthGrant;
        QTest::newRow("Microsoft, browser") << Microsoft << AuthorizationCode
                                            << QStringList{tenant, client, secret, scopes, signIn};
        QTest::newRow("Microsoft, client")
            << Microsoft << ClientCredentials << QStringList{tenant, client, scopes};
        QTest::newRow("Google, browser")
            << Google << AuthorizationCode << QStringList{client, secret, scopes, signIn};
        QTest::newRow("other, browser")
            << Other << AuthorizationCode << QStringList{client,
                                                         secret,
                                                         u"authorizationEndpointEdit"_s,
                                                         u"tokenEndpointEdit"_s,
                                                         u"deviceEndpointEdit"_s,
                                                         scopes,
                                                         signIn};
        QTest::newRow("other, code")
            << Other << DeviceCode
            << QStringList{client, secret, u"tokenEndpointEdit"_s, u"deviceEndpointEdit"_s,
                           scopes, signIn};
        QTest::newRow("other, client")
            << Other << ClientCredentials << QStringList{client, u"tokenEndpointEdit"_s, scopes};
    }

    void showsOnlyWhatIsNeeded()
    {
        QFETCH(OAuthProvider, provider);
        QFETCH(OAuthGrant, grant);
        QFETCH(QStringList, fields);
        Model::Connection connection = mailbox(Model::Authentication::OAuthBearer);
        connection.oauth = Model::OAuth();
        connection.oauth->provider = provider;
        connection.oauth->grant = grant;
        open(connection);
        for (const QString &name : {u"tenantEdit"_s, u"clientIdEdit"_s, u"clientSecretEdit"_s,
                                    u"authorizationEndpointEdit"_s, u"tokenEndpointEdit"_s,
                                    u"deviceEndpointEdit"_s, u"scopesEdit"_s, u"signInButton"_s}) {
            QVERIFY2(find<QWidget>(name)->isVisible() == fields.contains(name), qPrintable(name));
        }
        QCOMPARE(result(), connection.oauth);
        takePictures(
            m_edit.get(),
            u"oauth-fields-%1"_s.arg(
                QLatin1StringView(QTest::currentDataTag()).toString().replace(u", "_s, u"-"_s)));
    }

    void keepsAnAccessTokenAsItIs()
    {
        open(mailbox(Model::Authentication::XOAuth2));
        QVERIFY(!result());
        QVERIFY(!find<QLineEdit>(u"clientIdEdit"_s)->isVisible());
        QTest::keyClick(find<QComboBox>(u"grantComboBox"_s), Qt::Key_Home);
        QVERIFY(result());
        QTest::keyClick(find<QComboBox>(u"grantComboBox"_s), Qt::Key_End);
        QVERIFY(!result());
    }

    void takesWhatIsTyped()
    {
        Model::Connection connection = mailbox(Model::Authentication::XOAuth2);
        connection.oauth = Model::OAuth();
        connection.oauth->provider = OAuthProvider::Other;
        connection.oauth->extra = {{u"x"_s, 1}};
        open(connection);
        const QSignalSpy edited(m_edit.get(), &TransportSecurityEdit::edited);
        type(u"clientIdEdit"_s, u"id "_s);
        type(u"authorizationEndpointEdit"_s, u"https://id.example.org/authorize"_s);
        type(u"tokenEndpointEdit"_s, u"https://id.example.org/token"_s);
        type(u"deviceEndpointEdit"_s, u"https://id.example.org/device"_s);
        type(u"scopesEdit"_s, u"one, two  three"_s);
        QVERIFY(!edited.isEmpty());
        Model::OAuth expected = *connection.oauth;
        expected.clientId = u"id"_s;
        expected.authorizationEndpoint = u"https://id.example.org/authorize"_s;
        expected.tokenEndpoint = u"https://id.example.org/token"_s;
        expected.deviceEndpoint = u"https://id.example.org/device"_s;
        expected.scopes = {u"one"_s, u"two"_s, u"three"_s};
        QCOMPARE(result(), expected);
    }

    void offersASignInWhenItCanWork()
    {
        Model::Connection connection = mailbox(Model::Authentication::XOAuth2);
        connection.oauth = Model::OAuth();
        open(connection);
        auto *button = find<QPushButton>(u"signInButton"_s);
        QVERIFY(!button->isEnabled());
        QVERIFY(!button->toolTip().isEmpty());
        type(u"clientIdEdit"_s, u"id"_s);
        QVERIFY(button->isEnabled());
        connection.account.clear();
        m_edit->setMailbox(connection);
        QVERIFY(!button->isEnabled());
        QVERIFY(find<QLabel>(u"signInStateLabel"_s)->text().contains(u"account"_s));
    }

    void signsInAndOut()
    {
        open(testMailbox());
        auto *state = find<QLabel>(u"signInStateLabel"_s);
        auto *out = find<QPushButton>(u"signOutButton"_s);
        QCOMPARE(state->text(), u"Not signed in."_s);
        QVERIFY(!out->isEnabled());
        QTest::mouseClick(find<QPushButton>(u"signInButton"_s), Qt::LeftButton);
        QCOMPARE(state->text(), u"Signed in for \"anna@example.org\"."_s);
        const QString key = u"anna@example.org@pop.example.org:110/refresh-token"_s;
        QVERIFY(m_provider.refreshTokens().contains(m_store.secrets.value(key)));
        QVERIFY(out->isEnabled());
        QTest::mouseClick(out, Qt::LeftButton);
        QCOMPARE(state->text(), u"Not signed in."_s);
        QVERIFY(m_store.secrets.isEmpty());
    }

    void sendsTheClientSecret()
    {
        m_provider.clientSecret = "client-5ecret";
        open(testMailbox());
        type(u"clientSecretEdit"_s, u"client-5ecret"_s);
        QTest::keyClick(find<QLineEdit>(u"clientSecretEdit"_s), Qt::Key_Tab);
        QTest::mouseClick(find<QPushButton>(u"signInButton"_s), Qt::LeftButton);
        QVERIFY(find<QLabel>(u"signInStateLabel"_s)->text().startsWith(u"Signed in"_s));
        QCOMPARE(m_store.secrets.value(u"anna@example.org@pop.example.org:110/client-secret"_s),
                 "client-5ecret"_ba);
        QVERIFY(result()->extra.isEmpty());
    }

    void cancelsASignIn()
    {
        m_provider.declines = true;
        open(testMailbox());
        whenModal(this, [](QWidget *dialog) {
            QTRY_VERIFY(dialog->findChild<QPushButton *>(u"retryButton"_s)->isVisible());
            QTest::keyClick(dialog, Qt::Key_Escape);
        });
        QTest::mouseClick(find<QPushButton>(u"signInButton"_s), Qt::LeftButton);
        QCOMPARE(find<QLabel>(u"signInStateLabel"_s)->text(), u"Not signed in."_s);
        QVERIFY(m_store.secrets.isEmpty());
    }

    void findsAnEarlierSignIn()
    {
        m_store.secrets.insert(u"anna@example.org@pop.example.org:110/refresh-token"_s, "token");
        open(testMailbox());
        QTRY_VERIFY(find<QLabel>(u"signInStateLabel"_s)->text().startsWith(u"Signed in"_s));
        // Another mailbox is another sign-in; the store is not asked for each letter of it.
        const int before = m_store.reads;
        Model::Connection other = testMailbox();
        for (const QString &server : {u"p"_s, u"pop"_s, u"pop.example.net"_s}) {
            other.server = server;
            m_edit->setMailbox(other);
        }
        QTRY_COMPARE(m_store.reads, before + 2);
        QCOMPARE(find<QLabel>(u"signInStateLabel"_s)->text(), u"Not signed in."_s);
    }
};

QTEST_MAIN(TestOAuthFields)
#include "tst_oauthfields.moc"
