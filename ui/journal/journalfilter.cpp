// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/journal/journalfilter.h"

#include <QByteArrayMatcher>

#include <algorithm>
#include <utility>

namespace Inlet::Ui {

namespace {

constexpr qsizetype BlockRows = 4096; // read at once for their texts: about half a megabyte

bool isIn(JournalView view, RowKind kind)
{
    switch (view) {
    case JournalView::Events:
    case JournalView::RawLog: return true;
    case JournalView::Messages: return kind == RowKind::Message;
    case JournalView::Transitions: return kind == RowKind::Transition;
    case JournalView::Tasks: return kind == RowKind::TaskStarted;
    }
    Q_UNREACHABLE();
}

} // namespace

JournalFilter::JournalFilter(JournalModel *journal, QObject *parent)
    : QAbstractProxyModel(parent)
    , m_journal(journal)
{
    setSourceModel(journal);
    m_sliceTimer.setInterval(0);
    connect(&m_sliceTimer, &QTimer::timeout, this, &JournalFilter::testSlice);
    connect(journal, &QAbstractItemModel::rowsInserted, this, [this] {
        // The journal only ever grows at its end, which a pass reaches by itself.
        if (!isBusy())
            testUntil(QDeadlineTimer(QDeadlineTimer::Forever));
    });
    connect(journal, &QAbstractItemModel::modelAboutToBeReset, this, [this] { beginResetModel(); });
    connect(journal, &QAbstractItemModel::modelReset, this, [this] {
        m_rows.clear();
        m_tested = 0;
        resolveNames(); // a journal that forgot its rows gives names new numbers
        endResetModel();
        testSlice();
    });
    connect(journal, &JournalModel::namesChanged, this, &JournalFilter::updateNames);
    connect(journal, &QAbstractItemModel::dataChanged, this, &JournalFilter::passChangesOn);
    testSlice();
}

void JournalFilter::setCriteria(const JournalCriteria &criteria)
{
    if (criteria == m_criteria)
        return;
    m_criteria = criteria;
    m_needle = JournalStore::searchForm(criteria.text);
    rebuild();
}

JournalEntry JournalFilter::entry(int row) const
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

QModelIndex JournalFilter::parent(const QModelIndex &child) const
{
    Q_UNUSED(child)
    return {};
}

QModelIndex JournalFilter::mapToSource(const QModelIndex &proxyIndex) const
{
    return proxyIndex.isValid() ? m_journal->index(m_rows.at(proxyIndex.row()), proxyIndex.column())
                                : QModelIndex();
}

QModelIndex JournalFilter::mapFromSource(const QModelIndex &sourceIndex) const
{
    if (!sourceIndex.isValid())
        return {};
    const auto found = std::ranges::lower_bound(m_rows, sourceIndex.row());
    if (found == m_rows.cend() || *found != sourceIndex.row())
        return {};
    return index(static_cast<int>(found - m_rows.cbegin()), sourceIndex.column());
}

QVariant JournalFilter::headerData(int section, Qt::Orientation orientation, int role) const
{
    return m_journal->headerData(section, orientation, role);
}

void JournalFilter::rebuild()
{
    beginResetModel();
    m_rows.clear();
    m_tested = 0;
    resolveNames();
    endResetModel();
    testSlice();
}

void JournalFilter::testSlice()
{
    testUntil(QDeadlineTimer(SliceLength));
    const qsizetype total = m_journal->store().size();
    const bool isOver = m_tested == total;
    if (!isOver || isBusy())
        Q_EMIT progressed(m_tested, total);
    if (isOver)
        m_sliceTimer.stop();
    else if (!isBusy())
        m_sliceTimer.start();
}

void JournalFilter::testUntil(const QDeadlineTimer &deadline)
{
    const qsizetype total = m_journal->store().size();
    std::vector<int> accepted;
    while (m_tested < total && !deadline.hasExpired()) {
        const qsizetype count = std::min(BlockRows, total - m_tested);
        testBlock(m_tested, count, accepted);
        m_tested += count;
    }
    if (accepted.empty())
        return;
    const int first = rowCount();
    beginInsertRows({}, first, first + static_cast<int>(accepted.size()) - 1);
    m_rows.insert(m_rows.end(), accepted.cbegin(), accepted.cend());
    endInsertRows();
}

void JournalFilter::testBlock(qsizetype first, qsizetype count, std::vector<int> &accepted) const
{
    const JournalStore &store = m_journal->store();
    const bool anyText = m_needle.isEmpty();
    const std::vector<bool> withText = anyText ? std::vector<bool>() : rowsWithText(first, count);
    for (qsizetype index = 0; index < count; ++index) {
        const JournalRow &row = store.row(first + index);
        if (accepts(row) && (anyText || withText[index] || m_namesHit[row.activity]))
            accepted.push_back(static_cast<int>(first + index));
    }
}

bool JournalFilter::accepts(const JournalRow &row) const
{
    const bool isMessage = row.kind == RowKind::Message;
    return row.severity >= m_criteria.minimumSeverity && isIn(m_criteria.view, row.kind)
           && (!m_activity || row.activity == *m_activity)
           && (!m_transition || row.transition == *m_transition)
           && (!m_criteria.returnCode || (isMessage && row.returnCode == *m_criteria.returnCode))
           && (m_criteria.thread == 0 || row.thread == m_criteria.thread);
}

std::vector<bool> JournalFilter::rowsWithText(qsizetype first, qsizetype count) const
{
    std::vector<bool> found(count);
    const JournalStore::SearchTexts texts = m_journal->store().searchTexts(first, count);
    const QByteArrayMatcher matcher(m_needle);
    qsizetype row = 0;
    for (qsizetype at = matcher.indexIn(texts.bytes); at >= 0;) {
        while (row + 1 < count && texts.starts[row + 1] <= at)
            ++row;
        found[row] = true;
        if (row + 1 == count)
            break;
        at = matcher.indexIn(texts.bytes, texts.starts[row + 1]);
    }
    return found;
}

void JournalFilter::resolveNames()
{
    const auto resolve = [this](const std::optional<QString> &name) {
        return name ? std::optional(m_journal->idOfName(*name)) : std::nullopt;
    };
    m_activity = resolve(m_criteria.activity);
    m_transition = resolve(m_criteria.transition);
    m_namesHit = namesWithText();
}

void JournalFilter::updateNames()
{
    if (m_needle.isEmpty())
        return;
    const std::vector<bool> before = std::exchange(m_namesHit, namesWithText());
    const bool sameSoFar = m_namesHit.size() >= before.size()
                           && std::equal(before.cbegin(), before.cend(), m_namesHit.cbegin());
    if (!sameSoFar)
        rebuild();
}

/** What an activity is called is searched as well. */
std::vector<bool> JournalFilter::namesWithText() const
{
    std::vector<bool> hits;
    for (const QString &name : m_journal->store().names().names()) {
        const QString called = name + u'\n' + m_journal->labels().activity(name);
        hits.push_back(!m_needle.isEmpty() && JournalStore::searchForm(called).contains(m_needle));
    }
    return hits;
}

void JournalFilter::passChangesOn(const QModelIndex &first, const QModelIndex &last)
{
    const auto begin = std::ranges::lower_bound(m_rows, first.row());
    const auto end = std::ranges::upper_bound(m_rows, last.row());
    if (begin == end)
        return;
    Q_EMIT dataChanged(index(static_cast<int>(begin - m_rows.begin()), first.column()),
                       index(static_cast<int>(end - m_rows.begin()) - 1, last.column()));
}

} // namespace Inlet::Ui
