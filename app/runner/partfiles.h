// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QSet>
#include <QString>

namespace Inlet::Runner {

/** Writes @p bytes to @p path, over a file that is there. Fails with NotFound when it cannot be written. */
Core::Result<void> savePart(const QString &path, const QByteArray &bytes);

/**
 * Puts attachments into one folder. Their names come from mail: none is a path or hidden, none replaces a file, and two
 * differ by more than upper and lower case, so that they can be copied to any system.
 */
class AttachmentFolder
{
public:
    /** Creates @p path when it is not there. */
    [[nodiscard]] static Core::Result<AttachmentFolder> open(const QString &path);

    /** Saves @p bytes as @p name, or with a number behind it. Gives the path of the file. */
    [[nodiscard]] Core::Result<QString> save(const QString &name, const QByteArray &bytes);

private:
    explicit AttachmentFolder(const QString &path)
        : m_path(path)
    {}

    QString m_path;
    QSet<QString> m_used; ///< names in lower case
};

} // namespace Inlet::Runner
