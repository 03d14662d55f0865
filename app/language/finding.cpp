// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/finding.h"

#include "language/tokens.h"

namespace Inlet::Language {

Finding findingAt(const Token &token, Finding::Kind kind, const QString &text)
{
    // A template can run over many lines; what is marked stays on the first.
    const qsizetype lineEnd = token.text.indexOf(u'\n');
    const qsizetype length = lineEnd < 0 ? token.text.size() : lineEnd;
    return {kind, token.line, token.column, static_cast<int>(length), text};
}

} // namespace Inlet::Language
