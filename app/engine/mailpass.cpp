// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/mailpass.h"

#include "core/logging.h"

#include <QDir>
#include <QFile>

#include <algorithm>

namespace Inlet::Engine {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

// Enough to keep the handler busy while the next window arrives, little enough to keep memory flat.
constexpr qint64 PendingBytesLimit = 8 * 1024 * 1024;
constexpr int PendingMessagesLimit = 512;

// A commit costs a sync of the disk, so decisions share one; more than this many do not wait for each other.
constexpr qsizetype BatchLimit = 256;

constexpr auto ProgressInterval = 250ms;
constexpr auto StopGrace = 3s;

/** Configuration errors never take the error transition, and without a ledger nothing can be fired safely. */
bool takesErrorTransition(Core::ErrorCode code)
{
    switch (code) {
    case Core::ErrorCode::Connect:
    case Core::ErrorCode::Tls:
    case Core::ErrorCode::Protocol:
    case Core::ErrorCode::Timeout:
    case Core::ErrorCode::Login:
    case Core::ErrorCode::Busy: return true;
    default: return false;
    }
}

} // namespace

MailPass::MailPass(PassSettings settings, Ledger::Ledger &ledger, EventEmitter &events,
                   QObject *parent)
    : QObject(parent)
    , m_settings(std::move(settings))
    , m_ledger(ledger)
    , m_events(events)
    , m_transitions(m_settings.activity, m_settings.mailbox, events.clock())
{
    m_result.taskVars = m_settings.handler.taskVars;
    m_result.instanceVars = m_settings.handler.instanceVars;

    m_flushTimer.setSingleShot(true);
    connect(&m_flushTimer, &QTimer::timeout, this, &MailPass::flush);
    m_progressTimer.setInterval(ProgressInterval);
    connect(&m_progressTimer, &QTimer::timeout, this, &MailPass::reportProgress);
    m_sessionTimer.setSingleShot(true);
    connect(&m_sessionTimer, &QTimer::timeout, this, &MailPass::cutSession);
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
    auto lock = Ledger::MailboxLock::acquire(m_settings.lockFile);
    if (!lock) {
        fail(lock.error());
        return;
    }
    m_lock = std::move(*lock);
    startHandler();
}

void MailPass::stop()
{
    if (m_finished || m_stopped)
        return;
    m_stopped = true;
    m_endPass = true;
    m_ending = true;
    m_handler->cancel();
    m_waiting.clear();
    m_inHand.clear();
    flush();
    if (m_finished)
        return;
    if (!m_session || !m_listed) {
        // Nothing was asked of the server yet, so there is nothing to close cleanly.
        if (m_session)
            m_session->abort();
        finish();
        return;
    }
    m_stopTimer.start(StopGrace);
    endIfDone();
}

void MailPass::finishAfterCurrent()
{
    if (m_finished)
        return;
    m_endPass = true;
    if (!m_session || !m_listed) {
        stop();
        return;
    }
    m_ending = true;
    m_waiting.clear();
    endIfDone();
}

void MailPass::startHandler()
{
    m_handler = std::make_unique<Handler::HandlerClient>(m_settings.handler);
    // The script is compiled before the mailbox is opened: mail is not fetched for a handler that cannot run.
    connect(m_handler.get(), &Handler::HandlerClient::ready, this, [this] {
        if (!m_session && !m_finished)
            startSession();
    });
    connect(m_handler.get(), &Handler::HandlerClient::scriptRejected, this,
            [this](const Handler::HandlerError &error) {
                fail({error.code, error.text, {}}, error.line);
            });
    connect(m_handler.get(), &Handler::HandlerClient::failed, this,
            [this](const Core::Error &error) { fail(error); });
    connect(m_handler.get(), &Handler::HandlerClient::outcome, this, &MailPass::takeOutcome);
    m_handler->start();
}

