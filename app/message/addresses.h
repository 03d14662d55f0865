// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "message/address.h"
#include "message/limits.h"

#include <QByteArrayView>
#include <QList>

namespace Inlet::Message {

struct AddressList
{
    QList<Address> addresses; ///< in order, groups flattened
    bool tooComplex = false;  ///< a limit was reached; addresses holds what came before it
    bool unreadable = false;  ///< an entry held text but no address
    bool damagedName = false; ///< a display name uses an unknown charset or broken encoded words
};

/**
 * Reads an address field (RFC 5322 section 3.4, RFC 6532) as mail programs write it: `;` between entries, names with
 * unquoted dots and commas in encoded words, `Name user@host` without brackets, names in comments. Addresses stay as
 * on the wire. An entry without an address gives an Address whose `raw` alone is set. Linear in the input and
 * without recursion, whatever the nesting of groups and comments.
 */
[[nodiscard]] AddressList parseAddresses(QByteArrayView raw, const Limits &limits = {});

} // namespace Inlet::Message
