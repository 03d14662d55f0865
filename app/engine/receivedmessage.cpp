// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/receivedmessage.h"

#include <QDir>
#include <QFile>

namespace Inlet::Engine {

using namespace Qt::StringLiterals;

QString keepCopy(int number, const Core::RawMessage &raw, const QString &folder, int pass)
{
    const QString path =
        QDir(folder).filePath(u"%1-%2.eml"_s.arg(pass).arg(number, 6, 10, QChar(u'0')));
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly))
        return {};
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    const Core::Result<void> written = raw.forEachChunk([&file](QByteArrayView chunk) {
        return file.write(chunk.data(), chunk.size()) == chunk.size();
    });
    if (!written || !file.flush()) {
        file.remove();
        return {};
    }
    return path;
}

} // namespace Inlet::Engine
