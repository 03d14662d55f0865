// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/script/findbar.h"

#include "ui/icons.h"
#include "ui/script/codeedit.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QStyle>
#include <QTextDocument>
#include <QToolButton>

#include <algorithm>

namespace Inlet::Ui {

using namespace Qt::StringLiterals;

namespace {

QString withKey(const QString &text, const QKeySequence &key)
{
    //: %1 what a button does, %2 its shortcut
    return FindBar::tr("%1 (%2)").arg(text, key.toString(QKeySequence::NativeText));
}

/** Cuts off what does not fit: a sentence that quotes a long text must not widen the page. */
class ResultLabel final : public QLabel
{
public:
    [[nodiscard]] QSize sizeHint() const override { return minimumSizeHint(); }
    [[nodiscard]] QSize minimumSizeHint() const override { return {0, fontMetrics().height()}; }

protected:
    bool event(QEvent *event) override
    {
        if (event->type() == QEvent::ToolTip)
            setToolTip(Qt::convertFromPlainText(text()));
        return QLabel::event(event);
    }
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        style()->drawItemText(&painter, contentsRect(), Qt::AlignVCenter, palette(), isEnabled(),
                              fontMetrics().elidedText(text(), Qt::ElideMiddle, width()),
                              foregroundRole());
    }
};

} // namespace

FindBar::FindBar(CodeEdit *edit, QWidget *parent)
    : QWidget(parent)
    , m_edit(edit)
    , m_findLabel(new QLabel)
    , m_findEdit(new QLineEdit)
    , m_replaceLabel(new QLabel)
    , m_replaceEdit(new QLineEdit)
    , m_caseBox(new QCheckBox)
    , m_wordBox(new QCheckBox)
    , m_expressionBox(new QCheckBox)
    , m_wrapBox(new QCheckBox)
    , m_nextButton(new QToolButton)
    , m_previousButton(new QToolButton)
    , m_replaceButton(new QToolButton)
    , m_replaceAllButton(new QToolButton)
    , m_closeButton(new QToolButton)
    , m_result(new ResultLabel)
{
    m_findEdit->setObjectName(u"findEdit"_s);
    m_replaceEdit->setObjectName(u"replaceEdit"_s);
    m_caseBox->setObjectName(u"caseBox"_s);
    m_wordBox->setObjectName(u"wordBox"_s);
    m_expressionBox->setObjectName(u"expressionBox"_s);
    m_wrapBox->setObjectName(u"wrapBox"_s);
    m_wrapBox->setChecked(true);
    m_nextButton->setObjectName(u"findNextButton"_s);
    m_previousButton->setObjectName(u"findPreviousButton"_s);
    m_replaceButton->setObjectName(u"replaceButton"_s);
    m_replaceAllButton->setObjectName(u"replaceAllButton"_s);
    m_result->setObjectName(u"findResult"_s);
    m_result->setTextFormat(Qt::PlainText);
    m_findLabel->setBuddy(m_findEdit);
    m_replaceLabel->setBuddy(m_replaceEdit);
    m_closeButton->setIcon(icon(u"window-close"_s));
    m_closeButton->setAutoRaise(true);
    for (QToolButton *button :
         {m_nextButton, m_previousButton, m_replaceButton, m_replaceAllButton, m_closeButton})
        button->setFocusPolicy(Qt::StrongFocus);

    auto *options = new QHBoxLayout;
    for (QCheckBox *box : {m_caseBox, m_wordBox, m_expressionBox, m_wrapBox})
        options->addWidget(box);
    options->addWidget(m_result, 1);
    auto *layout = new QGridLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_findLabel, 0, 0);
    layout->addWidget(m_findEdit, 0, 1);
    layout->addWidget(m_previousButton, 0, 2);
    layout->addWidget(m_nextButton, 0, 3);
    layout->addWidget(m_closeButton, 0, 4, Qt::AlignRight);
    layout->addWidget(m_replaceLabel, 1, 0);
    layout->addWidget(m_replaceEdit, 1, 1);
    layout->addWidget(m_replaceButton, 1, 2);
    layout->addWidget(m_replaceAllButton, 1, 3);
    layout->addLayout(options, 2, 1, 1, 4);
    layout->setColumnStretch(1, 1);
    retranslate();

    connect(m_nextButton, &QToolButton::clicked, this, &FindBar::findNext);
    connect(m_previousButton, &QToolButton::clicked, this, &FindBar::findPrevious);
    connect(m_replaceButton, &QToolButton::clicked, this, &FindBar::replaceOne);
    connect(m_replaceAllButton, &QToolButton::clicked, this, &FindBar::replaceAll);
    connect(m_closeButton, &QToolButton::clicked, this, &FindBar::close);
    connect(m_findEdit, &QLineEdit::textChanged, this, &FindBar::showCount);
    for (QCheckBox *box : {m_caseBox, m_wordBox, m_expressionBox})
        connect(box, &QCheckBox::toggled, this, &FindBar::showCount);
    hide();
}

