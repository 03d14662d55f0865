// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace Inlet::Model {

/** Something wrong with a project, with the place where it is. */
struct Problem
{
    QString
        path; ///< JSON path in the project file, such as "activities[0].connection.port"; empty: the file as a whole
    int line = 0; ///< for a script: line within its body, from 1; 0 otherwise
    QString text; ///< translated sentence

    /** `PATH: TEXT`, for a script `PATH:LINE: TEXT`: the form `inlet-run check` prints. */
    [[nodiscard]] QString toString() const
    {
        QString place = path;
        if (line > 0)
            place += QLatin1Char(':') + QString::number(line);
        return place.isEmpty() ? text : place + QLatin1String(": ") + text;
    }

    friend bool operator==(const Problem &, const Problem &) = default;
};

using Problems = QList<Problem>;

} // namespace Inlet::Model
