// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace Inlet::Message {

/**
 * Makes some header fields of @p text harmless for the MIME library, in place. The library looks for encoded words and
 * parameters in every field, in time that grows with the square of their number; it needs Content-Type alone, and not
 * a second one in the header of the message, which it would prefer to the first.
 */
void maskFields(QByteArray &text);

} // namespace Inlet::Message
