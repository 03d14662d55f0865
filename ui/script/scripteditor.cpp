// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/script/scripteditor.h"

#include "ui/icons.h"
#include "ui/script/codeedit.h"
#include "ui/script/findbar.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QEvent>
#include <QMenu>
#include <QToolBar>
#include <QToolButton>
#include <QVBoxLayout>

namespace Inlet::Ui {

using namespace Qt::StringLiterals;

ScriptEditor::ScriptEditor(ScriptPurpose purpose, QWidget *parent)
    : QWidget(parent)
    , m_purpose(purpose)
    , m_toolBar(new QToolBar)
    , m_edit(new CodeEdit)
    , m_findBar(new FindBar(m_edit))
    , m_undo(new QAction(this))
    , m_redo(new QAction(this))
    , m_copy(new QAction(this))
    , m_cut(new QAction(this))
    , m_paste(new QAction(this))
    , m_find(new QAction(this))
    , m_findNext(new QAction(this))
    , m_findPrevious(new QAction(this))
    , m_check(new QAction(this))
    , m_insertButton(new QToolButton)
    , m_insertMenu(new QMenu(this))
{
    m_edit->setObjectName(u"scriptEdit"_s);
    createActions();

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    layout->addWidget(m_toolBar);
    layout->addWidget(m_edit, 1);
    layout->addWidget(m_findBar);

    connect(m_edit, &CodeEdit::edited, this, [this] {
        m_edit->showProblems({});
        Q_EMIT edited(m_edit->lines());
    });
    connect(m_edit, &CodeEdit::stepEnded, this, &ScriptEditor::stepEnded);
    connect(m_edit, &QsciScintilla::textChanged, this, &ScriptEditor::updateActions);
    connect(m_edit, &QsciScintilla::copyAvailable, this, &ScriptEditor::updateActions);
    connect(m_edit, &CodeEdit::contextMenuRequested, this, [this](const QPoint &position) {
        QMenu menu;
        menu.addActions(m_toolBar->actions());
        menu.exec(position);
    });
    connect(QApplication::clipboard(), &QClipboard::dataChanged, this,
            &ScriptEditor::updateActions);
    retranslate();
    updateActions();
}

QStringList ScriptEditor::lines() const
{
    return m_edit->lines();
}

void ScriptEditor::setLines(const QStringList &lines)
{
    m_edit->setLines(lines);
    updateActions();
}

void ScriptEditor::setUndoActions(QAction *undo, QAction *redo)
{
    m_edit->disableUndo();
    m_toolBar->insertActions(m_undo, {undo, redo});
    m_toolBar->removeAction(m_undo);
    m_toolBar->removeAction(m_redo);
}

void ScriptEditor::showProblems(const QList<ScriptProblem> &problems)
{
    m_edit->showProblems(problems);
}

void ScriptEditor::setCheckEnabled(bool enabled)
{
    m_check->setVisible(enabled);
}

void ScriptEditor::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void ScriptEditor::createActions()
{
    const struct
    {
        QAction *action;
        QString iconName;
        QString objectName;
    } looks[]{
        {m_undo, u"edit-undo"_s, u"undoAction"_s},
        {m_redo, u"edit-redo"_s, u"redoAction"_s},
        {m_copy, u"edit-copy"_s, u"copyAction"_s},
        {m_cut, u"edit-cut"_s, u"cutAction"_s},
        {m_paste, u"edit-paste"_s, u"pasteAction"_s},
        {m_find, u"edit-find"_s, u"findAction"_s},
        {m_check, u"tools-check-spelling"_s, u"checkAction"_s},
    };
    for (const auto &look : looks) {
        look.action->setIcon(icon(look.iconName));
        look.action->setObjectName(look.objectName);
    }
    m_find->setShortcut(QKeySequence::Find);
    m_findNext->setShortcut(Qt::Key_F3);
    m_findPrevious->setShortcut(Qt::SHIFT | Qt::Key_F3);
    m_check->setShortcut(Qt::Key_F7);
    for (QAction *action : {m_find, m_findNext, m_findPrevious, m_check}) {
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        addAction(action);
    }

    m_insertButton->setObjectName(u"insertButton"_s);
    m_insertButton->setIcon(icon(u"insert-text"_s));
    m_insertButton->setPopupMode(QToolButton::InstantPopup);
    m_insertButton->setMenu(m_insertMenu);

    m_toolBar->setIconSize({18, 18});
    m_toolBar->addActions({m_undo, m_redo});
    m_toolBar->addSeparator();
    m_toolBar->addActions({m_copy, m_cut, m_paste});
    m_toolBar->addSeparator();
    m_toolBar->addAction(m_find);
    m_toolBar->addSeparator();
    m_toolBar->addAction(m_check);
    m_toolBar->addSeparator();
    m_toolBar->addWidget(m_insertButton);
    // Every button is reached by Tab, which a toolbar leaves out by default.
    for (QToolButton *button : m_toolBar->findChildren<QToolButton *>())
        button->setFocusPolicy(Qt::TabFocus);

    connect(m_undo, &QAction::triggered, m_edit, &QsciScintilla::undo);
    connect(m_redo, &QAction::triggered, m_edit, &QsciScintilla::redo);
    connect(m_copy, &QAction::triggered, m_edit, &QsciScintilla::copy);
    connect(m_cut, &QAction::triggered, m_edit, &CodeEdit::cut);
    connect(m_paste, &QAction::triggered, m_edit, &CodeEdit::paste);
    connect(m_find, &QAction::triggered, m_findBar, &FindBar::open);
    connect(m_findNext, &QAction::triggered, m_findBar, &FindBar::findNext);
    connect(m_findPrevious, &QAction::triggered, m_findBar, &FindBar::findPrevious);
    connect(m_check, &QAction::triggered, this, &ScriptEditor::checkRequested);
}

void ScriptEditor::rebuildInsertMenu()
{
    m_insertMenu->clear();
    for (const SnippetGroup &group : snippetGroups(m_purpose)) {
        QMenu *submenu = m_insertMenu->addMenu(group.title);
        for (const Snippet &snippet : group.snippets) {
            const QString shown = QString(snippet.text).remove(u'|').trimmed();
            QAction *action = submenu->addAction(shown + u'\t' + snippet.description);
            connect(action, &QAction::triggered, m_edit,
                    [this, text = snippet.text] { m_edit->insertSnippet(text); });
        }
    }
}

void ScriptEditor::retranslate()
{
    m_toolBar->setAccessibleName(tr("Script tools"));
    m_edit->setAccessibleName(tr("Script"));
    m_edit->setAccessibleDescription(tr("Press Escape, then Tab to leave the script."));
    m_undo->setText(tr("Undo"));
    m_redo->setText(tr("Redo"));
    m_copy->setText(tr("Copy"));
    m_cut->setText(tr("Cut"));
    m_paste->setText(tr("Paste"));
    m_find->setText(tr("Find and Replace"));
    m_findNext->setText(tr("Find Next"));
    m_findPrevious->setText(tr("Find Previous"));
    m_check->setText(tr("Check Syntax"));
    m_insertButton->setText(tr("Insert"));
    m_insertButton->setToolTip(tr("Insert an object, a variable, a function or a return code"));
    m_insertButton->setAccessibleName(m_insertButton->toolTip());
    rebuildInsertMenu();
}

void ScriptEditor::updateActions()
{
    m_undo->setEnabled(m_edit->isUndoAvailable());
    m_redo->setEnabled(m_edit->isRedoAvailable());
    m_copy->setEnabled(m_edit->hasSelectedText());
    m_cut->setEnabled(m_edit->hasSelectedText());
    m_paste->setEnabled(m_edit->SendScintilla(QsciScintilla::SCI_CANPASTE) != 0);
    m_check->setEnabled(m_edit->length() > 0);
}

} // namespace Inlet::Ui
