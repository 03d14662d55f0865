// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Inlet::Storage {

/** Where the samples of a project lie: `NAME.samples` beside NAME.inlet. Absolute; it need not exist. */
[[nodiscard]] QString samplesFolder(const QString &projectFile);

/**
 * Absolute path of the sample @p file of the project whose samples lie in @p folder. Empty when it is not there, is no
 * regular file, or leads out of the folder by a symbolic link: a project that came by mail must not name other files.
 */
[[nodiscard]] QString findSample(const QString &folder, const QString &file);

} // namespace Inlet::Storage
