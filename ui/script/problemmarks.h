// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/script/qscintilla.h"
#include "ui/script/scriptproblem.h"

class QFont;
class QPalette;

namespace Inlet::Ui {

/** Shows complaints in a text: a squiggle at the place, an icon in the margin and the sentence below the line. */
class ProblemMarks
{
public:
    /** @p margin shows the icons. @p edit outlives the object. */
    ProblemMarks(QsciScintilla *edit, int margin);

    void applyPalette(const QPalette &palette, const QFont &font);

    /** In place of those shown before. Lines outside the text count as its first or last. */
    void show(const ScriptProblems &problems);

    [[nodiscard]] const ScriptProblems &problems() const { return m_problems; }

private:
    void showLine(int line, const ScriptProblems &problems);
    void underline(int line, const ScriptProblem &problem);

    QsciScintilla *m_edit;
    ScriptProblems m_problems;
};

} // namespace Inlet::Ui
