// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/mailpass.h"

#include <algorithm>

namespace Inlet::Engine {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto ProgressInterval = 250ms;
constexpr auto StopGrace = 3s;
constexpr int BreaksOfSuspect = 2;

/** True when a failed message is the last one of the pass. */
bool endsAtFailure(const Model::Activity &activity)
{
    return activity.advanced.onError == Model::OnError::Abort && !activity.processErrors;
}

FeedMode feedMode(const Model::Activity &activity)
{
    return activity.stopAfterFirst || endsAtFailure(activity) ? FeedMode::InTurns : FeedMode::Ahead;
}

} // namespace

MailPass::MailPass(PassSettings settings, Ledger::Ledger &ledger, EventEmitter &events,
                   QObject *parent)
    : QObject(parent)
    , m_settings(std::move(settings))
    , m_ledger(ledger)
    , m_events(events)
    , m_writer(m_settings.activity, m_settings.mailbox, m_settings.quarantineFolder, ledger,
               events.clock(), m_settings.dryRun)
    , m_known(ledger, m_settings.mailbox, m_settings.activity.memory.keepFor.length())
    , m_left(ledger, m_settings.mailbox, m_settings.activity.leftMessages)
    , m_setAside(ledger, m_settings.mailbox)
    , m_feed(m_settings.handler, feedMode(m_settings.activity))
    , m_loginTimer(events.clock())
{
    if (m_settings.before) {
        m_result = *m_settings.before;
        m_result.error.reset();
        m_result.toBeContinued = false;
        m_result.outcome = PassOutcome::Finished;
    }
    m_result.earliestLogin = m_settings.earliestLogin;
    m_result.taskVars = m_settings.handler.taskVars;
    m_result.instanceVars = m_settings.handler.instanceVars;

    connectFeed();
    connect(&m_batch, &DecisionBatch::due, this, &MailPass::flush);
    m_progressTimer.setInterval(ProgressInterval);
    connect(&m_progressTimer, &QTimer::timeout, this, &MailPass::reportProgress);
    m_sessionTimer.setSingleShot(true);
    connect(&m_sessionTimer, &QTimer::timeout, this, &MailPass::cutSession);
    connect(&m_loginTimer, &InstantTimer::reached, this, &MailPass::openSession);
    m_stopTimer.setSingleShot(true);
    connect(&m_stopTimer, &QTimer::timeout, this, [this] {
        if (m_session)
            m_session->abort();
        emitSessionClosed(false);
        finish();
    });
}

MailPass::~MailPass() = default;

void MailPass::start()
{
    if (m_settings.refusedLogin) {
        fail(*m_settings.refusedLogin);
        return;
    }
    auto lock = Ledger::MailboxLock::acquire(m_settings.lockFile);
    if (!lock) {
        fail(lock.error());
        return;
    }
    m_lock = std::move(*lock);
    if (m_settings.copies && !m_settings.dryRun) {
        const auto age = m_settings.activity.memory.keepMessagesFor.length();
        m_settings.copies->prune(m_events.clock().now().addDuration(-age));
    }
    m_feed.start();
    // The line to the server is opened meanwhile. An access token is not asked for before it is needed.
    if (!m_settings.secret)
        startSession();
}

void MailPass::stop()
{
    if (m_finished || m_stopped)
        return;
    m_stopped = true;
    m_endPass = true;
    m_now.ending = true;
    m_feed.cancel();
    flush();
    if (m_finished)
        return;
    if (!m_session || !m_now.listed) {
        // Nothing was asked of the server yet, so there is nothing to close cleanly.
        if (m_session)
            m_session->abort();
        emitSessionClosed(false);
        finish();
        return;
    }
    m_stopTimer.start(StopGrace);
    endIfDone();
}

