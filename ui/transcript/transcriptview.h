// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/transcript/transcriptmodel.h"
#include "ui/transcript/transcriptreader.h"

#include <QWidget>

class QAction;
class QLabel;
class QTableView;
class QToolBar;

namespace Inlet::Ui {

class TranscriptFindBar;

/**
 * Shows conversations with servers: follows the one that is being written, finds, copies, saves and opens. A line that
 * is wider than the window is folded to one row; Enter or a double click unfolds it.
 */
class TranscriptView final : public QWidget
{
    Q_OBJECT

public:
    explicit TranscriptView(QWidget *parent = nullptr);

    /** Adds what is being written to @p path, until finishFollowing(). */
    void follow(const QString &path);
    void finishFollowing() { m_reader.finishFollowing(); }

    /** Shows the transcript saved in @p path in place of this one; says so when it cannot be read. */
    void openFile(const QString &path);

    /** Writes all rows to @p path, for their owner only; says so when that is impossible. */
    void saveFile(const QString &path);

    /** Goes to what the session of @p name said at @p time; says so when that was not kept. */
    void showMoment(const QString &name, const QDateTime &time);

    void clear();

    [[nodiscard]] TranscriptModel *model() { return &m_model; }

protected:
    void changeEvent(QEvent *event) override;

private:
    QToolBar *createToolBar();
    void createView();
    void retranslate();
    void append(const QList<TranscriptLine> &lines);
    void copySelection() const;
    void search(const QString &text, bool backward, bool again);
    void toggleFold(int row);
    void goTo(int row);
    void askFileToOpen();
    void askWhereToSave();
    void showState(const QString &complaint = {});

    TranscriptModel m_model;
    TranscriptReader m_reader;
    QTableView *m_view;
    TranscriptFindBar *m_findBar;
    QLabel *m_stateLabel;
    QAction *m_followAction;
    QAction *m_findAction;
    QAction *m_copyAction;
    QAction *m_saveAction;
    QAction *m_openAction;
    QAction *m_clearAction;
};

} // namespace Inlet::Ui
