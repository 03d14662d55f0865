// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/inference.h"

#include "language/tokens.h"

#include <algorithm>

namespace Inlet::Language {

using namespace Qt::StringLiterals;

namespace {

/** Deeper chains of variables are not followed; also ends what refers to itself. */
constexpr int MaximumDepth = 24;

bool isDot(const Token &token)
{
    return token.is(u".") || token.is(u"?.");
}

} // namespace

Inference::Inference(const Api &api, const Tokens &tokens, qsizetype cursor)
    : m_api(api)
    , m_tokens(tokens)
    , m_cursor(cursor)
{
    collect();
}

// ---- declarations

void Inference::declare(qsizetype name, const Source &source)
{
    const QString text = m_tokens.at(name).text.toString();
    if (!m_sources.contains(text))
        m_names.append(text);
    m_sources[text].append({name, source});
}

void Inference::collect()
{
    using Kind = Source::Kind;
    for (qsizetype i = 0; i < m_tokens.size(); ++i) {
        const Token &token = m_tokens.at(i);
        const Token &before = m_tokens.at(i - 1);
        const Token &next = m_tokens.at(i + 1);
        if (token.is(u"=>")) {
            if (before.is(u")"))
                collectParameters(m_tokens.partner(i - 1), m_tokens.partner(i - 1));
            else if (before.isWord())
                collectParameters(i - 1, i - 2);
            continue;
        }
        if (!token.isWord() || isDot(before))
            continue;
        const bool declares = token.is(u"var") || token.is(u"let") || token.is(u"const");
        if (declares && (next.is(u"{") || next.is(u"["))) {
            const qsizetype value = behind(i + 1);
            if (m_tokens.at(value).is(u"=") || m_tokens.at(value).is(u"of"))
                collectPattern(i + 1, value);
        } else if (token.is(u"function")) {
            const qsizetype open = next.is(u"(") ? i + 1 : i + 2;
            if (next.isWord())
                declare(i + 1, {Kind::Fixed, 0, 0, u"function"_s});
            if (m_tokens.at(open).is(u"("))
                collectParameters(i, open);
        } else if (token.is(u"catch") && next.is(u"(")) {
            declare(i + 2, {Kind::Fixed, 0, 0, u"Error"_s});
        } else if (isReserved(token.text)) {
            continue;
        } else if (next.is(u"=")) {
            declare(i, {Kind::Value, i + 2, 0, {}});
        } else if (before.is(u"var") || before.is(u"let") || before.is(u"const")) {
            if (next.is(u"of"))
                declare(i, {Kind::Item, i + 2, 0, {}});
            else
                declare(i, {Kind::Fixed, 0, 0, next.is(u"in") ? u"string"_s : QString()});
        } else if (before.is(u"class")) {
            declare(i, {Kind::Fixed, 0, 0, u"function"_s});
        }
    }
}

/** Names in `const {a, b: c} = value`; @p value is the token before the value. */
void Inference::collectPattern(qsizetype open, qsizetype value)
{
    using Kind = Source::Kind;
    const bool members = m_tokens.at(open).is(u"{") && m_tokens.at(value).is(u"=");
    for (qsizetype i = open + 1; i < m_tokens.partner(open); ++i) {
        const Token &token = m_tokens.at(i);
        const Token &next = m_tokens.at(i + 1);
        if (!token.isWord() || next.is(u":") || !(next.is(u",") || next.is(u"}") || next.is(u"]")))
            continue;
        const qsizetype member = m_tokens.at(i - 1).is(u":") ? i - 2 : i;
        declare(i, members ? Source{Kind::Member, value + 1, 0, m_tokens.at(member).text.toString()}
                           : Source{Kind::Fixed, 0, 0, {}});
    }
}

/** Parameters of a function that begins at the token @p function; @p open is before the first one. */
void Inference::collectParameters(qsizetype function, qsizetype open)
{
    using Kind = Source::Kind;
    // Only the first argument of a call is looked at: there all callbacks of the description are.
    const bool isCallback =
        m_tokens.at(function - 1).is(u"(") && m_tokens.at(function - 2).isWord();
    int parameter = 0;
    for (qsizetype i = open + 1; m_tokens.at(i).isWord(); i += 2) {
        declare(i, isCallback ? Source{Kind::Callback, function - 1, parameter, {}}
                              : Source{Kind::Fixed, 0, 0, {}});
        ++parameter;
        if (!m_tokens.at(i + 1).is(u","))
            break;
    }
}

/** Guesses once; what refers to itself meets an empty type. */
template <typename Guess>
QString Inference::remembered(const QString &what, Guess guess) const
{
    if (const auto known = m_types.constFind(what); known != m_types.constEnd())
        return *known;
    m_types.insert(what, {});
    const QString type = guess();
    m_types.insert(what, type);
    return type;
}

QString Inference::typeOf(QStringView variable) const
{
    return remembered(variable.toString(), [this, variable] {
        QString type;
        const QList<QPair<qsizetype, Source>> sources = m_sources.value(variable.toString());
        for (const auto &[name, source] : sources) {
            if (name >= m_cursor && !type.isEmpty())
                break;
            if (const QString found = typeOf(source); !found.isEmpty() && found != "null"_L1)
                type = found;
        }
        return type;
    });
}

QString Inference::typeOf(const Source &source) const
{
    qsizetype at = source.at;
    switch (source.kind) {
    case Source::Kind::Fixed: return source.text;
    case Source::Kind::Value: return expression(at, m_tokens.size());
    case Source::Kind::Item: return itemType(expression(at, m_tokens.size()));
    case Source::Kind::Member:
        return m_api.member(expression(at, m_tokens.size()), source.text).type;
    case Source::Kind::Callback: {
        const ApiEntry called = entryAt(source.at - 1);
        if (called.parameters.isEmpty())
            return {};
        const QList<Parameter> parameters = callbackParameters(called.parameters.constFirst().type);
        return source.parameter < parameters.size() ? parameters.at(source.parameter).type
                                                    : QString();
    }
    }
    return {};
}

QList<QPair<QString, QString>> Inference::variables() const
{
    QList<QPair<QString, QString>> variables;
    for (const QString &name : m_names)
        variables.append({name, typeOf(name)});
    return variables;
}

// ---- vars

std::optional<QString> Inference::varsRoot(qsizetype dot) const
{
    if (!isDot(m_tokens.at(dot)) || !m_tokens.at(dot - 1).is(u"vars"))
        return std::nullopt;
    if (!isDot(m_tokens.at(dot - 2)))
        return QString();
    const Token &root = m_tokens.at(dot - 3);
    const bool known = root.is(u"task") || root.is(u"instance") || root.is(u"event");
    return known ? std::optional(root.text.toString()) : std::nullopt;
}

QList<QPair<QString, QString>> Inference::varsMembers(const QString &root,
                                                      qsizetype exceptFor) const
{
    QList<QPair<QString, QString>> members;
    for (qsizetype i = 2; i < m_tokens.size(); ++i) {
        if (i == exceptFor || !m_tokens.at(i).isWord() || varsRoot(i - 1) != root)
            continue;
        const QString name = m_tokens.at(i).text.toString();
        if (std::ranges::find(members, name, &QPair<QString, QString>::first) == members.end())
            members.append({name, varsType(root, name)});
    }
    return members;
}

/** By the first assignment that tells. */
QString Inference::varsType(const QString &root, QStringView name) const
{
    return remembered(root + ".vars."_L1 + name.toString(), [this, &root, name] {
        QString type;
        for (qsizetype i = 2; i < m_tokens.size() && type.isEmpty(); ++i) {
            if (m_tokens.at(i).is(name) && m_tokens.at(i + 1).is(u"=") && varsRoot(i - 1) == root) {
                qsizetype at = i + 2;
                type = expression(at, m_tokens.size());
            }
        }
        return type;
    });
}

// ---- expressions

qsizetype Inference::behind(qsizetype open) const
{
    const qsizetype close = m_tokens.partner(open);
    return close > open ? close + 1 : m_tokens.size();
}

QString Inference::expression(qsizetype &at, qsizetype end) const
{
    if (m_depth > MaximumDepth) {
        at = end;
        return {};
    }
    ++m_depth;
    QString type = operand(at, end);
    while (at < end) {
        const Token sign = m_tokens.at(at);
        const bool isWordSign = sign.is(u"in") || sign.is(u"instanceof");
        if (!isWordSign
            && (sign.kind != Token::Kind::Punctuator || u",;:)]}"_s.contains(sign.text)))
            break;
        if (sign.is(u"=") || sign.is(u"=>"))
            break;
        ++at;
        if (sign.is(u"?")) {
            type = expression(at, end);
            if (m_tokens.at(at).is(u":")) {
                ++at;
                const QString other = expression(at, end);
                if (type.isEmpty() || type == "null"_L1 || type == "undefined"_L1)
                    type = other;
            }
            break;
        }
        const QString right = operand(at, end);
        if (sign.is(u"&&"))
            type = right;
        else if (sign.is(u"||") || sign.is(u"??"))
            type = type.isEmpty() || type == "null"_L1 ? right : withoutNull(type);
        else if (sign.is(u"+"))
            type = type == "number"_L1 && right == "number"_L1 ? type : u"string"_s;
        else if (isWordSign || sign.text.contains(u'=') || sign.is(u"<") || sign.is(u">"))
            type = u"boolean"_s;
        else
            type = u"number"_s;
    }
    --m_depth;
    return type;
}

QString Inference::operand(qsizetype &at, qsizetype end) const
{
    if (m_depth > MaximumDepth) {
        at = end;
        return {};
    }
    ++m_depth;
    QString type = primary(at, end);
    while (at < end) {
        const Token &token = m_tokens.at(at);
        if (isDot(token) && m_tokens.at(at + 1).isWord()) {
            ++at;
            type = memberType(type, at);
        } else if (isDot(token)) {
            ++at; // "?.[" and "?.("
        } else if (token.is(u"[")) {
            type = itemType(type);
            at = behind(at);
        } else if (token.is(u"(")) {
            type.clear();
            at = behind(at);
        } else if (token.is(u"++") || token.is(u"--")) {
            ++at;
        } else {
            break;
        }
    }
    --m_depth;
    return type;
}

/** Type of the member at @p at of a value of @p type; goes behind it and the call of it. */
QString Inference::memberType(const QString &type, qsizetype &at) const
{
    const ApiEntry member = m_api.member(type, m_tokens.at(at).text);
    const QStringView name = m_tokens.at(at).text;
    const std::optional<QString> root = type == "Vars"_L1 ? varsRoot(at - 1) : std::nullopt;
    ++at;
    if (root)
        return varsType(*root, name);
    if (!member.isFunction)
        return member.type;
    if (!m_tokens.at(at).is(u"("))
        return u"function"_s;
    const qsizetype open = at;
    at = behind(open);
    return member.owner == "Array"_L1 && member.name == "map"_L1 ? mappedType(open) : member.type;
}

/** What `list.map(x => ...)` gives; @p open is its parenthesis. */
QString Inference::mappedType(qsizetype open) const
{
    qsizetype arrow = open + 1;
    arrow = m_tokens.at(arrow).is(u"(") ? behind(arrow) : arrow + 1;
    if (!m_tokens.at(arrow).is(u"=>") || m_tokens.at(arrow + 1).is(u"{"))
        return u"any[]"_s;
    qsizetype at = arrow + 1;
    const QString item = expression(at, m_tokens.partner(open));
    return (item.isEmpty() ? u"any"_s : item) + u"[]"_s;
}

QString Inference::primary(qsizetype &at, qsizetype end) const
{
    if (at >= end)
        return {};
    const Token &token = m_tokens.at(at);
    const qsizetype first = at;
    ++at;
    switch (token.kind) {
    case Token::Kind::String: return u"string"_s;
    case Token::Kind::Number: return u"number"_s;
    case Token::Kind::Pattern: return u"RegExp"_s;
    case Token::Kind::Template:
        for (int depth = token.text.endsWith(u"${") ? 1 : 0; depth > 0 && at < end; ++at) {
            const Token &piece = m_tokens.at(at);
            if (piece.kind != Token::Kind::Template)
                continue;
            if (piece.text.startsWith(u'`') && piece.text.endsWith(u"${"))
                ++depth;
            else if (piece.text.startsWith(u'}') && !piece.text.endsWith(u"${"))
                --depth;
        }
        return u"string"_s;
    case Token::Kind::Punctuator:
        if (token.text == u"(") {
            qsizetype inside = at;
            const QString type = expression(inside, behind(first) - 1);
            at = behind(first);
            if (m_tokens.at(at).is(u"=>")) {
                at = end;
                return u"function"_s;
            }
            return type;
        }
        if (token.text == u"[") {
            qsizetype inside = at;
            const QString item =
                m_tokens.at(at).is(u"]") ? QString() : expression(inside, behind(first) - 1);
            at = behind(first);
            return (item.isEmpty() ? u"any"_s : item) + u"[]"_s;
        }
        if (token.text == u"{") {
            at = behind(first);
            return u"object"_s;
        }
        if (token.text == u"!") {
            (void)operand(at, end);
            return u"boolean"_s;
        }
        if (token.text == u"-" || token.text == u"+" || token.text == u"~" || token.text == u"++"
            || token.text == u"--") {
            (void)operand(at, end);
            return u"number"_s;
        }
        at = end;
        return {};
    case Token::Kind::Word: break;
    }
    if (token.is(u"new"))
        return construction(at);
    if (token.is(u"typeof")) {
        (void)operand(at, end);
        return u"string"_s;
    }
    if (token.is(u"true") || token.is(u"false"))
        return u"boolean"_s;
    if (token.is(u"null"))
        return u"null"_s;
    if (token.is(u"function") || token.is(u"class") || m_tokens.at(at).is(u"=>")) {
        at = end;
        return u"function"_s;
    }
    if (m_sources.contains(token.text.toString()))
        return typeOf(token.text);
    const ApiEntry *global = m_api.global(token.text);
    if (!global)
        return {};
    if (m_tokens.at(at).is(u"(")) {
        at = behind(at);
        return global->isConstructor() ? global->constructedType : global->type;
    }
    return global->isFunction ? u"function"_s : global->type;
}

QString Inference::construction(qsizetype &at) const
{
    const ApiEntry *global = m_api.global(m_tokens.at(at).text);
    ++at;
    if (m_tokens.at(at).is(u"("))
        at = behind(at);
    return global ? global->constructedType : QString();
}

// ---- places

/** Where `a.b(c)[0]` begins that ends before @p end. */
qsizetype Inference::beginOfOperand(qsizetype end) const
{
    qsizetype i = end - 1;
    while (i >= 0) {
        const Token &token = m_tokens.at(i);
        if (token.is(u")") || token.is(u"]") || token.is(u"}")) {
            const qsizetype open = m_tokens.partner(i);
            if (open < 0)
                return end;
            i = open;
            const Token &before = m_tokens.at(i - 1);
            const bool continues = !token.is(u"}")
                                   && (before.is(u")") || before.is(u"]") || isDot(before)
                                       || before.kind == Token::Kind::String
                                       || (before.isWord() && !isReserved(before.text)));
            if (!continues)
                return i;
            --i;
            if (isDot(m_tokens.at(i)))
                --i;
            continue;
        }
        if (token.kind == Token::Kind::Template) {
            // To the piece the literal begins with.
            int depth = 0;
            for (; i >= 0; --i) {
                const Token &piece = m_tokens.at(i);
                if (piece.kind != Token::Kind::Template)
                    continue;
                if (piece.text.startsWith(u'}') && !piece.text.endsWith(u"${"))
                    ++depth;
                else if (piece.text.startsWith(u'`')
                         && (!piece.text.endsWith(u"${") || --depth == 0))
                    break;
            }
            return std::max<qsizetype>(i, 0);
        }
        if (isDot(m_tokens.at(i - 1))) {
            i -= 2;
            continue;
        }
        return m_tokens.at(i - 1).is(u"new") ? i - 1 : i;
    }
    return end;
}

QString Inference::typeBefore(qsizetype end) const
{
    qsizetype at = beginOfOperand(end);
    // `new Date().` has made its object before the dot.
    return at >= end ? QString() : operand(at, end);
}

ApiEntry Inference::entryAt(qsizetype index) const
{
    const Token &token = m_tokens.at(index);
    if (!token.isWord())
        return {};
    if (isDot(m_tokens.at(index - 1)))
        return m_api.member(typeBefore(index - 1), token.text);
    if (m_sources.contains(token.text.toString()))
        return {};
    const ApiEntry *global = m_api.global(token.text);
    return global ? *global : ApiEntry();
}

} // namespace Inlet::Language
