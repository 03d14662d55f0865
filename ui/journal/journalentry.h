// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/event.h"
#include "core/eventtext.h"

namespace Inlet::Ui {

/**
 * One row of the journal: what the columns show and filters test, and the event itself as its line of JSON. Parsed
 * members would take several times the memory, and only the row a person looks at needs them.
 */
struct JournalEntry
{
    QDateTime time; ///< UTC
    Core::Severity severity = Core::Severity::Information;
    QString activity; ///< internal name
    QString text;
    QByteArray line; ///< JSON, without the line end

    /** @p line: the event as it was read, which saves writing it again. */
    [[nodiscard]] static JournalEntry fromEvent(const Core::Event &event,
                                                const QByteArray &line = {});

    /** The whole event. */
    [[nodiscard]] Core::Event event() const;
};

} // namespace Inlet::Ui
