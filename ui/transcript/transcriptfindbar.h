// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QLineEdit;
class QToolButton;

namespace Inlet::Ui {

/** Asks what to look for in a transcript. Enter: next, Shift+Enter: previous, Escape: closes. */
class TranscriptFindBar final : public QWidget
{
    Q_OBJECT

public:
    explicit TranscriptFindBar(QWidget *parent = nullptr);

    /** Shows the bar, ready for typing. */
    void open();

    /** Says whether the last search found something. */
    void showResult(bool found);

Q_SIGNALS:
    /** @p again: the next one, not the one that is current already. */
    void searched(const QString &text, bool backward, bool again);
    void closed();

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void close();
    void retranslate();

    QLabel *m_label;
    QLineEdit *m_edit;
    QToolButton *m_previousButton;
    QToolButton *m_nextButton;
    QToolButton *m_closeButton;
    QLabel *m_result;
};

} // namespace Inlet::Ui
