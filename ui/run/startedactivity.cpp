// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/run/startedactivity.h"

#include "core/eventtext.h"
#include "ui/journal/journalevents.h"

#include <QDir>
#include <QFileInfo>

#include <utility>

namespace Inlet::Ui {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {
// The runner closes a session under way within five seconds.
constexpr RunnerProcess::Patience StopPatience{.terminateAfter = 6s, .killAfter = 9s};
} // namespace

QString projectName(const QString &project)
{
    return QDir::isAbsolutePath(project) ? QFileInfo(project).fileName()
                                         : StartedActivity::tr("Untitled");
}

StartedActivity::StartedActivity(const ActivityId &id, QObject *parent)
    : QObject(parent)
    , m_id(id)
{
    m_process.setPatience(StopPatience);
    m_lifeTimer.setSingleShot(true);
    m_lifeTimer.setInterval(MissedAfter);
    connect(&m_lifeTimer, &QTimer::timeout, this, &StartedActivity::noteSilence);
    connect(&m_process, &RunnerProcess::eventReceived, this, &StartedActivity::receive);
    connect(&m_process, &RunnerProcess::complained, this,
            [this](const QString &line) { report("warning"_L1, line); });
    connect(&m_process, &RunnerProcess::failed, this, [this](const Core::Error &error) {
        fail(error);
        finish(true);
    });
    connect(&m_process, &RunnerProcess::finished, this, &StartedActivity::handleExit);
}

StartedActivity::~StartedActivity() = default;

void StartedActivity::start(const StartRequest &request)
{
    Q_ASSERT(!m_status.isActive());
    if (m_process.isRunning()) {
        // The task has ended, its process is about to.
        m_restart = request;
        setState(ActivityState::StartPending);
        return;
    }
    m_request = request;
    launch();
}

void StartedActivity::launch()
{
    // The last good session of an earlier start is still the last good one.
    m_status = {.state = ActivityState::StartPending,
                .isSimulation = m_request.isSimulation,
                .lastGoodSession = m_status.lastGoodSession};
    m_messages = std::make_unique<KeptMessages>();
    m_lastEvent = QDateTime::currentDateTimeUtc();
    m_lifeTimer.start();
    Q_EMIT statusChanged();

    QStringList arguments{u"run"_s,         u"-"_s,
                          m_id.name,        u"--log"_s,
                          u"jsonl"_s,       u"--control-stdin"_s,
                          u"--heartbeat"_s, QString::number(Heartbeat.count())};
    if (m_request.isSimulation)
        arguments += u"--dry-run"_s;
    if (const QString folder = m_messages->folder(); !folder.isEmpty())
        arguments += {u"--keep-messages"_s, folder};
    m_process.start(arguments, m_request.snapshot);
}

void StartedActivity::pause()
{
    m_process.send("pause");
}

void StartedActivity::resume()
{
    m_process.send("resume");
}

void StartedActivity::executePendingTasks()
{
    m_process.send("execute");
}

void StartedActivity::stop()
{
    m_restart.reset();
    if (!m_status.isActive())
        return;
    setState(ActivityState::StopRequested);
    m_process.stop();
}

void StartedActivity::restart(const StartRequest &request)
{
    if (!m_status.isActive()) {
        start(request);
        return;
    }
    stop();
    m_restart = request;
}

void StartedActivity::receive(const Core::Event &event)
{
    m_lastEvent = QDateTime::currentDateTimeUtc();
    m_lifeTimer.start();
    const ActivityStatus before = m_status;
    m_status.apply(event);
    if (m_status != before)
        Q_EMIT statusChanged();
    if (event.type != Core::EventType::Heartbeat && event.type != Core::EventType::Progress) {
        m_messages->add(event);
        Q_EMIT eventReceived(event);
    }
}

void StartedActivity::setState(ActivityState state)
{
    m_status.state = state;
    Q_EMIT statusChanged();
}

void StartedActivity::fail(const Core::Error &error)
{
    m_status.lastError = error.message;
    Q_EMIT eventReceived(errorEvent(error, m_id.name));
}

void StartedActivity::report(QLatin1StringView level, const QString &text)
{
    Q_EMIT eventReceived(logEvent(level, text, m_id.name));
}

void StartedActivity::noteSilence()
{
    m_status.silentSince = m_lastEvent;
    Q_EMIT statusChanged();
    report("error"_L1, m_status.trouble());
}

void StartedActivity::handleExit(int exitCode, QProcess::ExitStatus status)
{
    const bool wasStopped = m_status.state == ActivityState::StopRequested;
    if (status == QProcess::CrashExit && !wasStopped) {
        fail({Core::ErrorCode::Internal,
              tr("The runner of \"%1\" ended unexpectedly (signal %2). Nothing was deleted on the "
                 "server that it had not reported. Start the activity again.")
                  .arg(m_request.label)
                  .arg(exitCode),
              {}});
    } else if (exitCode != 0 && !wasStopped) {
        const QString text = tr("The activity ended with exit status %1: %2.")
                                 .arg(exitCode)
                                 .arg(Core::EventText::exitStatusMeaning(exitCode));
        if (m_status.lastError.isEmpty())
            m_status.lastError = text;
        report("error"_L1, text);
    }
    finish(!wasStopped && (status == QProcess::CrashExit || exitCode != 0));
}

void StartedActivity::finish(bool failed)
{
    m_lifeTimer.stop();
    m_status.silentSince = {};
    m_status.nextLaunch = {};
    if (!failed)
        m_status.failedInARow = 0; // the end of the activity is no trouble any more
    setState(failed ? ActivityState::Failed : ActivityState::Finished);
    if (const auto next = std::exchange(m_restart, std::nullopt))
        start(*next);
    else
        Q_EMIT ended();
}

} // namespace Inlet::Ui
