// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/validation.h"

#include <QCoreApplication>

#include <algorithm>

namespace Inlet::Model {

using namespace Qt::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Inlet::Model::Validation)
};

/** Days of the month at most, in any year. */
int longestMonth(int month)
{
    constexpr int LeapYear = 2000;
    return QDate(LeapYear, month, 1).daysInMonth();
}

/** One overload per kind of frequency and validity; each appends what is wrong with its value. */
class ScheduleValidator
{
public:
    ScheduleValidator(const QString &path, Problems &problems)
        : m_path(path)
        , m_problems(problems)
    {}

    void operator()(const SeveralTimesADay &several)
    {
        if (const auto *selected = std::get_if<SelectedHours>(&several.hours)) {
            if (selected->times.isEmpty())
                complain("times"_L1, Tr::tr("No hour is selected. Add at least one."));
            return;
        }
        const Core::Duration &every = std::get<EveryInterval>(several.hours).every;
        if (!isValidInterval(every)) {
            complain(
                "every"_L1,
                Tr::tr("%1 is not an interval from one second (PT1S) to under one day, in hours, "
                       "minutes and seconds.")
                    .arg(every.toIso8601()));
        }
    }

    void operator()(const Daily &daily)
    {
        checkStep("everyDays"_L1, daily.everyDays, daily.startDate);
    }

    void operator()(const Weekly &weekly)
    {
        checkStep("everyWeeks"_L1, weekly.everyWeeks, weekly.startDate);
    }

    void operator()(const Monthly &monthly)
    {
        const auto *on = std::get_if<DayOfMonth>(&monthly.on);
        if (!on || on->day < 0 || monthly.months.isEmpty())
            return;
        if (std::ranges::all_of(monthly.months,
                                [&](int month) { return longestMonth(month) < on->day; })) {
            complain(
                "day"_L1,
                Tr::tr(
                    "None of the chosen months has a day %1. Choose another day or the last day of "
                    "the month.")
                    .arg(on->day));
        }
    }

    void operator()(const Once &once)
    {
        if (!once.date.isValid())
            complain("at"_L1, Tr::tr("No date is given."));
    }

    void operator()(const PermanentValidity &) {}

    void operator()(const DateRange &range)
    {
        if (!range.from.isValid())
            complain("from"_L1, Tr::tr("No date is given."));
        if (!range.to.isValid())
            complain("to"_L1, Tr::tr("No date is given."));
        if (range.from.isValid() && range.to.isValid() && range.to < range.from)
            complain("to"_L1, Tr::tr("The last day is before the first one."));
    }

    void operator()(const Iterations &iterations)
    {
        if (iterations.count < 1)
            complain("count"_L1, Tr::tr("The number of iterations has to be at least 1."));
        if (!iterations.startDate.isValid())
            complain("startDate"_L1, Tr::tr("No date is given."));
    }

private:
    void checkStep(QLatin1StringView key, int step, QDate startDate)
    {
        if (step < 1)
            complain(key, Tr::tr("The step has to be at least 1."));
        else if (step > 1 && !startDate.isValid())
            complain("startDate"_L1,
                     Tr::tr("No date is given from which the steps of %1 are counted.").arg(step));
    }

    void complain(QLatin1StringView key, const QString &text)
    {
        m_problems.append(Problem{m_path + u'.' + key, 0, text});
    }

    QString m_path;
    Problems &m_problems;
};

} // namespace

Problems validateSchedule(const Schedule &schedule, const QString &path)
{
    Problems problems;
    std::visit(ScheduleValidator(path + u".frequency"_s, problems), schedule.frequency);
    std::visit(ScheduleValidator(path + u".validity"_s, problems), schedule.validity);
    return problems;
}

} // namespace Inlet::Model
