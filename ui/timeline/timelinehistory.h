// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/run/startedactivity.h"
#include "ui/timeline/timelineentry.h"

#include <QList>

namespace Inlet::Ui {

/** The passes and expirations that runners of this window reported, the latest ones of each activity. */
class TimelineHistory
{
public:
    /** More of one activity are forgotten, the oldest first. */
    static constexpr qsizetype MaxEntries = 2000;

    /** True when @p event added something. */
    bool add(const ActivityId &id, const Core::Event &event);

    /** In time order, UTC; lanes are all 0. */
    [[nodiscard]] QList<TimelineEntry> entries(const ActivityId &id) const;

    /** The project known as @p from is called @p to from now on. */
    void renameProject(const QString &from, const QString &to);

private:
    struct Past
    {
        ActivityId id;
        QDateTime passStart; ///< of the pass under way
        QList<TimelineEntry> entries;
    };

    Past &past(const ActivityId &id);

    QList<Past> m_pasts;
};

} // namespace Inlet::Ui
