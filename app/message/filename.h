// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Inlet::Message {

/**
 * A file name from a message made safe to create in any folder on any system: the last component of a path, without
 * control, bidi and invisible characters, drive, trailing dots and blanks, device names defused, at most 240 bytes of
 * UTF-8 with its extension kept. "" when nothing is left.
 */
[[nodiscard]] QString safeFilename(const QString &name);

} // namespace Inlet::Message
