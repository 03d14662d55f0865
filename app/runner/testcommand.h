// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "engine/eventemitter.h"
#include "runner/command.h"
#include "runner/commandline.h"
#include "runner/controlchannel.h"
#include "runner/eventprinter.h"
#include "runner/handlerbatch.h"
#include "runner/projectloader.h"
#include "runner/samplereport.h"

#include <QElapsedTimer>

#include <memory>

namespace Inlet::Runner {

/**
 * `test`: runs each activity's handler on its samples and compares what it does with what they expect. No server, no
 * ledger, nothing fires. Exit status 1 with a difference, 66 when a message is not there.
 */
class TestCommand final : public CommandRun
{
    Q_OBJECT

public:
    explicit TestCommand(TestArguments arguments, QObject *parent = nullptr);

    void start() override;

private:
    void begin(const LoadResult &load);
    void testNextActivity();
    void testActivity(qsizetype index);
    void takeOutcome(const Engine::MessageFacts &facts, const Handler::HandlerOutcome &outcome);
    void takeMissing(const Engine::MessageFacts &facts);
    [[nodiscard]] const Model::Sample &sampleOf(const Engine::MessageFacts &facts) const;
    void print(const Core::Event &event);
    void end(int exitStatus);

    TestArguments m_arguments;
    Core::SystemClock m_clock;
    EventPrinter m_printer;
    QElapsedTimer m_time;
    std::unique_ptr<ControlChannel> m_channel;
    Model::Project m_project;
    QString m_samplesFolder;
    QString m_task;
    QList<qsizetype> m_activities; ///< still to be tested
    qsizetype m_activity = 0;
    std::unique_ptr<Engine::EventEmitter> m_events;
    std::unique_ptr<HandlerBatch> m_batch;
    SampleTotals m_totals;
};

} // namespace Inlet::Runner
