// SPDX-License-Identifier: GPL-3.0-or-later
#include "pop3/multilinedecoder.h"

#include <cstring>

namespace Inlet::Pop3 {

QByteArrayView MultiLineDecoder::decode(QByteArrayView &input)
{
    while (!input.isEmpty() && m_state != State::Finished) {
        const char byte = input.front();
        switch (m_state) {
        case State::LineStart:
            if (byte == '.') {
                m_state = State::Dot;
                input = input.sliced(1);
            } else {
                m_state = State::Text;
            }
            break;
        case State::Text:
        case State::AfterCr:
            if (const QByteArrayView text = takeText(input); !text.isEmpty())
                return text;
            break;
        case State::Dot:
            if (byte == '\r') {
                m_state = State::DotCr;
                input = input.sliced(1);
            } else {
                m_state = State::Text;
            }
            break;
        case State::DotCr:
            if (byte == '\n') {
                m_state = State::Finished;
                input = input.sliced(1);
                break;
            }
            m_state = State::AfterCr;
            return "\r";
        case State::Finished: break;
        }
    }
    return {};
}

// Looks for dots rather than for line ends: there are far fewer of them, and none at all in Base64.
QByteArrayView MultiLineDecoder::takeText(QByteArrayView &input)
{
    const char *const at = input.begin();
    const char *const end = input.end();
    const bool afterCr = m_state == State::AfterCr;
    const auto followsLineEnd = [at, afterCr](const char *position) {
        if (position - at >= 2)
            return position[-1] == '\n' && position[-2] == '\r';
        return position - at == 1 && position[-1] == '\n' && afterCr;
    };
    const char *from = at;
    while (const void *hit = std::memchr(from, '.', static_cast<size_t>(end - from))) {
        const char *dot = static_cast<const char *>(hit);
        if (followsLineEnd(dot)) {
            m_state = State::Dot;
            input = input.sliced(dot + 1 - at);
            return {at, dot};
        }
        from = dot + 1;
    }
    if (followsLineEnd(end))
        m_state = State::LineStart;
    else
        m_state = end[-1] == '\r' ? State::AfterCr : State::Text;
    input = {};
    return {at, end};
}

} // namespace Inlet::Pop3
