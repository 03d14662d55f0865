// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "language/finding.h"

namespace Inlet::Language {

class Api;
class Tokens;

/**
 * Names that exist nowhere: a member an object of the description does not have, and a word that is read but neither
 * a global nor declared or assigned anywhere in the script. Only what is certain: scripts with `eval` or `with`, names
 * asked for by `typeof` and members that are set or named in a string give none. Ordered by place.
 */
[[nodiscard]] Findings nameFindings(const Tokens &tokens, const Api &api);

} // namespace Inlet::Language
