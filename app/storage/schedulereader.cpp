// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/schedulereader.h"

#include <QCoreApplication>

#include <algorithm>

namespace Inlet::Storage {

using namespace Qt::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Inlet::Storage::ScheduleReader)
};

template <typename T>
void sortWithoutRepeats(QList<T> &list)
{
    std::ranges::sort(list);
    list.erase(std::unique(list.begin(), list.end()), list.end());
}

Model::Days readDays(ObjectReader &object)
{
    Model::Days days;
    object.readList("days"_L1, days, &JsonValues::word<Qt::DayOfWeek>);
    sortWithoutRepeats(days);
    return days;
}

/** Two ways to say the same thing: names the keys of the second when the first is there. */
void refuseBeside(ObjectReader &object, QLatin1StringView key,
                  std::initializer_list<QLatin1StringView> others)
{
    for (const QLatin1StringView other : others) {
        if (object.contains(other))
            object.complain(other, Tr::tr("cannot stand beside \"%1\"").arg(key));
    }
}

Model::SeveralTimesADay readSeveralTimesADay(ObjectReader &object)
{
    Model::SeveralTimesADay several;
    if (object.contains("times"_L1)) {
        refuseBeside(object, "times"_L1, {"every"_L1, "from"_L1, "to"_L1});
        Model::SelectedHours selected;
        object.readList("times"_L1, selected.times, &JsonValues::time);
        several.hours = selected;
    } else {
        Model::EveryInterval interval;
        object.read("every"_L1, interval.every, &JsonValues::interval);
        object.read("from"_L1, interval.from, &JsonValues::time);
        object.read("to"_L1, interval.to, &JsonValues::time);
        several.hours = interval;
    }
    several.days = readDays(object);
    several.extra = object.rest();
    return several;
}

Model::Daily readDaily(ObjectReader &object)
{
    Model::Daily daily;
    object.read("time"_L1, daily.time, &JsonValues::time, Presence::Required);
    object.read("everyDays"_L1, daily.everyDays, &JsonValues::integer<1>);
    object.read("startDate"_L1, daily.startDate, &JsonValues::date);
    daily.extra = object.rest();
    return daily;
}

Model::Weekly readWeekly(ObjectReader &object)
{
    Model::Weekly weekly;
    object.read("time"_L1, weekly.time, &JsonValues::time, Presence::Required);
    weekly.days = readDays(object);
    object.read("everyWeeks"_L1, weekly.everyWeeks, &JsonValues::integer<1>);
    object.read("startDate"_L1, weekly.startDate, &JsonValues::date);
    weekly.extra = object.rest();
    return weekly;
}

Model::Monthly readMonthly(ObjectReader &object)
{
    Model::Monthly monthly;
    object.read("time"_L1, monthly.time, &JsonValues::time, Presence::Required);
    object.readList("months"_L1, monthly.months, &JsonValues::integer<1, 12>);
    sortWithoutRepeats(monthly.months);
    if (object.contains("day"_L1)
        || !(object.contains("week"_L1) || object.contains("weekday"_L1))) {
        refuseBeside(object, "day"_L1, {"week"_L1, "weekday"_L1});
        Model::DayOfMonth on;
        object.read("day"_L1, on.day, &JsonValues::dayOfMonth, Presence::Required);
        monthly.on = on;
    } else {
        Model::WeekdayOfMonth on;
        object.read("week"_L1, on.week, &JsonValues::weekOfMonth, Presence::Required);
        object.read("weekday"_L1, on.weekday, &JsonValues::word<Qt::DayOfWeek>, Presence::Required);
        monthly.on = on;
    }
    monthly.extra = object.rest();
    return monthly;
}

Model::Once readOnce(ObjectReader &object)
{
    WallClockMoment at;
    object.read("at"_L1, at, &JsonValues::moment, Presence::Required);
    return Model::Once{at.date, at.time, object.rest()};
}

Model::DateRange readDateRange(ObjectReader &object)
{
    Model::DateRange range;
    object.read("from"_L1, range.from, &JsonValues::date, Presence::Required);
    object.read("to"_L1, range.to, &JsonValues::date, Presence::Required);
    range.extra = object.rest();
    return range;
}

Model::Iterations readIterations(ObjectReader &object)
{
    Model::Iterations iterations;
    object.read("count"_L1, iterations.count, &JsonValues::integer<1>, Presence::Required);
    object.read("startDate"_L1, iterations.startDate, &JsonValues::date, Presence::Required);
    object.read("startTime"_L1, iterations.startTime, &JsonValues::time, Presence::Required);
    iterations.extra = object.rest();
    return iterations;
}

constexpr std::array FrequencyKinds{
    Kind<Model::Frequency>{
        "severalTimesADay"_L1,
        [](ObjectReader &o) -> Model::Frequency { return readSeveralTimesADay(o); }},
    Kind<Model::Frequency>{"daily"_L1,
                           [](ObjectReader &o) -> Model::Frequency { return readDaily(o); }},
    Kind<Model::Frequency>{"weekly"_L1,
                           [](ObjectReader &o) -> Model::Frequency { return readWeekly(o); }},
    Kind<Model::Frequency>{"monthly"_L1,
                           [](ObjectReader &o) -> Model::Frequency { return readMonthly(o); }},
    Kind<Model::Frequency>{"once"_L1,
                           [](ObjectReader &o) -> Model::Frequency { return readOnce(o); }},
};

constexpr std::array ValidityKinds{
    Kind<Model::Validity>{
        "permanent"_L1,
        [](ObjectReader &o) -> Model::Validity { return Model::PermanentValidity{o.rest()}; }},
    Kind<Model::Validity>{"range"_L1,
                          [](ObjectReader &o) -> Model::Validity { return readDateRange(o); }},
    Kind<Model::Validity>{"iterations"_L1,
                          [](ObjectReader &o) -> Model::Validity { return readIterations(o); }},
};

} // namespace

Model::Schedule readSchedule(ObjectReader &object)
{
    Model::Schedule schedule;
    object.read("planExecution"_L1, schedule.planExecution, &JsonValues::boolean);
    object.read("stopAfterEvent"_L1, schedule.stopAfterEvent, &JsonValues::boolean);
    if (auto frequency = object.object("frequency"_L1))
        readKind(*frequency, FrequencyKinds, schedule.frequency);
    if (auto validity = object.object("validity"_L1))
        readKind(*validity, ValidityKinds, schedule.validity);
    object.read("missedLaunch"_L1, schedule.missedLaunch, &JsonValues::word<Model::MissedLaunch>);
    schedule.extra = object.rest();
    return schedule;
}

} // namespace Inlet::Storage
