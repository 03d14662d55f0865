// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "delivery/deliverer.h"
#include "engine/eventemitter.h"
#include "ledger/ledger.h"

#include <QHash>
#include <QObject>
#include <QTimer>

namespace Inlet::Engine {

/**
 * Brings the ledger's outbox to its destinations. Each entry is tried once at the start of a task and once when it is
 * new; what was not accepted stays in the outbox and is tried again after its back-off as long as the task goes on.
 */
class DeliveryQueue : public QObject
{
    Q_OBJECT

public:
    /** @p ledger and @p events must outlive the queue. @p baseFolder: of the project file. */
    DeliveryQueue(Ledger::Ledger &ledger, EventEmitter &events, const QString &baseFolder,
                  QObject *parent = nullptr);

    /** Tries everything that earlier runs left behind, whatever its back-off. */
    void deliverOutbox();

    /** Tries these entries, which are in the outbox already, and tells the first result of each in a `transition` event. */
    void deliver(const QList<Ledger::OutboxEntry> &entries);

    [[nodiscard]] bool isIdle() const { return m_underWay.isEmpty(); }

Q_SIGNALS:
    /** Everything given to the queue was tried. */
    void idle();

private:
    void finishDelivered(const QString &id);
    void finishRefused(const QString &id, const Core::Error &error);
    void report(const Ledger::OutboxEntry &entry, bool delivered);
    void retryDue();
    void endAttempt();

    Ledger::Ledger &m_ledger;
    EventEmitter &m_events;
    Delivery::Deliverer m_deliverer;
    QHash<QString, Ledger::OutboxEntry> m_underWay; ///< by event id
    QTimer m_retryTimer;
};

} // namespace Inlet::Engine