void MailPass::finishAfterCurrent()
{
    if (m_finished || m_endPass)
        return;
    m_endPass = true;
    if (!m_session || !m_now.listed) {
        m_result.isCutShort = true;
        stop();
        return;
    }
    const bool moreToCome =
        (m_carriesOut ? m_moreAfter : m_now.plan.more) || !m_now.isAllReceived();
    m_now.ending = true;
    const bool moreWaiting = m_feed.keepOldest();
    m_result.isCutShort = moreToCome || moreWaiting;
    endIfDone();
}

void MailPass::connectFeed()
{
    connect(&m_feed, &HandlerFeed::ready, this, &MailPass::takeReadiness);
    connect(&m_feed, &HandlerFeed::scriptRejected, this,
            [this](const Handler::HandlerError &error) {
                fail({error.code, error.text, {}}, error.line);
            });
    connect(&m_feed, &HandlerFeed::failed, this, [this](const Core::Error &error) { fail(error); });
    connect(&m_feed, &HandlerFeed::decided, this, &MailPass::takeDecided);
}

// The script is compiled before the login: mail is not fetched for a handler that cannot run.
void MailPass::takeReadiness()
{
    if (m_finished || std::exchange(m_handlerReady, true))
        return;
    if (m_earlyFailure)
        takeSessionFailure(*std::exchange(m_earlyFailure, std::nullopt));
    else if (m_session)
        m_session->logIn();
    else if (m_settings.secret)
        startSession();
}

Core::Result<PassPlan> MailPass::makePlan(const Pop3::UidIndex &messages)
{
    if (!m_settings.dryRun) {
        if (const auto loaded = m_known.load(messages, m_events.clock().now()); !loaded)
            return loaded.error();
    }
    if (const auto loaded = m_left.load(messages); !loaded)
        return loaded.error();
    if (const auto loaded = m_setAside.load(messages); !loaded)
        return loaded.error();
    const auto breakers =
        m_ledger.quarantine().sessionBreakers(m_settings.mailbox, BreaksOfSuspect);
    if (!breakers)
        return breakers.error();
    m_suspects = QSet<QByteArray>(breakers->begin(), breakers->end());

    PlanRules rules;
    rules.perSession = m_settings.activity.limits.messagesPerSession;
    if (m_carriesOut)
        rules.limit = 0;
    else if (m_settings.limit)
        rules.limit = std::max(0, *m_settings.limit - m_result.handled);
    rules.isPassedOver = [this](const Pop3::ListedMessage &message) {
        return m_left.isPassedOver(message);
    };
    rules.isDecided = [this](QByteArrayView uid) { return m_known.contains(uid); };
    rules.isSuspect = [this](QByteArrayView uid) { return m_suspects.contains(uid.toByteArray()); };
    rules.isSettled = [this](const Pop3::ListedMessage &message) {
        const bool carriesOut = m_carriesOut || m_settings.before || m_reconnected > 0;
        if (m_result.met.contains(QByteArray::fromRawData(message.uid.data(), message.uid.size())))
            return !(carriesOut && m_known.contains(message.uid));
        const bool skipped = m_left.contains(message.number) || m_setAside.contains(message.number);
        return skipped && !m_known.contains(message.uid);
    };
    return planPass(messages, rules);
}

void MailPass::retrieve(const QList<int> &numbers)
{
    m_now.undecided.unite(QSet<int>(numbers.begin(), numbers.end()));
    m_now.awaited.append(numbers);
    m_session->retrieve(numbers);
}

void MailPass::retrieveNextIfSerial()
{
    if (m_session && !m_now.ending && !m_now.toRetrieve.isEmpty())
        retrieve({m_now.toRetrieve.dequeue()});
}

void MailPass::receiveChunk(QByteArrayView chunk)
{
    if (m_now.ending)
        return;
    if (!m_now.incoming)
        m_now.incoming.emplace();
    m_bytes += chunk.size();
    if (const Core::Result<void> kept = m_now.incoming->append(chunk); !kept)
        fail(kept.error());
}

