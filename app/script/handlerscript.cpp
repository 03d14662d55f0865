// SPDX-License-Identifier: GPL-3.0-or-later
#include "script/handlerscript.h"

#include "language/syntaxguess.h"
#include "language/tokens.h"
#include "language/unsupported.h"
#include "script/syntaxwords.h"

#include <QCoreApplication>
#include <QJSEngine>
#include <QRegularExpression>

#include <algorithm>
#include <optional>

namespace Inlet::Script {

using namespace Qt::StringLiterals;

namespace {

int countLines(const QString &body)
{
    int lines = 1;
    for (qsizetype i = 0; i < body.size(); ++i) {
        const QChar c = body.at(i);
        const bool crlf = c == u'\r' && i + 1 < body.size() && body.at(i + 1) == u'\n';
        if (!crlf && (c == u'\n' || c == u'\r' || c == u'\u2028' || c == u'\u2029'))
            ++lines;
    }
    return lines;
}

struct Place
{
    int line = 0; ///< as the engine counts; 0 when unknown
    int column = 0;
};

/** Reads one frame "function:LINE:COLUMN:file:SOURCE" (older frames: without "file:"), nothing for another source. */
std::optional<Place> placeOf(const QString &frame, QLatin1StringView source)
{
    static const QRegularExpression pattern(u":(\\d+):(-?\\d+):(?:file:)?([^:]*)$"_s);
    const QRegularExpressionMatch match = pattern.match(frame);
    if (!match.hasMatch() || match.capturedView(3) != source)
        return std::nullopt;
    return Place{match.capturedView(1).toInt(), match.capturedView(2).toInt()};
}

/** A token, or what is left of it behind a place: the engine takes "0x" and "y" apart where "0xy" is one. */
struct Word
{
    QString text;
    int column = 0;
};

Word wordAt(const Language::Tokens &tokens, const Place &place)
{
    for (qsizetype i = 0; i < tokens.size(); ++i) {
        const Language::Token &token = tokens.at(i);
        const qsizetype skipped = place.column - token.column;
        if (token.line == place.line && skipped >= 0 && skipped < token.text.size()
            && !token.text.contains(u'\n'))
            return {token.text.sliced(skipped).toString(), place.column};
    }
    return {};
}

/** What is wrong at a place where the engine does not go on. The script itself says more than the engine's words. */
SyntaxProblem problemAt(const QString &body, const Place &place, const QString &message, bool atEnd)
{
    const Language::Tokens tokens(body);
    for (const Language::Finding &finding : Language::unsupportedFeatures(tokens)) {
        if (finding.kind == Language::Finding::Kind::Refused && finding.line == place.line)
            return {place.line, finding.text};
    }
    const QString guess = Language::guessSyntaxError(tokens, place.line, place.column);
    const Word word = atEnd ? Word() : wordAt(tokens, place);
    return {place.line, guess.isEmpty() ? plainSyntaxError(message, atEnd, word.text) : guess,
            word.column, static_cast<int>(word.text.size())};
}

QString engineWords(const QJSValue &error)
{
    return error.property(u"message"_s).toString();
}

} // namespace

HandlerScript::HandlerScript(QString body)
    : m_body(std::move(body))
    , m_lineCount(countLines(m_body))
{}

HandlerScript HandlerScript::fromLines(const QStringList &lines)
{
    return HandlerScript(lines.join(u'\n'));
}

QString HandlerScript::wrapped() const
{
    // The line end before the closing brace lets the body finish with a // comment.
    return "(function () {\n"_L1 + m_body + "\n})"_L1;
}

QList<SyntaxProblem> HandlerScript::check() const
{
    QJSEngine engine;
    // A syntax error is found before the first statement runs; without one the throw keeps the rest from running.
    QStringList trace;
    const QJSValue parsed =
        engine.evaluate("throw 0;"_L1 + wrapped(), QString(FileName), FirstLine, &trace);
    if (parsed.isError()) {
        const Place place =
            trace.isEmpty() ? Place{} : placeOf(trace.constFirst(), FileName).value_or(Place{});
        return {problemAt(m_body, {clamped(place.line), place.column}, engineWords(parsed),
                          place.line > m_lineCount)};
    }
    // "}); something(); (function () {" parses inside the wrapper, but is no function body: Function() refuses it.
    engine.globalObject().setProperty(u"body"_s, m_body);
    const QJSValue function = engine.evaluate(u"Function(body + '\\n')"_s, {}, 1, &trace);
    if (!function.isError())
        return {};
    // Function() puts one line before the body. It gives no place for what is not a body at all.
    const Place place =
        trace.isEmpty() ? Place{} : placeOf(trace.constFirst(), {}).value_or(Place{});
    const QString words = engineWords(function);
    if (words != "Parse error"_L1) {
        return {problemAt(m_body, {clamped(place.line - 1), place.column}, words, false)};
    }
    if (m_body.startsWith("#!"_L1))
        return {problemAt(m_body, {1, 1}, words, false)};
    return {{m_lineCount, QCoreApplication::translate(
                              "Inlet::Script::HandlerScript",
                              "The braces do not match: a } closes the script before its end.")}};
}

int HandlerScript::clamped(int line) const
{
    // An unclosed brace is reported at the wrapper's end, one line below the body.
    return std::clamp(line, 1, m_lineCount);
}

int HandlerScript::lineOf(const QStringList &trace) const
{
    for (const QString &frame : trace) {
        if (const std::optional<Place> place = placeOf(frame, FileName))
            return clamped(place->line);
    }
    return 0;
}

int HandlerScript::lineOfStack(const QString &stack) const
{
    const QString marker = "@file:"_L1 + FileName + u':';
    for (const QStringView frame : QStringView(stack).split(u'\n')) {
        const qsizetype at = frame.lastIndexOf(marker);
        if (at >= 0)
            return clamped(frame.sliced(at + marker.size()).toInt());
    }
    return 0;
}

} // namespace Inlet::Script
