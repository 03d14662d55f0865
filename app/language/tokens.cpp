// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/tokens.h"

#include <QSet>

#include <algorithm>
#include <array>

namespace Inlet::Language {

using namespace Qt::StringLiterals;

namespace {

bool isLineEnd(QChar c)
{
    return c == u'\n' || c == u'\r' || c == u'\u2028' || c == u'\u2029';
}

bool isWordStart(QChar c)
{
    return c.isLetter() || c == u'_' || c == u'$' || c == u'\\' || c.isSurrogate();
}

bool isWordPart(QChar c)
{
    return isWordStart(c) || c.isDigit() || c.isMark();
}

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

/** Longest first, so that the first that fits is the token. */
constexpr std::array Punctuators{
    u">>>=", u"...", u"===", u"!==", u"**=", u"<<=", u">>=", u">>>", u"?\?=", u"||=", u"&&=",
    u"=>",   u"==",  u"!=",  u"<=",  u">=",  u"&&",  u"||",  u"??",  u"?.",   u"++",  u"--",
    u"+=",   u"-=",  u"*=",  u"/=",  u"%=",  u"&=",  u"|=",  u"^=",  u"<<",   u">>",  u"**"};

/** Reserved words behind which an operand follows. */
bool takesOperand(QStringView word)
{
    static const QSet<QStringView> words{u"return", u"typeof", u"instanceof", u"in",    u"of",
                                         u"new",    u"delete", u"void",       u"throw", u"case",
                                         u"do",     u"else",   u"yield",      u"await"};
    return words.contains(word);
}

} // namespace

bool isReserved(QStringView word)
{
    static const QSet<QStringView> words{
        u"break",   u"case",   u"catch",    u"class",  u"const",  u"continue", u"debugger",
        u"default", u"delete", u"do",       u"else",   u"export", u"extends",  u"false",
        u"finally", u"for",    u"function", u"if",     u"import", u"in",       u"instanceof",
        u"let",     u"new",    u"null",     u"return", u"super",  u"switch",   u"this",
        u"throw",   u"true",   u"try",      u"typeof", u"var",    u"void",     u"while",
        u"with",    u"yield"};
    return words.contains(word);
}

/** Walks over the script once. */
class Tokens::Reader
{
public:
    explicit Reader(Tokens &tokens)
        : m_tokens(tokens)
        , m_text(tokens.m_script)
    {}

    void read();

private:
    [[nodiscard]] QChar peek(qsizetype ahead = 0) const
    {
        return m_at + ahead < m_text.size() ? m_text.at(m_at + ahead) : QChar();
    }
    [[nodiscard]] bool atEnd() const { return m_at >= m_text.size(); }
    void step();
    void begin();
    void add(Token::Kind kind, bool closed = true);
    void readComment();
    void readString();
    void readTemplate();
    void readPattern();
    void readNumber();
    void readPunctuator();

