// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSet>
#include <QString>

namespace Inlet::Message {

/** HTML of a message made harmless to draw. */
struct SafeHtml
{
    QString html;
    QSet<QString> images; ///< Content-IDs of the pictures that stand in it as `cid:ID`
    int blockedImages =
        0;              ///< pictures from elsewhere; their alternative text stands in their place
    bool isCut = false; ///< too long or too complex: its end is missing
};

/**
 * Rewrites @p html with a small set of elements and attributes that a simple text widget can draw: no script, no style
 * sheet, no form, no frame, nothing that is fetched. Links to http, https and mailto stay, pictures only where they
 * are parts of the same message. Whatever @p html is like, the result is well-formed and bounded in length, depth and
 * the size of its tables, because widgets lay out hostile tables in exponential time and recurse over nested ones.
 */
[[nodiscard]] SafeHtml safeHtml(QStringView html);

} // namespace Inlet::Message
