// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/schedule.h"
#include "schedule/wallclock.h"

#include <QDateTime>
#include <QList>

#include <optional>

namespace Inlet::Schedule {

/**
 * The launches of a schedule: a pure function of the schedule, the zone and the time asked about, for the project file's
 * rules. Times are UTC with milliseconds. A launch that falls into a skipped hour comes at the first moment after it, one
 * in a repeated hour at its first occurrence; two launches at one instant are one.
 *
 * There is nothing when execution is not planned, the zone is unknown, or Model::validateSchedule() finds a reason.
 * Always comes to an end: no date after the year 9999 has launches. Not thread-safe.
 */
class Planner
{
public:
    /** @p ianaZone as Model::effectiveTimeZone() gives it. */
    Planner(const Model::Schedule &schedule, const QByteArray &ianaZone);

    /**
     * The first @p count launches at or after @p from; fewer when no more will come, or when @p until is valid and no
     * more come before it.
     */
    [[nodiscard]] QList<QDateTime> launches(const QDateTime &from, int count,
                                            const QDateTime &until = {}) const;

    /** The first launch after @p after. */
    [[nodiscard]] std::optional<QDateTime> next(const QDateTime &after) const;

private:
    Model::Schedule m_schedule;
    WallClock m_clock;
    bool m_canLaunch = false;
};

} // namespace Inlet::Schedule
