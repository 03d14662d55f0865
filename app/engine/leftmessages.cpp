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
    const auto passedOver =
        m_ledger.passedOver().forEach(m_mailbox, [this](QByteArrayView uid, qint64 listedSize) {
            m_passedOver.insert(passedOverKey(uid, listedSize));
        });
    if (!m_once || !passedOver)
        return passedOver;
    return m_ledger.forEachLeft(m_mailbox, [&](QByteArrayView uid, qint64 listedSize) {
        const std::optional<Pop3::ListedMessage> message = listing.find(uid);
        if (message && message->size == listedSize)
            m_numbers.insert(message->number);
    });
}

QByteArray LeftMessages::passedOverKey(QByteArrayView uid, qint64 listedSize)
{
    return QByteArray::number(listedSize) + ' ' + uid.toByteArray();
}

bool LeftMessages::isPassedOver(const Pop3::ListedMessage &message) const
{
    return !m_passedOver.isEmpty() && !message.uid.isEmpty()
           && m_passedOver.contains(passedOverKey(message.uid, message.size));
}

void LeftMessages::passOver(const QList<Ledger::ListedKey> &messages)
{
    for (const Ledger::ListedKey &message : messages)
        m_passedOver.insert(passedOverKey(message.uid, message.listedSize));
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
