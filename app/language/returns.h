// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "language/finding.h"
#include "language/purpose.h"

namespace Inlet::Language {

class Tokens;

/**
 * Ways through a function body that end without the value its purpose asks for, and literal values that are none.
 * Conditions are not computed but for `true`, and what cannot be told gives no finding. Ordered by place.
 */
[[nodiscard]] Findings returnFindings(const Tokens &tokens, Purpose purpose);

} // namespace Inlet::Language
