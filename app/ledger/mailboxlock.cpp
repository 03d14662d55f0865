// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/mailboxlock.h"

#include "core/privatefolder.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <utility>

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

namespace Inlet::Ledger {

using Core::Error; // lupdate loses the namespace behind a qualified return type
using Core::ErrorCode;

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Inlet::Ledger::MailboxLock)
};

Error unusable(const QString &file, int systemError)
{
    return {ErrorCode::Storage,
            Texts::tr("The lock \"%1\" cannot be taken. Check the permissions of the file and its "
                      "folder, and that "
                      "the state folder is on a local disk.")
                .arg(file),
            qt_error_string(systemError)};
}

Error held(const QString &file)
{
    // Who it is helps a person; nothing is decided by it.
    QString holder = Texts::tr("unknown process");
    if (QFile content(file); content.open(QIODevice::ReadOnly)) {
        bool isNumber = false;
        const qint64 process = content.read(32).trimmed().toLongLong(&isNumber);
        if (isNumber)
            holder = Texts::tr("process %1").arg(process);
    }
    return {
        ErrorCode::Busy,
        Texts::tr(
            "The mailbox is in use by another runner (%1). Stop that runner or wait until it ends.")
            .arg(holder),
        file};
}

// flock() belongs to the open file, so it ends with it, and unlike fcntl() locks it also keeps apart two holders in one
// process. Returns 0 or an errno value.
int lockWithoutWaiting(int handle)
{
    int result = 0;
    do {
        result = ::flock(handle, LOCK_EX | LOCK_NB);
    } while (result != 0 && errno == EINTR);
    return result == 0 ? 0 : errno;
}

} // namespace

Core::Result<MailboxLock> MailboxLock::acquire(const QString &file)
{
    if (const auto folder = Core::makePrivateFolder(QFileInfo(file).path()); !folder)
        return folder.error();
    MailboxLock lock(::open(QFile::encodeName(file).constData(),
                            O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0600));
    if (lock.m_handle == -1)
        return unusable(file, errno);
    const int error = lockWithoutWaiting(lock.m_handle);
    if (error == EWOULDBLOCK)
        return held(file);
    if (error != 0)
        return unusable(file, error);

    const QByteArray process = QByteArray::number(QCoreApplication::applicationPid()) + '\n';
    if (::ftruncate(lock.m_handle, 0) != 0
        || ::write(lock.m_handle, process.constData(), size_t(process.size())) < 0)
        return unusable(file, errno);
    return lock;
}

MailboxLock::MailboxLock(int handle)
    : m_handle(handle)
{}

MailboxLock::MailboxLock(MailboxLock &&other) noexcept
    : m_handle(std::exchange(other.m_handle, -1))
{}

MailboxLock &MailboxLock::operator=(MailboxLock &&other) noexcept
{
    std::swap(m_handle, other.m_handle);
    return *this;
}

MailboxLock::~MailboxLock()
{
    if (m_handle == -1)
        return;
    // A program that is being started holds a copy until it runs; closing this one alone would leave the lock to it.
    ::flock(m_handle, LOCK_UN);
    ::close(m_handle);
}

} // namespace Inlet::Ledger
