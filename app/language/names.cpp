// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/names.h"

#include "language/api.h"
#include "language/tokens.h"

#include <QCoreApplication>
#include <QHash>
#include <QSet>

#include <algorithm>
#include <numeric>
#include <utility>

namespace Inlet::Language {

using namespace Qt::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Inlet::Language::Names)
};

using Words = QSet<QStringView>;

/** How many letters have to be changed, added, taken away or exchanged with their neighbour; any case is the same. */
int distance(const QString &left, const QString &right)
{
    QList<int> beforeLast(right.size() + 1);
    QList<int> last(right.size() + 1);
    std::iota(last.begin(), last.end(), 0);
    for (qsizetype i = 0; i < left.size(); ++i) {
        QList<int> row(right.size() + 1);
        row[0] = static_cast<int>(i) + 1;
        for (qsizetype k = 0; k < right.size(); ++k) {
            const int changed = last.at(k) + (left.at(i) == right.at(k) ? 0 : 1);
            row[k + 1] = std::min({changed, last.at(k + 1) + 1, row.at(k) + 1});
            if (i > 0 && k > 0 && left.at(i) == right.at(k - 1) && left.at(i - 1) == right.at(k))
                row[k + 1] = std::min(row.at(k + 1), beforeLast.at(k - 1) + 1);
        }
        beforeLast = std::exchange(last, row);
    }
    return last.last();
}

/** The one of @p candidates that was probably meant by @p name; empty when none is near. */
QString nearest(QStringView name, const QStringList &candidates)
{
    const QString word = name.toString().toLower();
    QString best;
    qsizetype bestDistance = std::max<qsizetype>(1, word.size() / 3) + 1;
    for (const QString &candidate : candidates) {
        const QString meant = candidate.toLower();
        if (word == "get"_L1 + meant)
            return candidate;
        if (qAbs(meant.size() - word.size()) >= bestDistance)
            continue;
        if (const int found = distance(word, meant); found < bestDistance) {
            best = candidate;
            bestDistance = found;
        }
    }
    return best;
}

class NameInspector
{
public:
    NameInspector(const Tokens &tokens, const Api &api)
        : m_tokens(tokens)
        , m_api(api)
    {}

    Findings inspect();

private:
    [[nodiscard]] const Token &at(qsizetype i) const { return m_tokens.at(i); }
    [[nodiscard]] bool isMember(qsizetype i) const
    {
        return at(i - 1).is(u".") || at(i - 1).is(u"?.");
    }
    [[nodiscard]] bool isName(qsizetype i) const
    {
        return at(i).isWord() && !isMember(i) && !isReserved(at(i).text);
    }

    void collect();
    void collectWord(qsizetype i);
    void collectIn(Words &words, qsizetype open) const;
    void collectVariables(qsizetype i);
    [[nodiscard]] bool isParameterList(qsizetype open) const;
    [[nodiscard]] bool isNoReading(qsizetype i) const;
    [[nodiscard]] bool isKnownMember(const QString &type, QStringView name) const;

    void inspectName(qsizetype i);
    [[nodiscard]] QString unknownText(const QString &name) const;
    void inspectMembers(qsizetype i, const QString &type);
    void complainOfMember(qsizetype i, const QString &owner, const QString &type);

    const Tokens &m_tokens;
    const Api &m_api;
    Words m_declared; ///< also what is assigned without a declaration
    Words m_set;      ///< members the script sets or names in a string
    Words m_askedFor; ///< by typeof
    bool m_isOpaque = false;
    QHash<QStringView, QString> m_texts; ///< of the unknown names so far
    Findings m_findings;
};

void NameInspector::collectIn(Words &words, qsizetype open) const
{
    for (qsizetype i = open + 1; i < m_tokens.partner(open); ++i) {
        if (at(i).isWord())
            words.insert(at(i).text);
    }
}

/** All names of `var a = f(b, c), d`: those behind the word and behind commas that are not in brackets. */
void NameInspector::collectVariables(qsizetype i)
{
    bool begins = true;
    for (++i; i < m_tokens.size(); ++i) {
        const Token &token = at(i);
        if (token.is(u";") || token.is(u")") || token.is(u"]") || token.is(u"}"))
            return;
        const bool isOpen = token.is(u"(") || token.is(u"[") || token.is(u"{");
        if (begins && isOpen)
            collectIn(m_declared, i);
        else if (begins && token.isWord())
            m_declared.insert(token.text);
        begins = token.is(u",");
        if (isOpen) {
            if (m_tokens.partner(i) < i)
                return;
            i = m_tokens.partner(i);
        }
    }
}

/** Between ( and ) in front of a body: parameters, or what is caught. */
bool NameInspector::isParameterList(qsizetype open) const
{
    const Token &behind = at(m_tokens.partner(open) + 1);
    if (behind.is(u"=>"))
        return true;
    const Token &before = at(open - 1);
    const bool isCondition = before.is(u"if") || before.is(u"while") || before.is(u"for")
                             || before.is(u"switch") || before.is(u"with");
    return behind.is(u"{") && !isCondition;
}

void NameInspector::collectWord(qsizetype i)
{
    const Token &word = at(i);
    const Token &before = at(i - 1);
    const Token &next = at(i + 1);
    if (isMember(i)) {
        if (next.is(u"=")) {
            m_set.insert(word.text);
            if (at(i - 2).is(u"this"))
                m_declared.insert(word.text);
        }
    } else if (word.is(u"var") || word.is(u"let") || word.is(u"const")) {
        collectVariables(i);
    } else if (word.is(u"with") || word.is(u"eval")) {
        m_isOpaque = true;
    } else if (word.is(u"typeof")) {
        for (qsizetype k = i + 1; at(k).isWord() || at(k).is(u".") || at(k).is(u"("); ++k)
            m_askedFor.insert(at(k).text);
    } else if (before.is(u"function") || before.is(u"*") || before.is(u"class") || next.is(u"=")
               || next.is(u"=>")
               || (at(i - 1).is(u"(") && at(i - 2).is(u"for")
                   && (next.is(u"of") || next.is(u"in")))) {
        // "*" may multiply: then a name more is known, which gives no false finding.
        m_declared.insert(word.text);
    }
}

