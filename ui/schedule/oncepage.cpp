// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/schedule/oncepage.h"

#include "ui/schedule/timeformat.h"

#include <QDateEdit>
#include <QFormLayout>
#include <QTimeEdit>

namespace Inlet::Ui {

using namespace Qt::StringLiterals;

OncePage::OncePage(const Model::Once &value, QWidget *parent)
    : FrequencyPage(parent)
    , m_initial(value)
    , m_dateEdit(new QDateEdit(value.date.isValid() ? value.date : QDate::currentDate()))
    , m_timeEdit(new QTimeEdit(value.time))
{
    setTitle(tr("Once"));
    setSubTitle(tr("This mode is appropriate for an event occurring a single time."));
    m_dateEdit->setObjectName(u"dateEdit"_s);
    m_dateEdit->setCalendarPopup(true);
    m_dateEdit->setDisplayFormat(dateFormat());
    m_timeEdit->setObjectName(u"timeEdit"_s);
    m_timeEdit->setDisplayFormat(timeFormat());

    auto *form = new QFormLayout(this);
    form->setFieldGrowthPolicy(QFormLayout::FieldsStayAtSizeHint);
    form->addRow(tr("&Date:"), m_dateEdit);
    form->addRow(tr("&Start time:"), m_timeEdit);
}

Model::Frequency OncePage::frequency() const
{
    Model::Once value = m_initial;
    value.date = m_dateEdit->date();
    value.time = m_timeEdit->time();
    return value;
}

} // namespace Inlet::Ui
