// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/deliveryqueue.h"

#include "delivery/backoff.h"
#include "engine/transitions.h"

#include <QJsonDocument>
#include <QRandomGenerator>

#include <algorithm>

namespace Inlet::Engine {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int ToldAtOnce = 200;
/** A refusal that is about the event itself is not worth as many attempts as a destination that is away. */
constexpr int AttemptsOfLastingRefusal = 10;

} // namespace

DeliveryQueue::DeliveryQueue(Ledger::Ledger &ledger, EventEmitter &events,
                             const DeliveryQueueSettings &settings, QObject *parent)
    : QObject(parent)
    , m_ledger(ledger)
    , m_events(events)
    , m_settings(settings)
    , m_deliverer(settings.deliverer)
    , m_retryTimer(events.clock())
{
    connect(&m_deliverer, &Delivery::Deliverer::delivered, this, &DeliveryQueue::finishDelivered);
    connect(&m_deliverer, &Delivery::Deliverer::refused, this,
            [this](const QString &, const Delivery::Refusal &refusal) { finishRefused(refusal); });
    connect(&m_retryTimer, &InstantTimer::reached, this, &DeliveryQueue::begin);
}

void DeliveryQueue::deliverOutbox()
{
    m_ignoresBackOff = true;
    begin();
}

void DeliveryQueue::deliver(const QList<Ledger::OutboxEntry> &entries)
{
    for (const Ledger::OutboxEntry &entry : entries) {
        // A message that was left is handled again and fires again, but its event is known already.
        const auto state = m_ledger.outbox().state(entry.eventId);
        if (!state)
            m_events.error(state.error());
        else if (*state != Ledger::Outbox::State::New)
            report(entry, *state == Ledger::Outbox::State::Delivered);
    }
    begin();
}

void DeliveryQueue::begin()
{
    if (!std::exchange(m_busy, true))
        deliverNext();
}

void DeliveryQueue::deliverNext()
{
    const auto next = m_ledger.outbox().next();
    if (!next) {
        m_events.error(next.error());
        holdBack(afterPause(1, 0ms));
    } else if (!*next) {
        rest();
    } else if (!m_lock) {
        lockOutbox();
    } else if (isDue(**next)) {
        m_underWay = **next;
        m_deliverer.deliver({m_underWay->eventId, m_underWay->cloudEvent, m_underWay->deliver});
    } else {
        holdBack((*next)->nextAttempt);
    }
}

/** Then reads again: another process may have delivered what was next. */
void DeliveryQueue::lockOutbox()
{
    auto lock = Ledger::MailboxLock::acquire(m_settings.lockFile);
    if (lock) {
        m_lock = *std::move(lock);
        deliverNext();
        return;
    }
    // Busy: another process is at it, and will be done soon.
    if (lock.error().code != Core::ErrorCode::Busy)
        m_events.error(lock.error());
    holdBack(afterPause(1, 0ms));
}

bool DeliveryQueue::isDue(const Ledger::OutboxEntry &entry) const
{
    if (m_ignoresBackOff || !entry.nextAttempt.isValid())
        return true;
    const QDateTime now = m_events.clock().now();
    // An instant further away than any pause was made by a clock that has been set back since.
    return entry.nextAttempt <= now
           || entry.nextAttempt > now.addDuration(2 * Delivery::LongestBackOff);
}

void DeliveryQueue::finishDelivered()
{
    const Ledger::OutboxEntry entry = *std::exchange(m_underWay, std::nullopt);
    const bool noted = note(m_ledger.outbox().setDelivered(entry.eventId, m_events.clock().now()));
    report(entry, true);
    if (noted)
        deliverNext();
    else
        holdBack(afterPause(1, 0ms)); // or it would be delivered again at once, and for ever
}

void DeliveryQueue::finishRefused(const Delivery::Refusal &refusal)
{
    const Ledger::OutboxEntry entry = *std::exchange(m_underWay, std::nullopt);
    const Core::Error &error = refusal.error;
    const int attempts = entry.attempts + 1;
    // What cannot be delivered at all would only hold back the others.
    const bool isImpossible = error.code == Core::ErrorCode::Configuration;
    const int mostAttempts = refusal.isLasting
                                 ? std::min(m_settings.attempts, AttemptsOfLastingRefusal)
                                 : m_settings.attempts;
    if (isImpossible || attempts >= mostAttempts) {
        giveUp(entry, error);
        return;
    }
    const QDateTime next = afterPause(attempts, refusal.retryAfter);
    const bool noted = note(m_ledger.outbox().setFailed(entry.eventId, error.message, next));
    report(entry, false);
    m_events.error({Core::ErrorCode::Delivery, error.message, error.detail});
    holdBack(noted ? next : afterPause(1, 0ms));
}

void DeliveryQueue::giveUp(const Ledger::OutboxEntry &entry, const Core::Error &error)
{
    const bool noted =
        note(m_ledger.outbox().giveUp(entry.eventId, error.message, m_events.clock().now()));
    report(entry, false);
    m_events.error({Core::ErrorCode::Delivery,
                    tr("%1 The transition \"%2\" was tried %n time(s) and is given up. It stays in "
                       "the ledger: send it again with \"inlet-run ledger --resend %3\".",
                       nullptr, entry.attempts + 1)
                        .arg(error.message, entry.transition, entry.eventId),
                    error.detail});
    if (noted)
        deliverNext();
    else
        holdBack(afterPause(1, 0ms));
}

void DeliveryQueue::holdBack(const QDateTime &nextAttempt)
{
    tellHeldBack();
    m_retryTimer.start(nextAttempt);
    rest();
}

void DeliveryQueue::tellHeldBack()
{
    for (;;) {
        const auto untold = m_ledger.outbox().untold(ToldAtOnce);
        if (!untold) {
            m_events.error(untold.error());
            return;
        }
        if (untold->isEmpty())
            return;
        for (const Ledger::OutboxEntry &entry : *untold)
            report(entry, false);
        if (!note(m_ledger.outbox().setTold(*untold)))
            return;
    }
}

void DeliveryQueue::rest()
{
    m_lock.reset();
    m_ignoresBackOff = false;
    m_busy = false;
    Q_EMIT idle();
}

void DeliveryQueue::report(const Ledger::OutboxEntry &entry, bool delivered)
{
    if (entry.told) {
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

bool DeliveryQueue::note(const Core::Result<void> &written)
{
    if (!written)
        m_events.error(written.error());
    return written.hasValue();
}

QDateTime DeliveryQueue::afterPause(int attempts, std::chrono::milliseconds shortest) const
{
    const double jitter = 2 * QRandomGenerator::global()->generateDouble() - 1;
    const auto pause =
        std::max(Delivery::backOff(attempts, jitter),
                 std::min<std::chrono::milliseconds>(shortest, Delivery::LongestBackOff));
    return m_events.clock().now().addDuration(pause);
}

} // namespace Inlet::Engine
