// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow.h"

#include "storage/projectreader.h"
#include "storage/projectwriter.h"
#include "ui/accounts/externalaccountsdialog.h"
#include "ui/editor/inboundemailspage.h"
#include "ui/modal.h"
#include "ui/projecttree/projecttree.h"
#include "ui/screenshot.h"
#include "ui/script/findbar.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QComboBox>
#include <QDockWidget>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QMessageBox>
#include <QMimeData>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeWidget>

using namespace Inlet;
using namespace Inlet::Ui;
using namespace Qt::StringLiterals;
using Tests::clickToClose;
using Tests::clickWhenLaidOut;
using Tests::saveScreenshot;
using Tests::whenModal;

class tst_MainWindow final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void startsWithANewProject();
    void typingMarksTheProjectAndUndoWorksFromTheField();
    void undoIsNamed();
    void saveAsAsksForAFileAndClearsTheMark();
    void saveWritesToTheSameFile();
    void saveAsksWhenTheFileChanged_data();
    void saveAsksWhenTheFileChanged();
    void saveToARemovedFileIsToldFirst();
    void offersToReloadWhatAnotherProgramWrote();
    void ownSavesAndNewTimesAreNoChange();
    void refusedSaveIsToldAndKeepsTheMark();
    void opensAProject();
    void brokenProjectIsShownAndChangesNothing();
    void missingRecentFileIsForgotten();
    void closeAsks_data();
    void closeAsks();
    void closingUnchangedDoesNotAsk();
    void newProjectAsksFirst();
    void dropsAProject();
    void dropsAMessage();
    void activityMenuEditsTheList();
    void treeSelectsActivities();
    void treeModelHolds();
    void chosenAccountIsOneStep();
    void runIsDisabledWithAReason();
    void helpShowsTheReference();
    void mnemonicsDoNotClash();
    void fitsASmallScreen();
    void remembersItsGeometry();
    void looks();

private:
    QString write(const QString &name, const QByteArray &content) const
    {
        QFile file(m_folder->filePath(name));
        if (file.open(QFile::WriteOnly))
            file.write(content);
        return file.fileName();
    }
    QString writeProject(const QString &name, const QString &label = u"Support"_s) const
    {
        Model::Project project = Document::newProject();
        project.label = label;
        project.activities.first().label = u"From the file"_s;
        return write(name, Storage::toJson(project));
    }
    template <typename Widget>
    Widget *find(const char *name) const
    {
        return m_window->findChild<Widget *>(QLatin1StringView(name));
    }
    void trigger(const char *name) const { find<QAction>(name)->trigger(); }
    QLineEdit *label() const
    {
        return find<QWidget>("activityTabs")->findChild<QLineEdit *>(u"labelEdit"_s);
    }
    void answer(QMessageBox::StandardButton button)
    {
        whenModal(this, [button](QWidget *window) {
            clickToClose(window, qobject_cast<QMessageBox *>(window)->button(button));
        });
    }
    Document::ProjectDocument *document() const { return m_window->document(); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<MainWindow> m_window;
};

void tst_MainWindow::initTestCase()
{
    QCoreApplication::setOrganizationName(u"Inlet"_s);
    QCoreApplication::setApplicationName(u"tst_mainwindow"_s);
}

