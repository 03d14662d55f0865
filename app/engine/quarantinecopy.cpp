// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/quarantinecopy.h"

#include "core/privatefolder.h"

#include <QCoreApplication>
#include <QFile>
#include <QSaveFile>

namespace Inlet::Engine {

using namespace Qt::StringLiterals;

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Inlet::Engine::QuarantineCopy)
};

} // namespace

Core::Result<QString> keepQuarantineCopy(const Core::RawMessage &raw, const QString &folder,
                                         const QString &id)
{
    if (const auto made = Core::makePrivateFolder(folder); !made)
        return made.error();
    QSaveFile file(folder + u'/' + id + ".eml"_L1);
    bool written = file.open(QIODevice::WriteOnly)
                   && file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    if (written) {
        const auto read = raw.forEachChunk([&](QByteArrayView chunk) {
            written = file.write(chunk.data(), chunk.size()) == chunk.size();
            return written;
        });
        if (!read)
            return read.error();
    }
    if (!written || !file.commit()) {
        return Core::Error{Core::ErrorCode::Storage,
                           Texts::tr("The copy \"%1\" of a message for the quarantine cannot be "
                                     "written. Check the permissions of its folder and the disk.")
                               .arg(file.fileName()),
                           file.errorString()};
    }
    if (const auto synced = Core::syncFolder(folder); !synced)
        return synced.error();
    return file.fileName();
}

} // namespace Inlet::Engine
