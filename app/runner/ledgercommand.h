// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/ledger.h"
#include "ledger/ledgerreader.h"
#include "runner/command.h"
#include "runner/commandline.h"
#include "runner/ledgeroutput.h"
#include "runner/projectloader.h"

#include <functional>

namespace Inlet::Runner {

/**
 * `ledger`: what is remembered of one activity, or of each, newest first. One row `ledger` with the totals of all, then
 * the `message`, `transition`, `quarantine` and `failing` rows that pass the filter. A ledger that is not there is told, not made.
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
    /** Gives each message that passes the filter to @p use, newest first. */
    [[nodiscard]] Core::Result<void>
    forEachFound(const QString &file, const std::function<void(const Ledger::LedgerEntry &)> &use);
    [[nodiscard]] Core::Result<void> showMessages(const Model::Activity &activity,
                                                  const QString &file);
    [[nodiscard]] Core::Result<void> showTransitions(const Model::Activity &activity,
                                                     const Ledger::Ledger &ledger,
                                                     const QString &file);
    [[nodiscard]] Core::Result<void> showQuarantine(const Model::Activity &activity,
                                                    const Ledger::Ledger &ledger);
    void printTotals(const Model::Activity &activity, const QByteArray &mailbox,
                     const QString &file, const Ledger::Counts &counts);
    void printMissing(const Model::Activity &activity, const QByteArray &mailbox,
                      const QString &file);
    [[nodiscard]] bool wants(QLatin1StringView type) const;
    void print(const Model::Activity &activity, const QString &type, const QJsonObject &members,
               const QString &text);
    void fail(const Core::Error &error);
    void end();

    LedgerArguments m_arguments;
    LedgerOutput m_output;
    int m_exitStatus = 0;
};

} // namespace Inlet::Runner
