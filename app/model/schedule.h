// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/duration.h"

#include <QDateTime>
#include <QJsonObject>
#include <QList>

#include <variant>

namespace Inlet::Model {

/**
 * The Scheduling tab as a value. All dates and times are wall-clock in the activity's zone. Every struct keeps the
 * unknown keys of its JSON object in `extra`, so that a load-save round trip loses nothing.
 */

/** Days of the week, Monday first, sorted, without repeats; empty means every day. */
using Days = QList<Qt::DayOfWeek>;

/** "Several times a day", at chosen hours. */
struct SelectedHours
{
    QList<QTime> times;

    friend bool operator==(const SelectedHours &, const SelectedHours &) = default;
};

/** "Several times a day", every so often; `from` = `to` = 00:00:00 means the whole day. */
struct EveryInterval
{
    Core::Duration every{.minutes =
                             std::chrono::minutes(30)}; ///< PT1S to under P1D, no calendar part
    QTime from{8, 0};
    QTime to{18, 0};

    friend bool operator==(const EveryInterval &, const EveryInterval &) = default;
};

/** True for what EveryInterval::every may be. */
[[nodiscard]] inline bool isValidInterval(const Core::Duration &every)
{
    using namespace std::chrono_literals;
    return !every.hasCalendarPart() && every.elapsed() >= 1s && every.elapsed() < 24h;
}

struct SeveralTimesADay
{
    std::variant<EveryInterval, SelectedHours> hours;
    Days days;
    QJsonObject extra;

    friend bool operator==(const SeveralTimesADay &, const SeveralTimesADay &) = default;
};

struct Daily
{
    QTime time{0, 0};
    int everyDays = 1;
    QDate startDate; ///< counted from; needed when everyDays > 1
    QJsonObject extra;

    friend bool operator==(const Daily &, const Daily &) = default;
};

struct Weekly
{
    QTime time{0, 0};
    Days days;
    int everyWeeks = 1;
    QDate startDate; ///< its week is the first; needed when everyWeeks > 1; weeks start on Monday
    QJsonObject extra;

    friend bool operator==(const Weekly &, const Weekly &) = default;
};

/** Day of the month, 1 to 31, or -1 for the last day. */
struct DayOfMonth
{
    int day = 1;

    friend bool operator==(const DayOfMonth &, const DayOfMonth &) = default;
};

/** The first to fourth (1 to 4) or last (-1) such weekday of the month. */
struct WeekdayOfMonth
{
    int week = 1;
    Qt::DayOfWeek weekday = Qt::Monday;

    friend bool operator==(const WeekdayOfMonth &, const WeekdayOfMonth &) = default;
};

struct Monthly
{
    QTime time{0, 0};
    QList<int> months; ///< 1 to 12, sorted, without repeats; empty means every month
    std::variant<DayOfMonth, WeekdayOfMonth> on;
    QJsonObject extra;

    friend bool operator==(const Monthly &, const Monthly &) = default;
};

struct Once
{
    QDate date;
    QTime time{0, 0};
    QJsonObject extra;

    friend bool operator==(const Once &, const Once &) = default;
};

using Frequency = std::variant<SeveralTimesADay, Daily, Weekly, Monthly, Once>;

struct PermanentValidity
{
    QJsonObject extra;

    friend bool operator==(const PermanentValidity &, const PermanentValidity &) = default;
};

/** Both dates are included. */
struct DateRange
{
    QDate from;
    QDate to;
    QJsonObject extra;

    friend bool operator==(const DateRange &, const DateRange &) = default;
};

/** The first `count` launches at or after that moment. */
struct Iterations
{
    int count = 1;
    QDate startDate;
    QTime startTime{0, 0};
    QJsonObject extra;

    friend bool operator==(const Iterations &, const Iterations &) = default;
};

using Validity = std::variant<PermanentValidity, DateRange, Iterations>;

enum class MissedLaunch { RunOnce, Skip };

struct Schedule
{
    bool planExecution = false;
    bool stopAfterEvent = false;
    Frequency frequency;
    Validity validity;
    MissedLaunch missedLaunch = MissedLaunch::RunOnce;
    QJsonObject extra;

    /** True when it launches every so often, not at chosen hours. */
    [[nodiscard]] bool hasInterval() const
    {
        const auto *several = std::get_if<SeveralTimesADay>(&frequency);
        return several && std::holds_alternative<EveryInterval>(several->hours);
    }

    friend bool operator==(const Schedule &, const Schedule &) = default;
};

} // namespace Inlet::Model
