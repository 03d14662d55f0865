// SPDX-License-Identifier: GPL-3.0-or-later
#include "message/addresses.h"

#include "message/charset.h"
#include "message/encodedwords.h"

#include <QUrl>

namespace Inlet::Message {

using namespace Qt::StringLiterals;

namespace {

bool isBlank(char c)
{
    return c == ' ' || c == '\t' || c == '\r' || c == '\n';
}

char16_t codeUnit(char c)
{
    return static_cast<unsigned char>(c);
}

char16_t codeUnit(QChar c)
{
    return c.unicode();
}

/** Position of the '@' that ends the local part; -1 when there is none outside quotes. Takes bytes or characters. */
template <typename View>
qsizetype atSign(const View &address)
{
    bool quoted = false;
    qsizetype found = -1;
    for (qsizetype i = 0; i < address.size(); ++i) {
        const char16_t c = codeUnit(address[i]);
        if (c == u'\\' && quoted)
            ++i;
        else if (c == u'"')
            quoted = !quoted;
        else if (c == u'@' && !quoted)
            found = i;
    }
    return found;
}

QByteArray withoutBlanks(QByteArrayView text)
{
    QByteArray result;
    bool quoted = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char c = text[i];
        if (c == '"')
            quoted = !quoted;
        if (quoted || !isBlank(c))
            result += c;
        if (c == '\\' && quoted && i + 1 < text.size())
            result += text[++i];
    }
    return result;
}

/** The content of `<...>` without a source route (RFC 5322 section 4.4) and blanks. */
QByteArray routeless(QByteArrayView angle)
{
    QByteArray address = withoutBlanks(angle);
    if (address.startsWith('@')) {
        if (const qsizetype end = address.indexOf(':'); end >= 0)
            address = address.sliced(end + 1);
    }
    return address;
}

QString unquoted(const QString &local)
{
    if (local.size() < 2 || !local.startsWith(u'"') || !local.endsWith(u'"'))
        return local;
    QString result;
    for (qsizetype i = 1; i + 1 < local.size(); ++i) {
        if (local[i] == u'\\' && i + 2 < local.size())
            ++i;
        result += local[i];
    }
    return result;
}

void splitAddress(Address &address)
{
    const qsizetype at = atSign(address.address);
    if (at < 0) {
        address.user = unquoted(address.address);
    } else {
        address.user = unquoted(address.address.first(at));
        address.domain = address.address.sliced(at + 1);
        address.domainUnicode = address.domain;
        if (address.domain.contains("xn--"_L1, Qt::CaseInsensitive)) {
            const QString unicode =
                QUrl::fromAce(address.domain.toLatin1(), QUrl::IgnoreIDNWhitelist);
            if (!unicode.isEmpty())
                address.domainUnicode = unicode;
        }
    }
    if (const qsizetype plus = address.user.indexOf(u'+'); plus > 0)
        address.tag = address.user.sliced(plus + 1);
}

class AddressReader
{
public:
    AddressReader(QByteArrayView text, const Limits &limits)
        : m_text(text)
        , m_limits(limits)
    {}

    AddressList read()
    {
        while (m_pos < m_text.size() && !m_result.tooComplex)
            step();
        if (!m_result.tooComplex)
            finishEntry(m_pos);
        return std::move(m_result);
    }

private:
    void step()
    {
        const char c = m_text[m_pos];
        switch (c) {
        case '"': takeQuoted(); return;
        case '(': takeComment(); return;
        case '<': takeAngle(); return;
        case ':': takeColon(); return;
        case '>': ++m_pos; return; // one too many
        case ',':
            finishEntry(m_pos);
            m_entryStart = ++m_pos;
            return;
        case ';':
            finishEntry(m_pos);
            m_group.clear();
            m_entryStart = ++m_pos;
            return;
        case '=':
            if (const qsizetype length = encodedWordLength(m_text.sliced(m_pos, wordWindow()));
                length > 0) {
                m_words += m_text.sliced(m_pos, length);
                m_pos += length;
                return;
            }
            break;
        default: break;
        }
        m_words += c;
        ++m_pos;
    }

    /** An encoded word is at most 75 bytes; senders exceed that, but not without end. */
    [[nodiscard]] qsizetype wordWindow() const
    {
        constexpr qsizetype Generous = 2000;
        return std::min(Generous, m_text.size() - m_pos);
    }

    void takeQuoted()
    {
        const qsizetype start = m_pos++;
        QByteArray content;
        bool closed = false;
        while (m_pos < m_text.size() && !closed) {
            const char c = m_text[m_pos++];
            if (c == '"')
                closed = true;
            else if (c == '\\' && m_pos < m_text.size())
                content += m_text[m_pos++];
            else
                content += c;
        }
        // Right before '@' it is a local part and keeps its quotes; as a name it loses them.
        const bool localPart = closed && m_pos < m_text.size() && m_text[m_pos] == '@';
        if (localPart)
            m_words += m_text.sliced(start, m_pos - start);
        else
            m_words += content;
        m_quotedAt = m_quotedAt || (!localPart && content.contains('@'));
        m_hasQuoted = m_hasQuoted || !localPart;
    }

    void takeComment()
    {
        int depth = 0;
        QByteArray content;
        while (m_pos < m_text.size()) {
            const char c = m_text[m_pos++];
            if (c == '\\' && m_pos < m_text.size()) {
                content += m_text[m_pos++];
                continue;
            }
            if (c == '(' && ++depth == 1)
                continue;
            if (c == ')' && --depth == 0)
                break;
            content += c;
        }
        if (m_comment.isEmpty())
            m_comment = content;
        m_words += ' ';
    }

