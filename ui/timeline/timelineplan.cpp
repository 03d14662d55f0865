// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/timelineplan.h"

#include "schedule/simulation.h"

#include <QCoreApplication>

#include <algorithm>

namespace Inlet::Ui {

using namespace Qt::StringLiterals;
using Schedule::SimulatedEnd;
using Schedule::SimulatedStep;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Inlet::Ui::Timeline)
};

QString endText(SimulatedEnd end)
{
    switch (end) {
    case SimulatedEnd::NotActivated: return Tr::tr("The activity is set to \"Do not activate\".");
    case SimulatedEnd::OnlyPass: return Tr::tr("Execution is not planned: one pass, at once.");
    case SimulatedEnd::NoFurtherLaunch: return Tr::tr("The schedule has no further launch.");
    case SimulatedEnd::Expired: return Tr::tr("The task expires.");
    }
    Q_UNREACHABLE();
}

QString offset(std::chrono::seconds value)
{
    const qint64 minutes = value.count() / 60;
    return u"UTC%1%2:%3"_s.arg(minutes < 0 ? u"-"_s : u"+"_s)
        .arg(qAbs(minutes) / 60, 2, 10, '0'_L1)
        .arg(qAbs(minutes) % 60, 2, 10, '0'_L1);
}

TimelineEntry entryOf(const SimulatedStep &step, int lane, const QByteArray &zone)
{
    TimelineEntry entry{.lane = lane, .begin = Schedule::inZone(step.instant, zone)};
    switch (step.kind) {
    case SimulatedStep::Kind::Launch: entry.kind = TimelineEntry::Kind::Launch; break;
    case SimulatedStep::Kind::Expiration:
        entry.kind = TimelineEntry::Kind::Expiration;
        entry.details = step.terminates ? Tr::tr("\"%1\", terminates the task").arg(step.expiration)
                                        : Tr::tr("\"%1\", the task goes on").arg(step.expiration);
        break;
    case SimulatedStep::Kind::ClockChange:
        entry.kind = TimelineEntry::Kind::ClockChange;
        entry.details = Tr::tr("from %1 to %2")
                            .arg(offset(step.change.offsetBefore), offset(step.change.offsetAfter));
        break;
    case SimulatedStep::Kind::End:
        entry.kind = TimelineEntry::Kind::End;
        entry.details = endText(step.end);
        break;
    }
    return entry;
}

QString summarize(const Schedule::Simulation &simulation, bool hasScripts)
{
    const auto count = [&](SimulatedStep::Kind kind) {
        return static_cast<int>(std::ranges::count(simulation.steps, kind, &SimulatedStep::kind));
    };
    const int launches = count(SimulatedStep::Kind::Launch);
    QStringList parts{simulation.isCut ? Tr::tr("the first %n launch(es)", nullptr, launches)
                                       : Tr::tr("%n launch(es)", nullptr, launches),
                      Tr::tr("%n expiration(s)", nullptr, count(SimulatedStep::Kind::Expiration))};
    QString text = parts.join(u", "_s);
    if (hasScripts)
        text += Tr::tr("; expirations calculated by script are not shown");
    for (const SimulatedStep &step : simulation.steps) {
        if (step.kind == SimulatedStep::Kind::End)
            text += u". "_s + endText(step.end);
    }
    return text;
}

} // namespace

QString kindName(TimelineEntry::Kind kind)
{
    switch (kind) {
    case TimelineEntry::Kind::GoodPass: return Tr::tr("Pass");
    case TimelineEntry::Kind::StoppedPass: return Tr::tr("Stopped pass");
    case TimelineEntry::Kind::FailedPass: return Tr::tr("Failed pass");
    case TimelineEntry::Kind::ClockChange: return Tr::tr("Clock change");
    case TimelineEntry::Kind::Launch: return Tr::tr("Launch");
    case TimelineEntry::Kind::Expiration: return Tr::tr("Expiration");
    case TimelineEntry::Kind::End: return Tr::tr("End of the task");
    }
    Q_UNREACHABLE();
}

TimelinePlan planTimeline(const Model::Project &project, int lane, const QDateTime &taskStart,
                          const QDateTime &now, const QDateTime &until, int mostLaunches)
{
    const Model::Activity &activity = project.activities.at(lane);
    const auto zone = Model::effectiveTimeZone(project, activity);
    if (!zone)
        return {{}, zone.error().message};
    const bool isRunning = taskStart.isValid();
    if (isRunning && !activity.schedule.planExecution)
        return {{}, Tr::tr("The only pass is under way.")};
    QList<Schedule::ExpirationMoment> expirations =
        Schedule::expirationInstants(activity, *zone, isRunning ? taskStart : now);
    const bool hasScripts =
        std::ranges::any_of(expirations, &Schedule::ExpirationMoment::needsScript);
    // Those of a running task that are over have fired already.
    if (isRunning)
        expirations.removeIf([&](const auto &moment) { return moment.instant < now; });
    const Schedule::Simulation simulation =
        Schedule::simulate(activity, *zone, expirations, now, until, mostLaunches);
    TimelinePlan plan{{}, summarize(simulation, hasScripts)};
    for (const SimulatedStep &step : simulation.steps)
        plan.entries.append(entryOf(step, lane, *zone));
    return plan;
}

} // namespace Inlet::Ui
