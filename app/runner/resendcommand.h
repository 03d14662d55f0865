// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "engine/deliveryqueue.h"
#include "ledger/ledger.h"
#include "runner/command.h"
#include "runner/commandline.h"
#include "runner/eventprinter.h"
#include "runner/ledgerplace.h"
#include "storage/secretsources.h"

#include <memory>
#include <vector>

namespace Inlet::Runner {

/**
 * `ledger --resend`: puts one dead letter, or all of them, back into the outbox and tries the outbox once, without a
 * mail session. Ends when everything was tried, in error when one of them was not accepted.
 */
class ResendCommand final : public CommandRun
{
    Q_OBJECT

public:
    explicit ResendCommand(LedgerArguments arguments, QObject *parent = nullptr);
    ~ResendCommand() override;

    void start() override;

private:
    /** One ledger with what is sent again from it. */
    struct Outbox
    {
        std::unique_ptr<Ledger::Ledger> ledger;
        std::unique_ptr<Engine::EventEmitter> events;
        std::unique_ptr<Engine::DeliveryQueue> queue;
        QStringList resent; ///< ids
    };

    [[nodiscard]] Core::Result<Outbox> resend(const LedgerPlace &place,
                                              const QString &projectFolder);
    void endIfIdle();
    void end(const Core::Error &error);

    const LedgerArguments m_arguments;
    Core::SystemClock m_clock;
    Storage::SecretSources m_secrets;
    EventPrinter m_printer;
    std::vector<Outbox> m_outboxes;
    bool m_ended = false;
};

} // namespace Inlet::Runner
