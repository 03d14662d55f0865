// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/timeline/timelineentry.h"

#include <QAbstractTableModel>
#include <QStringList>

namespace Inlet::Ui {

/** What the timeline shows, in time order, as a table: the picture draws the same rows. */
class TimelineModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { TimeColumn, ActivityColumn, KindColumn, DetailsColumn };
    static constexpr int ColumnCount = DetailsColumn + 1;

    using QAbstractTableModel::QAbstractTableModel;

    /** @p lanes are the labels of the activities; @p now parts what was from what is to come. */
    void show(const QStringList &lanes, QList<TimelineEntry> entries, const QDateTime &now);

    [[nodiscard]] const QStringList &lanes() const { return m_lanes; }
    [[nodiscard]] const QList<TimelineEntry> &entries() const { return m_entries; }
    [[nodiscard]] const QDateTime &now() const { return m_now; }

    /** Time, kind and details of an entry in one line. */
    [[nodiscard]] QString describe(const TimelineEntry &entry) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    QStringList m_lanes;
    QList<TimelineEntry> m_entries;
    QDateTime m_now;
};

/** Name of the icon of a kind; each has a shape of its own. */
[[nodiscard]] QString iconName(TimelineEntry::Kind kind);

} // namespace Inlet::Ui
