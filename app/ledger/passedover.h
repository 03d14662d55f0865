// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QDateTime>
#include <QList>

#include <functional>

namespace Inlet::Ledger {

class Database;

/** A message by what a listing tells of it. */
struct ListedKey
{
    QByteArray uid;
    qint64 listedSize = 0; ///< as the server's LIST gave it
};

/**
 * What was decided when a mailbox was met for the first time: which of its messages are never handled, because a person
 * wanted only newer ones. They were not received, so that UIDL and size name them.
 *
 * Part of a Ledger, which outlives it; failures as there. What is done is on disk when a function has returned.
 */
class PassedOver
{
public:
    explicit PassedOver(Database &database);

    /** False until meet(): nobody has decided about the messages that this mailbox held from the start. */
    [[nodiscard]] Core::Result<bool> hasMet() const;

    /** The mailbox is met, and @p messages are passed over from now on: all of it or nothing. */
    [[nodiscard]] Core::Result<void> meet(const QByteArray &mailbox,
                                          const QList<ListedKey> &messages, const QDateTime &now);

    [[nodiscard]] Core::Result<void>
    forEach(const QByteArray &mailbox,
            const std::function<void(QByteArrayView uid, qint64 listedSize)> &consume) const;

    /** Forgets what is not listed any more. Part of a transaction of the ledger. */
    [[nodiscard]] Core::Result<void>
    compare(const QByteArray &mailbox, const std::function<bool(QByteArrayView uid)> &isListed);

private:
    Database &m_database;
};

} // namespace Inlet::Ledger
