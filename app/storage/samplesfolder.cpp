// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/samplesfolder.h"

#include "model/sample.h"

#include <QDir>
#include <QFileInfo>

namespace Inlet::Storage {

using namespace Qt::StringLiterals;

QString samplesFolder(const QString &projectFile)
{
    const QFileInfo info(projectFile);
    const bool isProject = info.suffix().compare("inlet"_L1, Qt::CaseInsensitive) == 0;
    const QString name = isProject ? info.completeBaseName() : info.fileName();
    return info.absoluteDir().filePath(name + ".samples"_L1);
}

QString findSample(const QString &folder, const QString &file)
{
    if (!Model::isValidSampleFile(file))
        return {};
    const QFileInfo info(QDir(folder).filePath(file));
    const QString root = QFileInfo(folder).canonicalFilePath() + u'/';
    return info.isFile() && info.canonicalFilePath().startsWith(root) ? info.absoluteFilePath()
                                                                      : QString();
}

} // namespace Inlet::Storage
