// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/childprocess.h"
#include "core/event.h"
#include "core/result.h"
#include "ui/run/linebuffer.h"

#include <QHash>
#include <QJsonObject>
#include <QObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTimer>

#include <chrono>
#include <memory>

namespace Inlet::Ui {

/** What a test run runs. */
struct RunRequest
{
    QJsonObject project;   ///< as the project file holds it, with edits that are not saved yet
    QString baseDirectory; ///< where relative paths of the project start
    QString activity;      ///< name
    bool dryRun = true;    ///< nothing is deleted, delivered or remembered
    QHash<QString, QString> passwords; ///< by name of account or activity
};

/**
 * One runner process at a time: starts `inlet-run` for one pass, turns its output into events and stops it.
 *
 * Project and passwords travel on the runner's standard input, never on its command line or in a file. All that goes
 * wrong, a missing or crashing runner included, is an event too: whoever shows eventReceived() shows everything.
 * Nothing here blocks.
 */
class RunController final : public QObject
{
    Q_OBJECT

public:
    enum class State { Idle, Starting, Running, Stopping };
    Q_ENUM(State)

    /** From the request to stop until the process is asked by a signal, and until it is killed. */
    static constexpr std::chrono::milliseconds TerminateAfter{250};
    static constexpr std::chrono::milliseconds KillAfter{450};

    explicit RunController(QObject *parent = nullptr);
    ~RunController() override;

    /** Uses the program at @p path in place of the installed runner. */
    void setProgram(const QString &path) { m_program = path; }

    [[nodiscard]] State state() const { return m_state; }

    /** Starts a run. Not while another one goes on. */
    void start(const RunRequest &request);

    /** Ends the run within half a second. A message that is not deleted for good by then stays on the server. */
    void stop();

Q_SIGNALS:
    void stateChanged(Inlet::Ui::RunController::State state);
    void eventReceived(const Inlet::Core::Event &event);
    void progressChanged(qint64 done, qint64 total);

    /** The run is over and Idle again. @p exitStatus as in the runner's contract, -1 when it crashed or never ran. */
    void finished(int exitStatus);

private:
    void enter(State next);
    void fail(const Core::Error &error);
    void finish(int exitStatus);
    void readOutput();
    void readErrors();
    void receive(const QByteArray &line);
    void report(QLatin1StringView level, const QString &text);
    void handleExit(int exitCode, QProcess::ExitStatus status);
    void handleProcessError(QProcess::ProcessError error);

    State m_state = State::Idle;
    QString m_program;
    QString m_activity;
    Core::ChildProcess m_process;
    LineBuffer m_output;
    LineBuffer m_errors;
    QTimer m_terminateTimer;
    QTimer m_killTimer;
    std::unique_ptr<QTemporaryDir>
        m_messages; ///< raw messages of the last run, for the message viewer
};

} // namespace Inlet::Ui
