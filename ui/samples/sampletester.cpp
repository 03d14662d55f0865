// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/samples/sampletester.h"

#include "core/eventtext.h"

#include <QCoreApplication>

namespace Inlet::Ui {

using namespace Qt::StringLiterals;

namespace {

// Exit statuses of `inlet-run test` after which every sample has its event (sysexits).
constexpr int AllAsExpected = 0;
constexpr int Differences = 1;
constexpr int MissingFiles = 66;

} // namespace

SampleTester::SampleTester(QObject *parent)
    : QObject(parent)
{}

SampleTester::~SampleTester()
{
    cancel();
}

void SampleTester::test(const TestRequest &request)
{
    cancel();
    m_process = std::make_unique<RunnerProcess>();
    m_process->setProgram(m_program);
    connect(m_process.get(), &RunnerProcess::eventReceived, this, &SampleTester::receive);
    connect(m_process.get(), &RunnerProcess::complained, this,
            [this](const QString &line) { m_complaints += line; });
    connect(m_process.get(), &RunnerProcess::finished, this, &SampleTester::finish);
    connect(m_process.get(), &RunnerProcess::failed, this, [this](const Core::Error &error) {
        cancel();
        Q_EMIT failed(error);
    });
    m_process->start({u"test"_s, u"--control-stdin"_s, u"--samples"_s, request.samplesFolder,
                      u"--log"_s, u"jsonl"_s, u"--"_s, u"-"_s, request.activity},
                     {request.project, request.baseDirectory, {}});
}

void SampleTester::cancel()
{
    m_scriptLines.clear();
    m_complaints.clear();
    if (!m_process)
        return;
    RunnerProcess *process = m_process.release();
    process->disconnect(this);
    if (!process->isRunning()) {
        process->deleteLater();
        return;
    }
    // It ends in its own time; a test changes nothing that a new one could meet.
    process->setParent(QCoreApplication::instance());
    connect(process, &RunnerProcess::finished, process, &QObject::deleteLater);
    process->stop();
}

void SampleTester::receive(const Core::Event &event)
{
    if (event.type == Core::EventType::Log) {
        m_scriptLines += Core::EventText::severityName(Core::EventText::severity(event)) + u": "_s
                         + Core::EventText::describe(event);
    } else if (event.type == Core::EventType::Sample) {
        Q_EMIT sampleTested(event, std::exchange(m_scriptLines, {}));
    }
}

void SampleTester::finish(int exitCode, QProcess::ExitStatus status)
{
    const bool answered =
        status == QProcess::NormalExit
        && (exitCode == AllAsExpected || exitCode == Differences || exitCode == MissingFiles);
    const QString complaints = m_complaints.join(u'\n');
    cancel();
    if (answered)
        Q_EMIT finished();
    else
        Q_EMIT failed({Core::ErrorCode::Internal,
                       tr("The samples cannot be tested. Put right what is wrong first."),
                       complaints});
}

} // namespace Inlet::Ui
