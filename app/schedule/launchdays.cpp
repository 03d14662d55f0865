// SPDX-License-Identifier: GPL-3.0-or-later
#include "schedule/launchdays.h"

#include "schedule/wallclock.h"

#include <algorithm>

namespace Inlet::Schedule {

using namespace std::chrono;

namespace {

using Day = std::optional<local_days>;

local_days mondayOf(local_days day)
{
    return day - (weekday(day) - Monday);
}

bool isChosen(const Model::Days &chosen, local_days day)
{
    return chosen.isEmpty()
           || chosen.contains(static_cast<Qt::DayOfWeek>(weekday(day).iso_encoding()));
}

Day firstChosen(const Model::Days &chosen, local_days from)
{
    while (!isChosen(chosen, from))
        from += days(1);
    return from;
}

/** The first multiple of @p step from @p start on that is at least @p from. */
local_days nextStep(local_days start, days step, local_days from)
{
    if (from <= start)
        return start;
    const days beyond = (from - start) % step;
    return beyond == days(0) ? from : from + (step - beyond);
}

Day dayIn(year_month month, const Model::DayOfMonth &on)
{
    const year_month_day last(month / std::chrono::last);
    if (on.day < 0)
        return local_days(last);
    const day wanted(static_cast<unsigned>(on.day));
    return wanted <= last.day() ? Day(local_days(month / wanted)) : std::nullopt;
}

Day dayIn(year_month month, const Model::WeekdayOfMonth &on)
{
    const weekday wanted(
        static_cast<unsigned>(on.weekday)); // Qt::Sunday is 7, which weekday takes for 0
    if (on.week < 0)
        return local_days(month / wanted[std::chrono::last]);
    return local_days(month / wanted[static_cast<unsigned>(on.week)]);
}

struct FirstDay
{
    local_days from;

    Day operator()(const Model::SeveralTimesADay &several) const
    {
        return firstChosen(several.days, from);
    }

    Day operator()(const Model::Daily &daily) const
    {
        if (daily.everyDays <= 1)
            return from;
        if (!daily.startDate.isValid())
            return std::nullopt;
        return nextStep(toLocalDays(daily.startDate), days(daily.everyDays), from);
    }

    Day operator()(const Model::Weekly &weekly) const
    {
        if (weekly.everyWeeks <= 1)
            return firstChosen(weekly.days, from);
        if (!weekly.startDate.isValid())
            return std::nullopt;
        const local_days start = toLocalDays(weekly.startDate);
        const days step = days(7) * static_cast<days::rep>(weekly.everyWeeks);
        const local_days earliest = std::max(from, start);
        local_days week = nextStep(mondayOf(start), step, mondayOf(earliest));
        Day day = firstChosen(weekly.days, std::max(week, earliest));
        if (mondayOf(*day) != week) // the rest of that week has none of the days
            day = firstChosen(weekly.days, week + step);
        return day;
    }

    Day operator()(const Model::Monthly &monthly) const
    {
        // The rarest day, 29 February, is at most eight years away: beyond that there is none.
        constexpr months FurthestMonth(12 * 8 + 1);
        const year_month_day first(from);
        for (months ahead(0); ahead <= FurthestMonth; ++ahead) {
            const year_month month = first.year() / first.month() + ahead;
            if (!monthly.months.isEmpty()
                && !monthly.months.contains(static_cast<int>(static_cast<unsigned>(month.month()))))
                continue;
            const Day day =
                std::visit([&](const auto &on) { return dayIn(month, on); }, monthly.on);
            if (day && *day >= from)
                return day;
        }
        return std::nullopt;
    }

    Day operator()(const Model::Once &once) const
    {
        if (!once.date.isValid() || toLocalDays(once.date) < from)
            return std::nullopt;
        return toLocalDays(once.date);
    }
};

} // namespace

std::optional<local_days> firstLaunchDay(const Model::Frequency &frequency, local_days from)
{
    if (from > LastDay)
        return std::nullopt;
    const Day day = std::visit(FirstDay{from}, frequency);
    return day && *day <= LastDay ? day : std::nullopt;
}

} // namespace Inlet::Schedule
