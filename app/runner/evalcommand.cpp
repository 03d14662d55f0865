// SPDX-License-Identifier: GPL-3.0-or-later
#include "runner/evalcommand.h"

#include "runner/projectloader.h"

#include <QFileInfo>
#include <QUuid>

namespace Inlet::Runner {

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
    if (const auto refusal = HandlerBatch::refusal(project, *index)) {
        complain(LoadResult{{}, refusal->error, refusal->problems});
        Q_EMIT finished(Core::exitStatus(refusal->error.code));
        return;
    }

    m_events =
        std::make_unique<Engine::EventEmitter>(m_clock, project.activities.at(*index).name,
                                               QUuid::createUuid().toString(QUuid::WithoutBraces));
    connect(m_events.get(), &Engine::EventEmitter::event, &m_printer, &EventPrinter::print);

    QList<HandlerBatch::File> files;
    for (const QString &file : std::as_const(m_arguments.files))
        files.append({file, QFileInfo(file).fileName()});
    m_batch = std::make_unique<HandlerBatch>(
        project, *index, files, HandlerBatch::Variables::OfLastMessage, m_events->task(), m_clock);
    connect(m_batch.get(), &HandlerBatch::initialized, this,
            [this](const QList<Handler::LogLine> &log) {
                for (const Handler::LogLine &line : log)
                    m_events->log(line.level, line.text, line.line);
            });
    connect(m_batch.get(), &HandlerBatch::handled, this,
            [this](const Engine::MessageFacts &facts, const Handler::HandlerOutcome &outcome) {
                Engine::emitMessage(*m_events, facts, outcome);
                // A file that is not there weighs more than a handler that failed: it says that the call was wrong.
                if (outcome.error && m_exitStatus == 0)
                    m_exitStatus = Core::exitStatus(Core::ErrorCode::Script);
            });
    connect(m_batch.get(), &HandlerBatch::unreadable, this,
            [this](const Engine::MessageFacts &, const Core::Error &error) {
                complain(error);
                m_exitStatus = Core::exitStatus(error.code);
            });
    connect(m_batch.get(), &HandlerBatch::failed, this, [this](const Core::Error &error, int line) {
        m_events->error(error, line);
        m_exitStatus = Core::exitStatus(error.code);
        end();
    });
    connect(m_batch.get(), &HandlerBatch::finished, this, &EvalCommand::end);
    m_batch->start();
}

void EvalCommand::end()
{
    m_printer.flush();
    Q_EMIT finished(m_exitStatus);
}

} // namespace Inlet::Runner
