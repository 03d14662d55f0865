// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow.h"

#include "ui/accounts/externalaccountsdialog.h"
#include "ui/advanced/advanceddialog.h"
#include "ui/connectiontest/activityconnectiontest.h"
#include "ui/diagram/diagramdock.h"
#include "ui/editor/activityeditor.h"
#include "ui/editor/inboundemailspage.h"
#include "ui/help/handbookwindow.h"
#include "ui/help/helptopics.h"
#include "ui/icons.h"
#include "ui/journal/journaldock.h"
#include "ui/ledger/ledgerdock.h"
#include "ui/message/messagedock.h"
#include "ui/problems/problemsdock.h"
#include "ui/project/editorarea.h"
#include "ui/project/projectdialog.h"
#include "ui/project/recentmenu.h"
#include "ui/projecttree/projecttree.h"
#include "ui/run/activitystatuslabel.h"
#include "ui/run/runstatus.h"
#include "ui/run/testrunbutton.h"
#include "ui/samples/samplesdock.h"
#include "ui/script/handlerreference.h"
#include "ui/timeline/timelinedock.h"
#include "ui/transcript/transcriptdock.h"
#include "ui/transcript/transcriptview.h"

#include <QApplication>
#include <QCloseEvent>
#include <QDir>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QMenuBar>
#include <QMessageBox>
#include <QMimeData>
#include <QScreen>
#include <QSettings>
#include <QStatusBar>
#include <QToolBar>

#include <algorithm>

namespace Inlet::Ui {

using namespace Qt::StringLiterals;

namespace {

/** @p text of a menu with a shortcut that is shown only, as the desktop writes it. */
QString withKey(const QString &text, QKeySequence::StandardKey key)
{
    return text + u'\t' + QKeySequence(key).toString(QKeySequence::NativeText);
}

constexpr auto GeometryKey = "mainWindow/geometry"_L1;
constexpr auto StateKey = "mainWindow/state"_L1;
// Room for the activity, the journal and a message beside them, as far as the screen has it.
constexpr QSize DefaultSize(1440, 940);
constexpr double ScreenShare = 0.96;
constexpr int TreeWidth = 170; // names of activities stay readable
constexpr int JournalHeight = 180;
constexpr int EditorHeight =
    640; // with menu and tool bar; on a small screen it comes before the journal
constexpr int MessageWidth = 420;

bool isMessageFile(const QString &path)
{
    return path.endsWith(".eml"_L1, Qt::CaseInsensitive);
}

/** The project or message file that @p data brings, or an empty text. */
QString droppedFile(const QMimeData *data)
{
    const QList<QUrl> urls = data->urls();
    if (urls.size() != 1 || !urls.first().isLocalFile())
        return {};
    const QString path = urls.first().toLocalFile();
    return path.endsWith(".inlet"_L1, Qt::CaseInsensitive) || isMessageFile(path) ? path
                                                                                  : QString();
}

} // namespace

MainWindow::MainWindow(QWidget *parent)
    : QMainWindow(parent)
    , m_sampleFiles(&m_document)
    , m_files(&m_document, &m_sampleFiles, this)
    , m_history(m_document.undoStack(), this)
    , m_preparation(&m_document, &m_passwords, this)
    , m_runActions(&m_document, &m_preparation, &m_runController, this)
    , m_activities(&m_document, &m_preparation, &m_files, this)
    , m_editor(new ActivityEditor(&m_document, &m_passwords))
    , m_editorArea(new EditorArea(&m_document, &m_files, m_editor))
    , m_tree(new ProjectTree(&m_document, m_activities.activities()))
    , m_projectDock(new QDockWidget)
    , m_diagram(new DiagramDock(&m_document))
    , m_journal(new JournalDock)
    , m_message(new MessageDock)
    , m_transcript(new TranscriptDock)
    , m_samples(new SamplesDock(&m_document, &m_sampleFiles))
    , m_problems(new ProblemsDock(&m_document))
    , m_timeline(new TimelineDock(&m_document, m_activities.activities(), &m_runController))
    , m_ledger(new LedgerDock(&m_document, &m_runController))
    , m_toolBar(new QToolBar)
{
    new HelpKey(this);
    setCentralWidget(m_editorArea);
    setAcceptDrops(true);
    setWindowIcon(icon(u"inlet"_s));
    createDocks();
    createActions();
    createMenus();
    createToolBar();
    connectRun();
    connectTranscript();
    connectPlaces();
    retranslate();

    connect(&m_document, &Document::ProjectDocument::fileNameChanged, this,
            &MainWindow::updateTitle);
    connect(&m_document, &Document::ProjectDocument::modifiedChanged, this,
            &QWidget::setWindowModified);
    connect(&m_document, &Document::ProjectDocument::changed, this,
            &MainWindow::updateEnabledState);
    connect(&m_history, &UndoHistory::told, this,
            [this](const QString &text) { statusBar()->showMessage(text); });
    connect(m_tree, &ProjectTree::accountActivated, this, &MainWindow::editAccounts);
    connect(m_editor, &ActivityEditor::messageShown, this,
            [this](const QString &text) { statusBar()->showMessage(text); });
    const InboundEmailsPage *page = m_editor->inboundEmailsPage();
    connect(page, &InboundEmailsPage::accountChoiceRequested, this, &MainWindow::chooseAccount);
    connect(page, &InboundEmailsPage::accountEditRequested, this, &MainWindow::editAccounts);
    connect(page, &InboundEmailsPage::advancedParametersRequested, this,
            [this] { editAdvancedParameters(); });
    connect(page, &InboundEmailsPage::connectionTestRequested, this, &MainWindow::testConnection);

    m_document.reset(Document::newProject(), {});
    connect(m_tree, &QAbstractItemView::clicked, m_editorArea, &EditorArea::showEditor);
    updateTitle();
    restoreLayout();
}

MainWindow::~MainWindow()
{
    // Widgets hold on to the document, so they go before it.
    qDeleteAll(findChildren<QWidget *>(Qt::FindDirectChildrenOnly));
}

void MainWindow::showWelcome()
{
    m_editorArea->showWelcome();
}

void MainWindow::openLog(const QString &path)
{
    m_journal->openLog(path);
    m_journal->show();
    m_journal->raise();
}

void MainWindow::openMessage(const QString &path)
{
    showMessageDock([this, path] { m_message->showFile(path); });
}

void MainWindow::showMessageDock(const std::function<void()> &fill)
{
    const bool wasHidden = m_message->isHidden();
    fill();
    if (wasHidden)
        resizeDocks({m_message}, {MessageWidth}, Qt::Horizontal);
}

void MainWindow::chooseMessage()
{
    const QString path = QFileDialog::getOpenFileName(this, tr("Open Message"), {},
                                                      tr("Messages (*.eml);;All files (*)"));
    if (!path.isEmpty())
        openMessage(path);
}

void MainWindow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QMainWindow::changeEvent(event);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (!m_closesAfterRun && !(m_activities.mayClose() && m_files.confirmDiscard())) {
        event->ignore();
        return;
    }
    if (m_runController.state() != RunController::State::Idle || m_activities.isAnyActive()) {
        event->ignore();
        if (!m_closesAfterRun)
            closeAfterRun();
        return;
    }
    QSettings settings;
    settings.setValue(GeometryKey, saveGeometry());
    settings.setValue(StateKey, saveState());
    event->accept();
}

