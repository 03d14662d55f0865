// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/leftmessages.h"

namespace Inlet::Engine {

LeftMessages::LeftMessages(Ledger::Ledger &ledger, const QByteArray &mailbox,
                           Model::LeftMessages rule)
    : m_ledger(ledger)
    , m_mailbox(mailbox)
    , m_once(rule == Model::LeftMessages::Once)
{}

Core::Result<void> LeftMessages::load(const Pop3::UidIndex &listing)
{
    m_numbers.clear();
    if (!m_once)
        return {};
    return m_ledger.forEachLeft(m_mailbox, [&](QByteArrayView uid, qint64 listedSize) {
        const std::optional<Pop3::ListedMessage> message = listing.find(uid);
        if (message && message->size == listedSize)
            m_numbers.insert(message->number);
    });
}

bool LeftMessages::containsContent(const Pop3::ListedMessage &listed, const QByteArray &key) const
{
    // With a UIDL of its own it would not have been fetched.
    if (!m_once || key == listed.uid)
        return false;
    const auto left = m_ledger.wasLeft(m_mailbox, key, listed.size);
    return left && *left;
}

} // namespace Inlet::Engine
