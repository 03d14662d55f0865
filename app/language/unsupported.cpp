// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/unsupported.h"

#include "language/tokens.h"

#include <QCoreApplication>
#include <QHash>
#include <QRegularExpression>
#include <QSet>

namespace Inlet::Language {

using namespace Qt::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Inlet::Language::Unsupported)
};

constexpr auto Refused = Finding::Kind::Refused;
constexpr auto Fails = Finding::Kind::Fails;

/** A name and the text that tells what to write in its place. */
struct Replacement
{
    const char16_t *name;
    const char *text;
};

constexpr Replacement MissingMethods[]{
    {u"flat", QT_TRANSLATE_NOOP("Inlet::Language::Unsupported",
                                "\"flat\" does not exist here. Write: [].concat(...list).")},
    {u"flatMap",
     QT_TRANSLATE_NOOP("Inlet::Language::Unsupported",
                       "\"flatMap\" does not exist here. Write: [].concat(...list.map(f)).")},
    {u"replaceAll",
     QT_TRANSLATE_NOOP(
         "Inlet::Language::Unsupported",
         "\"replaceAll\" does not exist here. Write: text.split(a).join(b), or replace() with the flag g.")},
    {u"matchAll",
     QT_TRANSLATE_NOOP("Inlet::Language::Unsupported",
                       "\"matchAll\" does not exist here. Call exec() with the flag g in a loop.")},
    {u"at", QT_TRANSLATE_NOOP("Inlet::Language::Unsupported",
                              "\"at\" does not exist here. Write: list[list.length - 1].")},
    {u"trimEnd",
     QT_TRANSLATE_NOOP(
         "Inlet::Language::Unsupported",
         "\"trimEnd\" does not exist here. Write: text.replace(/\\s+$/, \"\"), or trim().")},
    {u"trimStart",
     QT_TRANSLATE_NOOP(
         "Inlet::Language::Unsupported",
         "\"trimStart\" does not exist here. Write: text.replace(/^\\s+/, \"\"), or trim().")},
    {u"trimRight",
     QT_TRANSLATE_NOOP(
         "Inlet::Language::Unsupported",
         "\"trimRight\" does not exist here. Write: text.replace(/\\s+$/, \"\"), or trim().")},
    {u"trimLeft",
     QT_TRANSLATE_NOOP(
         "Inlet::Language::Unsupported",
         "\"trimLeft\" does not exist here. Write: text.replace(/^\\s+/, \"\"), or trim().")},
    {u"findLast",
     QT_TRANSLATE_NOOP("Inlet::Language::Unsupported",
                       "\"findLast\" does not exist here. Write: list.slice().reverse().find(f).")},
    {u"findLastIndex",
     QT_TRANSLATE_NOOP("Inlet::Language::Unsupported",
                       "\"findLastIndex\" does not exist here. Count down with a loop.")},
    {u"toSorted",
     QT_TRANSLATE_NOOP("Inlet::Language::Unsupported",
                       "\"toSorted\" does not exist here. Write: list.slice().sort(f).")},
    {u"toReversed",
     QT_TRANSLATE_NOOP("Inlet::Language::Unsupported",
                       "\"toReversed\" does not exist here. Write: list.slice().reverse().")},
    {u"toXMLString",
     QT_TRANSLATE_NOOP("Inlet::Language::Unsupported",
                       "XML in scripts (E4X) is not supported. Build the text as a string.")},
};

/** Members of built-in objects, "Object.name". */
constexpr Replacement MissingStatics[]{
    {u"Object.fromEntries",
     QT_TRANSLATE_NOOP("Inlet::Language::Unsupported",
                       "\"Object.fromEntries\" does not exist here. Set the members in a loop.")},
    {u"Object.hasOwn",
     QT_TRANSLATE_NOOP(
         "Inlet::Language::Unsupported",
         "\"Object.hasOwn\" does not exist here. Write: object.hasOwnProperty(name).")},
    {u"Object.groupBy", QT_TRANSLATE_NOOP("Inlet::Language::Unsupported",
                                          "\"Object.groupBy\" does not exist here. Use reduce().")},
    {u"task.setCompleted",
     QT_TRANSLATE_NOOP(
         "Inlet::Language::Unsupported",
         "\"task.setCompleted\" does not exist here. The code that is returned decides.")},
    {u"task.postEvent",
     QT_TRANSLATE_NOOP(
         "Inlet::Language::Unsupported",
         "\"task.postEvent\" does not exist here. Return 1 or 2 to fire the transition.")},
    {u"task.setNextProcessingDate",
     QT_TRANSLATE_NOOP(
         "Inlet::Language::Unsupported",
         "\"task.setNextProcessingDate\" does not exist here. Use the tab Scheduling.")},
};