void MailPass::receiveEnd(int number)
{
    m_now.awaited.removeOne(number);
    if (m_now.ending) {
        endIfDone();
        return;
    }
    const Core::RawMessage raw =
        std::exchange(m_now.incoming, std::nullopt).value_or(Core::RawMessage());
    ReceivedMessage message;
    message.sha256 = raw.sha256();
    message.key = m_now.assignKey(number, message.sha256);
    message.announcedSize = m_now.announcedSize(number);
    message.facts = {number, QString::fromLatin1(message.key), raw.size(), {}};
    m_known.meet(message.key, message.sha256);
    if (!resumeDecision(message)) {
        if (m_known.isOpen(message.sha256)) {
            m_now.held.append({message, raw});
            retrieveNextIfSerial();
        } else {
            handle(message, raw);
        }
    }
    releaseHeld();
    takeRefusals();
    endIfDone();
}

void MailPass::handle(ReceivedMessage message, const Core::RawMessage &raw)
{
    // A session that only carries out decisions leaves what is new to the next pass.
    if (skipLeft(message) || skipSetAside(message) || m_carriesOut)
        return;
    keepCopies(message, raw);
    m_feed.add(message, raw);
    updateBackPressure();
}

/** Those about which the message received last, or the end of all, has told enough. */
void MailPass::releaseHeld()
{
    for (const SessionState::Held &held : std::exchange(m_now.held, {})) {
        if (m_finished || m_now.ending)
            return;
        if (resumeDecision(held.message))
            continue;
        if (m_known.isOpen(held.message.sha256) && !m_now.isAllReceived())
            m_now.held.append(held);
        else
            handle(held.message, held.raw);
    }
}

void MailPass::keepCopies(ReceivedMessage &message, const Core::RawMessage &raw)
{
    if (!m_settings.keepFolder.isEmpty()) {
        message.facts.file =
            keepCopy(message.facts.number, raw, m_settings.keepFolder, m_events.pass());
    }
    if (!m_settings.copies || m_settings.dryRun)
        return;
    const auto kept = m_settings.copies->keep(raw, m_events.clock().now());
    // A full disk is no reason to leave mail unhandled, nor to say so for each message.
    if (!kept && !std::exchange(m_copyFailed, true))
        m_events.log(u"warning"_s, kept.error().message, 0, message.facts.uid);
}

bool MailPass::skipLeft(const ReceivedMessage &message)
{
    const int number = message.facts.number;
    const auto listed = m_now.listing.find(number);
    if (!listed || !m_left.containsContent(*listed, message.key))
        return false;
    m_now.undecided.remove(number);
    ++m_now.left;
    retrieveNextIfSerial();
    return true;
}

bool MailPass::skipSetAside(const ReceivedMessage &message)
{
    if (!m_setAside.containsContent(message.key))
        return false;
    // It stays undecided: where QUIT deletes what was fetched, there will be none.
    ++m_now.left;
    m_events.log(u"info"_s,
                 tr("Message %1 is in quarantine and is not handled until it is released.")
                     .arg(message.facts.number),
                 0, message.facts.uid);
    retrieveNextIfSerial();
    return true;
}

// What LIST announces too large is refused at once, but its turn comes after the messages before it.
void MailPass::takeRefusals()
{
    while (!m_now.awaited.isEmpty() && m_now.refusals.contains(m_now.awaited.head())) {
        const int number = m_now.awaited.dequeue();
        refuse(number, m_now.refusals.take(number));
    }
    if (m_now.isAllReceived())
        releaseHeld();
}

