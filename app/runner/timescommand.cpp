// SPDX-License-Identifier: GPL-3.0-or-later
#include "runner/timescommand.h"

#include "model/validation.h"
#include "runner/projectloader.h"
#include "schedule/planner.h"

#include <QTextStream>

namespace Inlet::Runner {

using namespace Qt::StringLiterals;

namespace {

/** An activity of a project file with its zone. */
struct Found
{
    Model::Project project;
    qsizetype index = 0;
    QByteArray timeZone;

    [[nodiscard]] const Model::Activity &activity() const { return project.activities.at(index); }
    [[nodiscard]] QString pathOf(QLatin1StringView part) const
    {
        return u"activities[%1].%2"_s.arg(index).arg(part);
    }
};

/** Complains by itself; the error is for the exit status. */
Core::Result<Found> findInFile(const QString &path, const QString &name)
{
    LoadResult load = loadProjectFile(path);
    if (!load.loaded) {
        complain(load);
        return load.error;
    }
    const Core::Result<qsizetype> index = findActivity(load.loaded->project, name);
    if (!index) {
        complain(index.error());
        return index.error();
    }
    const Model::Activity &activity = load.loaded->project.activities.at(*index);
    const Core::Result<QByteArray> timeZone =
        Model::effectiveTimeZone(load.loaded->project, activity);
    if (!timeZone) {
        complain(timeZone.error());
        return timeZone.error();
    }
    return Found{load.loaded->project, *index, *timeZone};
}

/** Complains by itself about all of @p problems. */
bool isInvalid(const Model::Problems &problems)
{
    complain(problems);
    return !problems.isEmpty();
}

/** ISO 8601 with the offset of the zone, such as 2026-11-23T08:00:00+01:00; milliseconds only when there are any. */
QString isoInZone(const QDateTime &instant, const QTimeZone &zone)
{
    const QDateTime local = instant.toOffsetFromUtc(zone.offsetFromUtc(instant));
    return local.toString(local.time().msec() != 0 ? Qt::ISODateWithMs : Qt::ISODate);
}

} // namespace

TimesCommand::TimesCommand(TimesArguments arguments, QObject *parent)
    : CommandRun(parent)
    , m_arguments(std::move(arguments))
{}

void TimesCommand::start()
{
    const Core::Result<Found> found = findInFile(m_arguments.project, m_arguments.activity);
    if (!found) {
        Q_EMIT finished(Core::exitStatus(found.error().code));
        return;
    }
    const Model::Schedule &schedule = found->activity().schedule;
    if (schedule.planExecution
        && isInvalid(Model::validateSchedule(schedule, found->pathOf("schedule"_L1)))) {
        Q_EMIT finished(Core::exitStatus(Core::ErrorCode::Configuration));
        return;
    }
    const QTimeZone zone(found->timeZone);
    const Schedule::Planner planner(schedule, found->timeZone);
    const QDateTime from =
        m_arguments.from.isValid() ? m_arguments.from : QDateTime::currentDateTimeUtc();
    QTextStream out(stdout);
    for (const QDateTime &launch : planner.launches(from, m_arguments.count))
        out << isoInZone(launch, zone) << '\n';
    out.flush();
    Q_EMIT finished(0);
}

ExpirationsCommand::ExpirationsCommand(ExpirationsArguments arguments, QObject *parent)
    : CommandRun(parent)
    , m_arguments(std::move(arguments))
{}

void ExpirationsCommand::start()
{
    const Core::Result<Found> found = findInFile(m_arguments.project, m_arguments.activity);
    if (!found) {
        Q_EMIT finished(Core::exitStatus(found.error().code));
        return;
    }
    m_zone = QTimeZone(found->timeZone);
    const QDateTime start =
        m_arguments.start.isValid() ? m_arguments.start : QDateTime::currentDateTimeUtc();
    const Model::Activity &activity = found->activity();
    if (isInvalid(
            Model::validateExpirations(activity.expirations, found->pathOf("expirations"_L1)))) {
        Q_EMIT finished(Core::exitStatus(Core::ErrorCode::Configuration));
        return;
    }
    for (const Schedule::ExpirationMoment &expiration :
         Schedule::expirationInstants(activity, found->timeZone, start)) {
        if (!expiration.needsScript) {
            m_lines.append(expiration);
            continue;
        }
        if (!m_service) {
            Handler::HandlerSettings settings;
            settings.program = handlerProgram();
            settings.activityName = activity.name;
            settings.activityLabel = activity.label;
            settings.projectLabel = found->project.label;
            settings.timeZone = found->timeZone;
            settings.taskCreated = start;
            m_service = std::make_unique<Handler::HostService>(settings);
        }
        ++m_waiting;
        m_service->evaluateDate(
            activity.expirations.at(expiration.index).script, {}, this,
            [this, expiration](const Handler::ScriptAnswer &answer) {
                if (answer.error) {
                    complain({Core::ErrorCode::Configuration,
                              tr("The script of the expiration \"%1\" gave no date (line %2): %3")
                                  .arg(expiration.name)
                                  .arg(answer.error->line)
                                  .arg(answer.error->text),
                              {}});
                    m_exitStatus = Core::exitStatus(Core::ErrorCode::Configuration);
                } else {
                    Schedule::ExpirationMoment dated = expiration;
                    dated.instant = answer.date;
                    m_lines.append(dated);
                }
                if (--m_waiting == 0)
                    report();
            });
    }
    if (m_waiting == 0)
        report();
}

void ExpirationsCommand::report()
{
    Schedule::sortByTime(m_lines);
    QTextStream out(stdout);
    for (const Schedule::ExpirationMoment &line : std::as_const(m_lines))
        out << isoInZone(line.instant, m_zone) << '\t' << line.name << '\n';
    out.flush();
    Q_EMIT finished(m_exitStatus);
}

} // namespace Inlet::Runner
