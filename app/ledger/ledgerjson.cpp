// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/ledgerjson.h"

#include "core/clock.h"
#include "core/csv.h"

#include <QJsonDocument>

namespace Inlet::Ledger {

using namespace Qt::StringLiterals;

namespace {

QJsonValue textOrNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(text);
}

QJsonValue instantOrNull(const QDateTime &instant)
{
    return instant.isValid() ? QJsonValue(Core::toEventTime(instant))
                             : QJsonValue(QJsonValue::Null);
}

/** None where nothing fired. What has no destination is delivered by firing. */
QJsonValue isDelivered(DeliveryState state)
{
    switch (state) {
    case DeliveryState::None: return QJsonValue::Null;
    case DeliveryState::Waiting: return false;
    case DeliveryState::NoDestination:
    case DeliveryState::Delivered: return true;
    }
    return QJsonValue::Null;
}

QString cell(const QJsonValue &value)
{
    if (value.isObject())
        return QString::fromUtf8(QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact));
    return value.toVariant().toString();
}

} // namespace

QJsonObject toJson(const LedgerEntry &entry)
{
    const Decision &decision = entry.message.decision;
    return {{u"decidedAt"_s, instantOrNull(decision.decidedAt)},
            {u"uid"_s, QString::fromUtf8(decision.uid)},
            {u"sha256"_s, QString::fromLatin1(decision.sha256.toHex())},
            {u"size"_s, decision.size},
            {u"from"_s, decision.from},
            {u"subject"_s, decision.subject},
            {u"messageId"_s, decision.messageId},
            {u"returnCode"_s, decision.returnCode},
            {u"action"_s, decision.remove ? u"delete"_s : u"leave"_s},
            {u"transition"_s, textOrNull(decision.transition)},
            {u"transitionId"_s, textOrNull(decision.eventId)},
            {u"delivered"_s, isDelivered(entry.delivery)},
            {u"vars"_s, decision.vars},
            {u"gone"_s, entry.message.gone}};
}

QJsonObject toJson(const FiredTransition &fired)
{
    const OutboxEntry &entry = fired.entry;
    return {{u"name"_s, entry.transition},
            {u"id"_s, entry.eventId},
            {u"delivered"_s, fired.deliveredAt.isValid()},
            {u"dead"_s, fired.gaveUpAt.isValid()},
            {u"gaveUpAt"_s, instantOrNull(fired.gaveUpAt)},
            {u"deliveredAt"_s, instantOrNull(fired.deliveredAt)},
            {u"attempts"_s, entry.attempts},
            {u"nextAttempt"_s, instantOrNull(entry.nextAttempt)},
            {u"lastError"_s, textOrNull(entry.lastError)}};
}

QJsonObject toJson(const QuarantinedMessage &message)
{
    const Failure &failure = message.lastFailure;
    return {{u"id"_s, message.id},
            {u"uid"_s, QString::fromUtf8(failure.uid)},
            {u"size"_s, failure.listedSize},
            {u"from"_s, failure.from},
            {u"subject"_s, failure.subject},
            {u"messageId"_s, failure.messageId},
            {u"error"_s, failure.error},
            {u"failures"_s, message.failures},
            {u"firstFailed"_s, instantOrNull(message.firstFailed)},
            {u"lastFailed"_s, instantOrNull(failure.failedAt)},
            {u"setAsideAt"_s, instantOrNull(message.setAsideAt)},
            {u"copy"_s, textOrNull(failure.copy)},
            {u"gone"_s, message.gone}};
}

QJsonObject toJson(const Counts &counts)
{
    return {{u"handled"_s, counts.handled},
            {u"gone"_s, counts.gone},
            {u"pending"_s, counts.pending},
            {u"left"_s, counts.left},
            {u"fired"_s, counts.fired},
            {u"delivered"_s, counts.delivered},
            {u"withoutDestination"_s, counts.withoutDestination},
            {u"undelivered"_s, counts.undelivered},
            {u"dead"_s, counts.dead},
            {u"quarantined"_s, counts.quarantined},
            {u"failing"_s, counts.failing}};
}

QStringList csvColumns()
{
    return {u"type"_s,        u"activity"_s,  u"decidedAt"_s,  u"uid"_s,          u"messageId"_s,
            u"from"_s,        u"subject"_s,   u"size"_s,       u"sha256"_s,       u"returnCode"_s,
            u"action"_s,      u"gone"_s,      u"transition"_s, u"transitionId"_s, u"vars"_s,
            u"name"_s,        u"id"_s,        u"delivered"_s,  u"deliveredAt"_s,  u"attempts"_s,
            u"nextAttempt"_s, u"lastError"_s, u"error"_s,      u"failures"_s,     u"firstFailed"_s,
            u"lastFailed"_s,  u"dead"_s,      u"gaveUpAt"_s,   u"setAsideAt"_s,   u"copy"_s};
}

QByteArray toCsv(const QJsonObject &row)
{
    QStringList fields;
    for (const QString &column : csvColumns())
        fields += cell(row.value(column));
    return Core::csvRecord(fields);
}

} // namespace Inlet::Ledger
