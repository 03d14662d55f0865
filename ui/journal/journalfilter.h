// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/journal/journalcriteria.h"
#include "ui/journal/journalmodel.h"

#include <QAbstractProxyModel>
#include <QDeadlineTimer>
#include <QTimer>

#include <chrono>
#include <vector>

namespace Inlet::Ui {

/**
 * The rows of a journal that meet the criteria. Keeps one vector of row numbers: a change of the criteria is one pass
 * over the rows, and new rows are tested once. (QSortFilterProxyModel removes scattered rows range by range, which takes
 * seconds for a long journal.) A pass works in slices, so that the window stays alive however long the journal is; rows
 * that were found show up as it goes on.
 */
class JournalFilter final : public QAbstractProxyModel
{
    Q_OBJECT

public:
    static constexpr std::chrono::milliseconds SliceLength{40};

    explicit JournalFilter(JournalModel *journal, QObject *parent = nullptr);

    [[nodiscard]] const JournalCriteria &criteria() const { return m_criteria; }

    /** Starts a pass; a short one is over when this returns. */
    void setCriteria(const JournalCriteria &criteria);

    /** True while a pass goes on. */
    [[nodiscard]] bool isBusy() const { return m_sliceTimer.isActive(); }

    /** The entry of row @p row of this model. */
    [[nodiscard]] JournalEntry entry(int row) const;

    /** The rows of the journal that are shown. */
    [[nodiscard]] const std::vector<int> &shownRows() const { return m_rows; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex index(int row, int column,
                                    const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &child) const override;
    [[nodiscard]] QModelIndex mapToSource(const QModelIndex &proxyIndex) const override;
    [[nodiscard]] QModelIndex mapFromSource(const QModelIndex &sourceIndex) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

Q_SIGNALS:
    /** Of a pass that took more than one slice: rows tested and to test; the same when it is over. */
    void progressed(qint64 done, qint64 total);

private:
    void rebuild();
    void testSlice();
    void testUntil(const QDeadlineTimer &deadline);
    void testBlock(qsizetype first, qsizetype count, std::vector<int> &accepted) const;
    [[nodiscard]] bool accepts(const JournalRow &row) const;
    [[nodiscard]] std::vector<bool> rowsWithText(qsizetype first, qsizetype count) const;
    void resolveNames();
    void updateNames();
    [[nodiscard]] std::vector<bool> namesWithText() const;
    void passChangesOn(const QModelIndex &first, const QModelIndex &last);

    JournalModel *m_journal;
    JournalCriteria m_criteria;
    std::optional<JournalNames::Id> m_activity;
    std::optional<JournalNames::Id> m_transition;
    QByteArray m_needle;          ///< the text as JournalStore::searchForm()
    std::vector<bool> m_namesHit; ///< by number of the name: contains the text
    std::vector<int> m_rows;      ///< rows of the journal, ascending
    qsizetype m_tested = 0;       ///< rows of the journal
    QTimer m_sliceTimer;
};

} // namespace Inlet::Ui
