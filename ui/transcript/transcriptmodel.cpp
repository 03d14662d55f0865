// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/transcript/transcriptmodel.h"

#include <QFont>
#include <QGuiApplication>
#include <QPalette>
#include <QTextDocument>

#include <chrono>

namespace Inlet::Ui {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Direction = TranscriptLine::Direction;

namespace {

// A pass is told of a little before its session begins, and after it ended.
constexpr std::chrono::milliseconds Neighbourhood = 10s;

bool isSeparator(Direction direction)
{
    return direction == Direction::Connect || direction == Direction::Tls
           || direction == Direction::End;
}

} // namespace

TranscriptModel::TranscriptModel(QObject *parent)
    : QAbstractTableModel(parent)
{}

void TranscriptModel::append(QList<TranscriptLine> lines)
{
    if (const qsizetype surplus = lines.size() - MaxRows; surplus > 0) {
        lines.remove(0, surplus);
        m_dropped += surplus;
    }
    if (lines.isEmpty())
        return;
    if (const qsizetype surplus = m_lines.size() + lines.size() - MaxRows; surplus > 0) {
        beginRemoveRows({}, 0, static_cast<int>(surplus) - 1);
        m_lines.remove(0, surplus);
        m_dropped += surplus;
        endRemoveRows();
    }
    const int first = static_cast<int>(m_lines.size());
    beginInsertRows({}, first, first + static_cast<int>(lines.size()) - 1);
    m_lines.append(std::move(lines));
    endInsertRows();
}

void TranscriptModel::clear()
{
    beginResetModel();
    m_lines.clear();
    m_dropped = 0;
    endResetModel();
}

int TranscriptModel::rowAt(const QString &name, const QDateTime &time) const
{
    int best = -1;
    qint64 bestDistance = Neighbourhood.count();
    bool inside = false; // the session of the best row goes on
    for (int row = 0; row < m_lines.size(); ++row) {
        const TranscriptLine &line = m_lines.at(row);
        if (line.direction == Direction::Foreign || line.name != name)
            continue;
        const qint64 distance = line.time.msecsTo(time);
        if (distance >= 0) {
            best = row;
            inside = line.direction != Direction::End;
            bestDistance = inside ? 0 : distance;
        } else if (!inside && -distance <= bestDistance) {
            return row;
        } else {
            break;
        }
    }
    return bestDistance <= Neighbourhood.count() ? best : -1;
}

int TranscriptModel::find(const QString &text, int from, bool backward) const
{
    const int rows = static_cast<int>(m_lines.size());
    if (text.isEmpty() || rows == 0)
        return -1;
    const int step = backward ? rows - 1 : 1;
    int row = (from % rows + rows) % rows;
    for (int tried = 0; tried < rows; ++tried, row = (row + step) % rows) {
        if (shown(m_lines.at(row)).contains(text, Qt::CaseInsensitive))
            return row;
    }
    return -1;
}

int TranscriptModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

int TranscriptModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString TranscriptModel::shown(const TranscriptLine &line)
{
    switch (line.direction) {
    case Direction::Client: return u"\u2192 C: "_s + line.text;
    case Direction::Server: return u"\u2190 S: "_s + line.text;
    case Direction::Connect: return tr("Session with %1").arg(line.text);
    case Direction::Tls: return tr("Encrypted from here on: %1").arg(line.text);
    case Direction::End:
        return line.text.isEmpty() ? tr("End of the session")
                                   : tr("End of the session: %1").arg(line.text);
    case Direction::Foreign: return line.text;
    }
    Q_UNREACHABLE();
}

QVariant TranscriptModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const TranscriptLine &line = m_lines.at(index.row());
    if (role == Qt::DisplayRole) {
        switch (index.column()) {
        case TimeColumn: return line.time.toLocalTime().toString(u"HH:mm:ss.zzz"_s);
        case NameColumn: return line.name;
        case LineColumn: return shown(line);
        }
    }
    // A tool tip would take a line that looks like HTML for HTML.
    if (role == Qt::ToolTipRole && index.column() == LineColumn)
        return Qt::convertFromPlainText(shown(line));
    if (role == Qt::ForegroundRole && line.direction == Direction::Client)
        return QGuiApplication::palette().brush(QPalette::Link);
    if (role == Qt::FontRole && isSeparator(line.direction)) {
        QFont font;
        font.setBold(true);
        return font;
    }
    if (role == Qt::BackgroundRole && isSeparator(line.direction))
        return QGuiApplication::palette().brush(QPalette::AlternateBase);
    return {};
}

QVariant TranscriptModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case TimeColumn: return tr("Time");
    case NameColumn: return tr("Name");
    case LineColumn: return tr("Line");
    default: return {};
    }
}

} // namespace Inlet::Ui
