// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/script/scriptproblem.h"
#include "ui/script/snippets.h"

#include <QWidget>

class QAction;
class QMenu;
class QToolBar;
class QToolButton;

namespace Inlet::Ui {

class CodeEdit;
class FindBar;

/**
 * A script with its toolbar: Undo Redo | Copy Cut Paste | Find | Check syntax | insert menu, as in the original.
 *
 * In a dialog it keeps its own history. In a page of the document setUndoActions() hands history to the document:
 * every edited() is then a change to record, and stepEnded() says where one undo step ends.
 */
class ScriptEditor final : public QWidget
{
    Q_OBJECT

public:
    explicit ScriptEditor(ScriptPurpose purpose, QWidget *parent = nullptr);

    /** The lines of the function body without line ends; none for an empty text. */
    [[nodiscard]] QStringList lines() const;

    /** Shows other lines; the view stays where nothing differs. Not reported as an edit. */
    void setLines(const QStringList &lines);

    /** Shows @p undo and @p redo in the toolbar in place of the editor's own. */
    void setUndoActions(QAction *undo, QAction *redo);

    /** Shows complaints beside their lines until the text changes; an empty list takes them away. */
    void showProblems(const QList<ScriptProblem> &problems);

    /** Without one the button Check Syntax is not shown. */
    void setCheckEnabled(bool enabled);

    /** The text area, which takes the focus. */
    [[nodiscard]] CodeEdit *codeEdit() const { return m_edit; }

Q_SIGNALS:
    /** The user changed the text. */
    void edited(const QStringList &lines);
    void stepEnded();
    void checkRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void createActions();
    void rebuildInsertMenu();
    void retranslate();
    void updateActions();

    ScriptPurpose m_purpose;
    QToolBar *m_toolBar;
    CodeEdit *m_edit;
    FindBar *m_findBar;
    QAction *m_undo;
    QAction *m_redo;
    QAction *m_copy;
    QAction *m_cut;
    QAction *m_paste;
    QAction *m_find;
    QAction *m_findNext;
    QAction *m_findPrevious;
    QAction *m_check;
    QToolButton *m_insertButton;
    QMenu *m_insertMenu;
};

} // namespace Inlet::Ui
