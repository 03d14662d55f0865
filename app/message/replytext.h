// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Inlet::Message {

/**
 * What the author of a reply wrote: @p text (LF line ends) without the quoted history and the signature, trimmed.
 * Best effort by these rules, in order:
 * 1. The text ends before the first line that introduces a forwarded or quoted original: "-----Original Message-----"
 *    and its translations, a run of underscores followed by "From:", or a block of "From:", "Sent:", "To:" lines.
 * 2. It ends before a signature: a line "-- ", or "Sent from my ...".
 * 3. Lines that begin with '>' are left out, with the line or two above them that end in ':' and name who wrote them.
 * When nothing would be left, @p text is given back trimmed.
 */
[[nodiscard]] QString withoutQuotedHistory(const QString &text);

} // namespace Inlet::Message
