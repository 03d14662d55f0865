// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "model/problem.h"
#include "model/project.h"

#include <QString>
#include <QTextStream>

#include <optional>

namespace Inlet::Runner {

/** A project and the folder its relative names start from. */
struct LoadedProject
{
    Model::Project project;
    QString folder; ///< absolute
};

/** Either a project, or why there is none with every complaint about the file. */
struct LoadResult
{
    std::optional<LoadedProject> loaded;
    Core::Error error;
    Model::Problems problems;
};

[[nodiscard]] LoadResult loadProjectFile(const QString &path);
[[nodiscard]] LoadResult loadProjectText(const QByteArray &json, const QString &folder);

/** Writes a complaint to standard error: `inlet-run: MESSAGE`, the detail in parentheses. */
void complain(const Core::Error &error);

/** Writes problems to standard error, one per line: `PATH: TEXT`. */
void complain(const Model::Problems &problems);

/** Writes why a project cannot be loaded to standard error, one problem per line. */
void complain(const LoadResult &result);

/** Index of the activity called @p name. Fails with Usage and names those that exist. */
[[nodiscard]] Core::Result<qsizetype> findActivity(const Model::Project &project,
                                                   const QString &name);

/** What a person reads about a project without activities. */
[[nodiscard]] QString noActivityText();

/** Absolute path of the program that parses messages and runs handlers; it lies beside this one. */
[[nodiscard]] QString handlerProgram();

} // namespace Inlet::Runner
