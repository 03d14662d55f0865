// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QLatin1StringView>
#include <QList>

namespace Inlet::Ledger {

class Database;

/** What leads from one version of the tables to the next: SQL statements, all of them literals. */
using SchemaStep = QList<QLatin1StringView>;

/** The steps of the ledger: the first makes version 1 of an empty database. Steps are added, never changed. */
[[nodiscard]] const QList<SchemaStep> &ledgerSchema();

/** The version of the tables, 0 of a database without any. Fails as upgradeSchema() does. */
[[nodiscard]] Core::Result<int> schemaVersion(Database &database, const QList<SchemaStep> &steps);

/** Reads all of the database; fails with Storage when it is damaged. Takes time in proportion to its size. */
[[nodiscard]] Core::Result<void> checkContent(Database &database);

/**
 * Brings the tables to the version that @p steps lead to, in one transaction; `user_version` says which one they have,
 * `application_id` that they are a ledger. Fails with Storage when the database belongs to another program, its tables
 * and its version do not match, or it was written by a newer version; nothing is changed then.
 */
[[nodiscard]] Core::Result<void> upgradeSchema(Database &database, const QList<SchemaStep> &steps);

} // namespace Inlet::Ledger
