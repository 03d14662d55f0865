// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace Inlet::Model {

/** Something wrong with a project, or worth a look, with the place where it is. */
struct Problem
{
    enum class Severity { Error, Warning };

    QString
        path; ///< JSON path in the project file, such as "activities[0].connection.port"; empty: the file as a whole
    int line = 0; ///< for a script: line within its body, from 1; 0 otherwise
    QString text; ///< translated sentence
    Severity severity = Severity::Error;
    int column = 0; ///< for a script: character in that line, from 1; 0 when unknown
    int length = 0; ///< characters from there on that it is about

    /** `PATH: TEXT`, for a script `PATH:LINE: TEXT`: the form `inlet-run check` prints. "warning: " before the text of one. */
    [[nodiscard]] QString toString() const
    {
        QString place = path;
        if (line > 0)
            place += QLatin1Char(':') + QString::number(line);
        const QString sentence =
            severity == Severity::Warning ? QLatin1String("warning: ") + text : text;
        return place.isEmpty() ? sentence : place + QLatin1String(": ") + sentence;
    }

    friend bool operator==(const Problem &, const Problem &) = default;
};

using Problems = QList<Problem>;

} // namespace Inlet::Model
