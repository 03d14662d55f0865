// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/project.h"
#include "schedule/expirations.h"
#include "schedule/wallclock.h"

#include <QDateTime>
#include <QList>

namespace Inlet::Schedule {

/** Why a simulated task ends. */
enum class SimulatedEnd {
    NotActivated,    ///< "Do not activate"
    OnlyPass,        ///< execution is not planned: one pass, at once
    NoFurtherLaunch, ///< the schedule is used up
    Expired,
};

/** One thing that would happen. */
struct SimulatedStep
{
    enum class Kind { ClockChange, Expiration, Launch, End }; ///< in this order at one instant

    Kind kind = Kind::Launch;
    QDateTime instant;                             ///< UTC
    QString expiration = {};                       ///< its name; of Kind::Expiration
    bool terminates = false;                       ///< of Kind::Expiration
    ClockChange change = {};                       ///< of Kind::ClockChange
    SimulatedEnd end = SimulatedEnd::NotActivated; ///< of Kind::End

    friend bool operator==(const SimulatedStep &, const SimulatedStep &) = default;
};

struct Simulation
{
    QList<SimulatedStep> steps; ///< in time order
    bool isCut = false; ///< there are more launches in the time asked about than were asked for

    friend bool operator==(const Simulation &, const Simulation &) = default;
};

/**
 * What a task of @p activity that starts at @p start would do before @p until, both UTC, by the planner that runs it:
 * launches, expirations, the end of the task, and the clock changes of @p ianaZone meanwhile. As if a pass took no
 * time, nothing failed and no mail came; "Activate but do not execute" launches nothing.
 *
 * @p expirations are those of the task, dated; one without an instant (its script was not asked) is left out. At most
 * @p mostLaunches launches are listed; what is behind the last of them is left out then.
 */
[[nodiscard]] Simulation simulate(const Model::Activity &activity, const QByteArray &ianaZone,
                                  const QList<ExpirationMoment> &expirations,
                                  const QDateTime &start, const QDateTime &until, int mostLaunches);

} // namespace Inlet::Schedule
