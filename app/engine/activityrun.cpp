// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/activityrun.h"

#include "engine/templateevaluation.h"

#include <QRandomGenerator>
#include <QUuid>

#include <algorithm>
#include <array>

namespace Inlet::Engine {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

// A launch that comes later than this was missed: the machine slept, or its clock was set forward.
constexpr auto LatestLaunch = 1min;
// A clock set back by less is corrected, and no hour is run twice; by more, it was wrong. The same limit as cron's.
constexpr auto LargestCorrection = 3h;

QString outcomeName(PassOutcome outcome)
{
    switch (outcome) {
    case PassOutcome::Finished: return u"finished"_s;
    case PassOutcome::Stopped: return u"stopped"_s;
    case PassOutcome::Failed: return u"failed"_s;
    }
    return {};
}

double seconds(const QElapsedTimer &timer)
{
    return static_cast<double>(timer.elapsed()) / 1000.0;
}

QJsonValue instantOrNull(const QDateTime &instant)
{
    return instant.isValid() ? QJsonValue(Core::toEventTime(instant)) : QJsonValue();
}

/** What the pass that makes up for the rest of @p cutShort has to know; its totals start at nothing. */
PassResult restOf(const PassResult &cutShort)
{
    PassResult rest;
    rest.met = cutShort.met;
    rest.handled = cutShort.handled;
    return rest;
}

/** What a message would get is not to be taken for what it got. */
Core::Event asPreview(Core::Event event)
{
    if (event.type == Core::EventType::Message)
        event.members.insert(u"dryRun"_s, true);
    return event;
}

} // namespace

ActivityRun::ActivityRun(ActivityRunSettings settings, Ledger::Ledger &ledger,
                         const Core::Clock &clock, QObject *parent)
    : QObject(parent)
    , m_settings(std::move(settings))
    , m_ledger(ledger)
    , m_clock(clock)
    , m_events(clock, m_settings.activity.name, QUuid::createUuid().toString(QUuid::WithoutBraces))
    , m_deliveries(ledger, m_events,
                   {.deliverer = {.baseFolder = m_settings.projectFolder,
                                  .signingKey = m_settings.signingKey},
                    .lockFile = m_settings.deliveryLockFile,
                    .attempts = m_settings.activity.limits.deliveryAttempts})
    , m_launchTimer(clock)
    , m_attemptTimer(clock)
    , m_expirations(clock)
    , m_clockWatch(clock)
    , m_maxDurationTimer(clock)
    , m_activityLabel(m_settings.activity.label)
{
    connect(&m_events, &EventEmitter::event, this, [this](const Core::Event &event) {
        Q_EMIT this->event(m_settings.options.dryRun ? asPreview(event) : event);
    });
    connect(&m_deliveries, &DeliveryQueue::idle, this, &ActivityRun::finishIfDelivered);
    connect(&m_launchTimer, &InstantTimer::reached, this, &ActivityRun::launch);
    connect(&m_clockWatch, &ClockWatch::setBack, this, &ActivityRun::followClockBack);
    connect(&m_attemptTimer, &InstantTimer::reached, this, [this] {
        ++m_attempt;
        startAttempt(*std::exchange(m_interrupted, std::nullopt));
    });
    connect(&m_expirations, &ExpirationWatch::due, this, &ActivityRun::expire);
    connect(&m_maxDurationTimer, &InstantTimer::reached, this, [this] {
        m_events.log(
            u"warning"_s,
            tr("The task has been running for longer than its maximum duration (%1). It goes on.")
                .arg(m_settings.activity.advanced.maxDuration.toIso8601()));
    });
}

ActivityRun::~ActivityRun() = default;

