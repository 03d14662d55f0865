// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/problems/projectcheck.h"

#include "core/childprocess.h"
#include "ui/run/runnerprogram.h"

#include <QCoreApplication>
#include <QJsonDocument>

namespace Inlet::Ui {

using namespace Qt::StringLiterals;

namespace {

// Exit statuses of `inlet-run check` (sysexits).
constexpr int NoProblems = 0;
constexpr int HasProblems = 65;

Model::Problems readProblems(const QByteArray &output)
{
    Model::Problems problems;
    for (const QByteArray &line : output.split('\n')) {
        const QJsonObject object = QJsonDocument::fromJson(line).object();
        if (object.isEmpty())
            continue;
        const bool isWarning = object.value("severity"_L1) == "warning"_L1;
        problems.append(
            {object.value("path"_L1).toString(), object.value("line"_L1).toInt(),
             object.value("text"_L1).toString(),
             isWarning ? Model::Problem::Severity::Warning : Model::Problem::Severity::Error,
             object.value("column"_L1).toInt(), object.value("length"_L1).toInt()});
    }
    return problems;
}

} // namespace

ProjectCheck::ProjectCheck(QObject *parent)
    : QObject(parent)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(Timeout);
    connect(&m_timer, &QTimer::timeout, this, [this] {
        abandon();
        fail(tr("The runner did not answer in time."));
    });
}

ProjectCheck::~ProjectCheck()
{
    abandon();
}

void ProjectCheck::check(const QJsonObject &project, const QString &baseDirectory)
{
    abandon();
    QString program = m_program;
    if (program.isEmpty()) {
        const Core::Result<QString> found = findRunner();
        if (!found) {
            Q_EMIT failed(found.error());
            return;
        }
        program = *found;
    }

    m_process = std::make_unique<Core::ChildProcess>();
    connect(m_process.get(), &QProcess::finished, this, &ProjectCheck::finish);
    connect(m_process.get(), &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart)
            fail(m_process->errorString());
    });
    m_timer.start();
    m_process->start(program, {u"check"_s, u"-"_s, u"--control-stdin"_s, u"--log"_s, u"jsonl"_s});
    const QJsonObject input{{u"project"_s, project},
                            {u"baseDirectory"_s, baseDirectory},
                            {u"passwords"_s, QJsonObject()}};
    m_process->write(QJsonDocument(input).toJson(QJsonDocument::Compact) + '\n');
}

void ProjectCheck::abandon()
{
    m_timer.stop();
    if (!m_process)
        return;
    // Its object goes only when the process has ended, for destroying a running one would wait for it.
    QProcess *process = m_process.release();
    process->disconnect(this);
    if (process->state() == QProcess::NotRunning) {
        process->deleteLater();
        return;
    }
    process->setParent(QCoreApplication::instance());
    connect(process, &QProcess::finished, process, &QObject::deleteLater);
    process->kill();
}

void ProjectCheck::finish(int exitCode, QProcess::ExitStatus status)
{
    m_timer.stop();
    const QByteArray output = m_process->readAllStandardOutput();
    const QString complaint = QString::fromUtf8(m_process->readAllStandardError()).trimmed();
    const bool answered =
        status == QProcess::NormalExit
        && (exitCode == NoProblems || (exitCode == HasProblems && !output.isEmpty()));
    if (answered)
        Q_EMIT checked(readProblems(output));
    else
        fail(complaint);
}

void ProjectCheck::fail(const QString &detail)
{
    m_timer.stop();
    Q_EMIT failed({Core::ErrorCode::Internal,
                   tr("The project and its scripts cannot be checked, for the runner failed."),
                   detail});
}

} // namespace Inlet::Ui
