// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/ledger.h"
#include "pop3/listing.h"

#include <QHash>
#include <QList>
#include <QSet>

#include <chrono>
#include <optional>

namespace Inlet::Engine {

/**
 * The decisions of earlier sessions that are still to be carried out, as one session meets them again: by UIDL and
 * content, or by content alone where the server gave the message another UIDL. Each decision is for one message.
 * An object that was not loaded knows none.
 */
class KnownDecisions
{
public:
    /** @p ledger must outlive this object. @p keepFor: how long it remembers messages that are gone. */
    KnownDecisions(Ledger::Ledger &ledger, const QByteArray &mailbox,
                   std::chrono::milliseconds keepFor);

    /** Compares the ledger with the listing at the start of a session. */
    [[nodiscard]] Core::Result<void> load(const Pop3::UidIndex &listing, const QDateTime &now);

    /** True when there is a decision for this UIDL; whether it is about the same message only its content tells. */
    [[nodiscard]] bool contains(QByteArrayView uid) const
    {
        return m_decided.contains(QByteArray::fromRawData(uid.data(), uid.size()));
    }

    /**
     * A listed message was received. When its content is not what the decision under its key is about, the server gave
     * that message's UIDL to another one: the decision then waits for its content under whatever key it comes.
     */
    void meet(const QByteArray &key, const QByteArray &sha256);

    /**
     * True for a content that a decision is about whose own message has not been received yet: whether the server
     * exchanged UIDLs, or this is another message with the same content, shows when that one arrives.
     */
    [[nodiscard]] bool isOpen(const QByteArray &sha256) const
    {
        return m_expectations.value(sha256) > 0;
    }

    /** The decision about the message with this key and content, once; from then on it stands under this key. */
    [[nodiscard]] Core::Result<std::optional<Ledger::Decision>> take(const QByteArray &key,
                                                                     const QByteArray &sha256);

    /** False when forgetAbsent() has nothing to do: the listing at the start said it all. */
    [[nodiscard]] bool isForgettingDue() const { return !m_wasCompared; }

    /**
     * At the end of a session that was committed and has met every listed message: decisions about messages that are
     * not there any more are carried out. @p remaining: keys of all messages still in the mailbox.
     */
    [[nodiscard]] Core::Result<void> forgetAbsent(const QList<QByteArray> &remaining,
                                                  const QDateTime &now);

private:
    Ledger::Ledger &m_ledger;
    QByteArray m_mailbox;
    std::chrono::milliseconds m_keepFor;
    QSet<QByteArray> m_decided;
    QHash<QByteArray, QList<QByteArray>>
        m_unlisted; ///< content hash to keys under which it is not, or no more
    QHash<QByteArray, QList<QByteArray>>
        m_expected;                        ///< listed keys not received yet to content hashes
    QHash<QByteArray, int> m_expectations; ///< how many of them have this content hash
    bool m_comparedBefore = false; ///< all of the ledger, in an earlier session of this pass
    bool m_wasCompared = false;    ///< with a listing that names every message
};

} // namespace Inlet::Engine
