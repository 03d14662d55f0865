// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringView>

namespace Inlet::Language {

/** A piece of JavaScript. Comments and white space are no tokens. */
struct Token
{
    enum class Kind {
        Word, ///< identifier or reserved word; also #name
        Number,
        String,   ///< with its quotes
        Template, ///< a piece of a template literal: from ` or } to ${ or `
        Pattern,  ///< regular expression with its flags
        Punctuator,
    };

    Kind kind = Kind::Punctuator;
    QStringView text;
    qsizetype at = 0;   ///< offset of its first character in the script
    int line = 1;       ///< where it begins, from 1
    int column = 1;     ///< in characters, from 1
    bool closed = true; ///< false for a string, template or pattern that does not end

    [[nodiscard]] qsizetype end() const { return at + text.size(); }
    [[nodiscard]] bool is(QStringView other) const { return text == other && isCode(); }
    /** Word or punctuator: what may be compared with words of the language. */
    [[nodiscard]] bool isCode() const { return kind == Kind::Word || kind == Kind::Punctuator; }
    [[nodiscard]] bool isWord() const { return kind == Kind::Word; }
};

/** What the place between two tokens, or inside one, belongs to. */
enum class Region { Code, String, Template, Pattern, Comment };

/**
 * A script cut into tokens. Any text gives tokens, also one in the middle of being typed: what is not closed ends at
 * its line (strings, patterns) or at the end (templates, comments). Lines end as HandlerScript counts them.
 */
class Tokens
{
public:
    explicit Tokens(const QString &script);
    Tokens(const Tokens &) = delete;
    Tokens &operator=(const Tokens &) = delete;

    [[nodiscard]] qsizetype size() const { return m_tokens.size(); }
    [[nodiscard]] bool isEmpty() const { return m_tokens.isEmpty(); }

    /** A token that is nothing, for an index outside. */
    [[nodiscard]] const Token &at(qsizetype index) const;

    /** Number of tokens that begin before the offset @p position. */
    [[nodiscard]] qsizetype countBefore(qsizetype position) const;

    /** What a character typed at the offset @p position belongs to. */
    [[nodiscard]] Region regionAt(qsizetype position) const;

    /** True when a comment that begins with slash and star is not closed. */
    [[nodiscard]] bool endsInComment() const;

    /** Index of the bracket that closes or opens with the one at @p index; -1 when there is none. */
    [[nodiscard]] qsizetype partner(qsizetype index) const;

    /** True when an operand, not an operator, may follow the token at @p index; also for -1, the beginning. */
    [[nodiscard]] bool operandFollows(qsizetype index) const;

private:
    class Reader;

    struct Comment
    {
        qsizetype at = 0;
        qsizetype end = 0;
        bool closed = true; ///< false: text behind its end still belongs to it
    };

    void matchBrackets();

    QString m_script;
    QList<Token> m_tokens;
    QList<Comment> m_comments;
    QList<qsizetype> m_partners;
};

/** True for words that cannot be names: "if", "return", "null" and so on. */
[[nodiscard]] bool isReserved(QStringView word);

} // namespace Inlet::Language
