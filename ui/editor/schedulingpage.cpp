// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/schedulingpage.h"

#include "schedule/sentence.h"
#include "ui/editor/fieldbinding.h"
#include "ui/help/helptopics.h"
#include "ui/icons.h"
#include "ui/schedule/launchlist.h"
#include "ui/schedule/schedulerules.h"
#include "ui/schedule/schedulewizard.h"

#include <QCheckBox>
#include <QEvent>
#include <QGridLayout>
#include <QGroupBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace Inlet::Ui {

using namespace Qt::StringLiterals;

using Document::Field;

namespace {

constexpr int CalendarSize = 32;

/** True while nobody has said when a new activity is to run. */
bool isUndefined(const Model::Schedule &schedule)
{
    return !schedule.planExecution && schedule.frequency == Model::Frequency{}
           && schedule.validity == Model::Validity{};
}

} // namespace

SchedulingPage::SchedulingPage(Document::ProjectDocument *document, QWidget *parent)
    : QWidget(parent)
    , m_document(document)
    , m_planExecutionBox(new QCheckBox)
    , m_stopAfterEventBox(new QCheckBox)
    , m_scheduleGroup(new QGroupBox)
    , m_sentenceLabel(new QLabel)
    , m_launchesLabel(new QLabel)
    , m_launches(new LaunchList)
    , m_zoneLabel(new QLabel)
    , m_changeButton(new QPushButton)
    , m_missedLaunchLabel(new QLabel)
    , m_missedLaunchBox(new QComboBox)
    , m_rulesGroup(new QGroupBox)
    , m_rulesLabel(new QLabel)
{
    m_planExecutionBox->setObjectName(u"planExecutionCheckBox"_s);
    m_stopAfterEventBox->setObjectName(u"stopAfterEventCheckBox"_s);
    m_sentenceLabel->setObjectName(u"sentenceLabel"_s);
    m_zoneLabel->setObjectName(u"zoneLabel"_s);
    m_changeButton->setObjectName(u"changeButton"_s);
    m_missedLaunchBox->setObjectName(u"missedLaunchComboBox"_s);
    m_rulesLabel->setObjectName(u"rulesLabel"_s);
    setHelpTopics({{this, "scheduling"_L1},
                   {m_planExecutionBox, "plan-execution"_L1},
                   {m_stopAfterEventBox, "stop-schedule-after-event"_L1},
                   {m_scheduleGroup, "execution-schedule"_L1},
                   {m_missedLaunchBox, "missed-launches"_L1}});
    createLayout();
    retranslate();
    bindFields();
    refresh();
}

void SchedulingPage::createLayout()
{
    QFont bold = m_sentenceLabel->font();
    bold.setBold(true);
    m_sentenceLabel->setFont(bold);
    m_sentenceLabel->setTextFormat(Qt::PlainText);
    m_sentenceLabel->setWordWrap(true);
    m_zoneLabel->setTextFormat(Qt::PlainText);
    m_zoneLabel->setWordWrap(true);
    m_launchesLabel->setBuddy(m_launches);
    m_missedLaunchLabel->setBuddy(m_missedLaunchBox);
    m_changeButton->setIcon(icon(u"document-properties"_s));
    auto *calendar = new QLabel;
    calendar->setPixmap(icon(u"x-office-calendar"_s).pixmap(CalendarSize));

    auto *sentence = new QHBoxLayout;
    sentence->addWidget(calendar, 0, Qt::AlignTop);
    sentence->addWidget(m_sentenceLabel, 1);
    auto *footer = new QHBoxLayout;
    footer->addWidget(m_zoneLabel, 1);
    footer->addWidget(m_changeButton, 0, Qt::AlignBottom);
    auto *group = new QVBoxLayout(m_scheduleGroup);
    group->addLayout(sentence);
    group->addWidget(m_launchesLabel);
    group->addWidget(m_launches, 1);
    group->addLayout(footer);

    auto *missed = new QHBoxLayout;
    missed->addWidget(m_missedLaunchLabel);
    missed->addWidget(m_missedLaunchBox);
    missed->addStretch();

    m_rulesLabel->setWordWrap(true);
    m_rulesLabel->setTextFormat(Qt::PlainText);
    m_rulesLabel->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *rules = new QVBoxLayout(m_rulesGroup);
    rules->addLayout(missed);
    rules->addWidget(m_rulesLabel);

    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_planExecutionBox);
    layout->addWidget(m_stopAfterEventBox);
    layout->addWidget(m_scheduleGroup, 1);
    layout->addWidget(m_rulesGroup);
}

