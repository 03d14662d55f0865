// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/statefolder.h"

#include "core/privatefolder.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <sys/stat.h>
#include <unistd.h>

namespace Inlet::Ledger {

using namespace Qt::StringLiterals;

namespace {

constexpr auto LedgersFolder = "ledgers"_L1;
constexpr auto LocksFolder = "locks"_L1;
constexpr auto QuarantineFolder = "quarantine"_L1;
constexpr auto CopiesFolder = "copies"_L1;

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Inlet::Ledger::StateFolder)
};

// Nothing of a name may act as a path, and two names may not meet because of what was replaced: hence the digits.
QString fileName(const QString &readable, const QByteArray &wholeName, QLatin1StringView suffix)
{
    constexpr qsizetype ReadableLength = 40;
    QString name;
    for (const QChar character : QStringView(readable).left(ReadableLength)) {
        const char16_t unit = character.unicode();
        const bool plain =
            unit < 0x80 && (character.isLetterOrNumber() || unit == u'_' || unit == u'@');
        name += plain || (unit == u'.' && !name.isEmpty()) ? character : u'-';
    }
    const QByteArray hash =
        QCryptographicHash::hash(wholeName, QCryptographicHash::Sha256).toHex().first(16);
    return name + u'-' + QLatin1StringView(hash) + suffix;
}

bool holdsOnlyOurs(const QString &path)
{
    const QStringList entries =
        QDir(path).entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot);
    return std::all_of(entries.cbegin(), entries.cend(), [](const QString &entry) {
        return entry == LedgersFolder || entry == LocksFolder || entry == QuarantineFolder
               || entry == CopiesFolder;
    });
}

// For the user's own folders only: an administrator who names /tmp as the state folder must not close it to everybody.
void closeToOthers(const QString &path)
{
    struct stat status = {};
    if (::stat(QFile::encodeName(path).constData(), &status) != 0)
        return;
    const bool shared = (status.st_mode & S_ISVTX) != 0 || status.st_uid != ::geteuid();
    if (!shared && (status.st_mode & (S_IRWXG | S_IRWXO)) != 0)
        ::chmod(QFile::encodeName(path).constData(), S_IRWXU);
}

} // namespace

QByteArray mailboxIdentity(const QString &host, int port, const QString &account)
{
    constexpr int Pop3Port = 110;
    constexpr int Pop3sPort = 995;
    QString name = host.toLower();
    if (name.endsWith(u'.'))
        name.chop(1);
    QString identity = account + u'@' + name;
    if (port != Pop3Port && port != Pop3sPort)
        identity += u':' + QString::number(port);
    return identity.toUtf8();
}

QString StateFolder::defaultPath()
{
    // The XDG Base Directory Specification tells to ignore relative paths; QStandardPaths knows this folder only
    // from Qt 6.7 on.
    QString base = qEnvironmentVariable("XDG_STATE_HOME");
    if (!QDir::isAbsolutePath(base))
        base = QDir::home().filePath(u".local/state"_s);
    return QDir::cleanPath(base + "/inlet"_L1);
}

StateFolder StateFolder::at(const QString &path)
{
    return StateFolder(QDir::cleanPath(QDir::current().absoluteFilePath(path)));
}

Core::Result<StateFolder> StateFolder::open(const QString &path)
{
    const StateFolder folder = at(path);
    if (auto made = Core::makePrivateFolder(folder.path()); !made)
        return made.error();
    if (holdsOnlyOurs(folder.path()))
        closeToOthers(folder.path());
    for (const QLatin1StringView name : {LedgersFolder, LocksFolder, QuarantineFolder}) {
        const QString subfolder = folder.path() + u'/' + name;
        if (auto made = Core::makePrivateFolder(subfolder); !made)
            return made.error();
        closeToOthers(subfolder);
    }
    return folder;
}

StateFolder::StateFolder(const QString &path)
    : m_path(path)
{}

QString StateFolder::ledgerFile(const QString &activityName, const QByteArray &mailbox) const
{
    // A name of an activity has no zero byte, so the two parts cannot run into each other.
    const QByteArray wholeName = activityName.toUtf8() + '\0' + mailbox;
    return m_path + u'/' + LedgersFolder + u'/' + fileName(activityName, wholeName, ".sqlite"_L1);
}

QString StateFolder::copiesFolder(const QString &activityName, const QByteArray &mailbox) const
{
    const QByteArray wholeName = activityName.toUtf8() + '\0' + mailbox;
    return m_path + u'/' + CopiesFolder + u'/' + fileName(activityName, wholeName, {});
}

QString StateFolder::lockFile(const QByteArray &mailbox) const
{
    return m_path + u'/' + LocksFolder + u'/'
           + fileName(QString::fromUtf8(mailbox), mailbox, ".lock"_L1);
}

QString StateFolder::deliveryLockFile(const QString &ledgerFile)
{
    return ledgerFile + ".outbox.lock"_L1;
}

QString StateFolder::quarantineFolder() const
{
    return m_path + u'/' + QuarantineFolder;
}

} // namespace Inlet::Ledger
