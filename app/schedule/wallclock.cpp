// SPDX-License-Identifier: GPL-3.0-or-later
#include "schedule/wallclock.h"

#include <algorithm>
#include <optional>

namespace Inlet::Schedule {

using namespace std::chrono;

namespace {

// No zone was ever further from UTC; a wall time is looked for this far around the same time in UTC.
constexpr hours FurthestOffset(24);
// Launches are asked for one after the other, so each look into the zone's rules takes some years with it.
constexpr days CoveredBefore(366);
constexpr days CoveredAfter(3660);
// No zone's file names a change after 2087. From then on each follows a rule of month, week and day, so that a year is as
// any other that begins on the same weekday and has as many days. Of these kinds of years there are 14, all within 28
// years of which none is the end of a century; only these are asked of the zone, where every question takes long.
constexpr year LastYearByFile(2087);
constexpr year FirstTwin(2101);
constexpr years Twins(28);
// 1 January 1970
constexpr qint64 EpochJulianDay = 2440588;

Instant atUtc(WallTime wall)
{
    return Instant(wall.time_since_epoch());
}

WallTime shown(Instant instant, seconds offset)
{
    return WallTime(instant.time_since_epoch() + offset);
}

local_days newYear(year of)
{
    return local_days(of / January / 1);
}

/** By how much @p wall is later than the same moment of a year of the same kind that the zone is asked about. */
days fromTwin(WallTime wall)
{
    const year of = year_month_day(floor<days>(wall)).year();
    const auto isTwin = [begin = weekday(newYear(of)), isLeap = of.is_leap()](year other) {
        return other.is_leap() == isLeap && weekday(newYear(other)) == begin;
    };
    year twin = FirstTwin;
    while (twin < FirstTwin + Twins && !isTwin(twin))
        ++twin;
    return newYear(of) - newYear(twin);
}

/** Years, then days, @p sign 1 or -1 times; a day that does not exist becomes the last of its month. */
WallTime stepped(WallTime wall, const Core::Duration &duration, int sign)
{
    const auto day = floor<days>(wall);
    const QDate date =
        toDate(day).addYears(sign * duration.years).addDays(sign * qint64(duration.days));
    return toLocalDays(date) + (wall - day);
}

} // namespace

WallClock::WallClock(const QByteArray &ianaZone)
    : m_zone(ianaZone)
{}

void WallClock::cover(Instant from, Instant to) const
{
    const bool startsCovered = !m_stretches.empty() && from >= m_coveredFrom && from <= m_coveredTo;
    if (startsCovered && to <= m_coveredTo)
        return;
    const Instant end = to + CoveredAfter;
    if (!startsCovered) {
        m_coveredFrom = m_coveredTo = from - CoveredBefore;
        m_stretches.assign(
            1, Stretch{m_coveredFrom, seconds(m_zone.offsetFromUtc(toDateTime(m_coveredFrom)))});
    }
    append(m_coveredTo, end);
    m_coveredTo = end;
}

void WallClock::coverTwins() const
{
    cover(atUtc(newYear(FirstTwin)) - FurthestOffset,
          atUtc(newYear(FirstTwin + Twins)) + FurthestOffset);
}

void WallClock::append(Instant from, Instant to) const
{
    if (!m_zone.hasTransitions())
        return;
    // Not transitions(), and not from the last change itself: the one after the last of a zone's file (2037) would be
    // missed, because there Qt 6.4 begins to follow the zone's rule only behind that moment.
    const QDateTime end = toDateTime(to);
    for (auto change = m_zone.nextTransition(toDateTime(from));
         change.atUtc.isValid() && change.atUtc <= end;
         change = m_zone.nextTransition(change.atUtc.addMSecs(1))) {
        const seconds offset(change.offsetFromUtc);
        if (offset != m_stretches.back().offset) // else only the name of the time changes
            m_stretches.push_back(Stretch{toInstant(change.atUtc), offset});
    }
}

WallClock::Stretches::const_iterator WallClock::stretchAt(Instant instant) const
{
    return std::prev(std::ranges::upper_bound(m_stretches, instant, {}, &Stretch::begin));
}

WallClock::Occurrences WallClock::instantsOf(WallTime wall) const
{
    if (wall < newYear(LastYearByFile + years(1)))
        return lookUp(wall);
    coverTwins();
    const days later = fromTwin(wall);
    const Occurrences found = lookUp(wall - later);
    return {found.first + later, found.last + later};
}

WallClock::Occurrences WallClock::lookUp(WallTime wall) const
{
    const Instant from = atUtc(wall) - FurthestOffset;
    const Instant to = atUtc(wall) + FurthestOffset;
    cover(from, to);
    std::optional<Occurrences> found;
    std::optional<Instant> endOfGap;
    for (auto stretch = stretchAt(from); stretch != m_stretches.cend() && stretch->begin <= to;
         ++stretch) {
        const auto next = std::next(stretch);
        const Instant instant = atUtc(wall) - stretch->offset;
        if (instant >= stretch->begin && (next == m_stretches.cend() || instant < next->begin)) {
            if (!found)
                found = Occurrences{instant, instant};
            found->last = instant;
        }
        if (!endOfGap && next != m_stretches.cend() && wall >= shown(next->begin, stretch->offset)
            && wall < shown(next->begin, next->offset)) {
            endOfGap = next->begin;
        }
    }
    if (found)
        return *found;
    Q_ASSERT(endOfGap);
    return {*endOfGap, *endOfGap};
}

WallTime WallClock::wallTime(Instant instant) const
{
    const WallTime sameInUtc = shown(instant, seconds(0));
    if (sameInUtc < newYear(LastYearByFile + years(1))) {
        cover(instant, instant);
        return shown(instant, stretchAt(instant)->offset);
    }
    coverTwins();
    return shown(instant, stretchAt(instant - fromTwin(sameInUtc))->offset);
}

Instant WallClock::after(WallTime wall, const Core::Duration &duration) const
{
    return firstInstant(stepped(wall, duration, 1)) + duration.elapsed();
}

Instant WallClock::before(WallTime wall, const Core::Duration &duration) const
{
    return firstInstant(stepped(wall, duration, -1)) - duration.elapsed();
}

QList<ClockChange> WallClock::changes(Instant from, Instant to) const
{
    cover(from, to);
    QList<ClockChange> result;
    for (auto stretch = std::next(m_stretches.cbegin()); stretch != m_stretches.cend(); ++stretch) {
        if (stretch->begin >= from && stretch->begin <= to)
            result.append(
                {toDateTime(stretch->begin), std::prev(stretch)->offset, stretch->offset});
    }
    return result;
}

Instant toInstant(const QDateTime &dateTime)
{
    return Instant(milliseconds(dateTime.toMSecsSinceEpoch()));
}

QDateTime toDateTime(Instant instant)
{
    return QDateTime::fromMSecsSinceEpoch(instant.time_since_epoch().count(), Qt::UTC);
}

local_days toLocalDays(QDate date)
{
    return local_days(days(date.toJulianDay() - EpochJulianDay));
}

QDate toDate(local_days day)
{
    return QDate::fromJulianDay(day.time_since_epoch().count() + EpochJulianDay);
}

WallTime toWallTime(QDate date, QTime time)
{
    return toLocalDays(date) + milliseconds(time.msecsSinceStartOfDay());
}

QList<ClockChange> clockChanges(const QByteArray &ianaZone, const QDateTime &from,
                                const QDateTime &to)
{
    const WallClock clock(ianaZone);
    if (!clock.isValid())
        return {};
    return clock.changes(toInstant(from), toInstant(to));
}

QDateTime inZone(const QDateTime &instant, const QByteArray &ianaZone)
{
    const QTimeZone zone(ianaZone);
    return instant.toOffsetFromUtc(zone.isValid() ? zone.offsetFromUtc(instant) : 0);
}

QDateTime addDuration(const QDateTime &instant, const Core::Duration &duration,
                      const QByteArray &ianaZone)
{
    // Without years and days nothing depends on the wall, which may show the same time twice.
    const WallClock clock(ianaZone);
    if (!duration.hasCalendarPart() || !clock.isValid())
        return toDateTime(toInstant(instant) + duration.elapsed());
    return toDateTime(clock.after(clock.wallTime(toInstant(instant)), duration));
}

} // namespace Inlet::Schedule