    Tokens &m_tokens;
    QStringView m_text;
    qsizetype m_at = 0;
    int m_line = 1;
    qsizetype m_lineStart = 0;
    Token m_begun;
    QList<int> m_templates; ///< for each open ${, how many { are open inside it
};

void Tokens::Reader::step()
{
    const QChar c = m_text.at(m_at++);
    if (isLineEnd(c) && !(c == u'\r' && peek() == u'\n')) {
        ++m_line;
        m_lineStart = m_at;
    }
}

void Tokens::Reader::begin()
{
    m_begun.at = m_at;
    m_begun.line = m_line;
    m_begun.column = static_cast<int>(m_at - m_lineStart) + 1;
}

void Tokens::Reader::add(Token::Kind kind, bool closed)
{
    Token token = m_begun;
    token.kind = kind;
    token.closed = closed;
    token.text = m_text.sliced(token.at, m_at - token.at);
    m_tokens.m_tokens.append(token);
}

void Tokens::Reader::read()
{
    while (!atEnd()) {
        begin();
        const QChar c = peek();
        if (c.isSpace() || isLineEnd(c) || c == u'\ufeff') {
            step();
        } else if (c == u'/' && (peek(1) == u'/' || peek(1) == u'*')) {
            readComment();
        } else if (c == u'"' || c == u'\'') {
            readString();
        } else if (c == u'`' || (c == u'}' && !m_templates.isEmpty() && m_templates.last() == 0)) {
            readTemplate();
        } else if (isDigit(c) || (c == u'.' && isDigit(peek(1)))) {
            readNumber();
        } else if (isWordStart(c) || (c == u'#' && isWordStart(peek(1)))) {
            step();
            while (!atEnd() && isWordPart(peek()))
                step();
            add(Token::Kind::Word);
        } else if (c == u'/' && m_tokens.operandFollows(m_tokens.size() - 1)) {
            readPattern();
        } else {
            readPunctuator();
        }
    }
}

void Tokens::Reader::readComment()
{
    const bool block = peek(1) == u'*';
    step();
    step();
    bool closed = false;
    while (!atEnd() && !closed) {
        if (!block && isLineEnd(peek()))
            break;
        closed = block && peek() == u'*' && peek(1) == u'/';
        if (closed)
            step();
        step();
    }
    m_tokens.m_comments.append({m_begun.at, m_at, closed});
}

void Tokens::Reader::readString()
{
    const QChar quote = peek();
    step();
    while (!atEnd() && peek() != quote) {
        // A line end behind a backslash goes on with the string.
        if (peek() == u'\\' && m_at + 1 < m_text.size()) {
            const bool crlf = peek(1) == u'\r' && peek(2) == u'\n';
            step();
            if (crlf)
                step();
        } else if (peek() == u'\n' || peek() == u'\r') {
            break;
        }
        step();
    }
    const bool closed = peek() == quote;
    if (closed)
        step();
    add(Token::Kind::String, closed);
}

void Tokens::Reader::readTemplate()
{
    if (peek() == u'}')
        m_templates.removeLast();
    step();
    while (!atEnd()) {
        if (peek() == u'`') {
            step();
            add(Token::Kind::Template);
            return;
        }
        if (peek() == u'$' && peek(1) == u'{') {
            step();
            step();
            m_templates.append(0);
            add(Token::Kind::Template);
            return;
        }
        if (peek() == u'\\' && m_at + 1 < m_text.size())
            step();
        step();
    }
    add(Token::Kind::Template, false);
}

void Tokens::Reader::readPattern()
{
    bool inClass = false;
    step();
    while (!atEnd() && !isLineEnd(peek()) && (inClass || peek() != u'/')) {
        if (peek() == u'[')
            inClass = true;
        else if (peek() == u']')
            inClass = false;
        else if (peek() == u'\\' && m_at + 1 < m_text.size() && !isLineEnd(peek(1)))
            step();
        step();
    }
    const bool closed = peek() == u'/';
    if (closed)
        step();
    while (closed && !atEnd() && isWordPart(peek()))
        step();
    add(Token::Kind::Pattern, closed);
}

void Tokens::Reader::readNumber()
{
    const bool decimal = peek() != u'0' || !QStringView(u"xXoObB").contains(peek(1));
    while (!atEnd()) {
        const bool exponent =
            decimal && (peek() == u'e' || peek() == u'E') && (peek(1) == u'+' || peek(1) == u'-');
        if (exponent)
            step();
        else if (!isWordPart(peek()) && peek() != u'.')
            break;
        step();
    }
    add(Token::Kind::Number);
}

void Tokens::Reader::readPunctuator()
{
    const QStringView rest = m_text.sliced(m_at);
    qsizetype length = 1;
    for (const QStringView punctuator : Punctuators) {
        if (rest.startsWith(punctuator)) {
            length = punctuator.size();
            break;
        }
    }
    // "a?.5:1" is a condition.
    if (length == 2 && rest.startsWith(u"?.") && rest.size() > 2 && isDigit(rest.at(2)))
        length = 1;
    if (!m_templates.isEmpty()) {
        if (rest.at(0) == u'{')
            ++m_templates.last();
        else if (rest.at(0) == u'}')
            --m_templates.last();
    }
    for (qsizetype i = 0; i < length; ++i)
        step();
    add(Token::Kind::Punctuator);
}

Tokens::Tokens(const QString &script)
    : m_script(script)
{
    Reader(*this).read();
    matchBrackets();
}

const Token &Tokens::at(qsizetype index) const
{
    static const Token nothing;
    return index >= 0 && index < m_tokens.size() ? m_tokens.at(index) : nothing;
}

qsizetype Tokens::countBefore(qsizetype position) const
{
    const auto found = std::partition_point(m_tokens.begin(), m_tokens.end(),
                                            [position](const Token &t) { return t.at < position; });
    return found - m_tokens.begin();
}

Region Tokens::regionAt(qsizetype position) const
{
    for (const Comment &comment : m_comments) {
        // A // comment goes on where its line ends; a closed /* */ is over there.
        const bool inside =
            position > comment.at + 1
            && (position < comment.end || (!comment.closed && position == comment.end));
        if (inside)
            return Region::Comment;
    }
    const Token &token = at(countBefore(position) - 1);
    const bool inside = position < token.end() || (position == token.end() && !token.closed);
    if (!inside)
        return Region::Code;
    switch (token.kind) {
    case Token::Kind::String: return Region::String;
    case Token::Kind::Template: return Region::Template;
    case Token::Kind::Pattern: return Region::Pattern;
    case Token::Kind::Word:
    case Token::Kind::Number:
    case Token::Kind::Punctuator: break;
    }
    return Region::Code;
}

bool Tokens::endsInComment() const
{
    return !m_comments.isEmpty() && !m_comments.constLast().closed
           && m_script.at(m_comments.constLast().at + 1) == u'*';
}

qsizetype Tokens::partner(qsizetype index) const
{
    return m_partners.value(index, -1);
}

bool Tokens::operandFollows(qsizetype index) const
{
    if (index < 0)
        return true;
    const Token &token = at(index);
    switch (token.kind) {
    case Token::Kind::Word:
        return takesOperand(token.text) && !at(index - 1).is(u".") && !at(index - 1).is(u"?.");
    case Token::Kind::Number:
    case Token::Kind::String:
    case Token::Kind::Pattern: return false;
    case Token::Kind::Template: return token.text.endsWith(u"${");
    case Token::Kind::Punctuator: break;
    }
    if (token.text == u")") {
        // "if (x) /a/.test(y)": behind the head of a statement, unlike behind a call.
        int depth = 0;
        for (qsizetype i = index; i >= 0; --i) {
            if (at(i).is(u")"))
                ++depth;
            else if (at(i).is(u"(") && --depth == 0) {
                const Token &head = at(i - 1);
                return (head.is(u"if") || head.is(u"while") || head.is(u"for") || head.is(u"with"))
                       && !at(i - 2).is(u".");
            }
        }
        return false;
    }
    // Behind } a statement begins more often than an operator follows.
    return token.text != u"]" && token.text != u"++" && token.text != u"--";
}

void Tokens::matchBrackets()
{
    m_partners.fill(-1, m_tokens.size());
    QList<qsizetype> open;
    for (qsizetype i = 0; i < m_tokens.size(); ++i) {
        const Token &token = m_tokens.at(i);
        if (token.kind != Token::Kind::Punctuator)
            continue;
        if (token.text == u"(" || token.text == u"[" || token.text == u"{") {
            open.append(i);
            continue;
        }
        const QStringView wanted = token.text == u")"   ? QStringView(u"(")
                                   : token.text == u"]" ? QStringView(u"[")
                                   : token.text == u"}" ? QStringView(u"{")
                                                        : QStringView();
        if (wanted.isEmpty())
            continue;
        // While typing, an inner bracket may not be closed yet.
        while (!open.isEmpty() && at(open.last()).text != wanted)
            open.removeLast();
        if (open.isEmpty())
            continue;
        m_partners[i] = open.last();
        m_partners[open.last()] = i;
        open.removeLast();
    }
}

} // namespace Inlet::Language
