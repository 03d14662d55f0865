// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QList>

namespace Inlet::Storage {

/** True when @p bytes begin as an mbox file does, with a `From ` line (RFC 4155). */
[[nodiscard]] bool isMbox(QByteArrayView bytes);

/**
 * The messages of an mbox file, in order, without their `From ` lines and with the line ends of the file. A `From ` line
 * separates only after an empty line and before a header field, or with a time and a year in it, because writers leave
 * some lines of text unquoted. One `>` is taken away before `From ` (mboxo) and before `>From ` (mboxrd).
 */
[[nodiscard]] QList<QByteArray> splitMbox(QByteArrayView bytes);

} // namespace Inlet::Storage