void MainWindow::closeAfterRun()
{
    // A runner that is stopped ends its session with QUIT, and the server deletes what was decided so far.
    m_closesAfterRun = true;
    setEnabled(false);
    connect(&m_runController, &RunController::finished, this, &QWidget::close,
            Qt::QueuedConnection);
    connect(m_activities.activities(), &StartedActivities::allEnded, this, &QWidget::close,
            Qt::QueuedConnection);
    m_runController.stop();
    m_activities.activities()->stopAll();
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (!droppedFile(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    const QString path = droppedFile(event->mimeData());
    if (path.isEmpty())
        return;
    event->acceptProposedAction();
    if (isMessageFile(path)) {
        openMessage(path);
        return;
    }
    // The question about unsaved changes must not hold up the program the file was dragged from.
    QMetaObject::invokeMethod(
        this, [this, path] { m_files.openPath(path); }, Qt::QueuedConnection);
}

QAction *MainWindow::addAction(const QString &objectName, const QString &iconName, Text text,
                               const QKeySequence &shortcut)
{
    auto *action = new QAction(this);
    action->setObjectName(objectName);
    if (!iconName.isEmpty())
        action->setIcon(icon(iconName));
    action->setShortcut(shortcut);
    m_translatedActions.append({action, text});
    return action;
}

template <typename Handler>
QAction *MainWindow::addAction(const QString &objectName, const QString &iconName, Text text,
                               const QKeySequence &shortcut, Handler handler)
{
    QAction *action = addAction(objectName, iconName, text, shortcut);
    connect(action, &QAction::triggered, this, handler);
    return action;
}

QMenu *MainWindow::addMenu(Text title)
{
    QMenu *menu = menuBar()->addMenu(QString());
    m_translatedActions.append({menu->menuAction(), title});
    return menu;
}

void MainWindow::createActions()
{
    m_newAction = addAction(
        u"newAction"_s, u"document-new"_s, [] { return tr("&New"); }, QKeySequence::New,
        [this] { m_files.create(); });
    m_openAction = addAction(
        u"openAction"_s, u"document-open"_s, [] { return tr("&Open..."); }, QKeySequence::Open,
        [this] { m_files.open(); });
    m_openMessageAction = addAction(
        u"openMessageAction"_s, {}, [] { return tr("Open &Message..."); },
        QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_O), [this] { chooseMessage(); });
    m_saveAction = addAction(
        u"saveAction"_s, u"document-save"_s, [] { return tr("&Save"); }, QKeySequence::Save,
        [this] { m_files.save(); });
    m_saveAsAction = addAction(
        u"saveAsAction"_s, u"document-save-as"_s, [] { return tr("Save &As..."); },
        QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_S), [this] { m_files.saveAs(); });
    m_projectAction = addAction(
        u"projectPropertiesAction"_s, u"document-properties"_s,
        [] { return tr("Project &Properties..."); }, {}, [this] { editProject(); });
    m_quitAction = addAction(
        u"quitAction"_s, u"application-exit"_s, [] { return tr("&Quit"); },
        QKeySequence(Qt::CTRL | Qt::Key_Q), [this] { close(); });
    m_quitAction->setMenuRole(QAction::QuitRole);

    // The widget with the focus owns these shortcuts; an action with the same ones would take them away.
    m_cutAction = addAction(
        u"cutAction"_s, u"edit-cut"_s, [] { return withKey(tr("Cu&t"), QKeySequence::Cut); }, {},
        [this] { sendToFocus("cut"); });
    m_copyAction = addAction(
        u"copyAction"_s, u"edit-copy"_s, [] { return withKey(tr("&Copy"), QKeySequence::Copy); },
        {}, [this] { sendToFocus("copy"); });
    m_pasteAction = addAction(
        u"pasteAction"_s, u"edit-paste"_s,
        [] { return withKey(tr("&Paste"), QKeySequence::Paste); }, {},
        [this] { sendToFocus("paste"); });

    m_newActivityAction = addAction(
        u"newActivityAction"_s, u"list-add"_s, [] { return tr("&New Activity"); },
        QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_N), [this] { m_document.addActivity(); });
    m_duplicateAction = addAction(
        u"duplicateActivityAction"_s, u"edit-duplicate"_s, [] { return tr("D&uplicate"); }, {},
        [this] { m_document.duplicateActivity(); });
    m_deleteAction = addAction(
        u"deleteActivityAction"_s, u"edit-delete"_s, [] { return tr("De&lete"); }, {},
        [this] { m_document.removeActivity(); });
    m_moveUpAction = addAction(
        u"moveUpAction"_s, u"go-up"_s, [] { return tr("Move U&p"); },
        QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Up), [this] { moveActivity(-1); });
    m_moveDownAction = addAction(
        u"moveDownAction"_s, u"go-down"_s, [] { return tr("Move Do&wn"); },
        QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Down), [this] { moveActivity(1); });
    m_advancedAction = addAction(
        u"advancedAction"_s, u"preferences-system"_s, [] { return tr("Ad&vanced Parameters..."); },
        {}, [this] { editAdvancedParameters(); });
    m_accountsAction = addAction(
        u"accountsAction"_s, u"network-server"_s, [] { return tr("External &Accounts..."); }, {},
        [this] { editAccounts({}); });
    m_testConnectionAction = addAction(
        u"testConnectionAction"_s, u"network-server"_s,
        [] { return tr("Test the &Connection..."); }, {}, [this] { testConnection(); });
    // HelpKey answers F1, in dialogs, too.
    m_handbookAction = addAction(
        u"handbookAction"_s, u"help-contextual"_s,
        [] { return withKey(tr("Hand&book"), QKeySequence::HelpContents); }, {},
        [this] { HandbookWindow::open(this, {}); });
    m_referenceAction = addAction(
        u"referenceAction"_s, {}, [] { return tr("&Handler Reference"); },
        QKeySequence(Qt::SHIFT | Qt::Key_F1), [this] { HandlerReference::open(this, {}); });
    m_welcomeAction = addAction(
        u"welcomeAction"_s, {}, [] { return tr("&Welcome Page"); }, {}, [this] { showWelcome(); });
    m_aboutAction = addAction(
        u"aboutAction"_s, u"inlet"_s, [] { return tr("&About Inlet"); }, {},
        [this] { showAbout(); });
    m_aboutAction->setMenuRole(QAction::AboutRole);
}