void MailPass::startSession()
{
    releaseSession();
    m_plan = {};
    m_listing.clear();
    m_matchedDecisions.clear();
    m_removing.clear();
    m_settledKeys.clear();
    m_removed = m_left = 0;
    m_wasConnected = m_listed = m_ending = m_quitting = false;

    m_session = std::make_unique<Pop3::Session>(m_settings.session);
    Pop3::Session *session = m_session.get();
    connect(session, &Pop3::Session::connected, this, [this](const Pop3::ConnectionInfo &info) {
        m_wasConnected = true;
        m_events.emitEvent(Core::EventType::Connected,
                           {{u"host"_s, info.host},
                            {u"port"_s, info.port},
                            {u"security"_s, info.encrypted ? u"tls"_s : u"none"_s},
                            {u"protocol"_s, info.protocol},
                            {u"cipher"_s, info.cipher},
                            {u"capabilities"_s, QJsonArray::fromStringList(info.capabilities)}});
        if (info.clearTextWarning) {
            m_events.log(
                u"warning"_s,
                tr("The connection to \"%1\" is not encrypted: the password and all messages "
                   "can be read on the way. Choose another security when the server offers it.")
                    .arg(info.host));
        }
    });
    connect(session, &Pop3::Session::authenticated, this,
            [this](const QString &account, const QString &mechanism) {
                m_events.emitEvent(Core::EventType::Authenticated,
                                   {{u"account"_s, account}, {u"mechanism"_s, mechanism}});
            });
    if (m_settings.transcript)
        connect(session, &Pop3::Session::transcript, this, m_settings.transcript);
    connect(session, &Pop3::Session::listed, this, &MailPass::readListing);
    connect(session, &Pop3::Session::messageData, this, &MailPass::receiveChunk);
    connect(session, &Pop3::Session::messageFinished, this, &MailPass::receiveEnd);
    connect(session, &Pop3::Session::messageRefused, this, &MailPass::refuse);
    connect(session, &Pop3::Session::removed, this, [this](int number) {
        m_settledKeys.append(m_removing.take(number));
        ++m_removed;
        endIfDone();
    });
    connect(session, &Pop3::Session::removeRefused, this,
            [this](int number, const Core::Error &error) {
                m_events.log(u"warning"_s, tr("The server refused to delete message %1; it is "
                                              "tried again in the next pass. The server "
                                              "said: %2")
                                               .arg(number)
                                               .arg(error.detail));
                m_removing.remove(number);
                endIfDone();
            });
    connect(session, &Pop3::Session::resetFinished, session, &Pop3::Session::quit);
    connect(session, &Pop3::Session::closed, this, &MailPass::sessionClosed);
    connect(session, &Pop3::Session::failed, this,
            [this](const Core::Error &error) { fail(error); });
    m_sessionTimer.start(m_settings.activity.limits.sessionDuration.elapsed());
    session->open();
}

void MailPass::releaseSession()
{
    if (!m_session)
        return;
    m_session->disconnect(this);
    // It may be the sender of the signal that led here.
    m_session.release()->deleteLater();
}

void MailPass::readListing(const QList<Pop3::ListedMessage> &messages, qint64 totalBytes)
{
    m_listed = true;
    m_decidedUids.clear();
    if (!m_settings.dryRun) {
        if (const Core::Result<void> pruned = pruneLedger(messages); !pruned) {
            fail(pruned.error());
            return;
        }
        const auto pending = m_ledger.pendingUids(m_settings.mailbox);
        if (!pending) {
            fail(pending.error());
            return;
        }
        m_decidedUids = QSet<QByteArray>(pending->begin(), pending->end());
    }

    const bool once = m_settings.activity.leftMessages == Model::LeftMessages::Once;
    PlanRules rules;
    rules.perSession = m_settings.activity.limits.messagesPerSession;
    if (m_settings.limit)
        rules.limit = std::max(0, *m_settings.limit - m_handled);
    rules.isSettled = [this, once](const Pop3::ListedMessage &message) {
        if (m_met.contains(message.uid))
            return true;
        // A ledger that cannot answer shows itself at the next commit; handling twice is the lesser evil here.
        const auto left =
            once ? m_ledger.wasLeft(m_settings.mailbox, message.uid, message.size) : false;
        return left && *left && !m_decidedUids.contains(message.uid);
    };
    rules.isDecided = [this](const QByteArray &uid) { return m_decidedUids.contains(uid); };
    m_plan = planPass(messages, rules);
    for (const Pop3::ListedMessage &message : messages)
        m_listing.insert(message.number, message);
    m_total = m_handled + m_plan.toHandle;

    m_events.emitEvent(Core::EventType::Mailbox, {{u"messages"_s, messages.size()},
                                                  {u"bytes"_s, totalBytes},
                                                  {u"toHandle"_s, m_plan.toHandle}});
    if (m_plan.toHandle == 0 && m_handled == 0 && m_settings.activity.processNoEmail
        && !fireForTask(Model::TransitionName::NoEmail)) {
        return;
    }

    m_toReceive = static_cast<int>(m_plan.fetch.size());
    m_progressTimer.start();
    if (m_plan.fetch.isEmpty()) {
        endSession();
    } else if (m_settings.activity.stopAfterFirst) {
        // Later messages stay untouched, so each waits for the decision about the one before.
        m_toRetrieve = QQueue<int>();
        m_toRetrieve.append(m_plan.fetch);
        retrieveNextIfSerial();
    } else {
        m_session->retrieve(m_plan.fetch);
    }
}

