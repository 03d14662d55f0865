// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/privatefolder.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <cerrno>

#include <fcntl.h>
#include <unistd.h>

namespace Inlet::Core {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Inlet::Core::PrivateFolder)
};

} // namespace

Result<void> makePrivateFolder(const QString &path)
{
    const QFileInfo info(QDir::cleanPath(QDir::current().absoluteFilePath(path)));
    if (info.isDir())
        return {};
    if (info.exists()) {
        return Error{
            ErrorCode::Storage,
            Texts::tr(
                "The folder \"%1\" cannot be created: a file has this name. Move the file away or "
                "choose another folder.")
                .arg(info.filePath()),
            {}};
    }
    if (!info.dir().exists()) {
        if (Result<void> parent = makePrivateFolder(info.path()); !parent)
            return parent;
    }
    constexpr auto ownerOnly = QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner;
    // Somebody else may have created it in the meantime, which is as good.
    if (!info.dir().mkdir(info.fileName(), ownerOnly) && !QFileInfo(info.filePath()).isDir()) {
        return Error{ErrorCode::Storage,
                     Texts::tr("The folder \"%1\" cannot be created. Check the permissions of the "
                               "folder around it.")
                         .arg(info.filePath()),
                     qt_error_string(errno)};
    }
    return syncFolder(info.path());
}

Result<void> syncFolder(const QString &path)
{
    const int handle =
        ::open(QFile::encodeName(path).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    // EINVAL: a file system without such a thing, where there is nothing more to be done.
    const bool synced = handle != -1 && (::fsync(handle) == 0 || errno == EINVAL);
    const int error = errno;
    if (handle != -1)
        ::close(handle);
    if (synced)
        return {};
    return Error{
        ErrorCode::Storage,
        Texts::tr(
            "The folder \"%1\" cannot be written to disk. Check its permissions and the disk.")
            .arg(path),
        qt_error_string(error)};
}

} // namespace Inlet::Core
