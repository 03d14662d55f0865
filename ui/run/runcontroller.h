// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/event.h"
#include "core/result.h"
#include "ui/run/runnerprocess.h"

#include <QObject>
#include <QTemporaryDir>

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
    bool keepTranscript =
        false; ///< write the conversation with the server to a file, see transcriptStarted()
    QString firstContact = {}; ///< for the option `--first-contact`; empty: its default
};

/**
 * One run at a time: starts `inlet-run` for one pass, passes its events on and stops it.
 *
 * All that goes wrong, a missing or crashing runner included, is an event too: whoever shows eventReceived() shows
 * everything. Nothing here blocks.
 */
class RunController final : public QObject
{
    Q_OBJECT

public:
    enum class State { Idle, Starting, Running, Stopping };
    Q_ENUM(State)

    explicit RunController(QObject *parent = nullptr);
    ~RunController() override;

    /** Uses the program at @p path in place of the installed runner. */
    void setProgram(const QString &path) { m_process.setProgram(path); }

    [[nodiscard]] State state() const { return m_state; }

    /** What runs, or ran last. */
    [[nodiscard]] const RunRequest &request() const { return m_request; }

    /** Starts a run. Not while another one goes on. */
    void start(const RunRequest &request);

    /** Ends the run within half a second. A message that is not deleted for good by then stays on the server. */
    void stop();

Q_SIGNALS:
    void stateChanged(Inlet::Ui::RunController::State state);
    void eventReceived(const Inlet::Core::Event &event);
    void progressChanged(qint64 done, qint64 total);

    /** The runner is going to write the conversation to @p path, a file that is there until the next run starts. */
    void transcriptStarted(const QString &path);

    /** The mailbox is new and holds many messages: the run ends, and somebody is to choose what the next one does. */
    void firstContactMade(const Inlet::Core::Event &event);

    /** The run is over and Idle again. @p exitStatus as in the runner's contract, -1 when it crashed or never ran. */
    void finished(int exitStatus);

private:
    void enter(State next);
    void fail(const Core::Error &error);
    void finish(int exitStatus);
    void receive(const Core::Event &event);
    void report(QLatin1StringView level, const QString &text);
    void handleExit(int exitCode, QProcess::ExitStatus status);

    State m_state = State::Idle;
    RunRequest m_request;
    RunnerProcess m_process;
    /** Raw messages of the last run, for the message viewer, and its transcript. */
    std::unique_ptr<QTemporaryDir> m_folder;
};

} // namespace Inlet::Ui
