// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/inboundemailspage.h"

#include "ui/accounts/passwords.h"
#include "ui/screenshot.h"
#include "ui/script/codeedit.h"
#include "ui/script/scripteditor.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>
#include <QToolButton>

using namespace Inlet;
using namespace Inlet::Ui;
using namespace Qt::StringLiterals;
using Document::Field;

class tst_InboundEmailsPage final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void showsTheOriginalDefaults();
    void externalAccountDecidesWhatIsVisible();
    void checkBoxes_data();
    void checkBoxes();
    void typesConnection();
    void portIsOneStepWhileFocused();
    void securityHasTheOriginalNames();
    void listsAccounts();
    void editButtonNeedsAnAccount();
    void buttonsAskTheWindow();
    void emptyMandatoryFieldsAreMarked();
    void passwordIsNoStep();
    void scriptIsUndoneStepByStep();
    void scriptHintNamesTheCodes();
    void everythingIsReachedByTab();
    void languageChangeKeepsTheValues();
    void looks();

private:
    template <typename Widget>
    Widget *find(const char *name) const
    {
        return m_page->findChild<Widget *>(QLatin1StringView(name));
    }
    void setDirect()
    {
        m_document->editActivity(Field::UseExternalAccount, [](Model::Activity &activity) {
            activity.useExternalAccount = false;
        });
        m_document->undoStack()->clear();
    }
    QLabel *labelOf(const QWidget *field) const
    {
        for (QLabel *label : m_page->findChildren<QLabel *>()) {
            if (label->buddy() == field)
                return label;
        }
        return nullptr;
    }
    const Model::Activity &activity() const { return *m_document->activity(); }

    std::unique_ptr<Document::ProjectDocument> m_document;
    std::unique_ptr<Passwords> m_passwords;
    std::unique_ptr<InboundEmailsPage> m_page;
};

void tst_InboundEmailsPage::init()
{
    m_document = std::make_unique<Document::ProjectDocument>();
    m_document->reset(Document::newProject(), {});
    m_passwords = std::make_unique<Passwords>();
    const auto nothing = [](const auto &...) {};
    m_passwords->setStore({.read = nothing, .write = nothing, .remove = nothing});
    m_page = std::make_unique<InboundEmailsPage>(m_document.get(), m_passwords.get());
    m_page->resize(800, 560);
    m_page->show();
    m_page->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
}

void tst_InboundEmailsPage::cleanup()
{
    qApp->setPalette({});
    m_page.reset();
}

void tst_InboundEmailsPage::showsTheOriginalDefaults()
{
    QCOMPARE(find<QLineEdit>("labelEdit")->text(), u"Inbound Emails"_s);
    QVERIFY(find<QCheckBox>("useExternalAccountCheckBox")->isChecked());
    QCOMPARE(find<QSpinBox>("portSpinBox")->value(), 110);
    QCOMPARE(find<QComboBox>("securityComboBox")->currentText(), u"By default"_s);
    QVERIFY(!find<QCheckBox>("stopAfterFirstCheckBox")->isChecked());
    QVERIFY(find<QCheckBox>("skipMalformedPartsCheckBox")->isChecked());
    QVERIFY(!find<QCheckBox>("processErrorsCheckBox")->isChecked());
    QVERIFY(!find<QCheckBox>("processNoEmailCheckBox")->isChecked());
    QVERIFY(!m_document->isModified());
}

void tst_InboundEmailsPage::externalAccountDecidesWhatIsVisible()
{
    const char *const direct[]{"serverEdit", "accountEdit", "passwordEdit", "portSpinBox",
                               "securityComboBox"};
    const auto check = [&](bool external) {
        QCOMPARE(find<QWidget>("externalAccountComboBox")->isVisible(), external);
        for (const char *name : direct)
            QCOMPARE(find<QWidget>(name)->isVisible(), !external);
        QVERIFY(find<QWidget>("stopAfterFirstCheckBox")->isVisible());
    };
    check(true);
    QTest::mouseClick(find<QCheckBox>("useExternalAccountCheckBox"), Qt::LeftButton, {}, {8, 8});
    check(false);
    m_document->undoStack()->undo();
    check(true);
}

void tst_InboundEmailsPage::checkBoxes_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("initial");
    QTest::newRow("stop") << u"stopAfterFirstCheckBox"_s
                          << u"Stop as soon as an email is processed"_s << false;
    QTest::newRow("skip")
        << u"skipMalformedPartsCheckBox"_s
        << u"Skip portions of emails that are badly formed or use an unsupported encoding."_s
        << true;
    QTest::newRow("errors") << u"processErrorsCheckBox"_s << u"Process errors"_s << false;
    QTest::newRow("nonexistence") << u"processNoEmailCheckBox"_s << u"Process email nonexistence"_s
                                  << false;
}

