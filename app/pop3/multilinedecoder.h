// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

namespace Inlet::Pop3 {

/**
 * Undoes the framing of a multi-line answer (RFC 1939 section 3), byte for byte: a dot at the start of a line is
 * dropped, CRLF "." CRLF ends. Only CRLF counts as a line end; bare CR, bare LF and NUL are content. The bytes may
 * come cut anywhere.
 */
class MultiLineDecoder
{
public:
    /**
     * Takes the next run of content off the front of @p input and returns it: a part of @p input that needs no copy, or
     * a constant. Empty when all input is used, or at the end.
     */
    [[nodiscard]] QByteArrayView decode(QByteArrayView &input);

    /** True once the terminator has been read. */
    [[nodiscard]] bool isFinished() const { return m_state == State::Finished; }

private:
    enum class State {
        LineStart, // behind CRLF, or at the very start
        Text,
        AfterCr,
        Dot,   // LineStart, then "." (not passed on)
        DotCr, // Dot, then CR (not passed on yet)
        Finished,
    };

    QByteArrayView takeText(QByteArrayView &input);

    State m_state = State::LineStart;
};

} // namespace Inlet::Pop3
