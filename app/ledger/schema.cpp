// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/schema.h"

#include "core/logging.h"
#include "ledger/database.h"

#include <QCoreApplication>

namespace Inlet::Ledger {

using namespace Qt::StringLiterals;
using Core::Error; // lupdate loses the namespace behind a qualified return type
using Core::ErrorCode;

namespace {

constexpr int ApplicationId = 0x494E4C54; // "INLT"

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Inlet::Ledger::Schema)
};

Error foreign(const QString &file)
{
    return {ErrorCode::Storage,
            Texts::tr("The file \"%1\" is not a ledger of Inlet. Move it away or choose another "
                      "state folder.")
                .arg(file),
            {}};
}

Error newer(const QString &file, int version, qsizetype known)
{
    return {ErrorCode::Storage,
            Texts::tr("The ledger \"%1\" was written by a newer version of Inlet (format %2, this "
                      "version knows "
                      "formats up to %3). Use the newer version, or choose another state folder.")
                .arg(file, QString::number(version), QString::number(known)),
            {}};
}

} // namespace

const QList<SchemaStep> &ledgerSchema()
{
    // Instants are ISO 8601 UTC texts with milliseconds, which sort by time; flags are 0 or 1.
    static const QList<SchemaStep> steps{
        {
            "CREATE TABLE decision ("
            " id INTEGER PRIMARY KEY,"
            " mailbox BLOB NOT NULL,"
            " uid BLOB NOT NULL,"
            " sha256 BLOB NOT NULL,"
            " size INTEGER NOT NULL,"
            " listed_size INTEGER NOT NULL,"
            " return_code INTEGER NOT NULL,"
            " remove INTEGER NOT NULL,"
            " gone INTEGER NOT NULL DEFAULT 0,"    // no longer on the server
            " settled INTEGER NOT NULL DEFAULT 0," // carried out: QUIT was answered +OK
            " absent_since TEXT,"                  // the first listing without it
            " transition TEXT NOT NULL,"
            " event_id TEXT NOT NULL,"
            " vars TEXT NOT NULL," // JSON object
            " message_id TEXT NOT NULL,"
            " sender TEXT NOT NULL,"
            " subject TEXT NOT NULL,"
            " decided_at TEXT NOT NULL,"
            " UNIQUE (mailbox, uid, sha256)) STRICT"_L1,
            "CREATE INDEX decision_pending ON decision (mailbox, uid) WHERE settled = 0"_L1,
            "CREATE INDEX decision_decided_at ON decision (decided_at)"_L1,
            "CREATE TABLE outbox ("
            " id INTEGER PRIMARY KEY,"
            " event_id TEXT NOT NULL UNIQUE,"
            " transition TEXT NOT NULL,"
            " cloud_event BLOB NOT NULL," // emptied once delivered
            " deliver TEXT NOT NULL,"     // JSON object
            " attempts INTEGER NOT NULL,"
            " next_attempt TEXT,"
            " last_error TEXT NOT NULL,"
            " delivered_at TEXT) STRICT"_L1,
            "CREATE INDEX outbox_undelivered ON outbox (id) WHERE delivered_at IS NULL"_L1,
            "CREATE TABLE quarantine ("
            " id INTEGER PRIMARY KEY,"
            " mailbox BLOB NOT NULL,"
            " uid BLOB NOT NULL,"
            " listed_size INTEGER NOT NULL,"
            " error TEXT NOT NULL,"
            " message_id TEXT NOT NULL,"
            " sender TEXT NOT NULL,"
            " subject TEXT NOT NULL,"
            " failures INTEGER NOT NULL,"
            " first_failed TEXT NOT NULL,"
            " last_failed TEXT NOT NULL,"
            " UNIQUE (mailbox, uid)) STRICT"_L1,
            "CREATE TABLE setting (name TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT"_L1,
        },
        {
            // sessions that broke off while this message was fetched, in a row
            "ALTER TABLE quarantine ADD COLUMN breaks INTEGER NOT NULL DEFAULT 0"_L1,
        },
        {
            // its first result was told in a `transition` event
            "ALTER TABLE outbox ADD COLUMN told INTEGER NOT NULL DEFAULT 0"_L1,
            "UPDATE outbox SET told = 1 WHERE attempts > 0 OR delivered_at IS NOT NULL"_L1,
            // a dead letter: not tried again until somebody sends it again
            "ALTER TABLE outbox ADD COLUMN dead_at TEXT"_L1,
            "CREATE INDEX outbox_waiting ON outbox (id)"
            " WHERE delivered_at IS NULL AND dead_at IS NULL"_L1,
            "CREATE INDEX outbox_untold ON outbox (id) WHERE told = 0"_L1,
            // failures that are the message's own fault, in a row
            "ALTER TABLE quarantine ADD COLUMN faults INTEGER NOT NULL DEFAULT 0"_L1,
            // its handler is not run any more
            "ALTER TABLE quarantine ADD COLUMN set_aside_at TEXT"_L1,
            // path of the copy in the state folder, empty when there is none
            "ALTER TABLE quarantine ADD COLUMN copy TEXT NOT NULL DEFAULT ''"_L1,
            // set aside, and no longer on the server
            "ALTER TABLE quarantine ADD COLUMN gone INTEGER NOT NULL DEFAULT 0"_L1,
        },
        {
            // what a pass asks of a ledger must not depend on how many rows it has
            "CREATE INDEX decision_absent ON decision (mailbox, absent_since)"_L1,
            "CREATE INDEX decision_left ON decision (mailbox) WHERE remove = 0"_L1,
            "CREATE INDEX decision_event ON decision (event_id) WHERE event_id <> ''"_L1,
            "CREATE INDEX outbox_delivered ON outbox (delivered_at)"
            " WHERE delivered_at IS NOT NULL"_L1,
        },
        {
            // messages that were there at the first contact and are never handled
            "CREATE TABLE passed_over ("
            " mailbox BLOB NOT NULL,"
            " uid BLOB NOT NULL,"
            " listed_size INTEGER NOT NULL,"
            " PRIMARY KEY (mailbox, uid, listed_size)) STRICT"_L1,
            "INSERT INTO setting SELECT 'mailboxMet', value FROM setting WHERE name = 'lastPass'"_L1,
        },
    };
    return steps;
}

