// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/mbox.h"

#include <QRegularExpression>

#include <algorithm>

namespace Inlet::Storage {

using namespace Qt::StringLiterals;

namespace {

constexpr QByteArrayView Separator = "From ";

/** The next line of @p rest with its end; takes it away. */
QByteArrayView takeLine(QByteArrayView &rest)
{
    const qsizetype end = rest.indexOf('\n');
    const QByteArrayView line = rest.first(end < 0 ? rest.size() : end + 1);
    rest = rest.sliced(line.size());
    return line;
}

bool isBlank(QByteArrayView line)
{
    return line == "\n" || line == "\r\n";
}

bool isHeaderField(QByteArrayView line)
{
    const qsizetype colon = line.indexOf(':');
    return colon > 0 && std::ranges::all_of(line.first(colon), [](char c) {
               return c > ' ' && c < 0x7f; // RFC 5322, 3.6.8
           });
}

/** "From anna@example.org Mon Nov 23 08:00:00 2026", with or without a zone. */
bool hasEnvelopeDate(QByteArrayView line)
{
    static const QRegularExpression date(u"\\s\\d{1,2}:\\d{2}(:\\d{2})?\\s.*\\b\\d{4}\\s*$"_s);
    return date.match(QString::fromLatin1(line)).hasMatch();
}

bool isQuotedSeparator(QByteArrayView line)
{
    const auto text = std::ranges::find_if(line, [](char c) { return c != '>'; });
    return text != line.begin() && line.sliced(text - line.begin()).startsWith(Separator);
}

/** The empty line before a separator belongs to the mbox, not to the message. */
void chopBlankLine(QByteArray &message)
{
    if (message.endsWith("\r\n\r\n"))
        message.chop(2);
    else if (message.endsWith("\n\n") || message == "\n")
        message.chop(1);
}

} // namespace

bool isMbox(QByteArrayView bytes)
{
    return bytes.startsWith(Separator);
}

QList<QByteArray> splitMbox(QByteArrayView bytes)
{
    QList<QByteArray> messages;
    bool afterBlank = true;
    while (!bytes.isEmpty()) {
        const QByteArrayView line = takeLine(bytes);
        if (afterBlank && line.startsWith(Separator)) {
            QByteArrayView rest = bytes;
            if (messages.isEmpty() || hasEnvelopeDate(line) || isHeaderField(takeLine(rest))) {
                if (!messages.isEmpty())
                    chopBlankLine(messages.last());
                messages.append(QByteArray());
                afterBlank = false;
                continue;
            }
        }
        afterBlank = isBlank(line);
        if (!messages.isEmpty())
            messages.last().append(isQuotedSeparator(line) ? line.sliced(1) : line);
    }
    if (!messages.isEmpty())
        chopBlankLine(messages.last());
    return messages;
}

} // namespace Inlet::Storage
