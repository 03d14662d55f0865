// SPDX-License-Identifier: GPL-3.0-or-later
#include "script/scriptscan.h"

#include <QList>
#include <QRegularExpression>
#include <QSet>

namespace Inlet::Script {

using namespace Qt::StringLiterals;

namespace {

using Words = QSet<QStringView>;

/** Names that reach built-in objects other than by the names of globals, or tell whether they are frozen. */
const Words &suspiciousWords()
{
    static const Words words{u"eval",
                             u"Function",
                             u"Reflect",
                             u"__proto__",
                             u"setPrototypeOf",
                             u"getPrototypeOf",
                             u"defineProperty",
                             u"defineProperties",
                             u"__defineGetter__",
                             u"__defineSetter__",
                             u"__lookupGetter__",
                             u"__lookupSetter__",
                             u"getOwnPropertyDescriptor",
                             u"getOwnPropertyDescriptors",
                             u"isExtensible",
                             u"isFrozen",
                             u"isSealed"};
    return words;
}

/** Globals with members that a script could change. */
const Words &globalObjects()
{
    static const Words words{u"Array",
                             u"ArrayBuffer",
                             u"Atomics",
                             u"Boolean",
                             u"DataView",
                             u"Date",
                             u"Error",
                             u"EvalError",
                             u"Float32Array",
                             u"Float64Array",
                             u"Int16Array",
                             u"Int32Array",
                             u"Int8Array",
                             u"JSON",
                             u"Map",
                             u"Math",
                             u"Number",
                             u"Object",
                             u"Proxy",
                             u"RangeError",
                             u"ReferenceError",
                             u"RegExp",
                             u"Set",
                             u"SharedArrayBuffer",
                             u"String",
                             u"Symbol",
                             u"SyntaxError",
                             u"TypeError",
                             u"URIError",
                             u"URL",
                             u"URLSearchParams",
                             u"Uint16Array",
                             u"Uint32Array",
                             u"Uint8Array",
                             u"Uint8ClampedArray",
                             u"WeakMap",
                             u"WeakSet"};
    return words;
}

/** Global functions: handing them on as a callback is no more than calling them. */
const Words &globalFunctions()
{
    static const Words words{u"Boolean",
                             u"Number",
                             u"String",
                             u"decodeURI",
                             u"decodeURIComponent",
                             u"digestStrMd5",
                             u"digestStrSha256",
                             u"encodeURI",
                             u"encodeURIComponent",
                             u"escape",
                             u"escapeXmlStr",
                             u"formatDate",
                             u"getUUID",
                             u"htmlToText",
                             u"isFinite",
                             u"isNaN",
                             u"logError",
                             u"logInfo",
                             u"logVerbose",
                             u"logWarning",
                             u"parseDate",
                             u"parseFloat",
                             u"parseInt",
                             u"unescape"};
    return words;
}

struct Token
{
    enum class Kind { Word, Text, Mark };
    Kind kind = Kind::Mark;
    QStringView text; ///< of Kind::Text: without the quotes
};

/** A slash behind it begins a regular expression, not a division. */
bool endsBeforeValue(const Token &token)
{
    static const Words words{u"return", u"typeof", u"case", u"in",    u"of",
                             u"else",   u"do",     u"void", u"delete"};
    if (token.kind == Token::Kind::Word)
        return words.contains(token.text);
    return token.kind == Token::Kind::Mark && token.text != u")" && token.text != u"]"
           && token.text != u"}";
}

/** The source without comments, numbers and regular expressions. What stands in templates is taken for code. */
class Tokens
{
public:
    explicit Tokens(const QString &source)
    {
        static const QRegularExpression space(
            uR"(\G(?:\s|//[^\n\r\x{2028}\x{2029}]*+|/\*[\s\S]*?\*/)++)"_s);
        static const QRegularExpression expression(
            uR"(\G/(?:[^/\\\[\n\r]|\\.|\[(?:[^\]\\\n\r]|\\.)*+\])++/\w*+)"_s);
        static const QRegularExpression token(
            uR"x(\G(?:([\p{L}_$][\p{L}\p{N}_$]*+)|"((?:[^"\\\n\r]|\\[\s\S])*+)"|'((?:[^'\\\n\r]|\\[\s\S])*+)')x"
            uR"x(|(\d[\w.]*+)|([=!]==?|>>>=?|\*\*=?|<<=?|>>=?|=>|\+\+|--|\?\.|[-+*/%&|^<>]=|[\s\S])))x"_s);
        qsizetype at = 0;
        while (at < source.size()) {
            QRegularExpressionMatch match = space.match(source, at);
            if (match.hasMatch()) {
                at = match.capturedEnd();
                continue;
            }
            if (source.at(at) == u'/' && (m_tokens.isEmpty() || endsBeforeValue(m_tokens.last()))) {
                match = expression.match(source, at);
                if (match.hasMatch()) {
                    at = match.capturedEnd();
                    m_tokens.append({Token::Kind::Text, {}});
                    continue;
                }
            }
            match = token.match(source, at);
            if (!match.hasMatch())
                break; // not Unicode
            at = match.capturedEnd();
            append(source, match);
        }
    }

