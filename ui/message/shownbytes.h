// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QString>

namespace Inlet::Ui {

/** Text as a text widget can take it without a stall, whatever a message is like. */
struct ShownText
{
    QString text; ///< its beginning, very long lines divided
    bool isCut = false;
};

[[nodiscard]] ShownText shownText(const QString &text);

/** One line of bytes for reading: UTF-8 where it is valid, else Latin-1; control characters as pictures. */
[[nodiscard]] QString shownLine(QByteArrayView bytes);

/** Offset, hexadecimal values and characters, 16 bytes in a line. */
[[nodiscard]] QString hexDump(QByteArrayView bytes);

} // namespace Inlet::Ui
