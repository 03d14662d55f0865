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
    , m_events(m_clock, m_arguments.activity, {})
{
    if (m_arguments.log == LogFormat::JsonLines)
        connect(&m_events, &Engine::EventEmitter::event, &m_printer, &EventPrinter::print);
    connect(&m_input, &ProjectInput::loaded, this, &RunCommand::begin);
    connect(&m_input, &ProjectInput::stopRequested, this, &RunCommand::stop);
    connect(&m_input, &ProjectInput::commandReceived, this, &RunCommand::carryOut);
    connect(&m_input, &ProjectInput::misunderstood, this, [this](const Core::Error &error) {
        complain(error);
        m_events.log(u"warning"_s, error.message);
    });
    connect(&m_printer, &EventPrinter::readerGone, this, &RunCommand::stop, Qt::QueuedConnection);
}

RunCommand::~RunCommand() = default;

void RunCommand::start()
{
    startHeartbeat();
    m_input.read();
}

void RunCommand::startHeartbeat()
{
    if (m_arguments.heartbeat.count() == 0)
        return;
    const auto beat = [this] {
        m_events.emitEvent(Core::EventType::Heartbeat,
                           {{u"interval"_s, static_cast<int>(m_arguments.heartbeat.count())},
                            {u"running"_s, m_running}});
    };
    connect(&m_heartbeat, &QTimer::timeout, this, beat);
    m_heartbeat.start(m_arguments.heartbeat);
    beat();
}

void RunCommand::reject(const LoadResult &load)
{
    complain(load);
    // Programs that read the events learn it from them; there is no task yet that it could belong to.
    if (load.problems.isEmpty())
        m_events.error(load.error);
    for (const Model::Problem &problem : load.problems)
        m_events.error({load.error.code, problem.toString(), {}});
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
    options.firstContact = m_arguments.firstContact;
    options.keepFolder = m_arguments.keepFolder;
    QList<size_t> following;
    for (const qsizetype index : std::as_const(chosen)) {
        if (m_transcript) {
            options.transcript = [this, name = project.activities.at(index).name](
                                     const QString &line) { m_transcript->write(name, line); };
        }
        if (options.once || !project.activities.at(index).schedule.planExecution)
            m_waiting.enqueue(m_entries.size());
        else
            following.append(m_entries.size());
        m_entries.push_back({{*load.loaded, index, options, m_arguments.stateFolder}, {}});
    }
    for (const size_t entry : std::as_const(following))
        startTask(entry);
    startNext();
}

void RunCommand::startNext()
{
    m_current.reset();
    if (m_waiting.isEmpty()) {
        endIfIdle();
        return;
    }
    m_current = m_waiting.dequeue();
    startTask(*m_current);
}

void RunCommand::startTask(size_t entry)
{
    ++m_running;
    Entry &started = m_entries.at(entry);
    started.isRunning = true;
    started.task = std::make_unique<ActivityTask>(started.settings, m_clock, m_credentials);
    connect(started.task.get(), &ActivityTask::event, &m_printer, &EventPrinter::print);
    // Queued: a task may end before start() has returned.
    connect(
        started.task.get(), &ActivityTask::finished, this, [this, entry] { taskFinished(entry); },
        Qt::QueuedConnection);
    started.task->start();
}

void RunCommand::taskFinished(size_t entry)
{
    --m_running;
    Entry &finished = m_entries.at(entry);
    finished.isRunning = false;
    if (m_exitStatus == 0)
        m_exitStatus = finished.task->exitStatus();
    if (std::exchange(finished.restarts, false))
        startTask(entry);
    else if (m_current == entry)
        startNext();
    else
        endIfIdle();
}

void RunCommand::carryOut(const ControlCommand &command)
{
    bool isKnown = false;
    for (size_t i = 0; i < m_entries.size(); ++i) {
        const Entry &entry = m_entries.at(i);
        const TaskSettings &settings = entry.settings;
        const QString &name = settings.project.project.activities.at(settings.activity).name;
        if (!command.activity.isEmpty() && command.activity != name)
            continue;
        isKnown = true;
        if (command.action == ControlAction::Restart) {
            restart(i);
        } else if (entry.isRunning) {
            switch (command.action) {
            case ControlAction::Stop: entry.task->stop(); break;
            case ControlAction::Pause: entry.task->pause(); break;
            case ControlAction::Resume: entry.task->resume(); break;
            case ControlAction::Execute: entry.task->executeNow(); break;
            case ControlAction::Restart: break;
            }
        }
    }
    if (!isKnown)
        m_events.log(u"warning"_s,
                     tr("There is no activity \"%1\" in this run.").arg(command.activity));
}

void RunCommand::restart(size_t entry)
{
    Entry &restarted = m_entries.at(entry);
    if (m_stopping || m_waiting.contains(entry))
        return; // the run ends, or the start is still to come
    if (restarted.isRunning) {
        restarted.restarts = true;
        restarted.task->stop();
    } else {
        startTask(entry);
    }
}

void RunCommand::stop()
{
    if (std::exchange(m_stopping, true))
        return;
    m_waiting.clear();
    for (Entry &entry : m_entries) {
        entry.restarts = false;
        if (entry.isRunning)
            entry.task->stop();
    }
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