void tst_InboundEmailsPage::checkBoxes()
{
    QFETCH(const QString, name);
    QFETCH(const QString, text);
    QFETCH(const bool, initial);
    auto *box = m_page->findChild<QCheckBox *>(name);
    QCOMPARE(box->text().remove(u'&'), text);
    QCOMPARE(box->isChecked(), initial);
    const Model::Activity before = activity();
    box->setFocus();
    QTest::keyClick(box, Qt::Key_Space);
    QCOMPARE(box->isChecked(), !initial);
    QCOMPARE(m_document->undoStack()->count(), 1);
    QVERIFY(activity() != before);
    m_document->undoStack()->undo();
    QCOMPARE(box->isChecked(), initial);
    QCOMPARE(activity(), before);
}

void tst_InboundEmailsPage::typesConnection()
{
    setDirect();
    QTest::keyClicks(find<QLineEdit>("serverEdit"), u"pop.example.org"_s);
    QTest::keyClicks(find<QLineEdit>("accountEdit"), u"anna"_s);
    QCOMPARE(activity().connection.server, u"pop.example.org"_s);
    QCOMPARE(activity().connection.account, u"anna"_s);
    QCOMPARE(m_document->undoStack()->count(), 2);
    m_document->undoStack()->undo();
    QCOMPARE(find<QLineEdit>("accountEdit")->text(), QString());
}

void tst_InboundEmailsPage::portIsOneStepWhileFocused()
{
    setDirect();
    auto *port = find<QSpinBox>("portSpinBox");
    port->setFocus();
    port->selectAll();
    QTest::keyClicks(port, u"995"_s);
    QCOMPARE(activity().connection.port, 995);
    QCOMPARE(m_document->undoStack()->count(), 1);
    m_document->undoStack()->undo();
    QCOMPARE(port->value(), 110);
    port->selectAll();
    QTest::keyClicks(port, u"70000"_s);
    QVERIFY(activity().connection.port <= 65535);
}

void tst_InboundEmailsPage::securityHasTheOriginalNames()
{
    setDirect();
    auto *box = find<QComboBox>("securityComboBox");
    QStringList names;
    for (int index = 0; index < box->count(); ++index)
        names.append(box->itemText(index));
    QCOMPARE(names, (QStringList{u"By default"_s, u"POP3 + STARTTLS"_s, u"POP3"_s, u"POP3S"_s}));
    box->setFocus();
    QTest::keyClick(box, Qt::Key_End);
    QCOMPARE(activity().connection.security, Model::Security::Tls);
    m_document->undoStack()->undo();
    QCOMPARE(box->currentText(), u"By default"_s);
}

void tst_InboundEmailsPage::listsAccounts()
{
    Model::ExternalAccount first;
    first.name = u"first"_s;
    first.label = u"First"_s;
    Model::ExternalAccount second;
    second.name = u"second"_s;
    second.enabled = false;
    m_document->setExternalAccounts({first, second}, {});
    auto *box = find<QComboBox>("externalAccountComboBox");
    QCOMPARE(box->count(), 3);
    QCOMPARE(box->itemText(1), u"First"_s);
    QCOMPARE(box->itemText(2), u"second (disabled)"_s);
    box->setFocus();
    QTest::keyClick(box, Qt::Key_Down);
    QCOMPARE(activity().externalAccount, u"first"_s);
    m_document->setExternalAccounts({second}, {});
    QCOMPARE(box->currentText(), u"first (does not exist)"_s);
    QCOMPARE(activity().externalAccount, u"first"_s);
}

void tst_InboundEmailsPage::editButtonNeedsAnAccount()
{
    QVERIFY(!find<QToolButton>("editAccountButton")->isEnabled());
    Model::ExternalAccount account;
    account.name = u"pop"_s;
    m_document->setExternalAccounts({account}, {});
    QVERIFY(!find<QToolButton>("editAccountButton")->isEnabled());
    m_document->editActivity(Field::ExternalAccount,
                             [](Model::Activity &edited) { edited.externalAccount = u"pop"_s; });
    QVERIFY(find<QToolButton>("editAccountButton")->isEnabled());
    const QSignalSpy requested(m_page.get(), &InboundEmailsPage::accountEditRequested);
    QTest::mouseClick(find<QToolButton>("editAccountButton"), Qt::LeftButton);
    QCOMPARE(requested.first().first().toString(), u"pop"_s);
}

void tst_InboundEmailsPage::buttonsAskTheWindow()
{
    const QSignalSpy chosen(m_page.get(), &InboundEmailsPage::accountChoiceRequested);
    const QSignalSpy advanced(m_page.get(), &InboundEmailsPage::advancedParametersRequested);
    QTest::mouseClick(find<QToolButton>("chooseAccountButton"), Qt::LeftButton);
    QTest::keyClick(find<QToolButton>("advancedParametersButton"), Qt::Key_Space);
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(advanced.size(), 1);
}

