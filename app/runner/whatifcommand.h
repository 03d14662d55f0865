// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "ledger/messagecopies.h"
#include "runner/command.h"
#include "runner/commandline.h"
#include "runner/eventprinter.h"
#include "runner/handlerbatch.h"
#include "runner/pasthandling.h"
#include "runner/projectinput.h"

#include <memory>

namespace Inlet::Runner {

/**
 * `eval --against-ledger`: runs the handler as it is now on the copies of messages that were handled before, and tells
 * those for which it decides otherwise. No server; nothing fires and nothing is remembered.
 */
class WhatIfCommand final : public CommandRun
{
    Q_OBJECT

public:
    explicit WhatIfCommand(EvalArguments arguments, QObject *parent = nullptr);
    ~WhatIfCommand() override;

    void start() override;

private:
    void begin(const LoadResult &load);
    /** The messages of the ledger of which there are copies, oldest first. */
    [[nodiscard]] Core::Result<void> collect(const QString &ledgerFile,
                                             const Ledger::MessageCopies &copies);
    void runHandler(const Model::Project &project, qsizetype index);
    void takeOutcome(const Engine::MessageFacts &facts, const Handler::HandlerOutcome &outcome);
    void takeUnreadable(const Core::Error &error);
    void emitEvent(const QString &type, const QJsonObject &members, const QString &text);
    void conclude();
    void fail(const Core::Error &error);
    void end();

    EvalArguments m_arguments;
    Core::SystemClock m_clock;
    EventPrinter m_printer;
    Storage::SecretSources m_secrets;
    ProjectInput m_input;
    QString m_activity;
    QString m_task;
    QList<PastHandling> m_messages; ///< by the number of the batch, from 1
    std::unique_ptr<HandlerBatch> m_batch;
    qint64 m_withoutCopy = 0;
    qint64 m_compared = 0;
    qint64 m_changed = 0;
    qint64 m_failed = 0;
    int m_exitStatus = 0;
};

} // namespace Inlet::Runner
