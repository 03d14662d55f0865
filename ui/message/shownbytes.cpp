// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/message/shownbytes.h"

#include <QByteArray>
#include <QStringDecoder>

#include <algorithm>

namespace Inlet::Ui {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype MaxCharacters = 200'000;
constexpr int MaxLines = 20'000;
constexpr qsizetype MaxLineLength = 2'000; // laying out a line takes the square of its length
constexpr qsizetype BytesPerLine = 16;

} // namespace

ShownText shownText(const QString &text)
{
    ShownText shown;
    qsizetype pos = 0;
    int lines = 0;
    while (pos < text.size() && lines < MaxLines && shown.text.size() < MaxCharacters) {
        const qsizetype newline = text.indexOf(u'\n', pos);
        const qsizetype lineEnd = newline < 0 ? text.size() : newline + 1;
        qsizetype end = std::min(lineEnd, pos + MaxLineLength);
        if (end < lineEnd && text[end - 1].isHighSurrogate())
            --end;
        shown.text += QStringView(text).sliced(pos, end - pos);
        if (end < lineEnd)
            shown.text += u'\n';
        pos = end;
        ++lines;
    }
    shown.isCut = pos < text.size();
    return shown;
}

QString shownLine(QByteArrayView bytes)
{
    QStringDecoder utf8(QStringDecoder::Utf8, QStringConverter::Flag::Stateless);
    QString text = utf8(bytes);
    if (utf8.hasError())
        text = QString::fromLatin1(bytes);
    for (QChar &c : text) {
        // U+2400: pictures of the control characters
        if (c == u'\t')
            continue;
        if (c.unicode() < 0x20)
            c = QChar(0x2400 + c.unicode());
        else if (c.unicode() == 0x7f)
            c = QChar(0x2421);
        else if (c.category() == QChar::Other_Control || c.category() == QChar::Other_Format)
            c = QChar::ReplacementCharacter;
    }
    return text;
}

QString hexDump(QByteArrayView bytes)
{
    QString dump;
    dump.reserve(bytes.size() * 5);
    for (qsizetype start = 0; start < bytes.size(); start += BytesPerLine) {
        const QByteArrayView line =
            bytes.sliced(start, std::min(BytesPerLine, bytes.size() - start));
        QString characters;
        for (const char c : line) {
            const QChar shown = QLatin1Char(c);
            characters += shown.unicode() >= 0x20 && shown.unicode() < 0x7f ? shown : QChar(u'.');
        }
        const QString values = QString::fromLatin1(line.toByteArray().toHex(' '));
        dump += u"%1  %2  %3\n"_s.arg(qint64(start), 8, 16, QLatin1Char('0'))
                    .arg(values, -(BytesPerLine * 3 - 1))
                    .arg(characters);
    }
    return dump;
}

} // namespace Inlet::Ui