void ActivityRun::start()
{
    m_started = m_clock.now();
    m_taskDuration.start();
    m_clockWatch.start();
    const Model::Activity &activity = m_settings.activity;
    m_events.emitEvent(Core::EventType::TaskStarted, {{u"dryRun"_s, m_settings.options.dryRun},
                                                      {u"once"_s, m_settings.options.once}});

    if (activity.advanced.execution == Model::Execution::DoNotActivate) {
        m_events.log(u"info"_s, tr("The activity is set to \"Do not activate\": nothing is run."));
        end(Outcome::Finished, 0);
        return;
    }
    if (activity.advanced.execution == Model::Execution::ActivateOnly) {
        m_events.log(
            u"info"_s,
            tr("The activity is set to \"Activate but do not execute\": the task is held until "
               "somebody chooses normal execution."));
        m_phase = Phase::Held;
        if (m_settings.options.once)
            end(Outcome::Finished, 0);
        else
            tell(State::Held);
        return;
    }
    if (const auto kept = m_ledger.instanceVars())
        m_instanceVars = *kept;
    else {
        fail(kept.error());
        return;
    }
    if (const auto maximum = activity.advanced.maxDuration.length(); maximum.count() > 0)
        m_maxDurationTimer.start(m_started.addDuration(maximum));
    initialize();
}

void ActivityRun::initialize()
{
    const QStringList &script = m_settings.activity.advanced.initializationScript;
    const bool isBlank =
        std::ranges::all_of(script, [](const QString &line) { return line.trimmed().isEmpty(); });
    if (isBlank) {
        evaluateTargets();
        return;
    }
    m_scripts = std::make_unique<Handler::HostService>(handlerSettings());
    m_scripts->setVars(m_taskVars, m_instanceVars);
    const QJsonObject activity{{u"name"_s, m_settings.activity.name},
                               {u"label"_s, m_settings.activity.label}};
    m_scripts->initialize(script, activity, this, [this](const Handler::ScriptAnswer &answer) {
        if (m_outcome)
            return;
        for (const Handler::LogLine &line : answer.log)
            m_events.log(line.level, line.text, line.line);
        if (answer.error) {
            m_events.error({answer.error->code,
                            tr("The initialization script failed: %1").arg(answer.error->text),
                            {}},
                           answer.error->line);
            end(Outcome::Failed, Core::exitStatus(answer.error->code));
            return;
        }
        m_taskVars = answer.taskVars;
        m_instanceVars = answer.instanceVars;
        m_activityLabel = answer.activity.value("label"_L1).toString(m_activityLabel);
        evaluateTargets();
    });
}

/** Templates that say where transitions go see what the initialization script left. */
void ActivityRun::evaluateTargets()
{
    const QList<Model::TemplateField> fields = Model::deliveryTemplates(m_settings.activity);
    if (fields.isEmpty()) {
        activate();
        return;
    }
    if (!m_scripts)
        m_scripts = std::make_unique<Handler::HostService>(handlerSettings());
    m_scripts->setVars(m_taskVars, m_instanceVars);
    const QJsonObject seen{{u"name"_s, m_settings.activity.name}, {u"label"_s, m_activityLabel}};
    evaluateTemplates(*m_scripts, fields, seen, m_settings.activityPath, this,
                      [this](const Core::Result<void> &evaluated) {
                          if (m_outcome)
                              return;
                          if (evaluated)
                              activate();
                          else
                              fail(evaluated.error());
                      });
}

void ActivityRun::activate()
{
    if (!m_settings.options.dryRun)
        m_deliveries.deliverOutbox();
    startExpirations();
    m_phase = Phase::Ready;
    m_expirations.tellDue();
    if (!m_outcome && !m_isPaused)
        begin();
}

void ActivityRun::begin()
{
    m_phase = Phase::Running;
    if (followsSchedule())
        followSchedule();
    else
        runPass(u"once"_s, {});
}

bool ActivityRun::followsSchedule() const
{
    return m_settings.activity.schedule.planExecution && !m_settings.options.once;
}

