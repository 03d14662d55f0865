// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/duration.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QTimeZone>

#include <chrono>
#include <vector>

namespace Inlet::Schedule {

/** A moment in time, the same everywhere. */
using Instant = std::chrono::sys_time<std::chrono::milliseconds>;
/** What a clock on the wall of one zone shows; may stand for one instant, for two or for none. */
using WallTime = std::chrono::local_time<std::chrono::milliseconds>;

/** A moment at which a zone's clocks are set. Offsets are seconds east of UTC. */
struct ClockChange
{
    QDateTime instant; ///< UTC
    std::chrono::seconds offsetBefore{0};
    std::chrono::seconds offsetAfter{0};

    friend bool operator==(const ClockChange &, const ClockChange &) = default;
};

/**
 * The wall clock of a zone, with the rules of the project file for the hours that a clock change skips or repeats. These
 * are kept here because QDateTime takes the second of two occurrences and is invalid in a skipped hour (Qt 6.4).
 *
 * Remembers the clock changes around the times asked for. Not thread-safe.
 */
class WallClock
{
public:
    /** @p ianaZone as Model::effectiveTimeZone() gives it. */
    explicit WallClock(const QByteArray &ianaZone);

    /** False when the zone is not known; then no other function may be called. */
    [[nodiscard]] bool isValid() const { return m_zone.isValid(); }

    /** The first instant at which the clock shows @p wall; when it never does, the first one after the skipped hour. */
    [[nodiscard]] Instant firstInstant(WallTime wall) const { return instantsOf(wall).first; }
    /** The last instant at which the clock shows @p wall; when it never does, the first one after the skipped hour. */
    [[nodiscard]] Instant lastInstant(WallTime wall) const { return instantsOf(wall).last; }

    /** What the clock shows at @p instant. */
    [[nodiscard]] WallTime wallTime(Instant instant) const;

    /**
     * The instant that is @p duration after @p wall: years and days step on the wall (29 February and a year is
     * 28 February), the result becomes an instant, hours, minutes and seconds elapse.
     */
    [[nodiscard]] Instant after(WallTime wall, const Core::Duration &duration) const;
    /** The same backwards. */
    [[nodiscard]] Instant before(WallTime wall, const Core::Duration &duration) const;

    /** The clock changes from @p from to @p to, both included. */
    [[nodiscard]] QList<ClockChange> changes(Instant from, Instant to) const;

private:
    /** A stretch of time with one offset; it ends where the next one begins. */
    struct Stretch
    {
        Instant begin;
        std::chrono::seconds offset;
    };
    using Stretches = std::vector<Stretch>;

    struct Occurrences
    {
        Instant first;
        Instant last;
    };

    Occurrences instantsOf(WallTime wall) const;
    Occurrences lookUp(WallTime wall) const;
    void coverTwins() const;
    void append(Instant from, Instant to) const;
    Stretches::const_iterator stretchAt(Instant instant) const;
    void cover(Instant from, Instant to) const;

    QTimeZone m_zone;
    mutable Stretches m_stretches;
    mutable Instant m_coveredFrom;
    mutable Instant m_coveredTo;
};

[[nodiscard]] Instant toInstant(const QDateTime &dateTime);
/** UTC. */
[[nodiscard]] QDateTime toDateTime(Instant instant);
[[nodiscard]] std::chrono::local_days toLocalDays(QDate date);
[[nodiscard]] QDate toDate(std::chrono::local_days day);
[[nodiscard]] WallTime toWallTime(QDate date, QTime time);

/** The clock changes of a zone from @p from to @p to, both included; none for an unknown zone. */
[[nodiscard]] QList<ClockChange> clockChanges(const QByteArray &ianaZone, const QDateTime &from,
                                              const QDateTime &to);

/** @p instant with the offset that @p ianaZone has then, so that it prints as local time with its offset. */
[[nodiscard]] QDateTime inZone(const QDateTime &instant, const QByteArray &ianaZone);

/** The instant that is @p duration after @p instant, in the calendar of @p ianaZone; see WallClock::after(). */
[[nodiscard]] QDateTime addDuration(const QDateTime &instant, const Core::Duration &duration,
                                    const QByteArray &ianaZone);

} // namespace Inlet::Schedule