    void takeAngle()
    {
        const qsizetype start = ++m_pos;
        bool quoted = false;
        while (m_pos < m_text.size()
               && (quoted || (m_text[m_pos] != '>' && m_text[m_pos] != '<'))) {
            if (m_text[m_pos] == '\\' && quoted && m_pos + 1 < m_text.size())
                ++m_pos;
            else if (m_text[m_pos] == '"')
                quoted = !quoted;
            ++m_pos;
        }
        const QByteArrayView content = m_text.sliced(start, m_pos - start);
        // "<<user@host>>": the inner pair counts.
        if (!m_hasAngle || m_angle.isEmpty())
            m_angle = routeless(content);
        m_hasAngle = true;
        if (m_pos < m_text.size() && m_text[m_pos] == '>')
            ++m_pos;
    }

    void takeColon()
    {
        ++m_pos;
        if (++m_colons > m_limits.addressColons) {
            m_result.tooComplex = true;
            return;
        }
        if (m_hasAngle || m_words.contains('@')) {
            m_words += ':';
            return;
        }
        m_group = decodedName(m_words);
        startEntry();
        m_entryStart = m_pos;
    }

    QString decodedName(QByteArrayView words)
    {
        const HeaderText decoded = decodeEncodedWords(words);
        m_result.damagedName =
            m_result.damagedName || decoded.unknownCharset || decoded.undecodable;
        return decoded.text.simplified();
    }

    void startEntry()
    {
        m_words.clear();
        m_comment.clear();
        m_angle.clear();
        m_hasAngle = false;
        m_hasQuoted = false;
        m_quotedAt = false;
    }

    void finishEntry(qsizetype end)
    {
        const QByteArrayView raw = m_text.sliced(m_entryStart, end - m_entryStart).trimmed();
        const QByteArrayView words = QByteArrayView(m_words).trimmed();
        if (m_hasAngle || !words.isEmpty()) {
            Address address;
            address.raw = decodeUnlabelled(raw);
            address.group = m_group;
            if (m_hasAngle)
                fillFromAngle(address, words);
            else
                fillFromWords(address, words);
            address.raw.replace(QChar(u'\0'), QChar(QChar::ReplacementCharacter));
            if (m_result.addresses.size() >= m_limits.addresses)
                m_result.tooComplex = true;
            else
                m_result.addresses.append(address);
        }
        startEntry();
    }

    void setAddress(Address &address, QByteArrayView bytes)
    {
        address.address = decodeUnlabelled(bytes);
        address.address.replace(QChar(u'\0'), QChar(QChar::ReplacementCharacter));
        splitAddress(address);
    }

    void fillFromAngle(Address &address, QByteArrayView words)
    {
        if (m_angle.isEmpty() && atSign(words) > 0 && !words.contains(' ')) {
            setAddress(address, words); // "user@host <>"
            return;
        }
        address.name = decodedName(words);
        if (m_angle.isEmpty())
            return;
        setAddress(address, m_angle);
    }

    void fillFromWords(Address &address, QByteArrayView words)
    {
        // Blanks around '@' and '.' are legal in the obsolete syntax and belong to the address.
        QByteArray compact;
        for (qsizetype i = 0; i < words.size(); ++i) {
            const bool blank = isBlank(words[i]);
            const bool before =
                blank && i + 1 < words.size() && (words[i + 1] == '@' || isBlank(words[i + 1]));
            const bool after = blank && compact.endsWith('@');
            if (!before && !after)
                compact += blank ? ' ' : words[i];
        }
        qsizetype start = 0;
        qsizetype end = compact.size();
        const qsizetype at = m_quotedAt ? compact.lastIndexOf('@') : atSign(compact);
        if (at >= 0) {
            const bool quotedLocal = at > 0 && compact[at - 1] == '"';
            const qsizetype search = quotedLocal ? compact.lastIndexOf('"', at - 2) : at;
            start = search < 0 ? 0 : compact.lastIndexOf(' ', search) + 1;
            if (quotedLocal && search >= 0)
                start = search;
            const qsizetype blank = compact.indexOf(' ', at);
            end = blank < 0 ? compact.size() : blank;
        }
        const QByteArray rest = (compact.first(start) + ' ' + compact.sliced(end)).trimmed();
        const bool soleWord =
            at < 0 && !compact.contains(' ') && !m_hasQuoted && !compact.startsWith("=?");
        if (at < 0 && !soleWord) {
            m_result.unreadable = true;
            return;
        }
        setAddress(address, QByteArrayView(compact).sliced(start, end - start));
        address.name =
            decodedName(rest.isEmpty() ? QByteArrayView(m_comment) : QByteArrayView(rest));
        if (address.name.compare(address.address, Qt::CaseInsensitive) == 0)
            address.name.clear();
    }

    QByteArrayView m_text;
    const Limits &m_limits;
    AddressList m_result;
    qsizetype m_pos = 0;
    qsizetype m_entryStart = 0;
    int m_colons = 0;
    QString m_group;
    // The entry being read.
    QByteArray m_words; ///< everything outside brackets and comments, name quotes removed
    QByteArray m_comment;
    QByteArray m_angle;
    bool m_hasAngle = false;
    bool m_hasQuoted = false;
    bool m_quotedAt = false; ///< an '@' in m_words comes from a quoted name
};

} // namespace

AddressList parseAddresses(QByteArrayView raw, const Limits &limits)
{
    QByteArrayView text = raw;
    const bool cut = text.size() > limits.addressHeaderBytes;
    if (cut) {
        // The entry at the cut would be half an address, which can be someone else's.
        text.truncate(limits.addressHeaderBytes);
        text.truncate(std::max<qsizetype>(0, text.lastIndexOf(',')));
    }
    const QByteArray line = unfolded(text);
    AddressList result = AddressReader(line, limits).read();
    result.tooComplex = result.tooComplex || cut;
    return result;
}

} // namespace Inlet::Message
