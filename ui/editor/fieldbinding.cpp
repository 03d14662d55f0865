// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/fieldbinding.h"

#include "ui/icons.h"

#include <QAction>
#include <QKeyEvent>

namespace Inlet::Ui {

using namespace Qt::StringLiterals;

FieldGuard::FieldGuard(QWidget *editor, Document::ProjectDocument *document)
    : QObject(editor)
    , m_document(document)
{
    editor->installEventFilter(this);
    // The text field inside a spin box is the one that would take Undo for itself.
    if (auto *inner = editor->findChild<QLineEdit *>())
        inner->installEventFilter(this);
}

bool FieldGuard::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::FocusOut: m_document->endMerge(); break;
    case QEvent::ShortcutOverride: {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->matches(QKeySequence::Undo) || key->matches(QKeySequence::Redo)) {
            event->ignore();
            return true;
        }
        break;
    }
    default: break;
    }
    return QObject::eventFilter(watched, event);
}

void handUndoTo(Document::ProjectDocument *document, ScriptEditor *editor)
{
    QAction *undo = document->undoStack()->createUndoAction(editor);
    QAction *redo = document->undoStack()->createRedoAction(editor);
    undo->setIcon(icon(u"edit-undo"_s));
    redo->setIcon(icon(u"edit-redo"_s));
    editor->setUndoActions(undo, redo);
}

} // namespace Inlet::Ui
