// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/ledger.h"

#include <QVariant>

class QSqlQuery;

namespace Inlet::Ledger {

// How values stand in the tables, see schema.cpp.

/** NULL for an instant that is not valid. */
[[nodiscard]] QVariant stored(const QDateTime &instant);
[[nodiscard]] QString stored(const QJsonObject &object);
[[nodiscard]] QDateTime instantOf(const QVariant &value);
[[nodiscard]] QJsonObject objectOf(const QVariant &value);

/** Of a row that begins with uid, sha256, size, listed_size, return_code, remove, transition, event_id, vars,
    message_id, sender, subject, decided_at. */
[[nodiscard]] Decision decisionOf(const QSqlQuery &row);

} // namespace Inlet::Ledger
