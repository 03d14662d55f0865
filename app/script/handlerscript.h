// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1StringView>
#include <QList>
#include <QString>
#include <QStringList>

class QJSEngine;

namespace Inlet::Script {

/** Something wrong with a script before it is run. */
struct SyntaxProblem
{
    int line = 1;   ///< within the body, from 1
    QString text;   ///< translated sentence
    int column = 0; ///< character from 1 where what is wrong begins; 0: only the line is known
    int length = 0; ///< of it, in characters

    friend bool operator==(const SyntaxProblem &, const SyntaxProblem &) = default;
};

/**
 * The body of a JavaScript function as a person wrote it. To run, it is wrapped in a function; lines are always
 * counted within the body, whatever the wrapper adds. LF, CRLF, CR, U+2028 and U+2029 end a line.
 */
class HandlerScript
{
public:
    /** Name under which the engine knows the script; frames of other sources are not the script's lines. */
    static constexpr QLatin1StringView FileName{"handler.js"};

    explicit HandlerScript(QString body = {});
    [[nodiscard]] static HandlerScript fromLines(const QStringList &lines);

    [[nodiscard]] const QString &body() const { return m_body; }
    [[nodiscard]] int lineCount() const { return m_lineCount; }

    /**
     * Everything that prevents the script from being compiled; empty when it can be run. Nothing of it is executed,
     * also not of a body that closes the wrapper and goes on behind it. Ordered by line.
     */
    [[nodiscard]] QList<SyntaxProblem> check() const;

    /** An expression whose value is the function, to be evaluated with FirstLine. Only for a body that passed check(). */
    [[nodiscard]] QString wrapped() const;
    static constexpr int FirstLine = 0; ///< the wrapper's head takes a line of its own

    /**
     * The line within the body of the innermost frame that lies in it; 0 when there is none. @p trace is the list
     * QJSEngine::evaluate() fills: `function:line:column:source`, innermost first.
     */
    [[nodiscard]] int lineOf(const QStringList &trace) const;

    /** The same of an Error's `stack` property: lines of `function@source:line`. */
    [[nodiscard]] int lineOfStack(const QString &stack) const;

private:
    int clamped(int line) const;

    QString m_body;
    int m_lineCount;
};

} // namespace Inlet::Script