Core::Result<int> schemaVersion(Database &database, const QList<SchemaStep> &steps)
{
    const Core::Result<QVariant> application = database.readValue("PRAGMA application_id"_L1);
    if (!application)
        return application.error();
    const Core::Result<QVariant> tables =
        database.readValue("SELECT count(*) FROM sqlite_master"_L1);
    if (!tables)
        return tables.error();
    const Core::Result<QVariant> storedVersion = database.readValue("PRAGMA user_version"_L1);
    if (!storedVersion)
        return storedVersion.error();

    const int version = storedVersion->toInt();
    const bool hasTables = tables->toInt() > 0;
    const bool fresh = version == 0 && !hasTables && application->toInt() == 0;
    if (!fresh && application->toInt() != ApplicationId)
        return foreign(database.file());
    if (version > steps.size())
        return newer(database.file(), version, steps.size());
    if (version < 0 || hasTables != (version > 0))
        return database.damaged(u"user_version %1, %2 tables"_s.arg(version).arg(tables->toInt()));
    return version;
}

Core::Result<void> checkContent(Database &database)
{
    const Core::Result<QVariant> check = database.readValue("PRAGMA quick_check(1)"_L1);
    if (!check)
        return check.error();
    if (check->toString() != "ok"_L1)
        return database.damaged(check->toString());
    return {};
}

Core::Result<void> upgradeSchema(Database &database, const QList<SchemaStep> &steps)
{
    const Core::Result<int> stored = schemaVersion(database, steps);
    if (!stored)
        return stored.error();
    const int version = *stored;

    if (version == steps.size())
        return {};

    if (version > 0)
        qCInfo(lcLedger) << database.file() << "is upgraded from format" << version << "to"
                         << steps.size();
    return database.inTransaction([&]() -> Core::Result<void> {
        for (qsizetype step = version; step < steps.size(); ++step) {
            for (const QLatin1StringView statement : steps.at(step)) {
                if (auto done = database.execute(statement); !done)
                    return done;
            }
        }
        // A pragma takes no bound values.
        if (auto done = database.executeOnce(u"PRAGMA application_id = %1"_s.arg(ApplicationId));
            !done)
            return done;
        return database.executeOnce(u"PRAGMA user_version = %1"_s.arg(steps.size()));
    });
}

} // namespace Inlet::Ledger
