// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/journal/journallabels.h"
#include "ui/journal/journalstore.h"
#include "ui/journal/journaltasks.h"

#include <QAbstractTableModel>
#include <QHash>
#include <QTimer>

#include <chrono>
#include <optional>

namespace Inlet::Ui {

/**
 * The journal: events in the order they came, oldest first. Only appends. Rows appear in batches, so that a runner
 * that writes fast costs the window one update every BatchInterval. The columns are those of all views; each view
 * shows some of them.
 */
class JournalModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        SeverityColumn,
        TimeColumn,
        StatusColumn, ///< of a task
        ActivityColumn,
        NumberColumn, ///< from here on: of a message
        SenderColumn,
        SubjectColumn,
        CodeColumn,
        ServerColumn,
        TransitionColumn, ///< of a message, or the one that fired
        DeliveryColumn,   ///< of a transition
        MessageColumn,    ///< any event in words
        DurationColumn,   ///< of a task or of the handler with a message
        MessagesColumn,   ///< from here on: of a task
        NextLaunchColumn,
        LineColumn ///< any event as its line of JSON
    };
    static constexpr int ColumnCount = LineColumn + 1;
    static constexpr std::chrono::milliseconds BatchInterval{50};

    explicit JournalModel(QObject *parent = nullptr);

    /** Adds @p event with the next batch; @p line: the same as it was read, if it was. */
    void append(const Core::Event &event, const QByteArray &line = {});

    /** Shows what waits for the next batch now. */
    void flush();

    /** Forgets everything. */
    void clear();

    /** How activities and transitions are called in the columns, from now on in all rows. */
    void setLabels(const JournalLabels &labels);
    [[nodiscard]] const JournalLabels &labels() const { return m_labels; }

    [[nodiscard]] const JournalStore &store() const { return m_store; }
    /** The number rows have for an activity or transition, whether or not one of them came yet. */
    [[nodiscard]] JournalNames::Id idOfName(const QString &name)
    {
        return m_store.names().idOf(name);
    }

    /** Those that rows are about, by internal name. */
    [[nodiscard]] const QStringList &activityNames() const { return m_activityNames; }
    [[nodiscard]] const QStringList &transitionNames() const { return m_transitionNames; }

    [[nodiscard]] JournalEntry entry(int row) const { return m_store.entry(row); }

    /** What the handler logged for the message of a `message` event, each line with its severity. */
    [[nodiscard]] QStringList scriptLines(const Core::Event &message) const;

    /** The `message` event that @p event is or is about; nullopt when it is about none or that row is gone. */
    [[nodiscard]] std::optional<Core::Event> messageOf(const Core::Event &event) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

Q_SIGNALS:
    /** An activity or transition was named for the first time, or is called otherwise from now on. */
    void namesChanged();

private:
    /** All events about the same message in the same pass. */
    [[nodiscard]] QList<Core::Event> eventsAbout(const Core::Event &about) const;

    /** As a row; a transition names its message by number and subject, which its event does not know. */
    [[nodiscard]] JournalStore::NewRow newRow(const Core::Event &event, const QByteArray &line);
    /** Number and subject of the message that a transition fired for; empty for other events, which it takes note of. */
    [[nodiscard]] QString messageName(const Core::Event &event);
    JournalNames::Id note(const QString &name, QStringList &seen);
    [[nodiscard]] QString text(int row, int column) const;
    [[nodiscard]] QString taskText(int row, int column) const;
    [[nodiscard]] QString messageText(int row, int column) const;
    [[nodiscard]] QString transitionText(int row, int column) const;
    [[nodiscard]] const Core::Event &parsed(int row) const;

    QHash<QString, QString> m_messages; ///< number and subject by task and uid
    JournalStore m_store;
    JournalTasks m_tasks;
    JournalLabels m_labels;
    std::vector<JournalStore::NewRow> m_pending;
    QList<qsizetype> m_changedTasks; ///< rows of tasks that pending events changed
    QStringList m_activityNames;
    QStringList m_transitionNames;
    bool m_newNames = false; ///< namesChanged() has still to tell of them
    QTimer m_batchTimer;
    mutable int m_parsedRow = -1; ///< a view asks for several columns of a row one after the other
    mutable Core::Event m_parsed;
};

} // namespace Inlet::Ui
