// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace Inlet::Bench {

/** Bytes of the message at @p index in a mailbox like those of people: 2 KB to 1 MB, half of them below 17 KB, 41 KB in the mean. */
[[nodiscard]] qsizetype mixedSize(int index);

/**
 * A message of about @p size bytes, the same in every run and different for each @p index: text alone when it is
 * small, else text, HTML and an attachment. LF line ends, as a Maildir has them.
 */
[[nodiscard]] QByteArray benchMail(int index, qsizetype size);

} // namespace Inlet::Bench
