// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/ledger.h"

#include "core/clock.h"
#include "ledger/database.h"
#include "ledger/ledgerfile.h"
#include "ledger/rows.h"

#include <QVariant>

namespace Inlet::Ledger {

using namespace Qt::StringLiterals;
using Core::Result;

namespace {

// A row looked up by its key takes about as long as this many rows read one after the other.
constexpr qint64 RowsPerLookUp = 8;
constexpr qsizetype UidsPerLookUp = 16;

namespace SettingName {
constexpr auto InstanceVars = "instanceVars"_L1;
constexpr auto LastPass = "lastPass"_L1;
} // namespace SettingName

} // namespace

class Ledger::Private
{
public:
    explicit Private(std::unique_ptr<Database> opened)
        : database(std::move(opened))
    {}

    [[nodiscard]] Result<void> insert(const Decision &decision, const QByteArray &mailbox) const;

    /** Runs @p sql, which has one place for a value, once for each of @p values. */
    [[nodiscard]] Result<void> executeForEach(QLatin1StringView sql,
                                              const QVariantList &values) const;
    [[nodiscard]] Result<bool> exists(QLatin1StringView sql, const QVariantList &values) const;

    [[nodiscard]] Result<QVariant> setting(QLatin1StringView name) const;
    [[nodiscard]] Result<void> setSetting(QLatin1StringView name, const QString &value) const;

    /** Decisions that came back: what was left is met again, what was deleted was not deleted after all. */
    [[nodiscard]] Result<void> takeBack(const QVariantList &ids) const;
    [[nodiscard]] Result<void> takeBackListed(const QByteArray &mailbox,
                                              const ListedUids &listed) const;
    [[nodiscard]] Result<void> noteAbsent(const QByteArray &mailbox, const ListedUids &listed,
                                          const QDateTime &now) const;
    [[nodiscard]] Result<void> forgetLongAbsent(const QByteArray &mailbox, const QDateTime &now,
                                                std::chrono::milliseconds keepFor) const;

    const std::unique_ptr<Database> database;
};

Result<void> Ledger::Private::insert(const Decision &decision, const QByteArray &mailbox) const
{
    const qint64 listedSize = decision.listedSize >= 0 ? decision.listedSize : decision.size;
    return database->execute(
        R"(INSERT INTO decision (mailbox, uid, sha256, size, listed_size, return_code, remove, transition, event_id,
                                 vars, message_id, sender, subject, decided_at)
           VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
           ON CONFLICT (mailbox, uid, sha256) DO UPDATE SET
               size = excluded.size, listed_size = excluded.listed_size, return_code = excluded.return_code,
               remove = excluded.remove, settled = 0, gone = 0, absent_since = NULL,
               transition = excluded.transition, event_id = excluded.event_id, vars = excluded.vars,
               message_id = excluded.message_id, sender = excluded.sender, subject = excluded.subject,
               decided_at = excluded.decided_at)"_L1,
        {mailbox, decision.uid, decision.sha256, decision.size, listedSize, decision.returnCode,
         int(decision.remove), decision.transition, decision.eventId, stored(decision.vars),
         decision.messageId, decision.from, decision.subject,
         Core::toEventTime(decision.decidedAt)});
}

Result<void> Ledger::Private::executeForEach(QLatin1StringView sql,
                                             const QVariantList &values) const
{
    for (const QVariant &value : values) {
        if (auto done = database->execute(sql, {value}); !done)
            return done;
    }
    return {};
}

Result<bool> Ledger::Private::exists(QLatin1StringView sql, const QVariantList &values) const
{
    bool found = false;
    auto done = database->forEachRow(sql, values, [&found](const QSqlQuery &) { found = true; });
    if (!done)
        return done.error();
    return found;
}

