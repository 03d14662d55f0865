// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace Inlet::Delivery {

/** Seconds since 1970 at which the signature was made, in decimal digits. */
inline constexpr char TimestampHeader[] = "Inlet-Timestamp";
inline constexpr char SignatureHeader[] = "Inlet-Signature";

/**
 * What SignatureHeader says about a request: `v1=` and the lower-case hexadecimal HMAC-SHA256 (RFC 2104) with @p key over
 * @p timestamp, a full stop and @p body. The time is signed along, so that a receiver can refuse an old request that
 * somebody sends again.
 */
[[nodiscard]] QByteArray signature(const QByteArray &key, const QByteArray &timestamp,
                                   const QByteArray &body);

} // namespace Inlet::Delivery
