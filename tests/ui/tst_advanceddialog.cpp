// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/advanced/advanceddialog.h"

#include "ui/accounts/passwords.h"
#include "ui/screenshot.h"
#include "ui/script/codeedit.h"
#include "ui/script/scripteditor.h"
#include "ui/widgets/problemsbar.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QDoubleSpinBox>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTest>

using namespace Inlet;
using namespace Inlet::Ui;
using namespace Qt::StringLiterals;

class tst_AdvancedDialog final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void okWithoutEditsIsNoStep();
    void editsGeneralParameters();
    void editsTheInitializationScript();
    void editsLimits();
    void editsTheConnection();
    void editsDeliveries();
    void cancelChangesNothing();
    void renameIsTold();
    void badInputIsToldAndHoldsOk_data();
    void badInputIsToldAndHoldsOk();
    void looks();

private:
    template <typename Widget>
    Widget *find(const QString &name) const
    {
        return m_dialog->findChild<Widget *>(name);
    }
    void open()
    {
        m_dialog = std::make_unique<AdvancedDialog>(m_document.get(), m_passwords.get());
        m_dialog->show();
        m_dialog->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_dialog.get()));
    }
    void showTabOf(QWidget *field)
    {
        auto *tabs = m_dialog->findChild<QTabWidget *>(u"advancedTabs"_s);
        for (int index = 0; index < tabs->count(); ++index) {
            if (tabs->widget(index)->isAncestorOf(field))
                tabs->setCurrentIndex(index);
        }
        field->setFocus();
    }
    void type(const QString &name, const QString &text)
    {
        if (auto *edit = find<QPlainTextEdit>(name)) {
            showTabOf(edit);
            edit->selectAll();
            QTest::keyClicks(edit, text);
            return;
        }
        auto *field = find<QWidget>(name);
        showTabOf(field);
        QTest::keyClick(field, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClick(field, Qt::Key_Delete);
        QTest::keyClicks(field, text);
    }
    void choose(const QString &name, int row)
    {
        auto *box = find<QComboBox>(name);
        showTabOf(box);
        QTest::keyClick(box, Qt::Key_Home);
        for (int step = 0; step < row; ++step)
            QTest::keyClick(box, Qt::Key_Down);
    }
    QPushButton *ok() const
    {
        return m_dialog->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok);
    }
    const Model::Activity &activity() const { return *m_document->activity(); }

    std::unique_ptr<Document::ProjectDocument> m_document;
    std::unique_ptr<Passwords> m_passwords;
    std::unique_ptr<AdvancedDialog> m_dialog;
};

void tst_AdvancedDialog::init()
{
    Model::Project project = Document::newProject();
    project.activities.first().useExternalAccount = false;
    project.activities.first().processErrors = true;
    project.activities.first().limits.idleTimeout = *Core::Duration::fromIso8601(u"PT90S");
    project.activities.append(Document::newActivity({u"inmail"_s}));
    m_document = std::make_unique<Document::ProjectDocument>();
    m_document->reset(project, {});
    m_passwords = std::make_unique<Passwords>();
    const auto nothing = [](const auto &...) {};
    m_passwords->setStore({.read = nothing, .write = nothing, .remove = nothing});
}

void tst_AdvancedDialog::cleanup()
{
    qApp->setPalette({});
    m_dialog.reset();
}

void tst_AdvancedDialog::okWithoutEditsIsNoStep()
{
    open();
    QTest::mouseClick(ok(), Qt::LeftButton);
    QCOMPARE(m_dialog->result(), int(QDialog::Accepted));
    QCOMPARE(m_document->undoStack()->count(), 0);
}

void tst_AdvancedDialog::editsGeneralParameters()
{
    open();
    type(u"nameEdit"_s, u"support"_s);
    choose(u"executionComboBox"_s, 2);
    type(u"maxDurationEdit"_s, u"90s"_s);
    choose(u"behaviorComboBox"_s, 0);
    type(u"timeZoneComboBox"_s, u"Europe/Paris"_s);
    choose(u"onErrorComboBox"_s, 1);
    type(u"consecutiveErrorsSpinBox"_s, u"5"_s);
    type(u"commentEdit"_s, u"by night"_s);
    QTest::mouseClick(ok(), Qt::LeftButton);
    QCOMPARE(activity().name, u"support"_s);
    QCOMPARE(activity().advanced.execution, Model::Execution::ActivateOnly);
    QCOMPARE(activity().advanced.maxDuration.elapsed(), std::chrono::seconds(90));
    QCOMPARE(activity().advanced.behavior, Model::Behavior::SeveralTasksAuthorized);
    QCOMPARE(activity().advanced.timeZone, u"Europe/Paris"_s);
    QCOMPARE(activity().advanced.onError, Model::OnError::Ignore);
    QCOMPARE(activity().advanced.consecutiveErrors, 5);
    QCOMPARE(activity().advanced.comment, u"by night"_s);
    QCOMPARE(m_document->undoStack()->count(), 1);
}

void tst_AdvancedDialog::editsTheInitializationScript()
{
    open();
    CodeEdit *edit = find<ScriptEditor>(u"initializationScriptEditor"_s)->codeEdit();
    showTabOf(edit);
    QTest::keyClicks(edit, u"task.vars.n = 0;x"_s);
    QTest::keyClick(edit, Qt::Key_Backspace);
    QTest::mouseClick(ok(), Qt::LeftButton);
    QCOMPARE(activity().advanced.initializationScript, QStringList{u"task.vars.n = 0;"_s});
}

