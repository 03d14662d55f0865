// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/handlerfeed.h"

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
    , m_taskVars(settings.taskVars)
    , m_instanceVars(settings.instanceVars)
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
    m_waiting.enqueue({message, raw, {}});
    submitWaiting();
}

void HandlerFeed::addFailed(const ReceivedMessage &message, const Handler::HandlerError &error)
{
    m_waiting.enqueue({message, {}, error});
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

bool HandlerFeed::keepOldest()
{
    const bool hasMore = !m_waiting.isEmpty() || m_inHand.size() > 1;
    dropWaiting();
    if (m_inHand.size() > 1)
        m_inHand.resize(1);
    return hasMore;
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
        m_inHand.enqueue({ticket, next.message, next.raw, next.error});
        if (!next.error)
            m_handler.submit({ticket, facts.number, facts.uid, next.raw});
    }
    returnFailed();
}

void HandlerFeed::returnFailed()
{
    while (!m_inHand.isEmpty() && m_inHand.head().error) {
        const InHand failed = m_inHand.dequeue();
        DecidedMessage message;
        message.message = failed.message;
        message.outcome.ticket = failed.ticket;
        message.outcome.error = failed.error;
        message.outcome.taskVars = m_taskVars;
        message.outcome.instanceVars = m_instanceVars;
        Q_EMIT decided(message);
    }
}

void HandlerFeed::takeOutcome(const Handler::HandlerOutcome &outcome)
{
    // The handler answers in turn; what does not match was dropped.
    if (m_inHand.isEmpty() || m_inHand.head().ticket != outcome.ticket)
        return;
    m_taskVars = outcome.taskVars;
    m_instanceVars = outcome.instanceVars;
    const InHand back = m_inHand.dequeue();
    Q_EMIT decided({back.message, outcome, outcome.error ? std::optional(back.raw) : std::nullopt});
    returnFailed();
}

} // namespace Inlet::Engine
