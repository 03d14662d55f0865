// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/returns.h"

#include "language/tokens.h"

#include <QCoreApplication>

namespace Inlet::Language {

using namespace Qt::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Inlet::Language::Returns)
};

/** True for a token that cannot go on with an expression: a line end before it stands for a semicolon. */
bool beginsAnew(const Token &token)
{
    if (token.isWord())
        return token.text != u"in" && token.text != u"instanceof" && token.text != u"of";
    return token.kind == Token::Kind::Number || token.kind == Token::Kind::String;
}

/** Statements nested deeper are not followed: nobody writes them, and each takes a piece of the stack. */
constexpr int MaximumDepth = 1000;

/** Follows the statements of a body and knows after each whether the next one is reached. */
class Walk
{
public:
    Walk(const Tokens &tokens, Purpose purpose)
        : m_tokens(tokens)
        , m_purpose(purpose)
    {}

    Findings walk();

private:
    [[nodiscard]] const Token &at(qsizetype i) const { return m_tokens.at(i); }
    [[nodiscard]] bool isEnd(qsizetype i) const { return i >= m_tokens.size(); }

    // Each reads one statement from m_at on and tells whether what follows it can be reached.
    bool statement();
    bool statementAt(const Token &token);
    bool statementsUntil(qsizetype end);
    bool block();
    bool conditional();
    bool loop();
    bool doLoop();
    bool choice();
    bool attempt();
    bool jump();
    bool expression();

    void skipParentheses();
    bool isAlways(qsizetype open) const;
    void checkValue(qsizetype at, qsizetype end);
    void complain(const Token &token, const QString &text);
    [[nodiscard]] QString wanted() const;

    const Tokens &m_tokens;
    Purpose m_purpose;
    Findings m_findings;
    qsizetype m_at = 0;
    bool m_returns = false; ///< there is a return with a value
    int m_depth = 0;
    int m_breaks = 0; ///< met so far
};

Findings Walk::walk()
{
    const bool reachesEnd = statementsUntil(m_tokens.size());
    if (reachesEnd && !m_tokens.isEmpty()) {
        const Token &last = at(m_tokens.size() - 1);
        const QString text =
            m_returns ? Tr::tr("The script can end here without a value. It has to return %1.")
                            .arg(wanted())
                      : Tr::tr("The script returns no value. It has to return %1.").arg(wanted());
        complain(last, text);
    }
    return m_findings;
}

QString Walk::wanted() const
{
    return m_purpose == Purpose::Handler ? Tr::tr("1, 2, 3 or 4") : Tr::tr("a Date");
}

void Walk::complain(const Token &token, const QString &text)
{
    m_findings.append(findingAt(token, Finding::Kind::Fails, text));
}

bool Walk::statementsUntil(qsizetype end)
{
    bool reachable = true;
    while (m_at < end && !isEnd(m_at)) {
        const qsizetype before = m_at;
        if (!statement())
            reachable = false;
        if (m_at == before) // a stray bracket
            ++m_at;
    }
    return reachable;
}

bool Walk::statement()
{
    if (m_depth >= MaximumDepth) {
        m_at = m_tokens.size();
        return false; // nothing can be told
    }
    ++m_depth;
    const bool reachable = statementAt(at(m_at));
    --m_depth;
    return reachable;
}

bool Walk::statementAt(const Token &token)
{
    if (token.is(u"{"))
        return block();
    if (token.is(u";")) {
        ++m_at;
        return true;
    }
    if (token.isWord() && at(m_at + 1).is(u":") && !token.is(u"default")) { // a label
        m_at += 2;
        return statement();
    }
    if (token.is(u"if"))
        return conditional();
    if (token.is(u"for") || token.is(u"while") || token.is(u"with"))
        return loop();
    if (token.is(u"do"))
        return doLoop();
    if (token.is(u"switch"))
        return choice();
    if (token.is(u"try"))
        return attempt();
    if (token.is(u"return") || token.is(u"throw") || token.is(u"break") || token.is(u"continue"))
        return jump();
    if (token.is(u"function") || token.is(u"class")) {
        while (!isEnd(m_at) && !at(m_at).is(u"{")) {
            if (at(m_at).is(u"("))
                skipParentheses();
            else
                ++m_at;
        }
        const qsizetype close = m_tokens.partner(m_at);
        m_at = close < 0 ? m_tokens.size() : close + 1;
        return true;
    }
    return expression();
}

bool Walk::block()
{
    const qsizetype close = m_tokens.partner(m_at);
    ++m_at;
    const bool reachable = statementsUntil(close < 0 ? m_tokens.size() : close);
    m_at = close < 0 ? m_tokens.size() : close + 1;
    return reachable;
}

void Walk::skipParentheses()
{
    if (!at(m_at).is(u"("))
        return;
    const qsizetype close = m_tokens.partner(m_at);
    m_at = close < 0 ? m_tokens.size() : close + 1;
}

bool Walk::isAlways(qsizetype open) const
{
    const qsizetype close = m_tokens.partner(open);
    if (close == open + 2)
        return at(open + 1).is(u"true") || at(open + 1).text == u"1";
    return close == open + 3 && at(open + 1).is(u";") && at(open + 2).is(u";");
}

bool Walk::conditional()
{
    ++m_at;
    skipParentheses();
    const bool whenTrue = statement();
    if (!at(m_at).is(u"else"))
        return true;
    ++m_at;
    const bool whenFalse = statement();
    return whenTrue || whenFalse;
}

