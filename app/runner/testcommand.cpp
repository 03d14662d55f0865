// SPDX-License-Identifier: GPL-3.0-or-later
#include "runner/testcommand.h"

#include "engine/samplecheck.h"
#include "storage/samplesfolder.h"

#include <QDir>
#include <QFileInfo>
#include <QUuid>

namespace Inlet::Runner {

using namespace Qt::StringLiterals;

TestCommand::TestCommand(TestArguments arguments, QObject *parent)
    : CommandRun(parent)
    , m_arguments(std::move(arguments))
    , m_printer(m_arguments.log)
    , m_samplesFolder(m_arguments.samplesFolder.isEmpty()
                          ? Storage::samplesFolder(m_arguments.project)
                          : QDir::current().absoluteFilePath(m_arguments.samplesFolder))
    , m_task(QUuid::createUuid().toString(QUuid::WithoutBraces))
{}

void TestCommand::start()
{
    m_time.start();
    if (!m_arguments.controlStdin) {
        begin(loadProjectFile(m_arguments.project));
        return;
    }
    m_channel = std::make_unique<ControlChannel>();
    connect(m_channel.get(), &ControlChannel::firstLine, this, [this](const QByteArray &line) {
        const Core::Result<ControlRequest> request = ControlChannel::parseRequest(line);
        begin(request ? loadProjectText(request->project, request->baseFolder)
                      : LoadResult{{}, request.error(), {}});
    });
}

void TestCommand::begin(const LoadResult &load)
{
    if (!load.loaded) {
        complain(load);
        return end(Core::exitStatus(load.error.code));
    }
    m_project = load.loaded->project;
    if (m_arguments.activity.isEmpty()) {
        for (qsizetype i = 0; i < m_project.activities.size(); ++i)
            m_activities.append(i);
    } else {
        const Core::Result<qsizetype> index = findActivity(m_project, m_arguments.activity);
        if (!index) {
            complain(index.error());
            return end(Core::exitStatus(index.error().code));
        }
        m_activities.append(*index);
    }
    m_activities.removeIf(
        [this](qsizetype index) { return m_project.activities.at(index).samples.isEmpty(); });
    for (const qsizetype index : std::as_const(m_activities)) {
        if (const auto refusal = HandlerBatch::refusal(m_project, index)) {
            complain(LoadResult{{}, refusal->error, refusal->problems});
            return end(Core::exitStatus(refusal->error.code));
        }
    }
    testNextActivity();
}

void TestCommand::testNextActivity()
{
    if (!m_activities.isEmpty()) {
        testActivity(m_activities.takeFirst());
        return;
    }
    QJsonObject members = m_totals.members();
    members.insert(u"seconds"_s, static_cast<double>(m_time.elapsed()) / 1000.0);
    print({m_clock.now(), Core::EventType::TestFinished.toString(), m_arguments.activity, m_task, 0,
           members});
    end(m_totals.exitStatus());
}

void TestCommand::testActivity(qsizetype index)
{
    m_activity = index;
    const Model::Activity &activity = m_project.activities.at(index);
    m_events = std::make_unique<Engine::EventEmitter>(m_clock, activity.name, m_task);
    connect(m_events.get(), &Engine::EventEmitter::event, this, &TestCommand::print);

    QList<HandlerBatch::File> files;
    for (const Model::Sample &sample : activity.samples) {
        files.append(
            {Storage::findSample(m_samplesFolder, sample.file), QFileInfo(sample.file).fileName()});
    }
    m_batch = std::make_unique<HandlerBatch>(
        m_project, index, files, HandlerBatch::Variables::OfInitialization, m_task, m_clock);
    connect(m_batch.get(), &HandlerBatch::initialized, this,
            [this](const QList<Handler::LogLine> &log) {
                for (const Handler::LogLine &line : log)
                    m_events->log(line.level, line.text, line.line);
            });
    connect(m_batch.get(), &HandlerBatch::handled, this, &TestCommand::takeOutcome);
    connect(m_batch.get(), &HandlerBatch::unreadable, this, &TestCommand::takeMissing);
    connect(m_batch.get(), &HandlerBatch::failed, this, [this](const Core::Error &error) {
        complain(error);
        end(Core::exitStatus(error.code));
    });
    // Queued, because the next batch replaces this one.
    connect(m_batch.get(), &HandlerBatch::finished, this, &TestCommand::testNextActivity,
            Qt::QueuedConnection);
    m_batch->start();
}

const Model::Sample &TestCommand::sampleOf(const Engine::MessageFacts &facts) const
{
    return m_project.activities.at(m_activity).samples.at(facts.number - 1);
}

void TestCommand::takeOutcome(const Engine::MessageFacts &facts,
                              const Handler::HandlerOutcome &outcome)
{
    for (const Handler::LogLine &line : outcome.log)
        m_events->log(line.level, line.text, line.line, facts.uid);
    const Model::Sample &sample = sampleOf(facts);
    const QList<Engine::Difference> differences = Engine::compare(sample.expect, outcome);
    m_totals.add(outcomeOf(differences, outcome));
    m_events->emitEvent(Core::EventType::Sample,
                        sampleMembers(sample, facts, outcome, differences));
}

void TestCommand::takeMissing(const Engine::MessageFacts &facts)
{
    const Model::Sample &sample = sampleOf(facts);
    const Core::Error error{
        Core::ErrorCode::NotFound,
        tr("The message \"%1\" is not in \"%2\". Put it back or remove the sample.")
            .arg(sample.file, QDir::toNativeSeparators(m_samplesFolder)),
        {}};
    complain(error);
    m_totals.add(SampleOutcome::Missing);
    m_events->emitEvent(Core::EventType::Sample, sampleMembers(sample, facts, error));
}

void TestCommand::print(const Core::Event &event)
{
    if (m_arguments.log == LogFormat::JsonLines)
        m_printer.print(event);
    else if (const QString text = sampleText(event); !text.isEmpty())
        m_printer.printLine(text.toUtf8());
}

void TestCommand::end(int exitStatus)
{
    m_printer.flush();
    Q_EMIT finished(exitStatus);
}

} // namespace Inlet::Runner
