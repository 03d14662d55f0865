// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/warnings.h"

#include "language/returns.h"
#include "language/tokens.h"
#include "language/unsupported.h"

#include <algorithm>
#include <utility>

namespace Inlet::Language {

Findings warnings(const QString &body, Purpose purpose)
{
    const Tokens tokens(body);
    Findings findings = unsupportedFeatures(tokens) + returnFindings(tokens, purpose);
    // What looks refused but has been compiled is something else.
    findings.removeIf([](const Finding &f) { return f.kind == Finding::Kind::Refused; });
    std::ranges::stable_sort(findings, {},
                             [](const Finding &f) { return std::pair(f.line, f.column); });
    return findings;
}

} // namespace Inlet::Language
