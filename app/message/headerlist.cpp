// SPDX-License-Identifier: GPL-3.0-or-later
#include "message/headerlist.h"

namespace Inlet::Message {

namespace {

/** Bytes of the line at @p pos with its line end. */
qsizetype lineLength(QByteArrayView text, qsizetype pos)
{
    const qsizetype newline = text.indexOf('\n', pos);
    return (newline < 0 ? text.size() : newline + 1) - pos;
}

QByteArrayView withoutLineEnd(QByteArrayView line)
{
    if (line.endsWith('\n'))
        line.chop(1);
    if (line.endsWith('\r'))
        line.chop(1);
    return line;
}

bool isContinuation(QByteArrayView line)
{
    return line.startsWith(' ') || line.startsWith('\t');
}

} // namespace

bool HeaderList::isField(QByteArrayView line)
{
    qsizetype end = 0;
    while (end < line.size() && static_cast<unsigned char>(line[end]) > ' ' && line[end] != ':'
           && line[end] != 0x7F)
        ++end;
    if (end == 0)
        return false;
    // "Name : value" was legal once (RFC 5322 section 4.5.8).
    while (end < line.size() && (line[end] == ' ' || line[end] == '\t'))
        ++end;
    return end < line.size() && line[end] == ':';
}

qsizetype HeaderList::blockLength(QByteArrayView text)
{
    qsizetype pos = 0;
    while (pos < text.size()) {
        const qsizetype length = lineLength(text, pos);
        const QByteArrayView line = text.sliced(pos, length);
        if (withoutLineEnd(line).isEmpty())
            break;
        pos += length;
    }
    return pos;
}

HeaderList::HeaderList(QByteArrayView block, const Limits &limits)
{
    QByteArrayView text = block;
    if (text.size() > limits.headerBlockBytes) {
        text.truncate(limits.headerBlockBytes);
        m_cut = true;
    }
    bool continues = false;
    for (qsizetype pos = 0; pos < text.size();) {
        const qsizetype length = lineLength(text, pos);
        const QByteArrayView line = text.sliced(pos, length);
        if (isContinuation(line)) {
            if (continues) {
                Field &field = m_fields.last();
                const char *start = field.value.data();
                field.value = QByteArrayView(start, withoutLineEnd(line).end());
            }
        } else if (isField(line)) {
            if (m_fields.size() >= limits.headers) {
                m_cut = true;
                return;
            }
            const qsizetype colon = line.indexOf(':');
            const QByteArrayView value = withoutLineEnd(line);
            m_fields.append({line.first(colon).trimmed(), value.sliced(colon + 1), pos});
            continues = true;
        } else {
            if (m_invalidLine < 0 && !withoutLineEnd(line).isEmpty())
                m_invalidLine = pos;
            continues = false;
        }
        pos += length;
    }
}

const HeaderList::Field *HeaderList::find(QByteArrayView name) const
{
    for (const Field &field : m_fields) {
        if (field.name.size() == name.size() && field.name.compare(name, Qt::CaseInsensitive) == 0)
            return &field;
    }
    return nullptr;
}

QByteArrayView HeaderList::value(QByteArrayView name) const
{
    const Field *field = find(name);
    return field ? field->value : QByteArrayView();
}

} // namespace Inlet::Message
