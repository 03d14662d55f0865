// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/completion.h"

#include "language/inference.h"
#include "language/tokens.h"

#include <QSet>

#include <algorithm>

namespace Inlet::Language {

using namespace Qt::StringLiterals;

namespace {

constexpr const char16_t *Keywords[]{
    u"break",      u"case", u"catch", u"class",   u"const",  u"continue", u"default",
    u"delete",     u"else", u"false", u"finally", u"for",    u"function", u"if",
    u"instanceof", u"let",  u"new",   u"null",    u"return", u"switch",   u"this",
    u"throw",      u"true", u"try",   u"typeof",  u"var",    u"while"};

Completion completionOf(const ApiEntry &entry)
{
    const auto kind = entry.isFunction        ? Completion::Kind::Function
                      : entry.owner.isEmpty() ? Completion::Kind::Global
                                              : Completion::Kind::Member;
    return {entry.name, kind,
            entry.isFunction ? entry.signature().sliced(entry.name.size()) : entry.type, entry};
}

/** Keeps what begins with the prefix; what is written alike comes first, then by name. */
void select(Completions &completions)
{
    const QString &prefix = completions.prefix;
    completions.list.removeIf(
        [&prefix](const Completion &c) { return !c.name.startsWith(prefix, Qt::CaseInsensitive); });
    std::ranges::stable_sort(completions.list, [&prefix](const Completion &a, const Completion &b) {
        const bool aAlike = a.name.startsWith(prefix);
        const bool bAlike = b.name.startsWith(prefix);
        return aAlike != bAlike ? aAlike : a.name.compare(b.name, Qt::CaseInsensitive) < 0;
    });
}

/** The call around the token before @p count, and which argument comes there. */
std::optional<CallHelp> callBefore(const Inference &inference, const Tokens &tokens,
                                   qsizetype count)
{
    int argument = 0;
    for (qsizetype i = count - 1; i >= 0; --i) {
        const Token &token = tokens.at(i);
        const qsizetype partner = tokens.partner(i);
        if (partner >= 0 && partner < i) {
            i = partner; // a bracket that is over
        } else if (token.is(u",")) {
            ++argument;
        } else if (token.is(u";") || token.is(u"{")) {
            return std::nullopt;
        } else if (token.is(u"[")) {
            argument = 0;
        } else if (token.is(u"(")) {
            ApiEntry entry = inference.entryAt(i - 1);
            if (entry.isConstructor() && !entry.isFunction) {
                entry.parameters = entry.constructorParameters;
                entry.type = entry.constructedType;
                entry.isFunction = true;
            }
            if (entry.isFunction)
                return CallHelp{entry, argument, token.at};
            if (tokens.at(i - 1).isWord() && !isReserved(tokens.at(i - 1).text))
                return std::nullopt; // a call of something unknown
            argument = 0;            // only a parenthesis
        }
    }
    return std::nullopt;
}

void addMembers(Completions &completions, const Api &api, const Inference &inference, qsizetype dot)
{
    const QString type = inference.typeBefore(dot);
    if (const std::optional<QString> root =
            type == "Vars"_L1 ? inference.varsRoot(dot) : std::nullopt) {
        for (const auto &[name, itsType] : inference.varsMembers(*root, dot + 1))
            completions.list.append({name, Completion::Kind::Variable, itsType, {}});
    }
    for (const ApiEntry &entry : api.members(type))
        completions.list.append(completionOf(entry));
}

void addNames(Completions &completions, const Api &api, const Inference &inference)
{
    QSet<QString> own;
    for (const auto &[name, type] : inference.variables()) {
        own.insert(name);
        // The name that is being typed declares nothing yet.
        if (name != completions.prefix)
            completions.list.append({name, Completion::Kind::Variable, type, {}});
    }
    for (const ApiEntry &entry : api.globals()) {
        if (!own.contains(entry.name))
            completions.list.append(completionOf(entry));
    }
    for (const char16_t *keyword : Keywords)
        completions.list.append({QString::fromUtf16(keyword), Completion::Kind::Keyword, {}, {}});
}

/** True where a new name is made: `let x`, `function f`, `catch (e`. */
bool declaresName(const Tokens &tokens, qsizetype word)
{
    const Token &before = tokens.at(word - 1);
    return before.is(u"var") || before.is(u"let") || before.is(u"const") || before.is(u"function")
           || before.is(u"class") || (before.is(u"(") && tokens.at(word - 2).is(u"catch"));
}

} // namespace

Completions completionsAt(const Api &api, const QString &script, qsizetype position)
{
    const Tokens tokens(script);
    Completions completions;
    completions.from = completions.to = position;
    qsizetype count = tokens.countBefore(position);
    const Region region = tokens.regionAt(position);
    const Token &last = tokens.at(count - 1);

    if (region == Region::String) {
        const Inference inference(api, tokens, count - 1);
        const std::optional<CallHelp> call = callBefore(inference, tokens, count - 1);
        if (!call || call->argument >= call->entry.parameters.size())
            return completions;
        completions.from = last.at + 1;
        completions.prefix = script.sliced(completions.from, position - completions.from);
        completions.isMember = true;
        for (const QString &value : api.values(call->entry.parameters.at(call->argument).values))
            completions.list.append({value, Completion::Kind::Value, {}, {}});
        select(completions);
        return completions;
    }
    if (region != Region::Code || (last.kind == Token::Kind::Number && last.end() >= position))
        return completions;

    if (last.isWord() && last.end() >= position) {
        --count;
        completions.from = last.at;
        completions.prefix = script.sliced(last.at, position - last.at);
    }
    const Inference inference(api, tokens, count);
    const Token &before = tokens.at(count - 1);
    if (before.is(u".") || before.is(u"?.")) {
        completions.isMember = true;
        addMembers(completions, api, inference, count - 1);
    } else if (!declaresName(tokens, count)) {
        addNames(completions, api, inference);
    }
    select(completions);
    return completions;
}

std::optional<CallHelp> callAt(const Api &api, const QString &script, qsizetype position)
{
    const Tokens tokens(script);
    if (tokens.regionAt(position) == Region::Comment)
        return std::nullopt;
    const qsizetype count = tokens.countBefore(position);
    return callBefore(Inference(api, tokens, count), tokens, count);
}

ApiEntry entryAt(const Api &api, const QString &script, qsizetype position)
{
    const Tokens tokens(script);
    // The word the place is in, or at the end of.
    qsizetype index = tokens.countBefore(position + 1) - 1;
    if (!tokens.at(index).isWord() || tokens.at(index).end() < position)
        index = tokens.countBefore(position) - 1;
    if (tokens.at(index).end() < position)
        return {};
    return Inference(api, tokens, index).entryAt(index);
}

} // namespace Inlet::Language
