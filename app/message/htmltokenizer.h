// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringView>

namespace Inlet::Message {

struct HtmlToken
{
    enum class Kind { Text, StartTag, EndTag, End };

    Kind kind = Kind::End;
    QStringView text; ///< Text: as it stands, entities in place; StartTag: what follows the name
    QString name;     ///< of a tag: lower case, at most 20 characters
};

struct HtmlAttribute
{
    QString name;  ///< lower case
    QString value; ///< entities resolved
};

/**
 * Divides HTML into tags and text as leniently as mail needs it. Comments and declarations are left out, and so is
 * what stands in elements that hold no text (script, style, title, template). One pass, whatever the HTML is like.
 */
class HtmlTokenizer
{
public:
    /** @p html outlives the tokenizer and its tokens. */
    explicit HtmlTokenizer(QStringView html)
        : m_html(html)
    {}

    [[nodiscard]] HtmlToken next();

private:
    [[nodiscard]] bool isMarkup(qsizetype pos) const;
    HtmlToken readTag();
    void skipPast(QLatin1StringView token, bool &missing);
    void skipTag(qsizetype pos);
    void skipContent(const QString &tag);
    [[nodiscard]] bool closesBeforeTagEnd(QChar quote, qsizetype pos);

    QStringView m_html;
    qsizetype m_pos = 0;
    bool m_noCommentEnd = false;
    qsizetype m_nextDoubleQuote = -1;
    qsizetype m_nextSingleQuote = -1;
};

/** The attributes of HtmlToken::text of a start tag, in order; the first @p limit of them. */
[[nodiscard]] QList<HtmlAttribute> htmlAttributes(QStringView text, qsizetype limit = 50);

/** @p text with its entities resolved; what is none stays as it is. A no-break space becomes a blank. */
[[nodiscard]] QString resolveEntities(QStringView text);

} // namespace Inlet::Message