const char *const NoPromises = QT_TRANSLATE_NOOP(
    "Inlet::Language::Unsupported", "\"%1\" does not exist here: a script runs from start to end.");
const char *const NoFiles = QT_TRANSLATE_NOOP(
    "Inlet::Language::Unsupported", "\"%1\" does not exist here: a script has no access to files.");
const char *const NoNetwork =
    QT_TRANSLATE_NOOP("Inlet::Language::Unsupported",
                      "\"%1\" does not exist here: a script has no access to the network.");
const char *const NoDatabase = QT_TRANSLATE_NOOP(
    "Inlet::Language::Unsupported", "\"%1\" does not exist here: a script has no database.");
const char *const NoPrograms = QT_TRANSLATE_NOOP(
    "Inlet::Language::Unsupported", "\"%1\" does not exist here: a script starts no programs.");
const char *const NoLibraries = QT_TRANSLATE_NOOP(
    "Inlet::Language::Unsupported", "\"%1\" does not exist here: a script is one function body.");
const char *const NoXml =
    QT_TRANSLATE_NOOP("Inlet::Language::Unsupported",
                      "\"%1\" does not exist here: read XML with regular expressions.");
const char *const NoOptions = QT_TRANSLATE_NOOP(
    "Inlet::Language::Unsupported", "\"%1\" does not exist here. Keep values in instance.vars.");

/** %1 in a text stands for the name. */
const Replacement MissingGlobals[]{
    {u"globalThis", QT_TRANSLATE_NOOP("Inlet::Language::Unsupported",
                                      "\"globalThis\" does not exist here. Use the name alone.")},
    {u"window", QT_TRANSLATE_NOOP("Inlet::Language::Unsupported",
                                  "\"window\" does not exist here: there is no page.")},
    {u"document", QT_TRANSLATE_NOOP("Inlet::Language::Unsupported",
                                    "\"document\" does not exist here: there is no page.")},
    {u"Intl", QT_TRANSLATE_NOOP("Inlet::Language::Unsupported",
                                "\"Intl\" does not exist here. Use formatDate() and toFixed().")},
    {u"BigInt", QT_TRANSLATE_NOOP("Inlet::Language::Unsupported",
                                  "\"BigInt\" does not exist here. Keep long numbers as text.")},
    {u"console", QT_TRANSLATE_NOOP("Inlet::Language::Unsupported",
                                   "\"console\" does not exist here. Write: logInfo(text).")},
    {u"print", QT_TRANSLATE_NOOP("Inlet::Language::Unsupported",
                                 "\"print\" does not exist here. Write: logInfo(text).")},
    {u"alert", QT_TRANSLATE_NOOP("Inlet::Language::Unsupported",
                                 "\"alert\" does not exist here. Write: logInfo(text).")},
    {u"btoa", QT_TRANSLATE_NOOP("Inlet::Language::Unsupported", "\"btoa\" does not exist here.")},
    {u"atob", QT_TRANSLATE_NOOP(
                  "Inlet::Language::Unsupported",
                  "\"atob\" does not exist here. Attachments are decoded: use bytes() or text().")},
    {u"Buffer", QT_TRANSLATE_NOOP("Inlet::Language::Unsupported",
                                  "\"Buffer\" does not exist here. Use Uint8Array.")},
    {u"structuredClone",
     QT_TRANSLATE_NOOP(
         "Inlet::Language::Unsupported",
         "\"structuredClone\" does not exist here. Write: JSON.parse(JSON.stringify(value)).")},
    {u"getCurrentDate",
     QT_TRANSLATE_NOOP("Inlet::Language::Unsupported",
                       "\"getCurrentDate\" does not exist here. Write: new Date().")},
    {u"parseTimeStamp",
     QT_TRANSLATE_NOOP("Inlet::Language::Unsupported",
                       "\"parseTimeStamp\" does not exist here. Write: parseDate(text).")},
    {u"formatNumber",
     QT_TRANSLATE_NOOP("Inlet::Language::Unsupported",
                       "\"formatNumber\" does not exist here. Write: number.toFixed(digits).")},
    {u"Promise", NoPromises},
    {u"setTimeout", NoPromises},
    {u"setInterval", NoPromises},
    {u"queueMicrotask", NoPromises},
    {u"sleep", NoPromises},
    {u"File", NoFiles},
    {u"loadFile", NoFiles},
    {u"saveFile", NoFiles},
    {u"MemoryBuffer", NoFiles},
    {u"fetch", NoNetwork},
    {u"XMLHttpRequest", NoNetwork},
    {u"HttpClientRequest", NoNetwork},
    {u"HttpClient", NoNetwork},
    {u"sqlExec", NoDatabase},
    {u"sqlSelect", NoDatabase},
    {u"sqlGetString", NoDatabase},
    {u"sqlGetInt", NoDatabase},
    {u"sqlGetMemo", NoDatabase},
    {u"xtk", NoDatabase},
    {u"nms", NoDatabase},
    {u"application", NoDatabase},
    {u"execCommand", NoPrograms},
    {u"require", NoLibraries},
    {u"loadLibrary", NoLibraries},
    {u"include", NoLibraries},
    {u"NL", NoLibraries},
    {u"DOMDocument", NoXml},
    {u"DOMParser", NoXml},
    {u"XML", NoXml},
    {u"XMLList", NoXml},
    {u"getOption", NoOptions},
    {u"setOption", NoOptions},
};

