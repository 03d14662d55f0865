// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/schedule/problemlabel.h"

#include "ui/icons.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QStyle>

namespace Inlet::Ui {

ProblemLabel::ProblemLabel(QWidget *parent)
    : QWidget(parent)
    , m_text(new QLabel)
{
    const int size = style()->pixelMetric(QStyle::PM_SmallIconSize);
    auto *sign = new QLabel;
    sign->setPixmap(icon(QStringLiteral("dialog-error")).pixmap(size));
    sign->setAlignment(Qt::AlignTop);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(sign);
    layout->addWidget(m_text, 1);
    hide();
}

void ProblemLabel::setText(const QString &text)
{
    m_text->setText(text);
    setAccessibleName(text);
    setVisible(!text.isEmpty());
}

QString ProblemLabel::text() const
{
    return m_text->text();
}

} // namespace Inlet::Ui
