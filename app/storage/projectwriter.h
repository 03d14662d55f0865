// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "model/project.h"

#include <QByteArray>
#include <QString>

namespace Inlet::Storage {

/**
 * The project file of @p project: keys in the order of the format's description, unknown ones after them, defaults
 * written out, UTF-8, a line end at the end. The same project always gives the same bytes.
 */
[[nodiscard]] QByteArray toJson(const Model::Project &project);

/**
 * Replaces the file at @p path in one step: it holds the old project or the new one, never a part.
 *
 * Fails with Configuration, and leaves the file as it is, when readProject() would refuse the result (a name twice, a
 * port of 0); with NotFound when the folder does not exist; with Storage when the file cannot be written.
 */
[[nodiscard]] Core::Result<void> writeProject(const QString &path, const Model::Project &project);

} // namespace Inlet::Storage
