// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/ledger.h"

#include "core/clock.h"
#include "core/privatefolder.h"
#include "ledger/database.h"
#include "ledger/schema.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QSet>
#include <QTemporaryFile>
#include <QVariant>

namespace Inlet::Ledger {

using namespace Qt::StringLiterals;
using Core::Error;
using Core::ErrorCode;
using Core::Result;

namespace {

constexpr QFile::Permissions OwnerOnly = QFile::ReadOwner | QFile::WriteOwner;

namespace SettingName {
constexpr auto InstanceVars = "instanceVars"_L1;
constexpr auto LastPass = "lastPass"_L1;
} // namespace SettingName

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Inlet::Ledger::Ledger)
};

QVariant stored(const QDateTime &instant)
{
    return instant.isValid() ? QVariant(Core::toEventTime(instant)) : QVariant();
}

QDateTime instantOf(const QVariant &value)
{
    return QDateTime::fromString(value.toString(), Qt::ISODateWithMs);
}

QString stored(const QJsonObject &object)
{
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

QJsonObject objectOf(const QVariant &value)
{
    return QJsonDocument::fromJson(value.toString().toUtf8()).object();
}

Decision decisionOf(const QSqlQuery &row)
{
    return {.uid = row.value(0).toByteArray(),
            .sha256 = row.value(1).toByteArray(),
            .size = row.value(2).toLongLong(),
            .listedSize = row.value(3).toLongLong(),
            .returnCode = row.value(4).toInt(),
            .remove = row.value(5).toBool(),
            .transition = row.value(6).toString(),
            .eventId = row.value(7).toString(),
            .vars = objectOf(row.value(8)),
            .messageId = row.value(9).toString(),
            .from = row.value(10).toString(),
            .subject = row.value(11).toString(),
            .decidedAt = instantOf(row.value(12))};
}

OutboxEntry outboxEntryOf(const QSqlQuery &row)
{
    return {.eventId = row.value(0).toString(),
            .transition = row.value(1).toString(),
            .cloudEvent = row.value(2).toByteArray(),
            .deliver = objectOf(row.value(3)),
            .attempts = row.value(4).toInt(),
            .nextAttempt = instantOf(row.value(5)),
            .lastError = row.value(6).toString()};
}

Error cannotCreate(const QString &file, const QString &detail)
{
    return {ErrorCode::Storage,
            Texts::tr("The ledger \"%1\" cannot be created. Check the permissions of its folder "
                      "and the disk.")
                .arg(file),
            detail};
}

// The file gets its name only when its tables are there and synced, so that a file without tables is always a damaged
// one and never a beginning cut short.
Result<void> create(const QString &file)
{
    const QString folder = QFileInfo(file).path();
    if (const auto made = Core::makePrivateFolder(folder); !made)
        return made;
    if (QFileInfo(file + "-wal"_L1).size() > 0) {
        return Error{ErrorCode::Storage,
                     Texts::tr("The ledger \"%1\" is missing, but its write-ahead log \"%1-wal\" "
                               "is there. Restore "
                               "the ledger from a backup, or move the log away to begin a new one.")
                         .arg(file),
                     {}};
    }
    QTemporaryFile draft(file + ".XXXXXX"_L1); // 0600
    if (!draft.open())
        return cannotCreate(file, draft.errorString());
    draft.close();
    {
        const auto database = Database::open(draft.fileName());
        if (!database)
            return database.error();
        if (const auto made = upgradeSchema(**database, ledgerSchema()); !made)
            return made;
    }
    if (draft.rename(file))
        draft.setAutoRemove(false);
    else if (!QFileInfo::exists(file)) // else another process was faster, and its ledger is as good
        return cannotCreate(file, draft.errorString());
    return Core::syncFolder(folder);
}

Result<void> closeToOthers(const QString &file)
{
    for (const QString &path : {file, QString(file + "-wal"_L1), QString(file + "-shm"_L1)}) {
        const QFile::Permissions others =
            QFile::permissions(path) & ~(OwnerOnly | QFile::ReadUser | QFile::WriteUser);
        if (others && !QFile::setPermissions(path, OwnerOnly)) {
            return Error{
                ErrorCode::Storage,
                Texts::tr(
                    "The file \"%1\" can be read by others, and this cannot be changed. Make it "
                    "accessible to its owner only.")
                    .arg(path),
                {}};
        }
    }
    return {};
}

} // namespace

