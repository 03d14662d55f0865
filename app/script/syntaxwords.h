// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Inlet::Script {

/** A syntax error as the engine reports it. */
struct EngineSyntaxError
{
    QString message;    ///< the engine's words, "SyntaxError: " removed
    QString line;       ///< text of the line of the script it is on
    int column = 0;     ///< within that line, from 1; 0 when unknown
    bool atEnd = false; ///< the script ended where more was needed
};

/**
 * A plain sentence for a syntax error. The engine names tokens of its grammar ("Expected token `numeric literal'" for
 * a string that is not closed); the line itself tells better what a person did. What the engine does not know at all is
 * told by Language::unsupportedFeatures().
 */
[[nodiscard]] QString plainSyntaxError(const EngineSyntaxError &error);

} // namespace Inlet::Script
