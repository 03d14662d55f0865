// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ledger/whatifmodel.h"

#include <QJsonArray>

namespace Inlet::Ui {

using namespace Qt::StringLiterals;

void WhatIfModel::clear()
{
    beginResetModel();
    m_rows.clear();
    endResetModel();
}

void WhatIfModel::append(const Core::Event &event)
{
    const int row = static_cast<int>(m_rows.size());
    beginInsertRows({}, row, row);
    m_rows.append(event.members);
    endInsertRows();
}

int WhatIfModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int WhatIfModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant WhatIfModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || (role != Qt::DisplayRole && role != Qt::ToolTipRole))
        return {};
    const QJsonObject &row = m_rows.at(index.row());
    switch (index.column()) {
    case SubjectColumn: return row.value("subject"_L1).toString().simplified();
    case FromColumn: return row.value("from"_L1).toString().simplified();
    case OldCodeColumn: return row.value("old"_L1)["returnCode"_L1].toInt();
    case NewCodeColumn: {
        const QJsonValue now = row.value("new"_L1);
        return now["error"_L1].isNull() ? QVariant(now["returnCode"_L1].toInt()) : tr("Error");
    }
    case ChangedColumn: {
        QStringList names;
        for (const QJsonValue &name : row.value("changed"_L1).toArray())
            names += name.toString();
        return names.join(u", "_s);
    }
    default: return {};
    }
}

QVariant WhatIfModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case SubjectColumn: return tr("Subject");
    case FromColumn: return tr("From");
    case OldCodeColumn: return tr("Code Then");
    case NewCodeColumn: return tr("Code Now");
    case ChangedColumn: return tr("Different");
    default: return {};
    }
}

} // namespace Inlet::Ui
