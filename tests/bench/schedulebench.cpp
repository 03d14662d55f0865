// SPDX-License-Identifier: GPL-3.0-or-later
// Time for 10,000 launches of every kind of schedule in zones of every kind.
//
// schedulebench [FROM]    from this instant (ISO 8601); now when absent
//
// Prints the slowest ones; the aim is 50 ms for each. Run it from an optimised build.

#include "schedule/planner.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTextStream>

#include <algorithm>
#include <limits>

using namespace Inlet;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int Launches = 10'000;
constexpr int Runs = 3; // the best one counts: others measure the machine
constexpr qsizetype Shown = 12;
constexpr double AimMs = 50;

const QTime Night(2, 30);
const QTime Midnight(0, 0);

struct Named
{
    QString name;
    Model::Frequency frequency;
};

struct Measured
{
    QString name;
    qsizetype launches = 0;
    double ms = 0;
};

Model::Frequency every(const Core::Duration &interval, QTime from, QTime to,
                       const Model::Days &days = {})
{
    return Model::SeveralTimesADay{Model::EveryInterval{interval, from, to}, days, {}};
}

Model::Frequency monthly(const QList<int> &months, int day)
{
    return Model::Monthly{Night, months, Model::DayOfMonth{day}, {}};
}

Model::Frequency monthly(const QList<int> &months, int week, Qt::DayOfWeek weekday)
{
    return Model::Monthly{Night, months, Model::WeekdayOfMonth{week, weekday}, {}};
}

QList<Named> frequencies()
{
    QList<QTime> minutes;
    for (int minute = 0; minute < 24 * 60; ++minute)
        minutes.append(QTime(minute / 60, minute % 60));
    const QDate start(2026, 1, 1);
    return {
        {u"every second"_s, every({.seconds = 1s}, Midnight, Midnight)},
        {u"every half hour by day"_s, every({.minutes = 30min}, QTime(8, 0), QTime(18, 0))},
        {u"every 23 hours over midnight"_s, every({.hours = 23h}, QTime(23, 0), QTime(22, 0))},
        {u"every 23 hours on Sundays"_s, every({.hours = 23h}, Night, Night, {Qt::Sunday})},
        {u"every minute by hand"_s, Model::SeveralTimesADay{Model::SelectedHours{minutes}, {}, {}}},
        {u"one hour on Mondays"_s,
         Model::SeveralTimesADay{Model::SelectedHours{{Night}}, {Qt::Monday}, {}}},
        {u"daily"_s, Model::Daily{Night, 1, {}, {}}},
        {u"every 100 days"_s, Model::Daily{Night, 100, start, {}}},
        {u"every 366 days"_s, Model::Daily{Night, 366, start, {}}},
        {u"weekly"_s, Model::Weekly{Night, {Qt::Sunday}, 1, {}, {}}},
        {u"every 52 weeks"_s, Model::Weekly{Night, {Qt::Sunday}, 52, start, {}}},
        {u"monthly, last day"_s, monthly({}, -1)},
        {u"monthly, 31st"_s, monthly({}, 31)},
        {u"yearly"_s, monthly({3}, 29)},
        {u"yearly, last Sunday of March"_s, monthly({3}, -1, Qt::Sunday)},
        {u"leap day"_s, monthly({2}, 29)},
        {u"30 February"_s, monthly({2}, 30)},
        {u"once"_s, Model::Once{QDate(9999, 12, 31), Night, {}}},
    };
}

QList<std::pair<QString, Model::Validity>> validities(const QDate &today)
{
    return {
        {u""_s, Model::PermanentValidity{}},
        {u", in a range"_s, Model::DateRange{today, QDate(9999, 12, 31), {}}},
        {u", iterations since 1970"_s,
         Model::Iterations{std::numeric_limits<int>::max(), QDate(1970, 1, 1), Midnight, {}}},
    };
}

Measured measure(const Model::Schedule &schedule, const QByteArray &zone, const QDateTime &from)
{
    Measured best{{}, 0, std::numeric_limits<double>::max()};
    for (int run = 0; run < Runs; ++run) {
        QElapsedTimer timer;
        timer.start();
        const Schedule::Planner planner(schedule, zone);
        best.launches = planner.launches(from, Launches).size();
        best.ms = std::min(best.ms, static_cast<double>(timer.nsecsElapsed()) / 1e6);
    }
    return best;
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const QString start = QCoreApplication::arguments().value(1);
    const QDateTime from = start.isEmpty() ? QDateTime::currentDateTimeUtc()
                                           : QDateTime::fromString(start, Qt::ISODate);
    if (!from.isValid())
        return 64;
    QList<Measured> results;
    for (const QByteArray zone : {"UTC", "Europe/Paris", "America/New_York", "Australia/Lord_Howe",
                                  "Asia/Kathmandu", "Africa/Casablanca", "Pacific/Apia"}) {
        for (const auto &[name, frequency] : frequencies()) {
            for (const auto &[period, validity] : validities(from.date())) {
                Model::Schedule schedule;
                schedule.planExecution = true;
                schedule.frequency = frequency;
                schedule.validity = validity;
                Measured result = measure(schedule, zone, from);
                result.name = name + period + u" in "_s + QString::fromLatin1(zone);
                results.append(result);
            }
        }
    }
    std::ranges::sort(results, std::greater(), &Measured::ms);
    QTextStream out(stdout);
    out << results.size() << " schedules, " << Launches << " launches each (fewer where the year "
        << "9999 ends them); the slowest:\n";
    for (const Measured &result : results.first(Shown))
        out << QString::number(result.ms, 'f', 2).rightJustified(8) << " ms  " << result.name
            << " (" << result.launches << ")\n";
    return results.first().ms < AimMs ? 0 : 1;
}