void FindBar::open()
{
    if (m_edit->hasSelectedText() && !m_edit->selectedText().contains(u'\n'))
        m_findEdit->setText(m_edit->selectedText());
    show();
    showCount();
    m_findEdit->setFocus();
    m_findEdit->selectAll();
}

void FindBar::openForReplacement()
{
    open();
    m_replaceEdit->setFocus();
    m_replaceEdit->selectAll();
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

TextSearch FindBar::search() const
{
    return {m_findEdit->text(),
            {m_expressionBox->isChecked(), m_caseBox->isChecked(), m_wordBox->isChecked()}};
}

void FindBar::find(Direction direction)
{
    const TextSearch search = FindBar::search();
    if (m_findEdit->text().isEmpty()) {
        open();
        return;
    }
    const QList<TextSearch::Match> matches = search.matches(m_edit->text());
    if (matches.isEmpty()) {
        complain(search);
        return;
    }
    const auto [from, to] = m_edit->selectedRange();
    const auto count = matches.size();
    qsizetype index = 0;
    if (direction == Direction::Forward) {
        index =
            std::ranges::lower_bound(matches, to, {}, &TextSearch::Match::from) - matches.begin();
    } else {
        index = std::ranges::lower_bound(matches, from, {}, &TextSearch::Match::from)
                - matches.begin() - 1;
    }
    if (index < 0 || index >= count) {
        if (!m_wrapBox->isChecked()) {
            m_result->setText(index < 0 ? tr("There is no earlier occurrence.")
                                        : tr("There is no further occurrence."));
            return;
        }
        index = index < 0 ? count - 1 : 0;
    }
    m_edit->selectRange(matches.at(index).from, matches.at(index).to);
    m_result->setText(tr("%1 of %2").arg(index + 1).arg(count));
}

void FindBar::close()
{
    hide();
    m_edit->setFocus();
}

void FindBar::replaceOne()
{
    const TextSearch search = FindBar::search();
    const QString text = m_edit->text();
    const auto [from, to] = m_edit->selectedRange();
    const TextSearch::Match selected{from, to};
    if (search.matches(text).contains(selected))
        m_edit->replaceSelection(search.replacement(text, selected, m_replaceEdit->text()));
    findNext();
}

void FindBar::replaceAll()
{
    const TextSearch search = FindBar::search();
    const QString text = m_edit->text();
    const auto count = static_cast<int>(search.matches(text).size());
    if (count == 0) {
        complain(search);
        return;
    }
    m_edit->replaceText(search.replaced(text, m_replaceEdit->text()));
    m_result->setText(tr("%n replacement(s)", nullptr, count));
}

void FindBar::showCount()
{
    const TextSearch search = FindBar::search();
    const auto count = static_cast<int>(search.matches(m_edit->text()).size());
    if (m_findEdit->text().isEmpty())
        m_result->clear();
    else if (count == 0)
        complain(search);
    else
        m_result->setText(tr("%n occurrence(s)", nullptr, count));
}

void FindBar::complain(const TextSearch &search)
{
    const QString error = search.error();
    if (!error.isEmpty())
        m_result->setText(tr("The regular expression is not valid: %1").arg(error));
    else if (!m_findEdit->text().isEmpty())
        m_result->setText(tr("\"%1\" does not occur.").arg(m_findEdit->text()));
}

void FindBar::retranslate()
{
    m_findLabel->setText(tr("F&ind:"));
    m_replaceLabel->setText(tr("Replace by:"));
    m_caseBox->setText(tr("Match case"));
    m_wordBox->setText(tr("Whole words"));
    m_expressionBox->setText(tr("Regular expression"));
    m_expressionBox->setToolTip(tr("$1 in the replacement stands for the first group"));
    m_wrapBox->setText(tr("Go round"));
    m_wrapBox->setToolTip(tr("Go on at the other end of the script"));
    m_previousButton->setText(tr("Previous"));
    m_nextButton->setText(tr("Next"));
    m_replaceButton->setText(tr("Replace"));
    m_replaceAllButton->setText(tr("Replace All"));
    m_closeButton->setText(tr("Close"));
    m_closeButton->setToolTip(withKey(tr("Close"), Qt::Key_Escape));
    m_findEdit->setAccessibleName(tr("Text to find"));
    m_replaceEdit->setAccessibleName(tr("Text to put in its place"));
    m_previousButton->setToolTip(
        withKey(tr("Previous occurrence"), QKeyCombination(Qt::SHIFT, Qt::Key_F3)));
    m_nextButton->setToolTip(withKey(tr("Next occurrence"), Qt::Key_F3));
}

} // namespace Inlet::Ui