class Ledger::Private
{
public:
    explicit Private(std::unique_ptr<Database> opened)
        : database(std::move(opened))
    {}

    [[nodiscard]] Result<void> insert(const Decision &decision, const QByteArray &mailbox) const
    {
        const qint64 listedSize = decision.listedSize >= 0 ? decision.listedSize : decision.size;
        return database->execute(
            "INSERT INTO decision (mailbox, uid, sha256, size, listed_size, return_code, remove, "
            "transition, event_id,"
            " vars, message_id, sender, subject, decided_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, "
            "?, ?, ?, ?)"
            " ON CONFLICT (mailbox, uid, sha256) DO UPDATE SET size = excluded.size, listed_size = "
            "excluded.listed_size,"
            " return_code = excluded.return_code, remove = excluded.remove, gone = 0, "
            "settled = 0, absent_since = NULL,"
            " transition = excluded.transition, event_id = excluded.event_id, vars = excluded.vars,"
            " message_id = excluded.message_id, sender = excluded.sender, subject = "
            "excluded.subject,"
            " decided_at = excluded.decided_at"_L1,
            {mailbox, decision.uid, decision.sha256, decision.size, listedSize, decision.returnCode,
             int(decision.remove), decision.transition, decision.eventId, stored(decision.vars),
             decision.messageId, decision.from, decision.subject,
             Core::toEventTime(decision.decidedAt)});
    }

    [[nodiscard]] Result<void> insert(const OutboxEntry &entry) const
    {
        return database->execute(
            "INSERT INTO outbox (event_id, transition, cloud_event, deliver, attempts, "
            "next_attempt, last_error)"
            " VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT (event_id) DO NOTHING"_L1,
            {entry.eventId, entry.transition, entry.cloudEvent, stored(entry.deliver),
             entry.attempts, stored(entry.nextAttempt), entry.lastError});
    }

    [[nodiscard]] Result<QVariant> setting(QLatin1StringView name) const
    {
        QVariant value;
        const auto done =
            database->forEachRow("SELECT value FROM setting WHERE name = ?"_L1, {QString(name)},
                                 [&value](const QSqlQuery &row) { value = row.value(0); });
        if (!done)
            return done.error();
        return value;
    }

    [[nodiscard]] Result<void> setSetting(QLatin1StringView name, const QString &value) const
    {
        return database->execute("INSERT INTO setting (name, value) VALUES (?, ?)"
                                 " ON CONFLICT (name) DO UPDATE SET value = excluded.value"_L1,
                                 {QString(name), value});
    }

    [[nodiscard]] Result<void> compare(const QByteArray &mailbox, const QSet<QByteArray> &listed,
                                       const QDateTime &now) const;

    const std::unique_ptr<Database> database;
};

Result<void> Ledger::Private::compare(const QByteArray &mailbox, const QSet<QByteArray> &listed,
                                      const QDateTime &now) const
{
    const QDateTime forgetBefore = now.addDuration(-RetentionAfterAbsence);
    QVariantList back;
    QVariantList absent;
    QVariantList forgotten;
    const auto sort = [&](const QSqlQuery &row) {
        const QVariant id = row.value(0);
        const bool gone = row.value(2).toBool();
        const QDateTime absentSince = instantOf(row.value(3));
        if (listed.contains(row.value(1).toByteArray())) {
            if (gone || absentSince.isValid())
                back.append(id);
        } else if (!gone || !absentSince.isValid()
                   || absentSince > now) { // the last: a clock that was set back
            absent.append(id);
        } else if (absentSince < forgetBefore) {
            forgotten.append(id);
        }
    };
    if (const auto read = database->forEachRow(
            "SELECT id, uid, gone, absent_since FROM decision WHERE mailbox = ?"_L1, {mailbox},
            sort);
        !read) {
        return read;
    }
    for (const QVariant &id : std::as_const(back)) {
        const auto done = database->execute(
            "UPDATE decision SET gone = 0, settled = settled AND NOT gone, absent_since = NULL"
            " WHERE id = ?"_L1,
            {id});
        if (!done)
            return done;
    }
    for (const QVariant &id : std::as_const(absent)) {
        const auto done = database->execute(
            "UPDATE decision SET gone = 1, settled = 1, absent_since = ? WHERE id = ?"_L1,
            {stored(now), id});
        if (!done)
            return done;
    }
    for (const QVariant &id : std::as_const(forgotten)) {
        if (const auto done = database->execute("DELETE FROM decision WHERE id = ?"_L1, {id});
            !done)
            return done;
    }
    return database->execute("DELETE FROM outbox WHERE delivered_at < ?"
                             " AND event_id NOT IN (SELECT event_id FROM decision)"_L1,
                             {stored(forgetBefore)});
}

