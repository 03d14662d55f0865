// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/clockwatch.h"
#include "engine/deliveryqueue.h"
#include "engine/eventemitter.h"
#include "engine/expirationwatch.h"
#include "engine/instanttimer.h"
#include "engine/mailpass.h"
#include "engine/retrypolicy.h"
#include "handler/hostservice.h"
#include "ledger/ledger.h"
#include "model/project.h"
#include "pop3/session.h"
#include "schedule/planner.h"

#include <QElapsedTimer>
#include <QObject>

#include <functional>
#include <memory>
#include <optional>

namespace Inlet::Engine {

/** How a task is to run; the same words as the options of `inlet-run run`. */
struct RunOptions
{
    bool once = false;
    bool dryRun = false;
    std::optional<int> limit;
    FirstContact firstContact;
    QString keepFolder;                                  ///< see PassSettings
    std::function<void(const QString &line)> transcript; ///< see PassSettings
};

/** Everything a task depends on. The endpoint is resolved: practice servers run, the password or its source is known. */
struct ActivityRunSettings
{
    QString projectLabel;
    QString projectFolder; ///< absolute; relative delivery targets start here
    Model::Activity activity;
    QString activityPath; ///< JSON path of its members, such as "activities[0]."
    Pop3::SessionSettings session;
    std::shared_ptr<SessionSecret> secret; ///< see PassSettings
    QByteArray mailbox;                    ///< see Ledger::mailboxIdentity()
    QByteArray timeZone;                   ///< IANA, of the activity
    QString handlerProgram;
    QString lockFile;                            ///< of the mailbox
    QString deliveryLockFile;                    ///< of the ledger's outbox
    QByteArray signingKey;                       ///< of HTTP requests; empty: they are not signed
    QString quarantineFolder;                    ///< for copies of messages set aside
    std::optional<Ledger::MessageCopies> copies; ///< see PassSettings
    RunOptions options;
    RetryPolicy retry; ///< of a task that follows its schedule
};

/**
 * One task: an activation of an activity from start() to finished(). Follows its schedule and expirations, makes one
 * pass per launch, never two at a time, and applies the rules for errors. One thread, one event loop.
 *
 * A pass that a temporary condition breaks is continued by further attempts before the next launch; only when these
 * have failed, too, has the pass. A login that was refused is not repeated: only a new task logs in again, so that no
 * schedule gets an account locked.
 */
class ActivityRun : public QObject
{
    Q_OBJECT

public:
    /** @p ledger and @p clock must outlive the run. */
    ActivityRun(ActivityRunSettings settings, Ledger::Ledger &ledger, const Core::Clock &clock,
                QObject *parent = nullptr);
    ~ActivityRun() override;

    void start();

    /** Closes a session under way cleanly (within 3 s) and ends the task as stopped. */
    void stop();

    /**
     * Nothing new begins until resume(): the message in hand is finished, the session closed with QUIT, and what comes
     * due is kept back. Each step is told as a `state` event.
     */
    void pause();

    /**
     * Ends a pause: expirations that came due fire, then a pass that was cut short goes on with what it has not met,
     * or launches that were missed are made up for as the schedule says.
     */
    void resume();

    /** Brings forward what the task waits for: the next attempt at a pass under way, else a pass out of schedule. */
    void executeNow();

    /** 0 until finished. See the runner's exit status. */
    [[nodiscard]] int exitStatus() const { return m_exitStatus; }

Q_SIGNALS:
    void event(const Inlet::Core::Event &event);
    void finished();

private:
    enum class Outcome { Finished, Stopped, Expired, Failed };
    enum class Phase {
        Initializing,
        Held,    ///< "Activate but do not execute"
        Ready,   ///< what follows waits for the end of a pause
        Running, ///< the only pass, or the schedule
    };
    /** The `state` member of the event of that name. */
    enum class State { Started, Held, PauseRequested, Paused, StopRequested };

    void tell(State state);
    void initialize();
    void evaluateTargets();
    void activate();
    void startExpirations();
    void expire(const Schedule::ExpirationMoment &expiration);
    void begin();
    void followSchedule();
    void waitForLaunch(const QDateTime &after);
    void launch(const QDateTime &instant);
    void makeUpFor(const QDateTime &missedLaunch);
    void followClockBack(std::chrono::milliseconds by);
    void goOn();
    void continueAfterPause();
    void runPass(const QString &trigger, const QDateTime &launch,
                 const std::optional<PassResult> &cutShort = {});
    void startAttempt(const std::optional<PassResult> &before);
    [[nodiscard]] bool planNextAttempt(const PassResult &soFar);
    void attemptFinished(const PassResult &result);
    void waitForNextAttempt(const PassResult &result);
    void finishPass(const PassResult &result);
    void noteRefusedLogin(const PassResult &result);
    void applyErrorRules(const PassResult &result);
    void fail(const Core::Error &error);
    void end(Outcome outcome, int exitStatus);
    void finishIfDelivered();
    void emitWaiting();
    [[nodiscard]] bool followsSchedule() const;
    [[nodiscard]] bool isPassUnderWay() const { return m_attempt > 0; }
    [[nodiscard]] Handler::HandlerSettings handlerSettings() const;

    ActivityRunSettings m_settings;
    Ledger::Ledger &m_ledger;
    const Core::Clock &m_clock;
    EventEmitter m_events;
    DeliveryQueue m_deliveries;
    std::unique_ptr<Handler::HostService> m_scripts;
    std::unique_ptr<Schedule::Planner> m_planner;
    std::unique_ptr<MailPass> m_pass;

    Phase m_phase = Phase::Initializing;
    bool m_isPaused = false;             ///< or about to be: the pass under way is ending
    QDateTime m_missedInPause;           ///< the first launch
    std::optional<PassResult> m_cutPass; ///< its rest is made up for when the pause is over

    int m_attempt = 0;                         ///< of the pass under way, from 1; 0 outside
    QDateTime m_nextAttempt;                   ///< as planned last
    std::optional<PassResult> m_interrupted;   ///< of the pass that waits for its next attempt
    std::optional<Core::Error> m_refusedLogin; ///< set: nothing but a new task logs in again

    InstantTimer m_launchTimer;
    InstantTimer m_attemptTimer;
    ExpirationWatch m_expirations;
    ClockWatch m_clockWatch;
    InstantTimer m_maxDurationTimer;
    QElapsedTimer m_taskDuration;
    QElapsedTimer m_passDuration;
    QDateTime m_started;
    QDateTime m_earliestLogin; ///< see PassResult
    QJsonObject m_taskVars;
    QJsonObject m_instanceVars;
    QString m_activityLabel;

    int m_passes = 0;
    int m_failedInARow = 0;
    int m_messages = 0;
    int m_deleted = 0;
    int m_left = 0;
    int m_transitions = 0;
    std::optional<Outcome> m_outcome; ///< set: nothing new is started
    int m_exitStatus = 0;
    bool m_stopRequested = false;
    bool m_done = false;
};

} // namespace Inlet::Engine
