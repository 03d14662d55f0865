// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "runner/command.h"
#include "runner/commandline.h"

namespace Inlet::Runner {

/**
 * `ledger --release`: takes one message, or every one, out of quarantine, so that the next pass handles it anew. One
 * `released` row for each. Nothing to release under that id is an error.
 */
class ReleaseCommand final : public CommandRun
{
    Q_OBJECT

public:
    explicit ReleaseCommand(LedgerArguments arguments, QObject *parent = nullptr);

    void start() override;

private:
    void end(const Core::Error &error);

    const LedgerArguments m_arguments;
};

} // namespace Inlet::Runner
