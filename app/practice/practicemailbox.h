// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QDateTime>
#include <QHash>
#include <QList>
#include <QSet>
#include <QString>

namespace Inlet::Practice {

/** One message of the mailbox as it was when the session began. */
struct PracticeMessage
{
    QString path;
    QByteArray uid;
    qint64 size = 0; ///< octets on the wire, before dot-stuffing
};

/**
 * A folder of `.eml` files seen as a mailbox: sorted by file name, a unique-id of name and content, deletions either
 * remembered for the life of this object or done to the files. One session at a time holds it.
 */
class PracticeMailbox
{
public:
    PracticeMailbox(const QString &folder, bool deleteFiles);

    /** Fails with NotFound when the folder is not there. */
    [[nodiscard]] Core::Result<void> check() const;

    /** The exclusive lock of RFC 1939 section 4; false when another session holds it. */
    [[nodiscard]] bool lock();
    void unlock() { m_locked = false; }

    /** What is in the folder now and not deleted. Fails with NotFound or Storage. */
    [[nodiscard]] Core::Result<QList<PracticeMessage>> messages();

    /** Deletes for good, as far as this mailbox does; false when a file could not be removed. */
    [[nodiscard]] bool remove(const QList<PracticeMessage> &messages);

private:
    struct Known
    {
        QDateTime modified;
        qint64 fileSize = 0;
        PracticeMessage message;
    };

    [[nodiscard]] static Core::Result<PracticeMessage> examine(const QString &path,
                                                               const QString &name);

    QString m_folder;
    bool m_deleteFiles;
    bool m_locked = false;
    QHash<QString, Known> m_known; // by path: a file is read again only when it has changed
    QSet<QByteArray> m_deleted;    // unique-ids
};

} // namespace Inlet::Practice
