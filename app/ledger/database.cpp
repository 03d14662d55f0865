// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/database.h"

#include "core/logging.h"

#include <QCoreApplication>
#include <QSqlError>

#include <atomic>

namespace Inlet::Ledger {

using namespace Qt::StringLiterals;

namespace {

// The primary result codes of SQLite (https://www.sqlite.org/rescode.html), which Qt passes on as text.
namespace SqliteCode {
constexpr int Error = 1; // a statement that does not fit the tables, and ours do
constexpr int Busy = 5;
constexpr int Locked = 6;
constexpr int Corrupt = 11;
constexpr int Full = 13;
constexpr int NotADatabase = 26;
} // namespace SqliteCode

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Inlet::Ledger::Database)
};

QString nextConnectionName()
{
    static std::atomic_int counter = 0;
    return u"inlet-ledger-%1"_s.arg(++counter);
}

QVariant storable(const QVariant &value)
{
    // The driver would store these as NULL, which is another thing than empty.
    if (value.typeId() == QMetaType::QString && value.toString().isNull())
        return u""_s;
    if (value.typeId() == QMetaType::QByteArray && value.toByteArray().isNull())
        return QByteArray("");
    return value;
}

} // namespace

Core::Result<std::unique_ptr<Database>> Database::open(const QString &file, Access access)
{
    std::unique_ptr<Database> database(new Database(file));
    if (const Core::Result<void> connected = database->connect(access); !connected)
        return connected.error();
    return database;
}

Database::Database(const QString &file)
    : m_file(file)
    , m_connectionName(nextConnectionName())
    , m_connection(QSqlDatabase::addDatabase(u"QSQLITE"_s, m_connectionName))
{}

Database::~Database()
{
    // removeDatabase() complains about every handle that is still alive.
    m_prepared.clear();
    m_connection.close();
    m_connection = QSqlDatabase();
    QSqlDatabase::removeDatabase(m_connectionName);
}

Core::Result<void> Database::connect(Access access)
{
    if (!m_connection.isValid()) {
        return Core::Error{
            Core::ErrorCode::Storage,
            Texts::tr("The SQLite driver of Qt is not installed, so that no ledger can be kept. "
                      "Install the package with the plugin \"qsqlite\"."),
            {}};
    }
    m_connection.setDatabaseName(m_file);
    // The only other user of the file is a person who looks at it; five seconds outlast any such look.
    QString options = u"QSQLITE_BUSY_TIMEOUT=5000"_s;
    if (access == Access::ReadOnly)
        options += u";QSQLITE_OPEN_READONLY"_s;
    m_connection.setConnectOptions(options);
    if (!m_connection.open())
        return fail(m_connection.lastError());
    return {};
}

Core::Result<void> Database::makeDurable()
{
    const Core::Result<QVariant> mode = readValue("PRAGMA journal_mode = WAL"_L1);
    if (!mode)
        return mode.error();
    if (mode->toString() != "wal"_L1) {
        return Core::Error{
            Core::ErrorCode::Storage,
            Texts::tr(
                "The ledger \"%1\" cannot be kept safe against a crash in its folder. Choose a "
                "state folder on a local disk.")
                .arg(m_file),
            u"journal_mode = %1"_s.arg(mode->toString())};
    }
    // 16 MB of log instead of 4: a large ledger is changed all over, and each checkpoint syncs what it moved.
    if (auto set = readValue("PRAGMA wal_autocheckpoint = 4000"_L1); !set)
        return set.error();
    return execute("PRAGMA synchronous = FULL"_L1);
}

Core::Result<void> Database::execute(QLatin1StringView sql, const QVariantList &values)
{
    return forEachRow(sql, values, [](const QSqlQuery &) {});
}

Core::Result<void> Database::executeOnce(const QString &sql)
{
    QSqlQuery query(m_connection);
    if (!query.exec(sql))
        return fail(query.lastError());
    return {};
}

Core::Result<void> Database::forEachRow(QLatin1StringView sql, const QVariantList &values,
                                        const std::function<void(const QSqlQuery &)> &consume)
{
    auto found = m_prepared.find(sql);
    if (found == m_prepared.end()) {
        QSqlQuery fresh(m_connection);
        fresh.setForwardOnly(true);
        if (!fresh.prepare(sql))
            return fail(fresh.lastError());
        found = m_prepared.emplace(sql, std::move(fresh)).first;
    }
    QSqlQuery &query = found->second;
    for (qsizetype i = 0; i < values.size(); ++i)
        query.bindValue(static_cast<int>(i), storable(values.at(i)));
    if (!query.exec())
        return fail(query.lastError());
    while (query.next())
        consume(query);
    // next() is false at the end and for an unreadable page alike.
    const QSqlError error = query.lastError();
    // An unfinished statement would hold its view of the database, and the write-ahead log could not be emptied.
    query.finish();
    if (error.isValid())
        return fail(error);
    return {};
}

Core::Result<QVariant> Database::readValue(QLatin1StringView sql)
{
    QVariant value;
    auto done = forEachRow(sql, {}, [&value](const QSqlQuery &row) { value = row.value(0); });
    if (!done)
        return done.error();
    return value;
}

Core::Result<void> Database::inTransaction(const std::function<Core::Result<void>()> &work)
{
    // IMMEDIATE: a transaction that begins with reading could not wait for another writer later on.
    if (auto begun = execute("BEGIN IMMEDIATE"_L1); !begun)
        return begun;
    Core::Result<void> outcome = work();
    if (outcome)
        outcome = execute("COMMIT"_L1);
    if (!outcome) {
        // After some errors SQLite has rolled back already and says so here; the first error is what matters.
        if (const auto undone = execute("ROLLBACK"_L1); !undone)
            qCDebug(lcLedger) << "rollback:" << undone.error().detail;
    }
    return outcome;
}

Core::Error Database::damaged(const QString &detail) const
{
    return {Core::ErrorCode::Storage,
            Texts::tr("The ledger \"%1\" is damaged. Restore it from a backup, or move it away "
                      "together with its "
                      "\"-wal\" and \"-shm\" files to begin a new one; messages that were handled "
                      "and are still on "
                      "the server are then handled again.")
                .arg(m_file),
            detail};
}

Core::Error Database::fail(const QSqlError &error) const
{
    // Extended codes carry the primary one in their lowest byte.
    switch (error.nativeErrorCode().toInt() & 0xff) {
    case SqliteCode::Error:
    case SqliteCode::Corrupt:
    case SqliteCode::NotADatabase: return damaged(error.text());
    case SqliteCode::Full:
        return {
            Core::ErrorCode::Storage,
            Texts::tr(
                "The ledger \"%1\" cannot be written because the disk is full. Free some space.")
                .arg(m_file),
            error.text()};
    case SqliteCode::Busy:
    case SqliteCode::Locked:
        return {Core::ErrorCode::Storage,
                Texts::tr("The ledger \"%1\" is in use by another program. Close that program.")
                    .arg(m_file),
                error.text()};
    default:
        return {Core::ErrorCode::Storage,
                Texts::tr("The ledger \"%1\" cannot be read or written. Check the permissions of "
                          "the file and its "
                          "folder, and the disk.")
                    .arg(m_file),
                error.text()};
    }
}

} // namespace Inlet::Ledger
