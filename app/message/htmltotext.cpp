// SPDX-License-Identifier: GPL-3.0-or-later
#include "message/htmltotext.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace Inlet::Message {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype MaxEntityLength = 10;
constexpr int MaxQuoteDepth = 20;
constexpr int MaxBreaks = 3;

enum class Break { None, Line, Paragraph };

Break breakOf(const QString &tag)
{
    static const QSet<QString> paragraphs = {u"p"_s,  u"h1"_s,         u"h2"_s, u"h3"_s,
                                             u"h4"_s, u"h5"_s,         u"h6"_s, u"ul"_s,
                                             u"ol"_s, u"blockquote"_s, u"pre"_s};
    static const QSet<QString> lines = {
        u"div"_s,    u"tr"_s,      u"table"_s,   u"li"_s,     u"hr"_s,    u"dt"_s,     u"dd"_s,
        u"dl"_s,     u"section"_s, u"article"_s, u"header"_s, u"form"_s,  u"footer"_s, u"body"_s,
        u"center"_s, u"address"_s, u"nav"_s,     u"main"_s,   u"aside"_s, u"figure"_s};
    if (paragraphs.contains(tag))
        return Break::Paragraph;
    return lines.contains(tag) ? Break::Line : Break::None;
}

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

/** Builds the text: collapses white space, keeps breaks apart and marks quotations. */
class TextBuilder
{
public:
    void addText(const QString &text)
    {
        for (const QChar c : text) {
            if (m_preformatted == 0 && c.isSpace())
                m_space = true;
            else if (c == u'\n')
                addBreak(Break::Line, true);
            else if (c != u'\r')
                addCharacter(c);
        }
    }

    void addBreak(Break kind, bool forced = false)
    {
        if (kind == Break::None)
            return;
        m_space = false;
        if (m_text.isEmpty() && !forced)
            return;
        const int wanted = kind == Break::Paragraph ? 2 : 1;
        m_breaks = forced ? m_breaks + 1 : std::max(m_breaks, wanted);
    }

    void addItem()
    {
        addBreak(Break::Line);
        addCharacter(u'-');
        m_space = true;
    }

    void addCell()
    {
        if (!m_text.isEmpty() && m_breaks == 0)
            addCharacter(u'\t');
        m_space = false;
    }

    void changeQuote(int by)
    {
        addBreak(Break::Paragraph);
        m_quote = std::max(0, m_quote + by);
    }

    void changePreformatted(int by) { m_preformatted = std::max(0, m_preformatted + by); }

    [[nodiscard]] QString take()
    {
        while (!m_text.isEmpty() && m_text.back().isSpace())
            m_text.chop(1);
        if (!m_text.isEmpty())
            m_text += u'\n';
        return std::move(m_text);
    }

private:
    void addCharacter(QChar c)
    {
        if (m_breaks > 0 || m_text.isEmpty())
            startLine();
        if (m_space && !m_text.endsWith(u' ') && !m_text.endsWith(u'\t'))
            m_text += u' ';
        m_space = false;
        m_text += c;
    }

    void startLine()
    {
        const auto mark = [](int depth) { return QString(std::min(depth, MaxQuoteDepth), u'>'); };
        if (!m_text.isEmpty()) {
            for (int i = std::min(m_breaks, MaxBreaks); i > 1; --i)
                m_text += u'\n' + mark(std::min(m_quote, m_lastQuote));
            m_text += u'\n';
        }
        if (m_quote > 0)
            m_text += mark(m_quote) + u' ';
        m_lastQuote = m_quote;
        m_breaks = 0;
        m_space = false;
    }

    QString m_text;
    bool m_space = false; ///< white space waits for the next character
    int m_breaks = 0;     ///< line ends wait for it too
    int m_quote = 0;
    int m_lastQuote = 0; ///< of the line before
    int m_preformatted = 0;
};

class HtmlReader
{
public:
    explicit HtmlReader(QStringView html)
        : m_html(html)
    {}