const char *textFor(const QHash<QStringView, const char *> &table, QStringView name)
{
    return table.value(name, nullptr);
}

template <size_t Size>
QHash<QStringView, const char *> tableOf(const Replacement (&replacements)[Size])
{
    QHash<QStringView, const char *> table;
    for (const Replacement &replacement : replacements)
        table.insert(replacement.name, replacement.text);
    return table;
}

/** Looks at every token once, with what is around it. */
class Inspector
{
public:
    explicit Inspector(const Tokens &tokens)
        : m_tokens(tokens)
    {
        collectOwnNames();
    }

    Findings inspect();

private:
    [[nodiscard]] const Token &at(qsizetype i) const { return m_tokens.at(i); }
    [[nodiscard]] bool isMember(qsizetype i) const
    {
        return at(i - 1).is(u".") || at(i - 1).is(u"?.");
    }
    [[nodiscard]] bool isKey(qsizetype i) const
    {
        return at(i + 1).is(u":") && !at(i - 1).is(u"?");
    }

    void collectOwnNames();
    void complain(qsizetype i, Finding::Kind kind, const QString &text);
    void inspectWord(qsizetype i);
    void inspectKeyword(qsizetype i);
    void inspectMember(qsizetype i);
    void inspectGlobal(qsizetype i);
    void inspectNumber(qsizetype i);
    void inspectPattern(qsizetype i);
    void inspectPunctuator(qsizetype i);
    void inspectClass(qsizetype i);

    const Tokens &m_tokens;
    QSet<QStringView> m_declared; ///< names of variables, functions and parameters
    QSet<QStringView> m_defined;  ///< members the script sets: "flat" of Array.prototype.flat = ...
    Findings m_findings;
};

void Inspector::collectOwnNames()
{
    for (qsizetype i = 0; i < m_tokens.size(); ++i) {
        if (!at(i).isWord())
            continue;
        const Token &before = at(i - 1);
        if (isMember(i)) {
            if (at(i + 1).is(u"="))
                m_defined.insert(at(i).text);
            continue;
        }
        if (isKey(i))
            m_defined.insert(at(i).text);
        else if (at(i + 1).is(u"(") && at(m_tokens.partner(i + 1) + 1).is(u"{")
                 && !before.is(u"function"))
            m_defined.insert(at(i).text); // a method
        const bool isDeclared = before.is(u"var") || before.is(u"let") || before.is(u"const")
                                || before.is(u"function") || before.is(u"class")
                                || before.is(u"catch") || at(i + 1).is(u"=>")
                                || (at(i + 1).is(u"=") && !isReserved(at(i).text));
        if (isDeclared)
            m_declared.insert(at(i).text);
        // The names between ( and ) of a function or an arrow, or between { } and [ ] of a declaration.
        qsizetype open = -1;
        if (before.is(u"function") && at(i + 1).is(u"("))
            open = i + 1;
        else if (at(i).is(u"function") && at(i + 1).is(u"("))
            open = i + 1;
        else if ((at(i).is(u"var") || at(i).is(u"let") || at(i).is(u"const") || at(i).is(u"catch"))
                 && (at(i + 1).is(u"{") || at(i + 1).is(u"[") || at(i + 1).is(u"(")))
            open = i + 1;
        for (qsizetype k = open + 1; open >= 0 && k < m_tokens.partner(open); ++k) {
            if (at(k).isWord())
                m_declared.insert(at(k).text);
        }
    }
    for (qsizetype i = 0; i < m_tokens.size(); ++i) {
        const qsizetype open = at(i).is(u"=>") && at(i - 1).is(u")") ? m_tokens.partner(i - 1) : -1;
        for (qsizetype k = open + 1; open >= 0 && k < i; ++k) {
            if (at(k).isWord())
                m_declared.insert(at(k).text);
        }
    }
}

