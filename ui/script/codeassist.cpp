// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/script/codeassist.h"

#include "language/apihtml.h"
#include "ui/script/codeedit.h"
#include "ui/script/completionpopup.h"

#include <QEvent>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QScreen>
#include <QToolTip>

#include <algorithm>

namespace Inlet::Ui {

using namespace Qt::StringLiterals;

namespace {

/** From how many letters on words are offered without being asked for. */
constexpr int LeastLetters = 2;

bool isWordCharacter(QChar c)
{
    return c.isLetterOrNumber() || c == u'_' || c == u'$';
}

QLabel *makeCallTip(QWidget *parent)
{
    auto *tip = new QLabel(parent, Qt::ToolTip);
    tip->setObjectName(u"callTip"_s);
    tip->setAttribute(Qt::WA_ShowWithoutActivating);
    tip->setFrameStyle(QFrame::Box | QFrame::Plain);
    tip->setTextFormat(Qt::RichText);
    tip->setMargin(4);
    tip->setAutoFillBackground(true);
    tip->setBackgroundRole(QPalette::ToolTipBase);
    tip->setForegroundRole(QPalette::ToolTipText);
    return tip;
}

} // namespace

CodeAssist::CodeAssist(Language::Purpose purpose, CodeEdit *edit)
    : QObject(edit)
    , m_edit(edit)
    , m_api(purpose)
    , m_popup(new CompletionPopup(edit))
    , m_callTip(makeCallTip(edit))
{
    edit->installEventFilter(this);
    edit->viewport()->installEventFilter(this);
    connect(edit, &QsciScintillaBase::SCN_CHARADDED, this, [this](int character) {
        noteTyped(QChar::fromUcs2(static_cast<char16_t>(character)));
    });
    connect(edit, &CodeEdit::keyHandled, this, &CodeAssist::update);
    connect(m_popup, &CompletionPopup::chosen, this, &CodeAssist::accept);
}

CodeAssist::~CodeAssist() = default;

void CodeAssist::complete()
{
    offer(true);
}

void CodeAssist::showCall()
{
    updateCall(true);
}

void CodeAssist::showReference()
{
    const Language::ApiEntry entry =
        m_popup->isVisible() ? m_popup->current().entry
                             : Language::entryAt(m_api, m_edit->text(), m_edit->caret());
    hideAll();
    Q_EMIT referenceRequested(entry.id());
}

bool CodeAssist::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::ShortcutOverride: {
        // Keys of the list are no shortcuts of the window while it is open, and F1 is the editor's.
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool closes =
            key->key() == Qt::Key_Escape && (m_popup->isVisible() || m_callTip->isVisible());
        if (watched == m_edit && (closes || key->key() == Qt::Key_F1)) {
            event->accept();
            return true;
        }
        break;
    }
    case QEvent::KeyPress:
        if (watched == m_edit && handleKey(static_cast<QKeyEvent *>(event)))
            return true;
        break;
    case QEvent::ToolTip: {
        const auto *help = static_cast<QHelpEvent *>(event);
        if (watched == m_edit->viewport()) {
            showHover(help->pos(), help->globalPos());
            return true;
        }
        break;
    }
    case QEvent::FocusOut:
    case QEvent::Hide:
    case QEvent::Resize:
    case QEvent::Wheel:
    case QEvent::MouseButtonPress: hideAll(); break;
    default: break;
    }
    return QObject::eventFilter(watched, event);
}

bool CodeAssist::handleKey(QKeyEvent *event)
{
    m_typed = {};
    const bool control = event->modifiers() == Qt::ControlModifier;
    if (control && event->key() == Qt::Key_Space) {
        complete();
        return true;
    }
    if (event->key() == Qt::Key_F1 && event->modifiers() == Qt::NoModifier) {
        showReference();
        return true;
    }
    if (m_popup->isVisible()) {
        const bool takes = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter
                           || event->key() == Qt::Key_Tab;
        if (takes && event->modifiers() == Qt::NoModifier) {
            accept();
            return true;
        }
        if (event->key() == Qt::Key_Escape) {
            hideCompletions();
            return true;
        }
        if (m_popup->handleKey(event))
            return true;
    } else if (event->key() == Qt::Key_Escape && m_callTip->isVisible()) {
        m_callTip->hide();
        return true;
    }
    return false;
}

