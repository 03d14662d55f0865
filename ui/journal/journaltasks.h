// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/event.h"

#include <QCoreApplication>
#include <QHash>

#include <optional>

namespace Inlet::Ui {

/** What became of one task, as far as its events told. */
struct JournalTask
{
    enum class Status { Running, Waiting, Finished, Stopped, Expired, Failed };

    qsizetype row = -1; ///< of its `task-started` event in the journal
    Status status = Status::Running;
    qint64 messages = 0;
    std::optional<double> seconds; ///< once it is over
    QDateTime nextLaunch;          ///< UTC; invalid when none is awaited
};

/** The tasks that the events of a journal speak of. */
class JournalTasks
{
    Q_DECLARE_TR_FUNCTIONS(Inlet::Ui::JournalTasks)

public:
    /** Takes note of @p event, which is or will be row @p row; the task that it changed, or nullptr. */
    const JournalTask *note(const Core::Event &event, qsizetype row);

    [[nodiscard]] JournalTask task(const QString &id) const { return m_tasks.value(id); }
    void clear() { m_tasks.clear(); }

    /** Translated. */
    [[nodiscard]] static QString statusName(JournalTask::Status status);

private:
    QHash<QString, JournalTask> m_tasks; ///< by id
};

} // namespace Inlet::Ui
