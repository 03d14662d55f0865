// SPDX-License-Identifier: GPL-3.0-or-later
#include "schedule/steppingplanner.h"

#include <QRandomGenerator>
#include <QTimeZone>

#include <set>

namespace Inlet::Schedule {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 DayMinutes = 24 * 60;

qint64 wallMinute(QDate date, QTime time)
{
    return date.toJulianDay() * DayMinutes + time.hour() * 60 + time.minute();
}

QDate dateOf(qint64 wallMinute)
{
    return QDate::fromJulianDay(wallMinute / DayMinutes);
}

QTime timeOf(const Model::Frequency &frequency)
{
    if (const auto *daily = std::get_if<Model::Daily>(&frequency))
        return daily->time;
    if (const auto *weekly = std::get_if<Model::Weekly>(&frequency))
        return weekly->time;
    if (const auto *monthly = std::get_if<Model::Monthly>(&frequency))
        return monthly->time;
    return std::get<Model::Once>(frequency).time;
}

bool isChosen(const Model::Days &days, QDate date)
{
    return days.isEmpty() || days.contains(static_cast<Qt::DayOfWeek>(date.dayOfWeek()));
}

} // namespace

SteppingPlanner::SteppingPlanner(const Model::Schedule &schedule, const QByteArray &zone)
    : m_schedule(schedule)
    , m_zone(zone)
{}

void SteppingPlanner::look(const QDateTime &from, const QDateTime &until)
{
    const QTimeZone zone(m_zone);
    m_firstMinute = from.toSecsSinceEpoch() / 60;
    for (qint64 minute = m_firstMinute; minute <= until.toSecsSinceEpoch() / 60; ++minute) {
        const QDateTime utc = QDateTime::fromSecsSinceEpoch(minute * 60, Qt::UTC);
        const QDateTime local = utc.addSecs(zone.offsetFromUtc(utc));
        const qint64 wall = wallMinute(local.date(), local.time());
        m_wall.append(wall);
        if (!m_firstShowing.contains(wall))
            m_firstShowing.insert(wall, minute);
        m_lastShowing.insert(wall, minute);
    }
}

qint64 SteppingPlanner::minuteOf(QDate date, QTime time, bool lastOccurrence) const
{
    const qint64 wall = wallMinute(date, time);
    const auto &showings = lastOccurrence ? m_lastShowing : m_firstShowing;
    if (showings.contains(wall))
        return showings.value(wall);
    for (qsizetype i = 1; i < m_wall.size(); ++i) {
        if (m_wall.at(i - 1) < wall && m_wall.at(i) > wall)
            return m_firstMinute + i;
    }
    return -1;
}

bool SteppingPlanner::hasLaunches(QDate date) const
{
    const Model::Frequency &frequency = m_schedule.frequency;
    if (const auto *several = std::get_if<Model::SeveralTimesADay>(&frequency))
        return isChosen(several->days, date);
    if (const auto *daily = std::get_if<Model::Daily>(&frequency))
        return daily->everyDays == 1
               || (date >= daily->startDate
                   && daily->startDate.daysTo(date) % daily->everyDays == 0);
    if (const auto *weekly = std::get_if<Model::Weekly>(&frequency)) {
        if (!isChosen(weekly->days, date))
            return false;
        if (weekly->everyWeeks == 1)
            return true;
        // Julian day 0 was a Monday.
        const qint64 weeks = date.toJulianDay() / 7 - weekly->startDate.toJulianDay() / 7;
        return date >= weekly->startDate && weeks % weekly->everyWeeks == 0;
    }
    if (const auto *monthly = std::get_if<Model::Monthly>(&frequency)) {
        if (!monthly->months.isEmpty() && !monthly->months.contains(date.month()))
            return false;
        if (const auto *byDay = std::get_if<Model::DayOfMonth>(&monthly->on))
            return byDay->day
                   == (byDay->day < 0 ? (date.addDays(1).day() == 1 ? -1 : 0) : date.day());
        const auto &byWeek = std::get<Model::WeekdayOfMonth>(monthly->on);
        const bool isLast = date.addDays(7).month() != date.month();
        return date.dayOfWeek() == byWeek.weekday
               && (byWeek.week < 0 ? isLast : (date.day() + 6) / 7 == byWeek.week);
    }
    return date == std::get<Model::Once>(frequency).date;
}

