// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/problem.h"
#include "model/project.h"

#include <QAbstractTableModel>

namespace Inlet::Ui {

/** What is wrong with a project: severity, where, and the problem in words. */
class ProblemsModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { SeverityColumn, PlaceColumn, TextColumn };
    static constexpr int ColumnCount = TextColumn + 1;

    using QAbstractTableModel::QAbstractTableModel;

    /** Shows @p problems of @p project, which gives the labels of the places. */
    void setProblems(const Model::Problems &problems, const Model::Project &project);

    [[nodiscard]] const Model::Problem &problem(int row) const { return m_rows.at(row).problem; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    struct Row
    {
        Model::Problem problem;
        QString place;
    };

    QList<Row> m_rows;
};

} // namespace Inlet::Ui