void MainWindow::createMenus()
{
    QMenu *file = addMenu([] { return tr("&File"); });
    file->addActions({m_newAction, m_openAction});
    auto *recent = new RecentMenu(&m_files, this);
    file->addMenu(recent);
    m_translatedActions.append({recent->menuAction(), [] { return tr("Open &Recent"); }});
    file->addActions({m_openMessageAction, m_journal->openAction()});
    file->addSeparator();
    file->addActions({m_saveAction, m_saveAsAction});
    file->addSeparator();
    file->addActions({m_projectAction, m_diagram->exportAction()});
    file->addSeparator();
    file->addAction(m_quitAction);

    QMenu *edit = addMenu([] { return tr("&Edit"); });
    edit->addActions({m_history.undoAction(), m_history.redoAction()});
    edit->addSeparator();
    edit->addActions({m_cutAction, m_copyAction, m_pasteAction});
    QMenu *activity = addMenu([] { return tr("&Activity"); });
    activity->addActions({m_newActivityAction, m_duplicateAction, m_deleteAction});
    activity->addSeparator();
    activity->addActions({m_moveUpAction, m_moveDownAction});
    activity->addSeparator();
    activity->addActions({m_advancedAction, m_accountsAction});
    activity->addSeparator();
    QMenu *test = activity->addMenu(icon(u"media-playback-test"_s), QString());
    test->setToolTipsVisible(true);
    m_translatedActions.append({test->menuAction(), [] { return tr("&Test Run"); }});
    test->addActions({m_runActions.testRun(), m_runActions.dryRun(), m_runActions.runOnce()});
    test->addSeparator();
    test->addAction(m_runActions.keepTranscript());
    activity->setToolTipsVisible(true);
    activity->addActions({m_runActions.stop(), m_testConnectionAction});
    QMenu *samples = activity->addMenu(QString());
    m_translatedActions.append({samples->menuAction(), [] { return tr("&Samples"); }});
    m_samples->fillMenu(samples);
    samples->addSeparator();
    samples->addAction(m_journal->keepAction());

    m_activities.fillMenu(addMenu([] { return tr("Runnin&g"); }));
    QMenu *view = addMenu([] { return tr("&View"); });
    view->addActions({m_projectDock->toggleViewAction(), m_diagram->toggleViewAction(),
                      m_journal->toggleViewAction(), m_samples->toggleViewAction(),
                      m_timeline->toggleViewAction(), m_transcript->toggleViewAction(),
                      m_ledger->toggleViewAction(), m_message->toggleViewAction(),
                      m_toolBar->toggleViewAction()});
    QMenu *help = addMenu([] { return tr("&Help"); });
    help->addActions({m_handbookAction, m_referenceAction, m_welcomeAction});
    help->addSeparator();
    help->addAction(m_aboutAction);

    m_activities.connectTree(m_tree);
    m_tree->addActions({m_newActivityAction, m_duplicateAction, m_deleteAction, m_moveUpAction,
                        m_moveDownAction, m_advancedAction, m_accountsAction});
}

