// SPDX-License-Identifier: GPL-3.0-or-later
#include "script/syntaxwords.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace Inlet::Script {

using namespace Qt::StringLiterals;

namespace {

struct SyntaxError
{
    Q_DECLARE_TR_FUNCTIONS(Inlet::Script::SyntaxError)
};

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
