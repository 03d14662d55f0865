// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace Inlet::Ui {

/** What a script is for: decides which names it knows. */
enum class ScriptPurpose {
    Handler,        ///< once per message, returns 1 to 4
    Initialization, ///< before the task
    Expiration,     ///< returns a Date
};

/** A piece of text the editor inserts; "|" in it says where the cursor goes. */
struct Snippet
{
    QString text;
    QString description; ///< translated, in a few words
};

struct SnippetGroup
{
    QString title; ///< translated
    QList<Snippet> snippets;
};

/** What the insert menu offers for a script of that purpose, in the order of the menu. */
[[nodiscard]] QList<SnippetGroup> snippetGroups(ScriptPurpose purpose);

} // namespace Inlet::Ui
