// SPDX-License-Identifier: GPL-3.0-or-later
#include "message/encodedwords.h"

#include "message/charset.h"
#include "message/transferencoding.h"

#include <algorithm>
#include <optional>

namespace Inlet::Message {

namespace {

// Longer than any registered name with a language tag; keeps the search for the end of a charset short.
constexpr qsizetype MaxCharsetLength = 60;

bool isBlank(char c)
{
    return c == ' ' || c == '\t' || c == '\r' || c == '\n';
}

struct EncodedWord
{
    QByteArrayView charset;
    char encoding = 0; ///< 'B' or 'Q'
    qsizetype textStart = 0;
};

/** Reads `=?charset?X?` at @p pos; nullopt when that is something else. */
std::optional<EncodedWord> wordPrefix(QByteArrayView raw, qsizetype pos)
{
    const qsizetype charsetStart = pos + 2;
    const QByteArrayView window =
        raw.sliced(charsetStart, std::min(MaxCharsetLength, raw.size() - charsetStart));
    const qsizetype length = window.indexOf('?');
    if (length < 0 || charsetStart + length + 2 >= raw.size()
        || raw[charsetStart + length + 2] != '?')
        return std::nullopt;
    if (std::any_of(window.begin(), window.begin() + length, isBlank))
        return std::nullopt;
    EncodedWord word;
    word.charset = window.first(length);
    if (const qsizetype language = word.charset.indexOf('*'); language >= 0)
        word.charset.truncate(language);
    const char encoding = raw[charsetStart + length + 1];
    word.encoding = encoding == 'b' ? 'B' : encoding == 'q' ? 'Q' : encoding;
    word.textStart = charsetStart + length + 3;
    if (word.encoding != 'B' && word.encoding != 'Q')
        return std::nullopt;
    return word;
}

QByteArray decodeQ(QByteArrayView text, bool &damaged)
{
    QByteArray underscores = text.toByteArray();
    underscores.replace('_', "=20");
    const Decoded decoded = decodeQuotedPrintable(underscores);
    damaged |= decoded.isDamaged();
    return decoded.bytes;
}

/** Finds @p token at or behind a position that only grows, so that all searches together cost one pass. */
class ForwardSearch
{
public:
    ForwardSearch(QByteArrayView text, QByteArrayView token)
        : m_text(text)
        , m_token(token)
    {}

    qsizetype next(qsizetype from)
    {
        if (!m_found || *m_found < from) {
            const qsizetype pos = from <= m_text.size() ? m_text.indexOf(m_token, from) : -1;
            m_found = pos < 0 ? m_text.size() : pos;
        }
        return *m_found;
    }

private:
    QByteArrayView m_text;
    QByteArrayView m_token;
    std::optional<qsizetype> m_found;
};

class HeaderDecoder
{
public:
    explicit HeaderDecoder(QByteArrayView raw)
        : m_raw(raw)
        , m_opens(raw, "=?")
        , m_closes(raw, "?=")
    {}

    HeaderText decode()
    {
        qsizetype pos = 0;
        while (pos < m_raw.size()) {
            const qsizetype open = m_opens.next(pos);
            const qsizetype end = open < m_raw.size() ? wordAt(open) : -1;
            if (end >= 0) {
                addPlain(m_plainStart, open);
                takeWord(open, end);
                pos = m_plainStart = end + 2;
            } else {
                pos = open < m_raw.size() ? open + 2 : open;
            }
        }
        addPlain(m_plainStart, m_raw.size());
        flushRun();
        return std::move(m_result);
    }

private:
    /** Position of the `?=` that ends the word at @p open, -1 when no word begins there. */
    qsizetype wordAt(qsizetype open)
    {
        m_word = wordPrefix(m_raw, open);
        if (!m_word)
            return -1;
        const qsizetype close = m_closes.next(m_word->textStart);
        if (close >= m_raw.size())
            return -1;
        // Another word begins first: this one has lost its end and stays as it is. ("=?=" is padding and end.)
        return m_opens.next(m_word->textStart) < close - 1 ? -1 : close;
    }

