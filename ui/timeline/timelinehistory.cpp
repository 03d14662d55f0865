// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/timelinehistory.h"

#include "core/eventtext.h"

#include <algorithm>

namespace Inlet::Ui {

using namespace Qt::StringLiterals;

bool TimelineHistory::add(const ActivityId &id, const Core::Event &event)
{
    TimelineEntry entry{.begin = event.time, .details = Core::EventText::describe(event)};
    if (event.type == Core::EventType::PassStarted) {
        past(id).passStart = event.time;
        return false;
    }
    if (event.type == Core::EventType::PassFinished) {
        const QString outcome = event.members.value("outcome"_L1).toString();
        entry.kind = outcome == "failed"_L1    ? TimelineEntry::Kind::FailedPass
                     : outcome == "stopped"_L1 ? TimelineEntry::Kind::StoppedPass
                                               : TimelineEntry::Kind::GoodPass;
        const QDateTime start = std::exchange(past(id).passStart, {});
        entry.begin = start.isValid() ? start : event.time;
        entry.end = event.time;
    } else if (event.type == Core::EventType::Expiration) {
        entry.kind = TimelineEntry::Kind::Expiration;
    } else {
        return false;
    }
    QList<TimelineEntry> &entries = past(id).entries;
    entries.append(entry);
    if (entries.size() > MaxEntries)
        entries.removeFirst();
    return true;
}

QList<TimelineEntry> TimelineHistory::entries(const ActivityId &id) const
{
    const auto found = std::ranges::find(m_pasts, id, &Past::id);
    return found == m_pasts.end() ? QList<TimelineEntry>() : found->entries;
}

void TimelineHistory::renameProject(const QString &from, const QString &to)
{
    for (Past &past : m_pasts) {
        if (past.id.project == from)
            past.id.project = to;
    }
}

TimelineHistory::Past &TimelineHistory::past(const ActivityId &id)
{
    const auto found = std::ranges::find(m_pasts, id, &Past::id);
    if (found != m_pasts.end())
        return *found;
    m_pasts.append({.id = id, .passStart = {}, .entries = {}});
    return m_pasts.last();
}

} // namespace Inlet::Ui
