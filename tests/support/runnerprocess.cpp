// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/runnerprocess.h"

#include <QDeadlineTimer>

namespace Inlet::Test {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto OutputDeadline = 10s;
constexpr int EndDeadlineMs = 60'000;

} // namespace

QList<Core::Event> RunnerResult::ofType(QStringView type) const
{
    QList<Core::Event> found;
    for (const Core::Event &event : events) {
        if (event.type == type)
            found.append(event);
    }
    return found;
}

QJsonObject RunnerResult::only(QStringView type) const
{
    const QList<Core::Event> found = ofType(type);
    return found.size() == 1 ? found.first().members : QJsonObject();
}

RunnerProcess::RunnerProcess(const QStringList &arguments)
{
    m_process.setProgram(QStringLiteral(INLET_BIN_DIR "/inlet-run"));
    m_process.setArguments(arguments);
    setEnvironment(u"DBUS_SESSION_BUS_ADDRESS"_s, u"disabled:"_s);
}

void RunnerProcess::setEnvironment(const QString &name, const QString &value)
{
    QProcessEnvironment environment = m_process.processEnvironment();
    if (environment.isEmpty())
        environment = QProcessEnvironment::systemEnvironment();
    environment.insert(name, value);
    m_process.setProcessEnvironment(environment);
}

void RunnerProcess::start()
{
    m_process.start();
}

void RunnerProcess::writeLine(const QByteArray &line)
{
    m_process.write(line + '\n');
}

bool RunnerProcess::waitForOutput(const QByteArray &text)
{
    const QDeadlineTimer deadline(OutputDeadline);
    while (!m_output.contains(text)) {
        if (deadline.hasExpired()
            || !m_process.waitForReadyRead(static_cast<int>(deadline.remainingTime())))
            return m_output.contains(text);
        m_output += m_process.readAllStandardOutput();
    }
    return true;
}

RunnerResult RunnerProcess::finish(bool closeInput)
{
    if (closeInput)
        m_process.closeWriteChannel();
    m_process.waitForFinished(EndDeadlineMs);
    RunnerResult result;
    result.exitStatus =
        m_process.exitStatus() == QProcess::NormalExit && m_process.state() == QProcess::NotRunning
            ? m_process.exitCode()
            : -1;
    result.output = m_output + m_process.readAllStandardOutput();
    result.complaints = m_process.readAllStandardError();
    for (const QByteArray &line : result.output.split('\n')) {
        if (const auto event = Core::Event::fromJsonLine(line))
            result.events.append(*event);
    }
    return result;
}

RunnerResult RunnerProcess::run(const QStringList &arguments, const QByteArray &input)
{
    RunnerProcess runner(arguments);
    runner.start();
    if (!input.isEmpty())
        runner.process().write(input);
    return runner.finish();
}

} // namespace Inlet::Test
