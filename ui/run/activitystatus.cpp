// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/run/activitystatus.h"

#include "ui/schedule/timeformat.h"

#include <QHash>
#include <QLocale>

namespace Inlet::Ui {

using namespace Qt::StringLiterals;

namespace {

QDateTime instant(const Core::Event &event, QLatin1StringView member)
{
    return QDateTime::fromString(event.members.value(member).toString(), Qt::ISODateWithMs);
}

/** A time of today without its date, which is what nearly all are; local time. */
QString shortTime(const QDateTime &utc)
{
    const QLocale locale;
    const QDateTime local = utc.toLocalTime();
    const QString time = locale.toString(local.time(), timeFormat(locale));
    if (local.date() == QDate::currentDate())
        return time;
    return locale.toString(local.date(), dateFormat(locale)) + u' ' + time;
}

} // namespace

void ActivityStatus::apply(const Core::Event &event)
{
    silentSince = {};
    if (event.type == Core::EventType::TaskStarted) {
        state = ActivityState::Started;
        taskStart = event.time;
        isSimulation = event.members.value("dryRun"_L1).toBool();
    } else if (event.type == Core::EventType::State) {
        applyState(event.members.value("state"_L1).toString());
    } else if (event.type == Core::EventType::Waiting) {
        nextLaunch = instant(event, "nextLaunch"_L1);
    } else if (event.type == Core::EventType::PassStarted) {
        lastError.clear();
    } else if (event.type == Core::EventType::Error) {
        lastError = event.members.value("text"_L1).toString();
    } else if (event.type == Core::EventType::PassFinished) {
        finishPass(event);
    } else if (event.type == Core::EventType::TaskFinished) {
        state = event.members.value("outcome"_L1).toString() == "failed"_L1
                    ? ActivityState::Failed
                    : ActivityState::Finished;
        nextLaunch = {};
    }
}

void ActivityStatus::applyState(const QString &name)
{
    static const QHash<QString, ActivityState> states{
        {u"started"_s, ActivityState::Started},
        {u"held"_s, ActivityState::Held},
        {u"pauseRequested"_s, ActivityState::PauseRequested},
        {u"paused"_s, ActivityState::Paused},
        {u"stopRequested"_s, ActivityState::StopRequested}};
    state = states.value(name, state);
}

void ActivityStatus::finishPass(const Core::Event &event)
{
    const QString outcome = event.members.value("outcome"_L1).toString();
    if (outcome == "failed"_L1) {
        ++failedInARow;
    } else if (outcome == "finished"_L1) {
        failedInARow = 0;
        lastError.clear();
        lastGoodSession = event.time;
    }
}

bool ActivityStatus::isActive() const
{
    return state != ActivityState::BeingEdited && state != ActivityState::Finished
           && state != ActivityState::Failed;
}

ActivityStatus::Attention ActivityStatus::attention() const
{
    if (state == ActivityState::Failed || silentSince.isValid()
        || failedInARow >= FailedPassesForAlarm)
        return Attention::Alarm;
    return failedInARow > 0 ? Attention::Warning : Attention::None;
}

QString ActivityStatus::trouble() const
{
    if (silentSince.isValid()) {
        return tr("The runner has given no sign of life since %1. Stop the activity and start it "
                  "again.")
            .arg(shortTime(silentSince));
    }
    QString what;
    if (state == ActivityState::Failed)
        what = tr("The activity failed.");
    else if (failedInARow > 0)
        what = tr("The last %n pass(es) failed.", nullptr, failedInARow);
    return lastError.isEmpty() || what.isEmpty() ? what : what + u' ' + lastError;
}

QString ActivityStatus::stateName() const
{
    switch (state) {
    case ActivityState::BeingEdited: return tr("Being edited");
    case ActivityState::StartPending: return tr("Start pending");
    case ActivityState::Started: return isSimulation ? tr("Started in simulation") : tr("Started");
    case ActivityState::Held: return tr("Started, but not executed");
    case ActivityState::PauseRequested: return tr("Pause requested");
    case ActivityState::Paused: return tr("Paused");
    case ActivityState::StopRequested: return tr("Stop requested");
    case ActivityState::Finished: return tr("Finished");
    case ActivityState::Failed: return tr("Failed");
    }
    Q_UNREACHABLE();
}

QStringList ActivityStatus::lines() const
{
    if (state == ActivityState::BeingEdited)
        return {};
    QStringList lines{stateName()};
    if (attention() == Attention::Alarm && state != ActivityState::Failed)
        lines.first() = tr("%1, with errors").arg(stateName());
    if (nextLaunch.isValid() && isActive())
        lines += tr("Next launch: %1").arg(shortTime(nextLaunch));
    if (lastGoodSession.isValid())
        lines += tr("Last good session: %1").arg(shortTime(lastGoodSession));
    return lines;
}

QStringList ActivityStatus::summary() const
{
    QStringList parts = lines();
    if (parts.isEmpty())
        return {stateName()};
    if (!nextLaunch.isValid() && isActive())
        parts.insert(1, tr("No next launch"));
    if (!lastGoodSession.isValid())
        parts += tr("No good session yet");
    return parts;
}

QString ActivityStatus::iconName() const
{
    switch (attention()) {
    case Attention::Alarm: return u"dialog-error"_s;
    case Attention::Warning: return u"dialog-warning"_s;
    case Attention::None: break;
    }
    switch (state) {
    case ActivityState::BeingEdited: return u"activity-edited"_s;
    case ActivityState::StartPending:
    case ActivityState::PauseRequested:
    case ActivityState::StopRequested:
    case ActivityState::Held: return u"activity-pending"_s;
    case ActivityState::Started:
        return isSimulation ? u"activity-simulated"_s : u"activity-started"_s;
    case ActivityState::Paused: return u"activity-paused"_s;
    case ActivityState::Finished: return u"activity-finished"_s;
    case ActivityState::Failed: return u"dialog-error"_s;
    }
    Q_UNREACHABLE();
}

} // namespace Inlet::Ui
