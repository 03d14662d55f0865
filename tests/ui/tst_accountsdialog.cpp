// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/accounts/externalaccountsdialog.h"

#include "ui/accounts/passwords.h"
#include "ui/screenshot.h"
#include "ui/widgets/problemsbar.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTest>

using namespace Inlet;
using namespace Inlet::Ui;
using namespace Qt::StringLiterals;

class tst_AccountsDialog final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void addsAnAccount();
    void editsEveryField();
    void cancelChangesNothing();
    void okIsOneStep();
    void renameKeepsActivitiesAndPassword();
    void removes();
    void badInputIsToldAndHoldsOk_data();
    void badInputIsToldAndHoldsOk();
    void passwordStaysOutOfTheProject();
    void tokensInsteadOfAPassword();
    void looks();

private:
    template <typename Widget>
    Widget *find(const char *name) const
    {
        return m_dialog->findChild<Widget *>(QLatin1StringView(name));
    }
    void open()
    {
        m_dialog = std::make_unique<ExternalAccountsDialog>(m_document.get(), m_passwords.get());
        m_dialog->show();
        m_dialog->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_dialog.get()));
    }
    void type(const char *field, const QString &text)
    {
        auto *edit = find<QLineEdit>(field);
        edit->setFocus();
        edit->selectAll();
        if (text.isEmpty())
            QTest::keyClick(edit, Qt::Key_Delete);
        QTest::keyClicks(edit, text);
    }
    QPushButton *ok() const
    {
        return m_dialog->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok);
    }
    bool pressOk()
    {
        QTest::mouseClick(ok(), Qt::LeftButton);
        if (m_dialog->result() != QDialog::Accepted)
            return false;
        m_dialog->apply();
        return true;
    }
    void add() { QTest::mouseClick(find<QWidget>("addAccountButton"), Qt::LeftButton); }

    std::unique_ptr<Document::ProjectDocument> m_document;
    std::unique_ptr<Passwords> m_passwords;
    std::unique_ptr<ExternalAccountsDialog> m_dialog;
};

void tst_AccountsDialog::init()
{
    Model::ExternalAccount account;
    account.name = u"defaultPopAccount"_s;
    account.label = u"Bounce mails"_s;
    account.connection.server = u"pop3.myisp.com"_s;
    account.connection.account = u"myaccount"_s;
    Model::Project project = Document::newProject();
    project.externalAccounts = {account};
    project.activities.first().externalAccount = account.name;
    m_document = std::make_unique<Document::ProjectDocument>();
    m_document->reset(project, {});
    m_passwords = std::make_unique<Passwords>();
    const auto nothing = [](const auto &...) {};
    m_passwords->setStore({.read = nothing, .write = nothing, .remove = nothing});
}

void tst_AccountsDialog::cleanup()
{
    qApp->setPalette({});
    m_dialog.reset();
}

void tst_AccountsDialog::addsAnAccount()
{
    open();
    add();
    QCOMPARE(find<QListWidget>("accountList")->count(), 2);
    QCOMPARE(m_dialog->selectedAccount(), u"popAccount"_s);
    QVERIFY(find<QLineEdit>("labelEdit")->hasFocus());
    QTest::keyClicks(find<QLineEdit>("labelEdit"), u"Support"_s);
    QCOMPARE(find<QListWidget>("accountList")->item(1)->text(), u"Support"_s);
    QVERIFY(pressOk());
    QCOMPARE(m_document->project().externalAccounts.at(1).label, u"Support"_s);
    QCOMPARE(m_document->project().externalAccounts.at(1).connection.port, 110);
}

