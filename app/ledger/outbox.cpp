// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/outbox.h"

#include "ledger/database.h"
#include "ledger/rows.h"

namespace Inlet::Ledger {

using namespace Qt::StringLiterals;
using Core::Result;

namespace {

/** Of a row with event_id, transition, cloud_event, deliver, attempts, next_attempt, last_error, told. */
OutboxEntry outboxEntryOf(const QSqlQuery &row)
{
    return {.eventId = row.value(0).toString(),
            .transition = row.value(1).toString(),
            .cloudEvent = row.value(2).toByteArray(),
            .deliver = objectOf(row.value(3)),
            .attempts = row.value(4).toInt(),
            .nextAttempt = instantOf(row.value(5)),
            .lastError = row.value(6).toString(),
            .told = row.value(7).toBool()};
}

FiredTransition firedOf(const QSqlQuery &row)
{
    return {.entry = outboxEntryOf(row),
            .deliveredAt = instantOf(row.value(8)),
            .gaveUpAt = instantOf(row.value(9))};
}

} // namespace

Outbox::Outbox(Database &database)
    : m_database(database)
{}

Result<void> Outbox::insert(const OutboxEntry &entry)
{
    return m_database.execute(
        R"(INSERT INTO outbox (event_id, transition, cloud_event, deliver, attempts, next_attempt, last_error, told)
           VALUES (?, ?, ?, ?, ?, ?, ?, ?)
           ON CONFLICT (event_id) DO NOTHING)"_L1,
        {entry.eventId, entry.transition, entry.cloudEvent, stored(entry.deliver), entry.attempts,
         stored(entry.nextAttempt), entry.lastError, int(entry.told)});
}

Result<std::optional<OutboxEntry>> Outbox::next() const
{
    const auto first = waiting(0, 1);
    if (!first)
        return first.error();
    return first->isEmpty() ? std::nullopt : std::optional(first->first());
}

Result<QList<OutboxEntry>> Outbox::waiting(qint64 offset, int limit) const
{
    return m_database.read(
        R"(SELECT event_id, transition, cloud_event, deliver, attempts, next_attempt, last_error, told
           FROM outbox WHERE delivered_at IS NULL AND dead_at IS NULL
           ORDER BY id LIMIT ? OFFSET ?)"_L1,
        {limit, offset}, outboxEntryOf);
}

Result<QList<OutboxEntry>> Outbox::untold(int limit) const
{
    return m_database.read(
        R"(SELECT event_id, transition, cloud_event, deliver, attempts, next_attempt, last_error, told
           FROM outbox WHERE delivered_at IS NULL AND dead_at IS NULL AND told = 0
           ORDER BY id LIMIT ?)"_L1,
        {limit}, outboxEntryOf);
}

Result<void> Outbox::setTold(const QList<OutboxEntry> &entries)
{
    return m_database.inTransaction([&]() -> Result<void> {
        for (const OutboxEntry &entry : entries) {
            if (auto done = m_database.execute("UPDATE outbox SET told = 1 WHERE event_id = ?"_L1,
                                               {entry.eventId});
                !done) {
                return done;
            }
        }
        return {};
    });
}

Result<Outbox::State> Outbox::state(const QString &eventId) const
{
    State state = State::Unknown;
    const auto take = [&state](const QSqlQuery &row) {
        if (row.value(0).toBool())
            state = State::Delivered;
        else if (row.value(1).toBool())
            state = State::Dead;
        else
            state = row.value(2).toBool() ? State::Waiting : State::New;
    };
    const auto read = m_database.forEachRow(
        R"(SELECT delivered_at IS NOT NULL, dead_at IS NOT NULL, told
           FROM outbox WHERE event_id = ?)"_L1,
        {eventId}, take);
    if (!read)
        return read.error();
    return state;
}

Result<void> Outbox::setDelivered(const QString &eventId, const QDateTime &now)
{
    return m_database.execute(
        R"(UPDATE outbox SET delivered_at = ?, attempts = attempts + 1, last_error = '', told = 1,
                             next_attempt = NULL, dead_at = NULL, cloud_event = x''
           WHERE event_id = ? AND delivered_at IS NULL)"_L1,
        {stored(now), eventId});
}

Result<void> Outbox::setFailed(const QString &eventId, const QString &reason,
                               const QDateTime &nextAttempt)
{
    return m_database.execute(
        R"(UPDATE outbox SET attempts = attempts + 1, last_error = ?, next_attempt = ?, told = 1
           WHERE event_id = ? AND delivered_at IS NULL)"_L1,
        {reason, stored(nextAttempt), eventId});
}

Result<void> Outbox::giveUp(const QString &eventId, const QString &reason, const QDateTime &now)
{
    return m_database.execute(
        R"(UPDATE outbox SET attempts = attempts + 1, last_error = ?, next_attempt = NULL, told = 1,
                             dead_at = ?
           WHERE event_id = ? AND delivered_at IS NULL)"_L1,
        {reason, stored(now), eventId});
}

Result<QStringList> Outbox::resend(const std::optional<QString> &eventId)
{
    const auto dead =
        m_database.read("SELECT event_id FROM outbox WHERE dead_at IS NOT NULL ORDER BY id"_L1, {},
                        [](const QSqlQuery &row) { return row.value(0).toString(); });
    if (!dead)
        return dead.error();
    QStringList chosen = *dead;
    if (eventId)
        chosen.removeIf([&eventId](const QString &id) { return id != *eventId; });
    const auto done = m_database.inTransaction([&]() -> Result<void> {
        for (const QString &id : std::as_const(chosen)) {
            if (auto put = m_database.execute(
                    "UPDATE outbox SET dead_at = NULL, attempts = 0 WHERE event_id = ?"_L1, {id});
                !put) {
                return put;
            }
        }
        return {};
    });
    if (!done)
        return done.error();
    return chosen;
}

Result<QList<FiredTransition>> Outbox::fired(qint64 offset, int limit) const
{
    return m_database.read(
        R"(SELECT event_id, transition, cloud_event, deliver, attempts, next_attempt, last_error, told,
                  delivered_at, dead_at
           FROM outbox ORDER BY id DESC LIMIT ? OFFSET ?)"_L1,
        {limit, offset}, firedOf);
}

Result<QList<FiredTransition>> Outbox::deadLetters(qint64 offset, int limit) const
{
    return m_database.read(
        R"(SELECT event_id, transition, cloud_event, deliver, attempts, next_attempt, last_error, told,
                  delivered_at, dead_at
           FROM outbox WHERE dead_at IS NOT NULL ORDER BY id DESC LIMIT ? OFFSET ?)"_L1,
        {limit, offset}, firedOf);
}

} // namespace Inlet::Ledger
