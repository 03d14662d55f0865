// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QDateTime>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace Inlet::Ledger {

class Database;

/** One transition on its way to its destination. */
struct OutboxEntry
{
    QString eventId;
    QString transition;
    QByteArray cloudEvent; ///< the CloudEvents 1.0 JSON document, UTF-8; forgotten once delivered
    QJsonObject deliver;   ///< the `deliver` object of the project file at the time of the decision
    int attempts = 0;
    QDateTime nextAttempt; ///< UTC; invalid: at once
    QString lastError;
    bool told = false; ///< its first result was told in a `transition` event
};

/** A transition as the memory shows it to people. */
struct FiredTransition
{
    OutboxEntry entry;
    QDateTime deliveredAt; ///< UTC; invalid while it is in the outbox
    QDateTime gaveUpAt;    ///< UTC; valid for a dead letter
};

/**
 * The transitions of a ledger that are to be delivered, in the order in which they fired. What is delivered stays
 * known by its id, so that it is never added again. A dead letter stays whole: it waits for a person, who may send it
 * again.
 *
 * Part of a Ledger, which outlives it; failures as there. What is done is on disk when a function has returned.
 */
class Outbox
{
public:
    explicit Outbox(Database &database);

    /** Adds @p entry unless its id is known, delivered or not. Part of a transaction of the ledger. */
    [[nodiscard]] Core::Result<void> insert(const OutboxEntry &entry);

    /** The oldest one that waits for its delivery; nullopt when none does. */
    [[nodiscard]] Core::Result<std::optional<OutboxEntry>> next() const;

    /** What waits, oldest first: at most @p limit entries after skipping @p offset. */
    [[nodiscard]] Core::Result<QList<OutboxEntry>> waiting(qint64 offset, int limit) const;

    /** Of what waits, the oldest @p limit entries whose first result was not told. */
    [[nodiscard]] Core::Result<QList<OutboxEntry>> untold(int limit) const;
    [[nodiscard]] Core::Result<void> setTold(const QList<OutboxEntry> &entries);

    enum class State {
        Unknown,
        New,       ///< waits, and nothing was told about it
        Waiting,   ///< waits; its first result was told
        Delivered, ///< accepted by its destination
        Dead,      ///< given up
    };
    [[nodiscard]] Core::Result<State> state(const QString &eventId) const;

    /** Its destination has accepted it. The id stays, what it said is forgotten. */
    [[nodiscard]] Core::Result<void> setDelivered(const QString &eventId, const QDateTime &now);
    /** Counts an attempt. */
    [[nodiscard]] Core::Result<void> setFailed(const QString &eventId, const QString &reason,
                                               const QDateTime &nextAttempt);
    /** Counts an attempt, the last one: from now on it is a dead letter. */
    [[nodiscard]] Core::Result<void> giveUp(const QString &eventId, const QString &reason,
                                            const QDateTime &now);

    /** Puts one dead letter, or all of them, back to its place with its attempts counted anew. Gives their ids. */
    [[nodiscard]] Core::Result<QStringList> resend(const std::optional<QString> &eventId);

    /** Newest first: at most @p limit entries after skipping @p offset. */
    [[nodiscard]] Core::Result<QList<FiredTransition>> fired(qint64 offset, int limit) const;
    [[nodiscard]] Core::Result<QList<FiredTransition>> deadLetters(qint64 offset, int limit) const;

private:
    Database &m_database;
};

} // namespace Inlet::Ledger
