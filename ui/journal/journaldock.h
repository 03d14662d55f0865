// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/journal/journalfilter.h"
#include "ui/journal/journalmodel.h"
#include "ui/journal/logreader.h"
#include "ui/journal/logwriter.h"

#include <QDockWidget>
#include <QTimer>

#include <chrono>

class QComboBox;
class QLabel;
class QLineEdit;
class QMenu;
class QToolBar;

namespace Inlet::Ui {

class JournalFilterBar;
class JournalTable;
class PassProgress;

/**
 * The journal of runs below the editor: events, messages, transitions, tasks or the raw log in a filtered table that
 * follows its tail unless a person scrolled away; copies and exports rows, and opens saved logs.
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

    /** How activities and transitions of the events are called. */
    void setLabels(const JournalLabels &labels) { m_journal.setLabels(labels); }

    /** Shows the newest row and keeps it in view. */
    void follow();

    /** Replaces the journal by the log saved in @p path; what prevents it becomes a row. */
    void openLog(const QString &path);

    /** Asks for a saved log and opens it. */
    [[nodiscard]] QAction *openAction() const { return m_openAction; }

    /** Writes all rows to @p path, in the format its name asks for; what prevents it becomes a row. */
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
    void createFilters(QToolBar *bar);
    QMenu *createExportMenu();
    void createPasses();
    void createThreadAction();
    void createKeepAction();
    void updateKeepAction();
    [[nodiscard]] std::optional<Core::Event> keptMessage() const;
    void createView();
    void applyFilters();
    void showFilterBar(bool shown);
    void followMessage();
    void retranslate();
    void retranslateActions();
    void activate(const QModelIndex &index);
    void showSelected();
    void askLogToOpen();
    void askWhereToSave(bool shownOnly);
    void write(std::vector<int> rows, const QString &path);
    void copySelection();
    void addWarning(const QString &text);
    void clearJournal();
    void noteFullDisk();
    void showCount();

    JournalModel m_journal;
    JournalFilter m_filter;
    LogReader m_reader;
    LogWriter m_writer;
    QTimer m_selectionTimer;
    QStringList m_keepTargets;
    bool m_fullDiskNoted = false;
    JournalTable *m_view;
    JournalFilterBar *m_filterBar;
    PassProgress *m_filterProgress;
    PassProgress *m_readProgress;
    PassProgress *m_writeProgress;
    QComboBox *m_viewBox;
    QComboBox *m_severityBox;
    QLabel *m_textLabel;
    QLineEdit *m_textEdit;
    QLabel *m_countLabel;
    QAction *m_filtersAction;
    QAction *m_followAction;
    QAction *m_copyAction;
    QAction *m_exportAction;
    QAction *m_exportAllAction;
    QAction *m_exportShownAction;
    QAction *m_openAction;
    QAction *m_clearAction;
    QAction *m_transcriptAction;
    QAction *m_threadAction;
    QAction *m_keepAction;
};

} // namespace Inlet::Ui
