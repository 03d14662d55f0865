// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"
#include "ui/script/livecheck.h"
#include "ui/script/scriptproblem.h"

#include <QWidget>

class QAction;
class QMenu;
class QToolBar;
class QToolButton;

namespace Inlet::Ui {

class CodeAssist;
class CodeEdit;
class FindBar;

/**
 * A script with its toolbar: Undo Redo | Copy Cut Paste | Find | Check syntax | insert menu, as in the original, and
 * what is wrong with the script. It is checked while it is being written; see LiveCheck.
 *
 * In a dialog it keeps its own history. In a page of the document setUndoActions() hands history to the document:
 * every edited() is then a change to record, and stepEnded() says where one undo step ends.
 */
class ScriptEditor final : public QWidget
{
    Q_OBJECT

public:
    explicit ScriptEditor(Language::Purpose purpose, QWidget *parent = nullptr);

    /** The lines of the function body without line ends; none for an empty text. */
    [[nodiscard]] QStringList lines() const;

    /** Shows other lines; the view stays where nothing differs. Not reported as an edit. */
    void setLines(const QStringList &lines);

    /** Shows @p undo and @p redo in the toolbar in place of the editor's own. */
    void setUndoActions(QAction *undo, QAction *redo);

    /** The text area, which takes the focus. */
    [[nodiscard]] CodeEdit *codeEdit() const { return m_edit; }

    [[nodiscard]] LiveCheck *liveCheck() { return &m_liveCheck; }

Q_SIGNALS:
    /** The user changed the text. */
    void edited(const QStringList &lines);
    void stepEnded();

    /** A check that was asked for by Check Syntax begins, and what comes of it. */
    void checkStarted();
    void checked(const Inlet::Ui::ScriptProblems &problems);
    void checkFailed(const Inlet::Core::Error &error);

    /** What any check has found: also the one a moment after the last key. */
    void problemsFound(const Inlet::Ui::ScriptProblems &problems);

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    struct Command
    {
        QAction *action;
        QString (*text)();
    };

    void createActions();
    void createToolBar();
    void connectActions();
    void rebuildInsertMenu();
    void retranslate();
    void updateActions();
    void showProblems(const ScriptProblems &problems);
    void checkNow();
    void goToLine();
    QAction *addCommand(const QString &objectName, const QKeySequence &shortcut, QString (*text)());

    Language::Purpose m_purpose;
    LiveCheck m_liveCheck;
    QToolBar *m_toolBar;
    CodeEdit *m_edit;
    CodeAssist *m_assist;
    FindBar *m_findBar;
    QAction *m_undo;
    QAction *m_redo;
    QAction *m_copy;
    QAction *m_cut;
    QAction *m_paste;
    QAction *m_find;
    QAction *m_check;
    QToolButton *m_insertButton;
    QMenu *m_insertMenu;
    QToolButton *m_editButton;
    QMenu *m_editMenu;
    QToolButton *m_problemsButton;
    QAction *m_problemsAction = nullptr; ///< shows the button
    QList<Command> m_commands;           ///< of the edit menu
};

} // namespace Inlet::Ui
