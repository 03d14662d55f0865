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

void maskFields(QByteArray &text)
{
    const qsizetype headerEnd = HeaderList::blockLength(text);
    bool hasContentType = false;
    for (qsizetype pos = 0; pos < text.size();) {
        const qsizetype end = fieldEnd(text, pos);
        const QByteArrayView field = QByteArrayView(text).sliced(pos, end - pos);
        const bool isType = pos < headerEnd && isContentType(field);
        if (!isHarmless(field))
            maskValue(text.data() + pos, text.data() + end);
        if (isType) {
            if (hasContentType)
                text[pos] = 'X';
            hasContentType = true;
        }
        pos = end;
    }
}

} // namespace Inlet::Message