void tst_MainWindow::init()
{
    QSettings().clear();
    m_folder = std::make_unique<QTemporaryDir>();
    m_window = std::make_unique<MainWindow>();
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void tst_MainWindow::cleanup()
{
    qApp->setPalette({});
    m_window.reset();
}

void tst_MainWindow::startsWithANewProject()
{
    QCOMPARE(m_window->windowTitle(), u"Untitled[*] - Inlet"_s);
    QVERIFY(!m_window->isWindowModified());
    const auto *tabs = find<QTabWidget>("activityTabs");
    QCOMPARE(tabs->tabText(0), u"Inbound Emails"_s);
    QCOMPARE(tabs->tabText(1), u"Scheduling"_s);
    QCOMPARE(tabs->tabText(2), u"Expiration"_s);
    QCOMPARE(label()->text(), u"Inbound Emails"_s);
}

void tst_MainWindow::typingMarksTheProjectAndUndoWorksFromTheField()
{
    label()->setFocus();
    QTest::keyClick(label(), Qt::Key_End);
    QTest::keyClicks(label(), u" 2"_s);
    QVERIFY(m_window->isWindowModified());
    QCOMPARE(document()->activity()->label, u"Inbound Emails 2"_s);
    QTest::keyClick(label(), Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(label()->text(), u"Inbound Emails"_s);
    QVERIFY(!m_window->isWindowModified());
    QTest::keyClick(label(), Qt::Key_Y, Qt::ControlModifier);
    QCOMPARE(label()->text(), u"Inbound Emails 2"_s);
    QTest::keyClick(label(), Qt::Key_Z, Qt::ControlModifier);
    QTest::keyClick(label(), Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(label()->text(), u"Inbound Emails 2"_s);
}

void tst_MainWindow::undoIsNamed()
{
    QCOMPARE(find<QAction>("undoAction")->text(), u"&Undo"_s);
    QVERIFY(!find<QAction>("undoAction")->isEnabled());
    QTest::keyClicks(label(), u"x"_s);
    QCOMPARE(find<QAction>("undoAction")->text(), u"&Undo Change Label"_s);
    trigger("undoAction");
    QCOMPARE(find<QAction>("redoAction")->text(), u"&Redo Change Label"_s);
}

void tst_MainWindow::saveAsAsksForAFileAndClearsTheMark()
{
    QTest::keyClicks(label(), u"x"_s);
    const QString path = m_folder->filePath(u"support.inlet"_s);
    whenModal(this, [&](QWidget *window) {
        auto *dialog = qobject_cast<QFileDialog *>(window);
        QVERIFY(dialog);
        dialog->findChild<QLineEdit *>(u"fileNameEdit"_s)
            ->setText(m_folder->filePath(u"support"_s));
        QTest::keyClick(dialog, Qt::Key_Return);
    });
    trigger("saveAction");
    QVERIFY(QFile::exists(path));
    QCOMPARE(document()->fileName(), path);
    QVERIFY(!m_window->isWindowModified());
    QCOMPARE(m_window->windowTitle(), u"support.inlet[*] - Inlet"_s);
    QCOMPARE(*Storage::readProject(path).project, document()->project());
    QCOMPARE(find<QMenu>("recentMenu")->actions().first()->text(), path);
}

void tst_MainWindow::saveWritesToTheSameFile()
{
    const QString path = writeProject(u"a.inlet"_s);
    m_window->openProject(path);
    QTest::keyClick(label(), Qt::Key_End);
    QTest::keyClicks(label(), u"!"_s);
    QTest::keyClick(label(), Qt::Key_S, Qt::ControlModifier);
    QVERIFY(!m_window->isWindowModified());
    QCOMPARE(Storage::readProject(path).project->activities.first().label, u"From the file!"_s);
}

void tst_MainWindow::saveAsksWhenTheFileChanged_data()
{
    QTest::addColumn<QString>("button");
    QTest::addColumn<QString>("inFile");
    QTest::addColumn<bool>("isModified");
    QTest::newRow("overwrite") << u"overwriteButton"_s << u"From the file!"_s << false;
    QTest::newRow("save as") << u"saveAsButton"_s << u"From elsewhere"_s << false;
    QTest::newRow("cancel") << QString() << u"From elsewhere"_s << true;
}

void tst_MainWindow::saveAsksWhenTheFileChanged()
{
    QFETCH(const QString, button);
    QFETCH(const QString, inFile);
    QFETCH(const bool, isModified);
    const QString path = writeProject(u"a.inlet"_s);
    m_window->openProject(path);
    QTest::keyClick(label(), Qt::Key_End);
    QTest::keyClicks(label(), u"!"_s);
    Model::Project other = *Storage::readProject(path).project;
    other.activities.first().label = u"From elsewhere"_s;
    QVERIFY(Storage::writeProject(path, other));
    auto *reload = find<QPushButton>("reloadButton");
    QTRY_VERIFY(find<QFrame>("diskChangeBar")->isVisible());
    QVERIFY(!reload->isVisible()); // it would drop what was typed

    whenModal(this, [this, button](QWidget *window) {
        auto *box = qobject_cast<QMessageBox *>(window);
        QVERIFY(box && box->text().contains(u"a.inlet"_s));
        saveScreenshot(window, u"changedondisk"_s);
        if (button == "saveAsButton"_L1) {
            whenModal(this, [this](QWidget *asked) {
                auto *edit = asked->findChild<QLineEdit *>(u"fileNameEdit"_s);
                QVERIFY(edit);
                edit->setText(m_folder->filePath(u"b.inlet"_s));
                QTest::keyClick(edit, Qt::Key_Return);
            });
        }
        clickToClose(box, button.isEmpty() ? box->button(QMessageBox::Cancel)
                                           : box->findChild<QAbstractButton *>(button));
    });
    trigger("saveAction");
    QCOMPARE(Storage::readProject(path).project->activities.first().label, inFile);
    QCOMPARE(m_window->isWindowModified(), isModified);
    QCOMPARE(QFile::exists(m_folder->filePath(u"b.inlet"_s)), button == "saveAsButton"_L1);
    QTRY_COMPARE(find<QFrame>("diskChangeBar")->isVisible(), isModified);
}

void tst_MainWindow::saveToARemovedFileIsToldFirst()
{
    const QString path = writeProject(u"a.inlet"_s);
    m_window->openProject(path);
    QVERIFY(QFile::rename(path, m_folder->filePath(u"moved.inlet"_s)));
    QTRY_VERIFY(find<QLabel>("diskChangeLabel")->isVisible());
    QVERIFY(find<QLabel>("diskChangeLabel")->text().contains(u"removed or renamed"_s));
    QVERIFY(!find<QPushButton>("reloadButton")->isVisible());
    answer(QMessageBox::Cancel);
    trigger("saveAction");
    QVERIFY(!QFile::exists(path));
    whenModal(this, [](QWidget *window) {
        clickToClose(window, window->findChild<QPushButton *>(u"overwriteButton"_s));
    });
    trigger("saveAction");
    QVERIFY(QFile::exists(path));
    QVERIFY(find<QFrame>("diskChangeBar")->isHidden());
}

void tst_MainWindow::offersToReloadWhatAnotherProgramWrote()
{
    const QString path = writeProject(u"a.inlet"_s);
    m_window->openProject(path);
    Model::Project other = *Storage::readProject(path).project;
    for (const QString &text : {u"Once"_s, u"Twice"_s}) { // the file is another one each time
        other.activities.first().label = text;
        QVERIFY(Storage::writeProject(path, other));
        auto *reload = find<QPushButton>("reloadButton");
        QTRY_VERIFY(reload->isVisible());
        saveScreenshot(m_window.get(), u"diskchange"_s);
        clickWhenLaidOut(reload);
        QCOMPARE(label()->text(), text);
        QVERIFY(!m_window->isWindowModified());
        QVERIFY(find<QFrame>("diskChangeBar")->isHidden());
    }
}

void tst_MainWindow::ownSavesAndNewTimesAreNoChange()
{
    const QString path = writeProject(u"a.inlet"_s);
    m_window->openProject(path);
    QTest::keyClicks(label(), u"x"_s);
    trigger("saveAction");
    QFile file(path);
    QVERIFY(file.open(QFile::ReadWrite));
    QVERIFY(file.setFileTime(QDateTime::currentDateTime().addSecs(60),
                             QFileDevice::FileModificationTime));
    file.close();
    QTest::keyClicks(label(), u"y"_s);
    trigger("saveAction"); // asks nothing
    QVERIFY(!m_window->isWindowModified());
    QVERIFY(find<QFrame>("diskChangeBar")->isHidden());
}

void tst_MainWindow::refusedSaveIsToldAndKeepsTheMark()
{
    const QString folder = m_folder->filePath(u"gone"_s);
    QVERIFY(QDir().mkpath(folder));
    m_window->openProject(writeProject(u"gone/a.inlet"_s));
    QVERIFY(QDir(folder).removeRecursively());
    QTest::keyClicks(label(), u"x"_s);
    whenModal(this, [this](QWidget *removed) {
        whenModal(this, [removed](QWidget *window) {
            auto *box = qobject_cast<QMessageBox *>(window);
            QVERIFY(box && box != removed && !box->text().isEmpty());
            box->accept();
        });
        clickToClose(removed, removed->findChild<QPushButton *>(u"overwriteButton"_s));
    });
    trigger("saveAction");
    QVERIFY(m_window->isWindowModified());
}

void tst_MainWindow::opensAProject()
{
    const QString path = writeProject(u"a.inlet"_s);
    m_window->openProject(path);
    QCOMPARE(m_window->windowTitle(), u"a.inlet[*] - Inlet"_s);
    QCOMPARE(label()->text(), u"From the file"_s);
    QVERIFY(!m_window->isWindowModified());
}

void tst_MainWindow::brokenProjectIsShownAndChangesNothing()
{
    QTest::keyClicks(label(), u"x"_s);
    const Model::Project before = document()->project();
    const QString path = write(u"broken.inlet"_s, R"({"format":"inlet-project","formatVersion":1,
        "activities":[{"name":"a b","connection":{"port":70000,"security":"perhaps"}}]})");
    QStringList places;
    whenModal(this, [&](QWidget *window) {
        const auto *list = window->findChild<QTreeWidget *>(u"problemsList"_s);
        QVERIFY(list);
        for (int row = 0; row < list->topLevelItemCount(); ++row)
            places.append(list->topLevelItem(row)->text(0));
        saveScreenshot(window, u"problemsdialog"_s);
        qobject_cast<QDialog *>(window)->reject();
    });
    m_window->openProject(path);
    QVERIFY(places.contains(u"activities[0].connection.port"_s));
    QVERIFY(places.contains(u"activities[0].connection.security"_s));
    QVERIFY(places.contains(u"activities[0].name"_s));
    QCOMPARE(document()->project(), before);
    QVERIFY(m_window->isWindowModified());
}

void tst_MainWindow::missingRecentFileIsForgotten()
{
    const QString path = writeProject(u"a.inlet"_s);
    m_window->openProject(path);
    QVERIFY(QFile::remove(path));
    whenModal(this, [](QWidget *window) { qobject_cast<QDialog *>(window)->reject(); });
    find<QMenu>("recentMenu")->actions().first()->trigger();
    QVERIFY(!find<QMenu>("recentMenu")->isEnabled());
}

void tst_MainWindow::closeAsks_data()
{
    QTest::addColumn<int>("button");
    QTest::addColumn<bool>("closes");
    QTest::addColumn<bool>("saves");
    QTest::newRow("save") << int(QMessageBox::Save) << true << true;
    QTest::newRow("discard") << int(QMessageBox::Discard) << true << false;
    QTest::newRow("cancel") << int(QMessageBox::Cancel) << false << false;
}

void tst_MainWindow::closeAsks()
{
    QFETCH(const int, button);
    QFETCH(const bool, closes);
    QFETCH(const bool, saves);
    const QString path = writeProject(u"a.inlet"_s);
    m_window->openProject(path);
    QTest::keyClick(label(), Qt::Key_End);
    QTest::keyClicks(label(), u"!"_s);
    answer(static_cast<QMessageBox::StandardButton>(button));
    QCOMPARE(m_window->close(), closes);
    const QString saved = Storage::readProject(path).project->activities.first().label;
    QCOMPARE(saved, saves ? u"From the file!"_s : u"From the file"_s);
}

void tst_MainWindow::closingUnchangedDoesNotAsk()
{
    QVERIFY(m_window->close());
}

void tst_MainWindow::newProjectAsksFirst()
{
    QTest::keyClicks(label(), u"x"_s);
    answer(QMessageBox::Cancel);
    trigger("newAction");
    QVERIFY(m_window->isWindowModified());
    answer(QMessageBox::Discard);
    trigger("newAction");
    QVERIFY(!m_window->isWindowModified());
    QCOMPARE(label()->text(), u"Inbound Emails"_s);
}

void tst_MainWindow::dropsAProject()
{
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(writeProject(u"dropped.inlet"_s))});
    QDragEnterEvent enter({10, 10}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(m_window.get(), &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop({10, 10}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(m_window.get(), &drop);
    QTRY_COMPARE(label()->text(), u"From the file"_s);

    data.setUrls({QUrl::fromLocalFile(u"/tmp/picture.png"_s)});
    QDragEnterEvent refused({10, 10}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    refused.ignore();
    QCoreApplication::sendEvent(m_window.get(), &refused);
    QVERIFY(!refused.isAccepted());
}

void tst_MainWindow::dropsAMessage()
{
    QVERIFY(m_window->findChild<QAction *>(u"openMessageAction"_s));
    auto *dock = m_window->findChild<QDockWidget *>(u"messageDock"_s);
    QVERIFY(!dock->isVisible());
    QMimeData data;
    data.setUrls(
        {QUrl::fromLocalFile(QStringLiteral(INLET_SOURCE_DIR "/tests/data/messages/mixed.eml"))});
    QDragEnterEvent enter({10, 10}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(m_window.get(), &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop({10, 10}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(m_window.get(), &drop);
    QVERIFY(dock->isVisible());
}

void tst_MainWindow::activityMenuEditsTheList()
{
    trigger("newActivityAction");
    QCOMPARE(document()->project().activities.size(), 2);
    QCOMPARE(document()->currentIndex(), 1);
    QVERIFY(!find<QAction>("moveDownAction")->isEnabled());
    trigger("moveUpAction");
    QCOMPARE(document()->currentIndex(), 0);
    trigger("duplicateActivityAction");
    QCOMPARE(label()->text(), u"Copy of Inbound Emails"_s);
    for (int count = 0; count < 3; ++count)
        trigger("deleteActivityAction");
    QCOMPARE(document()->currentIndex(), -1);
    QVERIFY(!find<QAction>("deleteActivityAction")->isEnabled());
    QVERIFY(!find<QTabWidget>("activityTabs")->isVisible());
    while (document()->undoStack()->canUndo())
        trigger("undoAction");
    QCOMPARE(document()->project(), Document::newProject());
    QVERIFY(find<QTabWidget>("activityTabs")->isVisible());
}

void tst_MainWindow::treeSelectsActivities()
{
    document()->addActivity();
    QTest::keyClicks(label(), u" second"_s);
    auto *tree = find<ProjectTree>("projectTree");
    QCOMPARE(tree->currentIndex().row(), 1);
    tree->setFocus();
    QTest::keyClick(tree, Qt::Key_Up);
    QCOMPARE(document()->currentIndex(), 0);
    QCOMPARE(label()->text(), u"Inbound Emails"_s);
    // The step changed the second activity: undoing it shows that one.
    trigger("undoAction");
    QCOMPARE(document()->currentIndex(), 1);
    QCOMPARE(tree->currentIndex().row(), 1);
}

void tst_MainWindow::treeModelHolds()
{
    ProjectTreeModel model(document(), m_window->startedActivities());
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    document()->addActivity();
    Model::ExternalAccount account;
    account.name = u"pop"_s;
    account.enabled = false;
    document()->setExternalAccounts({account}, {});
    QCOMPARE(model.item(ProjectTreeModel::Accounts, 0).data().toString(), u"pop (disabled)"_s);
    account.label = u"Mailbox"_s;
    account.enabled = true;
    document()->setExternalAccounts({account}, {});
    QCOMPARE(model.item(ProjectTreeModel::Accounts, 0).data().toString(), u"Mailbox"_s);
    document()->removeActivity();
    QCOMPARE(model.rowCount(model.index(ProjectTreeModel::Activities, 0)), 1);
    QVERIFY(!model.item(ProjectTreeModel::Activities, 5).isValid());
}

void tst_MainWindow::chosenAccountIsOneStep()
{
    whenModal(this, [](QWidget *window) {
        QTest::mouseClick(window->findChild<QWidget *>(u"addAccountButton"_s), Qt::LeftButton);
        qobject_cast<QDialog *>(window)->accept();
    });
    QTest::mouseClick(find<QWidget>("chooseAccountButton"), Qt::LeftButton);
    QCOMPARE(document()->project().externalAccounts.size(), 1);
    QCOMPARE(document()->activity()->externalAccount, u"popAccount"_s);
    QCOMPARE(document()->undoStack()->count(), 1);
    trigger("undoAction");
    QCOMPARE(document()->project(), Document::newProject());
}

void tst_MainWindow::runIsDisabledWithAReason()
{
    const auto *dryRun = find<QAction>("dryRunAction");
    QVERIFY(!dryRun->isEnabled());
    QVERIFY(!dryRun->toolTip().isEmpty());
    document()->editActivity(Document::Field::Server, [](Model::Activity &activity) {
        activity.useExternalAccount = false;
        activity.connection.server = u"pop.example.org"_s;
        activity.connection.account = u"anna"_s;
        activity.script = {u"return 4;"_s};
    });
    QVERIFY2(dryRun->isEnabled(), qPrintable(dryRun->toolTip()));
    QVERIFY(!find<QAction>("stopAction")->isEnabled());
}

void tst_MainWindow::helpShowsTheReference()
{
    QTest::keyClick(m_window.get(), Qt::Key_F1, Qt::ShiftModifier);
    auto *reference = m_window->findChild<QWidget *>(u"handlerReference"_s);
    QVERIFY(reference && reference->isVisible());
    QCOMPARE(find<QAction>("copyAction")->text(),
             u"&Copy\t"_s + QKeySequence(QKeySequence::Copy).toString(QKeySequence::NativeText));
}

void tst_MainWindow::mnemonicsDoNotClash()
{
    const auto mnemonic = [](const QString &text) {
        const QKeySequence sequence = QKeySequence::mnemonic(text);
        return sequence.isEmpty() ? QString() : sequence.toString();
    };
    for (const bool external : {true, false}) {
        document()->editActivity(
            Document::Field::UseExternalAccount,
            [=](Model::Activity &activity) { activity.useExternalAccount = external; });
        for (auto *dock : m_window->findChildren<QDockWidget *>())
            dock->show();
        trigger("findAction");
        QStringList used;
        for (const QAction *menu : m_window->menuBar()->actions())
            used.append(mnemonic(menu->text()));
        for (const auto *text : m_window->findChildren<QLabel *>()) {
            if (text->isVisible() && text->buddy())
                used.append(mnemonic(text->text()));
        }
        for (const auto *button : m_window->findChildren<QAbstractButton *>()) {
            if (button->isVisible())
                used.append(mnemonic(button->text()));
        }
        used.removeAll(QString());
        QStringList distinct = used;
        distinct.removeDuplicates();
        used.sort();
        QVERIFY2(used.size() == distinct.size(), qPrintable(used.join(u' ')));
    }
}

void tst_MainWindow::fitsASmallScreen()
{
    // 1366 x 768 less title bar and panel; with the banner of a new project, and the find bar open.
    m_window->show();
    find<QAction>("findAction")->trigger();
    QVERIFY(m_window->findChild<FindBar *>()->isVisible());
    m_window->resize(1000, 680);
    QCOMPARE(m_window->size(), QSize(1000, 680));
    m_window->resize(m_window->minimumSizeHint());
    const QWidget *page = m_window->findChild<InboundEmailsPage *>();
    QCOMPARE(page->visibleRegion().boundingRect().width(), page->width());
}

void tst_MainWindow::remembersItsGeometry()
{
    m_window->resize(700, 640);
    const QSize size = m_window->size();
    QVERIFY(m_window->close());
    const MainWindow other;
    QCOMPARE(other.size(), size);
}

void tst_MainWindow::looks()
{
    m_window->resize(1100, 820);
    saveScreenshot(m_window.get(), u"mainwindow-new"_s);
    Model::ExternalAccount account;
    account.name = u"defaultPopAccount"_s;
    account.label = u"Bounce mails"_s;
    document()->setExternalAccounts({account}, {});
    document()->editActivity(Document::Field::Everything, [](Model::Activity &activity) {
        activity.useExternalAccount = false;
        activity.connection.server = u"pop.example.org"_s;
        activity.connection.account = u"admin"_s;
        activity.script = {u"if (mailMessage.isAutoReply)"_s, u"    return 3;"_s,
                           u"vars.sender = mailMessage.fromAddress;"_s, u"return 1;"_s};
        activity.processNoEmail = true;
    });
    document()->addActivity();
    document()->setCurrentIndex(0);
    QCoreApplication::processEvents();
    saveScreenshot(m_window.get(), u"mainwindow-light"_s);
    qApp->setPalette(Tests::darkPalette());
    QCoreApplication::processEvents();
    saveScreenshot(m_window.get(), u"mainwindow-dark"_s);
}

QTEST_MAIN(tst_MainWindow)
#include "tst_mainwindow.moc"