void MainWindow::createToolBar()
{
    m_toolBar->setObjectName(u"mainToolBar"_s);
    m_toolBar->setToolButtonStyle(Qt::ToolButtonFollowStyle);
    m_toolBar->addActions({m_newAction, m_openAction, m_saveAction});
    m_toolBar->addSeparator();
    m_toolBar->addActions({m_history.undoAction(), m_history.redoAction()});
    m_toolBar->addSeparator();
    m_toolBar->addActions({m_newActivityAction, m_accountsAction});
    m_toolBar->addSeparator();
    m_toolBar->addWidget(new TestRunButton(&m_runActions));
    m_toolBar->addAction(m_runActions.stop());
    m_toolBar->addSeparator();
    m_toolBar->addActions(m_activities.actions()->main());
    addToolBar(m_toolBar);
}

void MainWindow::createDocks()
{
    m_projectDock->setObjectName(u"projectDock"_s);
    m_tree->setMinimumWidth(TreeWidth);
    m_projectDock->setWidget(m_tree);
    addDockWidget(Qt::LeftDockWidgetArea, m_projectDock);
    addDockWidget(Qt::LeftDockWidgetArea, m_diagram);
    addDockWidget(Qt::BottomDockWidgetArea, m_journal);
    tabifyDockWidget(m_journal, m_samples);
    tabifyDockWidget(m_samples, m_timeline);
    tabifyDockWidget(m_timeline, m_transcript);
    tabifyDockWidget(m_transcript, m_problems);
    tabifyDockWidget(m_problems, m_ledger);
    m_transcript->hide();
    tabifyDockWidget(m_projectDock, m_history.dock());
    m_history.dock()->hide();
    m_journal->raise();
    addDockWidget(Qt::RightDockWidgetArea, m_message);
    setCorner(Qt::BottomLeftCorner, Qt::BottomDockWidgetArea);
    // A message is read from top to bottom: it gets the whole height.
    setCorner(Qt::BottomRightCorner, Qt::RightDockWidgetArea);
    resizeDocks({m_projectDock}, {240}, Qt::Horizontal);
    setHelpTopics({{this, "window"_L1},
                   {m_tree, "project-tree"_L1},
                   {m_diagram, "diagram"_L1},
                   {m_journal, "journal"_L1},
                   {m_problems, "problems"_L1},
                   {m_history.dock(), "undo-history"_L1},
                   {m_samples, "samples"_L1},
                   {m_transcript, "transcript"_L1},
                   {m_message, "message-pane"_L1}});
}

