// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/script/scriptchecker.h"

#include "core/childprocess.h"
#include "ui/run/runnerprogram.h"

#include <QCoreApplication>
#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace Inlet::Ui {

using namespace Qt::StringLiterals;

namespace {

// Exit statuses of `inlet-run check` (sysexits).
constexpr int NoProblems = 0;
constexpr int HasProblems = 65;

/** A project with nothing in it but the script. */
QJsonObject projectWith(const QString &key, const QJsonValue &value)
{
    const QJsonObject activity{{u"name"_s, u"script"_s}, {key, value}};
    return {{u"format"_s, u"inlet-project"_s},
            {u"formatVersion"_s, 1},
            {u"activities"_s, QJsonArray{activity}}};
}

struct Question
{
    QJsonObject project;
    QString path; ///< of the script in it, as problems name it
};

Question questionAbout(Language::Purpose purpose, const QStringList &lines)
{
    const QJsonArray script = QJsonArray::fromStringList(lines);
    switch (purpose) {
    case Language::Purpose::Handler: break;
    case Language::Purpose::Initialization:
        return {projectWith(u"advanced"_s, QJsonObject{{u"initializationScript"_s, script}}),
                u"activities[0].advanced.initializationScript"_s};
    case Language::Purpose::Expiration:
        return {projectWith(u"expirations"_s, QJsonArray{QJsonObject{{u"name"_s, u"expiration"_s},
                                                                     {u"type"_s, u"script"_s},
                                                                     {u"script"_s, script}}}),
                u"activities[0].expirations[0].script"_s};
    }
    return {projectWith(u"script"_s, script), u"activities[0].script"_s};
}

/** What @p output says of the script at @p path. */
ScriptProblems readProblems(const QByteArray &output, const QString &path)
{
    ScriptProblems problems;
    for (const QByteArray &line : output.split('\n')) {
        const QJsonObject object = QJsonDocument::fromJson(line).object();
        if (object.value("path"_L1) != path)
            continue;
        const bool isWarning = object.value("severity"_L1) == "warning"_L1;
        problems.append(
            {object.value("line"_L1).toInt(), object.value("text"_L1).toString(),
             isWarning ? ScriptProblem::Severity::Warning : ScriptProblem::Severity::Error,
             object.value("column"_L1).toInt(), object.value("length"_L1).toInt()});
    }
    return problems;
}

} // namespace

ScriptChecker::ScriptChecker(QObject *parent)
    : QObject(parent)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(Timeout);
    connect(&m_timer, &QTimer::timeout, this, [this] {
        abandon();
        fail(tr("The runner did not answer in time."));
    });
}

ScriptChecker::~ScriptChecker()
{
    abandon();
}

void ScriptChecker::check(Language::Purpose purpose, const QStringList &lines)
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
    connect(m_process.get(), &QProcess::finished, this, &ScriptChecker::finish);
    connect(m_process.get(), &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart)
            fail(m_process->errorString());
    });
    m_timer.start();
    m_process->start(program, {u"check"_s, u"-"_s, u"--control-stdin"_s, u"--log"_s, u"jsonl"_s});
    const Question question = questionAbout(purpose, lines);
    m_path = question.path;
    const QJsonObject input{{u"project"_s, question.project},
                            {u"baseDirectory"_s, QDir::rootPath()}, // nothing in it is relative
                            {u"passwords"_s, QJsonObject()}};
    m_process->write(QJsonDocument(input).toJson(QJsonDocument::Compact) + '\n');
}

void ScriptChecker::abandon()
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

void ScriptChecker::finish(int exitCode, QProcess::ExitStatus status)
{
    m_timer.stop();
    const QByteArray output = m_process->readAllStandardOutput();
    const QString complaint = QString::fromUtf8(m_process->readAllStandardError()).trimmed();
    // A project that holds only a script has other problems, too: not those of the script.
    const bool answered =
        status == QProcess::NormalExit
        && (exitCode == NoProblems || (exitCode == HasProblems && !output.isEmpty()));
    if (answered)
        Q_EMIT checked(readProblems(output, m_path));
    else
        fail(complaint);
}

void ScriptChecker::fail(const QString &detail)
{
    m_timer.stop();
    Q_EMIT failed({Core::ErrorCode::Internal,
                   tr("The script cannot be checked, for the runner failed."), detail});
}

} // namespace Inlet::Ui
