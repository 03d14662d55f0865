// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/eventtext.h"

#include <QString>

#include <optional>

namespace Inlet::Ui {

/** Ways to look at the same events. */
enum class JournalView { Events, Messages, Transitions, Tasks, RawLog };

/** Which rows of a journal are shown: those for which all of this is true. */
struct JournalCriteria
{
    JournalView view = JournalView::Events;
    Core::Severity minimumSeverity = Core::Severity::Verbose;
    std::optional<QString> activity = {};   ///< internal name
    std::optional<QString> transition = {}; ///< internal name
    std::optional<int> returnCode = {};     ///< 0: messages without one
    quint64 thread = 0; ///< rows about one message, see JournalRow; 0: about any or none
    QString text = {};  ///< in the message or the activity's name or label, whatever the case

    friend bool operator==(const JournalCriteria &, const JournalCriteria &) = default;
};

} // namespace Inlet::Ui
