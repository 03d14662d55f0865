// SPDX-License-Identifier: GPL-3.0-or-later
#include "delivery/commanddelivery.h"

#include <QCoreApplication>
#include <QProcessEnvironment>
#include <QStandardPaths>

#include <csignal>

#include <unistd.h>

namespace Inlet::Delivery {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype KeptStandardError = 2000; // bytes

QProcessEnvironment environmentWithoutCredentials()
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    const QStringList names = environment.keys();
    for (const QString &name : names) {
        if (name.startsWith("INLET_PASSWORD_"_L1) || name.startsWith("INLET_CLIENT_SECRET_"_L1)
            || name.startsWith("INLET_SIGNING_KEY_"_L1) || name == "CREDENTIALS_DIRECTORY"_L1) {
            environment.remove(name);
        }
    }
    return environment;
}

} // namespace

CommandDelivery::CommandDelivery(const Command &command, const QByteArray &cloudEvent,
                                 std::chrono::milliseconds timeout, QObject *parent)
    : Attempt(parent)
    , m_command(command)
    , m_cloudEvent(cloudEvent)
{
    m_process->setProcessEnvironment(environmentWithoutCredentials());
    m_process->setStandardOutputFile(QProcess::nullDevice());
    m_process->setWorkingDirectory(m_command.workingFolder);
    m_process->setChildProcessModifier([] { ::setpgid(0, 0); });
    m_timer.setSingleShot(true);
    m_timer.setInterval(timeout);

    connect(m_process.get(), &QProcess::readyReadStandardError, this,
            &CommandDelivery::keepStandardError);
    connect(m_process.get(), &QProcess::errorOccurred, this, &CommandDelivery::giveUpStarting);
    connect(m_process.get(), &QProcess::finished, this, &CommandDelivery::finish);
    connect(&m_timer, &QTimer::timeout, this, [this] {
        m_timedOut = true;
        killGroup();
    });
}

CommandDelivery::~CommandDelivery()
{
    if (m_process->state() == QProcess::NotRunning)
        return;
    killGroup();
    // The destructor of a running QProcess waits; so this one is left behind until the system reports its end.
    QProcess *ending = m_process.release();
    ending->disconnect(this);
    ending->setParent(QCoreApplication::instance());
    connect(ending, &QProcess::finished, ending, &QObject::deleteLater);
}

void CommandDelivery::start()
{
    QString program = m_command.program;
    if (!program.contains(u'/'))
        program = QStandardPaths::findExecutable(program);
    if (program.isEmpty()) {
        refuse(tr("The program \"%1\" was not found. Install it, or give its full path in the "
                  "transition.")
                   .arg(m_command.program));
        return;
    }
    m_timer.start();
    m_process->start(program, m_command.arguments);
    m_process->write(m_cloudEvent);
    m_process->closeWriteChannel();
}

void CommandDelivery::keepStandardError()
{
    const QByteArray read = m_process->readAllStandardError();
    m_standardError +=
        QByteArrayView(read).first(qMin(read.size(), KeptStandardError - m_standardError.size()));
}

void CommandDelivery::finish(int exitCode, QProcess::ExitStatus status)
{
    m_timer.stop();
    keepStandardError();
    if (m_timedOut) {
        refuse(
            tr("The program \"%1\" did not end within %n second(s) and was stopped.", nullptr,
               int(std::chrono::ceil<std::chrono::seconds>(m_timer.intervalAsDuration()).count()))
                .arg(m_command.program));
    } else if (status == QProcess::CrashExit) {
        refuse(tr("The program \"%1\" was ended by signal %2.")
                   .arg(m_command.program, QString::number(exitCode)));
    } else if (exitCode != 0) {
        refuse(tr("The program \"%1\" did not accept the event: it ended with exit status %2.")
                   .arg(m_command.program, QString::number(exitCode)));
    } else {
        Q_EMIT accepted();
    }
}

void CommandDelivery::giveUpStarting(QProcess::ProcessError error)
{
    // A crash is followed by finished(); a program that does not read its input may still accept the event.
    if (error != QProcess::FailedToStart)
        return;
    m_timer.stop();
    m_standardError = m_process->errorString().toUtf8();
    refuse(tr("The program \"%1\" cannot be started. Check that it exists and that it may be "
              "executed.")
               .arg(m_command.program));
}

void CommandDelivery::killGroup()
{
    if (m_process->state() == QProcess::NotRunning)
        return;
    const auto group = static_cast<pid_t>(m_process->processId());
    if (group > 0)
        ::kill(-group, SIGKILL);
    m_process->kill();
}

void CommandDelivery::refuse(const QString &message)
{
    Q_EMIT refused({.error = {Core::ErrorCode::Delivery, message,
                              QString::fromUtf8(m_standardError).trimmed()}});
}

} // namespace Inlet::Delivery
