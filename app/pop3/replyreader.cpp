// SPDX-License-Identifier: GPL-3.0-or-later
#include "pop3/replyreader.h"

#include <cstring>
#include <optional>

namespace Inlet::Pop3 {

using namespace Qt::StringLiterals;

namespace {

constexpr QByteArrayView LineEnd = "\r\n";

/** Place of the first CRLF; -1 when there is none. */
qsizetype indexOfLineEnd(QByteArrayView text)
{
    if (text.isEmpty()) // memchr() takes no null pointer
        return -1;
    const char *from = text.begin();
    while (const void *hit = std::memchr(from, '\n', static_cast<size_t>(text.end() - from))) {
        const char *at = static_cast<const char *>(hit);
        if (at > text.begin() && at[-1] == '\r')
            return at - 1 - text.begin();
        from = at + 1;
    }
    return -1;
}

std::optional<Reply> parseStatus(QByteArrayView line, Shape shape)
{
    const auto behind = [line](QByteArrayView indicator) -> std::optional<QByteArray> {
        if (!line.startsWith(indicator))
            return std::nullopt;
        const QByteArrayView rest = line.sliced(indicator.size());
        if (rest.isEmpty())
            return QByteArray();
        if (rest.front() == ' ')
            return rest.sliced(1).toByteArray();
        return std::nullopt;
    };
    if (const auto text = behind("+OK"))
        return Reply{Reply::Status::Ok, *text};
    if (const auto text = behind("-ERR"))
        return Reply{Reply::Status::Error, *text};
    if (shape == Shape::Challenge) {
        if (const auto text = behind("+"))
            return Reply{Reply::Status::Challenge, *text};
    }
    return std::nullopt;
}

} // namespace

void ReplyReader::feed(const QByteArray &bytes)
{
    if (hasBytes())
        m_bytes = m_bytes.sliced(m_at) + bytes;
    else
        m_bytes = bytes;
    m_at = 0;
}

ReplyReader::Item ReplyReader::next(Shape shape)
{
    if (!m_inContent)
        return nextStatus(shape);
    return shape == Shape::Body ? nextData() : nextLine();
}

ReplyReader::Item ReplyReader::nextStatus(Shape shape)
{
    const QByteArrayView pending = pendingBytes();
    const qsizetype end = indexOfLineEnd(pending.first(qMin(pending.size(), MaxLineBytes)));
    if (end < 0) {
        if (pending.size() >= MaxLineBytes)
            return Violation{u"A status line is longer than %1 octets."_s.arg(MaxLineBytes)};
        return NeedsBytes{};
    }
    const QByteArrayView line = pending.first(end);
    const std::optional<Reply> reply = parseStatus(line, shape);
    if (!reply)
        return Violation{{}, line.toByteArray()};
    m_at += end + LineEnd.size();
    if (reply->isOk() && (shape == Shape::Listing || shape == Shape::Body))
        beginContent();
    return *reply;
}

void ReplyReader::beginContent()
{
    m_inContent = true;
    m_decoder = {};
    m_listing.clear();
    m_listingAt = 0;
    m_listingBytes = 0;
    m_listingLines = 0;
}

QByteArrayView ReplyReader::decode()
{
    QByteArrayView input = pendingBytes();
    const QByteArrayView content = m_decoder.decode(input);
    m_at = m_bytes.size() - input.size();
    return content;
}

ReplyReader::Item ReplyReader::nextLine()
{
    for (;;) {
        const QByteArrayView pending = QByteArrayView(m_listing).sliced(m_listingAt);
        if (const qsizetype end = indexOfLineEnd(pending); end >= 0) {
            if (end > MaxLineBytes)
                return Violation{
                    u"A line of a listing is longer than %1 octets."_s.arg(MaxLineBytes)};
            if (++m_listingLines > MaxListingLines)
                return Violation{u"A listing has more than %1 lines."_s.arg(MaxListingLines)};
            m_listingAt += end + LineEnd.size();
            return Line{pending.first(end)};
        }
        if (m_decoder.isFinished()) {
            m_inContent = false;
            m_listing = {};
            m_listingAt = 0;
            return End{};
        }
        if (pending.size() > MaxLineBytes)
            return Violation{u"A line of a listing is longer than %1 octets."_s.arg(MaxLineBytes)};
        if (!hasBytes())
            return NeedsBytes{};
        m_listing.remove(0, m_listingAt);
        m_listingAt = 0;
        const QByteArrayView content = decode();
        m_listing.append(content);
        m_listingBytes += content.size();
        if (m_listingBytes > MaxListingBytes)
            return Violation{u"A listing is larger than %1 octets."_s.arg(MaxListingBytes)};
    }
}

ReplyReader::Item ReplyReader::nextData()
{
    const QByteArrayView content = decode();
    if (content.isEmpty()) {
        if (!m_decoder.isFinished())
            return NeedsBytes{};
        m_inContent = false;
        return End{};
    }
    const QByteArrayView more = decode();
    if (more.isEmpty())
        return Data{content};
    // Dots were dropped in between. One piece for all of it: a message may consist of nothing but such lines.
    m_unstuffed.clear();
    m_unstuffed.append(content);
    m_unstuffed.append(more);
    for (;;) {
        const QByteArrayView rest = decode();
        if (rest.isEmpty())
            return Data{m_unstuffed};
        m_unstuffed.append(rest);
    }
}

} // namespace Inlet::Pop3