    QString read()
    {
        while (m_pos < m_html.size()) {
            const QChar c = m_html[m_pos];
            if (c == u'<' && readMarkup())
                continue;
            if (c == u'&' && readEntity())
                continue;
            const qsizetype start = m_pos++;
            while (m_pos < m_html.size() && m_html[m_pos] != u'<' && m_html[m_pos] != u'&')
                ++m_pos;
            addText(m_html.sliced(start, m_pos - start).toString());
        }
        return m_builder.take();
    }

private:
    /** Searches from a position that only grows; once something is missing it stays missing. */
    qsizetype endOf(QLatin1StringView token, bool &missing)
    {
        const qsizetype found = missing ? -1 : m_html.indexOf(token, m_pos);
        missing = found < 0;
        return missing ? m_html.size() : found + token.size();
    }

    bool readMarkup()
    {
        const QStringView rest = m_html.sliced(m_pos);
        if (rest.startsWith("<!--"_L1)) {
            m_pos = endOf("-->"_L1, m_noCommentEnd);
            return true;
        }
        if (rest.size() < 2
            || !(rest[1].isLetter() || rest[1] == u'/' || rest[1] == u'!' || rest[1] == u'?'))
            return false;
        qsizetype nameStart = m_pos + 1;
        const bool closing = m_html[nameStart] == u'/';
        nameStart += closing;
        qsizetype nameEnd = nameStart;
        while (nameEnd < m_html.size() && m_html[nameEnd].isLetterOrNumber())
            ++nameEnd;
        const QString tag = m_html.sliced(nameStart, std::min<qsizetype>(nameEnd - nameStart, 20))
                                .toString()
                                .toLower();
        skipTag(nameEnd);
        handleTag(tag, closing);
        return true;
    }

    /** To behind the '>' that is not inside a quoted attribute value. */
    void skipTag(qsizetype pos)
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

    /** False for a quote that nothing closes: without this a stray one would swallow the rest of the text. */
    bool closesBeforeTagEnd(QChar quote, qsizetype pos)
    {
        qsizetype &next = quote == u'"' ? m_nextDoubleQuote : m_nextSingleQuote;
        if (next < pos) {
            const qsizetype found = m_html.indexOf(quote, pos);
            next = found < 0 ? m_html.size() : found;
        }
        return next < m_html.size();
    }

    void handleTag(const QString &tag, bool closing)
    {
        if (isHiddenElement(tag) && !closing) {
            // Its content is no HTML, so only its own end tag counts.
            const qsizetype end =
                m_html.indexOf(QString("</"_L1 + tag), m_pos, Qt::CaseInsensitive);
            m_pos = end < 0 ? m_html.size() : end;
            return;
        }
        if (tag == "head"_L1 || tag == "body"_L1)
            m_inHead = tag == "head"_L1 && !closing;
        if (tag == "br"_L1)
            m_builder.addBreak(Break::Line, true);
        else if (tag == "blockquote"_L1)
            m_builder.changeQuote(closing ? -1 : 1);
        else if (tag == "li"_L1 && !closing)
            m_builder.addItem();
        else if ((tag == "td"_L1 || tag == "th"_L1) && !closing)
            m_builder.addCell();
        else
            m_builder.addBreak(breakOf(tag));
        if (tag == "pre"_L1)
            m_builder.changePreformatted(closing ? -1 : 1);
    }

    bool readEntity()
    {
        const QStringView window =
            m_html.sliced(m_pos + 1, std::min(MaxEntityLength, m_html.size() - m_pos - 1));
        const qsizetype end = window.indexOf(u';');
        const QString text = end > 0 ? entityText(window.first(end)) : QString();
        if (text.isEmpty())
            return false;
        addText(text);
        m_pos += end + 2;
        return true;
    }

    void addText(const QString &text)
    {
        if (!m_inHead)
            m_builder.addText(text);
    }

    QStringView m_html;
    qsizetype m_pos = 0;
    bool m_inHead = false;
    bool m_noCommentEnd = false;
    qsizetype m_nextDoubleQuote = -1;
    qsizetype m_nextSingleQuote = -1;
    TextBuilder m_builder;
};

} // namespace

QString htmlToText(QStringView html)
{
    return HtmlReader(html).read();
}

} // namespace Inlet::Message
