// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDateTime>

#include <chrono>

namespace Inlet::Delivery {

/**
 * What the value of the header field Retry-After (RFC 9110 section 10.2.3) asks for at @p now: a number of seconds, or
 * an HTTP date. 0 when it is neither, or is in the past.
 */
[[nodiscard]] std::chrono::seconds retryAfter(const QByteArray &value, const QDateTime &now);

/**
 * True for an HTTP status that speaks of this request or this address, such as 400 or 404. The other ones, such as 429
 * or 503, speak of the moment.
 */
[[nodiscard]] bool isLastingRefusal(int status);

} // namespace Inlet::Delivery