void MainWindow::connectRun()
{
    const auto note = [this](const Core::Event &event) {
        m_journal->journal()->append(event);
        m_diagram->tally()->addEvent(event);
    };
    connect(&m_runController, &RunController::eventReceived, this, note);
    statusBar()->addPermanentWidget(new RunStatus(&m_runController));
    const auto showMessage = [this](const Core::Event &event, const QStringList &scriptLines) {
        showMessageDock([&] { m_message->showMessage(event, scriptLines); });
    };
    connect(m_journal, &JournalDock::messageActivated, this, showMessage);
    connect(m_journal, &JournalDock::messageSelected, m_message, &MessageDock::followMessage);
    connect(m_samples, &SamplesDock::messageActivated, this, showMessage);
    connect(&m_document, &Document::ProjectDocument::currentIndexChanged, m_message,
            &MessageDock::forgetDecision);
    connect(m_samples, &SamplesDock::fileActivated, this, &MainWindow::openMessage);
    connect(m_ledger, &LedgerDock::fileActivated, this, &MainWindow::openMessage);
    connect(m_journal, &JournalDock::keepRequested, this, [this](const Core::Event &message) {
        m_samples->keepMessage(message);
        m_samples->show();
        m_samples->raise();
    });

    const auto showJournal = [this] {
        m_journal->show();
        m_journal->raise();
        m_journal->follow();
    };
    connect(m_activities.activities(), &StartedActivities::eventReceived, this,
            [note](const auto &, const auto &event) { note(event); });
    connect(m_activities.actions(), &ActivityActions::started, m_journal, showJournal);
    connect(&m_runActions, &RunActions::started, m_journal, showJournal);
    statusBar()->addPermanentWidget(
        new ActivityStatusLabel(m_activities.activities(), m_activities.actions()));
}

void MainWindow::connectTranscript()
{
    TranscriptView *view = m_transcript->view();
    connect(&m_runController, &RunController::transcriptStarted, view, &TranscriptView::follow);
    connect(&m_runController, &RunController::finished, view, &TranscriptView::finishFollowing);
    connect(m_journal, &JournalDock::transcriptRequested, m_transcript,
            &TranscriptDock::showMoment);
    connect(m_runActions.keepTranscript(), &QAction::triggered, m_transcript, [this](bool keep) {
        if (!keep)
            return;
        m_transcript->show();
        m_transcript->raise();
    });
}

void MainWindow::restoreLayout()
{
    const QSettings settings;
    if (!restoreGeometry(settings.value(GeometryKey).toByteArray()))
        resize(DefaultSize.boundedTo(screen()->availableSize() * ScreenShare));
    resizeDocks({m_journal}, {std::clamp(height() - EditorHeight, 1, JournalHeight)}, Qt::Vertical);
    restoreState(settings.value(StateKey).toByteArray());
}