void MailPass::refuse(int number, const Core::Error &error, bool brokeSession)
{
    m_now.incoming.reset();
    if (m_now.ending)
        return;
    const Pop3::ListedMessage listed =
        m_now.listing.find(number).value_or(Pop3::ListedMessage{.number = number});
    const QByteArray uid = listed.uid.toByteArray();
    // What is announced too large was never asked for.
    const bool tooLarge = listed.size > m_settings.session.messageBytes;
    if (tooLarge)
        m_now.undecided.remove(number);
    if (!uid.isEmpty() && !m_now.plan.isAmbiguous(uid))
        m_now.keys.insert(number, uid);
    ReceivedMessage message;
    message.facts = {number, QString::fromLatin1(uid), listed.size, {}};
    message.key = uid;
    message.announcedSize = listed.size;
    message.brokeSession = brokeSession;
    message.tooLarge = tooLarge && !m_now.plan.isAmbiguous(uid);
    m_feed.addFailed(message, {Core::ErrorCode::Message, error.message, 0});
}

bool MailPass::resumeDecision(const ReceivedMessage &message)
{
    const auto known = m_known.take(message.key, message.sha256);
    if (!known) {
        fail(known.error());
        return true;
    }
    const std::optional<Ledger::Decision> &decision = *known;
    if (!decision)
        return false;
    m_events.log(
        u"info"_s,
        decision->remove
            ? tr("Message %1 was handled before the last session broke off (code %2). It is "
                 "deleted "
                 "now; the handler does not run again.")
                  .arg(message.facts.number)
                  .arg(decision->returnCode)
            : tr("Message %1 was handled before the last session broke off (code %2). It stays on "
                 "the server; the handler does not run again.")
                  .arg(message.facts.number)
                  .arg(decision->returnCode),
        0, message.facts.uid);
    m_result.met.insert(message.key);
    settle(message, decision->remove);
    retrieveNextIfSerial();
    return true;
}

void MailPass::updateBackPressure()
{
    if (m_session)
        m_session->setPaused(!m_now.ending && m_feed.isFull());
}

void MailPass::takeDecided(const DecidedMessage &decided)
{
    ++m_result.handled;
    if (decided.outcome.error && endsAtFailure(m_settings.activity)) {
        m_result.aborted = true;
        m_endPass = true;
        stopFeeding();
    }
    if (decisionOf(decided.outcome).fires) {
        m_result.fired = true;
        if (m_settings.activity.stopAfterFirst) {
            m_endPass = true;
            stopFeeding();
        }
    }
    m_batch.add(decided);
    updateBackPressure();
    endIfDone();
}

void MailPass::stopFeeding()
{
    m_now.ending = true;
    m_feed.dropWaiting();
}

void MailPass::announce(const QList<FiredTransition> &transitions)
{
    QList<Ledger::OutboxEntry> toDeliver;
    for (const FiredTransition &transition : transitions) {
        ++m_result.transitions;
        // What has to be delivered is told after its first try.
        if (transition.outbox)
            toDeliver.append(*transition.outbox);
        else
            emitTransition(m_events, transition.name, transition.uid, transition.vars,
                           transition.id, true);
    }
    if (!toDeliver.isEmpty())
        Q_EMIT outboxFilled(toDeliver);
}

void MailPass::announce(const QList<Ledger::Failure> &setAside)
{
    for (const Ledger::Failure &failure : setAside) {
        m_events.emitEvent(Core::EventType::Quarantined,
                           {{u"id"_s, Ledger::Quarantine::idOf(m_settings.mailbox, failure.uid)},
                            {u"uid"_s, QString::fromUtf8(failure.uid)},
                            {u"from"_s, failure.from},
                            {u"subject"_s, failure.subject},
                            {u"error"_s, failure.error},
                            {u"copy"_s, stringOrNull(failure.copy)}});
    }
}

bool MailPass::fireForTask(QStringView transition)
{
    const QString occasion = m_events.task() + u'/' + QString::number(m_events.pass());
    const auto fired = m_writer.fire(transition, occasion);
    if (!fired) {
        fail(fired.error());
        return false;
    }
    announce(*fired);
    return true;
}