    void takeWord(qsizetype open, qsizetype end)
    {
        const QByteArrayView text = m_raw.sliced(m_word->textStart, end - m_word->textStart);
        QByteArray bytes;
        if (m_word->encoding == 'B') {
            const Decoded decoded = decodeBase64(text);
            m_result.undecodable |= decoded.isDamaged();
            bytes = decoded.bytes;
        } else {
            bytes = decodeQ(text, m_result.undecodable);
        }
        const bool joins = !m_runBytes.isEmpty() && !isStatefulCharset(m_runCharset)
                           && m_runCharset.compare(m_word->charset, Qt::CaseInsensitive) == 0;
        if (!joins)
            flushRun();
        if (m_runBytes.isEmpty())
            m_runStart = open;
        m_runEnd = end + 2;
        m_runCharset = m_word->charset;
        m_runBytes += bytes;
        m_afterWord = true;
    }

    void addPlain(qsizetype from, qsizetype to)
    {
        const QByteArrayView plain = m_raw.sliced(from, to - from);
        const bool blank = std::all_of(plain.begin(), plain.end(), isBlank);
        // RFC 2047 section 6.2: white space between two words is not shown. At the end it is trimmed anyway.
        if (blank && m_afterWord)
            return;
        flushRun();
        m_result.text += decodeUnlabelled(plain);
        m_afterWord = false;
    }

    void flushRun()
    {
        if (m_runBytes.isEmpty())
            return;
        CharsetText decoded = decodeCharset(m_runCharset, m_runBytes);
        if (decoded.unknownCharset) {
            m_result.unknownCharset = true;
            m_result.text += decodeUnlabelled(m_raw.sliced(m_runStart, m_runEnd - m_runStart));
        } else {
            m_result.undecodable |= decoded.undecodable;
            m_result.text += decoded.text;
        }
        m_runBytes.clear();
    }

    QByteArrayView m_raw;
    ForwardSearch m_opens;
    ForwardSearch m_closes;
    std::optional<EncodedWord> m_word;
    qsizetype m_plainStart = 0;
    bool m_afterWord = false;
    QByteArrayView m_runCharset; ///< of the words that wait to be converted together
    QByteArray m_runBytes;
    qsizetype m_runStart = 0;
    qsizetype m_runEnd = 0;
    HeaderText m_result;
};

void makeOneLine(QString &text)
{
    for (QChar &c : text) {
        if (c == u'\0')
            c = QChar::ReplacementCharacter;
        else if (c == u'\n' || c == u'\r')
            c = u' ';
    }
}

} // namespace

QByteArray unfolded(QByteArrayView raw)
{
    if (!raw.contains('\n'))
        return raw.toByteArray();
    QByteArray line;
    line.reserve(raw.size());
    for (qsizetype i = 0; i < raw.size(); ++i) {
        const bool crlf = raw[i] == '\r' && i + 1 < raw.size() && raw[i + 1] == '\n';
        if (!crlf && raw[i] != '\n')
            line += raw[i];
    }
    return line;
}

HeaderText decodeEncodedWords(QByteArrayView raw)
{
    const QByteArray line = unfolded(raw).trimmed();
    HeaderText result;
    if (line.contains("=?"))
        result = HeaderDecoder(line).decode();
    else
        result.text = decodeUnlabelled(line);
    makeOneLine(result.text);
    return result;
}

qsizetype encodedWordLength(QByteArrayView text)
{
    if (!text.startsWith("=?"))
        return 0;
    const auto word = wordPrefix(text, 0);
    if (!word)
        return 0;
    for (qsizetype i = word->textStart; i + 1 < text.size(); ++i) {
        if (text[i] == '?' && text[i + 1] == '=')
            return i + 2;
        if (isBlank(text[i]) || text[i] == '<' || text[i] == '"')
            return 0;
    }
    return 0;
}

} // namespace Inlet::Message
