// SPDX-License-Identifier: GPL-3.0-or-later
#include "pictures.h"
#include "support/identityprovider.h"
#include "ui/accounts/signindialog.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QTest>

using namespace Inlet;
using namespace Inlet::Ui;
using namespace Inlet::Test;
using namespace Inlet::Tests;
using namespace Qt::StringLiterals;

/** Signs in with real clicks; the desktop's browser is replaced by one that agrees to everything. */
class TestSignInDialog : public QObject
{
    Q_OBJECT

public Q_SLOTS:
    void openInBrowser(const QUrl &address)
    {
        m_opened.append(address);
        if (m_follows)
            m_browser.open(address);
    }

private:
    IdentityProvider m_provider;
    TestBrowser m_browser;
    bool m_follows = true;
    QList<QUrl> m_opened;
    std::unique_ptr<SignInDialog> m_dialog;

    void open(Model::OAuthGrant grant)
    {
        Model::Connection connection;
        connection.account = u"anna@example.org"_s;
        connection.oauth = Model::OAuth();
        connection.oauth->provider = Model::OAuthProvider::Other;
        connection.oauth->grant = grant;
        connection.oauth->clientId = u"inlet-test"_s;
        connection.oauth->authorizationEndpoint = m_provider.authorizationEndpoint();
        connection.oauth->tokenEndpoint = m_provider.tokenEndpoint();
        connection.oauth->deviceEndpoint = m_provider.deviceEndpoint();
        m_dialog = std::make_unique<SignInDialog>(OAuth::clientOf(connection));
        m_dialog->show();
        QVERIFY(QTest::qWaitForWindowActive(m_dialog.get()));
    }

    template <typename Widget>
    [[nodiscard]] Widget *find(const char *name) const
    {
        return m_dialog->findChild<Widget *>(QLatin1StringView(name));
    }
    [[nodiscard]] QString state() const { return find<QLabel>("stateLabel")->text(); }
    void click(const char *name)
    {
        QVERIFY(find<QPushButton>(name)->isVisible());
        QTest::mouseClick(find<QPushButton>(name), Qt::LeftButton);
    }
    void cancel()
    {
        QTest::mouseClick(
            m_dialog->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Cancel),
            Qt::LeftButton);
    }

private Q_SLOTS:
    void initTestCase() { QDesktopServices::setUrlHandler(u"http"_s, this, "openInBrowser"); }
    void cleanupTestCase() { QDesktopServices::unsetUrlHandler(u"http"_s); }

    void init()
    {
        m_provider.reset();
        m_follows = true;
        m_opened.clear();
    }
    void cleanup() { m_dialog.reset(); }

    void signsInInTheBrowser()
    {
        open(Model::OAuthGrant::AuthorizationCode);
        QTRY_COMPARE(m_dialog->result(), int(QDialog::Accepted));
        QCOMPARE(m_opened.size(), 1);
        QVERIFY(m_provider.refreshTokens().contains(m_dialog->refreshToken()));
        QVERIFY(!m_dialog->isVisible());
    }

    void saysWhatItWaitsFor()
    {
        m_follows = false;
        open(Model::OAuthGrant::AuthorizationCode);
        QTRY_VERIFY2(state().contains(u"anna@example.org"_s), qPrintable(state()));
        QVERIFY(find<QPushButton>("openPageButton")->isVisible());
        QVERIFY(!find<QLineEdit>("codeEdit")->isVisible());
        QVERIFY(!find<QPushButton>("retryButton")->isVisible());
        takePictures(m_dialog.get(), u"sign-in-browser"_s);

        click("copyAddressButton");
        QCOMPARE(QGuiApplication::clipboard()->text(),
                 m_opened.first().toString(QUrl::FullyEncoded));
        m_follows = true;
        click("openPageButton");
        QTRY_COMPARE(m_dialog->result(), int(QDialog::Accepted));
    }

    void cancels()
    {
        m_follows = false;
        open(Model::OAuthGrant::AuthorizationCode);
        QTRY_COMPARE(m_opened.size(), 1);
        cancel();
        QCOMPARE(m_dialog->result(), int(QDialog::Rejected));
        QVERIFY(m_dialog->refreshToken().isEmpty());
        m_dialog.reset();
        // Nobody listens any more.
        m_browser.open(m_opened.first());
        QTRY_COMPARE(m_browser.status(), 302);
        QVERIFY(m_provider.tokenRequests().isEmpty());
    }

    void showsAFailureAndTriesAgain()
    {
        m_provider.declines = true;
        open(Model::OAuthGrant::AuthorizationCode);
        QTRY_VERIFY(find<QPushButton>("retryButton")->isVisible());
        QVERIFY2(state().contains(u"declined"_s), qPrintable(state()));
        QVERIFY(find<QLabel>("detailLabel")->text().contains(u"The person said no"_s));
        QVERIFY(!m_dialog->findChild<QProgressBar *>()->isVisible());
        takePictures(m_dialog.get(), u"sign-in-failed"_s);

        m_provider.declines = false;
        click("retryButton");
        QVERIFY(!find<QPushButton>("retryButton")->isVisible());
        QTRY_COMPARE(m_dialog->result(), int(QDialog::Accepted));
    }

    void signsInWithACode()
    {
        m_provider.pendingAnswers = 1;
        open(Model::OAuthGrant::DeviceCode);
        QTRY_VERIFY(find<QLineEdit>("codeEdit")->isVisible());
        QCOMPARE(find<QLineEdit>("codeEdit")->text(), u"WDJB-MJHT"_s);
        QVERIFY2(state().contains(m_provider.address(u"/enter"_s)), qPrintable(state()));
        takePictures(m_dialog.get(), u"sign-in-code"_s);
        click("copyCodeButton");
        QCOMPARE(QGuiApplication::clipboard()->text(), u"WDJB-MJHT"_s);
        QVERIFY(m_opened.isEmpty());
        click("openPageButton");
        QCOMPARE(m_opened, QList<QUrl>{QUrl(m_provider.address(u"/enter"_s))});
        QTRY_COMPARE_WITH_TIMEOUT(m_dialog->result(), int(QDialog::Accepted), 10000);
        QVERIFY(m_provider.refreshTokens().contains(m_dialog->refreshToken()));
    }

    void showsThatThereIsNoCode()
    {
        m_provider.deviceFault = ProviderFault{ProviderFault::Kind::Refusal, "invalid_client"};
        open(Model::OAuthGrant::DeviceCode);
        QTRY_VERIFY(find<QPushButton>("retryButton")->isVisible());
        QVERIFY(state().contains(u"client ID"_s));
        QVERIFY(!find<QLineEdit>("codeEdit")->isVisible());
        cancel();
        QCOMPARE(m_dialog->result(), int(QDialog::Rejected));
    }
};

QTEST_MAIN(TestSignInDialog)
#include "tst_signindialog.moc"