QList<SteppingPlanner::Launch> SteppingPlanner::launchesOf(QDate date) const
{
    const auto *several = std::get_if<Model::SeveralTimesADay>(&m_schedule.frequency);
    if (!several)
        return {{minuteOf(date, timeOf(m_schedule.frequency), false), date}};
    QList<Launch> launches;
    if (const auto *selected = std::get_if<Model::SelectedHours>(&several->hours)) {
        for (const QTime time : selected->times)
            launches.append({minuteOf(date, time, false), date});
        return launches;
    }
    const auto &interval = std::get<Model::EveryInterval>(several->hours);
    const qint64 begin = minuteOf(date, interval.from, false);
    const QDate endDate = interval.to <= interval.from ? date.addDays(1) : date;
    const bool wholeDay = interval.from == interval.to;
    const qint64 end = minuteOf(endDate, interval.to, !wholeDay);
    const qint64 step = interval.every.elapsed() / std::chrono::minutes(1);
    for (qint64 minute = begin; minute < end || (minute == end && !wholeDay); minute += step) {
        const bool first = minute == begin;
        launches.append({minute, first ? date : dateOf(m_wall.at(minute - m_firstMinute))});
    }
    return launches;
}

QList<QDateTime> SteppingPlanner::launches(const QDateTime &from, const QDateTime &until)
{
    look(from.addDays(-8), until.addDays(4));
    std::set<qint64> minutes;
    for (QDate date = from.date().addDays(-6); date <= until.date().addDays(2);
         date = date.addDays(1)) {
        if (!hasLaunches(date))
            continue;
        for (const Launch &launch : launchesOf(date)) {
            const auto *range = std::get_if<Model::DateRange>(&m_schedule.validity);
            if (!range || (launch.meant >= range->from && launch.meant <= range->to))
                minutes.insert(launch.minute);
        }
    }
    const auto *iterations = std::get_if<Model::Iterations>(&m_schedule.validity);
    const qint64 start =
        iterations ? minuteOf(iterations->startDate, iterations->startTime, false) : m_firstMinute;
    int left = iterations ? iterations->count : std::numeric_limits<int>::max();
    QList<QDateTime> result;
    for (const qint64 minute : minutes) {
        if (minute < start || left-- <= 0)
            continue;
        const QDateTime launch = QDateTime::fromSecsSinceEpoch(minute * 60, Qt::UTC);
        if (launch >= from && launch < until)
            result.append(launch);
    }
    return result;
}

namespace {

/** Makes random values with their description. */
class CaseMaker
{
public:
    CaseMaker(QRandomGenerator &random, RandomCase &sample)
        : m_random(random)
        , m_case(sample)
    {}

    void make()
    {
        static const QList<QByteArray> zones{
            "Europe/Paris",      "America/New_York",  "Australia/Lord_Howe", "Asia/Seoul",
            "Asia/Kathmandu",    "Pacific/Apia",      "America/Havana",      "Asia/Beirut",
            "Africa/Casablanca", "America/Sao_Paulo", "America/Santiago",    "Asia/Tehran"};
        m_case.zone = zones.at(below(zones.size()));
        const QTimeZone zone(m_case.zone);
        const QDateTime year(QDate(1985 + below(60), 1, 1), QTime(0, 0), Qt::UTC);
        const auto changes = zone.transitions(year, year.addYears(1));
        const QDateTime around = m_case.zone == "Pacific/Apia"
                                     ? QDateTime(QDate(2011, 12, 30), QTime(10, 0), Qt::UTC)
                                 : changes.isEmpty() ? year.addDays(below(365))
                                                     : changes.at(below(changes.size())).atUtc;
        m_case.from = around.addSecs(60 * (below(6 * DayMinutes) - 4 * DayMinutes));
        m_near = around.addSecs(zone.offsetFromUtc(around.addSecs(-1)));
        m_case.schedule.planExecution = true;
        m_case.schedule.frequency = frequency();
        m_case.schedule.validity = validity();
        m_case.description += u" in "_s + QString::fromLatin1(m_case.zone);
    }

private:
    int below(qsizetype limit) { return m_random.bounded(static_cast<int>(limit)); }

