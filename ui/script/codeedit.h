// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/script/problemmarks.h"
#include "ui/script/qscintilla.h"

namespace Inlet::Ui {

class HandlerLexer;

/**
 * The text area of ScriptEditor: QScintilla with the look of the desktop, line numbers of six digits, folding, brace
 * match and complaints beside the lines. Escape, then Tab leaves it by keyboard, for Tab itself indents.
 */
class CodeEdit final : public QsciScintilla
{
    Q_OBJECT

public:
    explicit CodeEdit(QWidget *parent = nullptr);

    [[nodiscard]] QStringList lines() const;

    /** Changes only the part that differs, so that the view stays where it is. No edit: the own history is empty then. */
    void setLines(const QStringList &lines);

    /** Leaves Undo and Redo to whoever records edited(). */
    void disableUndo();

    /** Complaints beside their lines; they move with the text until the next ones are shown. */
    void showProblems(const ScriptProblems &problems) { m_marks.show(problems); }
    [[nodiscard]] const ScriptProblems &problems() const { return m_marks.problems(); }

    /** Goes to the next line with a complaint, after the last one to the first. */
    void goToNextProblem();

    /** A few lines high: a page that scrolls gets no longer than it must, and a layout gives what room there is. */
    [[nodiscard]] QSize sizeHint() const override;

    /** Never lower than @p lines, in its text size; by default as low as the layout likes. */
    void setMinimumLines(int lines);
    [[nodiscard]] QSize minimumSizeHint() const override;

    /** Puts @p text in place of the selection and the cursor @p caret characters behind its begin. */
    void insertSnippet(const QString &text, qsizetype caret);

    // Places of the text as offsets in text(), in UTF-16 units; Scintilla counts bytes.
    [[nodiscard]] qsizetype caret() const;
    [[nodiscard]] qsizetype offsetAt(const QPoint &position) const; ///< -1 where there is no text
    /** On the screen: from the character at @p offset, one line high. */
    [[nodiscard]] QRect lineRectangle(qsizetype offset) const;
    void selectRange(qsizetype from, qsizetype to);
    [[nodiscard]] QPair<qsizetype, qsizetype>
    selectedRange() const; ///< both the caret without a selection

    /** Puts @p text in place of a range as one step and the cursor @p caret characters behind its begin. */
    void replaceRange(qsizetype from, qsizetype to, const QString &text, qsizetype caret);

    /** Changes the whole text as one step. */
    void replaceText(const QString &text);

    /** Makes the lines of the selection comments, or takes the // away when all are. */
    void toggleComment();

    /** Moves the lines of the selection one step to the right, or to the left. */
    void indentLines();
    void unindentLines();

    /** Remembered for all editors. */
    void resetZoom();

    /** Replaces the selection as one step. */
    void replaceSelection(const QString &text);

    /** Moves the cursor to a line counted from 1 and shows it. */
    void goToLine(int line);

public Q_SLOTS:
    void cut() override;
    void paste() override;

Q_SIGNALS:
    /** The user changed the text. */
    void edited();

    /** A key was handled, and the text is as it is now because of it. */
    void keyHandled();

    /** The next change belongs to another undo step than the last: a new line, another place, a paste. */
    void stepEnded();

    void contextMenuRequested(const QPoint &globalPosition);

protected:
    void changeEvent(QEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void inputMethodEvent(QInputMethodEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool focusNextPrevChild(bool next) override;

private:
    class Batch;

    void setUpMargins();
    void setUpKeys();
    void setUpZoom();
    void setMarginWidths();
    [[nodiscard]] long positionOf(qsizetype offset) const;
    [[nodiscard]] qsizetype offsetOf(long position) const;
    [[nodiscard]] QPair<int, int> selectedLines() const;
    template <typename Change>
    void changeLines(Change change);
    void applyPalette();
    void replaceDifference(const QByteArray &after);
    void numberLines(int from);
    void noteModification(int position, int type, const char *text, int length, int linesAdded);
    void flush();

    HandlerLexer *m_lexer;
    ProblemMarks m_marks;
    int m_batchDepth = 0;
    bool m_loading = false;
    bool m_pending = false;
    bool m_stepEnds = false;
    bool m_tabLeaves = false;
    int m_minimumLines = 0;
    long m_nextPosition = -1;
};

} // namespace Inlet::Ui
