// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/ledger.h"
#include "ledger/ledgerfilter.h"

#include <memory>
#include <optional>

namespace Inlet::Ledger {

class Database;

/** Where the transition of a message is. */
enum class DeliveryState {
    None,          ///< it fired none
    NoDestination, ///< fired, and nobody wants to be told
    Waiting,       ///< in the outbox
    Delivered,     ///< its destination accepted it
};

/** A handled message with what became of its transition. */
struct LedgerEntry
{
    qint64 id = 0; ///< of the row
    HandledMessage message;
    DeliveryState delivery = DeliveryState::None;
    QDateTime deliveredAt; ///< UTC; invalid unless Delivered
    QString deliveryError; ///< of the last try, while Waiting
};

/**
 * Looks at a ledger without changing it, while a runner may be writing to it: for lists, searches and exports of any
 * length, read in small steps. Used from one thread; failures have the code Storage.
 */
class LedgerReader
{
public:
    /** Fails when @p file is not there (NotFound), is damaged, is no ledger, or is of a newer version. */
    [[nodiscard]] static Core::Result<std::unique_ptr<LedgerReader>> open(const QString &file);
    ~LedgerReader();
    Q_DISABLE_COPY_MOVE(LedgerReader)

    /** A place between two messages in the order of a scan, newest first. The default is before the first one. */
    struct Position
    {
        QString decidedAt; ///< as stored; empty: before the first
        qint64 id = 0;
    };

    /** What a step of a scan has found. */
    struct Step
    {
        QList<qint64> found; ///< ids of the messages that pass the filter
        Position next;
        bool atEnd = false;
    };

    /** Passes over the next @p rows messages after @p from. Messages that come meanwhile are not among them. */
    [[nodiscard]] Core::Result<Step> scan(const LedgerFilter &filter, const Position &from,
                                          int rows) const;

    /** nullopt: it was forgotten meanwhile. */
    [[nodiscard]] Core::Result<std::optional<LedgerEntry>> entry(qint64 id) const;

    [[nodiscard]] Core::Result<qint64> count() const; ///< of handled messages

private:
    explicit LedgerReader(std::unique_ptr<Database> database);

    std::unique_ptr<Database> m_database;
};

} // namespace Inlet::Ledger
