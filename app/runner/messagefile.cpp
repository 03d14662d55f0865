// SPDX-License-Identifier: GPL-3.0-or-later
#include "runner/messagefile.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

namespace Inlet::Runner {

namespace {

constexpr qint64 ChunkSize = 64 * 1024;

Core::Error cannotRead(const QString &path, const QString &reason)
{
    return {Core::ErrorCode::NotFound,
            QCoreApplication::translate("Inlet::Runner",
                                        "The message \"%1\" cannot be read. Check the name and the "
                                        "permissions of the file.")
                .arg(path),
            reason};
}

} // namespace

Core::Result<Core::RawMessage> readMessageFile(const QString &path)
{
    QFile file(path);
    if (QFileInfo(path).isDir())
        return cannotRead(path, QCoreApplication::translate("Inlet::Runner", "It is a folder."));
    if (!file.open(QIODevice::ReadOnly))
        return cannotRead(path, file.errorString());
    Core::RawMessage message;
    while (!file.atEnd()) {
        const QByteArray chunk = file.read(ChunkSize);
        if (file.error() != QFile::NoError)
            return cannotRead(path, file.errorString());
        if (chunk.isEmpty())
            break;
        if (const Core::Result<void> kept = message.append(chunk); !kept)
            return kept.error();
    }
    return message;
}

} // namespace Inlet::Runner
