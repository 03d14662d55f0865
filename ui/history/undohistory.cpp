// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/undohistory.h"

#include "ui/icons.h"

#include <QAction>
#include <QDockWidget>
#include <QUndoStack>
#include <QUndoView>

namespace Inlet::Ui {

using namespace Qt::StringLiterals;

UndoHistory::UndoHistory(QUndoStack *stack, QWidget *window)
    : QObject(window)
    , m_stack(stack)
    , m_undoAction(new QAction(icon(u"edit-undo"_s), {}, window))
    , m_redoAction(new QAction(icon(u"edit-redo"_s), {}, window))
    , m_dock(new QDockWidget(window))
    , m_view(new QUndoView(stack))
{
    m_undoAction->setObjectName(u"undoAction"_s);
    m_undoAction->setShortcut(QKeySequence::Undo);
    connect(m_undoAction, &QAction::triggered, this, &UndoHistory::undo);
    m_redoAction->setObjectName(u"redoAction"_s);
    m_redoAction->setShortcuts({Qt::CTRL | Qt::Key_Y, Qt::CTRL | Qt::SHIFT | Qt::Key_Z});
    connect(m_redoAction, &QAction::triggered, this, &UndoHistory::redo);

    m_dock->setObjectName(u"undoHistoryDock"_s);
    m_view->setObjectName(u"undoHistoryView"_s);
    m_dock->setWidget(m_view);
    connect(stack, &QUndoStack::indexChanged, this, &UndoHistory::updateActions);
    retranslate();
}

void UndoHistory::retranslate()
{
    m_dock->setWindowTitle(tr("Undo History"));
    m_view->setAccessibleName(tr("Undo History"));
    m_view->setEmptyLabel(tr("Project as It Was Opened"));
    updateActions();
}

void UndoHistory::undo()
{
    const QString step = m_stack->undoText();
    m_stack->undo();
    Q_EMIT told(tr("Undone: %1").arg(step));
}

void UndoHistory::redo()
{
    const QString step = m_stack->redoText();
    m_stack->redo();
    Q_EMIT told(tr("Done again: %1").arg(step));
}

void UndoHistory::updateActions()
{
    m_undoAction->setEnabled(m_stack->canUndo());
    m_redoAction->setEnabled(m_stack->canRedo());
    m_undoAction->setText(m_stack->canUndo() ? tr("&Undo %1").arg(m_stack->undoText())
                                             : tr("&Undo"));
    m_redoAction->setText(m_stack->canRedo() ? tr("&Redo %1").arg(m_stack->redoText())
                                             : tr("&Redo"));
}

} // namespace Inlet::Ui
