// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Inlet::Core {

/**
 * @p text of a stranger as part of a line: line breaks and control characters become spaces, and what turns the rest of
 * a line around (UAX #9) replacement characters. Mail decides what is in a subject; it must not decide how many lines
 * the journal has or where they run.
 */
[[nodiscard]] QString oneLine(QString text);

} // namespace Inlet::Core
