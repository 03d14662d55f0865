// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/deliveryqueue.h"

#include "delivery/backoff.h"
#include "engine/transitions.h"

#include <QJsonDocument>
#include <QRandomGenerator>

namespace Inlet::Engine {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto RetryCheckInterval = 1s;

} // namespace

DeliveryQueue::DeliveryQueue(Ledger::Ledger &ledger, EventEmitter &events,
                             const QString &baseFolder, QObject *parent)
    : QObject(parent)
    , m_ledger(ledger)
    , m_events(events)
    , m_deliverer(Delivery::DelivererSettings{.baseFolder = baseFolder})
{
    connect(&m_deliverer, &Delivery::Deliverer::delivered, this, &DeliveryQueue::finishDelivered);
    connect(&m_deliverer, &Delivery::Deliverer::refused, this, &DeliveryQueue::finishRefused);
    m_retryTimer.setInterval(RetryCheckInterval);
    connect(&m_retryTimer, &QTimer::timeout, this, &DeliveryQueue::retryDue);
}

void DeliveryQueue::deliverOutbox()
{
    const auto entries = m_ledger.outbox();
    if (!entries) {
        m_events.error(entries.error());
        return;
    }
    deliver(*entries);
}

void DeliveryQueue::deliver(const QList<Ledger::OutboxEntry> &entries)
{
    for (const Ledger::OutboxEntry &entry : entries) {
        if (m_underWay.contains(entry.eventId))
            continue;
        // A message that was left is handled again and fires again, but its event has arrived already.
        if (const auto known = m_ledger.isDelivered(entry.eventId); known && *known) {
            report(entry, true);
            continue;
        }
        m_underWay.insert(entry.eventId, entry);
        m_deliverer.deliver({entry.eventId, entry.cloudEvent, entry.deliver});
    }
}

void DeliveryQueue::finishDelivered(const QString &id)
{
    const Ledger::OutboxEntry entry = m_underWay.take(id);
    if (const Core::Result<void> noted = m_ledger.delivered(id, m_events.clock().now()); !noted)
        m_events.error(noted.error());
    report(entry, true);
    endAttempt();
}

void DeliveryQueue::finishRefused(const QString &id, const Core::Error &error)
{
    const Ledger::OutboxEntry entry = m_underWay.take(id);
    const double jitter = 2 * QRandomGenerator::global()->generateDouble() - 1;
    const QDateTime next =
        m_events.clock().now().addMSecs(Delivery::backOff(entry.attempts + 1, jitter).count());
    if (const Core::Result<void> noted = m_ledger.deliveryFailed(id, error.message, next); !noted)
        m_events.error(noted.error());
    report(entry, false);
    m_events.error({Core::ErrorCode::Delivery, error.message, error.detail});
    m_retryTimer.start();
    endAttempt();
}

void DeliveryQueue::report(const Ledger::OutboxEntry &entry, bool delivered)
{
    if (entry.attempts > 0) {
        // The transition was told at its first try; telling it again would look as if it had fired twice.
        if (delivered)
            m_events.log(u"info"_s, tr("The transition \"%1\" that could not be delivered before "
                                       "was accepted now (event %2).")
                                        .arg(entry.transition, entry.eventId));
        return;
    }
    const QJsonObject data =
        QJsonDocument::fromJson(entry.cloudEvent).object().value("data"_L1).toObject();
    emitTransition(m_events, entry.transition, data.value("uid"_L1).toString(),
                   data.value("vars"_L1).toObject(), entry.eventId, delivered);
}

void DeliveryQueue::retryDue()
{
    const auto entries = m_ledger.outbox();
    if (!entries)
        return; // said when the task started, and again at the next commit
    if (entries->isEmpty()) {
        m_retryTimer.stop();
        return;
    }
    const QDateTime now = m_events.clock().now();
    QList<Ledger::OutboxEntry> due;
    for (const Ledger::OutboxEntry &entry : *entries) {
        if (!entry.nextAttempt.isValid() || entry.nextAttempt <= now)
            due.append(entry);
    }
    deliver(due);
}

void DeliveryQueue::endAttempt()
{
    if (isIdle())
        Q_EMIT idle();
}

} // namespace Inlet::Engine
