// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/run/activityactions.h"

#include "ui/icons.h"

#include <QAction>

namespace Inlet::Ui {

using namespace Qt::StringLiterals;

ActivityActions::ActivityActions(Document::ProjectDocument *document, RunPreparation *preparation,
                                 StartedActivities *activities, QObject *parent)
    : QObject(parent)
    , m_document(document)
    , m_preparation(preparation)
    , m_activities(activities)
    , m_start(new QAction(icon(u"activity-started"_s), {}, this))
    , m_pause(new QAction(icon(u"activity-paused"_s), {}, this))
    , m_stop(new QAction(icon(u"media-playback-stop"_s), {}, this))
    , m_restart(new QAction(icon(u"activity-restart"_s), {}, this))
    , m_execute(new QAction(icon(u"activity-execute"_s), {}, this))
    , m_simulate(new QAction(icon(u"activity-simulated"_s), {}, this))
{
    m_start->setObjectName(u"startActivityAction"_s);
    m_pause->setObjectName(u"pauseActivityAction"_s);
    m_stop->setObjectName(u"stopActivityAction"_s);
    m_restart->setObjectName(u"restartActivityAction"_s);
    m_execute->setObjectName(u"executePendingAction"_s);
    m_simulate->setObjectName(u"simulateActivityAction"_s);
    m_start->setShortcut(Qt::Key_F9);
    m_pause->setShortcut(Qt::CTRL | Qt::Key_F9);
    m_stop->setShortcut(Qt::SHIFT | Qt::Key_F9);
    connect(m_start, &QAction::triggered, this, [this] {
        if (m_activities->status(target()).state == ActivityState::Paused)
            m_activities->find(target())->resume();
        else
            prepare(false);
    });
    connect(m_pause, &QAction::triggered, this, [this] { m_activities->find(target())->pause(); });
    connect(m_stop, &QAction::triggered, this, [this] { m_activities->find(target())->stop(); });
    connect(m_restart, &QAction::triggered, this,
            [this] { prepare(m_activities->status(target()).isSimulation); });
    connect(m_execute, &QAction::triggered, this,
            [this] { m_activities->find(target())->executePendingTasks(); });
    connect(m_simulate, &QAction::triggered, this, [this] { prepare(true); });

    connect(document, &Document::ProjectDocument::changed, this,
            &ActivityActions::updateEnabledState);
    connect(document, &Document::ProjectDocument::currentIndexChanged, this,
            &ActivityActions::clearOtherTarget);
    connect(m_preparation, &RunPreparation::obstacleChanged, this,
            &ActivityActions::updateEnabledState);
    connect(m_activities, &StartedActivities::statusChanged, this,
            &ActivityActions::updateEnabledState);
    retranslate();
}

QList<QAction *> ActivityActions::all() const
{
    return {m_start, m_pause, m_stop, m_restart, nullptr, m_execute, m_simulate};
}

ActivityId ActivityActions::target() const
{
    if (m_other)
        return *m_other;
    const Model::Activity *activity = m_document->activity();
    return {m_document->fileName(), activity ? activity->name : QString()};
}

void ActivityActions::setOtherTarget(const ActivityId &id)
{
    m_other = id;
    updateEnabledState();
    Q_EMIT targetChanged();
}

void ActivityActions::clearOtherTarget()
{
    m_other.reset();
    updateEnabledState();
    Q_EMIT targetChanged();
}

void ActivityActions::retranslate()
{
    m_start->setText(tr("&Start"));
    m_pause->setText(tr("&Pause"));
    m_stop->setText(tr("S&top"));
    m_restart->setText(tr("&Restart"));
    m_execute->setText(tr("&Execute Pending Tasks Now"));
    m_simulate->setText(tr("Start in Si&mulation Mode"));
    updateEnabledState();
}

void ActivityActions::prepare(bool isSimulation)
{
    m_preparation->prepare([this, isSimulation](const RunPreparation::Subject &subject) {
        start(subject, isSimulation);
    });
}

void ActivityActions::start(const RunPreparation::Subject &subject, bool isSimulation)
{
    const ActivityId id{m_document->fileName(), subject.activity.name};
    const StartRequest request{subject.activity.label, subject.snapshot, isSimulation};
    Q_EMIT started();
    if (StartedActivity *activity = m_activities->find(id))
        activity->restart(request);
    else
        m_activities->start(id, request);
}

void ActivityActions::enable(QAction *action, const QString &toolTip, const QString &obstacle)
{
    action->setEnabled(obstacle.isEmpty());
    action->setToolTip(obstacle.isEmpty() ? toolTip : obstacle);
}

QString ActivityActions::startObstacle(const ActivityStatus &status) const
{
    if (status.isActive())
        return tr("The activity is started already. Restart it to use what you changed since.");
    if (m_other)
        return tr("The activity belongs to another project. Open that project to start it.");
    return m_preparation->obstacle();
}

void ActivityActions::updateEnabledState()
{
    const ActivityStatus status = m_activities->status(target());
    const bool isPaused = status.state == ActivityState::Paused;
    const bool isStopping = status.state == ActivityState::StopRequested;
    const QString notActive = status.isActive() ? QString() : tr("The activity is not started.");
    const QString stopping = isStopping ? tr("The activity is being stopped already.") : notActive;

    enable(m_start,
           isPaused ? tr("Start: go on after the pause")
                    : tr("Start: follow the schedule and the expirations"),
           isPaused ? QString() : startObstacle(status));
    enable(m_simulate,
           tr("Follow the schedule without effect: nothing is deleted, delivered or remembered"),
           startObstacle(status));
    const bool isPausing = isPaused || status.state == ActivityState::PauseRequested;
    enable(m_pause,
           tr("Pause: finish the message in hand and begin nothing new until it is started again"),
           isPausing ? tr("The activity is paused already.") : stopping);
    enable(m_stop, tr("Stop: end the session under way and the activity"), stopping);
    enable(m_restart, tr("Restart: stop, then start with the project as it is now"),
           !stopping.isEmpty() ? stopping
           : m_other           ? tr("The activity belongs to another project. Open that project to "
                                              "restart it.")
                               : m_preparation->obstacle());
    enable(m_execute, tr("Visit the mailbox now, without waiting for the next launch"),
           isPausing ? tr("The activity is paused. Start it first.") : stopping);
}

} // namespace Inlet::Ui