void tst_AdvancedDialog::editsLimits()
{
    open();
    choose(u"leftMessagesComboBox"_s, 1);
    type(u"messagesPerSessionSpinBox"_s, u"50"_s);
    type(u"sessionDurationEdit"_s, u"5m"_s);
    type(u"scriptDurationEdit"_s, u"2s"_s);
    type(u"messageSizeSpinBox"_s, u"1.5"_s);
    QTest::mouseClick(ok(), Qt::LeftButton);
    QCOMPARE(activity().leftMessages, Model::LeftMessages::Once);
    QCOMPARE(activity().limits.messagesPerSession, 50);
    QCOMPARE(activity().limits.sessionDuration.elapsed(), std::chrono::minutes(5));
    QCOMPARE(activity().limits.scriptDuration.elapsed(), std::chrono::seconds(2));
    QCOMPARE(activity().limits.messageBytes, 1'572'864);
    QCOMPARE(activity().limits.scriptMemoryBytes, 268'435'456);
    // Not touched, so kept as the file wrote it.
    QCOMPARE(activity().limits.idleTimeout.toIso8601(), u"PT90S"_s);
}

void tst_AdvancedDialog::editsTheConnection()
{
    open();
    choose(u"authenticationComboBox"_s, 2);
    type(u"caFileEdit"_s, u"ca.pem"_s);
    QTest::mouseClick(ok(), Qt::LeftButton);
    QCOMPARE(activity().connection.authentication, Model::Authentication::Apop);
    QCOMPARE(activity().connection.caFile, u"ca.pem"_s);
}

void tst_AdvancedDialog::editsDeliveries()
{
    open();
    auto *list = find<QListWidget>(u"transitionList"_s);
    QCOMPARE(list->count(), 2);
    choose(u"deliveryComboBox"_s, 1);
    QVERIFY(!ok()->isEnabled());
    type(u"directoryEdit"_s, u"out"_s);
    QVERIFY(ok()->isEnabled());
    list->setCurrentRow(1);
    choose(u"deliveryComboBox"_s, 2);
    type(u"programEdit"_s, u"notify"_s);
    type(u"argumentsEdit"_s, u"--urgent"_s);
    QTest::mouseClick(ok(), Qt::LeftButton);
    QCOMPARE(activity().transitions.size(), 2);
    QCOMPARE(activity().transitions.at(0).name, u"ok"_s);
    QCOMPARE(std::get<Model::FileDelivery>(activity().transitions.at(0).deliver.to).directory,
             u"out"_s);
    const auto command = std::get<Model::CommandDelivery>(activity().transitions.at(1).deliver.to);
    QCOMPARE(command.program, u"notify"_s);
    QCOMPARE(command.arguments, QStringList{u"--urgent"_s});
}

void tst_AdvancedDialog::cancelChangesNothing()
{
    const Model::Project before = m_document->project();
    open();
    type(u"nameEdit"_s, u"other"_s);
    m_dialog->reject();
    QCOMPARE(m_document->project(), before);
}

void tst_AdvancedDialog::renameIsTold()
{
    open();
    const QSignalSpy renamed(m_dialog.get(), &AdvancedDialog::renamed);
    type(u"nameEdit"_s, u"support"_s);
    QTest::mouseClick(ok(), Qt::LeftButton);
    QCOMPARE(renamed.size(), 1);
    QCOMPARE(renamed.first(), (QVariantList{u"inmail"_s, u"support"_s}));
}

void tst_AdvancedDialog::badInputIsToldAndHoldsOk_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("complaint");
    QTest::newRow("no name") << u"nameEdit"_s << QString() << u"\"\" cannot be an internal name."_s;
    QTest::newRow("bad name") << u"nameEdit"_s << u"1st"_s
                              << u"\"1st\" cannot be an internal name."_s;
    QTest::newRow("taken name") << u"nameEdit"_s << u"inmail2"_s
                                << u"Another activity has the internal name"_s;
    QTest::newRow("no duration") << u"maxDurationEdit"_s << u"long"_s
                                 << u"Max. execution duration:"_s;
    QTest::newRow("no session") << u"sessionDurationEdit"_s << u"0s"_s
                                << u"must be longer than zero."_s;
    QTest::newRow("no zone") << u"timeZoneComboBox"_s << u"Mars/Base"_s
                             << u"The time zone \"Mars/Base\" is not known."_s;
    QTest::newRow("no fingerprint") << u"pinnedCertificatesEdit"_s << u"sha256:12"_s
                                    << u"\"sha256:12\" is not the fingerprint"_s;
}

void tst_AdvancedDialog::badInputIsToldAndHoldsOk()
{
    QFETCH(const QString, field);
    QFETCH(const QString, text);
    QFETCH(const QString, complaint);
    open();
    type(field, text);
    const auto *bar = m_dialog->findChild<ProblemsBar *>();
    QVERIFY2(bar->texts().join(u'\n').contains(complaint), qPrintable(bar->texts().join(u'\n')));
    QVERIFY(bar->isVisible());
    QVERIFY(!ok()->isEnabled());
    m_dialog->accept();
    QCOMPARE(m_document->undoStack()->count(), 0);
}

void tst_AdvancedDialog::looks()
{
    open();
    auto *tabs = m_dialog->findChild<QTabWidget *>(u"advancedTabs"_s);
    for (int index = 0; index < tabs->count(); ++index) {
        tabs->setCurrentIndex(index);
        QCoreApplication::processEvents();
        Tests::saveScreenshot(m_dialog.get(), u"advanced-%1"_s.arg(index));
    }
    tabs->setCurrentIndex(0);
    qApp->setPalette(Tests::darkPalette());
    QCoreApplication::processEvents();
    Tests::saveScreenshot(m_dialog.get(), u"advanced-dark"_s);
}

QTEST_MAIN(tst_AdvancedDialog)
#include "tst_advanceddialog.moc"
