// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/script/findbar.h"

#include "ui/icons.h"
#include "ui/script/codeedit.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QToolButton>

namespace Inlet::Ui {

using namespace Qt::StringLiterals;

FindBar::FindBar(CodeEdit *edit, QWidget *parent)
    : QWidget(parent)
    , m_edit(edit)
    , m_findLabel(new QLabel)
    , m_findEdit(new QLineEdit)
    , m_replaceLabel(new QLabel)
    , m_replaceEdit(new QLineEdit)
    , m_caseBox(new QCheckBox)
    , m_nextButton(new QToolButton)
    , m_previousButton(new QToolButton)
    , m_replaceButton(new QToolButton)
    , m_replaceAllButton(new QToolButton)
    , m_closeButton(new QToolButton)
    , m_result(new QLabel)
{
    m_findEdit->setObjectName(u"findEdit"_s);
    m_replaceEdit->setObjectName(u"replaceEdit"_s);
    m_nextButton->setObjectName(u"findNextButton"_s);
    m_previousButton->setObjectName(u"findPreviousButton"_s);
    m_replaceButton->setObjectName(u"replaceButton"_s);
    m_replaceAllButton->setObjectName(u"replaceAllButton"_s);
    m_result->setObjectName(u"findResult"_s);
    m_findLabel->setBuddy(m_findEdit);
    m_replaceLabel->setBuddy(m_replaceEdit);
    m_closeButton->setIcon(icon(u"window-close"_s));
    m_closeButton->setAutoRaise(true);
    for (QToolButton *button :
         {m_nextButton, m_previousButton, m_replaceButton, m_replaceAllButton, m_closeButton})
        button->setFocusPolicy(Qt::StrongFocus);

    auto *layout = new QGridLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_findLabel, 0, 0);
    layout->addWidget(m_findEdit, 0, 1);
    layout->addWidget(m_previousButton, 0, 2);
    layout->addWidget(m_nextButton, 0, 3);
    layout->addWidget(m_caseBox, 0, 4);
    layout->addWidget(m_closeButton, 0, 5, Qt::AlignRight);
    layout->addWidget(m_replaceLabel, 1, 0);
    layout->addWidget(m_replaceEdit, 1, 1);
    layout->addWidget(m_replaceButton, 1, 2);
    layout->addWidget(m_replaceAllButton, 1, 3);
    layout->addWidget(m_result, 1, 4, 1, 2);
    layout->setColumnStretch(1, 1);
    retranslate();

    connect(m_nextButton, &QToolButton::clicked, this, &FindBar::findNext);
    connect(m_previousButton, &QToolButton::clicked, this, &FindBar::findPrevious);
    connect(m_replaceButton, &QToolButton::clicked, this, &FindBar::replaceOne);
    connect(m_replaceAllButton, &QToolButton::clicked, this, &FindBar::replaceAll);
    connect(m_closeButton, &QToolButton::clicked, this, &FindBar::close);
    hide();
}

void FindBar::open()
{
    if (m_edit->hasSelectedText() && !m_edit->selectedText().contains(u'\n'))
        m_findEdit->setText(m_edit->selectedText());
    m_result->clear();
    show();
    m_findEdit->setFocus();
    m_findEdit->selectAll();
}

void FindBar::findNext()
{
    find(Direction::Forward);
}

void FindBar::findPrevious()
{
    find(Direction::Backward);
}

void FindBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void FindBar::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Escape: close(); break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_replaceEdit->hasFocus())
            replaceOne();
        else if (event->modifiers() & Qt::ShiftModifier)
            findPrevious();
        else
            findNext();
        break;
    default: QWidget::keyPressEvent(event);
    }
}

bool FindBar::find(Direction direction)
{
    const QString wanted = m_findEdit->text();
    if (wanted.isEmpty()) {
        open();
        return false;
    }
    int line = 0;
    int index = 0;
    const bool forward = direction == Direction::Forward;
    if (m_edit->hasSelectedText()) {
        int toLine = 0;
        int toIndex = 0;
        m_edit->getSelection(&line, &index, &toLine, &toIndex);
        if (forward) {
            line = toLine;
            index = toIndex;
        }
    } else {
        m_edit->getCursorPosition(&line, &index);
    }
    const bool found =
        m_edit->findFirst(wanted, false, m_caseBox->isChecked(), false, true, forward, line, index);
    m_result->setText(found ? QString() : tr("\"%1\" does not occur.").arg(wanted));
    return found;
}

void FindBar::close()
{
    hide();
    m_edit->setFocus();
}

void FindBar::replaceOne()
{
    const auto sensitivity = m_caseBox->isChecked() ? Qt::CaseSensitive : Qt::CaseInsensitive;
    const QString wanted = m_findEdit->text();
    if (!wanted.isEmpty() && m_edit->selectedText().compare(wanted, sensitivity) == 0)
        m_edit->replaceSelection(m_replaceEdit->text());
    find(Direction::Forward);
}

void FindBar::replaceAll()
{
    const QString wanted = m_findEdit->text();
    if (wanted.isEmpty())
        return;
    const auto sensitivity = m_caseBox->isChecked() ? Qt::CaseSensitive : Qt::CaseInsensitive;
    const int count = m_edit->replaceAll(wanted, m_replaceEdit->text(), sensitivity);
    m_result->setText(tr("%n replacement(s)", nullptr, count));
}

void FindBar::retranslate()
{
    m_findLabel->setText(tr("F&ind:"));
    m_replaceLabel->setText(tr("Replace by:"));
    m_caseBox->setText(tr("Match case"));
    m_previousButton->setText(tr("Previous"));
    m_nextButton->setText(tr("Next"));
    m_replaceButton->setText(tr("Replace"));
    m_replaceAllButton->setText(tr("Replace All"));
    m_closeButton->setText(tr("Close"));
    m_closeButton->setToolTip(tr("Close (Escape)"));
    m_findEdit->setAccessibleName(tr("Text to find"));
    m_replaceEdit->setAccessibleName(tr("Text to put in its place"));
    m_previousButton->setToolTip(tr("Previous occurrence (Shift+F3)"));
    m_nextButton->setToolTip(tr("Next occurrence (F3)"));
}

} // namespace Inlet::Ui
