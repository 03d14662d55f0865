// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/quarantine.h"

#include "core/clock.h"
#include "ledger/database.h"
#include "ledger/rows.h"

#include <QCryptographicHash>
#include <QFile>

namespace Inlet::Ledger {

using namespace Qt::StringLiterals;
using Core::Result;

namespace {

QuarantinedMessage messageOf(const QSqlQuery &row)
{
    const QByteArray mailbox = row.value(0).toByteArray();
    const QByteArray uid = row.value(1).toByteArray();
    const QDateTime setAsideAt = instantOf(row.value(10));
    return {.id = Quarantine::idOf(mailbox, uid),
            .mailbox = mailbox,
            .lastFailure = {.uid = uid,
                            .listedSize = row.value(2).toLongLong(),
                            .error = row.value(3).toString(),
                            .messageId = row.value(4).toString(),
                            .from = row.value(5).toString(),
                            .subject = row.value(6).toString(),
                            .failedAt = instantOf(row.value(7)),
                            .setAside = setAsideAt.isValid(),
                            .copy = row.value(11).toString()},
            .failures = row.value(8).toLongLong(),
            .firstFailed = instantOf(row.value(9)),
            .setAsideAt = setAsideAt,
            .gone = row.value(12).toBool()};
}

} // namespace

Quarantine::Quarantine(Database &database)
    : m_database(database)
{}

QString Quarantine::idOf(const QByteArray &mailbox, const QByteArray &uid)
{
    constexpr qsizetype Digits = 16;
    // A UIDL has no zero byte, so the two parts cannot run into each other.
    const QByteArray hash =
        QCryptographicHash::hash(mailbox + '\0' + uid, QCryptographicHash::Sha256);
    return QString::fromLatin1(hash.toHex().first(Digits));
}

Result<void> Quarantine::insert(const Failure &failure, const QByteArray &mailbox)
{
    const QString failedAt = Core::toEventTime(failure.failedAt);
    // One that is gone was another message: what failed now begins anew.
    return m_database.execute(
        R"(INSERT INTO quarantine (mailbox, uid, listed_size, error, message_id, sender, subject, failures,
                                   first_failed, last_failed, breaks, faults, set_aside_at, copy)
           VALUES (?, ?, ?, ?, ?, ?, ?, 1, ?, ?, ?, ?, ?, ?)
           ON CONFLICT (mailbox, uid) DO UPDATE SET
               listed_size = excluded.listed_size, error = excluded.error, message_id = excluded.message_id,
               sender = excluded.sender, subject = excluded.subject,
               failures = CASE WHEN gone THEN 1 ELSE failures + 1 END,
               first_failed = CASE WHEN gone THEN excluded.first_failed ELSE first_failed END,
               last_failed = excluded.last_failed,
               breaks = CASE excluded.breaks WHEN 0 THEN 0 ELSE breaks + 1 END,
               faults = excluded.faults + CASE WHEN gone THEN 0 ELSE faults END,
               set_aside_at = excluded.set_aside_at, copy = excluded.copy, gone = 0)"_L1,
        {mailbox, failure.uid, failure.listedSize, failure.error, failure.messageId, failure.from,
         failure.subject, failedAt, failedAt, int(failure.brokeSession), int(failure.ownFault),
         failure.setAside ? QVariant(failedAt) : QVariant(), failure.copy});
}

Result<void> Quarantine::forget(const QList<QByteArray> &uids, const QByteArray &mailbox)
{
    // Nearly always there is nothing at all.
    bool any = false;
    if (auto read = m_database.forEachRow("SELECT 1 FROM quarantine WHERE mailbox = ? LIMIT 1"_L1,
                                          {mailbox}, [&any](const QSqlQuery &) { any = true; });
        !read || !any) {
        return read;
    }
    for (const QByteArray &uid : uids) {
        if (auto done = m_database.execute(
                "DELETE FROM quarantine WHERE mailbox = ? AND uid = ? AND NOT gone"_L1,
                {mailbox, uid});
            !done) {
            return done;
        }
    }
    return {};
}

