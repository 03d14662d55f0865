// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "message/header.h"
#include "message/limits.h"

#include <QByteArrayView>
#include <QList>

namespace Inlet::Message {

/** The header fields of one part as views into the message, which outlives the list. */
class HeaderList
{
public:
    struct Field
    {
        QByteArrayView name;
        QByteArrayView value; ///< behind the colon, folding included, without the final line end
        qsizetype offset = 0; ///< of the name within the block
    };

    HeaderList() = default;

    /** Splits @p block line by line; a line that is no field and no continuation is left out. */
    HeaderList(QByteArrayView block, const Limits &limits);

    /** Bytes of @p text up to the end of its header block, which ends at the first empty line. */
    [[nodiscard]] static qsizetype blockLength(QByteArrayView text);

    /** True when @p line begins with a field name and a colon (RFC 5322 section 3.6.8, 8-bit names tolerated). */
    [[nodiscard]] static bool isField(QByteArrayView line);

    [[nodiscard]] const QList<Field> &fields() const { return m_fields; }

    /** The first field of that name; nullptr when there is none. Names compare without case. */
    [[nodiscard]] const Field *find(QByteArrayView name) const;
    [[nodiscard]] QByteArrayView value(QByteArrayView name) const;
    [[nodiscard]] bool contains(QByteArrayView name) const { return find(name) != nullptr; }

    [[nodiscard]] bool isCut() const { return m_cut; } ///< limits left fields out
    [[nodiscard]] qsizetype invalidLine() const
    {
        return m_invalidLine;
    } ///< offset of the first; -1 when none

private:
    QList<Field> m_fields;
    qsizetype m_invalidLine = -1;
    bool m_cut = false;
};

} // namespace Inlet::Message
