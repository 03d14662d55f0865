// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "ledger/outbox.h"
#include "ledger/passedover.h"
#include "ledger/quarantine.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QDateTime>
#include <QJsonObject>
#include <QList>
#include <QString>

#include <chrono>
#include <functional>
#include <memory>
#include <optional>

namespace Inlet::Ledger {

/** What was decided about one message. The key is mailbox, UIDL and content hash together. */
struct Decision
{
    QByteArray
        uid; ///< UIDL, or the hexadecimal content hash where the server has none or gives it to two
    QByteArray sha256;      ///< of the content, 32 bytes
    qint64 size = 0;        ///< bytes received
    qint64 listedSize = -1; ///< as the server's LIST gave it, see wasLeft(); -1: the same as size
    int returnCode = 0;
    bool remove = false; ///< DELE is to be sent
    QString transition;  ///< name, empty when none fired
    QString eventId;     ///< stable id of the transition, empty when none
    QJsonObject vars;
    QString messageId;
    QString from;
    QString subject;
    QDateTime decidedAt; ///< UTC
};

/** What is committed together: either all of it is on disk or nothing. */
struct Batch
{
    QList<Decision> decisions = {};
    QList<OutboxEntry> outbox = {};
    QList<Failure> failures = {};
    std::optional<QJsonObject> instanceVars =
        {}; ///< as the last of these messages left them; nullopt: as before
};

/** A decision as the memory shows it to people. */
struct HandledMessage
{
    QByteArray mailbox;
    Decision decision;
    bool gone = false; ///< the message is known to be no longer on the server
};

/** Totals of what is remembered; see Ledger::prune() for how long that is. */
struct Counts
{
    qint64 handled = 0;            ///< messages with a decision
    qint64 gone = 0;               ///< of these, known to be deleted from the server
    qint64 pending = 0;            ///< of these, decided to be deleted but not known to be gone
    qint64 left = 0;               ///< of these, left on the server
    qint64 fired = 0;              ///< transitions, each once
    qint64 delivered = 0;          ///< of these, accepted by their destination, or without one
    qint64 withoutDestination = 0; ///< of the delivered ones
    qint64 undelivered = 0;        ///< of these, in the outbox
    qint64 dead = 0;               ///< of the undelivered ones, given up: see Outbox
    qint64 quarantined = 0;        ///< messages that were set aside
    qint64 failing = 0; ///< messages that failed, were not decided since and are met again
};

/**
 * The memory of one activity's mailbox: an SQLite database (WAL, synchronous=FULL) in the state folder, owner-only.
 *
 * A decision is *pending* from commit() until it is known to be carried out: after settle(), or when a complete
 * listing no longer has the message. There is no state in between: DELE is sent only for what is already committed,
 * and sent again for what is still pending; what is pending to be left is not handled a second time either.
 *
 * Used from one thread. A function that returned success has its data on disk (fsync). Every failure has the code
 * Storage and leaves the memory as it was.
 */
class Ledger
{
public:
    /**
     * Opens @p file, or creates it (folder included, 0700; file 0600). Fails when the file is damaged, is no ledger,
     * or was written by a newer version; it is never replaced by an empty one.
     */
    [[nodiscard]] static Core::Result<std::unique_ptr<Ledger>> open(const QString &file);
    ~Ledger();
    Q_DISABLE_COPY_MOVE(Ledger)

    /**
     * Writes decisions, their outbox rows and failures in one synced transaction. A decision with a known key replaces
     * the former one and is pending again; a message that was in quarantine leaves it. An eventId already known,
     * delivered or not, is not added twice.
     */
    [[nodiscard]] Core::Result<void> commit(const Batch &batch, const QByteArray &mailbox);

    /**
     * Decisions for this UIDL that are still pending, newest first: the session that made them did not end with +OK to
     * QUIT. There is more than one when the server used the UIDL again for another message: compare sha256 before the
     * decision is carried out.
     */
    [[nodiscard]] Core::Result<QList<Decision>> decisions(const QByteArray &mailbox,
                                                          const QByteArray &uid) const;

    /** UIDLs of this mailbox with a decision still pending; for a quick look before RETR. */
    [[nodiscard]] Core::Result<QList<QByteArray>> pendingUids(const QByteArray &mailbox) const;