Result<void> Quarantine::compare(const QByteArray &mailbox, const IsListed &isListed)
{
    QVariantList absent;
    const auto sort = [&](const QSqlQuery &row) {
        if (!isListed(row.value(1).toByteArray()))
            absent.append(row.value(0));
    };
    if (auto read = m_database.forEachRow(
            "SELECT id, uid FROM quarantine WHERE mailbox = ? AND NOT gone"_L1, {mailbox}, sort);
        !read) {
        return read;
    }
    for (const QVariant &id : std::as_const(absent)) {
        if (auto done = m_database.execute(
                "DELETE FROM quarantine WHERE id = ? AND set_aside_at IS NULL"_L1, {id});
            !done) {
            return done;
        }
        if (auto done = m_database.execute("UPDATE quarantine SET gone = 1 WHERE id = ?"_L1, {id});
            !done) {
            return done;
        }
    }
    return {};
}

Result<int> Quarantine::faults(const QByteArray &mailbox, const QByteArray &uid) const
{
    int faults = 0;
    const auto read = m_database.forEachRow(
        "SELECT faults FROM quarantine WHERE mailbox = ? AND uid = ? AND NOT gone"_L1,
        {mailbox, uid}, [&faults](const QSqlQuery &row) { faults = row.value(0).toInt(); });
    if (!read)
        return read.error();
    return faults;
}

Result<void>
Quarantine::forEachSetAside(const QByteArray &mailbox,
                            const std::function<void(QByteArrayView, qint64)> &consume) const
{
    return m_database.forEachRow(
        R"(SELECT uid, listed_size FROM quarantine
           WHERE mailbox = ? AND set_aside_at IS NOT NULL AND NOT gone)"_L1,
        {mailbox}, [&consume](const QSqlQuery &row) {
            consume(row.value(0).toByteArray(), row.value(1).toLongLong());
        });
}

Result<QList<QByteArray>> Quarantine::sessionBreakers(const QByteArray &mailbox, int breaks) const
{
    return m_database.read("SELECT uid FROM quarantine WHERE mailbox = ? AND breaks >= ?"_L1,
                           {mailbox, breaks},
                           [](const QSqlQuery &row) { return row.value(0).toByteArray(); });
}

Result<QList<QuarantinedMessage>> Quarantine::messages(qint64 offset, int limit) const
{
    return m_database.read(
        R"(SELECT mailbox, uid, listed_size, error, message_id, sender, subject, last_failed, failures,
                  first_failed, set_aside_at, copy, gone
           FROM quarantine ORDER BY last_failed DESC, id DESC LIMIT ? OFFSET ?)"_L1,
        {limit, offset}, messageOf);
}

Result<QList<QuarantinedMessage>> Quarantine::release(const std::optional<QString> &id)
{
    auto setAside = m_database.read(
        R"(SELECT mailbox, uid, listed_size, error, message_id, sender, subject, last_failed, failures,
                  first_failed, set_aside_at, copy, gone
           FROM quarantine WHERE set_aside_at IS NOT NULL ORDER BY id)"_L1,
        {}, messageOf);
    if (!setAside)
        return setAside;
    if (id)
        setAside->removeIf([&id](const QuarantinedMessage &one) { return one.id != *id; });
    const auto released = m_database.inTransaction([&]() -> Result<void> {
        for (const QuarantinedMessage &one : *setAside) {
            if (auto done =
                    m_database.execute("DELETE FROM quarantine WHERE mailbox = ? AND uid = ?"_L1,
                                       {one.mailbox, one.lastFailure.uid});
                !done) {
                return done;
            }
        }
        return {};
    });
    if (!released)
        return released.error();
    for (const QuarantinedMessage &one : *setAside) {
        if (!one.lastFailure.copy.isEmpty())
            QFile::remove(one.lastFailure.copy);
    }
    return setAside;
}

} // namespace Inlet::Ledger
