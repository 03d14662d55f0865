// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QAction;
class QDockWidget;
class QUndoStack;
class QUndoView;

namespace Inlet::Ui {

/** Undo and redo of the window: the actions, named after the step they take back, and the list of all steps. */
class UndoHistory final : public QObject
{
    Q_OBJECT

public:
    /** @p window is the parent of actions and dock. */
    UndoHistory(QUndoStack *stack, QWidget *window);

    [[nodiscard]] QAction *undoAction() const { return m_undoAction; }
    [[nodiscard]] QAction *redoAction() const { return m_redoAction; }

    /** The list of steps; a click on one goes there. */
    [[nodiscard]] QDockWidget *dock() const { return m_dock; }

    void retranslate();

Q_SIGNALS:
    /** What was undone or done again, for the status bar. */
    void told(const QString &text);

private:
    void undo();
    void redo();
    void updateActions();

    QUndoStack *m_stack;
    QAction *m_undoAction;
    QAction *m_redoAction;
    QDockWidget *m_dock;
    QUndoView *m_view;
};

} // namespace Inlet::Ui