void MailPass::flush()
{
    const QList<DecidedMessage> batch = m_batch.take();
    if (batch.isEmpty()) {
        endIfDone();
        return;
    }

    // On disk first: nothing of this batch is told or deleted before.
    const auto written = m_writer.write(batch);
    if (!written) {
        fail(written.error());
        return;
    }
    m_now.progressed = true;
    m_result.taskVars = batch.last().outcome.taskVars;
    m_result.instanceVars = batch.last().outcome.instanceVars;
    for (const DecidedMessage &decided : batch) {
        ++m_result.messages;
        if (const QByteArray &key = decided.message.key; !m_now.plan.ambiguous.contains(key))
            m_result.met.insert(key);
        emitMessage(m_events, decided.message.facts, decided.outcome);
        if (!decided.outcome.error) {
            settle(decided.message, decisionOf(decided.outcome).remove);
        } else {
            ++m_result.failedMessages;
            ++m_now.left;
        }
    }
    announce(written->fired);
    announce(written->setAside);
    m_feed.release();
    updateBackPressure();
    retrieveNextIfSerial();
    endIfDone();
}

void MailPass::settle(const ReceivedMessage &message, bool remove)
{
    const int number = message.facts.number;
    m_now.progressed = true;
    if (!m_settings.dryRun)
        m_now.undecided.remove(number);
    if (remove && !m_settings.dryRun && m_session) {
        m_now.removing.insert(number);
        m_session->remove({number});
        return;
    }
    ++m_now.left;
    ++m_now.leftByDecision;
    m_now.settledKeys.append(message.key);
}

void MailPass::cutSession()
{
    m_now.cutWanted = true;
    endIfDone();
}

void MailPass::endIfDone()
{
    if (m_now.broken) {
        endBroken();
        return;
    }
    if (m_finished || m_now.quitting || !m_session || !m_now.listed)
        return;
    if (m_now.cutWanted && m_now.canBeCut() && !(m_now.isAllReceived() && m_feed.isEmpty())) {
        m_now.plan.more = true;
        stopFeeding();
    }
    const bool received = m_now.ending || m_now.isAllReceived();
    if (m_feed.isIdle() && (received || m_feed.mode() == FeedMode::InTurns))
        m_batch.hurry();
    // QUIT may travel right behind the last DELEs; only where it may delete more than these, they are settled first.
    const bool removed = m_now.removing.isEmpty() || !m_now.isQuitDangerous();
    if (received && m_feed.isEmpty() && m_batch.isEmpty() && removed)
        endSession();
}

void MailPass::endSession()
{
    m_now.ending = m_now.quitting = true;
    m_session->setPaused(false);
    if (m_now.isQuitDangerous())
        leaveWithoutQuit();
    else if (m_settings.dryRun)
        m_session->reset();
    else
        m_session->quit();
}

void MailPass::leaveWithoutQuit()
{
    m_events.log(m_settings.dryRun ? u"info"_s : u"warning"_s,
                 tr("At QUIT the server \"%1\" may delete every message that was fetched (EXPIRE "
                    "0), and not all of these are decided. The session is closed without QUIT, "
                    "which deletes nothing.")
                     .arg(m_settings.session.host));
    m_session->abort();
    reportProgress();
    const bool hasDecided = !m_now.removed.isEmpty();
    const bool more = m_now.plan.more && !m_endPass;
    if (!hasDecided || m_carriesOut || m_stopped) {
        emitSessionClosed(false);
        continueOrFinish();
        return;
    }
    // What was decided is deleted in a session of its own that fetches nothing else.
    m_now.removed.clear();
    emitSessionClosed(false);
    m_carriesOut = true;
    m_moreAfter = more;
    startSession();
}

void MailPass::emitSessionClosed(bool committed)
{
    if (!std::exchange(m_now.wasConnected, false))
        return;
    const int deleted = committed ? static_cast<int>(m_now.removed.size()) : 0;
    const int left = m_now.staying(committed);
    m_result.deleted += deleted;
    m_result.left += left;
    if (!m_settings.dryRun)
        m_result.uncommitted += m_now.stayingDecided(committed);
    m_events.emitEvent(Core::EventType::SessionClosed,
                       {{u"deleted"_s, deleted}, {u"left"_s, left}, {u"committed"_s, committed}});
}

