// SPDX-License-Identifier: GPL-3.0-or-later
#include "pop3/reply.h"

#include <QStringDecoder>

#include <algorithm>

namespace Inlet::Pop3 {

namespace {

constexpr qsizetype MaxDisplayedCharacters = 512;

bool isHarmful(QChar character)
{
    switch (character.category()) {
    case QChar::Other_Control:
    case QChar::Other_Format: // direction overrides and zero-width characters
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph: return true;
    default: return false;
    }
}

} // namespace

QByteArray Reply::code() const
{
    if (!text.startsWith('['))
        return {};
    const qsizetype end = text.indexOf(']');
    return end < 0 ? QByteArray() : text.sliced(1, end - 1).trimmed().toUpper();
}

QByteArray Reply::line() const
{
    switch (status) {
    case Status::Ok: return "+OK " + text;
    case Status::Error: return "-ERR " + text;
    case Status::Challenge: return "+ " + text;
    }
    return text;
}

QString displayable(QByteArrayView bytes)
{
    QStringDecoder utf8(QStringDecoder::Utf8);
    QString text = utf8(bytes);
    if (utf8.hasError())
        text = QString::fromLatin1(bytes);
    text.truncate(MaxDisplayedCharacters);
    std::ranges::replace_if(text, isHarmful, QChar(QChar::ReplacementCharacter));
    return text;
}

} // namespace Inlet::Pop3
