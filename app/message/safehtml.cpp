// SPDX-License-Identifier: GPL-3.0-or-later
#include "message/safehtml.h"

#include "message/htmltokenizer.h"

#include <QRegularExpression>
#include <QUrl>

#include <algorithm>
#include <vector>

namespace Inlet::Message {

using namespace Qt::StringLiterals;

namespace {

// Together these keep what QTextDocument does with the result under a second. It takes four
// times as long for each table around a cell, and the square of their number for the items of a list and for characters without a place to break a line or a paragraph.
constexpr qsizetype MaxCharacters = 200'000; ///< of text
constexpr int MaxElements = 10'000;
constexpr std::size_t MaxDepth = 60;
constexpr int MaxTableDepth = 4; ///< what stands in deeper tables is shown without them
constexpr int MaxColumns = 40;   ///< of one row, spans counted
constexpr int MaxRowSpan = 20;
constexpr int MaxCellCost = 10'000; ///< each cell counts twice for each table around it
constexpr int MaxListItems = 1'000;
constexpr int MaxRun = 1'000;    ///< characters without a place to break the line
constexpr int MaxBlock = 20'000; ///< characters of one paragraph
constexpr int MaxPixels = 2'000; ///< of one side of a picture or table
constexpr qsizetype MaxLinkCharacters = 4'000;

enum class Element { Dropped, Void, Inline, Block, TablePart };

Element elementOf(const QString &tag)
{
    static const QSet<QString> voids = {u"br"_s, u"hr"_s, u"img"_s};
    static const QSet<QString> inlines = {
        u"span"_s, u"b"_s,   u"strong"_s, u"i"_s,    u"em"_s,   u"u"_s,     u"s"_s,    u"strike"_s,
        u"del"_s,  u"ins"_s, u"sub"_s,    u"sup"_s,  u"big"_s,  u"small"_s, u"font"_s, u"a"_s,
        u"code"_s, u"tt"_s,  u"kbd"_s,    u"samp"_s, u"cite"_s, u"var"_s,   u"q"_s};
    static const QSet<QString> blocks = {
        u"p"_s,   u"div"_s,    u"h1"_s,    u"h2"_s,      u"h3"_s,        u"h4"_s, u"h5"_s,
        u"h6"_s,  u"ul"_s,     u"ol"_s,    u"li"_s,      u"dl"_s,        u"dt"_s, u"dd"_s,
        u"pre"_s, u"center"_s, u"table"_s, u"address"_s, u"blockquote"_s};
    static const QSet<QString> tableParts = {u"tr"_s, u"td"_s, u"th"_s};
    if (voids.contains(tag))
        return Element::Void;
    if (inlines.contains(tag))
        return Element::Inline;
    if (blocks.contains(tag))
        return Element::Block;
    return tableParts.contains(tag) ? Element::TablePart : Element::Dropped;
}

bool isCell(const QString &tag)
{
    return tag == "td"_L1 || tag == "th"_L1;
}

/** A number from @p least to @p most, or "". */
QString number(const QString &value, int least, int most)
{
    bool ok = false;
    const int parsed = QStringView(value).first(std::min<qsizetype>(value.size(), 9)).toInt(&ok);
    return ok ? QString::number(std::clamp(parsed, least, most)) : QString();
}

/** A width in pixels or per cent. */
QString extent(const QString &value)
{
    if (!value.endsWith(u'%'))
        return number(value, 1, MaxPixels);
    const QString share = number(value.chopped(1), 1, 100);
    return share.isEmpty() ? share : share + u'%';
}

QString color(const QString &value)
{
    static const QRegularExpression allowed(
        u"^(#[0-9a-fA-F]{3,8}|[a-zA-Z]{3,20}|rgb\\([0-9 ,%]{3,30}\\))$"_s);
    return allowed.match(value.trimmed()).hasMatch() ? value.trimmed() : QString();
}

/** The declarations of a style attribute that change colour, weight or place of text, and nothing else. */
QString style(const QString &value)
{
    static const QRegularExpression keyword(u"^[a-z]{1,15}$|^[1-9]00$"_s);
    static const QSet<QString> keywords = {u"font-weight"_s, u"font-style"_s, u"text-align"_s,
                                           u"text-decoration"_s};
    QString result;
    for (const QString &declaration : value.left(2000).split(u';')) {
        const QString name = declaration.section(u':', 0, 0).trimmed().toLower();
        const QString content = declaration.section(u':', 1).trimmed().toLower();
        const bool isColor = name == "color"_L1 || name == "background-color"_L1;
        const bool isAllowed = isColor
                                   ? !color(content).isEmpty()
                                   : keywords.contains(name) && keyword.match(content).hasMatch();
        if (isAllowed)
            result += name + u':' + content + u';';
    }
    return result;
}

QString link(const QString &value)
{
    if (value.size() > MaxLinkCharacters)
        return {};
    const QUrl url(value.trimmed(), QUrl::StrictMode);
    const QString scheme = url.scheme();
    const bool isAllowed = scheme == "http"_L1 || scheme == "https"_L1 || scheme == "mailto"_L1;
    return url.isValid() && isAllowed ? url.toString(QUrl::FullyEncoded) : QString();
}

class SafeWriter
{
public:
    SafeHtml write(QStringView html)
    {
        HtmlTokenizer tokens(html);
        for (HtmlToken token = tokens.next(); token.kind != HtmlToken::Kind::End;
             token = tokens.next()) {
            if (m_characters > MaxCharacters || m_elements > MaxElements
                || m_cellCost > MaxCellCost) {
                m_result.isCut = true;
                break;
            }
            switch (token.kind) {
            case HtmlToken::Kind::Text: addText(token.text); break;
            case HtmlToken::Kind::StartTag: open(token); break;
            case HtmlToken::Kind::EndTag: close(token.name); break;
            case HtmlToken::Kind::End: break;
            }
        }
        while (!m_open.empty())
            closeLast();
        return std::move(m_result);
    }

private:
    struct Open
    {
        QString tag;
        int columns = 0; ///< of a row: columns used so far
    };