void SchedulingPage::bindFields()
{
    for (const Model::MissedLaunch value :
         {Model::MissedLaunch::RunOnce, Model::MissedLaunch::Skip})
        m_missedLaunchBox->setItemData(static_cast<int>(value), QVariant::fromValue(value));
    bind(
        m_planExecutionBox, m_document, Field::PlanExecution,
        [](auto &activity) -> auto & { return activity.schedule.planExecution; });
    bind(
        m_stopAfterEventBox, m_document, Field::StopAfterEvent,
        [](auto &activity) -> auto & { return activity.schedule.stopAfterEvent; });
    bind(
        m_missedLaunchBox, m_document, Field::Schedule,
        [](auto &activity) -> auto & { return activity.schedule.missedLaunch; });
    connect(m_document, &Document::ProjectDocument::changed, this, [this](Field field) {
        switch (field) {
        case Field::Everything:
        case Field::Project:  // its time zone
        case Field::Advanced: // the activity's time zone
        case Field::PlanExecution:
        case Field::Schedule: refresh(); break;
        default: break;
        }
    });
    connect(m_changeButton, &QPushButton::clicked, this, &SchedulingPage::editSchedule);
}

void SchedulingPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        refresh();
    }
    QWidget::changeEvent(event);
}

void SchedulingPage::showEvent(QShowEvent *event)
{
    // Launches that were to come when the page was last seen may be past now.
    refresh();
    QWidget::showEvent(event);
}

void SchedulingPage::retranslate()
{
    m_planExecutionBox->setText(tr("&Plan execution"));
    m_stopAfterEventBox->setText(
        tr("&Stop schedule as soon as an email has been received and an event generated"));
    m_scheduleGroup->setTitle(tr("Execution schedule"));
    m_launchesLabel->setText(tr("&Next launches:"));
    m_changeButton->setText(tr("&Change..."));
    m_rulesGroup->setTitle(tr("Rules"));
    m_missedLaunchLabel->setText(tr("Launches &missed while not running:"));
    const QStringList rules{tr("Run once at start"), tr("Skip")};
    for (int index = 0; index < rules.size(); ++index) {
        if (m_missedLaunchBox->count() <= index)
            m_missedLaunchBox->addItem({});
        m_missedLaunchBox->setItemText(index, rules.at(index));
    }
}

void SchedulingPage::refresh()
{
    updateEnabledState();
    const Model::Activity *activity = m_document->activity();
    if (!activity) {
        m_sentenceLabel->clear();
        m_zoneLabel->clear();
        m_launches->clear();
        m_rulesLabel->clear();
        return;
    }
    m_sentenceLabel->setText(isUndefined(activity->schedule)
                                 ? Schedule::notDefinedSentence()
                                 : Schedule::describe(activity->schedule, QLocale()));
    showLaunches(*activity);
}

void SchedulingPage::showLaunches(const Model::Activity &activity)
{
    const auto zone = Model::effectiveTimeZone(m_document->project(), activity);
    m_zoneLabel->setText(zone ? tr("Time zone: %1").arg(QString::fromLatin1(*zone))
                              : zone.error().message);
    if (zone && activity.schedule.planExecution)
        m_launches->show(activity.schedule, launchPreview(*zone));
    else
        m_launches->clear();
    showRules(activity.schedule, zone ? *zone : QByteArray());
}

void SchedulingPage::showRules(const Model::Schedule &schedule, const QByteArray &ianaZone)
{
    QStringList lines;
    for (const QString &rule : scheduleRules(schedule, ianaZone, QDateTime::currentDateTimeUtc()))
        lines += u"\u2022 "_s + rule;
    m_rulesLabel->setText(lines.join(u'\n'));
}

void SchedulingPage::updateEnabledState()
{
    const Model::Activity *activity = m_document->activity();
    const bool planned = activity && activity->schedule.planExecution;
    setEnabled(activity);
    m_stopAfterEventBox->setEnabled(planned);
    m_scheduleGroup->setEnabled(planned);
    m_rulesGroup->setEnabled(planned);
}

void SchedulingPage::editSchedule()
{
    const Model::Activity *activity = m_document->activity();
    const auto zone = Model::effectiveTimeZone(m_document->project(), *activity);
    ScheduleWizard wizard(activity->schedule, launchPreview(zone ? *zone : QByteArray()), this);
    if (wizard.exec() != QDialog::Accepted)
        return;
    m_document->endMerge();
    m_document->setField(
        Field::Schedule, [](auto &edited) -> auto & { return edited.schedule; }, wizard.schedule());
    m_document->endMerge();
}

} // namespace Inlet::Ui
