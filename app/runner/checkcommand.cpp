// SPDX-License-Identifier: GPL-3.0-or-later
#include "runner/checkcommand.h"

#include "language/warnings.h"
#include "model/templates.h"
#include "model/validation.h"
#include "storage/samplesfolder.h"

#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace Inlet::Runner {

using namespace Qt::StringLiterals;

CheckCommand::CheckCommand(CheckArguments arguments, QObject *parent)
    : CommandRun(parent)
    , m_arguments(std::move(arguments))
    , m_printer(m_arguments.log)
{}

void CheckCommand::start()
{
    if (!m_arguments.controlStdin) {
        check(loadProjectFile(m_arguments.project));
        return;
    }
    m_channel = std::make_unique<ControlChannel>();
    connect(m_channel.get(), &ControlChannel::firstLine, this, [this](const QByteArray &line) {
        const Core::Result<ControlRequest> request = ControlChannel::parseRequest(line);
        if (!request) {
            complain(request.error());
            Q_EMIT finished(Core::exitStatus(request.error().code));
            return;
        }
        check(loadProjectText(request->project, request->baseFolder));
    });
}

void CheckCommand::check(const LoadResult &load)
{
    if (!load.loaded) {
        if (load.error.code == Core::ErrorCode::NotFound) {
            complain(load);
            Q_EMIT finished(Core::exitStatus(load.error.code));
            return;
        }
        m_problems = load.problems;
        if (m_problems.isEmpty())
            m_problems.append({{}, 0, load.error.message});
        report();
        return;
    }
    const Model::Project &project = load.loaded->project;
    m_problems = Model::validate(project) + Model::validateSamples(project);
    // Not wrong while it is edited, but there is nothing that run could do.
    if (project.activities.isEmpty())
        m_problems.append({u"activities"_s, 0, noActivityText()});
    if (!m_arguments.controlStdin)
        checkSampleFiles(project, Storage::samplesFolder(m_arguments.project));
    for (qsizetype i = 0; i < project.activities.size(); ++i) {
        const Model::Activity &activity = project.activities.at(i);
        const QString path = u"activities[%1]."_s.arg(i);
        m_scripts.append({path + u"script"_s, activity.script, Language::Purpose::Handler});
        m_scripts.append({path + u"advanced.initializationScript"_s,
                          activity.advanced.initializationScript,
                          Language::Purpose::Initialization});
        for (qsizetype j = 0; j < activity.expirations.size(); ++j)
            m_scripts.append({path + u"expirations[%1].script"_s.arg(j),
                              activity.expirations.at(j).script, Language::Purpose::Expiration});
        addTemplates(activity, path);
    }
    Handler::HandlerSettings settings;
    settings.program = handlerProgram();
    settings.timeZone = "UTC";
    m_service = std::make_unique<Handler::HostService>(settings);
    checkNextScript();
}

void CheckCommand::addTemplates(Model::Activity activity, const QString &activityPath)
{
    for (const Model::TemplateField &field :
         Model::connectionTemplates(activity) + Model::deliveryTemplates(activity)) {
        const QString path = activityPath + field.path;
        if (const auto script = Model::templateScript(*field.text))
            m_scripts.append({path, *script, Language::Purpose::Initialization, true});
        else
            m_problems.append({path, 0, Model::unclosedTemplateText()});
    }
}

void CheckCommand::checkSampleFiles(const Model::Project &project, const QString &folder)
{
    for (qsizetype i = 0; i < project.activities.size(); ++i) {
        const QList<Model::Sample> &samples = project.activities.at(i).samples;
        for (qsizetype j = 0; j < samples.size(); ++j) {
            const QString &file = samples.at(j).file;
            if (Storage::findSample(folder, file).isEmpty()) {
                m_problems.append(
                    {u"activities[%1].samples[%2].file"_s.arg(i).arg(j), 0,
                     tr("The message \"%1\" is not in \"%2\". Put it back or remove the sample.")
                         .arg(file, QDir::toNativeSeparators(folder))});
            }
        }
    }
}

void CheckCommand::checkNextScript()
{
    if (m_scripts.isEmpty()) {
        report();
        return;
    }
    const ScriptToCheck script = m_scripts.takeFirst();
    m_service->check(script.body, this, [this, script](const Handler::CheckAnswer &answer) {
        if (answer.error) {
            complain({answer.error->code,
                      tr("%1 cannot be checked. %2").arg(script.path, answer.error->text),
                      {}});
            m_hostFailure = Core::exitStatus(Core::ErrorCode::Internal);
        }
        for (const Handler::ScriptProblem &problem : answer.problems)
            addError(script, problem);
        if (!answer.error && answer.problems.isEmpty() && !script.isTemplate)
            addWarnings(script);
        checkNextScript();
    });
}

void CheckCommand::addError(const ScriptToCheck &script, const Handler::ScriptProblem &problem)
{
    // The script of a template is a piece of a field: places in it mean nothing there.
    Model::Problem added{script.path, 0, problem.text};
    if (!script.isTemplate) {
        added.line = problem.line;
        added.column = problem.column;
        added.length = problem.length;
    }
    m_problems.append(added);
}

void CheckCommand::addWarnings(const ScriptToCheck &script)
{
    for (const Language::Finding &finding :
         Language::warnings(script.body.join(u'\n'), script.purpose))
        m_problems.append({script.path, finding.line, finding.text,
                           Model::Problem::Severity::Warning, finding.column, finding.length});
}

void CheckCommand::report()
{
    bool hasErrors = false;
    for (const Model::Problem &problem : std::as_const(m_problems)) {
        const bool isWarning = problem.severity == Model::Problem::Severity::Warning;
        hasErrors = hasErrors || !isWarning;
        if (m_arguments.log == LogFormat::JsonLines) {
            QJsonObject object{
                {u"path"_s, problem.path},
                {u"line"_s, problem.line > 0 ? QJsonValue(problem.line) : QJsonValue()},
                {u"text"_s, problem.text},
                {u"severity"_s, isWarning ? u"warning"_s : u"error"_s}};
            if (problem.column > 0) {
                object.insert(u"column"_s, problem.column);
                object.insert(u"length"_s, problem.length);
            }
            m_printer.printLine(QJsonDocument(object).toJson(QJsonDocument::Compact));
        } else if (isWarning) {
            complain(Model::Problems{problem}); // standard output is for what has to be put right
        } else {
            m_printer.printLine(problem.toString().toUtf8());
        }
    }
    m_printer.flush();
    const int status = hasErrors ? Core::exitStatus(Core::ErrorCode::InvalidData) : 0;
    Q_EMIT finished(status != 0 ? status : m_hostFailure);
}

} // namespace Inlet::Runner