void MailPass::retrieveNextIfSerial()
{
    if (!m_ending && !m_toRetrieve.isEmpty())
        m_session->retrieve({m_toRetrieve.dequeue()});
}

void MailPass::receiveChunk(int number, const QByteArray &chunk)
{
    if (m_ending)
        return;
    if (!m_incoming) {
        m_incoming.emplace();
        m_incoming->facts.number = number;
    }
    m_bytes += chunk.size();
    if (const Core::Result<void> kept = m_incoming->raw.append(chunk); !kept)
        fail(kept.error());
}

void MailPass::receiveEnd(int number)
{
    --m_toReceive;
    if (m_ending) {
        endIfDone();
        return;
    }
    Received message = m_incoming ? *std::exchange(m_incoming, std::nullopt) : Received{};
    const Pop3::ListedMessage listed = m_listing.value(number);
    const bool hasUid = !listed.uid.isEmpty() && !m_plan.ambiguous.contains(listed.uid);
    message.key = hasUid ? listed.uid : message.raw.sha256().toHex();
    message.announcedSize = listed.size;
    message.facts.number = number;
    message.facts.uid = QString::fromLatin1(message.key);
    message.facts.size = message.raw.size();
    m_met.insert(message.key);
    if (!resumeDecision(message)) {
        message.facts.file = keepCopy(message);
        m_waiting.enqueue(std::move(message));
        submitWaiting();
    }
    endIfDone();
}

void MailPass::refuse(int number, const Core::Error &error)
{
    --m_toReceive;
    m_incoming.reset();
    if (m_ending) {
        endIfDone();
        return;
    }
    const Pop3::ListedMessage listed = m_listing.value(number);
    m_met.insert(listed.uid);
    Decided decided;
    decided.message.facts = {number, QString::fromLatin1(listed.uid), listed.size, {}};
    decided.message.key = listed.uid;
    decided.outcome.error = Handler::HandlerError{Core::ErrorCode::Message, error.message, 0};
    ++m_handled;
    m_decided.append(decided);
    scheduleFlush();
}

bool MailPass::resumeDecision(const Received &message)
{
    if (m_settings.dryRun || !m_decidedUids.contains(message.key))
        return false;
    const auto decisions = m_ledger.decisions(m_settings.mailbox, message.key);
    if (!decisions) {
        fail(decisions.error());
        return true;
    }
    const QByteArray sha256 = message.raw.sha256();
    const auto same = std::ranges::find_if(*decisions, [&](const Ledger::Decision &decision) {
        return decision.sha256 == sha256 && !m_matchedDecisions.contains(sha256);
    });
    if (same == decisions->end())
        return false; // the server gave this UIDL to another message
    m_matchedDecisions.insert(sha256);
    m_events.log(
        u"info"_s,
        same->remove
            ? tr("Message %1 was handled before the last session broke off (code %2). It is "
                 "deleted "
                 "now; the handler does not run again.")
                  .arg(message.facts.number)
                  .arg(same->returnCode)
            : tr("Message %1 was handled before the last session broke off (code %2). It stays on "
                 "the server; the handler does not run again.")
                  .arg(message.facts.number)
                  .arg(same->returnCode),
        0, message.facts.uid);
    settle(message, same->remove);
    retrieveNextIfSerial();
    return true;
}

QString MailPass::keepCopy(const Received &message)
{
    if (m_settings.keepFolder.isEmpty())
        return {};
    const QString path =
        QDir(m_settings.keepFolder)
            .filePath(
                u"%1-%2.eml"_s.arg(m_events.pass()).arg(message.facts.number, 6, 10, QChar(u'0')));
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly))
        return {};
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    const Core::Result<void> written = message.raw.forEachChunk([&file](QByteArrayView chunk) {
        return file.write(chunk.data(), chunk.size()) == chunk.size();
    });
    if (!written || !file.flush()) {
        file.remove();
        return {};
    }
    return path;
}

bool MailPass::endsAtFailure() const
{
    return m_settings.activity.advanced.onError == Model::OnError::Abort
           && !m_settings.activity.processErrors;
}

bool MailPass::oneAtATime() const
{
    return m_settings.activity.stopAfterFirst || endsAtFailure();
}

void MailPass::submitWaiting()
{
    while (!m_ending && !m_waiting.isEmpty()) {
        if (oneAtATime() && (!m_inHand.isEmpty() || !m_decided.isEmpty()))
            break;
        const quint64 ticket = m_nextTicket++;
        const Received message = m_waiting.dequeue();
        m_inHand.insert(ticket, message);
        ++m_handled;
        m_handler->submit({ticket, message.facts.number, message.facts.uid, message.raw});
    }
    updateBackPressure();
}

