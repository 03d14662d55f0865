// SPDX-License-Identifier: GPL-3.0-or-later
#include "message/fieldmask.h"

#include "message/headerlist.h"

namespace Inlet::Message {

namespace {

// Too short to hold more marks than are allowed; spares counting in nearly every line.
constexpr qsizetype ShortFieldLength = 128;
// Short enough that the square of what fits into it costs nothing, long enough that ordinary mail is not copied.
constexpr qsizetype MaxFieldLength = 2048;
constexpr qsizetype MaxMarks = 64;
constexpr QByteArrayView ContentType = "content-type";

/** End of the field that begins at @p pos: its line and the folded ones behind it. */
qsizetype fieldEnd(QByteArrayView text, qsizetype pos)
{
    while (pos < text.size()) {
        const qsizetype newline = text.indexOf('\n', pos);
        if (newline < 0)
            return text.size();
        pos = newline + 1;
        if (pos >= text.size() || (text[pos] != ' ' && text[pos] != '\t'))
            return pos;
    }
    return pos;
}

bool isContentType(QByteArrayView field)
{
    return field.size() > ContentType.size()
           && field.first(ContentType.size()).compare(ContentType, Qt::CaseInsensitive) == 0
           && (field[ContentType.size()] == ':' || field[ContentType.size()] == ' ');
}

bool isHarmless(QByteArrayView field)
{
    if (field.size() <= ShortFieldLength || !HeaderList::isField(field))
        return true;
    return (field.size() <= MaxFieldLength || isContentType(field)) && field.count(';') <= MaxMarks
           && field.count("=?") <= MaxMarks;
}

/** Overwrites the value and keeps name, line ends and folding, so that the header still is one. */
void maskValue(char *begin, const char *end)
{
    bool afterColon = false;
    bool lineStart = false;
    for (char *c = begin; c != end; ++c) {
        if (*c == '\r' || *c == '\n')
            lineStart = true;
        else if (afterColon && !lineStart)
            *c = 'x';
        else
            lineStart = false;
        afterColon = afterColon || *c == ':';
    }
}

} // namespace

QByteArray withMaskedFields(QByteArrayView message)
{
    QByteArray masked;
    const auto copy = [&masked, message] {
        if (masked.isEmpty())
            masked = message.toByteArray();
        return masked.data();
    };
    const qsizetype headerEnd = HeaderList::blockLength(message);
    bool hasContentType = false;
    for (qsizetype pos = 0; pos < message.size();) {
        const qsizetype end = fieldEnd(message, pos);
        const QByteArrayView field = message.sliced(pos, end - pos);
        if (!isHarmless(field))
            maskValue(copy() + pos, copy() + end);
        if (pos < headerEnd && isContentType(field)) {
            if (hasContentType)
                copy()[pos] = 'X';
            hasContentType = true;
        }
        pos = end;
    }
    return masked;
}

} // namespace Inlet::Message
