// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/rows.h"

#include "core/clock.h"

#include <QJsonDocument>
#include <QSqlQuery>

namespace Inlet::Ledger {

QVariant stored(const QDateTime &instant)
{
    return instant.isValid() ? QVariant(Core::toEventTime(instant)) : QVariant();
}

QDateTime instantOf(const QVariant &value)
{
    return QDateTime::fromString(value.toString(), Qt::ISODateWithMs);
}

QString stored(const QJsonObject &object)
{
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

QJsonObject objectOf(const QVariant &value)
{
    return QJsonDocument::fromJson(value.toString().toUtf8()).object();
}

Decision decisionOf(const QSqlQuery &row)
{
    return {.uid = row.value(0).toByteArray(),
            .sha256 = row.value(1).toByteArray(),
            .size = row.value(2).toLongLong(),
            .listedSize = row.value(3).toLongLong(),
            .returnCode = row.value(4).toInt(),
            .remove = row.value(5).toBool(),
            .transition = row.value(6).toString(),
            .eventId = row.value(7).toString(),
            .vars = objectOf(row.value(8)),
            .messageId = row.value(9).toString(),
            .from = row.value(10).toString(),
            .subject = row.value(11).toString(),
            .decidedAt = instantOf(row.value(12))};
}

} // namespace Inlet::Ledger
