// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Inlet::Ui {

/** A complaint about one line of a script, counted from 1. */
struct ScriptProblem
{
    int line = 0;
    QString text; ///< translated

    friend bool operator==(const ScriptProblem &, const ScriptProblem &) = default;
};

} // namespace Inlet::Ui
