// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/receivedmessage.h"
#include "engine/transitions.h"
#include "ledger/ledger.h"
#include "model/project.h"

#include <QList>
#include <QString>

#include <optional>

namespace Inlet::Engine {

/** What a batch of decisions has led to, on disk. */
struct WrittenDecisions
{
    QList<FiredTransition> fired;    ///< in order
    QList<Ledger::Failure> setAside; ///< messages that are in quarantine from now on
};

/**
 * Brings decisions and the transitions they fire to disk, together and before anything else happens because of them.
 * In a dry run nothing is written and nothing fires.
 */
class DecisionWriter
{
public:
    /** @p ledger and @p clock must outlive the writer. */
    DecisionWriter(const Model::Activity &activity, const QByteArray &mailbox,
                   const QString &quarantineFolder, Ledger::Ledger &ledger,
                   const Core::Clock &clock, bool dryRun);

    /**
     * One transaction for all of @p decided and for `instance.vars` as the last of them left it: whoever goes on after a
     * crash goes on with the values that belong to the decisions. A message that has failed by its own fault as often
     * as the limits allow is set aside, its copy on disk before the rest.
     */
    [[nodiscard]] Core::Result<WrittenDecisions> write(const QList<DecidedMessage> &decided) const;

    /** Remembers that the session broke off while @p message was fetched, as @p error tells. Nothing fires. */
    [[nodiscard]] Core::Result<void> noteBreak(const ReceivedMessage &message,
                                               const Core::Error &error) const;

    /** A transition about no message. @p occasion makes its id unique. */
    [[nodiscard]] Core::Result<QList<FiredTransition>> fire(QStringView transition,
                                                            const QString &occasion) const;

private:
    [[nodiscard]] std::optional<FiredTransition> transitionOf(const DecidedMessage &decided) const;
    [[nodiscard]] Ledger::Failure failureOf(const DecidedMessage &decided) const;
    /** Decides whether the message is set aside, and keeps a copy of it then. */
    [[nodiscard]] Core::Result<void>
    setAsideIfDue(Ledger::Failure &failure, const std::optional<Core::RawMessage> &raw) const;
    [[nodiscard]] Ledger::Decision
    decisionAbout(const DecidedMessage &decided,
                  const std::optional<FiredTransition> &transition) const;
    [[nodiscard]] Core::Result<QList<FiredTransition>>
    commit(Ledger::Batch batch, const QList<FiredTransition> &fired) const;

    TransitionFactory m_transitions;
    Ledger::Ledger &m_ledger;
    const Core::Clock &m_clock;
    QByteArray m_mailbox;
    QString m_quarantineFolder;
    int m_failuresBeforeQuarantine = 0;
    bool m_processErrors = false;
    bool m_dryRun = false;
};

} // namespace Inlet::Engine
