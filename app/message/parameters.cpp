// SPDX-License-Identifier: GPL-3.0-or-later
#include "message/parameters.h"

#include "message/charset.h"
#include "message/encodedwords.h"

#include <QHash>

#include <algorithm>
#include <cctype>
#include <map>
#include <vector>

namespace Inlet::Message {

using namespace Qt::StringLiterals;

namespace {

// A sender that cuts a name into single characters stays far below; a larger number is an attack or noise.
constexpr int MaxSegmentIndex = 20'000;
// Looking a name up walks the list, so a hostile field must not make it long.
constexpr qsizetype MaxParameters = 200;

bool isBlank(char c)
{
    return c == ' ' || c == '\t' || c == '\r' || c == '\n';
}

/** Splits a field into raw parameters; knows quoting and comments, not RFC 2231. */
class Scanner
{
public:
    explicit Scanner(QByteArrayView text)
        : m_text(text)
    {}

    [[nodiscard]] bool atEnd() const { return m_pos >= m_text.size(); }

    void skipBlanks()
    {
        while (!atEnd()) {
            if (isBlank(m_text[m_pos]))
                ++m_pos;
            else if (m_text[m_pos] == '(')
                skipComment();
            else
                break;
        }
    }

    bool take(char c)
    {
        if (atEnd() || m_text[m_pos] != c)
            return false;
        ++m_pos;
        return true;
    }

    /** Up to one of @p stops, comments and outer blanks left out. */
    QByteArray takeUntil(QByteArrayView stops)
    {
        QByteArray taken;
        while (!atEnd() && !stops.contains(m_text[m_pos])) {
            if (m_text[m_pos] == '(')
                skipComment();
            else
                taken += m_text[m_pos++];
        }
        return taken.trimmed();
    }

    /** As takeUntil(), for a value: a parenthesis is part of it, as in `name=photo (1).jpg`. */
    QByteArray takeToken(QByteArrayView stops)
    {
        const qsizetype start = m_pos;
        while (!atEnd() && !stops.contains(m_text[m_pos]))
            ++m_pos;
        return m_text.sliced(start, m_pos - start).trimmed().toByteArray();
    }

    /** Behind the opening quote. A backslash escapes quote and backslash only: others are Windows paths. */
    QByteArray takeQuoted()
    {
        QByteArray taken;
        while (!atEnd()) {
            const char c = m_text[m_pos++];
            if (c == '"')
                break;
            const bool escape =
                c == '\\' && !atEnd() && (m_text[m_pos] == '"' || m_text[m_pos] == '\\');
            taken += escape ? m_text[m_pos++] : c;
        }
        return taken;
    }

private:
    void skipComment()
    {
        int depth = 0;
        while (!atEnd()) {
            const char c = m_text[m_pos++];
            if (c == '\\' && !atEnd())
                ++m_pos;
            else if (c == '(')
                ++depth;
            else if (c == ')' && --depth == 0)
                return;
        }
    }

    QByteArrayView m_text;
    qsizetype m_pos = 0;
};

/** Undoes percent encoding; a sign without two hexadecimal digits stays, as QByteArray's own decoder would not do. */
QByteArray percentDecoded(QByteArrayView text)
{
    QByteArray result;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool isEscape = text[i] == '%' && i + 2 < text.size()
                              && std::isxdigit(static_cast<uchar>(text[i + 1]))
                              && std::isxdigit(static_cast<uchar>(text[i + 2]));
        if (isEscape) {
            result += static_cast<char>(text.sliced(i + 1, 2).toInt(nullptr, 16));
            i += 2;
        } else {
            result += text[i];
        }
    }
    return result;
}

/** The pieces of one RFC 2231 parameter: `name*`, `name*0`, `name*1*` ... */
struct Segments
{
    struct Segment
    {
        QByteArray bytes;
        bool encoded = false;
    };

    std::map<int, Segment> byIndex;

    [[nodiscard]] QByteArrayView charset() const
    {
        const Segment &first = byIndex.begin()->second;
        const qsizetype end = first.encoded ? first.bytes.indexOf('\'') : -1;
        return end < 0 ? QByteArrayView() : QByteArrayView(first.bytes).first(end);
    }

