// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/journal/journaltasks.h"

namespace Inlet::Ui {

using namespace Qt::StringLiterals;

namespace {

JournalTask::Status outcomeOf(const Core::Event &event)
{
    const QString outcome = event.members.value("outcome"_L1).toString();
    if (outcome == "failed"_L1)
        return JournalTask::Status::Failed;
    if (outcome == "stopped"_L1)
        return JournalTask::Status::Stopped;
    return outcome == "expired"_L1 ? JournalTask::Status::Expired : JournalTask::Status::Finished;
}

} // namespace

const JournalTask *JournalTasks::note(const Core::Event &event, qsizetype row)
{
    if (event.type == Core::EventType::TaskStarted) {
        JournalTask &task = m_tasks[event.task];
        task = {};
        task.row = row;
        return &task;
    }
    const auto task = m_tasks.find(event.task);
    if (task == m_tasks.end())
        return nullptr;
    if (event.type == Core::EventType::PassStarted) {
        task->status = JournalTask::Status::Running;
        task->nextLaunch = {};
    } else if (event.type == Core::EventType::Waiting) {
        task->status = JournalTask::Status::Waiting;
        task->nextLaunch = QDateTime::fromString(event.members.value("nextLaunch"_L1).toString(),
                                                 Qt::ISODateWithMs);
    } else if (event.type == Core::EventType::Message) {
        ++task->messages;
    } else if (event.type == Core::EventType::TaskFinished) {
        task->status = outcomeOf(event);
        task->seconds = event.members.value("seconds"_L1).toDouble();
        task->nextLaunch = {};
    } else {
        return nullptr;
    }
    return &*task;
}

QString JournalTasks::statusName(JournalTask::Status status)
{
    switch (status) {
    case JournalTask::Status::Running: return tr("Running");
    case JournalTask::Status::Waiting: return tr("Waiting");
    case JournalTask::Status::Finished: return tr("Finished");
    case JournalTask::Status::Stopped: return tr("Stopped");
    case JournalTask::Status::Expired: return tr("Expired");
    case JournalTask::Status::Failed: return tr("Failed");
    }
    Q_UNREACHABLE();
}

} // namespace Inlet::Ui
