// SPDX-License-Identifier: GPL-3.0-or-later
#include "schedule/planner.h"

#include "model/validation.h"
#include "schedule/launchstream.h"

#include <algorithm>

namespace Inlet::Schedule {

using namespace std::chrono_literals;

Planner::Planner(const Model::Schedule &schedule, const QByteArray &ianaZone)
    : m_schedule(schedule)
    , m_clock(ianaZone)
    , m_canLaunch(schedule.planExecution && m_clock.isValid()
                  && Model::validateSchedule(schedule, {}).isEmpty())
{}

QList<QDateTime> Planner::launches(const QDateTime &from, int count, const QDateTime &until) const
{
    if (!m_canLaunch || !from.isValid())
        return {};
    Instant start = toInstant(from);
    const auto end = until.isValid() ? std::optional(toInstant(until)) : std::nullopt;
    qint64 most = count;
    const auto *iterations = std::get_if<Model::Iterations>(&m_schedule.validity);
    if (iterations) {
        const Instant first =
            m_clock.firstInstant(toWallTime(iterations->startDate, iterations->startTime));
        LaunchStream used(m_schedule.frequency, m_clock, first);
        most = std::min(most, iterations->count - used.skip(start, iterations->count));
        start = std::max(start, first);
    }
    LaunchStream stream(m_schedule.frequency, m_clock, start,
                        std::get_if<Model::DateRange>(&m_schedule.validity));
    QList<QDateTime> result;
    while (result.size() < most) {
        const std::optional<Instant> launch = stream.next();
        if (!launch || (end && *launch >= *end))
            break;
        result.append(toDateTime(*launch));
    }
    return result;
}

std::optional<QDateTime> Planner::next(const QDateTime &after) const
{
    const QList<QDateTime> found = launches(after.addMSecs(1), 1);
    return found.isEmpty() ? std::nullopt : std::optional(found.first());
}

} // namespace Inlet::Schedule
