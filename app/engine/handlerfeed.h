// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/receivedmessage.h"
#include "handler/handlerclient.h"

#include <QObject>
#include <QQueue>

#include <optional>

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

    /** A message that the handler cannot get. It waits its turn as any other, and comes back decided with @p error. */
    void addFailed(const ReceivedMessage &message, const Handler::HandlerError &error);

    /** The consequences of the last decision are drawn: InTurns goes on. */
    void release();

    /** Forgets what the handler has not seen. */
    void dropWaiting();

    /** Forgets everything but the message that the handler works on; true when that was something. */
    bool keepOldest();

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
        std::optional<Handler::HandlerError> error; ///< set: not for the handler
    };
    struct InHand
    {
        quint64 ticket = 0;
        ReceivedMessage message;
        Core::RawMessage raw; ///< as long as the handler has it, which keeps it anyway
        std::optional<Handler::HandlerError> error;
    };

    void submitWaiting();
    void returnFailed();
    void takeOutcome(const Handler::HandlerOutcome &outcome);

    Handler::HandlerClient m_handler;
    const FeedMode m_mode;
    bool m_held = false; ///< InTurns: until release()
    QQueue<Waiting> m_waiting;
    qint64 m_waitingBytes = 0;
    QQueue<InHand> m_inHand; ///< the next to come back first
    quint64 m_nextTicket = 1;
    QJsonObject m_taskVars; ///< after the message that came back last
    QJsonObject m_instanceVars;
};

} // namespace Inlet::Engine