void MailPass::sessionClosed(bool committed, const QString &detail)
{
    if (m_finished)
        return;
    reportProgress();
    if (!committed && !m_now.removed.isEmpty()) {
        fail({Core::ErrorCode::Protocol,
              tr("The server \"%1\" did not confirm the deletions at the end of the session. They "
                 "are tried again in the next pass; the handler does not run again for these "
                 "messages.")
                  .arg(m_settings.session.host),
              detail});
        return;
    }
    if (!m_settings.dryRun) {
        if (const Core::Result<void> settled = settleLedger(); !settled) {
            fail(settled.error());
            return;
        }
    }
    emitSessionClosed(committed);
    continueOrFinish();
}

Core::Result<void> MailPass::settleLedger()
{
    if (auto settled = m_ledger.settle(m_settings.mailbox, m_now.settledKeys); !settled)
        return settled;
    if (!m_known.isForgettingDue())
        return {};
    const auto remaining = m_now.remainingKeys();
    if (!remaining)
        return {}; // a message not met may be the one that a decision is about
    return m_known.forgetAbsent(*remaining, m_events.clock().now());
}

void MailPass::continueOrFinish()
{
    const bool more = m_carriesOut ? m_moreAfter : m_now.plan.more;
    m_carriesOut = false;
    if (more && !m_endPass)
        startSession();
    else
        finish();
}

void MailPass::fail(const Core::Error &error, int scriptLine)
{
    if (m_finished)
        return;
    if (m_result.error) // a second failure while the first is being dealt with
        return;
    m_result.error = error;
    const bool isWorthAnAttempt =
        (!m_endPass || m_result.isCutShort)
        && (!m_now.listed || !m_now.plan.fetch.isEmpty() || m_now.plan.more);
    m_now.ending = m_endPass = true;
    m_feed.cancel();
    releaseSession();
    // What was decided stays decided, unless it is the ledger that failed.
    if (error.code != Core::ErrorCode::Storage)
        flush();
    m_batch.clear();
    // To the server a login that it postponed was one, too.
    if (error.code == Core::ErrorCode::Busy && m_now.wasConnected && !m_now.listed) {
        m_loggedIn = m_events.clock().now();
        noteLogin();
    }
    m_result.toBeContinued =
        isWorthAnAttempt && m_settings.willContinue && m_settings.willContinue(m_result);
    if (!m_result.toBeContinued) {
        m_events.error(error, scriptLine);
        if (m_settings.activity.processErrors && takesErrorTransition(error.code))
            m_result.errorTaken = fireForTask(Model::TransitionName::Error);
    }
    emitSessionClosed(false);
    finish();
}

void MailPass::finish()
{
    if (std::exchange(m_finished, true))
        return;
    m_progressTimer.stop();
    m_sessionTimer.stop();
    m_stopTimer.stop();
    m_loginTimer.stop();
    m_feed.cancel();
    releaseSession();
    m_lock.reset();
    // The message in hand may have been the last one by itself.
    m_result.isCutShort = m_result.isCutShort && !m_result.error && !m_result.aborted
                          && !(m_settings.activity.stopAfterFirst && m_result.fired);
    const bool messagesFailed = m_result.failedMessages > 0 && !m_settings.activity.processErrors;
    if (m_result.error || messagesFailed)
        m_result.outcome = PassOutcome::Failed;
    else if (m_stopped || m_result.isCutShort)
        m_result.outcome = PassOutcome::Stopped;
    Q_EMIT finished(m_result);
}

void MailPass::reportProgress()
{
    if (m_reportedDone == m_result.messages)
        return;
    m_reportedDone = m_result.messages;
    m_events.emitEvent(
        Core::EventType::Progress,
        {{u"done"_s, m_result.messages}, {u"total"_s, m_total}, {u"bytes"_s, m_bytes}});
}

} // namespace Inlet::Engine
