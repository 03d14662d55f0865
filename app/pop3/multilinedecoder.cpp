// SPDX-License-Identifier: GPL-3.0-or-later
#include "pop3/multilinedecoder.h"

#include <cstring>

namespace Inlet::Pop3 {

qsizetype MultiLineDecoder::decode(QByteArrayView input, QByteArray &content)
{
    const char *at = input.data();
    const char *const end = at + input.size();
    content.reserve(content.size() + input.size() + 1);
    while (at != end && m_state != State::Finished) {
        switch (m_state) {
        case State::LineStart:
            if (*at == '.') {
                m_state = State::Dot;
                ++at;
            } else {
                m_state = State::Text;
            }
            break;
        case State::Text:
        case State::AfterCr: at = copyText(at, end, content); break;
        case State::Dot:
            if (*at == '\r') {
                m_state = State::DotCr;
                ++at;
            } else {
                m_state = State::Text;
            }
            break;
        case State::DotCr:
            if (*at == '\n') {
                m_state = State::Finished;
                ++at;
            } else {
                content.append('\r');
                m_state = State::AfterCr;
            }
            break;
        case State::Finished: break;
        }
    }
    return at - input.data();
}

// Looks for dots rather than for line ends: there are far fewer of them, and none at all in Base64.
const char *MultiLineDecoder::copyText(const char *at, const char *end, QByteArray &content)
{
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
            content.append(at, dot - at);
            m_state = State::Dot;
            return dot + 1;
        }
        from = dot + 1;
    }
    content.append(at, end - at);
    if (followsLineEnd(end))
        m_state = State::LineStart;
    else
        m_state = end[-1] == '\r' ? State::AfterCr : State::Text;
    return end;
}

} // namespace Inlet::Pop3