void ActivityRun::startExpirations()
{
    for (const Schedule::ExpirationMoment &expiration :
         Schedule::expirationInstants(m_settings.activity, m_settings.timeZone, m_started)) {
        if (!expiration.needsScript) {
            m_expirations.add(expiration);
            continue;
        }
        if (!m_scripts)
            m_scripts = std::make_unique<Handler::HostService>(handlerSettings());
        m_scripts->setVars(m_taskVars, m_instanceVars);
        m_scripts->evaluateDate(
            m_settings.activity.expirations.at(expiration.index).script, {}, this,
            [this, expiration](const Handler::ScriptAnswer &answer) {
                if (m_outcome)
                    return;
                for (const Handler::LogLine &entry : answer.log)
                    m_events.log(entry.level, entry.text, entry.line);
                if (answer.error) {
                    m_events.error({Core::ErrorCode::Configuration,
                                    tr("The script of the expiration \"%1\" gave no date: %2")
                                        .arg(expiration.name, answer.error->text),
                                    {}},
                                   answer.error->line);
                    end(Outcome::Failed, Core::exitStatus(Core::ErrorCode::Configuration));
                    return;
                }
                Schedule::ExpirationMoment dated = expiration;
                dated.instant = answer.date;
                m_expirations.add(dated);
            });
    }
}

void ActivityRun::expire(const Schedule::ExpirationMoment &expiration)
{
    m_events.emitEvent(Core::EventType::Expiration,
                       {{u"name"_s, expiration.name}, {u"terminates"_s, expiration.terminates}});
    if (!m_settings.options.dryRun) {
        const FiredTransition fired =
            TransitionFactory(m_settings.activity, m_settings.mailbox, m_clock)
                .forTask(expiration.name, m_events.task(), {});
        ++m_transitions;
        if (fired.outbox) {
            if (const auto committed = m_ledger.commit({{}, {*fired.outbox}}, m_settings.mailbox);
                committed)
                m_deliveries.deliver({*fired.outbox});
            else
                m_events.error(committed.error());
        } else {
            emitTransition(m_events, fired.name, {}, fired.vars, fired.id, true);
        }
    }
    if (expiration.terminates)
        end(Outcome::Expired, 0);
}

void ActivityRun::followSchedule()
{
    m_planner =
        std::make_unique<Schedule::Planner>(m_settings.activity.schedule, m_settings.timeZone);
    const auto last = m_ledger.lastPass();
    if (!last) {
        fail(last.error());
        return;
    }
    const QDateTime now = m_clock.now();
    const auto missed = last->isValid() ? m_planner->next(*last) : std::nullopt;
    if (missed && *missed < now)
        makeUpFor(*missed);
    else
        waitForLaunch(now);
}

void ActivityRun::waitForLaunch(const QDateTime &after)
{
    const std::optional<QDateTime> next = m_planner->next(after);
    if (!next) {
        m_launchTimer.stop();
        if (!isPassUnderWay()) {
            m_events.log(u"info"_s, tr("The schedule has no further launch."));
            end(Outcome::Finished, 0);
        }
        return;
    }
    m_launchTimer.start(*next);
    if (!isPassUnderWay())
        emitWaiting();
}

void ActivityRun::emitWaiting()
{
    m_events.emitEvent(Core::EventType::Waiting,
                       {{u"nextLaunch"_s, instantOrNull(m_launchTimer.instant())},
                        {u"nextExpiration"_s, instantOrNull(m_expirations.nextInstant())},
                        {u"nextAttempt"_s, instantOrNull(m_attemptTimer.instant())}});
}

void ActivityRun::launch(const QDateTime &instant)
{
    m_expirations.tellDue(); // at one instant they come first
    if (m_outcome)
        return;
    if (isPassUnderWay()) {
        m_events.log(u"warning"_s,
                     tr("The launch of %1 is skipped because the one before is still running.")
                         .arg(Core::toEventTime(instant)));
        waitForLaunch(std::max(instant, m_clock.now()));
        return;
    }
    if (m_isPaused) {
        m_events.log(u"info"_s, tr("The launch of %1 is held back because the activity is paused.")
                                    .arg(Core::toEventTime(instant)));
        m_missedInPause = instant;
        return;
    }
    if (std::chrono::milliseconds(instant.msecsTo(m_clock.now())) > LatestLaunch)
        makeUpFor(instant);
    else
        runPass(u"schedule"_s, instant);
}

