// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Inlet::Message {

/**
 * Joins the paragraphs of a format=flowed text (RFC 3676) with LF line ends: soft line breaks go, space-stuffing is
 * undone, quote marks stay as one run of '>' and a blank. @p deleteSpace is DelSp=yes: the blank at a soft break is
 * no part of the text.
 */
[[nodiscard]] QString unflowed(QStringView text, bool deleteSpace);

} // namespace Inlet::Message
