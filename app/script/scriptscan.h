// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Inlet::Script {

/**
 * True when @p body looks as if it changed built-in objects, or looked so closely at them that it could tell frozen ones
 * from those of a fresh engine: such a script runs in an engine of its own for each message. It is a guess in favour of
 * the own engine, from the words of the source; which engine a script runs in never decides whether messages are kept
 * apart.
 */
[[nodiscard]] bool mayChangeBuiltIns(const QString &body);

} // namespace Inlet::Script
