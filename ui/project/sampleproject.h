// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QString>

namespace Inlet::Ui {

/** Where the user's copy of the sample project belongs: a folder among the user's documents. */
[[nodiscard]] QString sampleFolder();

/**
 * Copies the sample project with its practice mailbox and its samples to @p folder, unless a project is there already,
 * and gives the path of the project file. Fails with Storage, naming the file that cannot be written.
 */
[[nodiscard]] Core::Result<QString> provideSample(const QString &folder);

} // namespace Inlet::Ui
