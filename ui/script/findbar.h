// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/script/textsearch.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QLineEdit;
class QToolButton;

namespace Inlet::Ui {

class CodeEdit;

/** Finds and replaces text in the editor above it. Enter: next, Shift+Enter: previous, Escape: closes. */
class FindBar final : public QWidget
{
    Q_OBJECT

public:
    explicit FindBar(CodeEdit *edit, QWidget *parent = nullptr);

    /** Shows the bar with the selected text in it. */
    void open();

    /** The same, ready for the text to put in its place. */
    void openForReplacement();

public Q_SLOTS:
    void findNext();
    void findPrevious();

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    enum class Direction { Forward, Backward };

    [[nodiscard]] TextSearch search() const;
    void find(Direction direction);
    void close();
    void replaceOne();
    void replaceAll();
    void showCount();
    void complain(const TextSearch &search);
    void retranslate();

    CodeEdit *m_edit;
    QLabel *m_findLabel;
    QLineEdit *m_findEdit;
    QLabel *m_replaceLabel;
    QLineEdit *m_replaceEdit;
    QCheckBox *m_caseBox;
    QCheckBox *m_wordBox;
    QCheckBox *m_expressionBox;
    QCheckBox *m_wrapBox;
    QToolButton *m_nextButton;
    QToolButton *m_previousButton;
    QToolButton *m_replaceButton;
    QToolButton *m_replaceAllButton;
    QToolButton *m_closeButton;
    QLabel *m_result;
};

} // namespace Inlet::Ui
