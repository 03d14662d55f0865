// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/run/runcontroller.h"

#include "core/eventtext.h"
#include "core/logging.h"
#include "ui/journal/journalevents.h"

#include <QDir>

namespace Inlet::Ui {

using namespace Qt::StringLiterals;

RunController::RunController(QObject *parent)
    : QObject(parent)
{
    connect(&m_process, &RunnerProcess::started, this, [this] {
        if (m_state == State::Starting)
            enter(State::Running);
    });
    connect(&m_process, &RunnerProcess::eventReceived, this, &RunController::receive);
    connect(&m_process, &RunnerProcess::complained, this,
            [this](const QString &line) { report("warning"_L1, line); });
    connect(&m_process, &RunnerProcess::failed, this, &RunController::fail);
    connect(&m_process, &RunnerProcess::finished, this, &RunController::handleExit);
}

RunController::~RunController() = default;

void RunController::start(const RunRequest &request)
{
    Q_ASSERT(m_state == State::Idle);
    m_request = request;
    enter(State::Starting);

    m_folder = std::make_unique<QTemporaryDir>();
    if (!m_folder->isValid()) {
        return fail({Core::ErrorCode::Storage,
                     tr("A folder for the messages of this run cannot be made in \"%1\".")
                         .arg(QDir::toNativeSeparators(QDir::tempPath())),
                     m_folder->errorString()});
    }

    QStringList arguments{u"run"_s, u"-"_s, request.activity, u"--once"_s};
    if (request.dryRun)
        arguments += u"--dry-run"_s;
    if (!request.firstContact.isEmpty())
        arguments += {u"--first-contact"_s, request.firstContact};
    arguments += {u"--log"_s, u"jsonl"_s, u"--control-stdin"_s};
    if (request.keepTranscript) {
        const QString transcript = m_folder->filePath(u"transcript"_s);
        arguments += {u"--transcript"_s, transcript};
        Q_EMIT transcriptStarted(transcript);
    }
    arguments += {u"--keep-messages"_s, m_folder->path()};
    m_process.start(arguments, {request.project, request.baseDirectory, request.passwords});
}

void RunController::stop()
{
    if (m_state != State::Starting && m_state != State::Running)
        return;
    enter(State::Stopping);
    m_process.stop();
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
    Q_EMIT eventReceived(errorEvent(error, m_request.activity));
    finish(-1);
}

void RunController::finish(int exitStatus)
{
    enter(State::Idle);
    Q_EMIT finished(exitStatus);
}

void RunController::receive(const Core::Event &event)
{
    if (event.type == Core::EventType::Progress) {
        Q_EMIT progressChanged(event.members.value("done"_L1).toInteger(),
                               event.members.value("total"_L1).toInteger());
        return;
    }
    if (event.type == "first-contact"_L1) {
        Q_EMIT firstContactMade(event);
        return;
    }
    Q_EMIT eventReceived(event);
}

void RunController::report(QLatin1StringView level, const QString &text)
{
    Q_EMIT eventReceived(logEvent(level, text, m_request.activity));
}

void RunController::handleExit(int exitCode, QProcess::ExitStatus status)
{
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

} // namespace Inlet::Ui
