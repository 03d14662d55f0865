// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/syntaxguess.h"

#include "language/tokens.h"

#include <QCoreApplication>
#include <QList>

#include <algorithm>

namespace Inlet::Language {

using namespace Qt::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Inlet::Language::SyntaxGuess)
};

QString quoted(QStringView text)
{
    return u'"' + text.toString() + u'"';
}

/** The first text that does not end, up to the line of the error. */
QString unclosedText(const Tokens &tokens, int line)
{
    for (qsizetype i = 0; i < tokens.size() && tokens.at(i).line <= line; ++i) {
        const Token &token = tokens.at(i);
        if (token.closed)
            continue;
        switch (token.kind) {
        case Token::Kind::String:
            return Tr::tr("A string that begins with %1 is not closed on its line.")
                .arg(token.text.at(0));
        case Token::Kind::Template: return Tr::tr("A text that begins with ` is not closed.");
        case Token::Kind::Pattern:
            return Tr::tr("A regular expression that begins with / is not closed on its line.");
        case Token::Kind::Word:
        case Token::Kind::Number:
        case Token::Kind::Punctuator: break;
        }
    }
    return {};
}

QString wrongBracket(const Tokens &tokens)
{
    QList<const Token *> open;
    const auto notClosed = [](const Token *bracket) {
        return Tr::tr("The %1 of line %2 is not closed.")
            .arg(quoted(bracket->text))
            .arg(bracket->line);
    };
    for (qsizetype i = 0; i < tokens.size(); ++i) {
        const Token &token = tokens.at(i);
        if (token.is(u"(") || token.is(u"[") || token.is(u"{")) {
            open.append(&token);
        } else if (token.is(u")") || token.is(u"]") || token.is(u"}")) {
            if (open.isEmpty())
                return Tr::tr("The %1 of line %2 closes nothing.")
                    .arg(quoted(token.text))
                    .arg(token.line);
            const QStringView opener = open.last()->text;
            const bool fits = (opener == u"(" && token.is(u")"))
                              || (opener == u"[" && token.is(u"]"))
                              || (opener == u"{" && token.is(u"}"));
            if (!fits)
                return notClosed(open.last());
            open.removeLast();
        }
    }
    return open.isEmpty() ? QString() : notClosed(open.last());
}

/** Whether two words differ by one letter: another, a missing, a further one, or two that changed places. */
bool isMisspelt(QStringView word, QStringView meant)
{
    if (word == meant || qAbs(word.size() - meant.size()) > 1)
        return false;
    const auto [inWord, inMeant] = std::ranges::mismatch(word, meant);
    const qsizetype at = inWord - word.begin();
    const QStringView restOfWord = word.sliced(at);
    const QStringView restOfMeant = meant.sliced(at);
    if (word.size() < meant.size())
        return restOfMeant.sliced(1) == restOfWord;
    if (word.size() > meant.size())
        return restOfWord.sliced(1) == restOfMeant;
    if (restOfWord.sliced(1) == restOfMeant.sliced(1))
        return true;
    return restOfWord.size() > 1 && restOfWord.at(0) == restOfMeant.at(1)
           && restOfWord.at(1) == restOfMeant.at(0)
           && restOfWord.sliced(2) == restOfMeant.sliced(2);
}

QStringView meantWord(QStringView word)
{
    for (const QStringView meant :
         {u"return", u"const", u"function", u"while", u"switch", u"throw", u"break", u"continue",
          u"let", u"var", u"new", u"typeof", u"case", u"else"}) {
        if (meant.size() > 2 && isMisspelt(word, meant))
            return meant;
    }
    return {};
}

bool wantsOperand(const Token &token)
{
    static const QStringView closers = u")]};,";
    return token.kind == Token::Kind::Punctuator
           && !(token.text.size() == 1 && closers.contains(token.text));
}

QString atToken(const Tokens &tokens, qsizetype index)
{
    const Token &token = tokens.at(index);
    const Token &before = tokens.at(index - 1);
    const bool sameLine = before.line == token.line;
    if (token.kind == Token::Kind::Number && token.text.size() > 1 && token.text.at(0).isDigit()
        && std::ranges::any_of(token.text, [](QChar c) { return c.isLetter(); }) && before.isWord())
        return Tr::tr("A name cannot begin with a digit: %1.").arg(quoted(token.text));
    if (token.is(u"else"))
        return Tr::tr("This \"else\" belongs to no \"if\".");
    if (token.is(u"==") || token.is(u"===")) {
        const Token &declares = tokens.at(index - 2);
        if (declares.is(u"let") || declares.is(u"const") || declares.is(u"var"))
            return Tr::tr("%1 compares two values. To give a value write \"=\".")
                .arg(quoted(token.text));
    }
    if (token.is(u"(") && before.is(u"function"))
        return Tr::tr("A function that stands alone needs a name: function name() { }.");
    if (sameLine && before.isWord() && !isReserved(before.text)) {
        if (const QStringView meant = meantWord(before.text); !meant.isEmpty())
            return Tr::tr("Is %1 meant to be %2?").arg(quoted(before.text), quoted(meant));
    }
    const bool endsOperand = token.kind == Token::Kind::Punctuator && token.text.size() == 1
                             && QStringView(u")]};,").contains(token.text);
    if (endsOperand && (wantsOperand(before) || before.is(u","))) {
        return Tr::tr("A value is missing between %1 and %2.")
            .arg(quoted(before.text), quoted(token.text));
    }
    const bool beginsOperand = token.kind != Token::Kind::Punctuator;
    const bool endedOperand =
        (before.isWord() && !isReserved(before.text)) || before.kind == Token::Kind::Number
        || before.kind == Token::Kind::String || before.is(u")") || before.is(u"]");
    if (beginsOperand && endedOperand && sameLine)
        return Tr::tr("An operator or \";\" is missing before %1.")
            .arg(quoted(token.text.left(30)));
    return {};
}

} // namespace

QString guessSyntaxError(const Tokens &tokens, int line, int column)
{
    if (const QString text = unclosedText(tokens, line); !text.isEmpty())
        return text;
    if (tokens.endsInComment())
        return Tr::tr("A comment that begins with /* is not closed.");
    if (const QString text = wrongBracket(tokens); !text.isEmpty())
        return text;
    for (qsizetype i = 0; i < tokens.size(); ++i) {
        if (tokens.at(i).line == line && tokens.at(i).column == column)
            return atToken(tokens, i);
    }
    return {};
}

} // namespace Inlet::Language