void MailPass::updateBackPressure()
{
    if (!m_session)
        return;
    m_session->setPaused(
        !m_ending
        && (m_handler->pendingBytes() > PendingBytesLimit
            || m_handler->pendingMessages() + m_waiting.size() > PendingMessagesLimit));
}

void MailPass::takeOutcome(const Handler::HandlerOutcome &outcome)
{
    const auto found = m_inHand.constFind(outcome.ticket);
    if (found == m_inHand.constEnd())
        return;
    Decided decided{*found, outcome};
    m_inHand.erase(found);
    m_result.taskVars = outcome.taskVars;
    m_result.instanceVars = outcome.instanceVars;

    if (outcome.error && endsAtFailure()) {
        m_result.aborted = true;
        m_endPass = m_ending = true;
    }
    if (decisionOf(outcome).fires) {
        m_result.fired = true;
        if (m_settings.activity.stopAfterFirst)
            m_endPass = m_ending = true;
    }
    m_decided.append(std::move(decided));
    scheduleFlush();
    updateBackPressure();
}

void MailPass::scheduleFlush()
{
    // Outcomes that arrived together share one commit: the timer fires after all of them were read.
    if (m_decided.size() >= BatchLimit)
        flush();
    else if (!m_flushTimer.isActive())
        m_flushTimer.start(0ms);
}

