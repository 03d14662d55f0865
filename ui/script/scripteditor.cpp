// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/script/scripteditor.h"

#include "ui/icons.h"
#include "ui/script/codeassist.h"
#include "ui/script/codeedit.h"
#include "ui/script/findbar.h"
#include "ui/script/handlerreference.h"
#include "ui/script/snippets.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QEvent>
#include <QInputDialog>
#include <QMenu>
#include <QToolBar>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace Inlet::Ui {

using namespace Qt::StringLiterals;

ScriptEditor::ScriptEditor(Language::Purpose purpose, QWidget *parent)
    : QWidget(parent)
    , m_purpose(purpose)
    , m_liveCheck(purpose)
    , m_toolBar(new QToolBar)
    , m_edit(new CodeEdit)
    , m_assist(new CodeAssist(purpose, m_edit))
    , m_findBar(new FindBar(m_edit))
    , m_undo(new QAction(this))
    , m_redo(new QAction(this))
    , m_copy(new QAction(this))
    , m_cut(new QAction(this))
    , m_paste(new QAction(this))
    , m_find(new QAction(this))
    , m_check(new QAction(this))
    , m_insertButton(new QToolButton)
    , m_insertMenu(new QMenu(this))
    , m_editButton(new QToolButton)
    , m_editMenu(new QMenu(this))
    , m_problemsButton(new QToolButton)
{
    m_edit->setObjectName(u"scriptEdit"_s);
    createActions();
    createToolBar();
    connectActions();

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    layout->addWidget(m_toolBar);
    layout->addWidget(m_edit, 1);
    layout->addWidget(m_findBar);

    connect(m_edit, &CodeEdit::edited, this, [this] { Q_EMIT edited(m_edit->lines()); });
    connect(m_edit, &CodeEdit::stepEnded, this, &ScriptEditor::stepEnded);
    connect(m_edit, &QsciScintilla::textChanged, this, [this] {
        updateActions();
        if (isVisible())
            m_liveCheck.setLines(m_edit->lines());
    });
    connect(m_edit, &QsciScintilla::copyAvailable, this, &ScriptEditor::updateActions);
    connect(m_edit, &CodeEdit::contextMenuRequested, this, [this](const QPoint &position) {
        QMenu menu;
        menu.addActions({m_copy, m_cut, m_paste});
        menu.addSeparator();
        menu.addActions(m_editMenu->actions());
        menu.exec(position);
    });
    connect(m_assist, &CodeAssist::referenceRequested, this,
            [this](const QString &id) { HandlerReference::open(this, id); });
    connect(&m_liveCheck, &LiveCheck::checked, this,
            [this](const ScriptProblems &problems, bool requested) {
                showProblems(problems);
                Q_EMIT problemsFound(problems);
                if (requested)
                    Q_EMIT checked(problems);
            });
    connect(&m_liveCheck, &LiveCheck::failed, this, &ScriptEditor::checkFailed);
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

void ScriptEditor::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void ScriptEditor::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_liveCheck.setLines(m_edit->lines());
}

QAction *ScriptEditor::addCommand(const QString &objectName, const QKeySequence &shortcut,
                                  QString (*text)())
{
    auto *action = new QAction(this);
    action->setObjectName(objectName);
    action->setShortcut(shortcut);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(action);
    m_editMenu->addAction(action);
    m_commands.append({action, text});
    return action;
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
    m_check->setShortcut(Qt::Key_F7);
    for (QAction *action : {m_find, m_check}) {
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        addAction(action);
    }
}

