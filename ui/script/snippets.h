// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "language/api.h"

#include <QList>
#include <QString>

namespace Inlet::Ui {

/** A piece of text the editor inserts. */
struct Snippet
{
    QString title;       ///< what the menu shows
    QString description; ///< translated, in a few words; may be empty
    QString text;
    qsizetype caret = 0; ///< where in the text the cursor goes
};

struct SnippetGroup
{
    QString title; ///< translated
    QList<Snippet> snippets;
};

/**
 * What the insert menu offers, in its order: ready handlers and return codes, then objects, variables and functions as
 * in the original, with the words of @p api.
 */
[[nodiscard]] QList<SnippetGroup> snippetGroups(Language::Purpose purpose,
                                                const Language::Api &api);

} // namespace Inlet::Ui
