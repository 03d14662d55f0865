// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/event.h"

#include <QAbstractTableModel>
#include <QList>

namespace Inlet::Ui {

/** Messages for which a changed handler decides otherwise: the `what-if` events of `inlet-run eval`. */
class WhatIfModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        SubjectColumn,
        FromColumn,
        OldCodeColumn,
        NewCodeColumn,
        ChangedColumn,
        ColumnCount
    };

    using QAbstractTableModel::QAbstractTableModel;

    void clear();
    void append(const Core::Event &event);
    [[nodiscard]] const QJsonObject &members(int row) const { return m_rows.at(row); }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    QList<QJsonObject> m_rows;
};

} // namespace Inlet::Ui
