// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QString>
#include <QStringView>

#include <optional>

namespace Inlet::Model {

/** The return code an expectation gives when the handler has to fail. */
inline constexpr int NoReturnCode = 0;

/** What a handler should make of a sample; what is not set is not compared. */
struct Expectation
{
    std::optional<int> returnCode;     ///< 1 to 4, or NoReturnCode
    std::optional<QString> transition; ///< empty: none fires
    std::optional<QJsonObject> vars;   ///< all of them; Date values as ISO 8601 UTC text
    std::optional<QString> error;      ///< what the error's text contains; empty: no error
    QJsonObject extra;

    /** True when nothing is compared. */
    [[nodiscard]] bool isEmpty() const { return !returnCode && !transition && !vars && !error; }

    /** True when the handler has to fail. */
    [[nodiscard]] bool expectsError() const
    {
        return returnCode == NoReturnCode || !error.value_or(QString()).isEmpty();
    }

    friend bool operator==(const Expectation &, const Expectation &) = default;
};

/** A saved message that the handler is tried on. */
struct Sample
{
    QString file; ///< below the project's samples folder; see isValidSampleFile()
    QString label;
    Expectation expect;
    QJsonObject extra;

    friend bool operator==(const Sample &, const Sample &) = default;
};

/** True for a relative path with `/` that stays below the folder it starts from, on any system. */
[[nodiscard]] bool isValidSampleFile(QStringView file);

} // namespace Inlet::Model
