// SPDX-License-Identifier: GPL-3.0-or-later
#include "message/transferencoding.h"

#include <array>

namespace Inlet::Message {

using namespace Qt::StringLiterals;

namespace {

constexpr quint8 Foreign = 0xFF;
constexpr quint8 Space = 0xFE;
constexpr quint8 Padding = 0xFD;

constexpr std::array<quint8, 256> makeBase64Table()
{
    std::array<quint8, 256> table{};
    table.fill(Foreign);
    constexpr char alphabet[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    for (quint8 i = 0; i < 64; ++i)
        table[static_cast<quint8>(alphabet[i])] = i;
    for (const char c : {' ', '\t', '\r', '\n', '\f', '\v'})
        table[static_cast<quint8>(c)] = Space;
    table['='] = Padding;
    return table;
}

constexpr auto Base64Table = makeBase64Table();

quint8 base64Value(char c)
{
    return Base64Table[static_cast<quint8>(c)];
}

/** True when @p line, white space and padding at its end aside, is whole groups of base64. */
bool isBase64Line(QByteArrayView line)
{
    line = line.trimmed();
    if (line.isEmpty() || line.size() % 4 != 0)
        return false;
    qsizetype end = line.size();
    while (end > 0 && line[end - 1] == '=')
        --end;
    for (qsizetype i = 0; i < end; ++i) {
        // Padding inside the line means another chunk ended there.
        if (base64Value(line[i]) >= 64 && line[i] != '=')
            return false;
    }
    return end > 0;
}

/**
 * Where to go on reading behind padding at @p pos; the end of @p input when only other text follows. Bytes before
 * @p verified are known to be base64, so that a line of many short chunks is examined once.
 */
qsizetype resumeAfterPadding(QByteArrayView input, qsizetype pos, qsizetype &verified)
{
    while (pos < input.size() && input[pos] == '=')
        ++pos;
    if (pos < verified)
        return pos;
    while (pos < input.size()) {
        const qsizetype newline = input.indexOf('\n', pos);
        const qsizetype end = newline < 0 ? input.size() : newline;
        const QByteArrayView rest = input.sliced(pos, end - pos);
        if (!rest.trimmed().isEmpty()) {
            if (!isBase64Line(rest))
                return input.size();
            verified = end;
            return pos;
        }
        pos = newline < 0 ? input.size() : newline + 1;
    }
    return pos;
}

/** Whether the 16 bytes at @p block are base64. Without branches, so that compilers make vector code of it. */
bool isBase64Block(const char *block)
{
    quint8 foreign = 0;
    for (int i = 0; i < 16; ++i) {
        const auto c = static_cast<quint8>(block[i]);
        const auto letter = static_cast<quint8>((c | 0x20) - 'a');
        const auto digit = static_cast<quint8>(c - '0');
        foreign |= static_cast<quint8>((letter > 25) & (digit > 9) & (c != '+') & (c != '/'));
    }
    return foreign == 0;
}

/** Bytes at the beginning of @p input that are whole groups of base64, found block by block. */
qsizetype plainBase64Length(QByteArrayView input)
{
    qsizetype length = 0;
    while (length + 16 <= input.size() && isBase64Block(input.data() + length))
        length += 16;
    while (length + 4 <= input.size()
           && ((base64Value(input[length]) | base64Value(input[length + 1])
                | base64Value(input[length + 2]) | base64Value(input[length + 3]))
               < 64))
        length += 4;
    return length;
}

/** @p sink takes single bytes, and whole groups of base64 that are not decoded yet. */
template <typename Sink>
Decoded scanBase64(QByteArrayView input, Sink &&sink)
{
    Decoded result;
    quint32 group = 0;
    int count = 0;
    qsizetype verified = 0;
    const auto flush = [&] {
        if (count == 1)
            result.incomplete = true;
        for (int i = 1; i < count; ++i)
            sink(static_cast<char>(group >> (6 * count - 8 * i)));
        group = 0;
        count = 0;
    };
    for (qsizetype pos = 0; pos < input.size();) {
        if (count == 0) {
            // Nearly all of nearly every body.
            const qsizetype length = plainBase64Length(input.sliced(pos));
            sink(input.sliced(pos, length));
            result.significant += length;
            pos += length;
            const qsizetype lineEnd = pos;
            while (pos < input.size() && base64Value(input[pos]) == Space)
                ++pos;
            if (pos == input.size())
                break;
            if (pos > lineEnd)
                continue;
        }
        const quint8 value = base64Value(input[pos]);
        if (value < 64) {
            ++result.significant;
            ++pos;
            group = (group << 6) | value;
            if (++count == 4)
                flush();
        } else if (value == Padding) {
            if (count >= 2) {
                flush();
                pos = resumeAfterPadding(input, pos, verified);
            } else {
                // Padding where none can be is a foreign byte, except behind a full group, where it is merely idle.
                result.foreign += count == 1;
                ++result.significant;
                ++pos;
            }
        } else {
            result.significant += value == Foreign;
            result.foreign += value == Foreign;
            ++pos;
        }
    }
    flush();
    return result;
}

int hexDigit(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    if (c >= 'A' && c <= 'F')
        return c - 'A' + 10;
    if (c >= 'a' && c <= 'f')
        return c - 'a' + 10;
    return -1;
}

} // namespace

TransferEncoding transferEncodingFromHeader(QByteArrayView value)
{
    QByteArray name;
    for (const char c : value) {
        if (c == ';' || c == '(')
            break;
        if (c != ' ' && c != '\t' && c != '\r' && c != '\n' && c != '-' && c != '"')
            name += c;
    }
    name = name.toLower();
    if (name.isEmpty() || name == "7bit" || name == "7bits" || name == "8bit" || name == "8bits"
        || name == "binary" || name == "none" || name == "identity") {
        return TransferEncoding::Identity;
    }
    if (name == "base64" || name == "xbase64")
        return TransferEncoding::Base64;
    if (name == "quotedprintable")
        return TransferEncoding::QuotedPrintable;
    if (name == "uuencode" || name == "xuuencode" || name == "xuue" || name == "uue")
        return TransferEncoding::Uuencode;
    return TransferEncoding::Unknown;
}

QLatin1StringView transferEncodingName(TransferEncoding encoding)
{
    switch (encoding) {
    case TransferEncoding::Base64: return "base64"_L1;
    case TransferEncoding::QuotedPrintable: return "quoted-printable"_L1;
    case TransferEncoding::Uuencode: return "x-uuencode"_L1;
    case TransferEncoding::Identity:
    case TransferEncoding::Unknown: break;
    }
    return ""_L1;
}

Decoded decodeBase64(QByteArrayView input)
{
    QByteArray bytes(input.size() / 4 * 3 + 3, Qt::Uninitialized);
    char *out = bytes.data();
    struct Writer
    {
        char *&out;

        void operator()(char c) const { *out++ = c; }

        void operator()(QByteArrayView groups) const
        {
            for (qsizetype i = 0; i < groups.size(); i += 4) {
                const quint32 group = (quint32(base64Value(groups[i])) << 18)
                                      | (quint32(base64Value(groups[i + 1])) << 12)
                                      | (quint32(base64Value(groups[i + 2])) << 6)
                                      | base64Value(groups[i + 3]);
                *out++ = static_cast<char>(group >> 16);
                *out++ = static_cast<char>(group >> 8);
                *out++ = static_cast<char>(group);
            }
        }
    };
    Decoded result = scanBase64(input, Writer{out});
    bytes.truncate(out - bytes.constData());
    result.bytes = std::move(bytes);
    return result;
}

Decoded checkBase64(QByteArrayView input)
{
    return scanBase64(input, [](auto) {});
}

Decoded decodeQuotedPrintable(QByteArrayView input)
{
    Decoded result;
    result.significant = input.size();
    result.bytes.reserve(input.size());
    qsizetype pos = 0;
    while (pos < input.size()) {
        const qsizetype newline = input.indexOf('\n', pos);
        const qsizetype next = newline < 0 ? input.size() : newline + 1;
        qsizetype end = newline < 0 ? input.size() : newline;
        const bool crlf = newline > pos && input[newline - 1] == '\r';
        if (crlf)
            --end;
        while (end > pos && (input[end - 1] == ' ' || input[end - 1] == '\t'))
            --end;
        const bool softBreak = end > pos && input[end - 1] == '=';
        if (softBreak)
            --end;
        for (qsizetype i = pos; i < end; ++i) {
            if (input[i] != '=') {
                result.bytes += input[i];
                continue;
            }
            const int high = i + 1 < end ? hexDigit(input[i + 1]) : -1;
            const int low = i + 2 < end ? hexDigit(input[i + 2]) : -1;
            if (high < 0 || low < 0) {
                ++result.foreign;
                result.bytes += '=';
                continue;
            }
            result.bytes += static_cast<char>(high * 16 + low);
            i += 2;
        }
        if (newline >= 0 && !softBreak)
            result.bytes += crlf ? "\r\n" : "\n";
        pos = next;
    }
    return result;
}

Decoded decodeUuencode(QByteArrayView input)
{
    Decoded result;
    result.significant = input.size();
    bool inside = false;
    result.incomplete = true;
    for (qsizetype pos = 0; pos < input.size();) {
        const qsizetype newline = input.indexOf('\n', pos);
        const qsizetype next = newline < 0 ? input.size() : newline + 1;
        QByteArrayView line = input.sliced(pos, next - pos);
        pos = next;
        while (line.endsWith('\n') || line.endsWith('\r'))
            line.chop(1);
        if (!inside) {
            inside = line.startsWith("begin ");
            continue;
        }
        if (line == "end") {
            result.incomplete = false;
            break;
        }
        if (line.isEmpty())
            continue;
        // The first character is the number of bytes; blanks at the end of a line may have been lost on the way.
        qsizetype left = (line[0] - ' ') & 0x3F;
        for (qsizetype i = 1; left > 0; i += 4) {
            quint32 group = 0;
            for (qsizetype k = i; k < i + 4; ++k) {
                const char c = k < line.size() ? line[k] : ' ';
                result.foreign += c < ' ' || c > '`';
                group = (group << 6) | static_cast<quint32>((c - ' ') & 0x3F);
            }
            for (int shift = 16; shift >= 0 && left > 0; shift -= 8, --left)
                result.bytes += static_cast<char>(group >> shift);
        }
    }
    return result;
}

Decoded decodeTransfer(TransferEncoding encoding, QByteArrayView input)
{
    switch (encoding) {
    case TransferEncoding::Base64: return decodeBase64(input);
    case TransferEncoding::QuotedPrintable: return decodeQuotedPrintable(input);
    case TransferEncoding::Uuencode: return decodeUuencode(input);
    case TransferEncoding::Identity:
    case TransferEncoding::Unknown: break;
    }
    return {.bytes = input.toByteArray(), .significant = input.size()};
}

} // namespace Inlet::Message