bool MailPass::commit(Ledger::Batch batch, const QList<FiredTransition> &transitions)
{
    for (const FiredTransition &transition : transitions) {
        if (transition.outbox)
            batch.outbox.append(*transition.outbox);
    }
    if (batch.decisions.isEmpty() && batch.outbox.isEmpty() && batch.failures.isEmpty())
        return true;
    if (const Core::Result<void> committed = m_ledger.commit(batch, m_settings.mailbox);
        !committed) {
        fail(committed.error());
        return false;
    }
    return true;
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

bool MailPass::fireForTask(QStringView transition)
{
    if (m_settings.dryRun)
        return true;
    const QString occasion = m_events.task() + u'/' + QString::number(m_events.pass());
    const QList<FiredTransition> fired{m_transitions.forTask(transition, occasion, {})};
    if (!commit({}, fired))
        return false;
    announce(fired);
    return true;
}

std::optional<FiredTransition> MailPass::transitionOf(const Decided &decided) const
{
    const Received &message = decided.message;
    QStringView name;
    if (decisionOf(decided.outcome).fires)
        name = Model::TransitionName::Ok;
    else if (decided.outcome.error && m_settings.activity.processErrors)
        name = Model::TransitionName::Error;
    else
        return std::nullopt;
    return m_transitions.forMessage(name, message.key, message.raw.sha256(), message.facts.size,
                                    decided.outcome);
}

void MailPass::addTo(Ledger::Batch *batch, QList<FiredTransition> *fired,
                     const Decided &decided) const
{
    const Received &message = decided.message;
    const Handler::MessageSummary &summary = decided.outcome.summary;
    const std::optional<FiredTransition> transition = transitionOf(decided);
    if (transition)
        fired->append(*transition);
    if (decided.outcome.error) {
        batch->failures.append(Ledger::Failure{
            .uid = message.key,
            .listedSize = message.announcedSize,
            .error = decided.outcome.error->text,
            .messageId = summary.messageId,
            .from = summary.from,
            .subject = summary.subject,
            .failedAt = m_events.clock().now(),
        });
        return;
    }
    batch->decisions.append(Ledger::Decision{
        .uid = message.key,
        .sha256 = message.raw.sha256(),
        .size = message.facts.size,
        .listedSize = message.announcedSize,
        .returnCode = *decided.outcome.returnCode,
        .remove = decisionOf(decided.outcome).remove,
        .transition = transition ? transition->name : QString(),
        .eventId = transition ? transition->id : QString(),
        .vars = decided.outcome.vars,
        .messageId = summary.messageId,
        .from = summary.from,
        .subject = summary.subject,
        .decidedAt = m_events.clock().now(),
    });
}

void MailPass::flush()
{
    m_flushTimer.stop();
    const QList<Decided> batch = std::exchange(m_decided, {});
    if (batch.isEmpty()) {
        endIfDone();
        return;
    }

    Ledger::Batch toCommit;
    QList<FiredTransition> fired;
    if (!m_settings.dryRun) {
        for (const Decided &decided : batch)
            addTo(&toCommit, &fired, decided);
    }
    // On disk first: nothing of this batch is told or deleted before.
    if (!commit(toCommit, fired))
        return;
    for (const Decided &decided : batch) {
        ++m_result.messages;
        emitMessage(m_events, decided.message.facts, decided.outcome);
        if (!decided.outcome.error) {
            settle(decided.message, decisionOf(decided.outcome).remove);
        } else {
            ++m_result.failedMessages;
            ++m_left;
        }
    }
    announce(fired);
    submitWaiting();
    retrieveNextIfSerial();
    endIfDone();
}

Core::Result<void> MailPass::pruneLedger(const QList<Pop3::ListedMessage> &messages)
{
    QList<QByteArray> uids;
    uids.reserve(messages.size());
    for (const Pop3::ListedMessage &message : messages) {
        if (message.uid.isEmpty())
            return {};
        uids.append(message.uid);
    }
    return m_ledger.prune(m_settings.mailbox, uids, m_events.clock().now());
}

void MailPass::settle(const Received &message, bool remove)
{
    if (remove && !m_settings.dryRun && m_session) {
        m_removing.insert(message.facts.number, message.key);
        m_session->remove({message.facts.number});
        return;
    }
    ++m_left;
    m_settledKeys.append(message.key);
}

void MailPass::cutSession()
{
    if (!m_listed || m_ending)
        return;
    // The rest is met again by its UIDL; without one it could not be told from what was handled.
    if (m_plan.ambiguous.isEmpty() && !m_listing.isEmpty() && !m_listing.cbegin()->uid.isEmpty()) {
        m_ending = m_plan.more = true;
        m_waiting.clear();
        endIfDone();
    }
}

void MailPass::endIfDone()
{
    if (m_finished || m_quitting || !m_session || !m_listed)
        return;
    const bool received =
        m_ending || (m_toReceive == 0 && m_toRetrieve.isEmpty() && m_waiting.isEmpty());
    if (received && m_inHand.isEmpty() && m_decided.isEmpty() && m_removing.isEmpty())
        endSession();
}

void MailPass::endSession()
{
    m_ending = m_quitting = true;
    m_session->setPaused(false);
    if (m_settings.dryRun)
        m_session->reset();
    else
        m_session->quit();
}

void MailPass::emitSessionClosed(bool committed)
{
    if (!std::exchange(m_wasConnected, false))
        return;
    const int deleted = committed ? m_removed : 0;
    m_result.deleted += deleted;
    m_result.left += m_left + (committed ? 0 : m_removed);
    m_events.emitEvent(Core::EventType::SessionClosed,
                       {{u"deleted"_s, deleted}, {u"left"_s, m_left}, {u"committed"_s, committed}});
}

void MailPass::sessionClosed(bool committed, const QString &detail)
{
    if (m_finished)
        return;
    reportProgress();
    if (!committed && m_removed > 0) {
        fail({Core::ErrorCode::Protocol,
              tr("The server \"%1\" did not confirm the deletions at the end of the session. They "
                 "are tried again in the next pass; the handler does not run again for these "
                 "messages.")
                  .arg(m_settings.session.host),
              detail});
        return;
    }
    if (!m_settings.dryRun && (committed || m_removed == 0)) {
        if (const Core::Result<void> settled = m_ledger.settle(m_settings.mailbox, m_settledKeys);
            !settled) {
            fail(settled.error());
            return;
        }
    }
    emitSessionClosed(committed);
    if (m_plan.more && !m_endPass)
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
    m_ending = m_endPass = true;
    if (m_handler)
        m_handler->cancel();
    m_waiting.clear();
    m_inHand.clear();
    releaseSession();
    // What was decided stays decided, unless it is the ledger that failed.
    if (error.code != Core::ErrorCode::Storage)
        flush();
    m_decided.clear();
    m_events.error(error, scriptLine);
    if (m_settings.activity.processErrors && takesErrorTransition(error.code))
        m_result.errorTaken = fireForTask(Model::TransitionName::Error);
    emitSessionClosed(false);
    finish();
}

void MailPass::finish()
{
    if (std::exchange(m_finished, true))
        return;
    m_flushTimer.stop();
    m_progressTimer.stop();
    m_sessionTimer.stop();
    m_stopTimer.stop();
    if (m_handler)
        m_handler->cancel();
    releaseSession();
    m_lock.reset();
    const bool messagesFailed = m_result.failedMessages > 0 && !m_settings.activity.processErrors;
    if (m_result.error || messagesFailed)
        m_result.outcome = PassOutcome::Failed;
    else if (m_stopped)
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
