// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/decisionbatch.h"
#include "engine/decisionwriter.h"
#include "engine/firstcontact.h"
#include "engine/handlerfeed.h"
#include "engine/instanttimer.h"
#include "engine/knowndecisions.h"
#include "engine/leftmessages.h"
#include "engine/messageages.h"
#include "engine/sessionsecret.h"
#include "engine/sessionstate.h"
#include "engine/setasidemessages.h"
#include "engine/transitions.h"
#include "handler/handlersettings.h"
#include "ledger/ledger.h"
#include "ledger/mailboxlock.h"
#include "ledger/messagecopies.h"
#include "model/project.h"
#include "pop3/session.h"

#include <QElapsedTimer>
#include <QObject>
#include <QSet>
#include <QTimer>

#include <functional>
#include <memory>
#include <optional>

namespace Inlet::Engine {

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
    bool isCutShort = false;          ///< by finishAfterCurrent(), before all messages were met
    bool aborted = false;             ///< ended at a failed message because of `onError: abort`
    std::optional<Core::Error> error; ///< what broke the pass as a whole
    bool loginRefused = false; ///< by the mail server; an identity provider may be asked again
    bool errorTaken = false;   ///< `processErrors` took that error: the transition fired
    QDateTime earliestLogin;   ///< what the server's LOGIN-DELAY allows; invalid: at any time
    QJsonObject taskVars;
    QJsonObject instanceVars;

    bool awaitsChoice =
        false; ///< nothing was done: a person is to choose about a mailbox that is new

    // What another attempt builds on.
    bool toBeContinued = false; ///< nothing was told about the error: the caller tries again
    QSet<QByteArray> met;       ///< keys of the messages decided in this pass
    int handled = 0;            ///< counts towards PassSettings::limit
    int uncommitted = 0;        ///< of `left`: their decisions stand and are met again
    bool toldOfMissingUids = false;
};

/** Everything one pass depends on. */
struct PassSettings
{
    Model::Activity activity;
    Pop3::SessionSettings session;
    std::shared_ptr<SessionSecret> secret; ///< for the password of `session`; empty: it is there
    Handler::HandlerSettings handler;
    QByteArray mailbox;       ///< the ledger's key of the mailbox, the same in every run
    QString lockFile;         ///< of the mailbox; held while the pass lasts
    QString quarantineFolder; ///< for copies of messages set aside
    bool dryRun = false;      ///< nothing is deleted, fired or remembered; ends with RSET and QUIT
    std::optional<int> limit; ///< most messages handled
    FirstContact firstContact;
    QDateTime earliestLogin; ///< of the pass before; invalid when there is nothing to wait for
    QString
        keepFolder; ///< raw copies of the messages go here for the designer; empty: none are kept
    std::optional<Ledger::MessageCopies>
        copies; ///< where handled messages are kept for later; nullopt, or a dry run: nowhere
    std::function<void(const QString &line)>
        transcript; ///< takes each line of Pop3::Session::transcript(); empty: nobody wants them
    std::optional<PassResult> before; ///< of the attempt that this one continues
    /** Asked about what broke the pass; true: the caller will continue it with another attempt. Empty: it never is. */
    std::function<bool(const PassResult &soFar)> willContinue;
    std::optional<Core::Error> refusedLogin; ///< set: the pass fails with it, without a session
};

/**
 * One visit to the mailbox, or one attempt at it: one POP3 session, or several when `limits` cut it.
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
    void connectFeed();
    void takeReadiness();
    void startSession();
    void openSession();
    void connectToServer();
    void connectSession();
    void takeSessionFailure(const Core::Error &error);
    void noteBreak(const Core::Error &error);
    void endBroken();
    void releaseSession();
    void noteLogin();

    void readListing(const Pop3::Listing &messages, qint64 totalBytes);
    void meetMailbox();
    void askAges();
    void releaseAges();
    void meet(const QSet<int> &passedOver);
    void awaitChoice();
    void visit();
    [[nodiscard]] Core::Result<PassPlan> makePlan(const Pop3::UidIndex &messages);
    void warnOfMissingUids();
    void receiveChunk(QByteArrayView chunk);
    void receiveEnd(int number);
    void handle(ReceivedMessage message, const Core::RawMessage &raw);
    void releaseHeld();
    void takeRefusals();
    void refuse(int number, const Core::Error &error, bool brokeSession = false);
    [[nodiscard]] bool resumeDecision(const ReceivedMessage &message);
    [[nodiscard]] bool skipLeft(const ReceivedMessage &message);
    [[nodiscard]] bool skipSetAside(const ReceivedMessage &message);
    void keepCopies(ReceivedMessage &message, const Core::RawMessage &raw);
    void retrieve(const QList<int> &numbers);
    void retrieveNextIfSerial();
    void updateBackPressure();
    void takeDecided(const DecidedMessage &decided);
    void stopFeeding();
    void flush();
    void announce(const QList<FiredTransition> &transitions);
    void announce(const QList<Ledger::Failure> &setAside);
    bool fireForTask(QStringView transition);
    void settle(const ReceivedMessage &message, bool remove);

    void cutSession();
    void endIfDone();
    void endSession();
    void leaveWithoutQuit();
    void sessionClosed(bool committed, const QString &detail);
    [[nodiscard]] Core::Result<void> settleLedger();
    void continueOrFinish();
    void fail(const Core::Error &error, int scriptLine = 0);
    void emitSessionClosed(bool committed);
    void finish();
    void reportProgress();

    PassSettings m_settings;
    Ledger::Ledger &m_ledger;
    EventEmitter &m_events;
    DecisionWriter m_writer;
    KnownDecisions m_known;
    LeftMessages m_left;
    SetAsideMessages m_setAside;
    HandlerFeed m_feed;
    DecisionBatch m_batch;
    std::unique_ptr<Pop3::Session> m_session;
    std::unique_ptr<MessageAges> m_ages; ///< while they are asked
    std::optional<Ledger::MailboxLock> m_lock;
    PassResult m_result;
    SessionState m_now;
    QDateTime m_loggedIn; ///< last login of this pass

    QSet<QByteArray> m_suspects; ///< UIDLs of messages at which sessions broke off before
    int m_reconnected = 0;       ///< after sessions that a single message broke
    bool m_handlerReady = false; ///< the script can run: the session may log in
    std::optional<Core::Error> m_earlyFailure; ///< of a session, before that
    bool m_secretReplaced = false; ///< the last login failed with another secret already
    bool m_carriesOut = false;     ///< the session only deletes what was decided before it
    bool m_moreAfter = false;      ///< there is more to handle after that session
    bool m_endPass = false;        ///< no further session
    bool m_hasMet = false;         ///< the mailbox, or it was dealt with just now
    bool m_copyFailed = false;     ///< and somebody was told
    bool m_stopped = false;
    bool m_finished = false;
    int m_total = 0;
    int m_reportedDone = -1;
    qint64 m_bytes = 0;
    QTimer m_progressTimer;
    QTimer m_sessionTimer;
    QTimer m_stopTimer;
    InstantTimer m_loginTimer;
};

} // namespace Inlet::Engine
