// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QLatin1StringView>
#include <QList>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QString>
#include <QVariantList>

#include <functional>
#include <map>
#include <memory>
#include <type_traits>

class QSqlError;

namespace Inlet::Ledger {

/**
 * One SQLite connection with prepared statements, and Qt's SQL errors turned into ours: code Storage, the file's name
 * and what can be done about it. Null strings and byte arrays are stored as empty ones; an invalid QVariant is NULL.
 */
class Database
{
public:
    enum class Access { ReadWrite, ReadOnly };

    /** Opens a database file. Whether it really is one shows at the first statement. */
    [[nodiscard]] static Core::Result<std::unique_ptr<Database>>
    open(const QString &file, Access access = Access::ReadWrite);
    ~Database();
    Q_DISABLE_COPY_MOVE(Database)

    /** From here on a commit that succeeded is on disk: write-ahead log, synced at each commit. */
    [[nodiscard]] Core::Result<void> makeDurable();

    [[nodiscard]] QString file() const { return m_file; }

    /** Runs @p sql, prepared at its first use; @p sql must be a literal, because it is the key of the cache. */
    [[nodiscard]] Core::Result<void> execute(QLatin1StringView sql,
                                             const QVariantList &values = {});

    /** Runs @p sql without keeping it prepared: for statements that are put together. */
    [[nodiscard]] Core::Result<void> executeOnce(const QString &sql);

    /** Runs a query as execute() does and gives each row to @p consume. */
    [[nodiscard]] Core::Result<void>
    forEachRow(QLatin1StringView sql, const QVariantList &values,
               const std::function<void(const QSqlQuery &)> &consume);

    /** The rows of a query, each turned into a value by @p make. */
    template <typename Make>
    [[nodiscard]] auto read(QLatin1StringView sql, const QVariantList &values, Make make)
        -> Core::Result<QList<std::invoke_result_t<Make, const QSqlQuery &>>>
    {
        QList<std::invoke_result_t<Make, const QSqlQuery &>> rows;
        const auto done =
            forEachRow(sql, values, [&](const QSqlQuery &row) { rows.append(make(row)); });
        if (!done)
            return done.error();
        return rows;
    }

    /** The first column of the only row of a query without values, or of a pragma. */
    [[nodiscard]] Core::Result<QVariant> readValue(QLatin1StringView sql);

    /** Runs @p work between BEGIN IMMEDIATE and COMMIT, or undoes it when it or the commit fails. */
    [[nodiscard]] Core::Result<void> inTransaction(const std::function<Core::Result<void>()> &work);

    /** The error for a database file whose content makes no sense. */
    [[nodiscard]] Core::Error damaged(const QString &detail) const;

private:
    explicit Database(const QString &file);
    [[nodiscard]] Core::Result<void> connect(Access access);
    [[nodiscard]] Core::Error fail(const QSqlError &error) const;

    QString m_file;
    QString m_connectionName;
    QSqlDatabase m_connection;
    std::map<QLatin1StringView, QSqlQuery> m_prepared;
};

} // namespace Inlet::Ledger
