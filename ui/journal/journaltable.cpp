// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/journal/journaltable.h"

#include <QFontMetrics>
#include <QHeaderView>
#include <QScrollBar>

#include <algorithm>

namespace Inlet::Ui {

using namespace Qt::StringLiterals;

namespace {

// In a narrow pane a column is scrolled to, not cut to a few letters.
constexpr int LeastColumnChars = 12;

QList<JournalModel::Column> columnsOf(JournalView view)
{
    using enum JournalModel::Column;
    switch (view) {
    case JournalView::Events: return {SeverityColumn, TimeColumn, ActivityColumn, MessageColumn};
    case JournalView::Messages:
        return {SeverityColumn, TimeColumn, ActivityColumn, NumberColumn,     SenderColumn,
                SubjectColumn,  CodeColumn, ServerColumn,   TransitionColumn, DurationColumn};
    case JournalView::Transitions:
        return {SeverityColumn,   TimeColumn,     ActivityColumn,
                TransitionColumn, DeliveryColumn, MessageColumn};
    case JournalView::Tasks:
        return {TimeColumn,     StatusColumn,   ActivityColumn,
                DurationColumn, MessagesColumn, NextLaunchColumn};
    case JournalView::RawLog: return {SeverityColumn, LineColumn};
    }
    Q_UNREACHABLE();
}

/** What a column has to show in full, as wide letters. */
QString widestText(int column)
{
    switch (column) {
    case JournalModel::SeverityColumn: return u"MMMMMMMMMMM"_s;
    case JournalModel::TimeColumn:
    case JournalModel::NextLaunchColumn: return u"0000-00-00 00:00:00.000MM"_s;
    case JournalModel::SenderColumn: return u"mmmmmmmmmmmmmmm"_s;
    case JournalModel::SubjectColumn: return u"mmmmmmmmmmmmmmmmmmmmmm"_s;
    case JournalModel::ActivityColumn: return u"mmmmmmmmmmmm"_s;
    case JournalModel::MessageColumn:
    case JournalModel::LineColumn: return u"mmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmm"_s;
    case JournalModel::DeliveryColumn: return u"MMMMMMMMM"_s;
    default: return u"MMMMMM"_s;
    }
}

} // namespace

JournalTable::JournalTable(JournalFilter *filter, QWidget *parent)
    : QTableView(parent)
    , m_filter(filter)
{
    setModel(filter);
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setTabKeyNavigation(false);
    setAlternatingRowColors(true);
    setShowGrid(false);
    setWordWrap(false);
    setContextMenuPolicy(Qt::ActionsContextMenu);

    // Equal heights and fixed widths: measuring each row would freeze the window in a long journal.
    const int rowHeight = fontMetrics().height() + 6;
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setMinimumSectionSize(rowHeight);
    verticalHeader()->setDefaultSectionSize(rowHeight);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    horizontalHeader()->setStretchLastSection(true);
    horizontalHeader()->setMinimumSectionSize(fontMetrics().averageCharWidth() * LeastColumnChars);
    setDefaultWidths();
    showColumns(JournalView::Events);

    connect(filter, &QAbstractItemModel::rowsInserted, this, &JournalTable::scrollAfterBatch);
    connect(filter, &QAbstractItemModel::modelReset, this, &JournalTable::scrollAfterBatch);
    // Whoever scrolls up wants to read; whoever scrolls to the end wants to follow again.
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, [this](int value) {
        const bool atEnd = value == verticalScrollBar()->maximum();
        if (atEnd == m_following)
            return;
        m_following = atEnd;
        Q_EMIT followingChanged(atEnd);
    });
}

void JournalTable::showColumns(JournalView view)
{
    const QList<JournalModel::Column> shown = columnsOf(view);
    for (int column = 0; column < JournalModel::ColumnCount; ++column)
        setColumnHidden(column, !shown.contains(static_cast<JournalModel::Column>(column)));
}

void JournalTable::setFollowing(bool following)
{
    if (m_following != following) {
        m_following = following;
        Q_EMIT followingChanged(following);
    }
    scrollAfterBatch();
}

QString JournalTable::selectedText() const
{
    QList<int> rows;
    for (const QItemSelectionRange &range : selectionModel()->selection()) {
        for (int row = range.top(); row <= range.bottom() && rows.size() < MaxCopiedRows; ++row)
            rows.append(row);
    }
    std::ranges::sort(rows);
    QStringList lines;
    for (const int row : std::as_const(rows))
        lines += rowText(row);
    return lines.join(u'\n');
}

bool JournalTable::isTooMuchSelected() const
{
    qint64 count = 0;
    for (const QItemSelectionRange &range : selectionModel()->selection())
        count += range.height();
    return count > MaxCopiedRows;
}

void JournalTable::setDefaultWidths()
{
    QFont bold = font();
    bold.setBold(true);
    const QFontMetrics metrics(bold);
    const int margin = metrics.horizontalAdvance(u"MM"_s);
    for (int column = 0; column < JournalModel::ColumnCount; ++column) {
        const QString title =
            m_filter->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
        setColumnWidth(column, std::max(metrics.horizontalAdvance(title) + margin,
                                        metrics.horizontalAdvance(widestText(column))));
    }
}

void JournalTable::scrollAfterBatch()
{
    if (m_following)
        scrollToBottom();
}

QString JournalTable::rowText(int row) const
{
    if (!isColumnHidden(JournalModel::LineColumn))
        return QString::fromUtf8(m_filter->entry(row).line);
    QStringList cells;
    for (int column = 0; column < JournalModel::ColumnCount; ++column) {
        if (!isColumnHidden(column))
            cells += m_filter->index(row, column).data().toString();
    }
    return cells.join(u'\t');
}

} // namespace Inlet::Ui
