// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/journal/journalentry.h"

namespace Inlet::Ui {

JournalEntry JournalEntry::fromEvent(const Core::Event &event, const QByteArray &line)
{
    return {
        .time = event.time,
        .severity = Core::EventText::severity(event),
        .activity = event.activity,
        .text = Core::EventText::describe(event),
        .line = line.isEmpty() ? event.toJsonLine() : line,
    };
}

Core::Event JournalEntry::event() const
{
    return Core::Event::fromJsonLine(line).value_or(Core::Event{});
}

} // namespace Inlet::Ui