Result<QVariant> Ledger::Private::setting(QLatin1StringView name) const
{
    QVariant value;
    auto done = database->forEachRow("SELECT value FROM setting WHERE name = ?"_L1, {QString(name)},
                                     [&value](const QSqlQuery &row) { value = row.value(0); });
    if (!done)
        return done.error();
    return value;
}

Result<void> Ledger::Private::setSetting(QLatin1StringView name, const QString &value) const
{
    return database->execute(R"(INSERT INTO setting (name, value) VALUES (?, ?)
                                ON CONFLICT (name) DO UPDATE SET value = excluded.value)"_L1,
                             {QString(name), value});
}

Result<void> Ledger::Private::takeBack(const QVariantList &ids) const
{
    return executeForEach(
        R"(UPDATE decision SET settled = settled AND NOT (gone AND remove), gone = 0, absent_since = NULL
           WHERE id = ?)"_L1,
        ids);
}

Result<void> Ledger::Private::takeBackListed(const QByteArray &mailbox,
                                             const ListedUids &listed) const
{
    const Result<QVariant> lastId = database->readValue("SELECT max(id) FROM decision"_L1);
    if (!lastId)
        return lastId.error();
    // Either side may be by far the smaller one, and looking up costs more for each than reading all in a row.
    if (lastId->toLongLong() <= RowsPerLookUp * listed.size) {
        QVariantList back;
        auto read = database->forEachRow(
            R"(SELECT id, uid FROM decision
               WHERE mailbox = ? AND (gone OR absent_since IS NOT NULL))"_L1,
            {mailbox}, [&](const QSqlQuery &row) {
                if (listed.contains(row.value(1).toByteArray()))
                    back.append(row.value(0));
            });
        return read ? takeBack(back) : read;
    }
    QVariantList back;
    Result<void> done;
    QVariantList values{mailbox};
    const auto lookUp = [&] {
        // A shorter list repeats its last name.
        while (values.size() <= UidsPerLookUp)
            values.append(values.constLast());
        done = database->forEachRow(
            R"(SELECT id FROM decision
               WHERE mailbox = ? AND uid IN (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                     AND (gone OR absent_since IS NOT NULL))"_L1,
            values, [&back](const QSqlQuery &row) { back.append(row.value(0)); });
        values.resize(1);
    };
    listed.forEach([&](QByteArrayView uid) {
        values.append(uid.toByteArray());
        if (done && values.size() > UidsPerLookUp)
            lookUp();
    });
    if (done && values.size() > 1)
        lookUp();
    return done ? takeBack(back) : done;
}

Result<void> Ledger::Private::noteAbsent(const QByteArray &mailbox, const ListedUids &listed,
                                         const QDateTime &now) const
{
    QVariantList absent;
    const auto sort = [&](const QSqlQuery &row) {
        if (!listed.contains(row.value(1).toByteArray()))
            absent.append(row.value(0));
    };
    // An absence that begins later than now is none that is known: the clock was set back.
    auto read = database->forEachRow(
        "SELECT id, uid FROM decision WHERE mailbox = ? AND absent_since IS NULL"_L1, {mailbox},
        sort);
    if (read) {
        read = database->forEachRow(
            "SELECT id, uid FROM decision WHERE mailbox = ? AND absent_since > ?"_L1,
            {mailbox, stored(now)}, sort);
    }
    if (!read)
        return read;
    for (const QVariant &id : std::as_const(absent)) {
        auto done = database->execute(
            "UPDATE decision SET settled = 1, gone = 1, absent_since = ? WHERE id = ?"_L1,
            {stored(now), id});
        if (!done)
            return done;
    }
    return {};
}

Result<void> Ledger::Private::forgetLongAbsent(const QByteArray &mailbox, const QDateTime &now,
                                               std::chrono::milliseconds keepFor) const
{
    const QVariant forgetBefore = stored(now.addDuration(-keepFor));
    auto done = database->execute("DELETE FROM decision WHERE mailbox = ? AND absent_since < ?"_L1,
                                  {mailbox, forgetBefore});
    if (!done)
        return done;
    return database->execute(
        R"(DELETE FROM outbox WHERE delivered_at < ? AND NOT EXISTS
               (SELECT 1 FROM decision WHERE decision.event_id <> ''
                                         AND decision.event_id = outbox.event_id))"_L1,
        {forgetBefore});
}

