// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/project.h"
#include "ui/timeline/timelineentry.h"

#include <QList>

namespace Inlet::Ui {

/** What is to come for one activity. */
struct TimelinePlan
{
    QList<TimelineEntry> entries; ///< in time order
    QString summary; ///< translated: how many launches and expirations, and how the task ends
};

/**
 * What a task of activity @p lane of @p project does between @p now and @p until (both UTC): simulated, nothing is
 * visited. With @p taskStart the task runs since then and its expirations count from there; without it, it is as if it
 * were started now. At most @p mostLaunches launches; an unknown time zone gives no entries and says so.
 */
[[nodiscard]] TimelinePlan planTimeline(const Model::Project &project, int lane,
                                        const QDateTime &taskStart, const QDateTime &now,
                                        const QDateTime &until, int mostLaunches);

} // namespace Inlet::Ui
