// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/schedule/schedulewizard.h"

#include "ui/help/helptopics.h"
#include "ui/icons.h"
#include "ui/schedule/dailypage.h"
#include "ui/schedule/frequencytypepage.h"
#include "ui/schedule/monthlypage.h"
#include "ui/schedule/oncepage.h"
#include "ui/schedule/severaltimesadaypage.h"
#include "ui/schedule/summarypage.h"
#include "ui/schedule/validitypage.h"
#include "ui/schedule/weeklypage.h"

namespace Inlet::Ui {

using namespace Qt::StringLiterals;

namespace {

/** The page of one kind starts with the schedule's own frequency when it is of that kind. */
template <typename Kind>
Kind startValue(const Model::Frequency &frequency)
{
    const auto *value = std::get_if<Kind>(&frequency);
    return value ? *value : Kind{};
}

} // namespace

ScheduleWizard::ScheduleWizard(const Model::Schedule &schedule, const LaunchPreview &preview,
                               QWidget *parent)
    : QWizard(parent)
    , m_initial(schedule)
    , m_typePage(new FrequencyTypePage(schedule.frequency))
    , m_validityPage(new ValidityPage(schedule.validity))
{
    setObjectName(QStringLiteral("scheduleWizard"));
    setWindowTitle(tr("Schedule editing wizard"));
    setWizardStyle(ModernStyle);
    setPixmap(LogoPixmap, icon(QStringLiteral("x-office-calendar")).pixmap(32));
    setButtonText(CancelButton, tr("&Cancel"));
    setButtonText(BackButton, tr("< P&revious"));
    setButtonText(NextButton, tr("&Next >"));
    setButtonText(FinishButton, tr("&Finish"));
    setButtonLayout({Stretch, CancelButton, BackButton, NextButton, FinishButton});
    addPages(preview);
    setHelpTopics({{this, "execution-schedule"_L1},
                   {m_typePage, "frequency"_L1},
                   {m_validityPage, "validity"_L1},
                   {page(ScheduleWizardPage::Summary), "schedule-summary"_L1}});
    setStartId(ScheduleWizardPage::Type);
}

void ScheduleWizard::addPages(const LaunchPreview &preview)
{
    const Model::Frequency &frequency = m_initial.frequency;
    setPage(ScheduleWizardPage::Type, m_typePage);
    setPage(ScheduleWizardPage::SeveralTimesADay,
            new SeveralTimesADayPage(startValue<Model::SeveralTimesADay>(frequency)));
    setPage(ScheduleWizardPage::Daily, new DailyPage(startValue<Model::Daily>(frequency)));
    setPage(ScheduleWizardPage::Weekly, new WeeklyPage(startValue<Model::Weekly>(frequency)));
    setPage(ScheduleWizardPage::Monthly, new MonthlyPage(startValue<Model::Monthly>(frequency)));
    setPage(ScheduleWizardPage::Once, new OncePage(startValue<Model::Once>(frequency)));
    for (const int id : pageIds())
        setHelpTopics({{page(id), "frequency"_L1}});
    setPage(ScheduleWizardPage::Validity, m_validityPage);
    setPage(ScheduleWizardPage::Summary, new SummaryPage([this] { return schedule(); }, preview));
}

Model::Schedule ScheduleWizard::schedule() const
{
    Model::Schedule schedule = m_initial;
    schedule.planExecution = true;
    const auto *details = qobject_cast<const FrequencyPage *>(page(m_typePage->nextId()));
    schedule.frequency = details->frequency();
    schedule.validity = m_validityPage->validity();
    return schedule;
}

} // namespace Inlet::Ui
