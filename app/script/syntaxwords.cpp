// SPDX-License-Identifier: GPL-3.0-or-later
#include "script/syntaxwords.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <optional>

namespace Inlet::Script {

using namespace Qt::StringLiterals;

namespace {

struct SyntaxError
{
    Q_DECLARE_TR_FUNCTIONS(Inlet::Script::SyntaxError)
};

struct Hint
{
    const char *pattern; ///< what is in the line at fault
    const char *text;
};

// Habits from the original's engine (E4X) and from newer JavaScript than this engine knows.
constexpr Hint Hints[] = {
    {R"(\bfor\s+each\b)",
     QT_TRANSLATE_NOOP("Inlet::Script::SyntaxError",
                       "\"for each\" is not supported. Write: for (const item of list).")},
    {R"(\.@|\.\.\s*[\w*]+\s*\.|=\s*<>?\s*\w*[^=]*>|\(\s*<\w+[^>]*>)",
     QT_TRANSLATE_NOOP("Inlet::Script::SyntaxError",
                       "XML in scripts (E4X) is not supported. Build the text as a string.")},
    {R"(\b(async|await)\b)",
     QT_TRANSLATE_NOOP(
         "Inlet::Script::SyntaxError",
         "\"async\" and \"await\" are not supported: a script runs from start to end.")},
    {R"(\bcatch\s*\{)", QT_TRANSLATE_NOOP("Inlet::Script::SyntaxError",
                                          "\"catch\" needs a name. Write: catch (error) { }.")},
    {R"(^\s*(import|export)\b|\bimport\s*\()",
     QT_TRANSLATE_NOOP(
         "Inlet::Script::SyntaxError",
         "\"import\" and \"export\" are not available: a script is one function body.")},
    {R"([\x{201C}\x{201D}\x{201E}\x{2018}\x{2019}])",
     QT_TRANSLATE_NOOP("Inlet::Script::SyntaxError",
                       "Typographic quotes do not begin a string. Write ' or \".")},
    {R"((\?\?|\|\||&&)=)",
     QT_TRANSLATE_NOOP("Inlet::Script::SyntaxError",
                       "Logical assignment is not supported. Write: a = a || b.")},
    {R"(\{[^}]*\.\.\.)",
     QT_TRANSLATE_NOOP("Inlet::Script::SyntaxError",
                       "\"...\" is not supported in objects. Use Object.assign().")},
    {R"(\b\d+n\b)", QT_TRANSLATE_NOOP("Inlet::Script::SyntaxError",
                                      "Numbers that end in n (BigInt) are not supported.")},
    {R"(\b\d+_\d)",
     QT_TRANSLATE_NOOP("Inlet::Script::SyntaxError", "\"_\" inside a number is not supported.")},
    {R"(^#!)", QT_TRANSLATE_NOOP("Inlet::Script::SyntaxError",
                                 "A \"#!\" line is not part of a script here. Remove it.")},
};

std::optional<QString> hintFor(const QString &line)
{
    for (const Hint &hint : Hints) {
        const QRegularExpression pattern(QString::fromLatin1(hint.pattern));
        if (pattern.match(line).hasMatch())
            return SyntaxError::tr(hint.text);
    }
    return std::nullopt;
}

/** What begins at the error and is never closed: the engine then asks for a "numeric literal". */
QString unclosed(const EngineSyntaxError &error)
{
    const QChar begin = error.column > 0 && error.column <= error.line.size()
                            ? error.line.at(error.column - 1)
                            : QChar();
    if (begin == u'\'' || begin == u'"')
        return SyntaxError::tr("A string that begins with %1 is not closed on its line.")
            .arg(begin);
    if (begin == u'`')
        return SyntaxError::tr("A text that begins with ` is not closed.");
    if (error.line.contains("/*"_L1))
        return SyntaxError::tr("A comment that begins with /* is not closed.");
    return error.atEnd ? SyntaxError::tr("The script ends in the middle of a statement.")
                       : SyntaxError::tr("An operator or \";\" is missing here.");
}

} // namespace

QString plainSyntaxError(const EngineSyntaxError &error)
{
    const QString &message = error.message;
    if (const std::optional<QString> hint = hintFor(error.line))
        return *hint;
    if (message.contains("`numeric literal'"_L1))
        return unclosed(error);
    if (message.startsWith("Unterminated regular expression"_L1)) {
        if (error.column > 0
            && QStringView(error.line).sliced(error.column - 1).startsWith("/*"_L1))
            return SyntaxError::tr("A comment that begins with /* is not closed.");
        return SyntaxError::tr(
            "A regular expression that begins with / is not closed on its line.");
    }
    if (error.atEnd)
        return SyntaxError::tr("The script ends too early: a closing ), ] or } is missing.");

    static const QRegularExpression tokens(u"^(Expected|Unexpected) token `(.*)'?$"_s);
    const QRegularExpressionMatch match = tokens.match(message);
    if (!match.hasMatch())
        return message.endsWith(u'.') ? message : message + u'.';
    QString token = match.captured(2);
    if (token.endsWith(u'\''))
        token.chop(1);
    if (match.captured(1) == "Unexpected"_L1) {
        return token.isEmpty() ? SyntaxError::tr("A character is not expected here.")
                               : SyntaxError::tr("\"%1\" is not expected here.").arg(token);
    }
    if (token == "identifier"_L1)
        return SyntaxError::tr("A name is missing here, or a reserved word is used as a name.");
    if (token == ";"_L1)
        return SyntaxError::tr("An operator or \";\" is missing here.");
    if (token == "}"_L1)
        return SyntaxError::tr("A word is not expected here, or a \"}\" is missing.");
    return SyntaxError::tr("\"%1\" is missing here.").arg(token);
}

} // namespace Inlet::Script
