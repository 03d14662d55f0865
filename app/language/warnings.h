// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "language/finding.h"
#include "language/purpose.h"

namespace Inlet::Language {

/**
 * What a function body that compiles is going to stumble over when it runs: unsupportedFeatures() that the engine does
 * not refuse, nameFindings() and returnFindings(). Ordered by place. Nothing is executed.
 */
[[nodiscard]] Findings warnings(const QString &body, Purpose purpose);

} // namespace Inlet::Language
