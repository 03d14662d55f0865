// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/ledger.h"
#include "pop3/listing.h"

#include <QSet>

namespace Inlet::Engine {

/**
 * The messages in quarantine as one session meets them: they are not handled. One with a UIDL of its own is known by the
 * listing, if it has the same size there; any other only by its content.
 */
class SetAsideMessages
{
public:
    /** @p ledger must outlive this object. */
    SetAsideMessages(Ledger::Ledger &ledger, const QByteArray &mailbox);

    /** Compares the ledger with the listing at the start of a session. */
    [[nodiscard]] Core::Result<void> load(const Pop3::UidIndex &listing);

    /** True for a message of the listing that need not be fetched. */
    [[nodiscard]] bool contains(int number) const { return m_numbers.contains(number); }

    /** How many of the listing need not be fetched. */
    [[nodiscard]] int count() const { return static_cast<int>(m_numbers.size()); }

    /** True for a message that was fetched because its UIDL alone does not name it. @p key: the ledger's. */
    [[nodiscard]] bool containsContent(const QByteArray &key) const
    {
        return m_contents.contains(key);
    }

private:
    Ledger::Ledger &m_ledger;
    QByteArray m_mailbox;
    QSet<int> m_numbers;
    QSet<QByteArray> m_contents; ///< keys that are no UIDL of the listing
};

} // namespace Inlet::Engine
