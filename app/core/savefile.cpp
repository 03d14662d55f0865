// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/savefile.h"

#include <QSaveFile>

#include <cerrno>

#include <unistd.h>

namespace Inlet::Core {

bool commitFile(QSaveFile &file)
{
    // EINVAL: a file system without such a thing, where there is nothing more to be done.
    const bool isOnDisk = file.flush() && (::fsync(file.handle()) == 0 || errno == EINVAL);
    if (!isOnDisk)
        file.cancelWriting();
    return file.commit();
}

} // namespace Inlet::Core
