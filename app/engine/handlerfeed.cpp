// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/handlerfeed.h"

#include <algorithm>

namespace Inlet::Engine {

namespace {

// Enough to keep the handler busy while the next window arrives, little enough to keep memory flat.
constexpr qint64 BytesAhead = 8 * 1024 * 1024;
constexpr qsizetype MessagesAhead = 512;

} // namespace

HandlerFeed::HandlerFeed(const Handler::HandlerSettings &settings, FeedMode mode, QObject *parent)
    : QObject(parent)
    , m_handler(settings)
    , m_mode(mode)
{
    connect(&m_handler, &Handler::HandlerClient::ready, this, &HandlerFeed::ready);
    connect(&m_handler, &Handler::HandlerClient::scriptRejected, this,
            &HandlerFeed::scriptRejected);
    connect(&m_handler, &Handler::HandlerClient::failed, this, &HandlerFeed::failed);
    connect(&m_handler, &Handler::HandlerClient::outcome, this, &HandlerFeed::takeOutcome);
}

void HandlerFeed::start()
{
    m_handler.start();
}

void HandlerFeed::add(const ReceivedMessage &message, const Core::RawMessage &raw)
{
    m_waitingBytes += raw.size();
    m_waiting.enqueue({message, raw});
    submitWaiting();
}

void HandlerFeed::release()
{
    m_held = m_mode == FeedMode::InTurns && !m_inHand.isEmpty();
    submitWaiting();
}

void HandlerFeed::dropWaiting()
{
    m_waiting.clear();
    m_waitingBytes = 0;
}

void HandlerFeed::keepOldest()
{
    dropWaiting();
    const QList<quint64> tickets = m_inHand.keys();
    const auto oldest = std::ranges::min_element(tickets);
    if (oldest != tickets.end())
        m_inHand.removeIf([oldest](const auto &entry) { return entry.key() != *oldest; });
}

void HandlerFeed::cancel()
{
    m_handler.cancel();
    dropWaiting();
    m_inHand.clear();
    m_held = false;
}

bool HandlerFeed::isFull() const
{
    return m_handler.pendingBytes() + m_waitingBytes > BytesAhead
           || m_handler.pendingMessages() + m_waiting.size() > MessagesAhead;
}

void HandlerFeed::submitWaiting()
{
    while (!m_held && !m_waiting.isEmpty()) {
        const Waiting next = m_waiting.dequeue();
        m_waitingBytes -= next.raw.size();
        m_held = m_mode == FeedMode::InTurns;
        const quint64 ticket = m_nextTicket++;
        const MessageFacts &facts = next.message.facts;
        m_inHand.insert(ticket, next.message);
        m_handler.submit({ticket, facts.number, facts.uid, next.raw});
    }
}

void HandlerFeed::takeOutcome(const Handler::HandlerOutcome &outcome)
{
    const auto found = m_inHand.constFind(outcome.ticket);
    if (found == m_inHand.constEnd())
        return;
    const DecidedMessage message{*found, outcome};
    m_inHand.erase(found);
    Q_EMIT decided(message);
}

} // namespace Inlet::Engine
