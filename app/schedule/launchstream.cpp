// SPDX-License-Identifier: GPL-3.0-or-later
#include "schedule/launchstream.h"

#include "schedule/launchdays.h"

#include <algorithm>
#include <limits>

namespace Inlet::Schedule {

using namespace std::chrono;

namespace {

// A window of up to 24 hours on the wall, over a clock change of up to a day, still reaches the day after the next.
constexpr days LongestReach(3);

/** The window of an interval that begins on @p day. */
struct Window
{
    Instant begin;
    Instant end;
    bool endIncluded = true;
};

Window windowOf(const Model::EveryInterval &interval, local_days day, const WallClock &clock)
{
    const milliseconds from(interval.from.msecsSinceStartOfDay());
    const milliseconds to(interval.to.msecsSinceStartOfDay());
    const Instant begin = clock.firstInstant(day + from);
    if (from == to)
        return {begin, clock.firstInstant(day + days(1) + to), false};
    return {begin, clock.lastInstant(to < from ? day + days(1) + to : day + to), true};
}

/** How many different hours are chosen; 0 for other frequencies. */
qint64 countHours(const Model::Frequency &frequency)
{
    const auto *several = std::get_if<Model::SeveralTimesADay>(&frequency);
    const auto *selected = several ? std::get_if<Model::SelectedHours>(&several->hours) : nullptr;
    if (!selected)
        return 0;
    QList<QTime> times = selected->times;
    std::ranges::sort(times);
    return std::distance(times.begin(), std::unique(times.begin(), times.end()));
}

} // namespace

qint64 LaunchStream::Run::countBefore(Instant limit) const
{
    if (limit <= next)
        return 0;
    const qint64 count = left == 1 ? 1 : (limit - next - milliseconds(1)) / step + 1;
    return std::min(count, left);
}

void LaunchStream::Run::advance(qint64 launches)
{
    next += step * launches;
    left -= launches;
    date.reset();
}

LaunchStream::LaunchStream(const Model::Frequency &frequency, const WallClock &clock, Instant from,
                           const Model::DateRange *range)
    : m_frequency(frequency)
    , m_clock(clock)
    , m_from(from)
    , m_range(range)
    , m_hours(countHours(frequency))
{
    local_days firstDay = floor<days>(clock.wallTime(from)) - LongestReach;
    if (range) // a window that begins the day before may reach into it
        firstDay = std::max(firstDay, toLocalDays(range->from) - days(1));
    setNextDay(firstDay);
}

std::optional<Instant> LaunchStream::next()
{
    for (takeDays(); !m_runs.empty(); takeDays()) {
        Run run = popRun();
        const Instant launch = run.next;
        const bool wanted = isInRange(run) && launch != m_last;
        run.advance(1);
        addRun(run);
        if (wanted) {
            m_last = launch;
            return launch;
        }
    }
    return std::nullopt;
}

qint64 LaunchStream::skip(Instant until, qint64 most)
{
    Q_ASSERT(!m_range);
    qint64 skipped = 0;
    while (skipped < most) {
        if (m_runs.empty())
            skipped += skipPlainDays(until, most - skipped);
        takeDays();
        if (m_runs.empty() || m_runs.top().next >= until || skipped == most)
            break;
        Run run = popRun();
        if (run.next == m_last) { // counted already
            run.advance(1);
        } else {
            // A run alone up to the next day needs no merging: its launches are counted, not visited.
            const Instant limit = m_nextDay ? std::min(until, m_nextDay->earliest) : until;
            const qint64 count =
                m_runs.empty() ? std::min(run.countBefore(limit), most - skipped) : 1;
            m_last = run.next + run.step * (count - 1);
            run.advance(count);
            skipped += count;
        }
        addRun(run);
    }
    return skipped;
}

/** Days at chosen hours are counted, not visited, where no clock change moves launches from or to other days. */
qint64 LaunchStream::skipPlainDays(Instant until, qint64 most)
{
    qint64 skipped = 0;
    while (m_hours > 0 && m_nextDay && skipped + m_hours <= most) {
        const PendingDay day = *m_nextDay;
        const Instant end = m_clock.firstInstant(day.date + days(1));
        if (end > until || end - day.earliest != days(1) || day.earliest < m_from
            || (m_last && *m_last >= day.earliest))
            break;
        skipped += m_hours;
        setNextDay(day.date + days(1));
    }
    return skipped;
}

void LaunchStream::setNextDay(local_days from)
{
    m_nextDay.reset();
    const auto date = firstLaunchDay(m_frequency, from);
    if (date && (!m_range || toDate(*date) <= m_range->to))
        m_nextDay = PendingDay{*date, m_clock.firstInstant(*date)};
}

/** Takes in every day that may have a launch before or at the earliest one known. */
void LaunchStream::takeDays()
{
    while (m_nextDay && (m_runs.empty() || m_nextDay->earliest <= m_runs.top().next)) {
        const local_days day = m_nextDay->date;
        takeDay(day);
        setNextDay(day + days(1));
    }
}

void LaunchStream::takeDay(local_days day)
{
    const auto addTime = [&](QTime time) {
        addRun(Run{m_clock.firstInstant(day + milliseconds(time.msecsSinceStartOfDay())),
                   milliseconds(0), 1, day});
    };
    const auto *several = std::get_if<Model::SeveralTimesADay>(&m_frequency);
    if (!several) {
        std::visit(
            [&](const auto &frequency) {
                if constexpr (requires { frequency.time; })
                    addTime(frequency.time);
            },
            m_frequency);
    } else if (const auto *selected = std::get_if<Model::SelectedHours>(&several->hours)) {
        std::ranges::for_each(selected->times, addTime);
    } else {
        const auto &interval = std::get<Model::EveryInterval>(several->hours);
        const Window window = windowOf(interval, day, m_clock);
        Run run{window.begin, interval.every.elapsed(), std::numeric_limits<qint64>::max(), day};
        run.left = run.countBefore(window.endIncluded ? window.end + milliseconds(1) : window.end);
        addRun(run);
    }
}

/** Queues what @p run has from m_from on. */
void LaunchStream::addRun(Run run)
{
    if (const qint64 past = run.left > 0 ? run.countBefore(m_from) : 0; past > 0)
        run.advance(past);
    if (run.left > 0)
        m_runs.push(run);
}

LaunchStream::Run LaunchStream::popRun()
{
    const Run run = m_runs.top();
    m_runs.pop();
    return run;
}

bool LaunchStream::isInRange(const Run &run) const
{
    if (!m_range)
        return true;
    const QDate date = toDate(run.date.value_or(floor<days>(m_clock.wallTime(run.next))));
    return date >= m_range->from && date <= m_range->to;
}

} // namespace Inlet::Schedule
