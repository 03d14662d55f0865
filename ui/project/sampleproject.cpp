// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/project/sampleproject.h"

#include <QCoreApplication>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QStandardPaths>

namespace Inlet::Ui {

using namespace Qt::StringLiterals;

namespace {

constexpr auto Source = ":/inlet/sample"_L1;
constexpr auto ProjectName = "sample.inlet"_L1;

Core::Error cannotWrite(const QString &path, const QString &reason)
{
    return {Core::ErrorCode::Storage,
            QCoreApplication::translate(
                "Inlet::Ui::SampleProject",
                "The sample project cannot be copied to \"%1\". Make room there, or open the file "
                "with the rights to write.")
                .arg(QDir::toNativeSeparators(path)),
            reason};
}

Core::Result<void> copy(const QString &from, const QString &to)
{
    QFile source(from);
    if (QFile::exists(to))
        return {};
    if (!source.copy(to))
        return cannotWrite(to, source.errorString());
    // A resource is read-only, and so is its copy.
    QFile::setPermissions(to, QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup
                                  | QFile::ReadOther);
    return {};
}

} // namespace

QString sampleFolder()
{
    return QDir(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation))
        .filePath(u"Inlet Sample"_s);
}

Core::Result<QString> provideSample(const QString &folder)
{
    const QDir target(folder);
    const QString project = target.filePath(ProjectName);
    if (QFile::exists(project))
        return project;
    // The project comes last: with it there, the sample is complete.
    QStringList files;
    for (QDirIterator it(Source, QDir::Files, QDirIterator::Subdirectories); it.hasNext();)
        files.append(QDir(Source).relativeFilePath(it.next()));
    files.removeOne(ProjectName);
    files.append(ProjectName);
    for (const QString &file : std::as_const(files)) {
        const QString path = target.filePath(file);
        if (const QString parent = QFileInfo(path).path(); !QDir().mkpath(parent))
            return cannotWrite(parent, {});
        if (const auto copied = copy(QDir(Source).filePath(file), path); !copied)
            return copied.error();
    }
    return project;
}

} // namespace Inlet::Ui