bool Walk::loop()
{
    const bool runsOnce = at(m_at).is(u"with");
    ++m_at;
    const bool forEver = isAlways(m_at);
    skipParentheses();
    const int breaks = m_breaks;
    const bool reachable = statement();
    if (runsOnce)
        return reachable;
    const bool left = m_breaks != breaks;
    m_breaks = breaks;
    return !forEver || left;
}

bool Walk::doLoop()
{
    ++m_at;
    const int breaks = m_breaks;
    const bool reachable = statement();
    const bool left = m_breaks != breaks;
    m_breaks = breaks;
    bool forEver = false;
    if (at(m_at).is(u"while")) {
        ++m_at;
        forEver = isAlways(m_at);
        skipParentheses();
    }
    return left || (reachable && !forEver);
}

bool Walk::choice()
{
    ++m_at;
    skipParentheses();
    const qsizetype open = m_at;
    const qsizetype close = m_tokens.partner(open);
    if (!at(open).is(u"{") || close < 0) {
        m_at = m_tokens.size();
        return false; // not finished: nothing can be told
    }
    const int breaks = m_breaks;
    bool hasDefault = false;
    bool reachable = true;
    ++m_at;
    while (m_at < close) {
        if (at(m_at).is(u"case") || at(m_at).is(u"default")) {
            hasDefault = hasDefault || at(m_at).is(u"default");
            // To the colon of the case; a condition inside has one of its own.
            int conditions = 0;
            for (++m_at; m_at < close; ++m_at) {
                if (m_tokens.partner(m_at) > m_at)
                    m_at = m_tokens.partner(m_at);
                else if (at(m_at).is(u"?"))
                    ++conditions;
                else if (at(m_at).is(u":") && conditions-- == 0)
                    break;
            }
            ++m_at;
            reachable = true;
            continue;
        }
        const qsizetype before = m_at;
        if (!statement())
            reachable = false;
        if (m_at == before)
            ++m_at;
    }
    m_at = close + 1;
    const bool left = m_breaks != breaks;
    m_breaks = breaks;
    return reachable || left || !hasDefault;
}

bool Walk::attempt()
{
    ++m_at;
    bool reachable = statement();
    if (at(m_at).is(u"catch")) {
        ++m_at;
        skipParentheses();
        const bool caught = statement();
        reachable = reachable || caught;
    }
    if (at(m_at).is(u"finally")) {
        ++m_at;
        const bool finished = statement();
        reachable = reachable && finished;
    }
    return reachable;
}

bool Walk::jump()
{
    const qsizetype first = m_at;
    const Token &word = at(first);
    ++m_at;
    // A line end behind the word ends the statement.
    const bool hasOperand =
        !isEnd(m_at) && at(m_at).line == word.line && !at(m_at).is(u";") && !at(m_at).is(u"}");
    if (hasOperand)
        expression();
    else if (at(m_at).is(u";"))
        ++m_at;
    if (word.is(u"break")) {
        ++m_breaks;
    } else if (word.is(u"return")) {
        if (hasOperand) {
            m_returns = true;
            checkValue(first + 1, m_at);
        } else {
            complain(word,
                     Tr::tr("\"return\" gives no value here. It has to return %1.").arg(wanted()));
        }
    }
    return false;
}

bool Walk::expression()
{
    bool reachable = true;
    const qsizetype first = m_at;
    while (!isEnd(m_at)) {
        const Token &token = at(m_at);
        if (token.is(u";")) {
            ++m_at;
            return reachable;
        }
        if (token.is(u"}") || token.is(u")") || token.is(u"]"))
            return reachable; // of what is around
        const bool onNewLine = m_at > first && token.line != at(m_at - 1).line;
        if (onNewLine && beginsAnew(token) && !m_tokens.operandFollows(m_at - 1))
            return reachable;
        // logError() interrupts the script.
        if (m_at == first && token.is(u"logError") && at(m_at + 1).is(u"("))
            reachable = false;
        const qsizetype close = m_tokens.partner(m_at);
        m_at = close > m_at ? close + 1 : m_at + 1;
    }
    return reachable;
}

void Walk::checkValue(qsizetype from, qsizetype to)
{
    // Only what is written down as a value: `return -1;`, `return "1";`, `return true;`.
    if (at(to - 1).is(u";"))
        --to;
    const bool negative = at(from).is(u"-");
    if (to - from != (negative ? 2 : 1))
        return;
    const Token &value = at(to - 1);
    const bool isLiteral = value.kind == Token::Kind::Number || value.kind == Token::Kind::String
                           || value.kind == Token::Kind::Template || value.is(u"true")
                           || value.is(u"false") || value.is(u"null") || value.is(u"undefined")
                           || value.is(u"NaN");
    if (!isLiteral)
        return;
    if (m_purpose == Purpose::Handler) {
        bool isNumber = false;
        const double code = value.text.toDouble(&isNumber);
        const bool isCode = value.kind == Token::Kind::Number && !negative
                            && (!isNumber || code == 1 || code == 2 || code == 3 || code == 4);
        if (isCode)
            return;
    }
    const QString shown = (negative ? u"-"_s : QString()) + value.text.left(40).toString();
    complain(value, Tr::tr("%1 is not a value this script may return. It has to return %2.")
                        .arg(shown, wanted()));
}

} // namespace

Findings returnFindings(const Tokens &tokens, Purpose purpose)
{
    if (purpose == Purpose::Initialization)
        return {};
    return Walk(tokens, purpose).walk();
}

} // namespace Inlet::Language
