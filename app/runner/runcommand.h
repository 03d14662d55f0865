// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "engine/eventemitter.h"
#include "runner/activitytask.h"
#include "runner/command.h"
#include "runner/commandline.h"
#include "runner/credentials.h"
#include "runner/eventprinter.h"
#include "runner/projectinput.h"
#include "runner/transcriptfile.h"

#include <QQueue>
#include <QTimer>

#include <memory>
#include <optional>
#include <vector>

namespace Inlet::Runner {

/**
 * `run`: one activity or all of them. Activities that make one pass run one after the other, because they may share a
 * mailbox; those that follow their schedule run side by side.
 */
class RunCommand final : public CommandRun
{
    Q_OBJECT

public:
    explicit RunCommand(RunArguments arguments, QObject *parent = nullptr);
    ~RunCommand() override;

    void start() override;
    void stop() override;

private:
    /** An activity of this run. Its task is made anew when it is restarted. */
    struct Entry
    {
        TaskSettings settings;
        std::unique_ptr<ActivityTask> task;
        bool isRunning = false;
        bool restarts = false; ///< as soon as the task has stopped
    };

    void begin(const LoadResult &load);
    void reject(const LoadResult &load);
    void startNext();
    void startTask(size_t entry);
    void taskFinished(size_t entry);
    void carryOut(const ControlCommand &command);
    void restart(size_t entry);
    void startHeartbeat();
    void endIfIdle();

    RunArguments m_arguments;
    Core::SystemClock m_clock;
    EventPrinter m_printer;
    Storage::SecretSources m_secrets;
    Credentials m_credentials;
    ProjectInput m_input;
    std::unique_ptr<TranscriptFile> m_transcript;
    Engine::EventEmitter m_events; ///< what belongs to no task
    QTimer m_heartbeat;
    std::vector<Entry> m_entries;
    QQueue<size_t> m_waiting;        ///< to run one after the other
    std::optional<size_t> m_current; ///< of those
    int m_running = 0;
    int m_exitStatus = 0;
    bool m_stopping = false;
    bool m_ended = false;
};

} // namespace Inlet::Runner
