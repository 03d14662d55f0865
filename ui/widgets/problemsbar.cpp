// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/problemsbar.h"

#include "ui/icons.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QStyle>

namespace Inlet::Ui {

using namespace Qt::StringLiterals;

ProblemsBar::ProblemsBar(QWidget *parent)
    : QFrame(parent)
    , m_label(new QLabel)
{
    setObjectName(u"problemsBar"_s);
    setFrameShape(StyledPanel);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::ToolTipBase);
    setForegroundRole(QPalette::ToolTipText);

    const int iconSize = style()->pixelMetric(QStyle::PM_SmallIconSize);
    auto *iconLabel = new QLabel;
    iconLabel->setPixmap(icon(u"dialog-warning"_s).pixmap(iconSize));
    m_label->setObjectName(u"problemsLabel"_s);
    m_label->setForegroundRole(QPalette::ToolTipText);
    m_label->setTextFormat(Qt::PlainText);
    m_label->setWordWrap(true);
    m_label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(8, 4, 8, 4);
    layout->addWidget(iconLabel, 0, Qt::AlignTop);
    layout->addWidget(m_label, 1);
    refresh();
}

void ProblemsBar::setTexts(const QStringList &texts)
{
    if (m_texts == texts)
        return;
    m_texts = texts;
    refresh();
}

void ProblemsBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        refresh();
    QFrame::changeEvent(event);
}

void ProblemsBar::refresh()
{
    QStringList shown = m_texts.first(std::min<qsizetype>(m_texts.size(), MaxShown));
    if (m_texts.size() > MaxShown)
        shown.append(
            tr("%n more problem(s)", nullptr, static_cast<int>(m_texts.size() - MaxShown)));
    m_label->setText(shown.join(u'\n'));
    m_label->setAccessibleName(tr("Problems"));
    m_label->setToolTip(m_texts.size() > MaxShown ? m_texts.join(u'\n') : QString());
    setVisible(!m_texts.isEmpty());
}

} // namespace Inlet::Ui
