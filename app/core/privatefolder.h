// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QString>

namespace Inlet::Core {

/** Creates @p path and its missing parents for their owner only (0700). A folder that exists is left as it is. */
Result<void> makePrivateFolder(const QString &path);

/**
 * Writes the entries of the folder @p path to disk. A file that was created or renamed survives a power failure only
 * after this, however well its content was synced.
 */
Result<void> syncFolder(const QString &path);

} // namespace Inlet::Core
