// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Inlet::Message {

/**
 * The readable text of an HTML body: tags gone, entities resolved, blocks on lines of their own, list items with
 * "- ", quotations with "> ". Scripts, styles and comments are left out. One pass, whatever the HTML is like.
 */
[[nodiscard]] QString htmlToText(QStringView html);

} // namespace Inlet::Message
