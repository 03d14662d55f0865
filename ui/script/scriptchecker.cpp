// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/script/scriptchecker.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonObject>

namespace Inlet::Ui {

using namespace Qt::StringLiterals;

namespace {

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

} // namespace

ScriptChecker::ScriptChecker(QObject *parent)
    : QObject(parent)
{
    connect(&m_check, &ProjectCheck::checked, this, [this](const Model::Problems &problems) {
        // A project that holds only a script has other problems, too: not those of the script.
        ScriptProblems found;
        for (const Model::Problem &problem : problems) {
            if (problem.path == m_path) {
                found.append(
                    {problem.line, problem.text, problem.severity, problem.column, problem.length});
            }
        }
        Q_EMIT checked(found);
    });
    connect(&m_check, &ProjectCheck::failed, this, &ScriptChecker::failed);
}

void ScriptChecker::check(Language::Purpose purpose, const QStringList &lines)
{
    const Question question = questionAbout(purpose, lines);
    m_path = question.path;
    m_check.check(question.project, QDir::rootPath()); // nothing in it is relative
}

} // namespace Inlet::Ui