/**
 * Launches follow the new time where they come at intervals, or where the clock was wrong before; launches at an hour
 * that comes again are not repeated. What waits for an amount of time waits no longer than it would have.
 */
void ActivityRun::followClockBack(std::chrono::milliseconds by)
{
    m_events.log(u"warning"_s, tr("The clock of this machine was set back by about %1 s.")
                                   .arg(std::chrono::round<std::chrono::seconds>(by).count()));
    const auto shifted = [by](const QDateTime &instant) {
        return instant.isValid() ? instant.addDuration(-by) : instant;
    };
    m_earliestLogin = shifted(m_earliestLogin);
    m_nextAttempt = shifted(m_nextAttempt);
    if (m_attemptTimer.instant().isValid())
        m_attemptTimer.start(m_nextAttempt);
    if (m_maxDurationTimer.instant().isValid())
        m_maxDurationTimer.start(shifted(m_maxDurationTimer.instant()));
    if (m_launchTimer.instant().isValid()
        && (by >= LargestCorrection || m_settings.activity.schedule.hasInterval()))
        waitForLaunch(m_clock.now());
}

/** The first launch missed stands for all of them. */
void ActivityRun::makeUpFor(const QDateTime &missedLaunch)
{
    if (m_settings.activity.schedule.missedLaunch == Model::MissedLaunch::RunOnce) {
        runPass(u"missed"_s, missedLaunch);
        return;
    }
    m_events.log(u"info"_s, tr("Missed launches are skipped, from that of %1 on.")
                                .arg(Core::toEventTime(missedLaunch)));
    waitForLaunch(m_clock.now());
}

Handler::HandlerSettings ActivityRun::handlerSettings() const
{
    const Model::Activity &activity = m_settings.activity;
    Handler::HandlerSettings settings;
    settings.program = m_settings.handlerProgram;
    settings.script = activity.script;
    settings.skipMalformedParts = activity.skipMalformedParts;
    settings.scriptDuration = Core::timerInterval(activity.limits.scriptDuration);
    settings.scriptMemoryBytes = activity.limits.scriptMemoryBytes;
    settings.activityName = activity.name;
    settings.activityLabel = m_activityLabel;
    settings.projectLabel = m_settings.projectLabel;
    settings.timeZone = m_settings.timeZone;
    settings.taskId = m_events.task();
    settings.taskCreated = m_started;
    settings.pass = m_passes;
    settings.dryRun = m_settings.options.dryRun;
    settings.account = m_settings.session.account;
    settings.taskVars = m_taskVars;
    settings.instanceVars = m_instanceVars;
    return settings;
}

void ActivityRun::runPass(const QString &trigger, const QDateTime &launch,
                          const std::optional<PassResult> &cutShort)
{
    m_events.setPass(++m_passes);
    m_passDuration.start();
    m_events.emitEvent(Core::EventType::PassStarted,
                       {{u"trigger"_s, trigger}, {u"launch"_s, instantOrNull(launch)}});
    const QDateTime now = m_clock.now();
    if (!m_settings.options.dryRun) {
        if (const auto noted = m_ledger.setLastPass(now); !noted) {
            fail(noted.error());
            return;
        }
    }

    // The next launch is watched for during the pass, so that one that falls into it is named in the log.
    m_attempt = 1;
    if (m_planner && !m_launchTimer.instant().isValid())
        waitForLaunch(std::max(now, launch.isValid() ? launch : now));
    startAttempt(cutShort);
}

