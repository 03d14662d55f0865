// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/script/qscintilla.h"
#include "ui/script/scriptproblem.h"

#include <QList>

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

    void showProblems(const QList<ScriptProblem> &problems);

    /** A few lines high: a page that scrolls gets no longer than it must, and a layout gives what room there is. */
    [[nodiscard]] QSize sizeHint() const override;

    /** Puts @p text in place of the selection; "|" in it says where the cursor goes. */
    void insertSnippet(const QString &text);

    /** Replaces all occurrences as one step; tells how many there were. */
    int replaceAll(const QString &wanted, const QString &replacement,
                   Qt::CaseSensitivity sensitivity);

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
    void applyPalette();
    void replaceDifference(const QByteArray &after);
    void numberLines(int from);
    void noteModification(int position, int type, const char *text, int length, int linesAdded);
    void flush();

    HandlerLexer *m_lexer;
    int m_batchDepth = 0;
    bool m_loading = false;
    bool m_pending = false;
    bool m_stepEnds = false;
    bool m_tabLeaves = false;
    long m_nextPosition = -1;
};

} // namespace Inlet::Ui
