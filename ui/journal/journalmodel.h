// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/journal/journalentry.h"

#include <QAbstractTableModel>
#include <QHash>
#include <QTimer>

#include <chrono>
#include <optional>

namespace Inlet::Ui {

/**
 * The journal: events in the order they came, oldest first. Only appends. Rows appear in batches, so that a runner
 * that writes fast costs the window one update every BatchInterval.
 */
class JournalModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { SeverityColumn, TimeColumn, ActivityColumn, MessageColumn };
    static constexpr int ColumnCount = MessageColumn + 1;

    /** The most rows kept; the oldest make room for new ones. */
    static constexpr qsizetype MaxRows = 100'000;
    static constexpr std::chrono::milliseconds BatchInterval{50};

    explicit JournalModel(QObject *parent = nullptr);

    /** Adds @p event with the next batch. */
    void append(const Core::Event &event);

    /** Shows what waits for the next batch now. */
    void flush();

    /** Forgets everything. */
    void clear();

    [[nodiscard]] const JournalEntry &entry(int row) const { return m_entries.at(row); }
    [[nodiscard]] const QList<JournalEntry> &entries() const { return m_entries; }

    /** How many rows made room since the last clear(). */
    [[nodiscard]] qsizetype droppedRows() const { return m_dropped; }

    /** What the handler logged for the message of a `message` event, each line with its severity. */
    [[nodiscard]] QStringList scriptLines(const Core::Event &message) const;

    /** The `message` event that @p event is or is about; nullopt when it is about none or that row is gone. */
    [[nodiscard]] std::optional<Core::Event> messageOf(const Core::Event &event) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    /** All events about the same message in the same pass. */
    [[nodiscard]] QList<Core::Event> eventsAbout(const Core::Event &about) const;

    /** As a row; a transition names its message by number and subject, which its event does not know. */
    [[nodiscard]] JournalEntry entryOf(const Core::Event &event);

    QHash<QString, QString> m_messages; ///< number and subject by task and uid
    QList<JournalEntry> m_entries;
    QList<JournalEntry> m_pending;
    qsizetype m_dropped = 0;
    QTimer m_batchTimer;
};

} // namespace Inlet::Ui
