// SPDX-License-Identifier: GPL-3.0-or-later
#include "schedule/sentence.h"

#include "core/durationtext.h"
#include "model/validation.h"

#include <QCoreApplication>

namespace Inlet::Schedule {

using namespace Qt::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Inlet::Schedule::Sentence)
};

/** "8:00:00 AM": the long form without the name of the zone, the short one has no seconds. */
QString timeText(QTime time, const QLocale &locale)
{
    return locale.toString(time, locale.timeFormat(QLocale::LongFormat).remove(u't').trimmed());
}

/** "01/18/2017": the short form with all its digits, so that no century is guessed. */
QString dateText(QDate date, const QLocale &locale)
{
    QString format = locale.dateFormat(QLocale::ShortFormat);
    if (!format.contains("yyyy"_L1))
        format.replace("yy"_L1, "yyyy"_L1);
    if (!format.contains("MM"_L1))
        format.replace(u'M', "MM"_L1);
    if (!format.contains("dd"_L1))
        format.replace(u'd', "dd"_L1);
    return locale.toString(date, format);
}

/** "A, B and C" */
QString enumeration(QStringList items)
{
    if (items.size() < 2)
        return items.value(0);
    const QString last = items.takeLast();
    //: the end of a list: %1 is "monday, tuesday", %2 is "friday"
    return Tr::tr("%1 and %2").arg(items.join(", "_L1), last);
}

QString weekdayText(Qt::DayOfWeek day)
{
    switch (day) {
    case Qt::Monday: return Tr::tr("monday");
    case Qt::Tuesday: return Tr::tr("tuesday");
    case Qt::Wednesday: return Tr::tr("wednesday");
    case Qt::Thursday: return Tr::tr("thursday");
    case Qt::Friday: return Tr::tr("friday");
    case Qt::Saturday: return Tr::tr("saturday");
    case Qt::Sunday: return Tr::tr("sunday");
    }
    return {};
}

QString daysText(const Model::Days &days)
{
    if (days.isEmpty())
        return Tr::tr("Daily", "every day of the week");
    QStringList names;
    for (const Qt::DayOfWeek day : days)
        names.append(weekdayText(day));
    //: %1 is a list of weekdays such as "tuesday and thursday"
    return Tr::tr("On %1").arg(enumeration(names));
}

QString atText(const QStringList &times)
{
    //: %1 is a list of times such as "5:00:00 AM and 9:00:00 AM"
    return Tr::tr("at %1").arg(enumeration(times));
}

QString monthsText(const QList<int> &months, const QLocale &locale)
{
    if (months.isEmpty())
        return Tr::tr("each month", "the first monday of each month");
    QStringList names;
    for (const int month : months)
        names.append(locale.standaloneMonthName(month));
    return enumeration(names);
}

QString weekText(int week)
{
    switch (week) {
    case 1: return Tr::tr("first", "week of a month");
    case 2: return Tr::tr("second", "week of a month");
    case 3: return Tr::tr("third", "week of a month");
    case 4: return Tr::tr("fourth", "week of a month");
    default: return Tr::tr("last", "week of a month");
    }
}

/** One overload per kind of frequency and validity: the parts of the sentence between its commas. */
struct Parts
{
    const QLocale &locale;

    QStringList operator()(const Model::SeveralTimesADay &several) const
    {
        return {std::visit(*this, several.hours), daysText(several.days)};
    }

    QString operator()(const Model::SelectedHours &selected) const
    {
        QStringList times;
        for (const QTime time : selected.times)
            times.append(timeText(time, locale));
        return atText(times);
    }

    QString operator()(const Model::EveryInterval &interval) const
    {
        const QString every = Core::DurationText(locale).format(interval.every);
        const QTime midnight(0, 0);
        if (interval.from == midnight && interval.to == midnight)
            //: %1 is a duration such as "30m"
            return Tr::tr("Every %1").arg(every);
        //: %1 is a duration such as "30m", %2 and %3 are times
        return Tr::tr("Every %1 from %2 to %3")
            .arg(every, timeText(interval.from, locale), timeText(interval.to, locale));
    }

    QStringList operator()(const Model::Daily &daily) const
    {
        const QString time = atText({timeText(daily.time, locale)});
        if (daily.everyDays <= 1)
            return {time, daysText({})};
        //: %n is at least 2, %1 a date
        return {time, Tr::tr("every %n days from %1", nullptr, daily.everyDays)
                          .arg(dateText(daily.startDate, locale))};
    }

    QStringList operator()(const Model::Weekly &weekly) const
    {
        QStringList parts{atText({timeText(weekly.time, locale)}), daysText(weekly.days)};
        if (weekly.everyWeeks > 1)
            //: %n is at least 2, %1 a date
            parts.append(Tr::tr("every %n weeks from %1", nullptr, weekly.everyWeeks)
                             .arg(dateText(weekly.startDate, locale)));
        return parts;
    }

    QStringList operator()(const Model::Monthly &monthly) const
    {
        const QString months = monthsText(monthly.months, locale);
        QString day;
        if (const auto *byDay = std::get_if<Model::DayOfMonth>(&monthly.on)) {
            //: %1 is "each month" or a list of months
            day = byDay->day < 0 ? Tr::tr("on last day of %1").arg(months)
                                 //: %1 is a number, %2 is "each month" or a list of months
                                 : Tr::tr("on day %1 of %2").arg(byDay->day).arg(months);
        } else {
            const auto &byWeekday = std::get<Model::WeekdayOfMonth>(monthly.on);
            //: %1 is "first", %2 is "monday", %3 is "each month" or a list of months
            day = Tr::tr("on %1 %2 of %3")
                      .arg(weekText(byWeekday.week), weekdayText(byWeekday.weekday), months);
        }
        return {atText({timeText(monthly.time, locale)}), day};
    }

    QStringList operator()(const Model::Once &once) const
    {
        //: %1 is a date
        const QString day = Tr::tr("on %1").arg(dateText(once.date, locale));
        return {atText({timeText(once.time, locale)}), day};
    }

    QStringList operator()(const Model::PermanentValidity &) const { return {}; }

    QStringList operator()(const Model::DateRange &range) const
    {
        return {Tr::tr("valid from %1 to %2")
                    .arg(dateText(range.from, locale), dateText(range.to, locale))};
    }

    QStringList operator()(const Model::Iterations &iterations) const
    {
        const QString date = dateText(iterations.startDate, locale);
        const QString time = timeText(iterations.startTime, locale);
        if (iterations.count == 1)
            //: %1 is a date, %2 a time
            return {Tr::tr("at most once from %1 at %2").arg(date, time)};
        //: %n is at least 2, %1 a date, %2 a time
        return {
            Tr::tr("at most %n times from %1 at %2", nullptr, iterations.count).arg(date, time)};
    }
};

} // namespace

QString notDefinedSentence()
{
    return Tr::tr(
        "Scheduling of task is not defined. Press 'Change' to define the frequency of the task.");
}

QString describe(const Model::Schedule &schedule, const QLocale &locale)
{
    if (!Model::validateSchedule(schedule, {}).isEmpty())
        return notDefinedSentence();
    const Parts parts{locale};
    const QStringList all =
        std::visit(parts, schedule.frequency) + std::visit(parts, schedule.validity);
    //: %1 is for example "at 4:00:00 AM, Daily"
    return Tr::tr("Triggering %1.").arg(all.join(", "_L1));
}

} // namespace Inlet::Schedule
