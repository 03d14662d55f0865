// SPDX-License-Identifier: GPL-3.0-or-later
#include "script/scriptscan.h"

#include "language/tokens.h"

#include <QSet>

namespace Inlet::Script {

using Language::Token;
using Language::Tokens;

namespace {

using Words = QSet<QStringView>;

/** Names that reach built-in objects other than by the names of globals, or tell whether they are frozen. */
const Words &suspiciousWords()
{
    static const Words words{u"eval",
                             u"Function",
                             u"globalThis",
                             u"with",
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

/** Names of built-in methods, which are objects with members, too. */
const Words &methods()
{
    static const Words words{
        u"apply",       u"at",          u"bind",           u"call",       u"charAt",
        u"charCodeAt",  u"codePointAt", u"concat",         u"endsWith",   u"entries",
        u"every",       u"exec",        u"fill",           u"filter",     u"find",
        u"findIndex",   u"forEach",     u"hasOwnProperty", u"includes",   u"indexOf",
        u"join",        u"keys",        u"lastIndexOf",    u"map",        u"match",
        u"normalize",   u"padEnd",      u"padStart",       u"pop",        u"push",
        u"reduce",      u"reduceRight", u"repeat",         u"replace",    u"reverse",
        u"search",      u"shift",       u"slice",          u"some",       u"sort",
        u"splice",      u"split",       u"startsWith",     u"substr",     u"substring",
        u"test",        u"toFixed",     u"toISOString",    u"toJSON",     u"toLocaleString",
        u"toLowerCase", u"toString",    u"toUpperCase",    u"trim",       u"trimEnd",
        u"trimStart",   u"unshift",     u"valueOf",        u"values",     u"getTime",
        u"header",      u"headerAll",   u"hasHeader",      u"headerParam"};
    return words;
}

bool isAssignment(const Token &token)
{
    static const Words comparisons{u"==", u"===", u"!=", u"!==", u"<=", u">="};
    return token.kind == Token::Kind::Punctuator
           && ((token.text.endsWith(u'=') && !comparisons.contains(token.text))
               || token.text == u"++" || token.text == u"--");
}

/** Names of functions and classes that the script declares itself. */
Words ownNames(const Tokens &tokens)
{
    static const Words keywords{u"function", u"class"};
    Words names;
    for (qsizetype i = 0; i < tokens.size(); ++i) {
        if (tokens.at(i).isWord() && keywords.contains(tokens.at(i).text)) {
            if (tokens.at(i + 1).isWord())
                names.insert(tokens.at(i + 1).text);
            if (tokens.at(i - 1).is(u"=") && tokens.at(i - 2).isWord()
                && !tokens.at(i - 3).is(u"."))
                names.insert(tokens.at(i - 2).text);
        }
    }
    return names;
}

/** Whether a member of the global at @p i, `.name.name` or the global itself, is assigned to or deleted. */
bool isChanged(const Tokens &tokens, qsizetype i)
{
    static const Words before{u"delete", u"++", u"--"};
    qsizetype end = i + 1;
    while (tokens.at(end).is(u".") && tokens.at(end + 1).isWord())
        end += 2;
    return isAssignment(tokens.at(end)) || tokens.at(end).is(u"[")
           || before.contains(tokens.at(i - 1).text);
}

/** Whether the name at @p i stands behind a dot. */
bool isMember(const Tokens &tokens, qsizetype i)
{
    return tokens.at(i - 1).is(u".") || tokens.at(i - 1).is(u"?.");
}

/** Whether the token at @p i is or closes a literal: "x", /x/, [x] */
bool endsLiteral(const Tokens &tokens, qsizetype i)
{
    const Token &token = tokens.at(i);
    if (token.is(u"]"))
        return tokens.partner(i) >= 0 && tokens.operandFollows(tokens.partner(i) - 1);
    return !token.isCode() && token.kind != Token::Kind::Number;
}

/** Whether members of the member @p i, such as `.map.x` or `.Math.x`, are assigned to. */
bool hasChangedMembers(const Tokens &tokens, qsizetype i)
{
    if (tokens.at(i + 1).is(u"["))
        return true;
    qsizetype begin = i;
    while (isMember(tokens, begin) && tokens.at(begin - 2).isWord())
        begin -= 2;
    return tokens.at(i + 1).is(u".")
           && (isChanged(tokens, i) || tokens.at(begin - 1).is(u"delete"));
}

/** @p i: a member or a name that may be a built-in method or global of something. */
bool changesMethod(const Tokens &tokens, qsizetype i)
{
    if (endsLiteral(tokens, i - 2) && hasChangedMembers(tokens, i))
        return true;
    const QStringView name = tokens.at(i).text;
    return (methods().contains(name) || globalObjects().contains(name)
            || globalFunctions().contains(name))
           && hasChangedMembers(tokens, i);
}

/** Whether the name in the brackets that open at @p i is put together where the scan cannot follow. */
bool isHiddenName(const Tokens &tokens, qsizetype i)
{
    const qsizetype end = tokens.partner(i);
    if (end < 0 || tokens.operandFollows(i - 1)) // a list
        return false;
    bool hasText = false;
    bool isJoined = false;
    for (qsizetype inside = i + 1; inside < end; ++inside) {
        const Token &token = tokens.at(inside);
        const bool isText =
            token.kind == Token::Kind::String || token.kind == Token::Kind::Template;
        if (isText && token.text.contains(u'\\'))
            return true;
        hasText = hasText || isText;
        isJoined =
            isJoined || token.is(u"+") || token.is(u".") || token.kind == Token::Kind::Template;
    }
    const Token &after = tokens.at(end + 1);
    return hasText && isJoined
           && (after.is(u".") || after.is(u"[") || after.is(u"(") || endsLiteral(tokens, i - 1));
}

/** Whether @p name is a function that is only used with `new`, which makes its `this`. */
bool isConstructor(const Tokens &tokens, QStringView name)
{
    bool isUsed = false;
    for (qsizetype i = 0; i < tokens.size(); ++i) {
        if (!tokens.at(i).is(name) || tokens.at(i - 1).is(u"function") || isMember(tokens, i))
            continue;
        if (tokens.at(i - 1).is(u"new"))
            isUsed = true;
        else if (!tokens.at(i - 1).is(u"instanceof") && !tokens.at(i + 1).is(u".")
                 && !tokens.at(i + 1).is(u"="))
            return false;
        if (tokens.at(i + 1).is(u".") && !tokens.at(i + 2).is(u"prototype"))
            return false;
    }
    return isUsed;
}

/** Whether the plain function whose keyword is at @p i gets its `this` from an object that it belongs to. */
bool hasOwner(const Tokens &tokens, qsizetype i)
{
    const Token &before = tokens.at(i - 1);
    if (tokens.at(i + 1).isWord() && isConstructor(tokens, tokens.at(i + 1).text))
        return true;
    if (before.is(u":")) // a member of an object literal
        return tokens.at(i - 2).isWord()
               && (tokens.at(i - 3).is(u"{") || tokens.at(i - 3).is(u","));
    if (!before.is(u"=") || !tokens.at(i - 2).isWord())
        return false;
    return isMember(tokens, i - 2) || isConstructor(tokens, tokens.at(i - 2).text);
}

enum class Body {
    Transparent, ///< a block, an arrow function, an object literal: `this` is that of what is around
    Class,       ///< strict: `this` is never the global object
    Owned,       ///< of a method or a constructor
    Plain,       ///< of a function that may be called without an object
};

/** What the brace at @p i opens. */
Body bodyAt(const Tokens &tokens, qsizetype i)
{
    const Token &before = tokens.at(i - 1);
    if (before.isWord()
        && (tokens.at(i - 2).is(u"class") || tokens.at(i - 2).is(u"extends")
            || before.is(u"class")))
        return Body::Class;
    const qsizetype open = before.is(u")") ? tokens.partner(i - 1) : -1;
    if (open < 0)
        return Body::Transparent;
    static const Words statements{u"if", u"for", u"while", u"switch", u"catch"};
    const bool isNamed = !tokens.at(open - 1).is(u"function") && !tokens.at(open - 1).is(u"*");
    qsizetype keyword = open - (isNamed ? 2 : 1);
    if (tokens.at(keyword).is(u"*"))
        --keyword;
    if (tokens.at(keyword).is(u"function"))
        return hasOwner(tokens, keyword) ? Body::Owned : Body::Plain;
    if (statements.contains(tokens.at(open - 1).text) && !isMember(tokens, open - 1))
        return Body::Transparent;
    return tokens.at(open - 1).isWord() ? Body::Owned : Body::Plain;
}

/** Whether `this` at @p i may be the global object. */
bool mayBeGlobal(const Tokens &tokens, qsizetype i)
{
    Body innermost = Body::Transparent;
    for (qsizetype at = i - 1; at >= 0; --at) {
        if (const Token &token = tokens.at(at);
            token.is(u"}") || token.is(u")") || token.is(u"]")) {
            at = tokens.partner(at);
            if (at < 0)
                return true;
        } else if (token.is(u"{")) {
            const Body body = bodyAt(tokens, at);
            if (body == Body::Class)
                return false;
            if (innermost == Body::Transparent)
                innermost = body;
        }
    }
    return innermost != Body::Owned;
}

/** @p i: the name of a global. */
bool changesGlobal(const Tokens &tokens, qsizetype i)
{
    if (isChanged(tokens, i))
        return true;
    const Token &before = tokens.at(i - 1);
    const Token &after = tokens.at(i + 1);
    if (after.is(u".") && tokens.at(i + 2).is(u"prototype")) {
        const bool isRead = tokens.at(i + 3).is(u".") && tokens.at(i + 4).isWord();
        const bool isInherited = before.is(u"(") && tokens.at(i - 2).is(u"create");
        return !isRead && !isInherited;
    }
    static const Words users{u"new", u"instanceof", u"typeof", u"extends"};
    if (after.is(u".") || after.is(u"?.") || after.is(u"(") || users.contains(before.text))
        return false;
    // Its value is handed on, under another name.
    const bool isArgument =
        (before.is(u"(") || before.is(u",")) && (after.is(u")") || after.is(u","));
    return !isArgument || !globalFunctions().contains(tokens.at(i).text);
}

/** @p i: the name of a member, behind its dot. @p own: names of functions of the script. */
bool reachesBuiltIns(const Tokens &tokens, qsizetype i, const Words &own)
{
    // `X.prototype.constructor = X` is what prototypes of own classes need.
    if (tokens.at(i).is(u"constructor"))
        return !tokens.at(i + 1).is(u"=");
    const QStringView owner = tokens.at(i - 2).text;
    return tokens.at(i).is(u"prototype") && !own.contains(owner)
           && !globalObjects().contains(owner);
}

} // namespace

bool mayChangeBuiltIns(const QString &body)
{
    const Tokens tokens(body);
    const Words own = ownNames(tokens);
    for (qsizetype i = 0; i < tokens.size(); ++i) {
        const Token &token = tokens.at(i);
        if (token.kind == Token::Kind::String && token.closed) {
            const QStringView text = token.text.sliced(1).chopped(1);
            if (suspiciousWords().contains(text) || text == u"prototype" || text == u"constructor")
                return true;
        }
        if (token.is(u"[") && isHiddenName(tokens, i))
            return true;
        if (!token.isWord())
            continue;
        if (suspiciousWords().contains(token.text) || token.text.contains(u'\\'))
            return true;
        if (isMember(tokens, i)) {
            if (reachesBuiltIns(tokens, i, own) || changesMethod(tokens, i))
                return true;
        } else if (token.is(u"this")) {
            if (mayBeGlobal(tokens, i))
                return true;
        } else if ((globalObjects().contains(token.text) || globalFunctions().contains(token.text))
                   && changesGlobal(tokens, i)) {
            return true;
        }
    }
    return false;
}

} // namespace Inlet::Script
