// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/projectdocument.h"

#include "ui/script/scripteditor.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QLineEdit>
#include <QSpinBox>

namespace Inlet::Ui {

/**
 * Makes @p editor one field of the window's document: when it loses focus the undo step ends, and Undo and Redo are
 * left to the window, so that the user has one history. The editor owns the guard.
 */
class FieldGuard final : public QObject
{
    Q_OBJECT

public:
    FieldGuard(QWidget *editor, Document::ProjectDocument *document);

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    Document::ProjectDocument *m_document;
};

/** Shows the document's Undo and Redo in the toolbar of @p editor in place of its own. */
void handUndoTo(Document::ProjectDocument *document, ScriptEditor *editor);

/** Calls @p show with the current activity now, and whenever @p field may have changed. */
template <typename Show>
void bindView(QObject *context, Document::ProjectDocument *document, Document::Field field,
              Show show)
{
    const auto refresh = [document, field, show](Document::Field changed) {
        if ((changed == field || changed == Document::Field::Everything) && document->activity())
            show(*document->activity());
    };
    QObject::connect(document, &Document::ProjectDocument::changed, context, refresh);
    refresh(Document::Field::Everything);
}

/**
 * Binds @p edit to a text of the current activity. Follows textEdited, so only the user's typing makes steps; the text
 * is set only when it differs, so the cursor stays.
 */
template <Document::ActivityAccess Access>
void bind(QLineEdit *edit, Document::ProjectDocument *document, Document::Field field,
          Access access)
{
    new FieldGuard(edit, document);
    QObject::connect(edit, &QLineEdit::textEdited, document,
                     [=](const QString &text) { document->setField(field, access, text); });
    bindView(edit, document, field, [=](const Model::Activity &activity) {
        if (edit->text() != access(activity))
            edit->setText(access(activity));
    });
}

/** Binds a check box (or a checkable button) to a yes or no of the current activity. */
template <Document::ActivityAccess Access>
void bind(QAbstractButton *box, Document::ProjectDocument *document, Document::Field field,
          Access access)
{
    QObject::connect(box, &QAbstractButton::clicked, document, [=](bool checked) {
        document->endMerge();
        document->setField(field, access, checked);
    });
    bindView(box, document, field,
             [=](const Model::Activity &activity) { box->setChecked(access(activity)); });
}

/** Binds a spin box to a whole number of the current activity; typing and stepping while it has focus are one step. */
template <Document::ActivityAccess Access>
void bind(QSpinBox *box, Document::ProjectDocument *document, Document::Field field, Access access)
{
    new FieldGuard(box, document);
    QObject::connect(box, &QSpinBox::valueChanged, document,
                     [=](int value) { document->setField(field, access, value); });
    bindView(box, document, field, [=](const Model::Activity &activity) {
        if (box->value() == access(activity))
            return;
        const QSignalBlocker blocker(box);
        box->setValue(access(activity));
    });
}

/** Binds a combo box, whose items carry the values as their data (see addItem()), to an enumeration or a text. */
template <Document::ActivityAccess Access>
void bind(QComboBox *box, Document::ProjectDocument *document, Document::Field field, Access access)
{
    using Value = Document::FieldValue<Access>;
    QObject::connect(box, &QComboBox::activated, document, [=](int index) {
        document->endMerge();
        document->setField(field, access, box->itemData(index).template value<Value>());
    });
    bindView(box, document, field, [=](const Model::Activity &activity) {
        box->setCurrentIndex(box->findData(QVariant::fromValue(access(activity))));
    });
}

/** Binds a script editor to the lines of a script; its steps become those of the document, which owns the history. */
template <Document::ActivityAccess Access>
void bind(ScriptEditor *editor, Document::ProjectDocument *document, Document::Field field,
          Access access)
{
    handUndoTo(document, editor);
    QObject::connect(editor, &ScriptEditor::stepEnded, document,
                     &Document::ProjectDocument::endMerge);
    QObject::connect(editor, &ScriptEditor::edited, document,
                     [=](const QStringList &lines) { document->setField(field, access, lines); });
    bindView(editor, document, field,
             [=](const Model::Activity &activity) { editor->setLines(access(activity)); });
}

} // namespace Inlet::Ui
