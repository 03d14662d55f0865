// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/eventtext.h"

namespace Inlet::Ui {

/** What the views of the journal tell events apart by. */
enum class RowKind : quint8 { Message, Transition, TaskStarted, Other };

/**
 * What the journal keeps in memory of each of its rows, however many there are: where its texts are on disk, and what
 * filters test. Names are numbers given by JournalNames.
 */
struct JournalRow
{
    static constexpr qint64 NotOnDisk = -1;

    qint64 recordOffset = NotOnDisk;
    qint64 searchOffset = NotOnDisk;
    quint64 thread = 0; ///< the same for all events about one message of one pass; 0: about none
    quint32 lineBytes = 0;
    quint32 textBytes = 0;
    quint32 searchBytes = 0;
    quint16 activity = 0;
    quint16 transition = 0;
    qint8 returnCode = 0; ///< 0: the event has none
    RowKind kind = RowKind::Other;
    Core::Severity severity = Core::Severity::Information;
};

} // namespace Inlet::Ui
