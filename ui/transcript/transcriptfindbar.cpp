// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/transcript/transcriptfindbar.h"

#include "ui/icons.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QToolButton>

namespace Inlet::Ui {

using namespace Qt::StringLiterals;

TranscriptFindBar::TranscriptFindBar(QWidget *parent)
    : QWidget(parent)
    , m_label(new QLabel)
    , m_edit(new QLineEdit)
    , m_previousButton(new QToolButton)
    , m_nextButton(new QToolButton)
    , m_closeButton(new QToolButton)
    , m_result(new QLabel)
{
    m_edit->setObjectName(u"transcriptFindEdit"_s);
    m_edit->setClearButtonEnabled(true);
    m_label->setBuddy(m_edit);
    m_previousButton->setIcon(icon(u"go-up"_s));
    m_nextButton->setIcon(icon(u"go-down"_s));
    m_closeButton->setIcon(icon(u"window-close"_s));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(4, 2, 4, 2);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_label, m_edit, m_previousButton,
                                                            m_nextButton, m_result})
        layout->addWidget(widget);
    layout->addStretch();
    layout->addWidget(m_closeButton);
    for (QToolButton *button : {m_previousButton, m_nextButton, m_closeButton}) {
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::StrongFocus);
    }
    hide();
    retranslate();

    connect(m_edit, &QLineEdit::textChanged, this,
            [this](const QString &text) { Q_EMIT searched(text, false, false); });
    connect(m_previousButton, &QToolButton::clicked, this,
            [this] { Q_EMIT searched(m_edit->text(), true, true); });
    connect(m_nextButton, &QToolButton::clicked, this,
            [this] { Q_EMIT searched(m_edit->text(), false, true); });
    connect(m_closeButton, &QToolButton::clicked, this, &TranscriptFindBar::close);
}

void TranscriptFindBar::open()
{
    show();
    m_edit->setFocus();
    m_edit->selectAll();
}

void TranscriptFindBar::showResult(bool found)
{
    m_result->setText(found || m_edit->text().isEmpty() ? QString() : tr("Not found"));
}

void TranscriptFindBar::close()
{
    hide();
    Q_EMIT closed();
}

void TranscriptFindBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void TranscriptFindBar::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Escape: return close();
    case Qt::Key_Return:
    case Qt::Key_Enter:
        Q_EMIT searched(m_edit->text(), event->modifiers() & Qt::ShiftModifier, true);
        return;
    default: QWidget::keyPressEvent(event);
    }
}

void TranscriptFindBar::retranslate()
{
    m_label->setText(tr("Find:"));
    m_previousButton->setToolTip(tr("Previous (Shift+Enter)"));
    m_nextButton->setToolTip(tr("Next (Enter)"));
    m_closeButton->setToolTip(tr("Close (Esc)"));
    for (QToolButton *button : {m_previousButton, m_nextButton, m_closeButton})
        button->setAccessibleName(button->toolTip());
}

} // namespace Inlet::Ui
