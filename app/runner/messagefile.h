// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rawmessage.h"
#include "core/result.h"

#include <QString>

namespace Inlet::Runner {

/** Reads a saved message. Fails with NotFound when the file is not there, is a folder or cannot be read. */
[[nodiscard]] Core::Result<Core::RawMessage> readMessageFile(const QString &path);

} // namespace Inlet::Runner