void NameInspector::collect()
{
    for (qsizetype i = 0; i < m_tokens.size(); ++i) {
        const Token &token = at(i);
        if (token.isWord()) {
            collectWord(i);
        } else if (token.kind == Token::Kind::String && token.text.size() > 2) {
            m_set.insert(token.text.sliced(1, token.text.size() - 2));
        } else if (token.is(u"(") && m_tokens.partner(i) > i && isParameterList(i)) {
            collectIn(m_declared, i);
        } else if ((token.is(u"[") || token.is(u"{")) && m_tokens.partner(i) > i
                   && at(m_tokens.partner(i) + 1).is(u"=")) {
            collectIn(m_declared, i); // [a, b] = [b, a]
        }
    }
}

/** A key, a label, a method or a word that only has a meaning where it stands. */
bool NameInspector::isNoReading(qsizetype i) const
{
    static const Words contextual{u"of", u"get", u"set", u"static", u"async", u"await", u"each"};
    const Token &before = at(i - 1);
    const Token &next = at(i + 1);
    if (contextual.contains(at(i).text) || at(i).text.contains(u'\\')
        || at(i).text.startsWith(u'#'))
        return true;
    if (before.is(u"break") || before.is(u"continue"))
        return true;
    if (next.is(u":") && !before.is(u"?"))
        return true;
    return next.is(u"(") && m_tokens.partner(i + 1) > i && at(m_tokens.partner(i + 1) + 1).is(u"{");
}

bool NameInspector::isKnownMember(const QString &type, QStringView name) const
{
    return !m_api.member(type, name).name.isEmpty()
           || !m_api.member(u"object"_s, name).name.isEmpty() || name == u"constructor"
           || name == u"__proto__";
}

void NameInspector::complainOfMember(qsizetype i, const QString &owner, const QString &type)
{
    const QString name = at(i).text.toString();
    QStringList names;
    for (const ApiEntry &member : m_api.members(type))
        names.append(member.name);
    const QString near = nearest(name, names);
    m_findings.append(
        findingAt(at(i), Finding::Kind::Fails,
                  near.isEmpty()
                      ? Tr::tr("%1 has no member \"%2\".").arg(owner, name)
                      : Tr::tr("%1 has no member \"%2\"; \"%3\" is near.").arg(owner, name, near)));
}

/** Follows `.a[0].b(c)` behind the word at @p i, a value of @p type, as long as the description knows it. */
void NameInspector::inspectMembers(qsizetype i, const QString &type)
{
    QString current = type;
    QString owner = at(i).text.toString();
    for (++i;;) {
        const QString plain = withoutNull(current);
        if (at(i).is(u"[") && plain.endsWith("[]"_L1) && m_tokens.partner(i) > i) {
            current = itemType(plain);
            owner = current;
            i = m_tokens.partner(i) + 1;
            continue;
        }
        const ApiType *known = m_api.type(plain);
        if (!at(i).is(u".") || !at(i + 1).isWord() || !known || known->isBuiltIn
            || known->members.isEmpty())
            return;
        const QStringView name = at(i + 1).text;
        const ApiEntry member = m_api.member(plain, name);
        if (member.name.isEmpty()) {
            if (!isKnownMember(plain, name) && !m_set.contains(name) && !m_askedFor.contains(name)
                && !name.contains(u'\\'))
                complainOfMember(i + 1, owner, plain);
            return;
        }
        i += 2;
        if (member.isFunction) {
            if (!at(i).is(u"(") || m_tokens.partner(i) < i)
                return;
            i = m_tokens.partner(i) + 1;
        }
        current = member.type;
        owner = withoutNull(current);
    }
}

void NameInspector::inspectName(qsizetype i)
{
    const QStringView name = at(i).text;
    if (m_declared.contains(name))
        return;
    if (const ApiEntry *global = m_api.global(name)) {
        if (!global->isBuiltIn)
            inspectMembers(i, global->type);
        return;
    }
    if (name == u"arguments" || m_askedFor.contains(name) || isNoReading(i))
        return;
    QString &text = m_texts[name];
    if (text.isEmpty())
        text = unknownText(name.toString());
    m_findings.append(findingAt(at(i), Finding::Kind::Fails, text));
}

QString NameInspector::unknownText(const QString &name) const
{
    QStringList names;
    for (const ApiEntry &global : m_api.globals())
        names.append(global.name);
    for (const QStringView declared : m_declared) {
        if (!isReserved(declared))
            names.append(declared.toString());
    }
    names.sort();
    const QString near = nearest(name, names);
    return near.isEmpty() ? Tr::tr("\"%1\" is neither declared nor known here.").arg(name)
                          : Tr::tr("\"%1\" is neither declared nor known here; \"%2\" is near.")
                                .arg(name, near);
}

Findings NameInspector::inspect()
{
    collect();
    if (m_isOpaque)
        return {};
    for (qsizetype i = 0; i < m_tokens.size(); ++i) {
        if (isName(i))
            inspectName(i);
    }
    return m_findings;
}

} // namespace

Findings nameFindings(const Tokens &tokens, const Api &api)
{
    return NameInspector(tokens, api).inspect();
}

} // namespace Inlet::Language