    /** What pendingContents() tells: which message a pending decision is about. */
    struct PendingContent
    {
        QByteArray uid;    ///< as in Decision
        QByteArray sha256; ///< of the content
    };

    /** Every decision still pending, oldest first; for a server that gave its messages other UIDLs. */
    [[nodiscard]] Core::Result<QList<PendingContent>>
    pendingContents(const QByteArray &mailbox) const;

    /** The message of this pending decision has @p newUid now. */
    [[nodiscard]] Core::Result<void>
    rename(const QByteArray &mailbox, const PendingContent &pending, const QByteArray &newUid);

    /** True when a message with this key and LIST size was handled and left on the server (`leftMessages: once`). */
    [[nodiscard]] Core::Result<bool> wasLeft(const QByteArray &mailbox, const QByteArray &uid,
                                             qint64 listedSize) const;

    /** UIDL and LIST size of each message that was handled and left on the server (`leftMessages: once`). */
    [[nodiscard]] Core::Result<void>
    forEachLeft(const QByteArray &mailbox,
                const std::function<void(QByteArrayView uid, qint64 listedSize)> &consume) const;

    /**
     * After QUIT was answered +OK: what was pending for these UIDLs is carried out. What was to be deleted is gone;
     * what was to be left may be handled again by the next pass.
     */
    [[nodiscard]] Core::Result<void> settle(const QByteArray &mailbox,
                                            const QList<QByteArray> &uids);

    /** How long a message that is no longer listed usually stays in the memory; long enough for a server restored from a backup. */
    static constexpr std::chrono::days RetentionAfterAbsence{90};

    /** The UIDLs of a listing, which may be large. */
    struct ListedUids
    {
        std::function<bool(QByteArrayView uid)> contains;
        std::function<void(const std::function<void(QByteArrayView uid)> &)> forEach;
        qsizetype size = 0;
    };

    /**
     * Gone and listed: pending again (the server answered +OK to QUIT but kept it): DELE is to be repeated. The part of
     * prune() for a session in which pending decisions may be about messages that are listed under other UIDLs.
     */
    [[nodiscard]] Core::Result<void> recall(const QByteArray &mailbox, const ListedUids &listed);

    /**
     * Settles the memory with a complete UIDL listing; call it at the start of a session, before pendingUids().
     *
     * - Pending and not listed: gone (the +OK of an earlier QUIT was lost, or somebody else deleted it).
     * - Gone and listed: pending again (the server answered +OK to QUIT but kept it): DELE is to be repeated.
     * - Failed and not listed: forgotten, or marked as gone when it was set aside.
     * - Passed over and not listed: forgotten.
     * - Not listed for as long as @p keepFor: forgotten, and so are the transitions delivered that long ago. What is
     *   in the outbox is never forgotten.
     *
     * A listing made of content hashes is complete only after everything has been fetched.
     */
    [[nodiscard]] Core::Result<void>
    prune(const QByteArray &mailbox, const ListedUids &listed, const QDateTime &now,
          std::chrono::milliseconds keepFor = RetentionAfterAbsence);

    [[nodiscard]] Outbox outbox() const;         ///< not to outlive the ledger
    [[nodiscard]] Quarantine quarantine() const; ///< not to outlive the ledger

    /** `instance.vars`; an empty object when none were kept. */
    [[nodiscard]] Core::Result<QJsonObject> instanceVars() const;
    [[nodiscard]] Core::Result<void> setInstanceVars(const QJsonObject &vars);

    /** The last pass recorded, for missed launches; invalid when there was none. UTC. */
    [[nodiscard]] Core::Result<QDateTime> lastPass() const;
    [[nodiscard]] Core::Result<void> setLastPass(const QDateTime &instant);

    [[nodiscard]] PassedOver passedOver() const; ///< not to outlive the ledger

    [[nodiscard]] Core::Result<Counts> counts() const;
    /** Newest first: at most @p limit entries after skipping @p offset. */
    [[nodiscard]] Core::Result<QList<HandledMessage>> handledMessages(qint64 offset,
                                                                      int limit) const;

private:
    class Private;
    explicit Ledger(std::unique_ptr<Private> content);
    std::unique_ptr<Private> d;
};

} // namespace Inlet::Ledger
