// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "language/api.h"

#include <optional>

namespace Inlet::Language {

/** A word that can stand at a place of a script. */
struct Completion
{
    enum class Kind { Global, Member, Function, Variable, Keyword, Value };

    QString name; ///< as it is shown and found
    Kind kind = Kind::Member;
    QString detail; ///< its type or signature
    ApiEntry entry; ///< what the description says of it; nameless for what is none of it

    friend bool operator==(const Completion &, const Completion &) = default;
};

/** What can be written at a place. */
struct Completions
{
    qsizetype from = 0; ///< offset where the word begins that a choice replaces
    qsizetype to = 0;   ///< the place asked about
    QString prefix;     ///< what is between them
    bool isMember =
        false; ///< behind a dot, or in a text that has usual values: offered without a letter typed
    QList<Completion> list; ///< those that begin with the prefix, best first
};

/** The call an argument is written of. */
struct CallHelp
{
    ApiEntry entry;     ///< its parameters are those of the constructor behind `new`
    int argument = 0;   ///< the one at the place, from 0
    qsizetype open = 0; ///< offset of the parenthesis
};

/** Offers for the offset @p position of @p script. None in comments, patterns, numbers and texts without usual values. */
[[nodiscard]] Completions completionsAt(const Api &api, const QString &script, qsizetype position);

/** The innermost call around @p position that the description knows. */
[[nodiscard]] std::optional<CallHelp> callAt(const Api &api, const QString &script,
                                             qsizetype position);

/** What the word around @p position names; nameless when the description does not know it. */
[[nodiscard]] ApiEntry entryAt(const Api &api, const QString &script, qsizetype position);

} // namespace Inlet::Language
