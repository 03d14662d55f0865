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
#include <QTimer>

#include <chrono>

namespace Inlet::Ui {

/** What a runner works on: the project as it is being edited, and the passwords it may need. */
struct ProjectSnapshot
{
    QJsonObject project;   ///< as the project file holds it, with edits that are not saved yet
    QString baseDirectory; ///< where relative paths of the project start
    QHash<QString, QString> passwords; ///< by name of account or activity
};

/**
 * One `inlet-run` process: hands it the project, cuts its output into events and stops it.
 *
 * Project and passwords travel on the process's standard input, never on its command line or in a file. Nothing here
 * blocks.
 */
class RunnerProcess final : public QObject
{
    Q_OBJECT

public:
    /** From the request to stop until the process is asked by a signal, and until it is killed. */
    struct Patience
    {
        std::chrono::milliseconds terminateAfter{250};
        std::chrono::milliseconds killAfter{450};
    };

    explicit RunnerProcess(QObject *parent = nullptr);
    ~RunnerProcess() override;

    /** Uses the program at @p path in place of the installed runner. */
    void setProgram(const QString &path) { m_program = path; }

    [[nodiscard]] bool isRunning() const { return m_process.state() != QProcess::NotRunning; }

    /** How long stop() waits; half a second in all unless this is called. */
    void setPatience(const Patience &patience);

    /** Starts `inlet-run` with @p arguments, which take the project from `-` with `--control-stdin`. Not while it runs. */
    void start(const QStringList &arguments, const ProjectSnapshot &snapshot);

    /** Tells the process to end; kills it when it has not ended after the time of setPatience(). */
    void stop();

    /** Writes a line of the control protocol, such as "pause". */
    void send(const QByteArray &command);

Q_SIGNALS:
    void started();
    void eventReceived(const Inlet::Core::Event &event);
    /** A line that is no event: of standard error, or of a program that is not the runner. Not empty, not long. */
    void complained(const QString &line);
    /** It never ran. Neither started() nor finished() comes. */
    void failed(const Inlet::Core::Error &error);
    /** With CrashExit, @p exitCode is the signal. All output was given out before. */
    void finished(int exitCode, QProcess::ExitStatus status);

private:
    void readOutput();
    void readErrors();
    void receive(const QByteArray &line);
    void complain(const QByteArray &line);
    void handleExit(int exitCode, QProcess::ExitStatus status);
    void handleProcessError(QProcess::ProcessError error);

    QString m_program;
    Core::ChildProcess m_process;
    LineBuffer m_output;
    LineBuffer m_errors;
    QTimer m_terminateTimer;
    QTimer m_killTimer;
};

} // namespace Inlet::Ui
