// SPDX-License-Identifier: GPL-3.0-or-later
#include "runner/evalcommand.h"

#include "model/validation.h"
#include "runner/messagefile.h"
#include "runner/projectloader.h"

#include <QFileInfo>
#include <QUuid>

namespace Inlet::Runner {

using namespace Qt::StringLiterals;

namespace {

// Enough that the next messages travel while one is handled, few enough that a folder of mail is not read at once.
constexpr int AheadLimit = 64;
constexpr qint64 AheadBytesLimit = 8 * 1024 * 1024;

} // namespace

EvalCommand::EvalCommand(EvalArguments arguments, QObject *parent)
    : CommandRun(parent)
    , m_arguments(std::move(arguments))
    , m_printer(m_arguments.log)
{}

void EvalCommand::start()
{
    const LoadResult load = loadProjectFile(m_arguments.project);
    if (!load.loaded) {
        complain(load);
        Q_EMIT finished(Core::exitStatus(load.error.code));
        return;
    }
    const Model::Project &project = load.loaded->project;
    const Core::Result<qsizetype> index = findActivity(project, m_arguments.activity);
    if (!index) {
        complain(index.error());
        Q_EMIT finished(Core::exitStatus(index.error().code));
        return;
    }
    const Model::Activity &activity = project.activities.at(*index);
    const Core::Result<QByteArray> timeZone = Model::effectiveTimeZone(project, activity);
    if (!timeZone) {
        complain(timeZone.error());
        Q_EMIT finished(Core::exitStatus(timeZone.error().code));
        return;
    }

    // Of the activity's configuration only the limits matter without a server.
    const Model::Problems problems =
        Model::validateLimits(activity.limits, u"activities[%1].limits"_s.arg(*index));
    if (!problems.isEmpty()) {
        complain(problems);
        Q_EMIT finished(Core::exitStatus(Core::ErrorCode::Configuration));
        return;
    }

    m_events = std::make_unique<Engine::EventEmitter>(
        m_clock, activity.name, QUuid::createUuid().toString(QUuid::WithoutBraces));
    connect(m_events.get(), &Engine::EventEmitter::event, &m_printer, &EventPrinter::print);

    Handler::HandlerSettings settings;
    settings.program = handlerProgram();
    settings.script = activity.script;
    settings.skipMalformedParts = activity.skipMalformedParts;
    settings.scriptDuration = Core::timerInterval(activity.limits.scriptDuration);
    settings.scriptMemoryBytes = activity.limits.scriptMemoryBytes;
    settings.activityName = activity.name;
    settings.activityLabel = activity.label;
    settings.projectLabel = project.label;
    settings.timeZone = *timeZone;
    settings.taskId = m_events->task();
    settings.taskCreated = m_clock.now();
    settings.dryRun = true;
    settings.account = activity.connection.account;
    m_handler = std::make_unique<Handler::HandlerClient>(settings);
    connect(m_handler.get(), &Handler::HandlerClient::ready, this, &EvalCommand::submitMore);
    connect(m_handler.get(), &Handler::HandlerClient::outcome, this, &EvalCommand::takeOutcome);
    connect(m_handler.get(), &Handler::HandlerClient::scriptRejected, this, &EvalCommand::failEach);
    connect(m_handler.get(), &Handler::HandlerClient::failed, this,
            [this](const Core::Error &error) {
                m_events->error(error);
                m_exitStatus = Core::exitStatus(error.code);
                end();
            });
    m_handler->start();
}

void EvalCommand::submitMore()
{
    while (m_next < m_arguments.files.size() && m_handler->pendingMessages() < AheadLimit
           && m_handler->pendingBytes() < AheadBytesLimit) {
        const QString file = m_arguments.files.at(m_next++);
        const Core::Result<Core::RawMessage> raw = readMessageFile(file);
        if (!raw) {
            complain(raw.error());
            m_exitStatus = Core::exitStatus(raw.error().code);
            continue;
        }
        const auto ticket = static_cast<quint64>(m_next);
        const Engine::MessageFacts facts{
            static_cast<int>(m_next), QFileInfo(file).fileName(), raw->size(), {}};
        m_inHand.insert(ticket, facts);
        m_handler->submit({ticket, facts.number, facts.uid, *raw});
    }
    if (m_next == m_arguments.files.size() && m_inHand.isEmpty())
        end();
}

void EvalCommand::takeOutcome(const Handler::HandlerOutcome &outcome)
{
    Engine::emitMessage(*m_events, m_inHand.take(outcome.ticket), outcome);
    // A file that is not there weighs more than a handler that failed: it says that the call itself was wrong.
    if (outcome.error && m_exitStatus == 0)
        m_exitStatus = Core::exitStatus(Core::ErrorCode::Script);
    submitMore();
}

void EvalCommand::failEach(const Handler::HandlerError &error)
{
    // The handler cannot run at all, so every message fails with the same words.
    for (const QString &file : std::as_const(m_arguments.files)) {
        ++m_next;
        const Core::Result<Core::RawMessage> raw = readMessageFile(file);
        if (!raw) {
            complain(raw.error());
            m_exitStatus = Core::exitStatus(raw.error().code);
            continue;
        }
        Handler::HandlerOutcome outcome;
        outcome.error = error;
        Engine::emitMessage(*m_events,
                            {static_cast<int>(m_next), QFileInfo(file).fileName(), raw->size(), {}},
                            outcome);
    }
    if (m_exitStatus == 0)
        m_exitStatus = Core::exitStatus(error.code);
    end();
}

void EvalCommand::end()
{
    m_printer.flush();
    Q_EMIT finished(m_exitStatus);
}

} // namespace Inlet::Runner
