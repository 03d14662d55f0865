// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QSaveFile;

namespace Inlet::Core {

/**
 * QSaveFile::commit() that replaces the file only when all of it is on disk. Qt 6.4 by itself does not notice when the
 * bytes still in its buffer cannot be written or synced, and puts a file cut short in the place of the good one.
 */
[[nodiscard]] bool commitFile(QSaveFile &file);

} // namespace Inlet::Core
