// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/journal/journalmodel.h"

#include <QAbstractProxyModel>

namespace Inlet::Ui {

/**
 * The rows of a journal that have a severity and a text. Keeps one vector of row numbers: changing a filter is one
 * pass over the rows and a reset, new rows are tested once. (QSortFilterProxyModel removes scattered rows range by
 * range, which takes seconds for a long journal.)
 */
class JournalFilter final : public QAbstractProxyModel
{
    Q_OBJECT

public:
    explicit JournalFilter(JournalModel *journal, QObject *parent = nullptr);

    /** Shows only rows of at least @p severity. */
    void setMinimumSeverity(Core::Severity severity);

    /** Shows only rows whose message or activity contains @p text, whatever the case; empty: all. */
    void setText(const QString &text);

    /** The entry of row @p row of this model. */
    [[nodiscard]] const JournalEntry &entry(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex index(int row, int column,
                                    const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &child) const override;
    [[nodiscard]] QModelIndex mapToSource(const QModelIndex &proxyIndex) const override;
    [[nodiscard]] QModelIndex mapFromSource(const QModelIndex &sourceIndex) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    [[nodiscard]] bool accepts(const JournalEntry &entry) const;
    [[nodiscard]] QList<int> acceptedRows(int first, int last) const;
    void rebuild();
    void addRows(int first, int last);
    void beginDropping(int count);
    void endDropping(int count);

    JournalModel *m_journal;
    QList<int> m_rows;        ///< rows of the journal, ascending
    qsizetype m_dropping = 0; ///< rows of this model that leave while the journal drops its oldest
    Core::Severity m_minimum = Core::Severity::Verbose;
    QString m_text;
};

} // namespace Inlet::Ui