    [[nodiscard]] qsizetype size() const { return m_tokens.size(); }
    [[nodiscard]] Token at(qsizetype i) const { return m_tokens.value(i); }
    [[nodiscard]] QStringView text(qsizetype i) const { return m_tokens.value(i).text; }

    [[nodiscard]] bool isWord(qsizetype i) const { return at(i).kind == Token::Kind::Word; }

    [[nodiscard]] bool isAssignment(qsizetype i) const
    {
        static const Words comparisons{u"==", u"===", u"!=", u"!==", u"<=", u">="};
        const Token token = at(i);
        return token.kind == Token::Kind::Mark
               && ((token.text.endsWith(u'=') && !comparisons.contains(token.text))
                   || token.text == u"++" || token.text == u"--");
    }

private:
    void append(const QString &source, const QRegularExpressionMatch &match)
    {
        constexpr Token::Kind Kinds[] = {Token::Kind::Word, Token::Kind::Text, Token::Kind::Text,
                                         Token::Kind::Text, Token::Kind::Mark};
        const int group = match.lastCapturedIndex();
        m_tokens.append({Kinds[group - 1], QStringView(source).mid(match.capturedStart(group),
                                                                   match.capturedLength(group))});
    }

    QList<Token> m_tokens;
};

/** Names of functions and classes that the script declares itself. */
Words ownNames(const Tokens &tokens)
{
    static const Words keywords{u"function", u"class"};
    Words names;
    for (qsizetype i = 0; i < tokens.size(); ++i) {
        if (tokens.isWord(i) && keywords.contains(tokens.text(i))) {
            if (tokens.isWord(i + 1))
                names.insert(tokens.text(i + 1));
            if (tokens.text(i - 1) == u"=" && tokens.isWord(i - 2) && tokens.text(i - 3) != u".")
                names.insert(tokens.text(i - 2));
        }
    }
    return names;
}

/** Whether the value of the members from @p i on (`.name.name`, maybe none) is assigned to or deleted. */
bool isChanged(const Tokens &tokens, qsizetype first, qsizetype i)
{
    static const Words before{u"delete", u"++", u"--"};
    while (tokens.text(i) == u"." && tokens.isWord(i + 1))
        i += 2;
    return tokens.isAssignment(i) || tokens.text(i) == u"["
           || before.contains(tokens.text(first - 1));
}

/** @p i: the name of a global. */
bool changesGlobal(const Tokens &tokens, qsizetype i)
{
    if (isChanged(tokens, i, i + 1))
        return true;
    const QStringView before = tokens.text(i - 1);
    const QStringView after = tokens.text(i + 1);
    if (after == u"." && tokens.text(i + 2) == u"prototype") {
        const bool isRead = tokens.text(i + 3) == u"." && tokens.isWord(i + 4);
        const bool isInherited = before == u"(" && tokens.text(i - 2) == u"create";
        return !isRead && !isInherited;
    }
    static const Words users{u"new", u"instanceof", u"typeof", u"extends"};
    if (after == u"." || after == u"?." || after == u"(" || users.contains(before))
        return false;
    // Its value is handed on, under another name.
    const bool isArgument = (before == u"(" || before == u",") && (after == u")" || after == u",");
    return !isArgument || !globalFunctions().contains(tokens.text(i));
}

} // namespace

bool mayChangeBuiltIns(const QString &body)
{
    const Tokens tokens(body);
    const Words own = ownNames(tokens);
    for (qsizetype i = 0; i < tokens.size(); ++i) {
        const Token token = tokens.at(i);
        const bool isMember = tokens.text(i - 1) == u"." || tokens.text(i - 1) == u"?.";
        if (token.kind == Token::Kind::Mark)
            continue;
        if (suspiciousWords().contains(token.text))
            return true;
        if (token.kind == Token::Kind::Text) {
            if (token.text == u"prototype" || token.text == u"constructor")
                return true;
        } else if (isMember) {
            // `x.constructor = X` is what prototypes of own classes need.
            if (token.text == u"constructor" && tokens.text(i + 1) != u"=")
                return true;
            if (token.text == u"prototype" && !own.contains(tokens.text(i - 2))
                && !globalObjects().contains(tokens.text(i - 2)))
                return true;
        } else if ((globalObjects().contains(token.text) || globalFunctions().contains(token.text))
                   && changesGlobal(tokens, i)) {
            return true;
        }
    }
    return false;
}

} // namespace Inlet::Script
