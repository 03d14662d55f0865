// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>

#include <optional>

namespace Inlet::Ledger {

/** By what messages of the ledger are found: all by text, without case; byte strings as UTF-8. */
struct FoundBy
{
    QString uid;
    QString messageId; ///< without angle brackets
    QString subject;
    QString from;
    QDateTime time;                ///< when it was decided, or failed
    std::optional<int> returnCode; ///< nullopt: it failed
};

/** Which messages of the ledger somebody wants to see. What is not set lets everything through. */
struct LedgerFilter
{
    QString text = {};      ///< a part of UIDL, Message-ID, subject or sender
    QString uid = {};       ///< the whole UIDL
    QString messageId = {}; ///< the whole Message-ID, with or without angle brackets
    QString subject = {};   ///< a part of it
    std::optional<int> returnCode = {};
    QDateTime since = {}; ///< the first instant
    QDateTime until = {}; ///< the first instant no more

    [[nodiscard]] bool isEmpty() const { return *this == LedgerFilter(); }
    [[nodiscard]] bool accepts(const FoundBy &message) const;

    friend bool operator==(const LedgerFilter &, const LedgerFilter &) = default;
};

} // namespace Inlet::Ledger
