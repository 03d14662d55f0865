// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QString>

#include <memory>

namespace Inlet::Ledger {

class Database;

/** Opens the database of a ledger with its tables up to date, or creates it: see Ledger::open(). */
[[nodiscard]] Core::Result<std::unique_ptr<Database>> openLedgerFile(const QString &file);

/** Opens the database of a ledger that is there, to be read only. One of an older version is brought up to date first. */
[[nodiscard]] Core::Result<std::unique_ptr<Database>> openLedgerForReading(const QString &file);

} // namespace Inlet::Ledger