void tst_AccountsDialog::editsEveryField()
{
    open();
    type("labelEdit", u"Support"_s);
    type("serverEdit", u"pop.example.org"_s);
    type("accountEdit", u"anna"_s);
    QTest::keyClick(find<QCheckBox>("enabledCheckBox"), Qt::Key_Space);
    find<QSpinBox>("portSpinBox")->selectAll();
    QTest::keyClicks(find<QSpinBox>("portSpinBox"), u"995"_s);
    QTest::keyClick(find<QComboBox>("securityComboBox"), Qt::Key_End);
    QTest::keyClick(find<QComboBox>("authenticationComboBox"), Qt::Key_Down);
    const QString pin = u"sha256:"_s + QString(64, u'a');
    QTest::keyClicks(find<QPlainTextEdit>("pinnedCertificatesEdit"), pin);
    type("caFileEdit", u"ca.pem"_s);
    QTest::keyClicks(find<QPlainTextEdit>("commentEdit"), u"shared"_s);
    QVERIFY(pressOk());

    const Model::ExternalAccount account = m_document->project().externalAccounts.first();
    QCOMPARE(account.label, u"Support"_s);
    QVERIFY(!account.enabled);
    QCOMPARE(account.connection.server, u"pop.example.org"_s);
    QCOMPARE(account.connection.port, 995);
    QCOMPARE(account.connection.account, u"anna"_s);
    QCOMPARE(account.connection.security, Model::Security::Tls);
    QCOMPARE(account.connection.authentication, Model::Authentication::Password);
    QCOMPARE(account.connection.pinnedCertificates, QStringList{pin});
    QCOMPARE(account.connection.caFile, u"ca.pem"_s);
    QCOMPARE(account.comment, u"shared"_s);
}

void tst_AccountsDialog::cancelChangesNothing()
{
    const Model::Project before = m_document->project();
    open();
    type("labelEdit", u"Other"_s);
    type("passwordEdit", u"geheim"_s);
    QTest::keyClick(m_dialog.get(), Qt::Key_Escape);
    QCOMPARE(m_dialog->result(), int(QDialog::Rejected));
    QCOMPARE(m_document->project(), before);
    QVERIFY(m_passwords->password(u"defaultPopAccount"_s).isEmpty());
}

void tst_AccountsDialog::okIsOneStep()
{
    const Model::Project before = m_document->project();
    open();
    type("labelEdit", u"Other"_s);
    add();
    QVERIFY(pressOk());
    QCOMPARE(m_document->undoStack()->count(), 1);
    m_document->undoStack()->undo();
    QCOMPARE(m_document->project(), before);
}

void tst_AccountsDialog::renameKeepsActivitiesAndPassword()
{
    m_passwords->setPassword(u"defaultPopAccount"_s, u"geheim"_s);
    open();
    type("nameEdit", u"bounces"_s);
    QVERIFY(pressOk());
    QCOMPARE(m_document->activity()->externalAccount, u"bounces"_s);
    QCOMPARE(m_passwords->password(u"bounces"_s), u"geheim"_s);
}

void tst_AccountsDialog::removes()
{
    open();
    QTest::mouseClick(find<QWidget>("removeAccountButton"), Qt::LeftButton);
    QCOMPARE(find<QListWidget>("accountList")->count(), 0);
    QVERIFY(!find<QWidget>("removeAccountButton")->isEnabled());
    QVERIFY(!find<QLineEdit>("labelEdit")->isEnabled());
    QVERIFY(pressOk());
    QVERIFY(m_document->project().externalAccounts.isEmpty());
}

void tst_AccountsDialog::badInputIsToldAndHoldsOk_data()
{
    QTest::addColumn<QByteArray>("field");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("complaint");
    QTest::newRow("no label") << QByteArray("labelEdit") << QString()
                              << u"The account \"popAccount\" needs a label."_s;
    QTest::newRow("no name") << QByteArray("nameEdit") << QString()
                             << u"\"\" cannot be an internal name."_s;
    QTest::newRow("a name with a space")
        << QByteArray("nameEdit") << u"a b"_s << u"\"a b\" cannot be an internal name."_s;
    QTest::newRow("a name given twice")
        << QByteArray("nameEdit") << u"defaultPopAccount"_s
        << u"The internal name \"defaultPopAccount\" is given twice."_s;
}

