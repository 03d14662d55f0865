// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace Inlet::Document {
Q_NAMESPACE

/** What a step of the undo stack changes: pages refresh by it, and typing in one field is one step. */
enum class Field {
    Everything, ///< another project or another activity is shown
    Project,    ///< label or time zone of the project
    Accounts,   ///< the external accounts
    Activities, ///< activities were added, removed, moved
    Name,       ///< internal name of the activity
    Label,
    UseExternalAccount,
    ExternalAccount,
    Server,
    Port,
    Account,
    Security,
    Certificates, ///< those trusted for this connection, and the CA file
    StopAfterFirst,
    Script,
    SkipMalformedParts,
    ProcessErrors,
    ProcessNoEmail,
    PlanExecution,
    StopAfterEvent,
    Schedule, ///< frequency, validity, missed launches
    Expirations,
    Samples,
    Advanced, ///< what the dialog Advanced Parameters edits
};
Q_ENUM_NS(Field)

/** How the Edit menu names a step that changes @p field, such as "Change POP3 Server". Translated, title case. */
[[nodiscard]] QString stepName(Field field);

} // namespace Inlet::Document
