// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "language/completion.h"

#include <QFrame>

class QKeyEvent;
class QTextBrowser;
class QTreeView;

namespace Inlet::Ui {

class CompletionModel;

/**
 * The list of words below the cursor of a script, with what the reference says of the current one beside it. Never has
 * the focus: whoever has it hands on the keys.
 */
class CompletionPopup final : public QFrame
{
    Q_OBJECT

public:
    explicit CompletionPopup(QWidget *parent);

    /** Shows @p list, the first one current, below the line whose screen rectangle is @p line. */
    void open(const QList<Language::Completion> &list, const QRect &line);

    [[nodiscard]] Language::Completion current() const;

    /** Up, Down, Page Up, Page Down; false for a key that is none of the list's. */
    bool handleKey(const QKeyEvent *event);

Q_SIGNALS:
    /** Chosen by a double click. */
    void chosen();

protected:
    void changeEvent(QEvent *event) override;

private:
    void place(const QRect &line);
    void showCurrent();
    void retranslate();

    CompletionModel *m_model;
    QTreeView *m_view;
    QTextBrowser *m_text;
};

} // namespace Inlet::Ui
