// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rawmessage.h"
#include "handler/bodyring.h"
#include "handler/handlersettings.h"
#include "handler/hostprocess.h"

#include <QCborMap>
#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <chrono>
#include <deque>
#include <functional>
#include <memory>
#include <optional>

namespace Inlet::Handler {

/** One request to the host: a frame, and the message it is about. */
struct HostJob
{
    QCborMap head;
    std::optional<Core::RawMessage> body;
};

/**
 * A queue of requests to a handler host that is replaced whenever it hangs or dies. Every request ends in exactly one
 * of answered() and jobFailed(), in the order of enqueue(), whatever happens to the child: the request in hand is
 * taken to be the cause and fails, the others are sent again to the next child.
 *
 * Several requests travel ahead of their answers, so that the child never waits for the next one.
 */
class HostLink final : public QObject
{
    Q_OBJECT

public:
    /** How long a script may go on after its own limit: native code of the engine does not notice it at once. */
    static constexpr std::chrono::milliseconds Grace = std::chrono::seconds(1);

    /**
     * @param maximumFrame bytes of one frame that are accepted
     * @param hello gives the settings for each new child, because variables change meanwhile
     */
    HostLink(const HandlerSettings &settings, qsizetype maximumFrame,
             std::function<HandlerSettings()> hello, QObject *parent = nullptr);
    ~HostLink() override;

    /** Starts a child now; otherwise the first request does. */
    void start();
    void enqueue(HostJob job);

    /** Forgets all requests and kills the child; no signal follows. */
    void cancel();

    /** Kills a child that answered nonsense; the requests not yet answered go to the next one. */
    void replaceChild();

Q_SIGNALS:
    void ready(); ///< the first child accepted the settings
    void rejected(const QCborMap &frame);
    void answered(const QCborMap &frame);
    /** @p ran: how long the request had been in hand. */
    void jobFailed(const Inlet::Handler::HandlerError &error, std::chrono::microseconds ran);
    /** No child can be started. All requests have failed, later ones do at once. */
    void failed(const Inlet::Core::Error &error);

private:
    enum class State {
        Idle,     ///< no child
        Starting, ///< hello sent
        Ready,
        Failed, ///< for good
    };

    void startChild();
    void dropChild();
    void receive(const QCborMap &frame);
    void childEnded(HostProcess::End end, const QString &detail);
    void timeOut();
    void sendAhead();
    [[nodiscard]] bool isForRing(const HostJob &job) const;
    [[nodiscard]] bool canSendNextPiece() const;
    bool sendNextPiece();
    void sendThroughRing(const HostJob &job);
    void watchFront();
    void finishFront(const QCborMap &answer);
    void failFront(const HandlerError &error);
    void noteStartFailure(const QString &detail);
    void giveUp(const QString &detail);

    HandlerSettings m_settings;
    qsizetype m_maximumFrame;
    std::function<HandlerSettings()> m_hello;
    State m_state = State::Idle;
    std::unique_ptr<HostProcess> m_process;
    BodyRing m_ring;            ///< outlives each child
    bool m_sharesRing = false;  ///< the child at hand reads from it
    std::deque<HostJob> m_jobs; ///< the front is in hand
    size_t m_sent = 0;          ///< jobs at the front of m_jobs that are sent completely
    qint64 m_offset =
        -1;         ///< bytes sent of the body of the job behind them; -1: nothing of that job
    int m_runs = 0; ///< how often the script of the front job has started
    bool m_wasReady = false;
    int m_startFailures = 0; ///< children in a row that ended without having answered anything
    QTimer m_timer;
    QElapsedTimer m_inHand;
};

} // namespace Inlet::Handler
