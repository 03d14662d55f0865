// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/ledger.h"
#include "runner/command.h"
#include "runner/commandline.h"
#include "runner/eventprinter.h"
#include "runner/projectloader.h"

namespace Inlet::Runner {

/**
 * `ledger`: what is remembered of one activity, or of each, newest first. One line `ledger` with the totals, then
 * `message`, `transition` and `quarantine` lines. A ledger that is not there is told, not made.
 */
class LedgerCommand final : public CommandRun
{
    Q_OBJECT

public:
    explicit LedgerCommand(LedgerArguments arguments, QObject *parent = nullptr);

    void start() override;

private:
    void show(const LoadedProject &project, const Model::Activity &activity);
    [[nodiscard]] Core::Result<void> show(const Model::Activity &activity,
                                          const QByteArray &mailbox, const QString &file);
    [[nodiscard]] Core::Result<void> showTransitions(const Model::Activity &activity,
                                                     const Ledger::Ledger &ledger);
    void printMissing(const Model::Activity &activity, const QByteArray &mailbox,
                      const QString &file);
    void print(const Model::Activity &activity, const QString &type, QJsonObject members,
               const QString &text);
    void fail(const Core::Error &error);
    void end();

    LedgerArguments m_arguments;
    EventPrinter m_printer;
    int m_exitStatus = 0;
};

} // namespace Inlet::Runner