void ActivityRun::startAttempt(const std::optional<PassResult> &before)
{
    PassSettings settings;
    settings.activity = m_settings.activity;
    settings.session = m_settings.session;
    settings.secret = m_settings.secret;
    settings.handler = handlerSettings();
    settings.mailbox = m_settings.mailbox;
    settings.lockFile = m_settings.lockFile;
    settings.quarantineFolder = m_settings.quarantineFolder;
    settings.dryRun = m_settings.options.dryRun;
    settings.limit = m_settings.options.limit;
    settings.firstContact = m_settings.options.firstContact;
    settings.earliestLogin = m_earliestLogin;
    settings.keepFolder = m_settings.options.keepFolder;
    settings.copies = m_settings.copies;
    settings.transcript = m_settings.options.transcript;
    settings.before = before;
    settings.refusedLogin = m_refusedLogin;
    settings.willContinue = [this](const PassResult &soFar) { return planNextAttempt(soFar); };
    m_pass = std::make_unique<MailPass>(settings, m_ledger, m_events);
    connect(m_pass.get(), &MailPass::outboxFilled, &m_deliveries, &DeliveryQueue::deliver);
    connect(m_pass.get(), &MailPass::finished, this, &ActivityRun::attemptFinished);
    m_pass->start();
}

bool ActivityRun::planNextAttempt(const PassResult &soFar)
{
    if (!m_planner || m_outcome || !soFar.error || !isTemporary(soFar.error->code))
        return false;
    const auto pause =
        m_settings.retry.pauseAfter(m_attempt, QRandomGenerator::global()->generateDouble());
    if (!pause)
        return false;
    m_nextAttempt = m_clock.now().addDuration(*pause);
    if (soFar.earliestLogin.isValid())
        m_nextAttempt = std::max(m_nextAttempt, soFar.earliestLogin);
    const QDateTime nextLaunch = m_launchTimer.instant();
    return !nextLaunch.isValid() || m_nextAttempt < nextLaunch;
}

void ActivityRun::attemptFinished(const PassResult &result)
{
    m_pass.release()->deleteLater();
    m_taskVars = result.taskVars;
    m_earliestLogin = result.earliestLogin;
    if (!m_settings.options.dryRun && m_instanceVars != result.instanceVars) {
        if (const auto kept = m_ledger.setInstanceVars(result.instanceVars); !kept)
            m_events.error(kept.error());
    }
    m_instanceVars = result.instanceVars;
    if (result.toBeContinued)
        waitForNextAttempt(result);
    else
        finishPass(result);
}

void ActivityRun::waitForNextAttempt(const PassResult &result)
{
    const std::chrono::milliseconds pause(m_clock.now().msecsTo(m_nextAttempt));
    m_events.log(u"warning"_s, tr("%1 It is tried again in %2 s (attempt %3 of %4).")
                                   .arg(result.error->message)
                                   .arg(std::chrono::ceil<std::chrono::seconds>(pause).count())
                                   .arg(m_attempt + 1)
                                   .arg(m_settings.retry.attempts));
    m_interrupted = result;
    if (m_isPaused) {
        tell(State::Paused);
        return;
    }
    m_attemptTimer.start(m_nextAttempt);
    emitWaiting();
}

void ActivityRun::finishPass(const PassResult &result)
{
    m_attempt = 0;
    m_messages += result.messages;
    m_deleted += result.deleted;
    m_left += result.left;
    m_transitions += result.transitions;
    if (!m_settings.options.dryRun) {
        // Launches that fell into the pass were skipped; the next run is not to take them for missed.
        if (const auto noted = m_ledger.setLastPass(m_clock.now()); !noted)
            m_events.error(noted.error());
    }
    m_events.emitEvent(Core::EventType::PassFinished, {{u"outcome"_s, outcomeName(result.outcome)},
                                                       {u"messages"_s, result.messages},
                                                       {u"deleted"_s, result.deleted},
                                                       {u"left"_s, result.left},
                                                       {u"transitions"_s, result.transitions},
                                                       {u"seconds"_s, seconds(m_passDuration)}});
    m_events.setPass(0);
    if (m_outcome) {
        finishIfDelivered();
        return;
    }
    noteRefusedLogin(result);
    // A mailbox that is in use, or a server that asks to come later, is no fault: the next launch tries again.
    const bool isPostponed =
        m_planner && result.error && result.error->code == Core::ErrorCode::Busy;
    if (result.outcome == PassOutcome::Failed && !result.errorTaken && !isPostponed) {
        applyErrorRules(result);
        return;
    }
    if (!isPostponed)
        m_failedInARow = 0;
    if (result.awaitsChoice) {
        end(Outcome::Stopped, 0);
        return;
    }
    if (result.isCutShort)
        m_cutPass = restOf(result);
    if ((m_planner && m_settings.activity.schedule.stopAfterEvent && result.fired)
        || (!m_planner && !m_cutPass))
        end(Outcome::Finished, 0);
    else
        goOn();
}

