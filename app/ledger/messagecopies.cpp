// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/messagecopies.h"

#include "core/privatefolder.h"
#include "core/savefile.h"

#include <QCoreApplication>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

#include <algorithm>

namespace Inlet::Ledger {

using namespace Qt::StringLiterals;

namespace {

constexpr auto Suffix = ".eml"_L1;
constexpr qsizetype NameLength = 64; // SHA-256 in hexadecimal

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Inlet::Ledger::MessageCopies)
};

/** A file of ours: people may keep others in a folder that they chose. */
bool isCopy(const QString &fileName)
{
    const QString digits = fileName.chopped(Suffix.size());
    return fileName.size() == NameLength + Suffix.size()
           && std::all_of(digits.cbegin(), digits.cend(), [](QChar c) {
                  return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f');
              });
}

bool setTime(const QString &path, const QDateTime &instant)
{
    QFile file(path);
    return file.open(QIODevice::ReadWrite | QIODevice::ExistingOnly)
           && file.setFileTime(instant, QFile::FileModificationTime);
}

} // namespace

MessageCopies::MessageCopies(const QString &folder)
    : m_folder(folder)
{}

QString MessageCopies::pathOf(const QByteArray &sha256) const
{
    return m_folder + u'/' + QString::fromLatin1(sha256.toHex()) + Suffix;
}

Core::Result<void> MessageCopies::keep(const Core::RawMessage &message, const QDateTime &now) const
{
    const QString path = pathOf(message.sha256());
    if (setTime(path, now))
        return {};
    if (auto made = Core::makePrivateFolder(m_folder); !made)
        return made;
    QSaveFile file(path);
    const auto write = [&file](QByteArrayView chunk) {
        return file.write(chunk.data(), chunk.size()) == chunk.size();
    };
    const bool opened = file.open(QIODevice::WriteOnly)
                        && file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    if (opened) {
        if (auto read = message.forEachChunk(write); !read)
            return read;
    }
    if (!opened || !Core::commitFile(file) || !setTime(path, now)) {
        return Core::Error{
            Core::ErrorCode::Storage,
            Texts::tr("No copy of the message can be kept in \"%1\". Check the permissions of the "
                      "folder and the disk.")
                .arg(m_folder),
            file.errorString()};
    }
    return {};
}

int MessageCopies::prune(const QDateTime &instant) const
{
    int removed = 0;
    for (QDirIterator entries(m_folder, {u'*' + QString(Suffix)}, QDir::Files | QDir::NoSymLinks);
         entries.hasNext();) {
        entries.next();
        const QFileInfo file = entries.fileInfo();
        if (isCopy(file.fileName()) && file.lastModified() < instant
            && QFile::remove(file.filePath()))
            ++removed;
    }
    return removed;
}

} // namespace Inlet::Ledger
