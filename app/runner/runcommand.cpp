// SPDX-License-Identifier: GPL-3.0-or-later
#include "runner/runcommand.h"

namespace Inlet::Runner {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

// The promise is 5 s from the signal to the end; what is decided is on disk long before.
constexpr auto StopDeadline = 4500ms;

} // namespace

RunCommand::RunCommand(RunArguments arguments, QObject *parent)
    : CommandRun(parent)
    , m_arguments(std::move(arguments))
    , m_printer(m_arguments.log)
    , m_credentials(m_secrets, m_clock)
    , m_input({m_arguments.project, m_arguments.passwordStdin, m_arguments.controlStdin}, m_secrets)
{
    connect(&m_input, &ProjectInput::loaded, this, &RunCommand::begin);
    connect(&m_input, &ProjectInput::stopRequested, this, &RunCommand::stop);
    connect(&m_printer, &EventPrinter::readerGone, this, &RunCommand::stop, Qt::QueuedConnection);
}

RunCommand::~RunCommand() = default;

void RunCommand::start()
{
    m_input.read();
}

void RunCommand::reject(const LoadResult &load)
{
    complain(load);
    // Programs that read the events learn it from them; there is no task yet that it could belong to.
    if (m_arguments.log == LogFormat::JsonLines) {
        Engine::EventEmitter events(m_clock, m_arguments.activity, {});
        connect(&events, &Engine::EventEmitter::event, &m_printer, &EventPrinter::print);
        if (load.problems.isEmpty())
            events.error(load.error);
        for (const Model::Problem &problem : load.problems)
            events.error({load.error.code, problem.toString(), {}});
    }
    m_exitStatus = Core::exitStatus(load.error.code);
    endIfIdle();
}

void RunCommand::begin(const LoadResult &load)
{
    if (!load.loaded) {
        reject(load);
        return;
    }
    const Model::Project &project = load.loaded->project;
    QList<qsizetype> chosen;
    if (m_arguments.activity.isEmpty()) {
        for (qsizetype i = 0; i < project.activities.size(); ++i)
            chosen.append(i);
    } else {
        const Core::Result<qsizetype> index = findActivity(project, m_arguments.activity);
        if (!index) {
            reject({{}, index.error(), {}});
            return;
        }
        chosen.append(*index);
    }
    if (chosen.isEmpty()) {
        reject({{}, {Core::ErrorCode::Configuration, noActivityText(), {}}, {}});
        return;
    }

    if (!m_arguments.transcript.isEmpty()) {
        auto transcript = TranscriptFile::create(m_arguments.transcript, m_clock);
        if (!transcript) {
            reject({{}, transcript.error(), {}});
            return;
        }
        m_transcript = *std::move(transcript);
    }

    Engine::RunOptions options;
    options.once = m_arguments.once;
    options.dryRun = m_arguments.dryRun;
    options.limit = m_arguments.limit;
    options.keepFolder = m_arguments.keepFolder;
    QList<ActivityTask *> following;
    for (const qsizetype index : std::as_const(chosen)) {
        if (m_transcript) {
            options.transcript = [this, name = project.activities.at(index).name](
                                     const QString &line) { m_transcript->write(name, line); };
        }
        m_tasks.push_back(std::make_unique<ActivityTask>(
            TaskSettings{*load.loaded, index, options, m_arguments.stateFolder}, m_clock,
            m_credentials));
        if (options.once || !project.activities.at(index).schedule.planExecution)
            m_waiting.enqueue(m_tasks.back().get());
        else
            following.append(m_tasks.back().get());
    }
    for (ActivityTask *task : std::as_const(following))
        startTask(task);
    startNext();
}

void RunCommand::startNext()
{
    m_current = m_waiting.isEmpty() ? nullptr : m_waiting.dequeue();
    if (m_current)
        startTask(m_current);
    else
        endIfIdle();
}

void RunCommand::startTask(ActivityTask *task)
{
    ++m_running;
    connect(task, &ActivityTask::event, &m_printer, &EventPrinter::print);
    // Queued: a task may end before start() has returned.
    connect(
        task, &ActivityTask::finished, this, [this, task] { taskFinished(task); },
        Qt::QueuedConnection);
    task->start();
}

void RunCommand::taskFinished(ActivityTask *task)
{
    --m_running;
    if (m_exitStatus == 0)
        m_exitStatus = task->exitStatus();
    if (task == m_current)
        startNext();
    else
        endIfIdle();
}

void RunCommand::stop()
{
    if (std::exchange(m_stopping, true))
        return;
    m_waiting.clear();
    for (const auto &task : m_tasks)
        task->stop();
    QTimer::singleShot(StopDeadline, this, [this] {
        m_running = 0;
        endIfIdle();
    });
    endIfIdle();
}

void RunCommand::endIfIdle()
{
    if (m_running > 0 || !m_waiting.isEmpty() || std::exchange(m_ended, true))
        return;
    m_printer.flush();
    Q_EMIT finished(m_exitStatus);
}

} // namespace Inlet::Runner
