// SPDX-License-Identifier: GPL-3.0-or-later
#include "runner/projectloader.h"

#include "storage/projectreader.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace Inlet::Runner {

using namespace Qt::StringLiterals;

namespace {

LoadResult loadResult(Storage::ReadResult &&read, const QString &folder)
{
    LoadResult result;
    result.error = read.error;
    result.problems = read.problems;
    if (read.project)
        result.loaded = LoadedProject{*std::move(read.project), folder};
    return result;
}

void writeToStandardError(const QString &line)
{
    QTextStream(stderr) << line << Qt::endl;
}

} // namespace

LoadResult loadProjectFile(const QString &path)
{
    return loadResult(Storage::readProject(path), QFileInfo(path).absolutePath());
}

LoadResult loadProjectText(const QByteArray &json, const QString &folder)
{
    return loadResult(Storage::parseProject(json), folder);
}

void complain(const Core::Error &error)
{
    QString line = u"inlet-run: "_s + error.message;
    if (!error.detail.isEmpty())
        line += u" ("_s + error.detail + u')';
    writeToStandardError(line);
}

void complain(const Model::Problems &problems)
{
    for (const Model::Problem &problem : problems)
        writeToStandardError(problem.toString());
}

void complain(const LoadResult &result)
{
    if (result.problems.isEmpty())
        complain(result.error);
    complain(result.problems);
}

Core::Result<qsizetype> findActivity(const Model::Project &project, const QString &name)
{
    const qsizetype index = Model::indexOfActivity(project, name);
    if (index >= 0)
        return index;
    QStringList names;
    for (const Model::Activity &activity : project.activities)
        names.append(activity.name);
    return Core::Error{
        Core::ErrorCode::Usage,
        QCoreApplication::translate("Inlet::Runner",
                                    "The project has no activity \"%1\". Its activities: %2.")
            .arg(name, names.join(u", "_s)),
        {}};
}

QString noActivityText()
{
    return QCoreApplication::translate("Inlet::Runner",
                                       "The project has no activity to run. Add one.");
}

QString handlerProgram()
{
    return QDir(QCoreApplication::applicationDirPath()).filePath(u"inlet-handler"_s);
}

} // namespace Inlet::Runner