void Inspector::complain(qsizetype i, Finding::Kind kind, const QString &text)
{
    const Finding finding = findingAt(at(i), kind, text);
    // One remark about one thing in a line is enough.
    for (const Finding &known : std::as_const(m_findings)) {
        if (known.line == finding.line && known.text == finding.text)
            return;
    }
    m_findings.append(finding);
}

Findings Inspector::inspect()
{
    for (qsizetype i = 0; i < m_tokens.size(); ++i) {
        switch (at(i).kind) {
        case Token::Kind::Word: inspectWord(i); break;
        case Token::Kind::Number: inspectNumber(i); break;
        case Token::Kind::Pattern: inspectPattern(i); break;
        case Token::Kind::Punctuator: inspectPunctuator(i); break;
        case Token::Kind::String:
        case Token::Kind::Template: break;
        }
    }
    return m_findings;
}

void Inspector::inspectWord(qsizetype i)
{
    if (at(i).text.startsWith(u'#')) {
        complain(i, Refused,
                 Tr::tr("Private members (#name) are not supported. Begin the name with _."));
    } else if (isMember(i)) {
        inspectMember(i);
    } else if (!isKey(i)) {
        inspectKeyword(i);
        inspectGlobal(i);
    }
}

void Inspector::inspectKeyword(qsizetype i)
{
    const Token &word = at(i);
    const Token &next = at(i + 1);
    const bool sameLine = next.line == word.line;
    if (word.is(u"for") && next.is(u"each")) {
        complain(i + 1, Refused,
                 Tr::tr("\"for each\" is not supported. Write: for (const item of list)."));
    } else if (word.is(u"async") && sameLine
               && (next.isWord() || (next.is(u"(") && at(m_tokens.partner(i + 1) + 1).is(u"=>")))) {
        complain(
            i, Refused,
            Tr::tr("\"async\" and \"await\" are not supported: a script runs from start to end."));
    } else if (word.is(u"await") && sameLine && (next.isWord() || next.is(u"("))
               && !m_declared.contains(word.text)) {
        complain(
            i, Refused,
            Tr::tr("\"async\" and \"await\" are not supported: a script runs from start to end."));
    } else if (word.is(u"catch") && next.is(u"{")) {
        complain(i, Refused, Tr::tr("\"catch\" needs a name. Write: catch (error) { }."));
    } else if (word.is(u"import") || word.is(u"export")) {
        complain(
            i, Refused,
            Tr::tr("\"import\" and \"export\" are not available: a script is one function body."));
    } else if (word.is(u"class")) {
        inspectClass(i);
    }
}

void Inspector::inspectClass(qsizetype i)
{
    qsizetype open = i + 1;
    while (open < m_tokens.size() && !at(open).is(u"{"))
        ++open;
    const qsizetype close = m_tokens.partner(open);
    for (qsizetype k = open + 1; k < close; ++k) {
        if (at(k).is(u"{") || at(k).is(u"(") || at(k).is(u"[")) {
            k = m_tokens.partner(k);
            if (k < 0)
                return;
            continue;
        }
        if (at(k).isWord() && (at(k + 1).is(u"=") || at(k + 1).is(u";"))) {
            complain(
                k, Refused,
                Tr::tr(
                    "Fields of classes are not supported. Set them in the constructor: this.name = value."));
            // The value may hold braces of its own; one remark for the class is enough.
            return;
        }
    }
}

void Inspector::inspectMember(qsizetype i)
{
    static const QHash<QStringView, const char *> methods = tableOf(MissingMethods);
    static const QHash<QStringView, const char *> statics = tableOf(MissingStatics);
    const QStringView name = at(i).text;
    const bool isCalled = at(i + 1).is(u"(") || at(i + 1).is(u"?.");
    if (!isCalled)
        return;
    const QString full = at(i - 2).text.toString() + u'.' + name.toString();
    if (const char *text = textFor(statics, full);
        text && !isMember(i - 2) && !m_declared.contains(at(i - 2).text)) {
        complain(i, Fails, Tr::tr(text));
    } else if (const char *missing = textFor(methods, name); missing && !m_defined.contains(name)) {
        complain(i, Fails, Tr::tr(missing));
    }
}

