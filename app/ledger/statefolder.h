// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QString>

namespace Inlet::Ledger {

/**
 * Names a mailbox for the ledger, for locks and for event ids: `account@host`, with `:port` unless that is 110 or 995,
 * because POP3 and POP3S of one host lead to the same mailbox. UTF-8. Host names are compared without case and without
 * a final dot; accounts as they are.
 */
[[nodiscard]] QByteArray mailboxIdentity(const QString &host, int port, const QString &account);

/**
 * Where runners keep what must survive them:
 *
 *     <state folder>/                                       0700
 *         ledgers/<activity>-<16 hex digits>.sqlite         one Ledger per activity and mailbox, 0600
 *         ledgers/<name of a ledger>.outbox.lock             one MailboxLock per ledger, 0600
 *         locks/<account and host>-<16 hex digits>.lock     one MailboxLock per mailbox, 0600
 *         quarantine/<16 hex digits>.eml                    copies of messages set aside, 0600
 *         copies/<activity>-<16 hex digits>/                MessageCopies, unless the project names another folder
 *
 * The digits are the start of a SHA-256 over the whole name; the readable part is for people only.
 */
class StateFolder
{
public:
    /** `$XDG_STATE_HOME/inlet`, or `~/.local/state/inlet` when that variable is unset, empty or relative. */
    [[nodiscard]] static QString defaultPath();

    /** The folder as it is or would be: nothing is created, changed or looked at. */
    [[nodiscard]] static StateFolder at(const QString &path);

    /**
     * Opens @p path, or creates it with its parents. A folder of ours that others may enter is closed to them; a
     * folder that holds other things is left as it is, the folders inside it are owner-only. Fails with Storage.
     */
    [[nodiscard]] static Core::Result<StateFolder> open(const QString &path);

    [[nodiscard]] QString path() const { return m_path; } ///< absolute

    [[nodiscard]] QString ledgerFile(const QString &activityName, const QByteArray &mailbox) const;
    [[nodiscard]] QString lockFile(const QByteArray &mailbox) const;
    [[nodiscard]] QString copiesFolder(const QString &activityName,
                                       const QByteArray &mailbox) const;

    /** Of the lock that whoever delivers from this ledger's outbox holds meanwhile. */
    [[nodiscard]] static QString deliveryLockFile(const QString &ledgerFile);

    [[nodiscard]] QString quarantineFolder() const;

private:
    explicit StateFolder(const QString &path);

    QString m_path;
};

} // namespace Inlet::Ledger
