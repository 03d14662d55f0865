// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/receivedmessage.h"
#include "handler/handlerclient.h"

#include <QHash>
#include <QObject>
#include <QQueue>

namespace Inlet::Engine {

/** How many messages may be with the handler. */
enum class FeedMode {
    Ahead,   ///< as many as memory allows travel to it while it works
    InTurns, ///< the next one only after release(): no handler sees a message that may stay untouched
};

/**
 * The way of a session's messages through the handler, in the order of add(): each waits, is in hand, and comes back
 * decided, unless it is dropped before that.
 */
class HandlerFeed : public QObject
{
    Q_OBJECT

public:
    HandlerFeed(const Handler::HandlerSettings &settings, FeedMode mode, QObject *parent = nullptr);

    /** Ends in ready(), scriptRejected() or failed(). */
    void start();

    void add(const ReceivedMessage &message, const Core::RawMessage &raw);

    /** The consequences of the last decision are drawn: InTurns goes on. */
    void release();

    /** Forgets what the handler has not seen. */
    void dropWaiting();

    /** Forgets everything but the message that the handler works on. */
    void keepOldest();

    /** Forgets everything and kills the handler's process. */
    void cancel();

    /** True when every message added has come back or was dropped. */
    [[nodiscard]] bool isEmpty() const { return m_waiting.isEmpty() && m_inHand.isEmpty(); }

    /** True when the handler has nothing to do. */
    [[nodiscard]] bool isIdle() const { return m_inHand.isEmpty(); }

    [[nodiscard]] FeedMode mode() const { return m_mode; }

    /** True when no more should be received for now: the handler is far behind. */
    [[nodiscard]] bool isFull() const;

Q_SIGNALS:
    void ready();
    void scriptRejected(const Inlet::Handler::HandlerError &error);
    void failed(const Inlet::Core::Error &error);
    void decided(const Inlet::Engine::DecidedMessage &decided);

private:
    struct Waiting
    {
        ReceivedMessage message;
        Core::RawMessage raw;
    };

    void submitWaiting();
    void takeOutcome(const Handler::HandlerOutcome &outcome);

    Handler::HandlerClient m_handler;
    const FeedMode m_mode;
    bool m_held = false; ///< InTurns: until release()
    QQueue<Waiting> m_waiting;
    qint64 m_waitingBytes = 0;
    QHash<quint64, ReceivedMessage> m_inHand; ///< by ticket
    quint64 m_nextTicket = 1;
};

} // namespace Inlet::Engine
