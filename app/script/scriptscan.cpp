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
        if (!token.isWord())
            continue;
        if (suspiciousWords().contains(token.text))
            return true;
        if (tokens.at(i - 1).is(u".") || tokens.at(i - 1).is(u"?.")) {
            if (reachesBuiltIns(tokens, i, own))
                return true;
        } else if ((globalObjects().contains(token.text) || globalFunctions().contains(token.text))
                   && changesGlobal(tokens, i)) {
            return true;
        }
    }
    return false;
}

} // namespace Inlet::Script
