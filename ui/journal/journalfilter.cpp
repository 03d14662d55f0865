// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/journal/journalfilter.h"

#include <algorithm>

namespace Inlet::Ui {

JournalFilter::JournalFilter(JournalModel *journal, QObject *parent)
    : QAbstractProxyModel(parent)
    , m_journal(journal)
{
    setSourceModel(journal);
    connect(journal, &QAbstractItemModel::rowsInserted, this,
            [this](const QModelIndex &, int first, int last) { addRows(first, last); });
    // The journal only ever drops its oldest rows.
    connect(journal, &QAbstractItemModel::rowsAboutToBeRemoved, this,
            [this](const QModelIndex &, int, int last) { beginDropping(last + 1); });
    connect(journal, &QAbstractItemModel::rowsRemoved, this,
            [this](const QModelIndex &, int, int last) { endDropping(last + 1); });
    connect(journal, &QAbstractItemModel::modelAboutToBeReset, this, [this] { beginResetModel(); });
    connect(journal, &QAbstractItemModel::modelReset, this, [this] {
        m_rows = acceptedRows(0, m_journal->rowCount() - 1);
        endResetModel();
    });
    m_rows = acceptedRows(0, journal->rowCount() - 1);
}

void JournalFilter::setMinimumSeverity(Core::Severity severity)
{
    if (severity == m_minimum)
        return;
    m_minimum = severity;
    rebuild();
}

void JournalFilter::setText(const QString &text)
{
    if (text == m_text)
        return;
    m_text = text;
    rebuild();
}

const JournalEntry &JournalFilter::entry(int row) const
{
    return m_journal->entry(m_rows.at(row));
}

int JournalFilter::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int JournalFilter::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : JournalModel::ColumnCount;
}

QModelIndex JournalFilter::index(int row, int column, const QModelIndex &parent) const
{
    return hasIndex(row, column, parent) ? createIndex(row, column) : QModelIndex();
}

QModelIndex JournalFilter::parent(const QModelIndex &) const
{
    return {};
}

QModelIndex JournalFilter::mapToSource(const QModelIndex &proxyIndex) const
{
    if (!proxyIndex.isValid())
        return {};
    return m_journal->index(m_rows.at(proxyIndex.row()), proxyIndex.column());
}

QModelIndex JournalFilter::mapFromSource(const QModelIndex &sourceIndex) const
{
    if (!sourceIndex.isValid())
        return {};
    const auto found = std::lower_bound(m_rows.cbegin(), m_rows.cend(), sourceIndex.row());
    if (found == m_rows.cend() || *found != sourceIndex.row())
        return {};
    return index(static_cast<int>(found - m_rows.cbegin()), sourceIndex.column());
}

QVariant JournalFilter::headerData(int section, Qt::Orientation orientation, int role) const
{
    return m_journal->headerData(section, orientation, role);
}

bool JournalFilter::accepts(const JournalEntry &entry) const
{
    return entry.severity >= m_minimum
           && (m_text.isEmpty() || entry.text.contains(m_text, Qt::CaseInsensitive)
               || entry.activity.contains(m_text, Qt::CaseInsensitive));
}

QList<int> JournalFilter::acceptedRows(int first, int last) const
{
    QList<int> rows;
    for (int row = first; row <= last; ++row) {
        if (accepts(m_journal->entry(row)))
            rows.append(row);
    }
    return rows;
}

void JournalFilter::rebuild()
{
    beginResetModel();
    m_rows = acceptedRows(0, m_journal->rowCount() - 1);
    endResetModel();
}

void JournalFilter::addRows(int first, int last)
{
    const QList<int> added = acceptedRows(first, last);
    if (added.isEmpty())
        return;
    const int row = rowCount();
    beginInsertRows({}, row, row + static_cast<int>(added.size()) - 1);
    m_rows.append(added);
    endInsertRows();
}

void JournalFilter::beginDropping(int count)
{
    m_dropping = std::lower_bound(m_rows.cbegin(), m_rows.cend(), count) - m_rows.cbegin();
    if (m_dropping > 0)
        beginRemoveRows({}, 0, static_cast<int>(m_dropping) - 1);
}

void JournalFilter::endDropping(int count)
{
    m_rows.remove(0, m_dropping);
    for (int &row : m_rows)
        row -= count;
    if (m_dropping > 0)
        endRemoveRows();
}

} // namespace Inlet::Ui
