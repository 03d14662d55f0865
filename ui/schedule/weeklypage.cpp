// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/schedule/weeklypage.h"

#include "ui/schedule/dayselection.h"
#include "ui/schedule/intervalselection.h"
#include "ui/schedule/timeformat.h"

#include <QGridLayout>
#include <QLabel>
#include <QTimeEdit>

namespace Inlet::Ui {

WeeklyPage::WeeklyPage(const Model::Weekly &value, QWidget *parent)
    : FrequencyPage(parent)
    , m_initial(value)
    , m_timeEdit(new QTimeEdit(value.time))
    , m_days(new DaySelection)
    , m_interval(new IntervalSelection(tr("Week selection"), tr("Every &week"), tr(" week(s)")))
{
    setTitle(tr("Weekly"));
    setSubTitle(tr("This mode is appropriate for events occurring on days of the week."));
    m_timeEdit->setObjectName(QStringLiteral("timeEdit"));
    m_timeEdit->setDisplayFormat(timeFormat());
    m_days->setDays(value.days);
    m_interval->setInterval(value.everyWeeks, value.startDate);
    auto *timeLabel = new QLabel(tr("&Start time:"));
    timeLabel->setBuddy(m_timeEdit);

    auto *grid = new QGridLayout(this);
    grid->addWidget(timeLabel, 0, 0);
    grid->addWidget(m_timeEdit, 0, 1);
    grid->addWidget(m_interval, 1, 0, 1, 2);
    grid->addWidget(m_days, 0, 2, 2, 1);
    grid->setRowStretch(1, 1);
    grid->setColumnStretch(1, 1);
    grid->setColumnStretch(2, 1);
}

Model::Frequency WeeklyPage::frequency() const
{
    Model::Weekly value = m_initial;
    value.time = m_timeEdit->time();
    value.days = m_days->days();
    value.everyWeeks = m_interval->interval();
    if (value.everyWeeks > 1)
        value.startDate = m_interval->startDate();
    return value;
}

bool WeeklyPage::validatePage()
{
    return m_days->validate();
}

} // namespace Inlet::Ui