void tst_AccountsDialog::badInputIsToldAndHoldsOk()
{
    QFETCH(const QByteArray, field);
    QFETCH(const QString, text);
    QFETCH(const QString, complaint);
    open();
    add();
    QVERIFY(ok()->isEnabled());
    type(field, text);
    const auto *bar = m_dialog->findChild<ProblemsBar *>();
    QVERIFY(bar->isVisible());
    QVERIFY2(bar->texts().join(u'\n').contains(complaint), qPrintable(bar->texts().join(u'\n')));
    QVERIFY(!ok()->isEnabled());
    m_dialog->accept();
    QCOMPARE(m_dialog->result(), 0);
    // What is wrong with one account holds OK while another one is shown.
    find<QListWidget>("accountList")->setCurrentRow(0);
    QVERIFY(!ok()->isEnabled());
    find<QListWidget>("accountList")->setCurrentRow(1);
    type("labelEdit", u"x"_s);
    type("nameEdit", u"fine"_s);
    QVERIFY(ok()->isEnabled());
}

void tst_AccountsDialog::passwordStaysOutOfTheProject()
{
    open();
    type("passwordEdit", u"geheim"_s);
    QCOMPARE(find<QLineEdit>("passwordEdit")->echoMode(), QLineEdit::Password);
    QVERIFY(pressOk());
    QCOMPARE(m_passwords->password(u"defaultPopAccount"_s), u"geheim"_s);
    QCOMPARE(m_document->undoStack()->count(), 0);
}

void tst_AccountsDialog::tokensInsteadOfAPassword()
{
    open();
    auto *password = find<QLineEdit>("passwordEdit");
    QVERIFY(password->isVisible());
    QTest::keyClick(find<QComboBox>("authenticationComboBox"), Qt::Key_End);
    // Whoever signs in gives no password; an application gives its secret there.
    QVERIFY(!password->isVisible());
    auto *provider = find<QComboBox>("providerComboBox");
    QVERIFY(provider->isVisible());
    // The tallest form still fits a small screen.
    QTest::keyClick(provider, Qt::Key_End);
    QCoreApplication::processEvents();
    QVERIFY2(m_dialog->height() <= 680, qPrintable(QString::number(m_dialog->height())));
    Tests::saveScreenshot(m_dialog.get(), u"accounts-oauth-light"_s);
    type("clientIdEdit", u"id"_s);
    QTest::keyClick(find<QComboBox>("grantComboBox"), Qt::Key_Down);
    QTest::keyClick(find<QComboBox>("grantComboBox"), Qt::Key_Down);
    QVERIFY(password->isVisible());
    type("tokenEndpointEdit", u"https://id.example.org/token"_s);
    QVERIFY(pressOk());
    const Model::Connection connection = m_document->project().externalAccounts.first().connection;
    QCOMPARE(connection.authentication, Model::Authentication::OAuthBearer);
    QVERIFY(connection.oauth);
    QCOMPARE(connection.oauth->grant, Model::OAuthGrant::ClientCredentials);
    QCOMPARE(connection.oauth->clientId, u"id"_s);
    QCOMPARE(connection.oauth->tokenEndpoint, u"https://id.example.org/token"_s);
}

void tst_AccountsDialog::looks()
{
    open();
    type("passwordEdit", u"geheim"_s);
    Tests::saveScreenshot(m_dialog.get(), u"accounts-light"_s);
    add();
    type("nameEdit", u"a b"_s);
    qApp->setPalette(Tests::darkPalette());
    QCoreApplication::processEvents();
    Tests::saveScreenshot(m_dialog.get(), u"accounts-problem-dark"_s);
}

QTEST_MAIN(tst_AccountsDialog)
#include "tst_accountsdialog.moc"
