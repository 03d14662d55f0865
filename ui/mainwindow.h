// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/projectdocument.h"
#include "ui/accounts/passwords.h"
#include "ui/history/undohistory.h"
#include "ui/project/projectfiles.h"
#include "ui/run/activitycontrol.h"
#include "ui/run/runactions.h"
#include "ui/run/runcontroller.h"
#include "ui/samples/samplefiles.h"

#include <QMainWindow>

#include <functional>

class QDockWidget;
class QMenu;
class QToolBar;

namespace Inlet::Ui {

class ActivityEditor;
class DiagramDock;
class EditorArea;
class JournalDock;
class LedgerDock;
class MessageDock;
class ProblemsDock;
class ProjectTree;
class TimelineDock;
class TranscriptDock;
class SamplesDock;

/** The designer's window: project tree, activity editor and journal around one document. */
class MainWindow final : public QMainWindow
{
    Q_OBJECT

public:
    explicit MainWindow(QWidget *parent = nullptr);
    ~MainWindow() override;

    [[nodiscard]] Document::ProjectDocument *document() { return &m_document; }
    [[nodiscard]] Passwords *passwords() { return &m_passwords; }
    [[nodiscard]] RunController *runController() { return &m_runController; }
    [[nodiscard]] StartedActivities *startedActivities() { return m_activities.activities(); }

    /** Opens the project in @p path; what is wrong with it is shown and changes nothing. */
    void openProject(const QString &path) { m_files.openPath(path); }

    /** Shows ways to begin in the place of the editor, until a project is opened, made or edited. */
    void showWelcome();

    /** Shows a saved JSON Lines log in the journal. */
    void openLog(const QString &path);

    /** Shows a saved message in the message dock. */
    void openMessage(const QString &path);

protected:
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    /** A text of the window that follows the language. */
    using Text = QString (*)();

    QAction *addAction(const QString &objectName, const QString &iconName, Text text,
                       const QKeySequence &shortcut = {});
    template <typename Handler>
    QAction *addAction(const QString &objectName, const QString &iconName, Text text,
                       const QKeySequence &shortcut, Handler handler);
    QMenu *addMenu(Text title);

    void createActions();
    void createMenus();
    void createToolBar();
    void createDocks();
    void connectRun();
    void connectTranscript();
    void connectPlaces();
    void showMessageDock(const std::function<void()> &fill);
    void chooseMessage();
    void restoreLayout();
    void closeAfterRun();
    void retranslate();

    void editAccounts(const QString &name);
    void chooseAccount();
    void editAdvancedParameters(const QString &field = {});
    void showPlace(const QString &path, int line);
    void testConnection();
    void editProject();
    void moveActivity(int step);
    void sendToFocus(const char *slot);
    void showAbout();
    void updateEnabledState();
    void updateTitle();

    Document::ProjectDocument m_document;
    Passwords m_passwords;
    SampleFiles m_sampleFiles;
    ProjectFiles m_files;
    UndoHistory m_history;
    RunController m_runController;
    RunPreparation m_preparation;
    RunActions m_runActions;
    ActivityControl m_activities;
    bool m_closesAfterRun = false;
    QList<std::pair<QAction *, Text>> m_translatedActions;

    ActivityEditor *m_editor;
    EditorArea *m_editorArea;
    ProjectTree *m_tree;
    QDockWidget *m_projectDock;
    DiagramDock *m_diagram;
    JournalDock *m_journal;
    MessageDock *m_message;
    TranscriptDock *m_transcript;
    SamplesDock *m_samples;
    ProblemsDock *m_problems;
    TimelineDock *m_timeline;
    LedgerDock *m_ledger;
    QToolBar *m_toolBar;

    QAction *m_newAction = nullptr;
    QAction *m_openAction = nullptr;
    QAction *m_openMessageAction = nullptr;
    QAction *m_saveAction = nullptr;
    QAction *m_saveAsAction = nullptr;
    QAction *m_projectAction = nullptr;
    QAction *m_quitAction = nullptr;
    QAction *m_cutAction = nullptr;
    QAction *m_copyAction = nullptr;
    QAction *m_pasteAction = nullptr;
    QAction *m_newActivityAction = nullptr;
    QAction *m_duplicateAction = nullptr;
    QAction *m_deleteAction = nullptr;
    QAction *m_moveUpAction = nullptr;
    QAction *m_moveDownAction = nullptr;
    QAction *m_advancedAction = nullptr;
    QAction *m_accountsAction = nullptr;
    QAction *m_testConnectionAction = nullptr;
    QAction *m_handbookAction = nullptr;
    QAction *m_referenceAction = nullptr;
    QAction *m_welcomeAction = nullptr;
    QAction *m_aboutAction = nullptr;
};

} // namespace Inlet::Ui
