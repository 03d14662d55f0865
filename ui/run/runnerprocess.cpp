// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/run/runnerprocess.h"

#include "ui/run/runnerprogram.h"

#include <QDir>
#include <QJsonDocument>

namespace Inlet::Ui {

using namespace Qt::StringLiterals;

namespace {

// What a runner prints that is no event is shown, but not at any length.
constexpr qsizetype MaxForeignText = 2000;

QByteArray inputFor(const ProjectSnapshot &snapshot)
{
    QJsonObject passwords;
    for (const auto &[name, password] : snapshot.passwords.asKeyValueRange())
        passwords.insert(name, password);
    const QJsonObject input{{u"project"_s, snapshot.project},
                            {u"baseDirectory"_s, snapshot.baseDirectory},
                            {u"passwords"_s, passwords}};
    return QJsonDocument(input).toJson(QJsonDocument::Compact) + '\n';
}

} // namespace

RunnerProcess::RunnerProcess(QObject *parent)
    : QObject(parent)
{
    for (QTimer *timer : {&m_terminateTimer, &m_killTimer})
        timer->setSingleShot(true);
    setPatience({});
    m_killTimer.setTimerType(Qt::PreciseTimer);
    connect(&m_terminateTimer, &QTimer::timeout, &m_process, &QProcess::terminate);
    connect(&m_killTimer, &QTimer::timeout, &m_process, &QProcess::kill);

    connect(&m_process, &QProcess::started, this, &RunnerProcess::started);
    connect(&m_process, &QProcess::readyReadStandardOutput, this, &RunnerProcess::readOutput);
    connect(&m_process, &QProcess::readyReadStandardError, this, &RunnerProcess::readErrors);
    connect(&m_process, &QProcess::finished, this, &RunnerProcess::handleExit);
    connect(&m_process, &QProcess::errorOccurred, this, &RunnerProcess::handleProcessError);
}

RunnerProcess::~RunnerProcess()
{
    // A killed runner deletes nothing on the server: deletions count from QUIT only.
    m_process.disconnect(this);
    m_process.kill();
}

void RunnerProcess::setPatience(const Patience &patience)
{
    m_terminateTimer.setInterval(patience.terminateAfter);
    m_killTimer.setInterval(patience.killAfter);
}

void RunnerProcess::start(const QStringList &arguments, const ProjectSnapshot &snapshot)
{
    Q_ASSERT(!isRunning());
    QString program = m_program;
    if (program.isEmpty()) {
        const auto found = findRunner();
        if (!found) {
            Q_EMIT failed(found.error());
            return;
        }
        program = *found;
    }
    m_process.start(program, arguments);
    m_process.write(inputFor(snapshot));
}

void RunnerProcess::stop()
{
    if (!isRunning() || m_killTimer.isActive())
        return;
    send("stop");
    m_terminateTimer.start();
    m_killTimer.start();
}

void RunnerProcess::send(const QByteArray &command)
{
    m_process.write(command + '\n');
}

void RunnerProcess::readOutput()
{
    for (const QByteArray &line : m_output.add(m_process.readAllStandardOutput()))
        receive(line);
}

void RunnerProcess::readErrors()
{
    for (const QByteArray &line : m_errors.add(m_process.readAllStandardError()))
        complain(line);
}

void RunnerProcess::receive(const QByteArray &line)
{
    if (const auto event = Core::Event::fromJsonLine(line))
        Q_EMIT eventReceived(*event);
    else
        complain(line);
}

void RunnerProcess::complain(const QByteArray &line)
{
    if (!line.trimmed().isEmpty())
        Q_EMIT complained(QString::fromUtf8(line).left(MaxForeignText));
}

void RunnerProcess::handleExit(int exitCode, QProcess::ExitStatus status)
{
    m_terminateTimer.stop();
    m_killTimer.stop();
    readOutput();
    readErrors();
    if (const QByteArray rest = m_output.takeRest(); !rest.isEmpty())
        receive(rest);
    complain(m_errors.takeRest());
    Q_EMIT finished(exitCode, status);
}

void RunnerProcess::handleProcessError(QProcess::ProcessError error)
{
    // All other errors are followed by finished() or concern input the runner did not want any more.
    if (error != QProcess::FailedToStart)
        return;
    m_terminateTimer.stop();
    m_killTimer.stop();
    Q_EMIT failed({Core::ErrorCode::Internal,
                   tr("The runner \"%1\" cannot be started. Install Inlet again.")
                       .arg(QDir::toNativeSeparators(m_process.program())),
                   m_process.errorString()});
}

} // namespace Inlet::Ui
