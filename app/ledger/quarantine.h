// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QDateTime>
#include <QList>
#include <QString>

#include <functional>
#include <optional>

namespace Inlet::Ledger {

class Database;

/** A message whose handler came to no decision. It stays on the server. */
struct Failure
{
    QByteArray uid;        ///< as in Decision
    qint64 listedSize = 0; ///< as the server's LIST gave it
    QString error;         ///< what went wrong, for people
    QString messageId;
    QString from;
    QString subject;
    QDateTime failedAt;        ///< UTC
    bool brokeSession = false; ///< the session broke off while the message was fetched
    bool ownFault = false;     ///< of the message or its handler, not of the server or the machine
    bool setAside = false;     ///< it is not handled any more until somebody releases it
    QString copy = {};         ///< path of the copy of the message; empty when there is none
};

/** A message that failed and was not decided since. */
struct QuarantinedMessage
{
    QString id; ///< see Quarantine::idOf()
    QByteArray mailbox;
    Failure lastFailure;
    qint64 failures = 0;   ///< in a row
    QDateTime firstFailed; ///< UTC; of these
    QDateTime setAsideAt;  ///< UTC; invalid while the message is met again by each pass
    bool gone = false;     ///< set aside, and no longer on the server: only the copy is left
};

/**
 * The messages of a ledger that failed: those that the next pass tries again, and those that were set aside because
 * they failed too often. The latter stay until somebody releases them, even when they vanish from the server.
 *
 * Part of a Ledger, which outlives it; failures as there. What is done is on disk when a function has returned.
 */
class Quarantine
{
public:
    explicit Quarantine(Database &database);

    /** Names a message for people and for its copy: 16 hexadecimal digits, always the same. */
    [[nodiscard]] static QString idOf(const QByteArray &mailbox, const QByteArray &uid);

    /** Counts a failure. Part of a transaction of the ledger. */
    [[nodiscard]] Core::Result<void> insert(const Failure &failure, const QByteArray &mailbox);

    /** Takes messages that were decided out of it. Part of a transaction of the ledger. */
    [[nodiscard]] Core::Result<void> forget(const QList<QByteArray> &uids,
                                            const QByteArray &mailbox);

    /** Answers for a listing whether it has a message with this UIDL. */
    using IsListed = std::function<bool(QByteArrayView uid)>;

    /**
     * What is not listed any more is forgotten, or marked as gone when it was set aside: a message that gets its UIDL
     * later is another one. Part of a transaction of the ledger.
     */
    [[nodiscard]] Core::Result<void> compare(const QByteArray &mailbox, const IsListed &isListed);

    /** How often the message has failed in a row by its own fault. */
    [[nodiscard]] Core::Result<int> faults(const QByteArray &mailbox, const QByteArray &uid) const;

    /** UIDL and LIST size of each message that is set aside and may be on the server. */
    [[nodiscard]] Core::Result<void> forEachSetAside(
        const QByteArray &mailbox,
        const std::function<void(QByteArrayView uid, qint64 listedSize)> &consume) const;

    /** Messages whose last failures, @p breaks at least, were sessions that broke off; see Failure. */
    [[nodiscard]] Core::Result<QList<QByteArray>> sessionBreakers(const QByteArray &mailbox,
                                                                  int breaks) const;

    /** The last to fail first: at most @p limit entries after skipping @p offset. */
    [[nodiscard]] Core::Result<QList<QuarantinedMessage>> messages(qint64 offset, int limit) const;

    /**
     * One message that was set aside, or all of them, is handled anew by the next pass, its failures counted from the
     * start. Removes the copies. Gives what was released; nothing when there is no such message.
     */
    [[nodiscard]] Core::Result<QList<QuarantinedMessage>> release(const std::optional<QString> &id);

private:
    Database &m_database;
};

} // namespace Inlet::Ledger
