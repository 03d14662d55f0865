// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Inlet::Ui {

/** The JSON path of a problem taken apart: in which item of the project it is, and where in that. */
struct ProblemPath
{
    enum class Part { Project, Account, Activity };

    Part part = Part::Project;
    qsizetype index = -1; ///< of the account or activity
    QString rest;         ///< within it; of the project: the whole path

    [[nodiscard]] static ProblemPath of(const QString &path);
};

} // namespace Inlet::Ui