    void addText(QStringView text)
    {
        if (m_inHead)
            return;
        const qsizetype left = MaxCharacters - m_characters;
        if (text.size() > left) {
            text.truncate(std::max<qsizetype>(0, left));
            m_result.isCut = true;
        }
        m_characters += (text.size() + 1) * (m_tables + 1);
        const QString resolved = resolveEntities(text);
        qsizetype start = 0;
        for (qsizetype i = 0; i < resolved.size(); ++i) {
            m_run = resolved[i].isSpace() ? 0 : m_run + 1;
            ++m_block;
            const bool isTooLong = m_run >= MaxRun || m_block >= MaxBlock;
            if (!isTooLong || resolved[i].isHighSurrogate())
                continue;
            m_result.html += resolved.sliced(start, i + 1 - start).toHtmlEscaped();
            if (m_block >= MaxBlock)
                addParagraph();
            else
                addBreak();
            start = i + 1;
        }
        m_result.html += resolved.sliced(start).toHtmlEscaped();
    }

    void addParagraph()
    {
        m_result.html += "<p></p>"_L1;
        startBlock();
    }

    void startBlock()
    {
        m_run = 0;
        m_block = 0;
    }

    void addBreak()
    {
        m_result.html += "<br>"_L1;
        m_run = 0;
    }

    void open(const HtmlToken &token)
    {
        if (token.name == "head"_L1 || token.name == "body"_L1)
            m_inHead = token.name == "head"_L1;
        const Element element = elementOf(token.name);
        if (element == Element::Dropped || m_inHead)
            return;
        ++m_elements;
        if (element == Element::Block || element == Element::TablePart)
            startBlock();
        if (element == Element::Void)
            addVoid(token);
        else if (token.name == "table"_L1)
            openTable(token);
        else if (m_open.size() >= MaxDepth)
            return;
        else if (element == Element::TablePart)
            openTablePart(token);
        else
            openElement(token);
    }

    void openElement(const HtmlToken &token)
    {
        // HTML closes these by themselves; without this, a list of 20,000 items would nest.
        if (token.name == "p"_L1 || token.name == "li"_L1 || token.name == "dt"_L1
            || token.name == "dd"_L1) {
            if (!m_open.empty() && m_open.back().tag == token.name)
                closeLast();
        }
        if (token.name == "li"_L1 && ++m_listItems > MaxListItems)
            addBreak();
        else
            write(token);
    }

    void openTable(const HtmlToken &token)
    {
        if (m_tables == MaxTableDepth || m_droppedTables > 0 || m_open.size() >= MaxDepth) {
            ++m_droppedTables;
            return;
        }
        ++m_tables;
        // Straight in a table or a row nothing is drawn: Qt would take the inner table out of its place.
        if (!m_open.empty() && (m_open.back().tag == "table"_L1 || m_open.back().tag == "tr"_L1))
            openCell();
        write(token);
    }

    void openTablePart(const HtmlToken &token)
    {
        if (m_droppedTables > 0 && token.name == "tr"_L1)
            addBreak();
        if (m_droppedTables > 0 || m_tables == 0)
            return;
        if (token.name == "tr"_L1) {
            closeUntil([](const QString &tag) { return tag == "table"_L1; });
            write(token);
            return;
        }
        closeUntil([](const QString &tag) { return tag == "tr"_L1 || tag == "table"_L1; });
        if (m_open.back().tag == "table"_L1)
            write({HtmlToken::Kind::StartTag, {}, u"tr"_s});
        if (m_open.back().columns >= MaxColumns)
            return;
        write(token);
    }

    void openCell()
    {
        if (m_open.back().tag == "table"_L1)
            write({HtmlToken::Kind::StartTag, {}, u"tr"_s});
        write({HtmlToken::Kind::StartTag, {}, u"td"_s});
    }

