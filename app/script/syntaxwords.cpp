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

} // namespace

QString plainSyntaxError(const QString &message, bool atEnd, const QString &word)
{
    if (atEnd)
        return SyntaxError::tr("The script ends in the middle of a statement.");
    if (message == "Break outside of loop"_L1 || message == "Continue outside of loop"_L1)
        return SyntaxError::tr("\"break\" and \"continue\" stand inside loops only.");
    if (message == "Missing initializer in const declaration"_L1)
        return SyntaxError::tr("\"const\" needs a value. Write: const name = value;");

    static const QRegularExpression redeclared(u"^Identifier (.+) has already been declared$"_s);
    if (const QRegularExpressionMatch match = redeclared.match(message); match.hasMatch())
        return SyntaxError::tr("\"%1\" is declared twice.").arg(match.captured(1));

    static const QRegularExpression tokens(u"^(Expected|Unexpected) token `(.*)'?$"_s);
    const QRegularExpressionMatch match = tokens.match(message);
    if (!match.hasMatch())
        return message.endsWith(u'.') ? message : message + u'.';
    QString token = match.captured(2);
    if (token.endsWith(u'\''))
        token.chop(1);
    // What the engine wants when anything that has a value would do.
    if (token == "numeric literal"_L1)
        return SyntaxError::tr("A value is missing here.");
    if (match.captured(1) == "Unexpected"_L1) {
        constexpr qsizetype MaxShown = 30;
        if (!word.isEmpty())
            token = word.left(MaxShown);
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
