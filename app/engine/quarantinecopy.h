// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rawmessage.h"
#include "core/result.h"

#include <QString>

namespace Inlet::Engine {

/**
 * Writes a message that is set aside to `<folder>/<id>.eml`, for its owner only (0600), and to disk before it returns.
 * It appears whole or not at all. Gives the path, or a Storage error.
 */
[[nodiscard]] Core::Result<QString> keepQuarantineCopy(const Core::RawMessage &raw,
                                                       const QString &folder, const QString &id);

} // namespace Inlet::Engine
