// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/ledgerfilter.h"

namespace Inlet::Ledger {

namespace {

bool holds(const QString &text, const QString &part)
{
    return text.contains(part, Qt::CaseInsensitive);
}

QStringView withoutBrackets(QStringView id)
{
    id = id.trimmed();
    return id.startsWith(u'<') && id.endsWith(u'>') ? id.sliced(1, id.size() - 2) : id;
}

} // namespace

bool LedgerFilter::accepts(const FoundBy &message) const
{
    if (returnCode && returnCode != message.returnCode)
        return false;
    if (since.isValid() && message.time < since)
        return false;
    if (until.isValid() && message.time >= until)
        return false;
    // UIDLs are compared as bytes (RFC 1939 section 7).
    if (!uid.isEmpty() && uid != message.uid)
        return false;
    if (!messageId.isEmpty() && withoutBrackets(messageId) != withoutBrackets(message.messageId))
        return false;
    if (!subject.isEmpty() && !holds(message.subject, subject))
        return false;
    return text.isEmpty() || holds(message.subject, text) || holds(message.from, text)
           || holds(message.uid, text) || holds(message.messageId, text);
}

} // namespace Inlet::Ledger