void ScriptEditor::connectActions()
{
    connect(m_undo, &QAction::triggered, m_edit, &QsciScintilla::undo);
    connect(m_redo, &QAction::triggered, m_edit, &QsciScintilla::redo);
    connect(m_copy, &QAction::triggered, m_edit, &QsciScintilla::copy);
    connect(m_cut, &QAction::triggered, m_edit, &CodeEdit::cut);
    connect(m_paste, &QAction::triggered, m_edit, &CodeEdit::paste);
    connect(m_find, &QAction::triggered, m_findBar, &FindBar::open);
    connect(m_check, &QAction::triggered, this, &ScriptEditor::checkNow);

    // The edit menu. Keys are shown as the desktop writes them.
    connect(addCommand(u"completeAction"_s, Qt::CTRL | Qt::Key_Space,
                       [] { return tr("&Complete Word"); }),
            &QAction::triggered, m_assist, &CodeAssist::complete);
    connect(addCommand(u"showCallAction"_s, Qt::CTRL | Qt::SHIFT | Qt::Key_Space,
                       [] { return tr("Show &Parameters"); }),
            &QAction::triggered, m_assist, &CodeAssist::showCall);
    connect(addCommand(u"referenceAction"_s, {}, [] { return tr("&Reference"); }),
            &QAction::triggered, m_assist, &CodeAssist::showReference);
    m_editMenu->addSeparator();
    connect(addCommand(u"replaceAction"_s, Qt::CTRL | Qt::Key_H, [] { return tr("R&eplace..."); }),
            &QAction::triggered, m_findBar, &FindBar::openForReplacement);
    connect(addCommand(u"findNextAction"_s, Qt::Key_F3, [] { return tr("Find &Next"); }),
            &QAction::triggered, m_findBar, &FindBar::findNext);
    connect(addCommand(u"findPreviousAction"_s, Qt::SHIFT | Qt::Key_F3,
                       [] { return tr("Find Pre&vious"); }),
            &QAction::triggered, m_findBar, &FindBar::findPrevious);
    connect(
        addCommand(u"goToLineAction"_s, Qt::CTRL | Qt::Key_G, [] { return tr("&Go to Line..."); }),
        &QAction::triggered, this, &ScriptEditor::goToLine);
    connect(addCommand(u"nextProblemAction"_s, Qt::Key_F8, [] { return tr("Next Pro&blem"); }),
            &QAction::triggered, m_edit, &CodeEdit::goToNextProblem);
    m_editMenu->addSeparator();
    connect(addCommand(u"toggleCommentAction"_s, Qt::CTRL | Qt::Key_Slash,
                       [] { return tr("Toggle Co&mment"); }),
            &QAction::triggered, m_edit, &CodeEdit::toggleComment);
    connect(addCommand(u"indentAction"_s, Qt::CTRL | Qt::Key_BracketRight,
                       [] { return tr("&Indent"); }),
            &QAction::triggered, m_edit, &CodeEdit::indentLines);
    connect(addCommand(u"unindentAction"_s, Qt::CTRL | Qt::Key_BracketLeft,
                       [] { return tr("&Unindent"); }),
            &QAction::triggered, m_edit, &CodeEdit::unindentLines);
    connect(addCommand(u"foldAction"_s, {}, [] { return tr("&Fold or Unfold All"); }),
            &QAction::triggered, m_edit, [this] { m_edit->foldAll(); });
    m_editMenu->addSeparator();
    connect(addCommand(u"zoomInAction"_s, QKeySequence::ZoomIn, [] { return tr("&Larger Text"); }),
            &QAction::triggered, m_edit, [this] { m_edit->zoomIn(); });
    connect(
        addCommand(u"zoomOutAction"_s, QKeySequence::ZoomOut, [] { return tr("&Smaller Text"); }),
        &QAction::triggered, m_edit, [this] { m_edit->zoomOut(); });
    connect(addCommand(u"resetZoomAction"_s, Qt::CTRL | Qt::Key_0,
                       [] { return tr("N&ormal Text Size"); }),
            &QAction::triggered, m_edit, &CodeEdit::resetZoom);
}

