// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/schedule/monthlypage.h"

#include "ui/schedule/checkedlist.h"
#include "ui/schedule/problemlabel.h"
#include "ui/schedule/timeformat.h"

#include <QComboBox>
#include <QGridLayout>
#include <QGroupBox>
#include <QLabel>
#include <QRadioButton>
#include <QSpinBox>
#include <QTimeEdit>

#include <algorithm>

namespace Inlet::Ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int LastDay = -1;

/** True when at least one of @p months (empty: all) has @p day in some year. */
bool isDayOfAny(const QList<int> &months, int day)
{
    constexpr int LeapYear = 2028;
    return months.isEmpty() || std::any_of(months.cbegin(), months.cend(), [day](int month) {
               return QDate::isValid(LeapYear, month, day);
           });
}

} // namespace

MonthlyPage::MonthlyPage(const Model::Monthly &value, QWidget *parent)
    : FrequencyPage(parent)
    , m_initial(value)
    , m_timeEdit(new QTimeEdit)
    , m_dayButton(new QRadioButton(tr("On &day:")))
    , m_dayBox(new QSpinBox)
    , m_lastDayButton(new QRadioButton(tr("On the &last day")))
    , m_weekdayButton(new QRadioButton(tr("On t&he:")))
    , m_weekBox(new QComboBox)
    , m_weekdayBox(new QComboBox)
    , m_dayProblem(new ProblemLabel)
    , m_months(new CheckedList(tr("Month selection"), tr("Every &month"), monthNames(),
                               tr("Check at least one month, or Every month.")))
{
    setTitle(tr("Monthly"));
    setSubTitle(tr("This mode is appropriate for events occurring once a month."));
    m_timeEdit->setObjectName(u"timeEdit"_s);
    m_timeEdit->setDisplayFormat(timeFormat());
    m_dayButton->setObjectName(u"dayButton"_s);
    m_dayBox->setObjectName(u"dayBox"_s);
    m_dayBox->setRange(1, 31);
    m_dayBox->setAccessibleName(tr("Day of the month"));
    m_lastDayButton->setObjectName(u"lastDayButton"_s);
    m_weekdayButton->setObjectName(u"weekdayButton"_s);
    m_weekBox->setObjectName(u"weekBox"_s);
    m_weekBox->setAccessibleName(tr("Which week"));
    m_weekdayBox->setObjectName(u"weekdayBox"_s);
    m_weekdayBox->setAccessibleName(tr("Day of the week"));
    m_dayProblem->setObjectName(u"dayProblem"_s);
    const QList<std::pair<QString, int>> weeks{
        //: As in "the first Monday of the month"
        {tr("first"), 1}, {tr("second"), 2}, {tr("third"), 3}, {tr("fourth"), 4}, {tr("last"), -1},
    };
    for (const auto &[text, week] : weeks)
        m_weekBox->addItem(text, week);
    m_weekdayBox->addItems(weekdayNames());

    auto *timeLabel = new QLabel(tr("&Start time:"));
    timeLabel->setBuddy(m_timeEdit);
    auto *grid = new QGridLayout(this);
    grid->addWidget(timeLabel, 0, 0);
    grid->addWidget(m_timeEdit, 0, 1);
    grid->addWidget(createDaySelection(), 1, 0, 1, 2);
    grid->addWidget(m_months, 0, 2, 2, 1);
    grid->setRowStretch(1, 1);
    grid->setColumnStretch(1, 1);
    grid->setColumnStretch(2, 1);

    for (const QRadioButton *button : {m_dayButton, m_lastDayButton, m_weekdayButton})
        connect(button, &QRadioButton::toggled, this, &MonthlyPage::updateEnabledState);
    connect(m_dayBox, &QSpinBox::valueChanged, this, [this] { m_dayProblem->setText({}); });
    show(value);
}

QWidget *MonthlyPage::createDaySelection()
{
    auto *group = new QGroupBox(tr("Day selection"));
    auto *grid = new QGridLayout(group);
    grid->addWidget(m_dayButton, 0, 0);
    grid->addWidget(m_dayBox, 0, 1);
    grid->addWidget(m_dayProblem, 1, 0, 1, 3);
    grid->addWidget(m_lastDayButton, 2, 0, 1, 3);
    grid->addWidget(m_weekdayButton, 3, 0);
    grid->addWidget(m_weekBox, 3, 1);
    grid->addWidget(m_weekdayBox, 3, 2);
    grid->setRowStretch(4, 1);
    return group;
}

void MonthlyPage::show(const Model::Monthly &value)
{
    m_timeEdit->setTime(value.time);
    if (const auto *weekday = std::get_if<Model::WeekdayOfMonth>(&value.on)) {
        m_weekdayButton->setChecked(true);
        m_weekBox->setCurrentIndex(m_weekBox->findData(weekday->week));
        m_weekdayBox->setCurrentIndex(weekday->weekday - 1);
    } else {
        const int day = std::get<Model::DayOfMonth>(value.on).day;
        (day == LastDay ? m_lastDayButton : m_dayButton)->setChecked(true);
        m_dayBox->setValue(day == LastDay ? 1 : day);
    }
    m_months->setChecked(value.months);
    updateEnabledState();
}

void MonthlyPage::updateEnabledState()
{
    m_dayBox->setEnabled(m_dayButton->isChecked());
    m_weekBox->setEnabled(m_weekdayButton->isChecked());
    m_weekdayBox->setEnabled(m_weekdayButton->isChecked());
    m_dayProblem->setText({});
}

Model::Frequency MonthlyPage::frequency() const
{
    Model::Monthly value = m_initial;
    value.time = m_timeEdit->time();
    value.months = m_months->checked();
    if (m_weekdayButton->isChecked()) {
        value.on =
            Model::WeekdayOfMonth{m_weekBox->currentData().toInt(),
                                  static_cast<Qt::DayOfWeek>(m_weekdayBox->currentIndex() + 1)};
    } else {
        value.on = Model::DayOfMonth{m_lastDayButton->isChecked() ? LastDay : m_dayBox->value()};
    }
    return value;
}

bool MonthlyPage::validatePage()
{
    if (!m_months->validate())
        return false;
    if (m_dayButton->isChecked() && !isDayOfAny(m_months->checked(), m_dayBox->value())) {
        m_dayProblem->setText(
            tr("None of the checked months has a day %1.").arg(m_dayBox->value()));
        m_dayBox->setFocus();
        return false;
    }
    return true;
}

} // namespace Inlet::Ui
