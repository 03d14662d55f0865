// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "handler/hostservice.h"
#include "language/purpose.h"
#include "runner/command.h"
#include "runner/commandline.h"
#include "runner/controlchannel.h"
#include "runner/eventprinter.h"
#include "runner/projectloader.h"

#include <memory>

namespace Inlet::Runner {

/**
 * `check`: everything wrong with a project, scripts included; nothing of them is executed. Exit 65 with problems.
 * Warnings about scripts that compile are no problems: they leave the exit status alone and go to standard error, or
 * with JSON Lines among the problems with `severity` "warning".
 */
class CheckCommand final : public CommandRun
{
    Q_OBJECT

public:
    explicit CheckCommand(CheckArguments arguments, QObject *parent = nullptr);

    void start() override;

private:
    struct ScriptToCheck
    {
        QString path;
        QStringList body;
        Language::Purpose purpose = Language::Purpose::Handler;
        bool isTemplate = false; ///< made of one text field, which has no lines
    };

    void check(const LoadResult &load);
    void addTemplates(Model::Activity activity, const QString &activityPath);
    void checkSampleFiles(const Model::Project &project, const QString &folder);
    void checkNextScript();
    void addError(const ScriptToCheck &script, const Handler::ScriptProblem &problem);
    void addWarnings(const ScriptToCheck &script);
    void report();

    CheckArguments m_arguments;
    EventPrinter m_printer;
    std::unique_ptr<ControlChannel> m_channel;
    std::unique_ptr<Handler::HostService> m_service;
    Model::Problems m_problems;
    QList<ScriptToCheck> m_scripts;
    int m_hostFailure = 0; ///< exit status when scripts could not be checked
};

} // namespace Inlet::Runner
