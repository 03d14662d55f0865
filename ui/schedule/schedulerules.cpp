// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/schedule/schedulerules.h"

#include "schedule/wallclock.h"
#include "ui/schedule/timeformat.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTimeZone>

namespace Inlet::Ui {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Inlet::Ui::ScheduleRules)
};

/** Zones change their clocks twice a year or not at all; a longer look finds both kinds of change. */
constexpr int LookAheadDays = 400;

/** What clocks showed that were not set at @p change. */
QTime shown(const Schedule::ClockChange &change, std::chrono::seconds offset)
{
    return change.instant.addSecs(offset.count()).time();
}

QString date(const Schedule::ClockChange &change)
{
    const QLocale locale;
    return locale.toString(change.instant.addSecs(change.offsetBefore.count()).date(),
                           dateFormat(locale));
}

QString time(QTime value)
{
    const QLocale locale;
    return locale.toString(value, QLocale::ShortFormat);
}

QString skippedHour(const Schedule::ClockChange &change)
{
    return Tr::tr("On %1 the clocks go from %2 to %3: a launch between the two comes at %3.")
        .arg(date(change), time(shown(change, change.offsetBefore)),
             time(shown(change, change.offsetAfter)));
}

QString repeatedHour(const Schedule::ClockChange &change)
{
    return Tr::tr("On %1 the clocks go back from %2 to %3: a launch in the time that comes twice "
                  "runs once, the first time.")
        .arg(date(change), time(shown(change, change.offsetBefore)),
             time(shown(change, change.offsetAfter)));
}

bool isInterval(const Model::Schedule &schedule)
{
    const auto *several = std::get_if<Model::SeveralTimesADay>(&schedule.frequency);
    return several && std::holds_alternative<Model::EveryInterval>(several->hours);
}

QStringList clockRules(const Model::Schedule &schedule, const QByteArray &ianaZone,
                       const QDateTime &now)
{
    const QList<Schedule::ClockChange> changes =
        Schedule::clockChanges(ianaZone, now, now.addDays(LookAheadDays));
    if (changes.isEmpty())
        return {Tr::tr("The clocks of %1 are not changed in the coming year.")
                    .arg(QString::fromLatin1(ianaZone))};
    QStringList rules;
    bool hasSkipped = false;
    bool hasRepeated = false;
    for (const Schedule::ClockChange &change : changes) {
        if (change.offsetAfter > change.offsetBefore && !std::exchange(hasSkipped, true))
            rules += skippedHour(change);
        if (change.offsetAfter < change.offsetBefore && !std::exchange(hasRepeated, true))
            rules += repeatedHour(change);
    }
    if (isInterval(schedule))
        rules += Tr::tr("Between two launches the same time elapses, whatever the clocks show.");
    return rules;
}

} // namespace

QStringList scheduleRules(const Model::Schedule &schedule, const QByteArray &ianaZone,
                          const QDateTime &now)
{
    QStringList rules;
    if (QTimeZone::isTimeZoneIdAvailable(ianaZone))
        rules = clockRules(schedule, ianaZone, now);
    rules += schedule.missedLaunch == Model::MissedLaunch::RunOnce
                 ? Tr::tr("Launches missed while the activity is stopped, paused or the machine is "
                          "off: one pass at the next start stands for all of them.")
                 : Tr::tr("Launches missed while the activity is stopped, paused or the machine is "
                          "off are skipped; the journal names them.");
    rules += Tr::tr("A launch that comes due while a pass is running is skipped; the journal names "
                    "it. There are never two sessions on one mailbox.");
    return rules;
}

} // namespace Inlet::Ui
