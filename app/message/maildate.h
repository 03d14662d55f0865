// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QDateTime>

namespace Inlet::Message {

/**
 * Reads the date of a header field (RFC 5322 section 3.3 with its obsolete forms), of asctime() and of ISO 8601, in
 * any order mail programs have used. Comments are ignored; without a zone, or with a military letter, the time is UTC
 * (RFC 5322 section 4.3). The result is in UTC and invalid when the text is no date: an impossible day, an unknown
 * zone and a month in another language are not guessed at.
 */
[[nodiscard]] QDateTime parseMailDate(QByteArrayView text);

} // namespace Inlet::Message