/** After a pass, when the task does not end with it. */
void ActivityRun::goOn()
{
    if (m_isPaused)
        tell(State::Paused);
    else if (m_cutPass)
        runPass(u"resumed"_s, {}, std::exchange(m_cutPass, std::nullopt));
    else if (m_launchTimer.instant().isValid())
        emitWaiting();
    else
        waitForLaunch(m_clock.now());
}

void ActivityRun::noteRefusedLogin(const PassResult &result)
{
    if (m_refusedLogin || !result.error || !result.loginRefused)
        return;
    m_refusedLogin = {
        Core::ErrorCode::Login,
        tr("The server \"%1\" refused the login of \"%2\" at %3. It is not repeated, so that the "
           "account is not locked. Correct the account or the password, then start the activity "
           "again.")
            .arg(m_settings.session.host, m_settings.session.account,
                 Core::toEventTime(m_clock.now())),
        result.error->detail};
}

void ActivityRun::applyErrorRules(const PassResult &result)
{
    const Model::Advanced &advanced = m_settings.activity.advanced;
    ++m_failedInARow;
    if (result.error
        && Core::exitStatus(result.error->code)
               == Core::exitStatus(Core::ErrorCode::Configuration)) {
        end(Outcome::Failed, Core::exitStatus(result.error->code));
        return;
    }
    const int ownStatus =
        result.error && m_settings.options.once ? Core::exitStatus(result.error->code) : 0;
    const bool tooMany =
        advanced.consecutiveErrors > 0 && m_failedInARow >= advanced.consecutiveErrors;
    const bool ignored = advanced.onError == Model::OnError::Ignore && !tooMany;
    if (!ignored) {
        end(Outcome::Failed, ownStatus != 0 ? ownStatus : 1);
    } else if (!m_planner) {
        end(ownStatus != 0 ? Outcome::Failed : Outcome::Finished, ownStatus);
    } else {
        goOn();
    }
}

void ActivityRun::fail(const Core::Error &error)
{
    m_events.error(error);
    end(Outcome::Failed, Core::exitStatus(error.code));
}

void ActivityRun::end(Outcome outcome, int exitStatus)
{
    if (m_outcome)
        return;
    m_outcome = outcome;
    m_exitStatus = exitStatus;
    m_launchTimer.stop();
    m_attemptTimer.stop();
    m_expirations.clear();
    m_maxDurationTimer.stop();
    m_clockWatch.stop();
    if (m_interrupted) {
        PassResult result = *std::exchange(m_interrupted, std::nullopt);
        result.outcome = PassOutcome::Stopped;
        finishPass(result);
        return;
    }
    if (m_pass) {
        if (outcome == Outcome::Expired)
            m_pass->finishAfterCurrent();
        else
            m_pass->stop();
        return;
    }
    finishIfDelivered();
}

void ActivityRun::finishIfDelivered()
{
    if (!m_outcome || isPassUnderWay() || m_done)
        return;
    // A person who stops the task does not wait for a slow destination; the outbox keeps what was not accepted.
    if (!m_deliveries.isIdle() && !m_stopRequested)
        return;
    m_done = true;
    static constexpr std::array<QStringView, 4> names{u"finished", u"stopped", u"expired",
                                                      u"failed"};
    m_events.emitEvent(Core::EventType::TaskFinished,
                       {{u"outcome"_s, names.at(static_cast<size_t>(*m_outcome)).toString()},
                        {u"messages"_s, m_messages},
                        {u"deleted"_s, m_deleted},
                        {u"left"_s, m_left},
                        {u"transitions"_s, m_transitions},
                        {u"seconds"_s, seconds(m_taskDuration)}});
    Q_EMIT finished();
}

} // namespace Inlet::Engine
