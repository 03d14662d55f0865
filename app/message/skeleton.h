// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <vector>

namespace Inlet::Message {

/**
 * What the MIME library needs of a message. It reads every line of what it is given and makes objects of every header
 * field; where parts begin and end is told by the fields about the content and by lines that begin with "--" (RFC 2046
 * section 5.1.1). Left out is the middle of all that stands between these lines, and, in header blocks that consist of
 * fields alone, the fields about something else but for the first one, whose place is told, and the last one.
 */
class Skeleton
{
public:
    explicit Skeleton(QByteArrayView message);

    /** May be changed, as long as its length stays. */
    [[nodiscard]] QByteArray &bytes() { return m_bytes; }

    /** Place in the message of the byte at @p offset; the end for the end. */
    [[nodiscard]] qint64 offsetInMessage(qint64 offset) const;

private:
    struct Piece
    {
        qsizetype start = 0;     ///< in the skeleton
        qsizetype inMessage = 0; ///< of the same byte
    };

    void thinOut(qsizetype start, qsizetype end);
    void leaveOut(qsizetype start, qsizetype end);
    void keep(qsizetype end);

    QByteArrayView m_message;
    QByteArray m_bytes;
    qsizetype m_done = 0;        ///< what stands before it in the message is here or left out
    std::vector<Piece> m_pieces; ///< ascending, the first begins with 0
};

} // namespace Inlet::Message
