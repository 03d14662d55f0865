// SPDX-License-Identifier: GPL-3.0-or-later
#include "runner/resendcommand.h"

#include "ledger/statefolder.h"

#include <QUuid>

#include <algorithm>

namespace Inlet::Runner {

ResendCommand::ResendCommand(LedgerArguments arguments, QObject *parent)
    : CommandRun(parent)
    , m_arguments(std::move(arguments))
    , m_printer(m_arguments.format == LedgerFormat::Text ? LogFormat::Text : LogFormat::JsonLines)
{}

ResendCommand::~ResendCommand() = default;

void ResendCommand::start()
{
    const LoadResult load = loadProjectFile(m_arguments.project);
    if (!load.loaded) {
        complain(load);
        Q_EMIT finished(Core::exitStatus(load.error.code));
        return;
    }
    const auto places =
        existingLedgers(*load.loaded, m_arguments.activity, m_arguments.stateFolder);
    if (!places) {
        end(places.error());
        return;
    }
    for (const LedgerPlace &place : *places) {
        auto outbox = resend(place, load.loaded->folder);
        if (!outbox) {
            end(outbox.error());
            return;
        }
        if (!outbox->resent.isEmpty())
            m_outboxes.push_back(*std::move(outbox));
    }
    if (const auto id = oneOf(m_arguments.resend); id && m_outboxes.empty()) {
        end({Core::ErrorCode::NotFound,
             tr("No dead letter has the id \"%1\". \"inlet-run ledger --dead-letters\" lists those "
                "that there are.")
                 .arg(*id),
             {}});
        return;
    }
    for (const Outbox &outbox : m_outboxes) {
        connect(outbox.queue.get(), &Engine::DeliveryQueue::idle, this, &ResendCommand::endIfIdle,
                Qt::QueuedConnection);
        outbox.queue->deliverOutbox();
    }
    endIfIdle();
}

Core::Result<ResendCommand::Outbox> ResendCommand::resend(const LedgerPlace &place,
                                                          const QString &projectFolder)
{
    auto ledger = Ledger::Ledger::open(place.file);
    if (!ledger)
        return ledger.error();
    auto key = m_secrets.signingKey(place.activity.name);
    if (!key)
        return key.error();
    const auto resent = (*ledger)->outbox().resend(oneOf(m_arguments.resend));
    if (!resent)
        return resent.error();
    Outbox outbox;
    outbox.ledger = *std::move(ledger);
    outbox.events = std::make_unique<Engine::EventEmitter>(
        m_clock, place.activity.name, QUuid::createUuid().toString(QUuid::WithoutBraces));
    connect(outbox.events.get(), &Engine::EventEmitter::event, &m_printer, &EventPrinter::print);
    outbox.queue = std::make_unique<Engine::DeliveryQueue>(
        *outbox.ledger, *outbox.events,
        Engine::DeliveryQueueSettings{
            .deliverer = {.baseFolder = projectFolder, .signingKey = *key},
            .lockFile = Ledger::StateFolder::deliveryLockFile(place.file),
            .attempts = place.activity.limits.deliveryAttempts});
    outbox.resent = *resent;
    return outbox;
}

void ResendCommand::endIfIdle()
{
    const auto isIdle = [](const Outbox &outbox) { return outbox.queue->isIdle(); };
    if (m_ended || !std::ranges::all_of(m_outboxes, isIdle))
        return;
    m_ended = true;
    int exitStatus = 0;
    for (const Outbox &outbox : m_outboxes) {
        for (const QString &id : outbox.resent) {
            const auto state = outbox.ledger->outbox().state(id);
            if (!state || *state != Ledger::Outbox::State::Delivered)
                exitStatus = Core::exitStatus(Core::ErrorCode::Delivery);
        }
    }
    m_printer.flush();
    Q_EMIT finished(exitStatus);
}

void ResendCommand::end(const Core::Error &error)
{
    complain(error);
    Q_EMIT finished(Core::exitStatus(error.code));
}

} // namespace Inlet::Runner
