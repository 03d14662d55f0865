// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/schedule/dailypage.h"

#include "ui/schedule/intervalselection.h"
#include "ui/schedule/timeformat.h"

#include <QFormLayout>
#include <QTimeEdit>

namespace Inlet::Ui {

DailyPage::DailyPage(const Model::Daily &value, QWidget *parent)
    : FrequencyPage(parent)
    , m_initial(value)
    , m_timeEdit(new QTimeEdit(value.time))
    , m_interval(new IntervalSelection(tr("Day selection"), tr("Ever&y day"), tr(" day(s)")))
{
    setTitle(tr("Daily"));
    setSubTitle(tr("This mode is appropriate for events occurring once a day."));
    m_timeEdit->setObjectName(QStringLiteral("timeEdit"));
    m_timeEdit->setDisplayFormat(timeFormat());
    m_interval->setInterval(value.everyDays, value.startDate);

    auto *form = new QFormLayout(this);
    form->setFieldGrowthPolicy(QFormLayout::FieldsStayAtSizeHint);
    form->addRow(tr("&Start time:"), m_timeEdit);
    form->addRow(m_interval);
}

Model::Frequency DailyPage::frequency() const
{
    Model::Daily value = m_initial;
    value.time = m_timeEdit->time();
    value.everyDays = m_interval->interval();
    if (value.everyDays > 1)
        value.startDate = m_interval->startDate();
    return value;
}

} // namespace Inlet::Ui
