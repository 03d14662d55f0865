// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "message/limits.h"
#include "message/problem.h"

#include <QByteArrayView>
#include <QString>

#include <vector>

namespace Inlet::Message {

/** One part of a message as ranges of its bytes. */
struct StructureNode
{
    enum class Kind {
        Leaf,
        Multipart,
        Unreadable, ///< what stands in a multipart that cannot be divided; shown as one text/plain part
    };

    Kind kind = Kind::Leaf;
    int parent = -1;        ///< index of the enclosing multipart, -1 for the root
    int level = 0;          ///< multiparts around it
    QString path;           ///< IMAP numbering, see Part::path()
    QByteArrayView headers; ///< the header block without the empty line
    QByteArrayView body;    ///< of a leaf, transfer encoding in place; empty for a multipart
    bool inDigest =
        false; ///< child of multipart/digest: message/rfc822 unless it says otherwise (RFC 2046, 5.1.5)
    bool malformed = false; ///< an error-level problem was noted for it
};

/**
 * Divides @p message into its parts, in document order with the root first. There is always a root. @p depth levels
 * of nesting around the message count against the limit. This is the only place that knows the MIME library; it has no
 * part in turning bytes into text.
 */
[[nodiscard]] std::vector<StructureNode> readStructure(QByteArrayView message, const Limits &limits,
                                                       int depth, ProblemList &problems);

} // namespace Inlet::Message