void Inspector::inspectGlobal(qsizetype i)
{
    static const QHash<QStringView, const char *> globals = tableOf(MissingGlobals);
    const QStringView name = at(i).text;
    const char *text = textFor(globals, name);
    if (!text || m_declared.contains(name) || at(i - 1).is(u"typeof") || at(i - 1).is(u"#"))
        return;
    // The name of a method or a shorthand member is no use of the global.
    if (at(i + 1).is(u"(") && at(m_tokens.partner(i + 1) + 1).is(u"{"))
        return;
    const QString sentence = Tr::tr(text);
    complain(i, Fails, sentence.contains("%1"_L1) ? sentence.arg(name) : sentence);
}

void Inspector::inspectNumber(qsizetype i)
{
    const QStringView text = at(i).text;
    if (text.contains(u'_'))
        complain(i, Refused, Tr::tr("\"_\" inside a number is not supported."));
    else if (text.endsWith(u'n'))
        complain(i, Refused, Tr::tr("Numbers that end in n (BigInt) are not supported."));
    // "a..b" of E4X reads "1..toString()" when a is a number, which is fine.
}

void Inspector::inspectPattern(qsizetype i)
{
    static const QRegularExpression groupName(u"\\(\\?<[^=!]"_s);
    static const QRegularExpression lookBehind(u"\\(\\?<[=!]"_s);
    static const QRegularExpression property(u"(?<!\\\\)(\\\\\\\\)*\\\\[pP]\\{"_s);
    const Token &pattern = at(i);
    if (!pattern.closed)
        return;
    const qsizetype end = pattern.text.lastIndexOf(u'/');
    const QString body = pattern.text.first(end).toString();
    const QStringView flags = pattern.text.sliced(end + 1);
    if (flags.contains(u's'))
        complain(
            i, Refused,
            Tr::tr(
                "The flag s of regular expressions is not supported. Write [^] for any character."));
    else if (flags.contains(u'd') || flags.contains(u'v'))
        complain(i, Refused, Tr::tr("The flags d and v of regular expressions are not supported."));
    if (body.contains(lookBehind))
        complain(
            i, Fails,
            Tr::tr(
                "Look-behind (?<= and (?<! is not supported in regular expressions. Capture what is before it."));
    if (body.contains(groupName))
        complain(
            i, Fails,
            Tr::tr(
                "Named groups are not supported in regular expressions. Count the groups: match[1]."));
    if (body.contains(property))
        complain(
            i, Fails,
            Tr::tr(
                "\\p{...} is not supported in regular expressions. Write the characters: [A-Za-z\\u00C0-\\uFFFF]."));
}

void Inspector::inspectPunctuator(qsizetype i)
{
    const Token &token = at(i);
    const QString noXml =
        Tr::tr("XML in scripts (E4X) is not supported. Build the text as a string.");
    if (token.text == u"?\?=" || token.text == u"||=" || token.text == u"&&=") {
        complain(i, Refused, Tr::tr("Logical assignment is not supported. Write: a = a || b."));
    } else if (token.text == u"...") {
        // Directly inside braces it can only stand in an object.
        qsizetype k = i - 1;
        while (k >= 0 && !at(k).is(u"(") && !at(k).is(u"[") && !at(k).is(u"{"))
            k = m_tokens.partner(k) >= 0 ? m_tokens.partner(k) - 1 : k - 1;
        if (at(k).is(u"{"))
            complain(i, Refused,
                     Tr::tr("\"...\" is not supported in objects. Use Object.assign()."));
    } else if (token.text == u"<" && m_tokens.operandFollows(i - 1)
               && (at(i + 1).isWord() || at(i + 1).is(u">") || at(i + 1).is(u"{"))) {
        complain(i, Refused, noXml);
    } else if (token.text == u"@" || (token.text == u"." && at(i + 1).is(u"."))
               || (token.text == u"." && at(i + 1).is(u"*"))) {
        complain(i, Refused, noXml);
    } else if (QStringView(u"\u201C\u201D\u201E\u2018\u2019").contains(token.text)) {
        complain(i, Refused, Tr::tr("Typographic quotes do not begin a string. Write ' or \"."));
    } else if (token.text == u"#" && at(i + 1).is(u"!") && token.at == 0) {
        complain(i, Refused, Tr::tr("A \"#!\" line is not part of a script here. Remove it."));
    }
}

} // namespace

Findings unsupportedFeatures(const Tokens &tokens)
{
    return Inspector(tokens).inspect();
}

} // namespace Inlet::Language
