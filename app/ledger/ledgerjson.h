// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/ledgerreader.h"

#include <QJsonObject>
#include <QStringList>

namespace Inlet::Ledger {

/** The members that `inlet-run ledger` and the designer write about one row of the ledger. */
[[nodiscard]] QJsonObject toJson(const LedgerEntry &entry);
[[nodiscard]] QJsonObject toJson(const FiredTransition &fired);
[[nodiscard]] QJsonObject toJson(const QuarantinedMessage &message);
[[nodiscard]] QJsonObject toJson(const Counts &counts);

/** The columns of the ledger as a table: `type`, `activity` and every member of the rows above, in a fixed order. */
[[nodiscard]] QStringList csvColumns();

/** @p row as a record under csvColumns(): what it lacks or has as null is empty, objects are compact JSON. */
[[nodiscard]] QByteArray toCsv(const QJsonObject &row);

} // namespace Inlet::Ledger
