// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "language/finding.h"

namespace Inlet::Language {

class Tokens;

/**
 * What people write that this engine (ES2016 and a little more) does not have: E4X of the original, newer JavaScript,
 * functions of the original, of browsers and of Node.js. Ordered by place. Nothing in strings or comments is taken for
 * code, and nothing the script itself declares is complained about.
 */
[[nodiscard]] Findings unsupportedFeatures(const Tokens &tokens);

} // namespace Inlet::Language
