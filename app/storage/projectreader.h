// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"
#include "model/problem.h"
#include "model/project.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace Inlet::Storage {

/** A larger project file is refused. */
inline constexpr qint64 MaxProjectFileBytes = 64 * 1024 * 1024;

/** What a project file gave: a project, or why there is none. */
struct ReadResult
{
    std::optional<Model::Project> project; ///< set when nothing is wrong with the file
    Core::Error
        error; ///< when there is no project: NotFound (no such file, not readable) or InvalidData
    Model::Problems
        problems; ///< all that is wrong with the file's content, in the order of the file; never with a project

    explicit operator bool() const { return project.has_value(); }
};

/**
 * Reads the bytes of a project file. Absent keys take the values of the format's description; unknown ones are kept in
 * the `extra` of their object. Files of older versions are upgraded, newer ones refused.
 *
 * Only the shape is judged here: what a person may be in the middle of editing (no server yet, an unknown account, a
 * range that ends before it begins) loads, and Model::validate() names it.
 */
[[nodiscard]] ReadResult parseProject(const QByteArray &json);

/** parseProject() of the content of a file. */
[[nodiscard]] ReadResult readProject(const QString &path);

} // namespace Inlet::Storage
