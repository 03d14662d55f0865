// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/schedule.h"
#include "schedule/wallclock.h"

#include <chrono>
#include <functional>
#include <optional>
#include <queue>
#include <vector>

namespace Inlet::Schedule {

/**
 * The launches of a frequency in time order, each instant once. Takes one launch day after the other and merges their
 * launches, because windows over midnight and clock changes let those of neighbouring days overlap.
 */
class LaunchStream
{
public:
    /**
     * The launches from @p from on. With @p range only those whose wall-clock date lies in it. @p frequency and
     * @p clock must outlive the stream.
     */
    LaunchStream(const Model::Frequency &frequency, const WallClock &clock, Instant from,
                 const Model::DateRange *range = nullptr);

    /** The next launch, or nullopt when none will ever come. */
    std::optional<Instant> next();

    /** Drops the launches before @p until, but not more than @p most; returns how many those were. */
    qint64 skip(Instant until, qint64 most);

private:
    /** Launches of one day at equal distances; an hour by itself is a run of one. */
    struct Run
    {
        Instant next;
        std::chrono::milliseconds step;
        qint64 left = 0;
        /** The date meant by the next launch where a clock change may have moved it; later ones are where they are. */
        std::optional<std::chrono::local_days> date;

        [[nodiscard]] qint64 countBefore(Instant limit) const;
        void advance(qint64 launches);
        friend bool operator>(const Run &a, const Run &b) { return a.next > b.next; }
    };

    /** A day whose launches have not been looked at; none of it or of later ones comes before `earliest`. */
    struct PendingDay
    {
        std::chrono::local_days date;
        Instant earliest;
    };

    qint64 skipPlainDays(Instant until, qint64 most);
    void setNextDay(std::chrono::local_days from);
    void takeDays();
    void takeDay(std::chrono::local_days day);
    void addRun(Run run);
    Run popRun();
    bool isInRange(const Run &run) const;

    const Model::Frequency &m_frequency;
    const WallClock &m_clock;
    Instant m_from;
    const Model::DateRange *m_range;
    qint64 m_hours; ///< different ones of a day, where these are chosen; else 0
    std::optional<PendingDay> m_nextDay;
    std::priority_queue<Run, std::vector<Run>, std::greater<>> m_runs;
    std::optional<Instant> m_last;
};

} // namespace Inlet::Schedule
