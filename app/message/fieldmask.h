// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

namespace Inlet::Message {

/**
 * A copy of @p message for the MIME library, of the same length, in which some header fields are made harmless; empty
 * when there are none. The library looks for encoded words and parameters in every field, in time that grows with the
 * square of their number; it needs Content-Type alone, and not a second one in the header of the message, which it
 * would prefer to the first. Offsets found in the copy are valid in the message.
 */
[[nodiscard]] QByteArray withMaskedFields(QByteArrayView message);

} // namespace Inlet::Message
