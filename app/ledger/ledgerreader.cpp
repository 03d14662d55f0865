// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/ledgerreader.h"

#include "ledger/database.h"
#include "ledger/ledgerfile.h"
#include "ledger/rows.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace Inlet::Ledger {

using namespace Qt::StringLiterals;
using Core::Error;
using Core::ErrorCode;
using Core::Result;

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Inlet::Ledger::LedgerReader)
};

// Sorts after every instant, see schema.cpp.
constexpr auto AfterAll = ":"_L1;

DeliveryState deliveryState(const Decision &decision, const QSqlQuery &row)
{
    if (decision.eventId.isEmpty())
        return DeliveryState::None;
    const bool wasInOutbox = row.value(15).toBool();
    if (!wasInOutbox)
        return DeliveryState::NoDestination;
    return row.value(16).isNull() ? DeliveryState::Waiting : DeliveryState::Delivered;
}

} // namespace

Result<std::unique_ptr<LedgerReader>> LedgerReader::open(const QString &file)
{
    if (!QFileInfo::exists(file)) {
        return Error{
            ErrorCode::NotFound,
            Texts::tr("There is no ledger \"%1\": nothing has been handled yet.").arg(file),
            {}};
    }
    Result<std::unique_ptr<Database>> database = openLedgerForReading(file);
    if (!database)
        return database.error();
    return std::unique_ptr<LedgerReader>(new LedgerReader(*std::move(database)));
}

LedgerReader::LedgerReader(std::unique_ptr<Database> database)
    : m_database(std::move(database))
{}

LedgerReader::~LedgerReader() = default;

Result<LedgerReader::Step> LedgerReader::scan(const LedgerFilter &filter, const Position &from,
                                              int rows) const
{
    Step step{.found = {}, .next = from, .atEnd = false};
    int passed = 0;
    const auto look = [&](const QSqlQuery &row) {
        ++passed;
        step.next = {row.value(1).toString(), row.value(0).toLongLong()};
        const bool accepted = filter.isEmpty()
                              || filter.accepts({.uid = row.value(2).toString(),
                                                 .messageId = row.value(3).toString(),
                                                 .subject = row.value(4).toString(),
                                                 .from = row.value(5).toString(),
                                                 .time = instantOf(row.value(1)),
                                                 .returnCode = row.value(6).toInt()});
        if (accepted)
            step.found.append(step.next.id);
    };
    // The bounds of time go into the query, so that an index finds them.
    const QVariant since = filter.since.isValid() ? stored(filter.since) : QVariant(u""_s);
    const QVariant until =
        filter.until.isValid() ? stored(filter.until) : QVariant(QString(AfterAll));
    const QString start = from.decidedAt.isEmpty() ? QString(AfterAll) : from.decidedAt;
    auto read = m_database->forEachRow(
        R"(SELECT id, decided_at, uid, message_id, subject, sender, return_code FROM decision
           WHERE decided_at >= ? AND decided_at < ? AND (decided_at, id) < (?, ?)
           ORDER BY decided_at DESC, id DESC LIMIT ?)"_L1,
        {since, until, start, from.id, rows}, look);
    if (!read)
        return read.error();
    step.atEnd = passed < rows;
    return step;
}

Result<std::optional<LedgerEntry>> LedgerReader::entry(qint64 id) const
{
    std::optional<LedgerEntry> entry;
    const auto take = [&entry, id](const QSqlQuery &row) {
        LedgerEntry found;
        found.id = id;
        found.message = {.mailbox = row.value(13).toByteArray(),
                         .decision = decisionOf(row),
                         .gone = row.value(14).toBool()};
        found.delivery = deliveryState(found.message.decision, row);
        found.deliveredAt = instantOf(row.value(16));
        found.deliveryError = row.value(17).toString();
        entry = found;
    };
    auto read = m_database->forEachRow(
        R"(SELECT uid, sha256, size, listed_size, return_code, remove, decision.transition,
                  decision.event_id, vars, message_id, sender, subject, decided_at, mailbox, gone,
                  outbox.id IS NOT NULL, delivered_at, last_error
           FROM decision LEFT JOIN outbox
               ON decision.event_id <> '' AND outbox.event_id = decision.event_id
           WHERE decision.id = ?)"_L1,
        {id}, take);
    if (!read)
        return read.error();
    return entry;
}

Result<qint64> LedgerReader::count() const
{
    const Result<QVariant> count = m_database->readValue("SELECT count(*) FROM decision"_L1);
    if (!count)
        return count.error();
    return count->toLongLong();
}

} // namespace Inlet::Ledger
