// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/problems/problemsmodel.h"

#include "ui/icons.h"
#include "ui/problems/problempath.h"

#include <QTextDocument>

namespace Inlet::Ui {

using namespace Qt::StringLiterals;

namespace {

QString placeOf(const Model::Problem &problem, const Model::Project &project)
{
    const ProblemPath path = ProblemPath::of(problem.path);
    QString place;
    if (path.part == ProblemPath::Part::Activity && path.index < project.activities.size()) {
        const Model::Activity &activity = project.activities.at(path.index);
        place = activity.label.isEmpty() ? activity.name : activity.label;
    } else if (path.part == ProblemPath::Part::Account
               && path.index < project.externalAccounts.size()) {
        const Model::ExternalAccount &account = project.externalAccounts.at(path.index);
        place = account.label.isEmpty() ? account.name : account.label;
    } else {
        place = ProblemsModel::tr("Project");
    }
    return problem.line > 0 ? ProblemsModel::tr("%1, line %2").arg(place).arg(problem.line) : place;
}

} // namespace

void ProblemsModel::setProblems(const Model::Problems &problems, const Model::Project &project)
{
    beginResetModel();
    m_rows.clear();
    for (const Model::Problem &problem : problems)
        m_rows.append({problem, placeOf(problem, project)});
    endResetModel();
}

int ProblemsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int ProblemsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ProblemsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows.at(index.row());
    const bool isWarning = row.problem.severity == Model::Problem::Severity::Warning;
    if (role == Qt::DisplayRole) {
        switch (index.column()) {
        case SeverityColumn: return isWarning ? tr("Warning") : tr("Error");
        case PlaceColumn: return row.place;
        case TextColumn: return row.problem.text;
        }
    }
    if (role == Qt::DecorationRole && index.column() == SeverityColumn)
        return icon(isWarning ? u"dialog-warning"_s : u"dialog-error"_s);
    // Texts quote what stands in the project, which may look like HTML.
    if (role == Qt::ToolTipRole)
        return Qt::convertFromPlainText(row.problem.toString());
    return {};
}

QVariant ProblemsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case SeverityColumn: return tr("Severity");
    case PlaceColumn: return tr("Where");
    case TextColumn: return tr("Problem");
    default: return {};
    }
}

} // namespace Inlet::Ui
