// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Inlet::Language {

class Tokens;

/**
 * What a person probably did wrong where the engine found a syntax error: a bracket or a text that is not closed, a
 * value that is missing, a misspelt word. The engine only names the token it wanted.
 *
 * @param line, column the place of the error, from 1
 * @return a translated sentence; empty when nothing can be told
 */
[[nodiscard]] QString guessSyntaxError(const Tokens &tokens, int line, int column);

} // namespace Inlet::Language
