// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace Inlet::Language {

struct Token;

/** Something in a script that its author should look at. */
struct Finding
{
    enum class Kind {
        Refused, ///< the engine does not compile it: explains a syntax error
        Fails,   ///< it compiles and fails, or does something else, when it is reached
    };

    Kind kind = Kind::Fails;
    int line = 1;   ///< from 1
    int column = 1; ///< in characters, from 1
    int length = 0; ///< characters; 0: no more than the line is known
    QString text;   ///< translated sentence that names the replacement

    friend bool operator==(const Finding &, const Finding &) = default;
};

using Findings = QList<Finding>;

/** A finding about one token. */
[[nodiscard]] Finding findingAt(const Token &token, Finding::Kind kind, const QString &text);

} // namespace Inlet::Language
