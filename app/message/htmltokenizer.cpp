// SPDX-License-Identifier: GPL-3.0-or-later
#include "message/htmltokenizer.h"

#include <QHash>

#include <algorithm>

namespace Inlet::Message {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype MaxEntityLength = 10;
constexpr qsizetype MaxNameLength = 20;

bool isHiddenElement(const QString &tag)
{
    return tag == "script"_L1 || tag == "style"_L1 || tag == "title"_L1 || tag == "template"_L1;
}

QString entityText(QStringView name)
{
    static const QHash<QString, char16_t> names = {
        {u"amp"_s, u'&'},         {u"lt"_s, u'<'},          {u"gt"_s, u'>'},
        {u"quot"_s, u'"'},        {u"apos"_s, u'\''},       {u"nbsp"_s, u' '},
        {u"copy"_s, u'\u00A9'},   {u"reg"_s, u'\u00AE'},    {u"euro"_s, u'\u20AC'},
        {u"pound"_s, u'\u00A3'},  {u"cent"_s, u'\u00A2'},   {u"yen"_s, u'\u00A5'},
        {u"sect"_s, u'\u00A7'},   {u"para"_s, u'\u00B6'},   {u"deg"_s, u'\u00B0'},
        {u"plusmn"_s, u'\u00B1'}, {u"times"_s, u'\u00D7'},  {u"divide"_s, u'\u00F7'},
        {u"middot"_s, u'\u00B7'}, {u"bull"_s, u'\u2022'},   {u"hellip"_s, u'\u2026'},
        {u"ndash"_s, u'\u2013'},  {u"mdash"_s, u'\u2014'},  {u"lsquo"_s, u'\u2018'},
        {u"rsquo"_s, u'\u2019'},  {u"sbquo"_s, u'\u201A'},  {u"ldquo"_s, u'\u201C'},
        {u"rdquo"_s, u'\u201D'},  {u"bdquo"_s, u'\u201E'},  {u"laquo"_s, u'\u00AB'},
        {u"raquo"_s, u'\u00BB'},  {u"trade"_s, u'\u2122'},  {u"iexcl"_s, u'\u00A1'},
        {u"iquest"_s, u'\u00BF'}, {u"szlig"_s, u'\u00DF'},  {u"agrave"_s, u'\u00E0'},
        {u"aacute"_s, u'\u00E1'}, {u"acirc"_s, u'\u00E2'},  {u"atilde"_s, u'\u00E3'},
        {u"auml"_s, u'\u00E4'},   {u"aring"_s, u'\u00E5'},  {u"aelig"_s, u'\u00E6'},
        {u"ccedil"_s, u'\u00E7'}, {u"egrave"_s, u'\u00E8'}, {u"eacute"_s, u'\u00E9'},
        {u"ecirc"_s, u'\u00EA'},  {u"euml"_s, u'\u00EB'},   {u"igrave"_s, u'\u00EC'},
        {u"iacute"_s, u'\u00ED'}, {u"icirc"_s, u'\u00EE'},  {u"iuml"_s, u'\u00EF'},
        {u"ntilde"_s, u'\u00F1'}, {u"ograve"_s, u'\u00F2'}, {u"oacute"_s, u'\u00F3'},
        {u"ocirc"_s, u'\u00F4'},  {u"otilde"_s, u'\u00F5'}, {u"ouml"_s, u'\u00F6'},
        {u"oslash"_s, u'\u00F8'}, {u"ugrave"_s, u'\u00F9'}, {u"uacute"_s, u'\u00FA'},
        {u"ucirc"_s, u'\u00FB'},  {u"uuml"_s, u'\u00FC'},   {u"yuml"_s, u'\u00FF'},
        {u"oelig"_s, u'\u0153'},  {u"Agrave"_s, u'\u00C0'}, {u"Aacute"_s, u'\u00C1'},
        {u"Acirc"_s, u'\u00C2'},  {u"Atilde"_s, u'\u00C3'}, {u"Auml"_s, u'\u00C4'},
        {u"Aring"_s, u'\u00C5'},  {u"AElig"_s, u'\u00C6'},  {u"Ccedil"_s, u'\u00C7'},
        {u"Egrave"_s, u'\u00C8'}, {u"Eacute"_s, u'\u00C9'}, {u"Ecirc"_s, u'\u00CA'},
        {u"Ntilde"_s, u'\u00D1'}, {u"Oacute"_s, u'\u00D3'}, {u"Ocirc"_s, u'\u00D4'},
        {u"Ouml"_s, u'\u00D6'},   {u"Oslash"_s, u'\u00D8'}, {u"Uacute"_s, u'\u00DA'},
        {u"Uuml"_s, u'\u00DC'},   {u"zwnj"_s, u'\u200C'},   {u"zwj"_s, u'\u200D'},
        {u"shy"_s, u'\u00AD'},    {u"larr"_s, u'\u2190'},   {u"rarr"_s, u'\u2192'},
        {u"minus"_s, u'\u2212'},
    };
    if (name.startsWith(u'#')) {
        const bool hex = name.size() > 1 && (name[1] == u'x' || name[1] == u'X');
        bool ok = false;
        const char32_t code = name.sliced(hex ? 2 : 1).toUInt(&ok, hex ? 16 : 10);
        if (!ok || code == 0 || code > QChar::LastValidCodePoint || QChar::isSurrogate(code))
            return {};
        return code == 0xA0 ? u" "_s : QString::fromUcs4(&code, 1);
    }
    const auto found = names.constFind(name.toString());
    return found == names.constEnd() ? QString() : QString(QChar(*found));
}

} // namespace

