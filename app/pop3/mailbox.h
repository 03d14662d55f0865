// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pop3/listing.h"
#include "pop3/reply.h"

#include <QByteArrayView>

namespace Inlet::Pop3 {

/**
 * What a server says about its mailbox, from the answers to STAT, LIST and UIDL. LIST decides which messages there
 * are. Each reader returns false for an answer that RFC 1939 does not allow.
 */
class Mailbox
{
public:
    [[nodiscard]] bool readStat(const Reply &reply);
    [[nodiscard]] bool addScanLine(QByteArrayView line);

    /**
     * The unique-id is kept as it is: never trimmed, cut or compared without case. An id for a message that LIST does
     * not name is ignored; two ids for one message make it one without id.
     */
    [[nodiscard]] bool addUniqueIdLine(QByteArrayView line);

    [[nodiscard]] const Listing &messages() const { return m_messages; }

    /** Octets by STAT. */
    [[nodiscard]] qint64 totalBytes() const { return m_totalBytes; }

    /** Messages by STAT. */
    [[nodiscard]] qint64 announcedCount() const { return m_announcedCount; }

private:
    Listing m_messages;
    qint64 m_announcedCount = 0;
    qint64 m_totalBytes = 0;
};

} // namespace Inlet::Pop3
