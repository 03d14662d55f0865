// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/journal/passprogress.h"

#include "ui/icons.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QToolButton>

namespace Inlet::Ui {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int Steps = 1000; // a progress bar counts in int, a log in bytes beyond it

} // namespace

PassProgress::PassProgress(QWidget *parent)
    : QWidget(parent)
    , m_whatLabel(new QLabel)
    , m_bar(new QProgressBar)
    , m_paceLabel(new QLabel)
    , m_cancelButton(new QToolButton)
{
    setObjectName(u"passProgress"_s);
    m_bar->setRange(0, Steps);
    m_bar->setObjectName(u"passBar"_s);
    m_paceLabel->setObjectName(u"passPaceLabel"_s);
    m_cancelButton->setObjectName(u"passCancelButton"_s);
    m_cancelButton->setIcon(icon(u"window-close"_s));
    m_cancelButton->setAutoRaise(true);
    m_cancelButton->setFocusPolicy(Qt::StrongFocus);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(6, 2, 6, 2);
    layout->addWidget(m_whatLabel);
    layout->addWidget(m_bar, 1);
    layout->addWidget(m_paceLabel);
    layout->addWidget(m_cancelButton);
    connect(m_cancelButton, &QToolButton::clicked, this, &PassProgress::cancelRequested);
    retranslate();
    hide();
}

void PassProgress::start(const QString &what, Unit unit)
{
    m_whatLabel->setText(what);
    m_bar->setAccessibleName(what);
    m_unit = unit;
    m_meter.start();
    m_clock.start();
    m_bar->setValue(0);
    m_paceLabel->clear();
}

void PassProgress::update(qint64 done, qint64 total)
{
    const std::chrono::milliseconds elapsed(m_clock.elapsed());
    m_meter.update(elapsed, done, total);
    if (elapsed < Patience)
        return;
    const double share = total > 0 ? static_cast<double>(done) / static_cast<double>(total) : 1;
    m_bar->setValue(static_cast<int>(share * Steps));
    m_paceLabel->setText(paceText());
    show();
}

void PassProgress::finish()
{
    hide();
}

void PassProgress::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void PassProgress::retranslate()
{
    m_cancelButton->setToolTip(tr("Cancel"));
    m_cancelButton->setAccessibleName(tr("Cancel"));
}

QString PassProgress::paceText() const
{
    const auto left = m_meter.timeLeft();
    if (!left)
        return {};
    const auto items = static_cast<qint64>(m_meter.rate());
    const QString pace = m_unit == Unit::Bytes
                             ? tr("%1 per second").arg(QLocale().formattedDataSize(items))
                             : tr("%1 rows per second").arg(QLocale().toString(items));
    const QString time =
        *left < 1min ? tr("%n second(s) left", nullptr, static_cast<int>(left->count()))
                     : tr("%n minute(s) left", nullptr,
                          static_cast<int>(std::chrono::ceil<std::chrono::minutes>(*left).count()));
    //: %1: how fast, %2: how long
    return tr("%1, %2").arg(pace, time);
}

} // namespace Inlet::Ui
