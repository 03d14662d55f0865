// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/warnings.h"

#include "language/api.h"
#include "language/names.h"
#include "language/returns.h"
#include "language/tokens.h"
#include "language/unsupported.h"

#include <QSet>

#include <algorithm>
#include <utility>

namespace Inlet::Language {

Findings warnings(const QString &body, Purpose purpose)
{
    const Tokens tokens(body);
    Findings findings = unsupportedFeatures(tokens) + returnFindings(tokens, purpose);
    // A name that other systems have is explained already.
    QSet<std::pair<int, int>> explained;
    for (const Finding &finding : std::as_const(findings))
        explained.insert({finding.line, finding.column});
    for (const Finding &finding : nameFindings(tokens, Api(purpose))) {
        if (!explained.contains({finding.line, finding.column}))
            findings.append(finding);
    }
    // What looks refused but has been compiled is something else.
    findings.removeIf([](const Finding &f) { return f.kind == Finding::Kind::Refused; });
    std::ranges::stable_sort(findings, {},
                             [](const Finding &f) { return std::pair(f.line, f.column); });
    return findings;
}

} // namespace Inlet::Language
