// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/messageevents.h"
#include "engine/passplan.h"
#include "engine/transitions.h"
#include "handler/handlerclient.h"
#include "ledger/ledger.h"
#include "ledger/mailboxlock.h"
#include "model/project.h"
#include "pop3/session.h"

#include <QElapsedTimer>
#include <QHash>
#include <QObject>
#include <QQueue>
#include <QSet>
#include <QTimer>

#include <functional>
#include <memory>
#include <optional>

namespace Inlet::Engine {

/** Everything one pass depends on. */
struct PassSettings
{
    Model::Activity activity;
    Pop3::SessionSettings session;
    Handler::HandlerSettings handler;
    QByteArray mailbox;       ///< the ledger's key of the mailbox, the same in every run
    QString lockFile;         ///< of the mailbox; held while the pass lasts
    bool dryRun = false;      ///< nothing is deleted, fired or remembered; ends with RSET and QUIT
    std::optional<int> limit; ///< most messages handled
    QString
        keepFolder; ///< raw copies of the messages go here for the designer; empty: none are kept
    std::function<void(const QString &line)>
        transcript; ///< takes each line of Pop3::Session::transcript(); empty: nobody wants them
};

enum class PassOutcome { Finished, Stopped, Failed };

struct PassResult
{
    PassOutcome outcome = PassOutcome::Finished;
    int messages = 0;    ///< given to the handler, or refused before that
    int deleted = 0;     ///< gone for certain: QUIT was answered +OK
    int left = 0;        ///< met and still on the server
    int transitions = 0; ///< fired
    int failedMessages = 0;
    bool fired = false;               ///< a message's decision fired a transition
    bool aborted = false;             ///< ended at a failed message because of `onError: abort`
    std::optional<Core::Error> error; ///< what broke the pass as a whole
    bool errorTaken = false;          ///< `processErrors` took that error: the transition fired
    QJsonObject taskVars;
    QJsonObject instanceVars;
};

/**
 * One visit to the mailbox: one POP3 session, or several when `limits` cut it.
 *
 * The order that keeps mail safe: RETR, handler, decision and outbox row on disk, DELE, QUIT answered +OK, "gone" on disk.
 * A break anywhere leaves the messages on the server; the next pass meets their decisions in the ledger, compares the
 * content and sends DELE without running the handler again.
 */
class MailPass : public QObject
{
    Q_OBJECT

public:
    /** @p ledger and @p events must outlive the pass. */
    MailPass(PassSettings settings, Ledger::Ledger &ledger, EventEmitter &events,
             QObject *parent = nullptr);
    ~MailPass() override;

    /** Ends in finished(). */
    void start();

    /** Drops the message in hand, keeps what was decided, closes the session with QUIT, at the latest after 3 s. */
    void stop();

    /** Lets the message in hand finish, then closes the session. */
    void finishAfterCurrent();

Q_SIGNALS:
    /** These rows are in the outbox on disk now. */
    void outboxFilled(const QList<Inlet::Ledger::OutboxEntry> &entries);
    void finished(const Inlet::Engine::PassResult &result);

private:
    struct Received
    {
        MessageFacts facts;
        QByteArray key; ///< the ledger's key of the message
        qint64 announcedSize = 0;
        Core::RawMessage raw;
    };
    struct Decided
    {
        Received message;
        Handler::HandlerOutcome outcome;
    };

    void startHandler();
    void startSession();
    void releaseSession();

    void readListing(const QList<Pop3::ListedMessage> &messages, qint64 totalBytes);
    void receiveChunk(int number, const QByteArray &chunk);
    void receiveEnd(int number);
    void refuse(int number, const Core::Error &error);
    bool resumeDecision(const Received &message);
    void retrieveNextIfSerial();
    void submitWaiting();
    void updateBackPressure();
    void takeOutcome(const Handler::HandlerOutcome &outcome);
    [[nodiscard]] Core::Result<void> pruneLedger(const QList<Pop3::ListedMessage> &messages);
    void scheduleFlush();
    void flush();
    [[nodiscard]] std::optional<FiredTransition> transitionOf(const Decided &decided) const;
    void addTo(Ledger::Batch *batch, QList<FiredTransition> *fired, const Decided &decided) const;
    bool commit(Ledger::Batch batch, const QList<FiredTransition> &transitions);
    void announce(const QList<FiredTransition> &transitions);
    bool fireForTask(QStringView transition);
    void settle(const Received &message, bool remove);

    void cutSession();
    void endIfDone();
    void endSession();
    void sessionClosed(bool committed, const QString &detail);
    void fail(const Core::Error &error, int scriptLine = 0);
    void emitSessionClosed(bool committed);
    void finish();
    void reportProgress();

    [[nodiscard]] bool oneAtATime() const;
    [[nodiscard]] bool endsAtFailure() const;
    [[nodiscard]] QString keepCopy(const Received &message);

    PassSettings m_settings;
    Ledger::Ledger &m_ledger;
    EventEmitter &m_events;
    TransitionFactory m_transitions;
    std::unique_ptr<Handler::HandlerClient> m_handler;
    std::unique_ptr<Pop3::Session> m_session;
    std::optional<Ledger::MailboxLock> m_lock;
    PassResult m_result;
    QSet<QByteArray> m_met; ///< keys met in this pass, for the sessions after a cut

    // One session.
    PassPlan m_plan;
    QHash<int, Pop3::ListedMessage> m_listing;
    QSet<QByteArray> m_decidedUids;
    QSet<QByteArray>
        m_matchedDecisions;   ///< content hashes of decisions already matched to a message
    QQueue<int> m_toRetrieve; ///< only when messages go one by one
    int m_toReceive = 0;      ///< RETRs without an end so far
    std::optional<Received> m_incoming;
    QQueue<Received> m_waiting;
    QHash<quint64, Received> m_inHand;
    QList<Decided> m_decided;
    QHash<int, QByteArray> m_removing; ///< number to key: DELE sent, not answered
    QList<QByteArray> m_settledKeys;   ///< decisions carried out when QUIT is answered +OK
    int m_removed = 0;
    int m_left = 0;
    bool m_wasConnected = false;
    bool m_listed = false;
    bool m_ending = false; ///< no further message goes to the handler in this session
    bool m_quitting = false;

    bool m_endPass = false; ///< no further session
    bool m_stopped = false;
    bool m_finished = false;
    quint64 m_nextTicket = 1;
    int m_handled = 0;
    int m_total = 0;
    int m_reportedDone = -1;
    qint64 m_bytes = 0;
    QTimer m_flushTimer;
    QTimer m_progressTimer;
    QTimer m_sessionTimer;
    QTimer m_stopTimer;
};

} // namespace Inlet::Engine
