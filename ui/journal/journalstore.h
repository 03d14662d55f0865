// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/journal/appendfile.h"
#include "ui/journal/journalentry.h"
#include "ui/journal/journalnames.h"
#include "ui/journal/journalrow.h"

#include <QCache>
#include <QCoreApplication>

#include <deque>
#include <vector>

namespace Inlet::Ui {

/**
 * All rows of a journal in the order they came: a small record of each in memory, the newest MemoryRows whole in memory
 * as well, and all of them whole in temporary files that are read on demand.
 *
 * When the disk takes no more, rows that leave the memory lose their text and event; how many they are and which they
 * are about is still known.
 */
class JournalStore
{
    Q_DECLARE_TR_FUNCTIONS(Inlet::Ui::JournalStore)

public:
    static constexpr qsizetype MemoryRows = 100'000;

    /** A new row: the record without its places on disk, and the whole. */
    struct NewRow
    {
        JournalRow row;
        JournalEntry entry;
    };

    [[nodiscard]] JournalNames &names() { return m_names; }
    [[nodiscard]] const JournalNames &names() const { return m_names; }

    /** Adds @p rows, with one write to each file. */
    void append(std::vector<NewRow> rows);

    /** Forgets everything. */
    void clear();

    [[nodiscard]] qsizetype size() const { return static_cast<qsizetype>(m_rows.size()); }
    [[nodiscard]] const JournalRow &row(qsizetype index) const { return m_rows[index]; }
    [[nodiscard]] JournalEntry entry(qsizetype index) const;

    /** The texts of some rows one after the other, in the form searchForm() gives, each with a line end. */
    struct SearchTexts
    {
        QByteArray bytes;
        std::vector<qsizetype> starts; ///< one for each row
    };

    /** Those of @p count rows from @p first on. */
    [[nodiscard]] SearchTexts searchTexts(qsizetype first, qsizetype count) const;

    /** The form in which texts that differ in case alone are the same. */
    [[nodiscard]] static QByteArray searchForm(const QString &text);

    /** How many rows could not be written to disk. */
    [[nodiscard]] qsizetype rowsNotOnDisk() const { return m_notOnDisk; }

    /** Why, in the system's words; empty when all are there. */
    [[nodiscard]] QString diskError() const { return m_diskError; }

private:
    static constexpr qsizetype RowsKeptAfterReading = 500; ///< some pages of a view

    [[nodiscard]] JournalEntry readEntry(qsizetype index) const;
    [[nodiscard]] qsizetype firstInMemory() const
    {
        return size() - static_cast<qsizetype>(m_newest.size());
    }

    std::deque<JournalRow> m_rows;
    std::deque<JournalEntry> m_newest;
    JournalNames m_names;
    AppendFile m_records; ///< of each row its line of JSON, then its text
    AppendFile m_searchTexts;
    qsizetype m_notOnDisk = 0;
    QString m_diskError;
    mutable QCache<qsizetype, JournalEntry> m_read{RowsKeptAfterReading};
};

} // namespace Inlet::Ui