    void write(const HtmlToken &token)
    {
        m_result.html += u'<' + token.name;
        int columns = 1;
        int rows = 1;
        for (const HtmlAttribute &attribute : htmlAttributes(token.text)) {
            const QString value = attributeValue(token.name, attribute);
            if (value.isEmpty())
                continue;
            if (attribute.name == "colspan"_L1)
                columns = value.toInt();
            if (attribute.name == "rowspan"_L1)
                rows = value.toInt();
            m_result.html += u' ' + attribute.name + "=\""_L1 + value.toHtmlEscaped() + u'"';
        }
        m_result.html += u'>';
        if (isCell(token.name) && !m_open.empty()) {
            m_open.back().columns += columns;
            m_cellCost += (columns * rows) << m_tables;
        }
        m_open.push_back({token.name});
    }

    QString attributeValue(const QString &tag, const HtmlAttribute &attribute) const
    {
        const QString &name = attribute.name;
        if (name == "style"_L1)
            return style(attribute.value);
        if (name == "color"_L1 || name == "bgcolor"_L1)
            return color(attribute.value);
        if (name == "href"_L1)
            return tag == "a"_L1 ? link(attribute.value) : QString();
        if (name == "align"_L1 || name == "valign"_L1 || name == "dir"_L1) {
            static const QSet<QString> words = {u"left"_s,    u"right"_s, u"center"_s,
                                                u"justify"_s, u"top"_s,   u"middle"_s,
                                                u"bottom"_s,  u"ltr"_s,   u"rtl"_s};
            return words.contains(attribute.value.toLower()) ? attribute.value.toLower()
                                                             : QString();
        }
        if (name == "width"_L1)
            return extent(attribute.value);
        if (name == "size"_L1)
            return tag == "font"_L1 ? number(attribute.value, 1, 7) : QString();
        if (tag == "table"_L1
            && (name == "border"_L1 || name == "cellpadding"_L1 || name == "cellspacing"_L1))
            return number(attribute.value, 0, 20);
        if (isCell(tag) && name == "colspan"_L1)
            return number(attribute.value, 1, MaxColumns - m_open.back().columns);
        if (isCell(tag) && name == "rowspan"_L1)
            return number(attribute.value, 1, MaxRowSpan);
        return {};
    }

    void addVoid(const HtmlToken &token)
    {
        if (token.name != "img"_L1) {
            m_result.html += u'<' + token.name + u'>';
            m_run = 0;
            return;
        }
        QString source;
        QString alternative;
        QString size;
        for (const HtmlAttribute &attribute : htmlAttributes(token.text)) {
            if (attribute.name == "src"_L1)
                source = attribute.value.trimmed();
            else if (attribute.name == "alt"_L1)
                alternative = attribute.value.simplified().left(200);
            else if (attribute.name == "width"_L1 || attribute.name == "height"_L1)
                size +=
                    u' ' + attribute.name + "=\""_L1 + number(attribute.value, 1, MaxPixels) + u'"';
        }
        if (source.startsWith("cid:"_L1, Qt::CaseInsensitive)) {
            const QString id = QUrl::fromPercentEncoding(source.sliced(4).toUtf8());
            m_result.images.insert(id);
            // Percent-encoded, so that the widget's URL gives back exactly this identifier.
            m_result.html += "<img src=\"cid:"_L1 + QString::fromLatin1(QUrl::toPercentEncoding(id))
                             + u'"' + size + u'>';
            return;
        }
        if (!source.isEmpty())
            ++m_result.blockedImages;
        if (!alternative.isEmpty())
            addText(u'[' + alternative + u']');
    }

    void close(const QString &tag)
    {
        if (tag == "head"_L1)
            m_inHead = false;
        const bool isTablePart = tag == "table"_L1 || elementOf(tag) == Element::TablePart;
        if (isTablePart && m_droppedTables > 0) {
            m_droppedTables -= tag == "table"_L1;
            return;
        }
        const auto found = std::find_if(m_open.rbegin(), m_open.rend(),
                                        [&tag](const Open &open) { return open.tag == tag; });
        if (found == m_open.rend())
            return;
        // An end tag in a cell closes nothing outside of it, except the table itself.
        if (!isTablePart && std::any_of(m_open.rbegin(), found, [](const Open &open) {
                return isCell(open.tag);
            }))
            return;
        const auto depth = static_cast<std::size_t>(m_open.rend() - found);
        while (m_open.size() >= depth)
            closeLast();
    }

    template <typename Stop>
    void closeUntil(Stop stop)
    {
        while (!m_open.empty() && !stop(m_open.back().tag))
            closeLast();
    }

    void closeLast()
    {
        const QString tag = m_open.back().tag;
        m_open.pop_back();
        if (elementOf(tag) != Element::Inline)
            startBlock();
        if (tag == "table"_L1)
            --m_tables;
        m_result.html += "</"_L1 + tag + u'>';
    }

    SafeHtml m_result;
    std::vector<Open> m_open;
    bool m_inHead = false;
    int m_tables = 0;        ///< open ones
    int m_droppedTables = 0; ///< open ones that are too deep to be written
    int m_elements = 0;
    int m_cellCost = 0;
    int m_run = 0;   ///< characters since the line could be broken
    int m_block = 0; ///< characters of the paragraph
    int m_listItems = 0;
    qsizetype m_characters = 0;
};

} // namespace

SafeHtml safeHtml(QStringView html)
{
    return SafeWriter().write(html);
}

} // namespace Inlet::Message
