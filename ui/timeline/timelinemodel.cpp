// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/timelinemodel.h"

#include "ui/icons.h"
#include "ui/schedule/timeformat.h"

#include <algorithm>

namespace Inlet::Ui {

using namespace Qt::StringLiterals;

namespace {

QString timeText(const QDateTime &time)
{
    const QLocale locale;
    return u"%1 %2 %3"_s.arg(locale.dayName(time.date().dayOfWeek(), QLocale::ShortFormat),
                             locale.toString(time.date(), dateFormat(locale)),
                             locale.toString(time.time(), timeFormat(locale)));
}

} // namespace

QString iconName(TimelineEntry::Kind kind)
{
    switch (kind) {
    case TimelineEntry::Kind::GoodPass: return u"activity-finished"_s;
    case TimelineEntry::Kind::StoppedPass: return u"activity-paused"_s;
    case TimelineEntry::Kind::FailedPass: return u"dialog-error"_s;
    case TimelineEntry::Kind::ClockChange: return u"activity-pending"_s;
    case TimelineEntry::Kind::Launch: return u"activity-started"_s;
    case TimelineEntry::Kind::Expiration: return u"timeline-expiration"_s;
    case TimelineEntry::Kind::End: return u"media-playback-stop"_s;
    }
    Q_UNREACHABLE();
}

void TimelineModel::show(const QStringList &lanes, QList<TimelineEntry> entries,
                         const QDateTime &now)
{
    std::ranges::stable_sort(entries, {}, &TimelineEntry::begin);
    beginResetModel();
    m_lanes = lanes;
    m_entries = std::move(entries);
    m_now = now;
    endResetModel();
}

QString TimelineModel::describe(const TimelineEntry &entry) const
{
    const QString text = u"%1  %2"_s.arg(timeText(entry.begin), kindName(entry.kind));
    return entry.details.isEmpty() ? text : text + u": "_s + entry.details;
}

int TimelineModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

int TimelineModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant TimelineModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const TimelineEntry &entry = m_entries.at(index.row());
    if (role == Qt::DecorationRole && index.column() == KindColumn)
        return icon(iconName(entry.kind));
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case TimeColumn: return timeText(entry.begin);
    case ActivityColumn: return m_lanes.at(entry.lane);
    case KindColumn: return kindName(entry.kind);
    case DetailsColumn: return entry.details;
    default: return {};
    }
}

QVariant TimelineModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case TimeColumn: return tr("Time");
    case ActivityColumn: return tr("Activity");
    case KindColumn: return tr("What");
    case DetailsColumn: return tr("Details");
    default: return {};
    }
}

} // namespace Inlet::Ui
