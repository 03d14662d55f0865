// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QDateTime>
#include <QJsonObject>
#include <QList>
#include <QString>

#include <memory>
#include <optional>

namespace Inlet::Ledger {

/** What was decided about one message; the state goes decided -> gone (there is no "deleting"). */
struct Decision
{
    QByteArray uid;    ///< UIDL, or the hexadecimal content hash where the server has none or gives it to two
    QByteArray sha256; ///< of the content, 32 bytes
    qint64 size = 0;   ///< bytes received
    int returnCode = 0;
    bool remove = false;    ///< DELE is to be sent
    QString transition;     ///< name, empty when none fired
    QString eventId;        ///< stable id of the transition, empty when none
    QJsonObject vars;
    QString messageId, from, subject;
    QDateTime decidedAt; ///< UTC
};

/** One transition on its way to its destination. */
struct OutboxEntry
{
    QString eventId;
    QString transition;
    QByteArray cloudEvent;  ///< the CloudEvents 1.0 JSON document, UTF-8
    QJsonObject deliver;    ///< the `deliver` object of the project file at the time of the decision
    int attempts = 0;
    QDateTime nextAttempt;  ///< UTC
    QString lastError;
};

struct Batch
{
    QList<Decision> decisions;
    QList<OutboxEntry> outbox;
};

/**
 * The memory of one activity's mailbox: an SQLite database (WAL, synchronous=FULL) in the state folder, owner-only.
 * Used from one thread. A function that returned success has its data on disk (fsync).
 */
class Ledger
{
public:
    /** Opens or creates @p file (folder included, 0700; file 0600). Fails with Storage; a newer schema is refused. */
    [[nodiscard]] static Core::Result<std::unique_ptr<Ledger>> open(const QString &file);
    ~Ledger();
    Q_DISABLE_COPY_MOVE(Ledger)

    /** Writes decisions and their outbox rows in one transaction, synced. An eventId already known is not added twice. */
    [[nodiscard]] Core::Result<void> commit(const Batch &batch, const QByteArray &mailbox);

    /** Every decision for this UIDL that is not known to be gone, newest first (reuse and duplicates differ in sha256). */
    [[nodiscard]] Core::Result<QList<Decision>> decisions(const QByteArray &mailbox, const QByteArray &uid) const;

    /** UIDLs of this mailbox with a decision still pending on the server; for a quick look before RETR. */
    [[nodiscard]] Core::Result<QList<QByteArray>> pendingUids(const QByteArray &mailbox) const;

    /** After QUIT was answered +OK: these are gone. */
    [[nodiscard]] Core::Result<void> markGone(const QByteArray &mailbox, const QList<QByteArray> &uids);

    [[nodiscard]] Core::Result<QList<OutboxEntry>> outbox() const; ///< undelivered, oldest first
    [[nodiscard]] Core::Result<void> delivered(const QString &eventId);
    [[nodiscard]] Core::Result<void> deliveryFailed(const QString &eventId, const QString &reason,
                                                    const QDateTime &nextAttempt);

    /** `instance.vars`; an empty object when none were kept. */
    [[nodiscard]] Core::Result<QJsonObject> instanceVars() const;
    [[nodiscard]] Core::Result<void> setInstanceVars(const QJsonObject &vars);

    /** The last pass recorded, for missed launches; invalid when there was none. */
    [[nodiscard]] Core::Result<QDateTime> lastPass() const;
    [[nodiscard]] Core::Result<void> setLastPass(const QDateTime &instant);

private:
    Ledger();
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace Inlet::Ledger
