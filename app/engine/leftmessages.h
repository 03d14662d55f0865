// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/ledger.h"
#include "model/project.h"
#include "pop3/listing.h"

#include <QSet>

namespace Inlet::Engine {

/**
 * The messages that earlier passes handled and left on the server, which `leftMessages: once` handles no second time. One
 * with a UIDL of its own is known by the listing; any other only by its content.
 */
class LeftMessages
{
public:
    /** @p ledger must outlive this object. */
    LeftMessages(Ledger::Ledger &ledger, const QByteArray &mailbox, Model::LeftMessages rule);

    /** Compares the ledger with the listing at the start of a session. */
    [[nodiscard]] Core::Result<void> load(const Pop3::UidIndex &listing);

    /** True for a message of the listing that need not be fetched. */
    [[nodiscard]] bool contains(int number) const { return m_numbers.contains(number); }

    /** True for a message that is never handled, because it was there at the first contact; see Ledger::PassedOver. */
    [[nodiscard]] bool isPassedOver(const Pop3::ListedMessage &message) const;

    /** For this pass alone, which is a dry run. */
    void passOver(const QList<Ledger::ListedKey> &messages);

    /**
     * True for a message that was fetched because its UIDL alone does not name it. @p key: the ledger's.
     * A ledger that cannot answer shows itself at the next commit; handling twice is the lesser evil here.
     */
    [[nodiscard]] bool containsContent(const Pop3::ListedMessage &listed,
                                       const QByteArray &key) const;

private:
    Ledger::Ledger &m_ledger;
    QByteArray m_mailbox;
    bool m_once = false;
    [[nodiscard]] static QByteArray passedOverKey(QByteArrayView uid, qint64 listedSize);

    QSet<int> m_numbers;
    QSet<QByteArray> m_passedOver; ///< UIDL and size
};

} // namespace Inlet::Engine
