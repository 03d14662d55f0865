// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/passedover.h"

#include "ledger/database.h"
#include "ledger/rows.h"

namespace Inlet::Ledger {

using namespace Qt::StringLiterals;
using Core::Result;

PassedOver::PassedOver(Database &database)
    : m_database(database)
{}

Result<bool> PassedOver::hasMet() const
{
    const Result<QVariant> met =
        m_database.readValue("SELECT EXISTS (SELECT 1 FROM setting WHERE name = 'mailboxMet')"_L1);
    if (!met)
        return met.error();
    return met->toBool();
}

Result<void> PassedOver::meet(const QByteArray &mailbox, const QList<ListedKey> &messages,
                              const QDateTime &now)
{
    return m_database.inTransaction([&]() -> Result<void> {
        for (const ListedKey &message : messages) {
            auto done = m_database.execute(
                R"(INSERT INTO passed_over (mailbox, uid, listed_size) VALUES (?, ?, ?)
                   ON CONFLICT (mailbox, uid, listed_size) DO NOTHING)"_L1,
                {mailbox, message.uid, message.listedSize});
            if (!done)
                return done;
        }
        return m_database.execute(R"(INSERT INTO setting (name, value) VALUES ('mailboxMet', ?)
                                     ON CONFLICT (name) DO NOTHING)"_L1,
                                  {stored(now)});
    });
}

Result<void> PassedOver::forEach(const QByteArray &mailbox,
                                 const std::function<void(QByteArrayView, qint64)> &consume) const
{
    return m_database.forEachRow("SELECT uid, listed_size FROM passed_over WHERE mailbox = ?"_L1,
                                 {mailbox}, [&consume](const QSqlQuery &row) {
                                     consume(row.value(0).toByteArray(), row.value(1).toLongLong());
                                 });
}

Result<void> PassedOver::compare(const QByteArray &mailbox,
                                 const std::function<bool(QByteArrayView)> &isListed)
{
    QList<QByteArray> absent;
    auto read = forEach(mailbox, [&](QByteArrayView uid, qint64) {
        if (!isListed(uid))
            absent.append(uid.toByteArray());
    });
    if (!read)
        return read;
    for (const QByteArray &uid : std::as_const(absent)) {
        auto done = m_database.execute("DELETE FROM passed_over WHERE mailbox = ? AND uid = ?"_L1,
                                       {mailbox, uid});
        if (!done)
            return done;
    }
    return {};
}

} // namespace Inlet::Ledger