    QString say(const QString &text)
    {
        m_case.description += u' ' + text;
        return text;
    }

    /** Often close to the clock change. */
    QTime time()
    {
        const QTime base = below(3) == 0 ? QTime(below(24), 0) : m_near.time();
        const QTime result = base.addSecs(60 * (below(150) - 60));
        say(result.toString());
        return below(8) == 0 ? QTime(0, 0) : QTime(result.hour(), result.minute());
    }

    QDate date(int before, int after)
    {
        const QDate result = m_near.date().addDays(below(before + after + 1) - before);
        say(result.toString(Qt::ISODate));
        return result;
    }

    Model::Days days()
    {
        Model::Days result;
        for (int day = 1; day <= 7 && m_random.bounded(2) == 0; ++day) {
            if (below(3) != 0)
                result.append(static_cast<Qt::DayOfWeek>(day));
        }
        for (const Qt::DayOfWeek day : result)
            say(QString::number(day));
        return result;
    }

    Model::Frequency frequency()
    {
        switch (below(8)) {
        case 0: {
            say(u"daily"_s);
            const int step = 1 + below(3);
            return Model::Daily{time(), step, date(9, 2), {}};
        }
        case 1: {
            say(u"weekly"_s);
            const int step = 1 + below(3);
            return Model::Weekly{time(), days(), step, date(20, 2), {}};
        }
        case 2:
            say(u"monthly"_s);
            if (below(2) == 0)
                return Model::Monthly{
                    time(), {}, Model::DayOfMonth{below(4) == 0 ? -1 : date(2, 2).day()}, {}};
            return Model::Monthly{time(),
                                  {},
                                  Model::WeekdayOfMonth{below(4) == 0 ? -1 : 1 + below(4),
                                                        static_cast<Qt::DayOfWeek>(1 + below(7))},
                                  {}};
        case 3: say(u"once"_s); return Model::Once{date(2, 2), time(), {}};
        case 4: {
            say(u"hours"_s);
            Model::SelectedHours hours;
            for (int i = below(5); i >= 0; --i)
                hours.times.append(time());
            return Model::SeveralTimesADay{hours, days(), {}};
        }
        default: {
            say(u"every"_s);
            static const QList<int> steps{1, 7, 15, 20, 30, 45, 60, 61, 90, 360, 1000, 1439};
            const std::chrono::minutes step(steps.at(below(steps.size())));
            say(QString::number(step.count()));
            const QTime from = time();
            const QTime to = below(4) == 0 ? from : time();
            return Model::SeveralTimesADay{
                Model::EveryInterval{Core::Duration::fromElapsed(step), from, to}, days(), {}};
        }
        }
    }

    Model::Validity validity()
    {
        switch (below(4)) {
        case 0: say(u"range"_s); return Model::DateRange{date(4, 0), date(0, 4), {}};
        case 1: {
            say(u"iterations"_s);
            const int count = 1 + below(40);
            say(QString::number(count));
            // Within four days before the moment asked about.
            const QDate start = m_case.from.date().addDays(-below(4));
            say(start.toString(Qt::ISODate));
            return Model::Iterations{count, start, time(), {}};
        }
        default: return Model::PermanentValidity{};
        }
    }

    QRandomGenerator &m_random;
    RandomCase &m_case;
    QDateTime m_near;
};

} // namespace

RandomCase randomCase(QRandomGenerator &random)
{
    RandomCase result;
    CaseMaker(random, result).make();
    return result;
}

} // namespace Inlet::Schedule
