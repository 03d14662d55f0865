// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace Inlet::Message {

/** One header field. */
struct Header
{
    QString name;  ///< as written
    QString value; ///< unfolded, encoded words decoded, NUL as U+FFFD
    QByteArray
        raw; ///< the bytes behind the colon as received, folding included, without the final line end
    int index = 0; ///< place among the header fields of its part, from 0
};

} // namespace Inlet::Message