    /** All bytes in order up to the first gap. */
    [[nodiscard]] QByteArray joined() const
    {
        QByteArray all;
        int expected = byIndex.begin()->first;
        for (const auto &[index, segment] : byIndex) {
            if (index != expected++)
                break;
            QByteArrayView bytes = segment.bytes;
            if (segment.encoded && index == byIndex.begin()->first) {
                const qsizetype charsetEnd = bytes.indexOf('\'');
                const qsizetype languageEnd =
                    charsetEnd < 0 ? -1 : bytes.indexOf('\'', charsetEnd + 1);
                if (languageEnd >= 0)
                    bytes = bytes.sliced(languageEnd + 1);
            }
            if (segment.encoded)
                all += percentDecoded(bytes);
            else
                all += bytes;
        }
        return all;
    }
};

/** `filename*1*` as its parts; false when @p name has no asterisk or no sensible number. */
bool splitExtendedName(QByteArrayView name, QByteArrayView &base, int &index, bool &encoded)
{
    const qsizetype star = name.indexOf('*');
    if (star <= 0)
        return false;
    base = name.first(star);
    QByteArrayView rest = name.sliced(star + 1);
    encoded = rest.isEmpty() || rest.endsWith('*');
    if (rest.endsWith('*'))
        rest.chop(1);
    index = 0;
    if (rest.isEmpty())
        return true;
    bool ok = false;
    index = rest.toInt(&ok);
    return ok && index >= 0 && index <= MaxSegmentIndex;
}

QString decodedPlain(QByteArrayView value, bool &damaged)
{
    const HeaderText decoded = decodeEncodedWords(value);
    damaged |= decoded.unknownCharset || decoded.undecodable;
    return decoded.text;
}

} // namespace

ParameterizedValue ParameterizedValue::parse(QByteArrayView raw)
{
    const QByteArray line = unfolded(raw);
    Scanner scanner(line);
    ParameterizedValue result;
    // A value may be quoted by mistake, as in `"text/plain"; charset=...`.
    QByteArray value = scanner.takeUntil(";");
    value.replace('"', QByteArrayView());
    result.m_value = decodeUnlabelled(value).simplified().remove(u' ').toLower();

    std::vector<std::pair<QByteArray, Segments>> extended;
    QHash<QByteArray, std::size_t> extendedIndex;
    while (!scanner.atEnd() && result.m_parameters.size() < MaxParameters) {
        while (scanner.take(';'))
            scanner.skipBlanks();
        scanner.skipBlanks();
        if (scanner.take(';'))
            continue;
        const QByteArray name = scanner.takeUntil("=;").toLower();
        if (!scanner.take('='))
            continue;
        scanner.skipBlanks();
        const bool quoted = scanner.take('"');
        const bool mayHoldBlanks = name.startsWith("name") || name.startsWith("filename");
        const QByteArray text =
            quoted ? scanner.takeQuoted() : scanner.takeToken(mayHoldBlanks ? ";" : "; \t");
        QByteArrayView base;
        int index = 0;
        bool encoded = false;
        if (splitExtendedName(name, base, index, encoded)) {
            const QByteArray key = base.toByteArray();
            if (!extendedIndex.contains(key)) {
                extendedIndex.insert(key, extended.size());
                extended.emplace_back(key, Segments());
            }
            extended[extendedIndex.value(key)].second.byIndex.try_emplace(
                index, Segments::Segment{text, encoded});
        } else if (!name.isEmpty() && !result.find(decodeUnlabelled(name))) {
            result.m_parameters.append(
                {decodeUnlabelled(name), decodedPlain(text, result.m_damaged)});
        }
    }
    for (const auto &[name, segments] : extended) {
        const QByteArrayView charset = segments.charset();
        QString text;
        if (charset.isEmpty()) {
            // Continuations of encoded words are illegal and common.
            text = decodedPlain(segments.joined(), result.m_damaged);
        } else {
            const CharsetText decoded = decodeCharset(charset, segments.joined());
            result.m_damaged |= decoded.unknownCharset || decoded.undecodable;
            text = decoded.text;
            text.replace(QChar(u'\0'), QChar(QChar::ReplacementCharacter));
            if (decoded.unknownCharset && result.find(decodeUnlabelled(name)))
                continue;
        }
        const QString key = decodeUnlabelled(name);
        const auto plain =
            std::find_if(result.m_parameters.begin(), result.m_parameters.end(),
                         [&key](const Parameter &parameter) { return parameter.name == key; });
        if (plain != result.m_parameters.end())
            plain->value = text;
        else
            result.m_parameters.append({key, text});
    }
    return result;
}

const ParameterizedValue::Parameter *ParameterizedValue::find(QStringView name) const
{
    const auto found =
        std::find_if(m_parameters.begin(), m_parameters.end(),
                     [name](const Parameter &parameter) { return parameter.name == name; });
    return found == m_parameters.end() ? nullptr : &*found;
}

QString ParameterizedValue::parameter(QStringView name) const
{
    const Parameter *found = find(name);
    return found ? found->value : QString();
}

bool ParameterizedValue::hasParameter(QStringView name) const
{
    return find(name) != nullptr;
}

} // namespace Inlet::Message