void CodeAssist::noteTyped(QChar character)
{
    m_typed = character;
}

/** After a key: what was open follows, and what was typed may open it. */
void CodeAssist::update()
{
    const bool opensCall = m_typed == u'(' || m_typed == u',';
    if (opensCall || m_callTip->isVisible())
        updateCall(opensCall);
    if (m_popup->isVisible() || m_typed == u'.' || m_typed == u'"' || m_typed == u'\''
        || isWordCharacter(m_typed))
        offer(false);
    m_typed = {};
}

void CodeAssist::offer(bool asked)
{
    m_completions = Language::completionsAt(m_api, m_edit->text(), m_edit->caret());
    const QList<Language::Completion> &list = m_completions.list;
    const bool enough =
        asked || m_completions.isMember || m_completions.prefix.size() >= LeastLetters;
    // Nothing more to say than what stands there.
    const bool isComplete =
        !asked && !list.isEmpty() && list.constFirst().name == m_completions.prefix;
    if (!enough || list.isEmpty() || isComplete) {
        hideCompletions();
        return;
    }
    m_popup->open(list, m_edit->lineRectangle(m_completions.from));
}

void CodeAssist::accept()
{
    const Language::Completion chosen = m_popup->current();
    const Language::Completions place = m_completions;
    hideCompletions();
    if (chosen.name.isEmpty())
        return;
    QString text = chosen.name;
    qsizetype caret = text.size();
    const QString script = m_edit->text();
    const bool isCall = chosen.kind == Language::Completion::Kind::Function
                        && (place.to >= script.size() || script.at(place.to) != u'(');
    if (isCall) {
        text += u"()"_s;
        caret = text.size() - (chosen.entry.parameters.isEmpty() ? 0 : 1);
    }
    m_edit->replaceRange(place.from, place.to, text, caret);
    if (isCall)
        updateCall(true);
}

void CodeAssist::hideAll()
{
    hideCompletions();
    m_callTip->hide();
}

void CodeAssist::hideCompletions()
{
    m_popup->hide();
    m_completions = {};
}

void CodeAssist::updateCall(bool open)
{
    const std::optional<Language::CallHelp> call =
        Language::callAt(m_api, m_edit->text(), m_edit->caret());
    if (!call || call->entry.parameters.isEmpty()) {
        m_callTip->hide();
        return;
    }
    if (!open && !m_callTip->isVisible())
        return;
    m_callTip->setText(Language::callHtml(*call));
    m_callTip->adjustSize();
    // Above the line, for the words to choose from are below it.
    const QRect line = m_edit->lineRectangle(call->open);
    const QRect available = m_edit->screen()->availableGeometry();
    QPoint corner(line.left(), line.top() - m_callTip->height());
    if (corner.y() < available.top())
        corner.setY(line.bottom() + (m_popup->isVisible() ? m_popup->height() : 0));
    corner.setX(std::clamp(corner.x(), available.left(),
                           std::max(available.left(), available.right() - m_callTip->width())));
    m_callTip->move(corner);
    m_callTip->show();
}

void CodeAssist::showHover(const QPoint &position, const QPoint &globalPosition)
{
    const qsizetype offset = m_edit->offsetAt(position);
    const Language::ApiEntry entry =
        offset < 0 ? Language::ApiEntry() : Language::entryAt(m_api, m_edit->text(), offset);
    if (entry.name.isEmpty())
        QToolTip::hideText();
    else
        QToolTip::showText(globalPosition, Language::entryHtml(entry), m_edit);
}

} // namespace Inlet::Ui
