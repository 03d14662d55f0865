// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rawmessage.h"
#include "core/result.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>

namespace Inlet::Ledger {

/**
 * Copies of handled messages in a folder for their owner only (0700, files 0600). A copy is named by its content, so
 * that a row of the ledger leads to it and the same message is kept once.
 */
class MessageCopies
{
public:
    /** Nothing is created or looked at yet. */
    explicit MessageCopies(const QString &folder);

    /** Where the message with this hash is kept, or would be. @p sha256: of its content, 32 bytes. */
    [[nodiscard]] QString pathOf(const QByteArray &sha256) const;

    /** Keeps @p message; its time to live begins anew when it is kept already. Fails with Storage. */
    [[nodiscard]] Core::Result<void> keep(const Core::RawMessage &message,
                                          const QDateTime &now) const;

    /** Removes the copies that were kept before @p instant. Gives how many these were. */
    int prune(const QDateTime &instant) const;

private:
    QString m_folder;
};

} // namespace Inlet::Ledger
