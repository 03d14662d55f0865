// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/problem.h"

#include <QList>
#include <QString>

namespace Inlet::Ui {

/** A complaint about one line of a script, counted from 1. */
struct ScriptProblem
{
    using Severity = Model::Problem::Severity;

    int line = 0;
    QString text; ///< translated
    Severity severity = Severity::Error;
    int column = 0; ///< character from 1 where the marked text begins; 0: the whole line
    int length = 0; ///< characters that are marked

    friend bool operator==(const ScriptProblem &, const ScriptProblem &) = default;
};

using ScriptProblems = QList<ScriptProblem>;

} // namespace Inlet::Ui
