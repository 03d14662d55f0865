// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "model/project.h"
#include "runner/projectloader.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace Inlet::Runner {

/** Where the ledger of an activity is, or would be. */
struct LedgerPlace
{
    Model::Activity activity;
    QByteArray mailbox;
    QString file;
};

/** @p stateFolder: empty for the user's. Fails with Configuration as Model::effectiveConnection() does. */
[[nodiscard]] Core::Result<LedgerPlace> ledgerPlace(const LoadedProject &project,
                                                    const Model::Activity &activity,
                                                    const QString &stateFolder);

/**
 * The ledgers that exist, of the activity called @p name or of all activities when it is empty. Fails with Usage when
 * there is no such activity.
 */
[[nodiscard]] Core::Result<QList<LedgerPlace>>
existingLedgers(const LoadedProject &project, const QString &name, const QString &stateFolder);

} // namespace Inlet::Runner