HtmlToken HtmlTokenizer::next()
{
    while (m_pos < m_html.size()) {
        const QStringView rest = m_html.sliced(m_pos);
        if (rest.startsWith("<!--"_L1)) {
            skipPast("-->"_L1, m_noCommentEnd);
        } else if (isMarkup(m_pos)) {
            if (const HtmlToken token = readTag(); !token.name.isEmpty())
                return token;
        } else {
            const qsizetype start = m_pos++;
            while (m_pos < m_html.size() && !isMarkup(m_pos))
                ++m_pos;
            return {HtmlToken::Kind::Text, m_html.sliced(start, m_pos - start), {}};
        }
    }
    return {};
}

bool HtmlTokenizer::isMarkup(qsizetype pos) const
{
    if (m_html[pos] != u'<' || pos + 1 == m_html.size())
        return false;
    const QChar next = m_html[pos + 1];
    return next.isLetter() || next == u'/' || next == u'!' || next == u'?';
}

/** A tag; without a name for a declaration, which says nothing. */
HtmlToken HtmlTokenizer::readTag()
{
    HtmlToken token;
    qsizetype nameStart = m_pos + 1;
    const bool closing = m_html[nameStart] == u'/';
    token.kind = closing ? HtmlToken::Kind::EndTag : HtmlToken::Kind::StartTag;
    nameStart += closing;
    qsizetype nameEnd = nameStart;
    while (nameEnd < m_html.size() && m_html[nameEnd].isLetterOrNumber())
        ++nameEnd;
    token.name =
        m_html.sliced(nameStart, std::min(nameEnd - nameStart, MaxNameLength)).toString().toLower();
    skipTag(nameEnd);
    token.text = m_html.sliced(nameEnd, m_pos - nameEnd);
    if (token.text.endsWith(u'>'))
        token.text.chop(1);
    if (!closing && isHiddenElement(token.name))
        skipContent(token.name);
    return token;
}

/** Searches from a position that only grows; once something is missing it stays missing. */
void HtmlTokenizer::skipPast(QLatin1StringView token, bool &missing)
{
    const qsizetype found = missing ? -1 : m_html.indexOf(token, m_pos);
    missing = found < 0;
    m_pos = missing ? m_html.size() : found + token.size();
}

/** To behind the '>' that is not inside a quoted attribute value. */
void HtmlTokenizer::skipTag(qsizetype pos)
{
    QChar quote;
    bool value = false;
    while (pos < m_html.size()) {
        const QChar c = m_html[pos++];
        if (!quote.isNull()) {
            if (c == quote)
                quote = QChar();
        } else if (c == u'>') {
            break;
        } else if ((c == u'"' || c == u'\'') && value && closesBeforeTagEnd(c, pos)) {
            quote = c;
        } else if (!c.isSpace()) {
            value = c == u'=';
        }
    }
    m_pos = pos;
}

/** To the end tag of an element whose content is no HTML, so that only its own end tag counts. */
void HtmlTokenizer::skipContent(const QString &tag)
{
    const qsizetype end = m_html.indexOf(QString("</"_L1 + tag), m_pos, Qt::CaseInsensitive);
    m_pos = end < 0 ? m_html.size() : end;
}

/** False for a quote that nothing closes: without this a stray one would swallow the rest of the text. */
bool HtmlTokenizer::closesBeforeTagEnd(QChar quote, qsizetype pos)
{
    qsizetype &next = quote == u'"' ? m_nextDoubleQuote : m_nextSingleQuote;
    if (next < pos) {
        const qsizetype found = m_html.indexOf(quote, pos);
        next = found < 0 ? m_html.size() : found;
    }
    return next < m_html.size();
}

QList<HtmlAttribute> htmlAttributes(QStringView text, qsizetype limit)
{
    QList<HtmlAttribute> attributes;
    qsizetype pos = 0;
    const auto skip = [&](auto isSkipped) {
        const qsizetype start = pos;
        while (pos < text.size() && isSkipped(text[pos]))
            ++pos;
        return text.sliced(start, pos - start);
    };
    const auto isBlank = [](QChar c) { return c.isSpace(); };
    while (attributes.size() < limit) {
        skip([](QChar c) { return c.isSpace() || c == u'/' || c == u'='; });
        const QStringView name = skip([](QChar c) { return !c.isSpace() && c != u'='; });
        if (name.isEmpty())
            break;
        skip(isBlank);
        QStringView value;
        if (pos < text.size() && text[pos] == u'=') {
            ++pos;
            skip(isBlank);
            const QChar quote = pos < text.size() ? text[pos] : QChar();
            const bool isQuoted = quote == u'"' || quote == u'\'';
            pos += isQuoted;
            value = skip([&](QChar c) { return isQuoted ? c != quote : !c.isSpace(); });
            pos += isQuoted && pos < text.size();
        }
        attributes.append({name.toString().toLower(), resolveEntities(value)});
    }
    return attributes;
}

QString resolveEntities(QStringView text)
{
    QString result;
    result.reserve(text.size());
    qsizetype pos = 0;
    while (pos < text.size()) {
        if (text[pos] == u'&') {
            const QStringView window =
                text.sliced(pos + 1, std::min(MaxEntityLength, text.size() - pos - 1));
            const qsizetype end = window.indexOf(u';');
            if (const QString resolved = end > 0 ? entityText(window.first(end)) : QString();
                !resolved.isEmpty()) {
                result += resolved;
                pos += end + 2;
                continue;
            }
        }
        result += text[pos++];
    }
    return result;
}

} // namespace Inlet::Message