Result<std::unique_ptr<Ledger>> Ledger::open(const QString &file)
{
    if (!QFileInfo::exists(file)) {
        if (const auto made = create(file); !made)
            return made.error();
    }
    Result<std::unique_ptr<Database>> database = Database::open(file);
    if (!database)
        return database.error();
    if (QFileInfo(file).size() == 0)
        return (*database)->damaged(u"The file is empty."_s);
    if (const auto closed = closeToOthers(file); !closed)
        return closed.error();
    if (const auto upgraded = upgradeSchema(**database, ledgerSchema()); !upgraded)
        return upgraded.error();
    if (const auto durable = (*database)->makeDurable(); !durable)
        return durable.error();
    return std::unique_ptr<Ledger>(new Ledger(std::make_unique<Private>(*std::move(database))));
}

Ledger::Ledger(std::unique_ptr<Private> content)
    : d(std::move(content))
{}

Ledger::~Ledger() = default;

Result<void> Ledger::commit(const Batch &batch, const QByteArray &mailbox)
{
    return d->database->inTransaction([&]() -> Result<void> {
        for (const Decision &decision : batch.decisions) {
            if (const auto done = d->insert(decision, mailbox); !done)
                return done;
        }
        for (const OutboxEntry &entry : batch.outbox) {
            if (const auto done = d->insert(entry); !done)
                return done;
        }
        return {};
    });
}

Result<QList<Decision>> Ledger::decisions(const QByteArray &mailbox, const QByteArray &uid) const
{
    return d->database->read("SELECT uid, sha256, size, listed_size, return_code, remove, "
                             "transition, event_id, vars, message_id, sender,"
                             " subject, decided_at FROM decision WHERE mailbox = ? AND uid = ? AND "
                             "settled = 0"
                             " ORDER BY decided_at DESC, id DESC"_L1,
                             {mailbox, uid}, decisionOf);
}

Result<QList<QByteArray>> Ledger::pendingUids(const QByteArray &mailbox) const
{
    return d->database->read(
        "SELECT DISTINCT uid FROM decision WHERE mailbox = ? AND settled = 0"_L1, {mailbox},
        [](const QSqlQuery &row) { return row.value(0).toByteArray(); });
}

Result<bool> Ledger::wasLeft(const QByteArray &mailbox, const QByteArray &uid,
                             qint64 listedSize) const
{
    const auto found =
        d->database->read("SELECT 1 FROM decision WHERE mailbox = ? AND uid = ? AND listed_size = ?"
                          " AND remove = 0 LIMIT 1"_L1,
                          {mailbox, uid, listedSize}, [](const QSqlQuery &) { return true; });
    if (!found)
        return found.error();
    return !found->isEmpty();
}

Result<void> Ledger::settle(const QByteArray &mailbox, const QList<QByteArray> &uids)
{
    return d->database->inTransaction([&]() -> Result<void> {
        for (const QByteArray &uid : uids) {
            const auto done = d->database->execute(
                "UPDATE decision SET settled = 1, gone = remove WHERE mailbox = ?"
                " AND uid = ? AND settled = 0"_L1,
                {mailbox, uid});
            if (!done)
                return done;
        }
        return {};
    });
}

Result<void> Ledger::prune(const QByteArray &mailbox, const QList<QByteArray> &listedUids,
                           const QDateTime &now)
{
    const QSet<QByteArray> listed(listedUids.cbegin(), listedUids.cend());
    return d->database->inTransaction([&] { return d->compare(mailbox, listed, now); });
}

Result<QList<OutboxEntry>> Ledger::outbox() const
{
    return d->database->read(
        "SELECT event_id, transition, cloud_event, deliver, attempts, next_attempt, last_error"
        " FROM outbox WHERE delivered_at IS NULL ORDER BY id"_L1,
        {}, outboxEntryOf);
}

