// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "ui/run/activitystatus.h"
#include "ui/run/keptmessages.h"
#include "ui/run/runnerprocess.h"

#include <QObject>
#include <QTimer>

#include <chrono>
#include <optional>

namespace Inlet::Ui {

/** What names a started activity: the open project changes, activities of it go on. */
struct ActivityId
{
    QString project; ///< absolute path of the project file, or another text no other project has
    QString name;    ///< of the activity when it was started

    friend auto operator<=>(const ActivityId &, const ActivityId &) = default;
    friend bool operator==(const ActivityId &, const ActivityId &) = default;
};

/** How people call the project of an ActivityId: by the name of its file. */
[[nodiscard]] QString projectName(const QString &project);

/** What a started activity runs. */
struct StartRequest
{
    QString label; ///< of the activity
    ProjectSnapshot snapshot;
    bool isSimulation = false; ///< nothing is deleted, delivered or remembered
};

/**
 * An activity that follows its schedule in a runner of its own, until it is finished or stopped.
 *
 * The project it works on is that of start(); later edits count from the next start on. All that goes wrong is an event
 * too: whoever shows eventReceived() shows everything.
 */
class StartedActivity final : public QObject
{
    Q_OBJECT

public:
    /** A runner gives a sign of life this often; without any for MissedAfter it is taken to hang. */
    static constexpr std::chrono::seconds Heartbeat{5};
    static constexpr std::chrono::seconds MissedAfter{20};

    explicit StartedActivity(const ActivityId &id, QObject *parent = nullptr);
    ~StartedActivity() override;

    /** Uses the program at @p path in place of the installed runner. */
    void setProgram(const QString &path) { m_process.setProgram(path); }
    void setMissedAfter(std::chrono::milliseconds time) { m_lifeTimer.setInterval(time); }

    [[nodiscard]] const ActivityId &id() const { return m_id; }
    void setId(const ActivityId &id) { m_id = id; }
    [[nodiscard]] const QString &label() const { return m_request.label; }
    [[nodiscard]] const ActivityStatus &status() const { return m_status; }

    /** Whether there is a process; it is there for a moment after the end of its task. */
    [[nodiscard]] bool hasProcess() const { return m_process.isRunning(); }

    /** Not while status().isActive(). */
    void start(const StartRequest &request);

    /** Nothing new begins; the message in hand is finished. */
    void pause();
    void resume();

    /** Brings forward what the activity waits for. */
    void executePendingTasks();

    /** Closes a session under way cleanly; a runner that does not answer is killed after some seconds. */
    void stop();

    /** stop(), then start(). */
    void restart(const StartRequest &request);

Q_SIGNALS:
    void statusChanged();
    void eventReceived(const Inlet::Core::Event &event);
    /** The runner has ended, and there is no restart. */
    void ended();

private:
    void launch();
    void receive(const Core::Event &event);
    void setState(ActivityState state);
    void fail(const Core::Error &error);
    void report(QLatin1StringView level, const QString &text);
    void handleExit(int exitCode, QProcess::ExitStatus status);
    void finish(bool failed);
    void noteSilence();

    ActivityId m_id;
    StartRequest m_request;
    std::optional<StartRequest> m_restart;
    ActivityStatus m_status;
    QDateTime m_lastEvent;
    RunnerProcess m_process;
    QTimer m_lifeTimer;
    std::unique_ptr<KeptMessages> m_messages;
};

} // namespace Inlet::Ui
