// SPDX-License-Identifier: GPL-3.0-or-later
#include "message/charset.h"

#include <QHash>
#include <QStringDecoder>

#include <algorithm>

namespace Inlet::Message {

namespace {

constexpr char16_t ByteOrderMark = 0xFEFF;
constexpr qsizetype MaxLabelLength = 40;

// Stands for "no usable label": the bytes decide.
constexpr QByteArrayView Guess = "";

// Labels whose plain reading loses characters or is unknown to the decoders; the rest goes to them as written.
QByteArrayView decoderName(const QByteArray &label)
{
    static const QHash<QByteArray, QByteArrayView> names = {
        {"", Guess},
        {"us-ascii", Guess},
        {"ascii", Guess},
        {"ansi_x3.4-1968", Guess},
        {"iso646-us", Guess},
        {"unknown-8bit", Guess}, // RFC 1428
        {"x-unknown", Guess},
        {"7bit", Guess},
        {"8bit", Guess},
        {"default", Guess},
        {"utf8", "utf-8"},
        {"uft-8", "utf-8"},
        {"utf_8", "utf-8"},
        {"utf-8-sig", "utf-8"},
        {"unicode-1-1-utf-8", "utf-8"},
        {"unicode-1-1-utf-7", "utf-7"},
        {"iso-8859-1", "windows-1252"},
        {"iso8859-1", "windows-1252"},
        {"iso_8859-1", "windows-1252"},
        {"latin1", "windows-1252"},
        {"latin-1", "windows-1252"},
        {"ansi", "windows-1252"},
        {"cp-1252", "windows-1252"},
        {"iso-8859-9", "windows-1254"},
        {"iso-8859-11", "windows-874"},
        {"tis-620", "windows-874"},
        {"cp874", "windows-874"},
        {"iso-8859-8-i", "iso-8859-8"},
        {"iso-8859-8-e", "iso-8859-8"},
        {"gb2312", "gb18030"},
        {"gb_2312-80", "gb18030"},
        {"gbk", "gb18030"},
        {"x-gbk", "gb18030"},
        {"cp936", "gb18030"},
        {"euc-cn", "gb18030"},
        {"shift_jis", "windows-31j"},
        {"shift-jis", "windows-31j"},
        {"sjis", "windows-31j"},
        {"x-sjis", "windows-31j"},
        {"cp932", "windows-31j"},
        {"ms_kanji", "windows-31j"},
        {"euc-kr", "windows-949"},
        {"ks_c_5601-1987", "windows-949"},
        {"ks_c_5601", "windows-949"},
        {"ksc5601", "windows-949"},
        {"cp949", "windows-949"},
        {"uhc", "windows-949"},
        {"macintosh", "macintosh"},
        {"x-mac-roman", "macintosh"},
    };
    const auto found = names.constFind(label);
    return found == names.constEnd() ? QByteArrayView(label) : *found;
}

bool isPlausible(QByteArrayView label)
{
    // The decoders take options behind a comma and file names; a message has no say in either.
    return label.size() <= MaxLabelLength && std::all_of(label.begin(), label.end(), [](char c) {
               return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-' || c == '_'
                      || c == '.' || c == ':' || c == '+' || c == '(' || c == ')';
           });
}

QByteArray normalized(QByteArrayView label)
{
    QByteArray name = label.trimmed().toByteArray().toLower();
    if (name.size() >= 2 && (name.startsWith('"') || name.startsWith('\''))
        && name.endsWith(name.front()))
        name = name.sliced(1, name.size() - 2).trimmed();
    return name;
}

bool isAscii(QByteArrayView bytes)
{
    return std::all_of(bytes.begin(), bytes.end(),
                       [](char c) { return static_cast<unsigned char>(c) < 0x80; });
}

CharsetText decodeWith(QStringDecoder decoder, QByteArrayView bytes)
{
    CharsetText result;
    result.text = decoder.decode(bytes);
    result.undecodable = decoder.hasError();
    // A sequence that ends too early only shows in the state, or as a replacement at the very end.
    if (!result.undecodable)
        result.undecodable = result.text.contains(QChar::ReplacementCharacter);
    if (result.text.startsWith(QChar(ByteOrderMark)))
        result.text.remove(0, 1);
    return result;
}

CharsetText decodeWith(QByteArrayView name, QByteArrayView bytes)
{
    return decodeWith(QStringDecoder(name.toByteArray().constData()), bytes);
}

bool isCutUtf8(QByteArrayView bytes)
{
    // QStringDecoder waits for the rest of a sequence at the end instead of reporting it.
    qsizetype lead = bytes.size() - 1;
    while (lead >= 0 && lead >= bytes.size() - 4 && (bytes[lead] & 0xC0) == 0x80)
        --lead;
    if (lead < 0 || lead < bytes.size() - 4)
        return false;
    const auto c = static_cast<unsigned char>(bytes[lead]);
    const int length = c >= 0xF0 ? 4 : c >= 0xE0 ? 3 : c >= 0xC0 ? 2 : 1;
    return lead + length > bytes.size();
}

CharsetText decodeUtf8(QByteArrayView bytes)
{
    CharsetText result = decodeWith(QStringDecoder(QStringConverter::Utf8), bytes);
    if (isCutUtf8(bytes)) {
        result.undecodable = true;
        if (!result.text.endsWith(QChar::ReplacementCharacter))
            result.text += QChar(QChar::ReplacementCharacter);
    }
    return result;
}

CharsetText guess(QByteArrayView bytes)
{
    CharsetText utf8 = decodeUtf8(bytes);
    if (!utf8.undecodable)
        return utf8;
    return decodeWith("windows-1252", bytes);
}

CharsetText decodeUtf16(QByteArrayView bytes)
{
    // RFC 2781 section 4.3: without a mark it is big-endian, but Windows programs mean little-endian. ASCII tells.
    if (bytes.startsWith("\xFF\xFE"))
        return decodeWith(QStringDecoder(QStringConverter::Utf16LE), bytes);
    if (bytes.startsWith("\xFE\xFF"))
        return decodeWith(QStringDecoder(QStringConverter::Utf16BE), bytes);
    qsizetype zeros[2] = {0, 0};
    for (qsizetype i = 0; i < bytes.size(); ++i)
        zeros[i % 2] += bytes[i] == '\0';
    return decodeWith(
        QStringDecoder(zeros[1] > zeros[0] ? QStringConverter::Utf16LE : QStringConverter::Utf16BE),
        bytes);
}

CharsetText decodeIso2022Jp(QByteArrayView bytes)
{
    // 8-bit bytes under this label are Shift_JIS in practice; JIS8 also knows half-width kana, which the plain label
    // does not allow and mail uses.
    if (!isAscii(bytes)) {
        CharsetText shiftJis = decodeWith("windows-31j", bytes);
        if (!shiftJis.undecodable)
            return shiftJis;
    }
    CharsetText strict = decodeWith("iso-2022-jp", bytes);
    if (!strict.undecodable)
        return strict;
    CharsetText jis8 = decodeWith("JIS_Encoding", bytes);
    return jis8.undecodable ? strict : jis8;
}

bool isAsciiSuperset(QByteArrayView name)
{
    return !name.startsWith("utf-16") && !name.startsWith("utf-32") && !name.startsWith("utf-7")
           && !name.startsWith("iso-2022") && !name.startsWith("hz")
           && !name.startsWith("iso-10646") && !name.contains("ebcdic") && !name.startsWith("ibm")
           && !name.startsWith("cp");
}

} // namespace

bool isKnownCharset(QByteArrayView label)
{
    const QByteArray name = normalized(label);
    const QByteArrayView decoder = decoderName(name);
    if (decoder.isEmpty() || decoder == "utf-8")
        return true;
    return isPlausible(decoder) && QStringDecoder(decoder.toByteArray().constData()).isValid();
}

bool isStatefulCharset(QByteArrayView label)
{
    const QByteArray name = normalized(label);
    return name.startsWith("iso-2022") || name.startsWith("hz") || name.contains("utf-7")
           || name.startsWith("utf-16") || name.startsWith("utf-32");
}

CharsetText decodeCharset(QByteArrayView label, QByteArrayView bytes)
{
    const QByteArray name = normalized(label);
    const QByteArrayView decoder = decoderName(name);
    if (decoder.isEmpty())
        return guess(bytes);
    if (decoder == "utf-8")
        return decodeUtf8(bytes);
    if (isKnownCharset(name)) {
        if (isAsciiSuperset(decoder) && isAscii(bytes))
            return {.text = QString::fromLatin1(bytes)};
        if (decoder == "utf-16")
            return decodeUtf16(bytes);
        if (decoder == "iso-2022-jp")
            return decodeIso2022Jp(bytes);
        return decodeWith(decoder, bytes);
    }
    CharsetText result = guess(bytes);
    result.unknownCharset = true;
    return result;
}

QString decodeUnlabelled(QByteArrayView bytes)
{
    if (isAscii(bytes))
        return QString::fromLatin1(bytes);
    return guess(bytes).text;
}

} // namespace Inlet::Message
