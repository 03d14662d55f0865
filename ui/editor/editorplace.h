// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Inlet::Ui {

/** Where the designer edits a value of an activity. */
struct EditorPlace
{
    enum class Area { InboundEmails, Scheduling, Expiration, AdvancedParameters };

    Area area = Area::AdvancedParameters;
    QString widget; ///< object name of the field
    int row = -1;   ///< of a table, where there is one

    /** @p path within the activity, as in the project file: "connection.server", "expirations[1].date". */
    [[nodiscard]] static EditorPlace of(const QString &path);

    friend bool operator==(const EditorPlace &, const EditorPlace &) = default;
};

} // namespace Inlet::Ui
