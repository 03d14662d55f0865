// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Inlet::Message {

/** One mailbox of an address field. Every field is "" when absent. */
struct Address
{
    QString name;          ///< display name, decoded
    QString address;       ///< `user@domain` as on the wire: case, A-labels and quoting kept
    QString user;          ///< before the last '@', unquoted, with the tag
    QString domain;        ///< behind the last '@', as on the wire
    QString domainUnicode; ///< `domain` with its A-labels as Unicode
    QString tag;           ///< of `user+tag@domain`
    QString group;         ///< name of the RFC 5322 group it was listed in
    QString raw;           ///< the text it was read from

    friend bool operator==(const Address &, const Address &) = default;
};

} // namespace Inlet::Message
