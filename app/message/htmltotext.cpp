// SPDX-License-Identifier: GPL-3.0-or-later
#include "message/htmltotext.h"

#include "message/htmltokenizer.h"

#include <QSet>

#include <algorithm>

namespace Inlet::Message {

using namespace Qt::StringLiterals;

namespace {

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
        : m_tokens(html)
    {}

    QString read()
    {
        for (HtmlToken token = m_tokens.next(); token.kind != HtmlToken::Kind::End;
             token = m_tokens.next()) {
            if (token.kind != HtmlToken::Kind::Text)
                handleTag(token.name, token.kind == HtmlToken::Kind::EndTag);
            else if (!m_inHead)
                m_builder.addText(resolveEntities(token.text));
        }
        return m_builder.take();
    }

private:
    void handleTag(const QString &tag, bool closing)
    {
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

    HtmlTokenizer m_tokens;
    TextBuilder m_builder;
    bool m_inHead = false;
};

} // namespace

QString htmlToText(QStringView html)
{
    return HtmlReader(html).read();
}

} // namespace Inlet::Message
