// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/ledger.h"
#include "pop3/listing.h"

#include <QHash>
#include <QList>
#include <QSet>

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
    /** @p ledger must outlive this object. */
    KnownDecisions(Ledger::Ledger &ledger, const QByteArray &mailbox);

    /** Compares the ledger with the listing at the start of a session. */
    [[nodiscard]] Core::Result<void> load(const Pop3::UidIndex &listing, const QDateTime &now);

    /** True when there is a decision for this UIDL; whether it is about the same message only its content tells. */
    [[nodiscard]] bool contains(QByteArrayView uid) const
    {
        return m_decided.contains(QByteArray::fromRawData(uid.data(), uid.size()));
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
    QSet<QByteArray> m_decided;
    QHash<QByteArray, QList<QByteArray>> m_unlisted; ///< content hash to keys that are not listed
    bool m_comparedBefore = false; ///< all of the ledger, in an earlier session of this pass
    bool m_wasCompared = false;    ///< with a listing that names every message
};

} // namespace Inlet::Engine
