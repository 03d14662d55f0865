// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QString>

namespace Inlet::Ledger {

/**
 * The right to be the only runner of a mailbox, held until destruction or the end of the process, however it ends.
 *
 * It is a lock of the operating system on an open file, not a file that says who has it: nothing is left behind by a
 * crash, and a process number that was given out again cannot be mistaken for the holder. Child processes do not
 * inherit it. The file stays where it is, because removing it would let two runners lock two files of one name.
 */
class MailboxLock
{
public:
    /**
     * Takes the lock of @p file (folder included, 0700; file 0600) without waiting. Fails with Busy when another
     * runner, or another MailboxLock of this process, has it; with Storage when the file cannot be used.
     */
    [[nodiscard]] static Core::Result<MailboxLock> acquire(const QString &file);

    MailboxLock(MailboxLock &&other) noexcept;
    MailboxLock &operator=(MailboxLock &&other) noexcept;
    ~MailboxLock();
    Q_DISABLE_COPY(MailboxLock)

private:
    explicit MailboxLock(int handle);

    int m_handle = -1; ///< file descriptor; -1 when moved from
};

} // namespace Inlet::Ledger
