// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "engine/eventemitter.h"
#include "runner/command.h"
#include "runner/commandline.h"
#include "runner/eventprinter.h"
#include "runner/handlerbatch.h"

#include <memory>

namespace Inlet::Runner {

/** `eval`: runs an activity's handler on saved messages. No server, no ledger, nothing fires. */
class EvalCommand final : public CommandRun
{
    Q_OBJECT

public:
    explicit EvalCommand(EvalArguments arguments, QObject *parent = nullptr);

    void start() override;

private:
    void end();

    EvalArguments m_arguments;
    Core::SystemClock m_clock;
    EventPrinter m_printer;
    std::unique_ptr<Engine::EventEmitter> m_events;
    std::unique_ptr<HandlerBatch> m_batch;
    int m_exitStatus = 0;
};

} // namespace Inlet::Runner
