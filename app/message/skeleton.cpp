// SPDX-License-Identifier: GPL-3.0-or-later
#include "message/skeleton.h"

#include "message/headerlist.h"

#include <QVarLengthArray>

#include <algorithm>
#include <cstring>

namespace Inlet::Message {

namespace {

// Less is not worth a piece of its own.
constexpr qsizetype LeastLeftOut = 64;

/** A field that everybody takes for one. */
bool isPlainField(QByteArrayView line)
{
    if (line.startsWith("--"))
        return false;
    const auto colon =
        std::ranges::find_if(line, [](char c) { return c <= ' ' || c > '~' || c == ':'; });
    return colon != line.begin() && colon != line.end() && *colon == ':';
}

bool isAboutContent(QByteArrayView field)
{
    constexpr QByteArrayView Prefix = "Content-";
    return field.size() >= Prefix.size()
           && field.first(Prefix.size()).compare(Prefix, Qt::CaseInsensitive) == 0;
}

/** Start of the line behind the one at @p pos. */
qsizetype nextLine(QByteArrayView text, qsizetype pos)
{
    const qsizetype newline = text.indexOf('\n', pos);
    return newline < 0 ? text.size() : newline + 1;
}

/** Start of the line before the one that begins at @p lineStart, but not before @p from. */
qsizetype previousLine(QByteArrayView text, qsizetype lineStart, qsizetype from)
{
    qsizetype pos = lineStart;
    if (pos > from)
        --pos; // its line end
    while (pos > from && text[pos - 1] != '\n')
        --pos;
    return pos;
}

/** The next line from @p pos on that begins with two dashes; the end when there is none. @p pos begins a line. */
qsizetype dashedLine(QByteArrayView text, qsizetype pos)
{
    // Dashes are rarer than lines.
    const qsizetype begin = pos;
    while (pos + 1 < text.size()) {
        const void *const hit =
            std::memchr(text.data() + pos, '-', static_cast<size_t>(text.size() - pos - 1));
        if (!hit)
            break;
        pos = static_cast<const char *>(hit) - text.data();
        if (text[pos + 1] == '-' && (pos == begin || text[pos - 1] == '\n'))
            return pos;
        ++pos;
    }
    return text.size();
}

} // namespace

Skeleton::Skeleton(QByteArrayView message)
    : m_message(message)
{
    for (qsizetype pos = 0; pos < message.size();) {
        // A header block: that of the message, or one behind what may be a boundary. An empty line ends it.
        const bool behindBoundary = pos > 0;
        const qsizetype block = behindBoundary ? nextLine(message, pos) : pos;
        const qsizetype blockEnd = pos + HeaderList::blockLength(message.sliced(pos));
        thinOut(block, blockEnd);
        const qsizetype body = nextLine(message, blockEnd);
        // The last two lines tell where a body ends.
        pos = dashedLine(message, body);
        leaveOut(nextLine(message, body),
                 previousLine(message, previousLine(message, pos, body), body));
    }
    keep(message.size());
}

/** Leaves fields out of the header block from @p start to @p end, unless the library may read some line otherwise. */
void Skeleton::thinOut(qsizetype start, qsizetype end)
{
    struct Range
    {
        qsizetype start;
        qsizetype end;
    };
    QVarLengthArray<Range, 16> ranges;
    qsizetype field = start; // the one in hand
    bool dispensable = false;
    for (qsizetype pos = start; pos < end;) {
        const qsizetype next = nextLine(m_message, pos);
        const QByteArrayView line = m_message.sliced(pos, next - pos);
        if (!line.startsWith(' ') && !line.startsWith('\t')) {
            if (!isPlainField(line))
                return;
            field = pos;
            dispensable = pos > start && !isAboutContent(line);
        }
        if (dispensable && !ranges.isEmpty() && ranges.last().end == pos)
            ranges.last().end = next;
        else if (dispensable)
            ranges.append({pos, next});
        pos = next;
    }
    // It may be no header but text behind dashes, whose last line tells where it ends.
    if (dispensable)
        ranges.last().end = field;
    for (const Range &range : ranges)
        leaveOut(range.start, range.end);
}

void Skeleton::leaveOut(qsizetype start, qsizetype end)
{
    if (end - start < LeastLeftOut)
        return;
    keep(start);
    m_done = end;
}

void Skeleton::keep(qsizetype end)
{
    m_pieces.push_back({m_bytes.size(), m_done});
    m_bytes.append(m_message.sliced(m_done, end - m_done));
    m_done = end;
}

qint64 Skeleton::offsetInMessage(qint64 offset) const
{
    const auto behind = std::ranges::upper_bound(m_pieces, offset, {}, &Piece::start);
    const Piece &piece = *std::prev(behind);
    return piece.inMessage + (offset - piece.start);
}

} // namespace Inlet::Message
