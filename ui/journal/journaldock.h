// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/journal/journalfilter.h"
#include "ui/journal/journalmodel.h"
#include "ui/journal/logfile.h"

#include <QDockWidget>
#include <QTimer>

#include <chrono>

class QComboBox;
class QLabel;
class QLineEdit;
class QTableView;
class QToolBar;

namespace Inlet::Ui {

/**
 * The journal of runs below the editor: a filtered table that follows its tail unless a person scrolled away, copies
 * rows, and saves and opens logs.
 */
class JournalDock final : public QDockWidget
{
    Q_OBJECT

public:
    /** A row that is only passed over with a key held down is not read. */
    static constexpr std::chrono::milliseconds SelectionDelay{80};

    explicit JournalDock(QWidget *parent = nullptr);

    /** Where events go. */
    [[nodiscard]] JournalModel *journal() { return &m_journal; }

    /** Makes a sample of the message of the current row. */
    [[nodiscard]] QAction *keepAction() const { return m_keepAction; }

    /** Messages of these activities, by name, can become samples. */
    void setKeepTargets(const QStringList &activities);

    /** Shows the newest row and keeps it in view. */
    void follow();

    /** Replaces the journal by the log saved in @p path; what prevents it becomes a row. */
    void openLog(const QString &path);

    /** Writes all rows to @p path as JSON Lines; what prevents it becomes a row. */
    void saveLog(const QString &path);

    /** Offered for each row, in its context menu. */
    [[nodiscard]] QAction *transcriptAction() const { return m_transcriptAction; }

Q_SIGNALS:
    /** A person wants to see what the session of @p activity said at @p time. */
    void transcriptRequested(const QString &activity, const QDateTime &time);

    /**
     * A row that stands for a handled message was clicked, or Enter pressed on it; @p scriptLines: what its handler
     * logged.
     */
    void messageActivated(const Inlet::Core::Event &event, const QStringList &scriptLines);

    /** The current row, which stands for a handled message, was reached with the keyboard. */
    void messageSelected(const Inlet::Core::Event &event, const QStringList &scriptLines);

    /**
     * The message of the current row, a `message` event, is to become a sample of its activity. Its copy is still there.
     */
    void keepRequested(const Inlet::Core::Event &event);

protected:
    void changeEvent(QEvent *event) override;

private:
    QToolBar *createToolBar();
    void createKeepAction();
    void updateKeepAction();
    [[nodiscard]] std::optional<Core::Event> keptMessage() const;
    void createView();
    void retranslate();
    void activate(const QModelIndex &index);
    void showSelected();
    void askLogToOpen();
    void askWhereToSave();
    void copySelection() const;
    void scrollAfterBatch();
    void showCount();

    JournalModel m_journal;
    JournalFilter m_filter;
    LogReader m_reader;
    QTimer m_selectionTimer;
    QStringList m_keepTargets;
    QTableView *m_view;
    QComboBox *m_severityBox;
    QLabel *m_textLabel;
    QLineEdit *m_textEdit;
    QLabel *m_countLabel;
    QAction *m_followAction;
    QAction *m_copyAction;
    QAction *m_saveAction;
    QAction *m_openAction;
    QAction *m_clearAction;
    QAction *m_transcriptAction;
    QAction *m_keepAction;
};

} // namespace Inlet::Ui
