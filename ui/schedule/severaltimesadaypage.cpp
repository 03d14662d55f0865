// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/schedule/severaltimesadaypage.h"

#include "ui/schedule/dayselection.h"
#include "ui/schedule/problemlabel.h"
#include "ui/schedule/timeformat.h"
#include "ui/schedule/timelist.h"
#include "ui/widgets/durationedit.h"

#include <QGridLayout>
#include <QGroupBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QRadioButton>
#include <QTimeEdit>

namespace Inlet::Ui {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

SeveralTimesADayPage::SeveralTimesADayPage(const Model::SeveralTimesADay &value, QWidget *parent)
    : FrequencyPage(parent)
    , m_initial(value)
    , m_selectedHoursButton(new QRadioButton(tr("&On selected hours:")))
    , m_timeList(new TimeList)
    , m_timeListProblem(new ProblemLabel)
    , m_everyButton(new QRadioButton(tr("&Every:")))
    , m_everyEdit(new DurationEdit)
    , m_everyProblem(new ProblemLabel)
    , m_fromEdit(new QTimeEdit)
    , m_toEdit(new QTimeEdit)
    , m_days(new DaySelection)
{
    setTitle(tr("Many times a day"));
    setSubTitle(tr("This mode is appropriate for events occurring once or more per day."));
    m_selectedHoursButton->setObjectName(u"selectedHoursButton"_s);
    m_timeListProblem->setObjectName(u"timeListProblem"_s);
    m_everyButton->setObjectName(u"everyButton"_s);
    m_everyEdit->setObjectName(u"everyEdit"_s);
    m_everyProblem->setObjectName(u"everyProblem"_s);
    m_fromEdit->setObjectName(u"fromEdit"_s);
    m_toEdit->setObjectName(u"toEdit"_s);
    for (QTimeEdit *edit : {m_fromEdit, m_toEdit})
        edit->setDisplayFormat(timeFormat());
    m_everyEdit->setAccessibleName(tr("Every"));

    auto *layout = new QHBoxLayout(this);
    layout->addWidget(createHourSelection(), 1);
    layout->addWidget(m_days, 1);

    connect(m_everyButton, &QRadioButton::toggled, this, &SeveralTimesADayPage::updateEnabledState);
    connect(m_timeList, &TimeList::changed, this, [this] { m_timeListProblem->setText({}); });
    connect(m_everyEdit, &DurationEdit::textChanged, this, [this] { m_everyProblem->setText({}); });
    show(value);
}

QWidget *SeveralTimesADayPage::createHourSelection()
{
    auto *fromLabel = new QLabel(tr("Fro&m:"));
    fromLabel->setBuddy(m_fromEdit);
    auto *toLabel = new QLabel(tr("&To:"));
    toLabel->setBuddy(m_toEdit);

    auto *group = new QGroupBox(tr("Hour selection"));
    auto *grid = new QGridLayout(group);
    grid->addWidget(m_selectedHoursButton, 0, 0, 1, 2);
    grid->addWidget(m_timeList, 1, 1);
    grid->addWidget(m_timeListProblem, 2, 0, 1, 2);
    grid->addWidget(m_everyButton, 3, 0);
    grid->addWidget(m_everyEdit, 3, 1);
    grid->addWidget(m_everyProblem, 4, 0, 1, 2);
    grid->addWidget(fromLabel, 5, 0, Qt::AlignRight);
    grid->addWidget(m_fromEdit, 5, 1);
    grid->addWidget(toLabel, 6, 0, Qt::AlignRight);
    grid->addWidget(m_toEdit, 6, 1);
    return group;
}

void SeveralTimesADayPage::show(const Model::SeveralTimesADay &value)
{
    const auto *selected = std::get_if<Model::SelectedHours>(&value.hours);
    const auto *interval = std::get_if<Model::EveryInterval>(&value.hours);
    m_timeList->setTimes(selected ? selected->times : QList<QTime>{});
    const Model::EveryInterval shown = interval ? *interval : Model::EveryInterval{};
    m_everyEdit->setDuration(shown.every);
    m_fromEdit->setTime(shown.from);
    m_toEdit->setTime(shown.to);
    (selected ? m_selectedHoursButton : m_everyButton)->setChecked(true);
    m_days->setDays(value.days);
    updateEnabledState();
}

void SeveralTimesADayPage::updateEnabledState()
{
    const bool every = m_everyButton->isChecked();
    m_timeList->setEnabled(!every);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_everyEdit, m_fromEdit, m_toEdit})
        widget->setEnabled(every);
    m_timeListProblem->setText({});
    m_everyProblem->setText({});
}

Model::Frequency SeveralTimesADayPage::frequency() const
{
    Model::SeveralTimesADay value = m_initial;
    if (m_selectedHoursButton->isChecked()) {
        value.hours = Model::SelectedHours{m_timeList->times()};
    } else if (const auto every = m_everyEdit->duration()) {
        value.hours = Model::EveryInterval{*every, m_fromEdit->time(), m_toEdit->time()};
    }
    value.days = m_days->days();
    return value;
}

bool SeveralTimesADayPage::validatePage()
{
    if (m_everyButton->isChecked()) {
        if (!validateInterval())
            return false;
    } else if (m_timeList->times().isEmpty()) {
        m_timeListProblem->setText(tr("Add at least one hour."));
        m_timeList->setFocus();
        return false;
    }
    return m_days->validate();
}

bool SeveralTimesADayPage::validateInterval()
{
    const auto every = m_everyEdit->duration();
    QString problem;
    if (!every)
        problem = every.error().message;
    else if (every->hasCalendarPart() || every->elapsed() >= 24h)
        problem = tr("The interval is a day or longer. Go back and choose Daily.");
    else if (every->elapsed() < 1s)
        problem = tr("The interval is shorter than one second.");
    m_everyProblem->setText(problem);
    if (!problem.isEmpty())
        m_everyEdit->setFocus();
    return problem.isEmpty();
}

} // namespace Inlet::Ui