Result<std::unique_ptr<Ledger>> Ledger::open(const QString &file)
{
    Result<std::unique_ptr<Database>> database = openLedgerFile(file);
    if (!database)
        return database.error();
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
            if (auto done = d->insert(decision, mailbox); !done)
                return done;
        }
        QList<QByteArray> decided;
        decided.reserve(batch.decisions.size());
        for (const Decision &decision : batch.decisions)
            decided.append(decision.uid);
        if (auto done = quarantine().forget(decided, mailbox); !done)
            return done;
        for (const OutboxEntry &entry : batch.outbox) {
            if (auto done = outbox().insert(entry); !done)
                return done;
        }
        for (const Failure &failure : batch.failures) {
            if (auto done = quarantine().insert(failure, mailbox); !done)
                return done;
        }
        if (batch.instanceVars)
            return d->setSetting(SettingName::InstanceVars, stored(*batch.instanceVars));
        return {};
    });
}

Result<QList<Decision>> Ledger::decisions(const QByteArray &mailbox, const QByteArray &uid) const
{
    return d->database->read(
        R"(SELECT uid, sha256, size, listed_size, return_code, remove, transition,
                                       event_id, vars, message_id, sender, subject, decided_at
                                FROM decision WHERE mailbox = ? AND uid = ? AND settled = 0
                                ORDER BY decided_at DESC, id DESC)"_L1,
        {mailbox, uid}, decisionOf);
}

Result<QList<QByteArray>> Ledger::pendingUids(const QByteArray &mailbox) const
{
    return d->database->read(
        "SELECT DISTINCT uid FROM decision WHERE mailbox = ? AND settled = 0"_L1, {mailbox},
        [](const QSqlQuery &row) { return row.value(0).toByteArray(); });
}

Result<QList<Ledger::PendingContent>> Ledger::pendingContents(const QByteArray &mailbox) const
{
    return d->database->read(
        "SELECT uid, sha256 FROM decision WHERE mailbox = ? AND settled = 0 ORDER BY id"_L1,
        {mailbox}, [](const QSqlQuery &row) {
            return PendingContent{row.value(0).toByteArray(), row.value(1).toByteArray()};
        });
}

Result<void> Ledger::rename(const QByteArray &mailbox, const PendingContent &pending,
                            const QByteArray &newUid)
{
    return d->database->execute(R"(UPDATE OR REPLACE decision SET uid = ?
                                   WHERE mailbox = ? AND uid = ? AND sha256 = ? AND settled = 0)"_L1,
                                {newUid, mailbox, pending.uid, pending.sha256});
}

Result<bool> Ledger::wasLeft(const QByteArray &mailbox, const QByteArray &uid,
                             qint64 listedSize) const
{
    return d->exists(R"(SELECT 1 FROM decision
                        WHERE mailbox = ? AND uid = ? AND listed_size = ? AND remove = 0 LIMIT 1)"_L1,
                     {mailbox, uid, listedSize});
}

Result<void> Ledger::forEachLeft(const QByteArray &mailbox,
                                 const std::function<void(QByteArrayView, qint64)> &consume) const
{
    return d->database->forEachRow(
        "SELECT uid, listed_size FROM decision WHERE mailbox = ? AND remove = 0"_L1, {mailbox},
        [&consume](const QSqlQuery &row) {
            consume(row.value(0).toByteArray(), row.value(1).toLongLong());
        });
}

