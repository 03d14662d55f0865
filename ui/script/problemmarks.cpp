// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/script/problemmarks.h"

#include "ui/icons.h"
#include "ui/script/handlerlexer.h"

#include <QFontMetrics>
#include <QMap>
#include <QPalette>

#include <algorithm>

namespace Inlet::Ui {

using namespace Qt::StringLiterals;
using Severity = ScriptProblem::Severity;

namespace {

/** Numbers of one severity. Styles are those neither Scintilla (32 to 39) nor the lexer (to 27, from 64) uses. */
struct Mark
{
    int marker;
    int indicator;
    int style;
    QString icon;
    QColor lineOnLight;
    QColor lineOnDark;
    QColor paperOnLight;
    QColor paperOnDark;
};

const Mark &markOf(Severity severity)
{
    static const Mark error{1,
                            8,
                            50,
                            u"dialog-error"_s,
                            QColor(0xc6, 0x28, 0x28),
                            QColor(0xff, 0x8a, 0x80),
                            QColor(0xfc, 0xe4, 0xe1),
                            QColor(0x5c, 0x24, 0x24)};
    static const Mark warning{2,
                              9,
                              51,
                              u"dialog-warning"_s,
                              QColor(0xb2, 0x6a, 0x00),
                              QColor(0xff, 0xb7, 0x4d),
                              QColor(0xff, 0xf3, 0xd6),
                              QColor(0x4d, 0x3a, 0x12)};
    return severity == Severity::Error ? error : warning;
}

/** Warnings first: what is drawn later covers what was drawn before. */
constexpr Severity Severities[]{Severity::Warning, Severity::Error};

} // namespace

ProblemMarks::ProblemMarks(QsciScintilla *edit, int margin)
    : m_edit(edit)
{
    int mask = 0;
    for (const Severity severity : Severities) {
        const Mark &mark = markOf(severity);
        mask |= 1 << mark.marker;
        m_edit->indicatorDefine(QsciScintilla::SquiggleIndicator, mark.indicator);
        m_edit->setIndicatorDrawUnder(true, mark.indicator);
    }
    m_edit->setMarginType(margin, QsciScintilla::SymbolMargin);
    m_edit->setMarginMarkerMask(margin, mask);
    m_edit->setAnnotationDisplay(QsciScintilla::AnnotationIndented);
}

void ProblemMarks::applyPalette(const QPalette &palette, const QFont &font)
{
    const bool dark = isDark(palette);
    const int size = QFontMetrics(font).ascent();
    for (const Severity severity : Severities) {
        const Mark &mark = markOf(severity);
        m_edit->markerDefine(icon(mark.icon).pixmap(size, size), mark.marker);
        m_edit->setIndicatorForegroundColor(dark ? mark.lineOnDark : mark.lineOnLight,
                                            mark.indicator);
        m_edit->SendScintilla(QsciScintilla::SCI_STYLESETFORE,
                              static_cast<unsigned long>(mark.style),
                              palette.color(QPalette::Text));
        m_edit->SendScintilla(QsciScintilla::SCI_STYLESETBACK,
                              static_cast<unsigned long>(mark.style),
                              dark ? mark.paperOnDark : mark.paperOnLight);
        m_edit->SendScintilla(QsciScintilla::SCI_STYLESETFONT,
                              static_cast<unsigned long>(mark.style),
                              font.family().toUtf8().constData());
        m_edit->SendScintilla(QsciScintilla::SCI_STYLESETSIZE,
                              static_cast<unsigned long>(mark.style),
                              static_cast<long>(font.pointSize()));
    }
}

void ProblemMarks::show(const ScriptProblems &problems)
{
    if (problems == m_problems && problems.isEmpty())
        return;
    m_problems = problems;
    m_edit->clearAnnotations();
    const int lastLine = m_edit->lines() - 1;
    for (const Severity severity : Severities) {
        const Mark &mark = markOf(severity);
        m_edit->markerDeleteAll(mark.marker);
        m_edit->clearIndicatorRange(0, 0, lastLine, m_edit->lineLength(lastLine), mark.indicator);
    }
    QMap<int, ScriptProblems> byLine;
    for (const ScriptProblem &problem : problems)
        byLine[std::clamp(problem.line - 1, 0, lastLine)].append(problem);
    for (auto line = byLine.cbegin(); line != byLine.cend(); ++line)
        showLine(line.key(), line.value());
}

void ProblemMarks::showLine(int line, const ScriptProblems &problems)
{
    QStringList texts;
    Severity worst = Severity::Warning;
    for (const ScriptProblem &problem : problems) {
        texts.append(problem.text);
        if (problem.severity == Severity::Error)
            worst = Severity::Error;
        underline(line, problem);
    }
    m_edit->annotate(line, texts.join(u'\n'), markOf(worst).style);
    m_edit->markerAdd(line, markOf(worst).marker);
}

void ProblemMarks::underline(int line, const ScriptProblem &problem)
{
    const QString text = m_edit->text(line);
    // The whole line without the white space around it, where the place in it is not known.
    int from = problem.column - 1;
    int to = from + problem.length;
    if (from < 0 || problem.length <= 0 || to > text.size()) {
        to = static_cast<int>(text.trimmed().size());
        from = to == 0 ? 0 : static_cast<int>(text.indexOf(text.trimmed()));
        to += from;
    }
    m_edit->fillIndicatorRange(line, from, line, to, markOf(problem.severity).indicator);
}

} // namespace Inlet::Ui
