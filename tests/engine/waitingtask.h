// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/taskfixture.h"

#include <QtGlobal>

namespace Inlet::Test {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

inline const QDateTime Morning(QDate(2026, 11, 23), QTime(8, 10), Qt::UTC);

inline QDateTime at(int hour, int minute, int second = 0)
{
    return QDateTime(Morning.date(), QTime(hour, minute, second), Qt::UTC);
}

/** A task that follows the half hours and waits for that of 8:30. */
class WaitingTask : public Task
{
public:
    explicit WaitingTask(const QByteArrayList &subjects = {"a"})
        : Task(subjects)
    {
        settings.activity.schedule = everyHalfHour();
        settings.activity.schedule.missedLaunch = Model::MissedLaunch::RunOnce;
        settings.session.idleTimeout = 30s;
        clock.set(Morning);
        if (!ledger->setLastPass(Morning))
            qFatal("The ledger cannot be written");
    }

    [[nodiscard]] QStringList states() const
    {
        return valuesOf(Core::EventType::State, "state"_L1);
    }
    [[nodiscard]] QStringList triggers() const
    {
        return valuesOf(Core::EventType::PassStarted, "trigger"_L1);
    }
    [[nodiscard]] QStringList launches() const
    {
        return valuesOf(Core::EventType::PassStarted, "launch"_L1);
    }
    [[nodiscard]] bool hasFinishedPasses(qsizetype count) const
    {
        return ofType(Core::EventType::PassFinished).size() == count;
    }
    [[nodiscard]] QString nextLaunch() const
    {
        return valuesOf(Core::EventType::Waiting, "nextLaunch"_L1).value(0).isEmpty()
                   ? QString()
                   : valuesOf(Core::EventType::Waiting, "nextLaunch"_L1).constLast();
    }
};

} // namespace Inlet::Test