void ScriptEditor::createToolBar()
{
    m_insertButton->setObjectName(u"insertButton"_s);
    m_insertButton->setIcon(icon(u"insert-text"_s));
    m_insertButton->setPopupMode(QToolButton::InstantPopup);
    m_insertButton->setMenu(m_insertMenu);
    m_editButton->setObjectName(u"editButton"_s);
    m_editButton->setIcon(icon(u"document-properties"_s));
    m_editButton->setPopupMode(QToolButton::InstantPopup);
    m_editButton->setMenu(m_editMenu);
    m_problemsButton->setObjectName(u"problemsButton"_s);
    m_problemsButton->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_problemsButton->setAutoRaise(true);
    connect(m_problemsButton, &QToolButton::clicked, m_edit, &CodeEdit::goToNextProblem);

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
    m_toolBar->addWidget(m_editButton);
    auto *space = new QWidget;
    space->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    m_toolBar->addWidget(space);
    m_problemsAction = m_toolBar->addWidget(m_problemsButton);
    m_problemsAction->setVisible(false); // nothing is known yet
    // Every button is reached by Tab, which a toolbar leaves out by default.
    for (QToolButton *button : m_toolBar->findChildren<QToolButton *>())
        button->setFocusPolicy(Qt::TabFocus);
}

void ScriptEditor::rebuildInsertMenu()
{
    m_insertMenu->clear();
    for (const SnippetGroup &group : snippetGroups(m_purpose, m_assist->api())) {
        QMenu *submenu = m_insertMenu->addMenu(group.title);
        for (const Snippet &snippet : group.snippets) {
            const QString shown = snippet.description.isEmpty()
                                      ? snippet.title
                                      : snippet.title + u'\t' + snippet.description;
            QAction *action = submenu->addAction(shown);
            connect(action, &QAction::triggered, m_edit,
                    [this, snippet] { m_edit->insertSnippet(snippet.text, snippet.caret); });
        }
    }
}

void ScriptEditor::showProblems(const ScriptProblems &problems)
{
    m_edit->showProblems(problems);
    const bool hasErrors = std::ranges::any_of(problems, [](const ScriptProblem &p) {
        return p.severity == ScriptProblem::Severity::Error;
    });
    m_problemsButton->setIcon(
        problems.isEmpty() ? QIcon() : icon(hasErrors ? u"dialog-error"_s : u"dialog-warning"_s));
    m_problemsButton->setText(
        problems.isEmpty() ? tr("No problems")
                           : tr("%n problem(s)", nullptr, static_cast<int>(problems.size())));
    m_problemsButton->setEnabled(!problems.isEmpty());
    m_problemsAction->setVisible(true);
}

void ScriptEditor::checkNow()
{
    Q_EMIT checkStarted();
    m_liveCheck.setLines(m_edit->lines());
    m_liveCheck.checkNow();
}

void ScriptEditor::goToLine()
{
    int line = 0;
    int index = 0;
    m_edit->getCursorPosition(&line, &index);
    bool accepted = false;
    const int wanted = QInputDialog::getInt(
        this, tr("Go to Line"), tr("Line (1 to %1):").arg(m_edit->QsciScintilla::lines()), line + 1,
        1, m_edit->QsciScintilla::lines(), 1, &accepted);
    if (accepted)
        m_edit->goToLine(wanted);
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
    m_check->setText(tr("Check Syntax"));
    m_insertButton->setText(tr("Insert"));
    m_insertButton->setToolTip(tr("Insert an object, a variable, a function or a return code"));
    m_insertButton->setAccessibleName(m_insertButton->toolTip());
    m_editButton->setText(tr("Edit"));
    m_editButton->setToolTip(tr("Complete, find, comment, indent, zoom"));
    m_editButton->setAccessibleName(m_editButton->toolTip());
    m_problemsButton->setToolTip(tr("Go to the next problem"));
    for (const auto &[action, text] : std::as_const(m_commands))
        action->setText(text());
    if (m_problemsAction->isVisible())
        showProblems(m_edit->problems());
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
