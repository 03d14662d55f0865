// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "delivery/deliverer.h"
#include "engine/eventemitter.h"
#include "engine/instanttimer.h"
#include "ledger/ledger.h"
#include "ledger/mailboxlock.h"

#include <QObject>

#include <optional>

namespace Inlet::Engine {

struct DeliveryQueueSettings
{
    Delivery::DelivererSettings deliverer;
    QString lockFile; ///< see Ledger::StateFolder::deliveryLockFile()
    int attempts = 1; ///< after so many failed ones an event is a dead letter
};

/**
 * Brings the ledger's outbox to its destinations, one event after the other in the order in which they fired. The first
 * that is not accepted holds back the later ones of its mailbox until it is accepted or given up, so that a destination
 * sees what happened in the order in which it happened. Reads one entry at a time, however long the outbox is.
 *
 * Each run tries the outbox once at its start, whatever the back-off says, and goes on after each back-off as long as
 * the task goes on. The next attempt and the number of attempts are in the ledger.
 */
class DeliveryQueue : public QObject
{
    Q_OBJECT

public:
    /** @p ledger and @p events must outlive the queue. */
    DeliveryQueue(Ledger::Ledger &ledger, EventEmitter &events,
                  const DeliveryQueueSettings &settings, QObject *parent = nullptr);

    /** Tries what earlier runs left behind. */
    void deliverOutbox();

    /**
     * Tries these entries, which are in the outbox already, in their turn, and tells the first result of each in a
     * `transition` event; one that is held back counts as not delivered.
     */
    void deliver(const QList<Ledger::OutboxEntry> &entries);

    [[nodiscard]] bool isIdle() const { return !m_busy; }

Q_SIGNALS:
    /** Everything was tried, or is held back by an event that was tried. */
    void idle();

private:
    void begin();
    void deliverNext();
    void lockOutbox();
    [[nodiscard]] bool isDue(const Ledger::OutboxEntry &entry) const;
    void finishDelivered();
    void finishRefused(const Delivery::Refusal &refusal);
    void giveUp(const Ledger::OutboxEntry &entry, const Core::Error &error);
    void holdBack(const QDateTime &nextAttempt);
    void tellHeldBack();
    void rest();
    void report(const Ledger::OutboxEntry &entry, bool delivered);
    [[nodiscard]] bool note(const Core::Result<void> &written);
    [[nodiscard]] QDateTime afterPause(int attempts, std::chrono::milliseconds shortest) const;

    Ledger::Ledger &m_ledger;
    EventEmitter &m_events;
    const DeliveryQueueSettings m_settings;
    Delivery::Deliverer m_deliverer;
    std::optional<Ledger::MailboxLock> m_lock; ///< while busy: no other process delivers the same
    std::optional<Ledger::OutboxEntry> m_underWay;
    InstantTimer m_retryTimer;
    bool m_busy = false;
    bool m_ignoresBackOff = false;
};

} // namespace Inlet::Engine
