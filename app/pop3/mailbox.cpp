// SPDX-License-Identifier: GPL-3.0-or-later
#include "pop3/mailbox.h"

#include <limits>
#include <optional>

namespace Inlet::Pop3 {

namespace {

/** Takes the decimal number at the front of @p text; stops before anything else. No sign, no overflow. */
std::optional<qint64> takeNumber(QByteArrayView &text)
{
    qsizetype digits = 0;
    while (digits < text.size() && text[digits] >= '0' && text[digits] <= '9')
        ++digits;
    bool ok = false;
    const qint64 value = text.first(digits).toLongLong(&ok);
    if (!ok)
        return std::nullopt;
    text = text.sliced(digits);
    return value;
}

bool takeSpace(QByteArrayView &text)
{
    if (!text.startsWith(' '))
        return false;
    text = text.sliced(1);
    return true;
}

std::optional<int> takeMessageNumber(QByteArrayView &text)
{
    const std::optional<qint64> number = takeNumber(text);
    if (!number || *number < 1 || *number > std::numeric_limits<int>::max())
        return std::nullopt;
    return static_cast<int>(*number);
}

} // namespace

bool Mailbox::readStat(const Reply &reply)
{
    QByteArrayView text = reply.text;
    const std::optional<qint64> count = takeNumber(text);
    if (!count || !takeSpace(text))
        return false;
    const std::optional<qint64> bytes = takeNumber(text);
    if (!bytes)
        return false;
    m_announcedCount = *count;
    m_totalBytes = *bytes;
    return true;
}

bool Mailbox::addScanLine(QByteArrayView line)
{
    const std::optional<int> number = takeMessageNumber(line);
    if (!number || !takeSpace(line))
        return false;
    const std::optional<qint64> size = takeNumber(line);
    // RFC 1939 allows more behind a space; digits glued to something else are no size.
    return size && (line.isEmpty() || takeSpace(line)) && m_messages.add(*number, *size);
}

bool Mailbox::addUniqueIdLine(QByteArrayView line)
{
    const std::optional<int> number = takeMessageNumber(line);
    if (!number || !takeSpace(line))
        return false;
    m_messages.setUid(*number, line);
    return true;
}

} // namespace Inlet::Pop3