Result<void> Ledger::settle(const QByteArray &mailbox, const QList<QByteArray> &uids)
{
    return d->database->inTransaction([&]() -> Result<void> {
        for (const QByteArray &uid : uids) {
            auto done = d->database->execute(R"(UPDATE decision SET settled = 1, gone = remove
                                                      WHERE mailbox = ? AND uid = ? AND settled = 0)"_L1,
                                             {mailbox, uid});
            if (!done)
                return done;
        }
        return {};
    });
}

Result<void> Ledger::recall(const QByteArray &mailbox, const ListedUids &listed)
{
    return d->database->inTransaction([&] { return d->takeBackListed(mailbox, listed); });
}

Result<void> Ledger::prune(const QByteArray &mailbox, const ListedUids &listed,
                           const QDateTime &now, std::chrono::milliseconds keepFor)
{
    return d->database->inTransaction([&]() -> Result<void> {
        if (auto done = d->takeBackListed(mailbox, listed); !done)
            return done;
        if (auto done = d->forgetLongAbsent(mailbox, now, keepFor); !done)
            return done;
        if (auto done = PassedOver(*d->database).compare(mailbox, listed.contains); !done)
            return done;
        if (auto done = d->noteAbsent(mailbox, listed, now); !done)
            return done;
        return quarantine().compare(mailbox, listed.contains);
    });
}

Outbox Ledger::outbox() const
{
    return Outbox(*d->database);
}

Quarantine Ledger::quarantine() const
{
    return Quarantine(*d->database);
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

PassedOver Ledger::passedOver() const
{
    return PassedOver(*d->database);
}

Result<Counts> Ledger::counts() const
{
    Counts counts;
    const auto take = [&counts](const QSqlQuery &row) {
        counts.handled = row.value(0).toLongLong();
        counts.gone = row.value(1).toLongLong();
        counts.pending = row.value(2).toLongLong();
        counts.left = row.value(3).toLongLong();
        counts.withoutDestination = row.value(4).toLongLong();
        const qint64 accepted = row.value(5).toLongLong();
        counts.undelivered = row.value(6).toLongLong();
        counts.quarantined = row.value(8).toLongLong();
        counts.dead = row.value(7).toLongLong();
        counts.failing = row.value(9).toLongLong();
        counts.delivered = accepted + counts.withoutDestination;
        counts.fired = counts.delivered + counts.undelivered;
    };
    // total() instead of sum(), because the sum of no rows is NULL. What has no destination never was in the outbox; a
    // transition about no message is nowhere else.
    auto read = d->database->forEachRow(
        R"(SELECT count(*), total(gone), total(remove AND NOT gone), total(NOT remove AND NOT gone),
                  (SELECT count(DISTINCT event_id) FROM decision
                   WHERE event_id <> '' AND event_id NOT IN (SELECT event_id FROM outbox)),
                  (SELECT count(*) FROM outbox WHERE delivered_at IS NOT NULL),
                  (SELECT count(*) FROM outbox WHERE delivered_at IS NULL),
                  (SELECT count(*) FROM outbox WHERE dead_at IS NOT NULL),
                  (SELECT count(*) FROM quarantine WHERE set_aside_at IS NOT NULL),
                  (SELECT count(*) FROM quarantine WHERE set_aside_at IS NULL)
           FROM decision)"_L1,
        {}, take);
    if (!read)
        return read.error();
    return counts;
}

Result<QList<HandledMessage>> Ledger::handledMessages(qint64 offset, int limit) const
{
    const auto messageOf = [](const QSqlQuery &row) {
        return HandledMessage{.mailbox = row.value(13).toByteArray(),
                              .decision = decisionOf(row),
                              .gone = row.value(14).toBool()};
    };
    return d->database->read(
        R"(SELECT uid, sha256, size, listed_size, return_code, remove, transition,
                                       event_id, vars, message_id, sender, subject, decided_at, mailbox, gone
                                FROM decision ORDER BY decided_at DESC, id DESC LIMIT ? OFFSET ?)"_L1,
        {limit, offset}, messageOf);
}

} // namespace Inlet::Ledger
