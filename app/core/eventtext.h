// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/event.h"

#include <QCoreApplication>

namespace Inlet::Core {

/** How much an event matters to the person who reads the journal, in rising order. */
enum class Severity { Verbose, Information, Warning, Error };

/** Events in the words of the journal: the same sentences in the designer and in the runner's text log. */
class EventText
{
    Q_DECLARE_TR_FUNCTIONS(Inlet::Core::EventText)

public:
    /** One line, translated. Line breaks and control characters of subjects and log texts become spaces. */
    [[nodiscard]] static QString describe(const Event &event);

    [[nodiscard]] static Severity severity(const Event &event);

    /** "Error", "Warning", "Information" or "Verbose", translated. */
    [[nodiscard]] static QString severityName(Severity severity);

    /** What an exit status of the runner means, translated; see the table of the runner's contract. */
    [[nodiscard]] static QString exitStatusMeaning(int status);
};

} // namespace Inlet::Core
