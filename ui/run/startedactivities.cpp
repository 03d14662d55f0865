// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/run/startedactivities.h"

#include <algorithm>

namespace Inlet::Ui {

StartedActivities::StartedActivities(QObject *parent)
    : QObject(parent)
{}

StartedActivities::~StartedActivities() = default;

StartedActivity *StartedActivities::find(const ActivityId &id) const
{
    const auto found = std::ranges::find(
        m_activities, id, [](const auto &each) -> auto & { return each->id(); });
    return found == m_activities.end() ? nullptr : found->get();
}

ActivityStatus StartedActivities::status(const ActivityId &id) const
{
    const StartedActivity *activity = find(id);
    return activity ? activity->status() : ActivityStatus();
}

QList<StartedActivity *> StartedActivities::all() const
{
    QList<StartedActivity *> list;
    for (const auto &each : m_activities)
        list.append(each.get());
    return list;
}

QList<StartedActivity *> StartedActivities::active() const
{
    QList<StartedActivity *> list = all();
    list.removeIf([](const StartedActivity *each) { return !each->status().isActive(); });
    return list;
}

QList<StartedActivity *> StartedActivities::activeOf(const QString &project) const
{
    QList<StartedActivity *> list = active();
    list.removeIf([&](const StartedActivity *each) { return each->id().project != project; });
    return list;
}

void StartedActivities::start(const ActivityId &id, const StartRequest &request)
{
    StartedActivity *activity = find(id);
    if (!activity)
        activity = add(id);
    activity->start(request);
}

StartedActivity *StartedActivities::add(const ActivityId &id)
{
    m_activities.push_back(std::make_unique<StartedActivity>(id));
    StartedActivity *added = m_activities.back().get();
    if (!m_program.isEmpty())
        added->setProgram(m_program);
    connect(added, &StartedActivity::statusChanged, this,
            [this, added] { Q_EMIT statusChanged(added->id()); });
    connect(added, &StartedActivity::eventReceived, this,
            [this, added](const Core::Event &event) { Q_EMIT eventReceived(added->id(), event); });
    connect(added, &StartedActivity::ended, this, [this] {
        if (std::ranges::none_of(all(), &StartedActivity::hasProcess))
            Q_EMIT allEnded();
    });
    return added;
}

void StartedActivities::renameProject(const QString &from, const QString &to)
{
    if (from == to)
        return;
    Q_EMIT projectRenamed(from, to);
    for (StartedActivity *activity : all()) {
        if (activity->id().project != from)
            continue;
        activity->setId({to, activity->id().name});
        Q_EMIT statusChanged(activity->id());
    }
}

void StartedActivities::stopAll()
{
    for (StartedActivity *activity : active())
        activity->stop();
}

} // namespace Inlet::Ui