Result<bool> Ledger::isDelivered(const QString &eventId) const
{
    const auto found =
        d->database->read("SELECT 1 FROM outbox WHERE event_id = ? AND delivered_at IS NOT NULL"_L1,
                          {eventId}, [](const QSqlQuery &) { return true; });
    if (!found)
        return found.error();
    return !found->isEmpty();
}

Result<void> Ledger::delivered(const QString &eventId, const QDateTime &now)
{
    // The id stays, so that the transition is never added again; what it said is of no use any more.
    return d->database->execute(
        "UPDATE outbox SET delivered_at = ?, attempts = attempts + 1, last_error = '',"
        " next_attempt = NULL, cloud_event = x'' WHERE event_id = ?"
        " AND delivered_at IS NULL"_L1,
        {stored(now), eventId});
}

Result<void> Ledger::deliveryFailed(const QString &eventId, const QString &reason,
                                    const QDateTime &nextAttempt)
{
    return d->database->execute(
        "UPDATE outbox SET attempts = attempts + 1, last_error = ?, next_attempt = ?"
        " WHERE event_id = ? AND delivered_at IS NULL"_L1,
        {reason, stored(nextAttempt), eventId});
}

Result<QJsonObject> Ledger::instanceVars() const
{
    const Result<QVariant> value = d->setting(SettingName::InstanceVars);
    if (!value)
        return value.error();
    return objectOf(*value);
}

Result<void> Ledger::setInstanceVars(const QJsonObject &vars)
{
    return d->setSetting(SettingName::InstanceVars, stored(vars));
}

Result<QDateTime> Ledger::lastPass() const
{
    const Result<QVariant> value = d->setting(SettingName::LastPass);
    if (!value)
        return value.error();
    return instantOf(*value);
}

Result<void> Ledger::setLastPass(const QDateTime &instant)
{
    return d->setSetting(SettingName::LastPass, Core::toEventTime(instant));
}

Result<Counts> Ledger::counts() const
{
    Counts counts;
    const auto countDecisions = [&counts](const QSqlQuery &row) {
        counts.handled = row.value(0).toLongLong();
        counts.gone = row.value(1).toLongLong();
        counts.pending = row.value(2).toLongLong();
        counts.left = row.value(3).toLongLong();
        counts.fired = row.value(4).toLongLong();
    };
    // total() instead of sum(), because the sum of no rows is NULL.
    if (const auto read = d->database->forEachRow("SELECT count(*), total(gone), total(remove AND "
                                                  "NOT gone), total(NOT remove AND NOT gone),"
                                                  " total(event_id <> '') FROM decision"_L1,
                                                  {}, countDecisions);
        !read) {
        return read.error();
    }
    const auto countTransitions = [&counts](const QSqlQuery &row) {
        counts.delivered = row.value(0).toLongLong();
        counts.undelivered = row.value(1).toLongLong();
    };
    if (const auto read = d->database->forEachRow(
            "SELECT count(delivered_at), total(delivered_at IS NULL) FROM outbox"_L1, {},
            countTransitions);
        !read) {
        return read.error();
    }
    return counts;
}

Result<QList<HandledMessage>> Ledger::handledMessages(qint64 offset, int limit) const
{
    return d->database->read(
        "SELECT uid, sha256, size, listed_size, return_code, remove, transition, event_id, vars, "
        "message_id, sender,"
        " subject, decided_at, mailbox, gone FROM decision ORDER BY decided_at DESC, id DESC LIMIT ? OFFSET ?"_L1,
        {limit, offset}, [](const QSqlQuery &row) {
            return HandledMessage{.mailbox = row.value(13).toByteArray(),
                                  .decision = decisionOf(row),
                                  .gone = row.value(14).toBool()};
        });
}

Result<QList<FiredTransition>> Ledger::firedTransitions(qint64 offset, int limit) const
{
    return d->database->read("SELECT event_id, transition, cloud_event, deliver, attempts, "
                             "next_attempt, last_error, delivered_at"
                             " FROM outbox ORDER BY id DESC LIMIT ? OFFSET ?"_L1,
                             {limit, offset}, [](const QSqlQuery &row) {
                                 return FiredTransition{.entry = outboxEntryOf(row),
                                                        .deliveredAt = instantOf(row.value(7))};
                             });
}

} // namespace Inlet::Ledger
