// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>

namespace Inlet::Ui {

/** Cuts a stream that comes in arbitrary pieces into lines. */
class LineBuffer
{
public:
    /** A line longer than this is given out in pieces, so that a runaway program cannot fill the memory. */
    static constexpr qsizetype MaxLineBytes = 16 * 1024 * 1024;

    /** The lines that @p chunk completes, without their ends (LF or CRLF). */
    [[nodiscard]] QList<QByteArray> add(const QByteArray &chunk);

    /** What came after the last line end; empties the buffer. */
    [[nodiscard]] QByteArray takeRest();

private:
    QByteArray m_rest;
};

} // namespace Inlet::Ui
