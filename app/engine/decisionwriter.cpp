// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/decisionwriter.h"

#include "engine/quarantinecopy.h"

namespace Inlet::Engine {

DecisionWriter::DecisionWriter(const Model::Activity &activity, const QByteArray &mailbox,
                               const QString &quarantineFolder, Ledger::Ledger &ledger,
                               const Core::Clock &clock, bool dryRun)
    : m_transitions(activity, mailbox, clock)
    , m_ledger(ledger)
    , m_clock(clock)
    , m_mailbox(mailbox)
    , m_quarantineFolder(quarantineFolder)
    , m_failuresBeforeQuarantine(activity.limits.failuresBeforeQuarantine)
    , m_processErrors(activity.processErrors)
    , m_dryRun(dryRun)
{}

Core::Result<WrittenDecisions> DecisionWriter::write(const QList<DecidedMessage> &decided) const
{
    if (m_dryRun)
        return WrittenDecisions();
    Ledger::Batch batch;
    QList<FiredTransition> fired;
    QList<Ledger::Failure> setAside;
    for (const DecidedMessage &message : decided) {
        const std::optional<FiredTransition> transition = transitionOf(message);
        if (transition)
            fired.append(*transition);
        if (!message.outcome.error) {
            batch.decisions.append(decisionAbout(message, transition));
            continue;
        }
        Ledger::Failure failure = failureOf(message);
        if (const auto done = setAsideIfDue(failure, message.raw); !done)
            return done.error();
        batch.failures.append(failure);
        if (failure.setAside)
            setAside.append(failure);
    }
    if (!decided.isEmpty())
        batch.instanceVars = decided.last().outcome.instanceVars;
    const auto committed = commit(std::move(batch), fired);
    if (!committed)
        return committed.error();
    return WrittenDecisions{*committed, setAside};
}

Core::Result<void> DecisionWriter::noteBreak(const ReceivedMessage &message,
                                             const Core::Error &error) const
{
    if (m_dryRun)
        return {};
    DecidedMessage broken;
    broken.message = message;
    broken.outcome.error = Handler::HandlerError{error.code, error.message, 0};
    return m_ledger.commit({.failures = {failureOf(broken)}}, m_mailbox);
}

Core::Result<QList<FiredTransition>> DecisionWriter::fire(QStringView transition,
                                                          const QString &occasion) const
{
    if (m_dryRun)
        return QList<FiredTransition>();
    return commit({}, {m_transitions.forTask(transition, occasion, {})});
}

std::optional<FiredTransition> DecisionWriter::transitionOf(const DecidedMessage &decided) const
{
    const ReceivedMessage &message = decided.message;
    QStringView name;
    if (decisionOf(decided.outcome).fires)
        name = Model::TransitionName::Ok;
    else if (decided.outcome.error && m_processErrors)
        name = Model::TransitionName::Error;
    else
        return std::nullopt;
    return m_transitions.forMessage(name, message.key, message.sha256, message.facts.size,
                                    decided.outcome);
}

Ledger::Failure DecisionWriter::failureOf(const DecidedMessage &decided) const
{
    const ReceivedMessage &message = decided.message;
    const Handler::MessageSummary &summary = decided.outcome.summary;
    // A server that does not give the message, a line that breaks and a host that is not installed are other things.
    const bool isOwnFault =
        message.tooLarge
        || (decided.raw && decided.outcome.error->code != Core::ErrorCode::Internal);
    return {
        .uid = message.key,
        .listedSize = message.announcedSize,
        .error = decided.outcome.error->text,
        .messageId = summary.messageId,
        .from = summary.from,
        .subject = summary.subject,
        .failedAt = m_clock.now(),
        .brokeSession = message.brokeSession,
        .ownFault = isOwnFault,
    };
}

Core::Result<void> DecisionWriter::setAsideIfDue(Ledger::Failure &failure,
                                                 const std::optional<Core::RawMessage> &raw) const
{
    // What has no key is not recognised by the next pass.
    if (!failure.ownFault || failure.uid.isEmpty())
        return {};
    const auto faults = m_ledger.quarantine().faults(m_mailbox, failure.uid);
    if (!faults)
        return faults.error();
    failure.setAside = *faults + 1 >= m_failuresBeforeQuarantine;
    if (!failure.setAside || !raw)
        return {};
    const auto copy = keepQuarantineCopy(*raw, m_quarantineFolder,
                                         Ledger::Quarantine::idOf(m_mailbox, failure.uid));
    if (!copy)
        return copy.error();
    failure.copy = *copy;
    return {};
}

Ledger::Decision
DecisionWriter::decisionAbout(const DecidedMessage &decided,
                              const std::optional<FiredTransition> &transition) const
{
    const ReceivedMessage &message = decided.message;
    const Handler::MessageSummary &summary = decided.outcome.summary;
    return {
        .uid = message.key,
        .sha256 = message.sha256,
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
        .decidedAt = m_clock.now(),
    };
}

Core::Result<QList<FiredTransition>>
DecisionWriter::commit(Ledger::Batch batch, const QList<FiredTransition> &fired) const
{
    for (const FiredTransition &transition : fired) {
        if (transition.outbox)
            batch.outbox.append(*transition.outbox);
    }
    if (batch.decisions.isEmpty() && batch.outbox.isEmpty() && batch.failures.isEmpty())
        return fired;
    if (const Core::Result<void> committed = m_ledger.commit(batch, m_mailbox); !committed)
        return committed.error();
    return fired;
}

} // namespace Inlet::Engine
