// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/decisionwriter.h"

namespace Inlet::Engine {

DecisionWriter::DecisionWriter(const Model::Activity &activity, const QByteArray &mailbox,
                               Ledger::Ledger &ledger, const Core::Clock &clock, bool dryRun)
    : m_transitions(activity, mailbox, clock)
    , m_ledger(ledger)
    , m_clock(clock)
    , m_mailbox(mailbox)
    , m_processErrors(activity.processErrors)
    , m_dryRun(dryRun)
{}

Core::Result<QList<FiredTransition>>
DecisionWriter::write(const QList<DecidedMessage> &decided) const
{
    if (m_dryRun)
        return QList<FiredTransition>();
    Ledger::Batch batch;
    QList<FiredTransition> fired;
    for (const DecidedMessage &message : decided) {
        const std::optional<FiredTransition> transition = transitionOf(message);
        if (transition)
            fired.append(*transition);
        if (message.outcome.error)
            batch.failures.append(failureOf(message));
        else
            batch.decisions.append(decisionAbout(message, transition));
    }
    if (!decided.isEmpty())
        batch.instanceVars = decided.last().outcome.instanceVars;
    return commit(std::move(batch), fired);
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
    const Handler::MessageSummary &summary = decided.outcome.summary;
    return {
        .uid = decided.message.key,
        .listedSize = decided.message.announcedSize,
        .error = decided.outcome.error->text,
        .messageId = summary.messageId,
        .from = summary.from,
        .subject = summary.subject,
        .failedAt = m_clock.now(),
        .brokeSession = decided.message.brokeSession,
    };
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
