// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QDateTime>
#include <QString>

namespace Inlet::Ui {

/** One line of a file that `inlet-run --transcript` wrote: `INSTANT NAME C: LINE`. */
struct TranscriptLine
{
    enum class Direction {
        Client,
        Server,
        Connect, ///< a session begins; the text is the server
        Tls,     ///< from here on encrypted; the text is protocol and cipher
        End,     ///< the session is over; the text is the reason when it is not QUIT
        Foreign, ///< not of a transcript: the text is the whole line
    };

    QDateTime time; ///< UTC
    QString name;   ///< of the activity or account
    Direction direction = Direction::Foreign;
    QString text;

    /** @p line without its end, UTF-8. */
    [[nodiscard]] static TranscriptLine fromFile(QByteArrayView line);

    /** The line as it stands in a file, without its end. */
    [[nodiscard]] QString toFile() const;
};

} // namespace Inlet::Ui
