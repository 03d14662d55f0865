// SPDX-License-Identifier: GPL-3.0-or-later
#include "schedule/simulation.h"

#include "schedule/planner.h"

#include <algorithm>
#include <optional>
#include <tuple>

namespace Inlet::Schedule {

namespace {

using Kind = SimulatedStep::Kind;

bool isBefore(const SimulatedStep &a, const SimulatedStep &b)
{
    return std::tie(a.instant, a.kind) < std::tie(b.instant, b.kind);
}

SimulatedStep launchAt(const QDateTime &instant)
{
    return {.kind = Kind::Launch, .instant = instant};
}

SimulatedStep endAt(const QDateTime &instant, SimulatedEnd reason)
{
    return {.kind = Kind::End, .instant = instant, .end = reason};
}

/** Launches of the schedule and, where it is used up before @p until, the end of the task. */
Simulation followed(const Model::Schedule &schedule, const QByteArray &ianaZone,
                    const QDateTime &start, const QDateTime &until, int mostLaunches)
{
    const Planner planner(schedule, ianaZone);
    Simulation simulation;
    QDateTime last = start;
    for (const QDateTime &launch : planner.launches(start.addMSecs(1), mostLaunches, until)) {
        simulation.steps.append(launchAt(launch));
        last = launch;
    }
    const std::optional<QDateTime> next = planner.next(last);
    simulation.isCut = next && *next < until;
    if (!next)
        simulation.steps.append(endAt(last, SimulatedEnd::NoFurtherLaunch));
    return simulation;
}

} // namespace

Simulation simulate(const Model::Activity &activity, const QByteArray &ianaZone,
                    const QList<ExpirationMoment> &expirations, const QDateTime &start,
                    const QDateTime &until, int mostLaunches)
{
    Simulation simulation;
    if (until <= start)
        return simulation;
    QDateTime horizon = until;
    QList<SimulatedStep> &steps = simulation.steps;
    if (activity.advanced.execution == Model::Execution::DoNotActivate) {
        steps = {endAt(start, SimulatedEnd::NotActivated)};
    } else if (activity.advanced.execution == Model::Execution::Normal) {
        if (activity.schedule.planExecution)
            simulation = followed(activity.schedule, ianaZone, start, until, mostLaunches);
        else
            steps = {launchAt(start), endAt(start, SimulatedEnd::OnlyPass)};
        if (simulation.isCut)
            horizon = steps.isEmpty() ? start : steps.constLast().instant.addMSecs(1);
        for (const ExpirationMoment &moment : expirations) {
            if (!moment.instant.isValid() || moment.instant >= horizon)
                continue;
            steps.append({.kind = Kind::Expiration,
                          // One whose moment is over when the task starts fires then.
                          .instant = std::max(moment.instant, start),
                          .expiration = moment.name,
                          .terminates = moment.terminates});
        }
    }
    for (const ClockChange &change : clockChanges(ianaZone, start, horizon.addMSecs(-1)))
        steps.append({.kind = Kind::ClockChange, .instant = change.instant, .change = change});

    std::ranges::stable_sort(steps, isBefore);
    // The task ends once, and what would come after that does not happen.
    const auto last = std::ranges::find_if(
        steps, [](const SimulatedStep &step) { return step.kind == Kind::End || step.terminates; });
    if (last != steps.end()) {
        simulation.isCut = false;
        const bool expires = last->kind == Kind::Expiration;
        const QDateTime instant = last->instant;
        steps.erase(std::next(last), steps.end());
        if (expires)
            steps.append(endAt(instant, SimulatedEnd::Expired));
    }
    return simulation;
}

} // namespace Inlet::Schedule
