// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/run/runcontroller.h"

#include "core/eventtext.h"
#include "core/logging.h"
#include "ui/journal/journalevents.h"
#include "ui/run/runnerprogram.h"

#include <QDir>
#include <QJsonDocument>

namespace Inlet::Ui {

using namespace Qt::StringLiterals;

namespace {

// What a runner prints that is no event is shown, but not at any length.
constexpr qsizetype MaxForeignText = 2000;

QByteArray inputFor(const RunRequest &request)
{
    QJsonObject passwords;
    for (const auto &[name, password] : request.passwords.asKeyValueRange())
        passwords.insert(name, password);
    const QJsonObject input{{u"project"_s, request.project},
                            {u"baseDirectory"_s, request.baseDirectory},
                            {u"passwords"_s, passwords}};
    return QJsonDocument(input).toJson(QJsonDocument::Compact) + '\n';
}

} // namespace

RunController::RunController(QObject *parent)
    : QObject(parent)
{
    for (QTimer *timer : {&m_terminateTimer, &m_killTimer})
        timer->setSingleShot(true);
    m_terminateTimer.setInterval(TerminateAfter);
    m_killTimer.setInterval(KillAfter);
    m_killTimer.setTimerType(Qt::PreciseTimer);
    connect(&m_terminateTimer, &QTimer::timeout, &m_process, &QProcess::terminate);
    connect(&m_killTimer, &QTimer::timeout, &m_process, &QProcess::kill);

    connect(&m_process, &QProcess::started, this, [this] {
        if (m_state == State::Starting)
            enter(State::Running);
    });
    connect(&m_process, &QProcess::readyReadStandardOutput, this, &RunController::readOutput);
    connect(&m_process, &QProcess::readyReadStandardError, this, &RunController::readErrors);
    connect(&m_process, &QProcess::finished, this, &RunController::handleExit);
    connect(&m_process, &QProcess::errorOccurred, this, &RunController::handleProcessError);
}

RunController::~RunController()
{
    // A killed runner deletes nothing on the server: deletions count from QUIT only.
    m_process.disconnect(this);
    m_process.kill();
}

void RunController::start(const RunRequest &request)
{
    Q_ASSERT(m_state == State::Idle);
    m_activity = request.activity;
    enter(State::Starting);

    QString program = m_program;
    if (program.isEmpty()) {
        const auto found = findRunner();
        if (!found)
            return fail(found.error());
        program = *found;
    }
    m_messages = std::make_unique<QTemporaryDir>();
    if (!m_messages->isValid()) {
        return fail({Core::ErrorCode::Storage,
                     tr("A folder for the messages of this run cannot be made in \"%1\".")
                         .arg(QDir::toNativeSeparators(QDir::tempPath())),
                     m_messages->errorString()});
    }

    QStringList arguments{u"run"_s, u"-"_s, request.activity, u"--once"_s};
    if (request.dryRun)
        arguments += u"--dry-run"_s;
    arguments +=
        {u"--log"_s, u"jsonl"_s, u"--control-stdin"_s, u"--keep-messages"_s, m_messages->path()};
    m_process.start(program, arguments);
    m_process.write(inputFor(request));
}

void RunController::stop()
{
    if (m_state != State::Starting && m_state != State::Running)
        return;
    enter(State::Stopping);
    m_process.write("stop\n");
    m_terminateTimer.start();
    m_killTimer.start();
}

void RunController::enter(State next)
{
    if (next == m_state)
        return;
    qCDebug(lcUi) << m_state << "->" << next;
    m_state = next;
    Q_EMIT stateChanged(next);
}

void RunController::fail(const Core::Error &error)
{
    Q_EMIT eventReceived(errorEvent(error, m_activity));
    finish(-1);
}

void RunController::finish(int exitStatus)
{
    m_terminateTimer.stop();
    m_killTimer.stop();
    enter(State::Idle);
    Q_EMIT finished(exitStatus);
}

void RunController::readOutput()
{
    for (const QByteArray &line : m_output.add(m_process.readAllStandardOutput()))
        receive(line);
}

void RunController::readErrors()
{
    for (const QByteArray &line : m_errors.add(m_process.readAllStandardError()))
        report("warning"_L1, QString::fromUtf8(line));
}

void RunController::receive(const QByteArray &line)
{
    const auto event = Core::Event::fromJsonLine(line);
    if (!event)
        return report("warning"_L1, QString::fromUtf8(line));
    if (event->type == Core::EventType::Progress) {
        Q_EMIT progressChanged(event->members.value("done"_L1).toInteger(),
                               event->members.value("total"_L1).toInteger());
        return;
    }
    Q_EMIT eventReceived(*event);
}

void RunController::report(QLatin1StringView level, const QString &text)
{
    if (!text.trimmed().isEmpty())
        Q_EMIT eventReceived(logEvent(level, text.left(MaxForeignText), m_activity));
}

void RunController::handleExit(int exitCode, QProcess::ExitStatus status)
{
    readOutput();
    readErrors();
    if (const QByteArray rest = m_output.takeRest(); !rest.isEmpty())
        receive(rest);
    report("warning"_L1, QString::fromUtf8(m_errors.takeRest()));

    if (m_state == State::Stopping) {
        report("info"_L1, tr("The run was stopped."));
        return finish(status == QProcess::NormalExit ? exitCode : -1);
    }
    if (status == QProcess::CrashExit) {
        return fail({Core::ErrorCode::Internal,
                     tr("The runner ended unexpectedly (signal %1). Nothing was deleted on the "
                        "server that it had "
                        "not reported. Start the run again.")
                         .arg(exitCode),
                     {}});
    }
    if (exitCode != 0) {
        report("error"_L1, tr("The run ended with exit status %1: %2.")
                               .arg(exitCode)
                               .arg(Core::EventText::exitStatusMeaning(exitCode)));
    }
    finish(exitCode);
}

void RunController::handleProcessError(QProcess::ProcessError error)
{
    // All other errors are followed by finished() or concern input the runner did not want any more.
    if (error != QProcess::FailedToStart)
        return;
    fail({Core::ErrorCode::Internal,
          tr("The runner \"%1\" cannot be started. Install Inlet again.")
              .arg(QDir::toNativeSeparators(m_process.program())),
          m_process.errorString()});
}

} // namespace Inlet::Ui