void tst_InboundEmailsPage::emptyMandatoryFieldsAreMarked()
{
    setDirect();
    auto *server = find<QLineEdit>("serverEdit");
    const QLabel *label = labelOf(server);
    QVERIFY(!server->accessibleDescription().isEmpty());
    QCOMPARE(label->toolTip(), server->accessibleDescription());
    QVERIFY(label->palette().color(QPalette::WindowText)
            != m_page->palette().color(QPalette::WindowText));
    QTest::keyClicks(server, u"p"_s);
    QVERIFY(server->accessibleDescription().isEmpty());
    QCOMPARE(label->palette().color(QPalette::WindowText),
             m_page->palette().color(QPalette::WindowText));
}

void tst_InboundEmailsPage::passwordIsNoStep()
{
    setDirect();
    auto *password = find<QLineEdit>("passwordEdit");
    QTest::keyClicks(password, u"geheim"_s);
    QCOMPARE(m_passwords->password(u"inmail"_s), u"geheim"_s);
    QCOMPARE(password->displayText().contains(u'g'), false);
    QCOMPARE(m_document->undoStack()->count(), 0);
    m_document->addActivity();
    QCOMPARE(password->text(), QString());
}

void tst_InboundEmailsPage::scriptIsUndoneStepByStep()
{
    CodeEdit *edit = m_page->scriptEditor()->codeEdit();
    edit->setFocus();
    QTest::keyClicks(edit, u"return"_s);
    QTest::keyClick(edit, Qt::Key_Return);
    QTest::keyClicks(edit, u"1;"_s);
    QCOMPARE(activity().script, (QStringList{u"return"_s, u"1;"_s}));
    m_document->undoStack()->undo();
    QCOMPARE(m_page->scriptEditor()->lines(), (QStringList{u"return"_s, QString()}));
    m_document->undoStack()->undo();
    m_document->undoStack()->undo();
    QCOMPARE(m_page->scriptEditor()->lines(), QStringList{});
    QVERIFY(!m_document->isModified());
    m_document->undoStack()->setIndex(m_document->undoStack()->count());
    QCOMPARE(m_page->scriptEditor()->lines(), (QStringList{u"return"_s, u"1;"_s}));
}

void tst_InboundEmailsPage::scriptHintNamesTheCodes()
{
    bool found = false;
    for (const QLabel *label : m_page->findChildren<QLabel *>()) {
        const QString text = label->text();
        found = found
                || (text.contains(u'1') && text.contains(u'2') && text.contains(u'3')
                    && text.contains(u'4') && text.contains("deletes"_L1)
                    && text.contains("leaves"_L1));
    }
    QVERIFY(found);
}

void tst_InboundEmailsPage::everythingIsReachedByTab()
{
    setDirect();
    QSet<QString> reached;
    find<QLineEdit>("labelEdit")->setFocus();
    for (int step = 0; step < 60; ++step) {
        QWidget *focus = QApplication::focusWidget();
        reached.insert(focus->objectName());
        if (focus == m_page->scriptEditor()->codeEdit())
            QTest::keyClick(focus, Qt::Key_Escape);
        QTest::keyClick(focus, Qt::Key_Tab);
    }
    for (const char *name :
         {"labelEdit", "useExternalAccountCheckBox", "serverEdit", "accountEdit", "passwordEdit",
          "portSpinBox", "securityComboBox", "stopAfterFirstCheckBox", "scriptEdit",
          "skipMalformedPartsCheckBox", "processErrorsCheckBox", "processNoEmailCheckBox",
          "advancedParametersButton", "insertButton"})
        QVERIFY2(reached.contains(QLatin1StringView(name)), name);
}

void tst_InboundEmailsPage::languageChangeKeepsTheValues()
{
    setDirect();
    m_document->editActivity(Field::Security, [](Model::Activity &edited) {
        edited.connection.security = Model::Security::StartTls;
    });
    QEvent event(QEvent::LanguageChange);
    QCoreApplication::sendEvent(m_page.get(), &event);
    QCOMPARE(find<QComboBox>("securityComboBox")->count(), 4);
    QCOMPARE(find<QComboBox>("securityComboBox")->currentText(), u"POP3 + STARTTLS"_s);
}

void tst_InboundEmailsPage::looks()
{
    Tests::saveScreenshot(m_page.get(), u"inboundemails-external"_s);
    setDirect();
    QCoreApplication::processEvents();
    Tests::saveScreenshot(m_page.get(), u"inboundemails-direct"_s);
    qApp->setPalette(Tests::darkPalette());
    QCoreApplication::processEvents();
    Tests::saveScreenshot(m_page.get(), u"inboundemails-direct-dark"_s);
    m_page->scriptEditor()->codeEdit()->setFocus();
    QTest::keyClick(m_page->scriptEditor()->codeEdit(), Qt::Key_F, Qt::ControlModifier);
    QCoreApplication::processEvents();
    Tests::saveScreenshot(m_page.get(), u"inboundemails-find-dark"_s);
}

QTEST_MAIN(tst_InboundEmailsPage)
#include "tst_inboundemailspage.moc"
