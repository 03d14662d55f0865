// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "language/completion.h"

#include <QObject>

class QKeyEvent;
class QLabel;

namespace Inlet::Ui {

class CodeEdit;
class CompletionPopup;

/**
 * Help while typing in a CodeEdit: words to choose from, the parameters of the call at the cursor, what a word under
 * the mouse means. All of it comes from the description of Language::Api and is computed at once, in this process.
 *
 * Words appear behind a dot, from two letters on, and with Ctrl+Space; Enter or Tab takes the current one, Escape closes
 * the list, F1 opens the reference there.
 */
class CodeAssist final : public QObject
{
    Q_OBJECT

public:
    CodeAssist(Language::Purpose purpose, CodeEdit *edit);
    ~CodeAssist() override;

    [[nodiscard]] const Language::Api &api() const { return m_api; }

public Q_SLOTS:
    /** Shows the words for the place of the cursor. */
    void complete();

    /** Shows the parameters of the call around the cursor. */
    void showCall();

    /** Asks for the reference of the word at the cursor, or of the one that is chosen in the list. */
    void showReference();

Q_SIGNALS:
    /** @p id of a Language::ApiEntry, or an empty text for the reference as a whole. */
    void referenceRequested(const QString &id);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool handleKey(QKeyEvent *event);
    void noteTyped(QChar character);
    void update();
    void offer(bool asked);
    void accept();
    void hideAll();
    void hideCompletions();
    void updateCall(bool open);
    void showHover(const QPoint &position, const QPoint &globalPosition);

    CodeEdit *m_edit;
    Language::Api m_api;
    CompletionPopup *m_popup;
    QLabel *m_callTip;
    Language::Completions m_completions;
    QChar m_typed; ///< by the key that is being handled
};

} // namespace Inlet::Ui
