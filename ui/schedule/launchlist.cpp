// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/schedule/launchlist.h"

#include "ui/icons.h"
#include "ui/schedule/timeformat.h"

#include <QHBoxLayout>
#include <QListWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace Inlet::Ui {

using namespace Qt::StringLiterals;

namespace {

QString offsetText(const QDateTime &launch)
{
    const int minutes = launch.offsetFromUtc() / 60;
    return u"UTC%1%2:%3"_s.arg(minutes < 0 ? u"-"_s : u"+"_s)
        .arg(qAbs(minutes) / 60, 2, 10, '0'_L1)
        .arg(qAbs(minutes) % 60, 2, 10, '0'_L1);
}

QString launchText(const QDateTime &launch)
{
    const QLocale locale;
    return u"%1 %2  %3"_s.arg(locale.toString(launch.date(), dateFormat(locale)),
                              locale.toString(launch.time(), timeFormat(locale)),
                              offsetText(launch));
}

} // namespace

LaunchList::LaunchList(QWidget *parent)
    : QWidget(parent)
    , m_list(new QListWidget)
    , m_extendButton(new QToolButton)
{
    m_list->setObjectName(u"launchList"_s);
    m_list->setAccessibleName(tr("Launch times"));
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_extendButton->setObjectName(u"extendListButton"_s);
    m_extendButton->setIcon(icon(u"go-down"_s));
    m_extendButton->setAutoRaise(true);
    m_extendButton->setToolTip(tr("Extend list"));
    m_extendButton->setAccessibleName(tr("Extend list"));
    m_extendButton->setFocusPolicy(Qt::StrongFocus);
    setFocusProxy(m_list);

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_list);
    layout->addWidget(m_extendButton, 0, Qt::AlignTop);
    connect(m_extendButton, &QToolButton::clicked, this, &LaunchList::extend);
    clear();
}

void LaunchList::show(const Model::Schedule &schedule, const LaunchPreview &preview)
{
    m_schedule = schedule;
    m_preview = preview;
    m_count = Step;
    refresh();
}

void LaunchList::clear()
{
    m_preview = {};
    m_list->clear();
    m_extendButton->setEnabled(false);
}

void LaunchList::extend()
{
    m_count += Step;
    refresh();
    m_list->scrollToBottom();
}

void LaunchList::refresh()
{
    // One more than shown tells whether the list goes on.
    const QList<QDateTime> launches = m_preview(m_schedule, m_count + 1);
    const bool goesOn = launches.size() > m_count;
    m_list->clear();
    for (qsizetype index = 0; index < std::min<qsizetype>(launches.size(), m_count); ++index) {
        const QDateTime &launch = launches.at(index);
        QString text = launchText(launch);
        if (index > 0 && launch.offsetFromUtc() != launches.at(index - 1).offsetFromUtc())
            text = tr("%1  (clock change)").arg(text);
        m_list->addItem(text);
    }
    if (goesOn)
        m_list->addItem(u"..."_s);
    else if (launches.isEmpty())
        m_list->addItem(tr("No launch from now on"));
    m_extendButton->setEnabled(goesOn);
}

} // namespace Inlet::Ui
