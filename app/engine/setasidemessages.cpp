// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/setasidemessages.h"

namespace Inlet::Engine {

SetAsideMessages::SetAsideMessages(Ledger::Ledger &ledger, const QByteArray &mailbox)
    : m_ledger(ledger)
    , m_mailbox(mailbox)
{}

Core::Result<void> SetAsideMessages::load(const Pop3::UidIndex &listing)
{
    m_numbers.clear();
    m_contents.clear();
    return m_ledger.quarantine().forEachSetAside(
        m_mailbox, [&](QByteArrayView uid, qint64 listedSize) {
            const std::optional<Pop3::ListedMessage> message = listing.find(uid);
            if (!message)
                m_contents.insert(uid.toByteArray());
            else if (message->size == listedSize)
                m_numbers.insert(message->number);
        });
}

} // namespace Inlet::Engine