void MainWindow::retranslate()
{
    for (const auto &[action, text] : std::as_const(m_translatedActions))
        action->setText(text());
    m_projectDock->setWindowTitle(tr("Project"));
    m_toolBar->setWindowTitle(tr("Toolbar"));
    m_runActions.retranslate();
    m_activities.actions()->retranslate();
    m_history.retranslate();
    updateTitle();
}

void MainWindow::editAccounts(const QString &name)
{
    ExternalAccountsDialog dialog(&m_document, &m_passwords, this);
    dialog.selectAccount(name);
    if (dialog.exec() == QDialog::Accepted)
        dialog.apply();
}

void MainWindow::chooseAccount()
{
    ExternalAccountsDialog dialog(&m_document, &m_passwords, this);
    dialog.setWindowTitle(tr("Choose External Account"));
    dialog.selectAccount(m_document.activity()->externalAccount);
    QUndoStack *stack = m_document.undoStack();
    if (dialog.exec() != QDialog::Accepted)
        return;
    stack->beginMacro(Document::stepName(Document::Field::ExternalAccount));
    dialog.apply();
    m_document.setField(
        Document::Field::ExternalAccount,
        [](auto &activity) -> auto & { return activity.externalAccount; },
        dialog.selectedAccount());
    stack->endMacro();
}

void MainWindow::connectPlaces()
{
    connect(m_editor, &ActivityEditor::advancedPlaceRequested, this,
            &MainWindow::editAdvancedParameters);
    connect(m_diagram, &DiagramDock::placeRequested, this,
            [this](const QString &path) { showPlace(path, 0); });
    connect(m_problems, &ProblemsDock::placeRequested, this, &MainWindow::showPlace);
    connect(m_problems, &ProblemsDock::accountRequested, this, &MainWindow::editAccounts);
    connect(m_problems, &ProblemsDock::projectRequested, this, &MainWindow::editProject);
}

void MainWindow::showPlace(const QString &path, int line)
{
    m_editorArea->showEditor();
    m_editor->showPlace(path, line);
}

void MainWindow::editAdvancedParameters(const QString &field)
{
    if (!m_document.activity())
        return;
    AdvancedDialog dialog(&m_document, &m_passwords, this);
    connect(&dialog, &AdvancedDialog::renamed, this,
            [this](const QString &from, const QString &to) {
                // Kept under the old name as well, which Undo gives back.
                if (const QString password = m_passwords.password(from); !password.isEmpty())
                    m_passwords.setPassword(to, password);
            });
    dialog.showField(field);
    dialog.exec();
}

void MainWindow::testConnection()
{
    ActivityConnectionTest(&m_document, &m_passwords).exec(this);
}

void MainWindow::editProject()
{
    ProjectDialog(&m_document, this).exec();
}

void MainWindow::moveActivity(int step)
{
    const qsizetype from = m_document.currentIndex();
    m_document.moveActivity(from, from + step);
}

void MainWindow::sendToFocus(const char *slot)
{
    // Text fields of all kinds name these slots alike.
    if (QWidget *widget = focusWidget();
        widget && widget->metaObject()->indexOfSlot(QByteArray(slot) + "()") >= 0)
        QMetaObject::invokeMethod(widget, slot);
}

void MainWindow::showAbout()
{
    QMessageBox::about(
        this, tr("About Inlet"),
        tr("<h3>Inlet %1</h3><p>Designer and runner for inbound email activities.</p>"
           "<p>Licensed under the GNU General Public License, version 3 or later.</p>")
            .arg(QApplication::applicationVersion()));
}

void MainWindow::updateEnabledState()
{
    const bool hasActivity = m_document.activity();
    const qsizetype index = m_document.currentIndex();
    for (QAction *action :
         {m_duplicateAction, m_deleteAction, m_advancedAction, m_testConnectionAction})
        action->setEnabled(hasActivity);
    m_moveUpAction->setEnabled(index > 0);
    QStringList names;
    for (const Model::Activity &each : m_document.project().activities)
        names += each.name;
    m_journal->setKeepTargets(names);
    m_journal->setLabels(JournalLabels(m_document.project()));
    m_moveDownAction->setEnabled(hasActivity && index + 1 < m_document.project().activities.size());
}

void MainWindow::updateTitle()
{
    const QString path = m_document.fileName();
    const QString name = path.isEmpty() ? tr("Untitled") : QFileInfo(path).fileName();
    setWindowTitle(tr("%1[*] - Inlet").arg(name));
    setWindowFilePath(path);
}

} // namespace Inlet::Ui
