// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Inlet::Script {

/**
 * A plain sentence for a syntax error of which the script itself does not tell what a person did: the engine names
 * tokens of its grammar ("Expected token `identifier'").
 *
 * @param message the engine's words, "SyntaxError: " removed
 * @param atEnd the script ended where more was needed
 * @param word what stands at the place of the error; empty when that is not known
 */
[[nodiscard]] QString plainSyntaxError(const QString &message, bool atEnd, const QString &word);

} // namespace Inlet::Script
