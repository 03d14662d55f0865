// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/expirationmodel.h"

#include "core/durationtext.h"
#include "ui/schedule/timeformat.h"

#include <algorithm>

namespace Inlet::Ui {

using namespace Qt::StringLiterals;

using Document::Field;
using Model::ExpirationType;

bool usesDate(ExpirationType type)
{
    return type == ExpirationType::DelayAfterDate || type == ExpirationType::DelayBeforeDate;
}

bool usesDelay(ExpirationType type)
{
    return type != ExpirationType::Script;
}

ExpirationModel::ExpirationModel(Document::ProjectDocument *document, QObject *parent)
    : QAbstractTableModel(parent)
    , m_document(document)
{
    connect(document, &Document::ProjectDocument::changed, this, [this](Field field) {
        if (field == Field::Expirations || field == Field::Everything)
            update();
    });
    update();
}

QStringList ExpirationModel::takenNames(int row) const
{
    QStringList names{Model::TransitionName::Ok.toString(),
                      Model::TransitionName::NoEmail.toString(),
                      Model::TransitionName::Error.toString()};
    for (int other = 0; other < m_rows.size(); ++other) {
        if (other != row)
            names += m_rows.at(other).name;
    }
    return names;
}

void ExpirationModel::add()
{
    Model::Expiration added;
    added.label = tr("Expiration");
    added.name = Document::uniqueName(added.name, takenNames());
    m_document->editActivity(Field::Expirations, [&added](Model::Activity &activity) {
        activity.expirations.append(added);
    });
}

void ExpirationModel::remove(int row)
{
    m_document->editActivity(Field::Expirations, [row](Model::Activity &activity) {
        activity.expirations.removeAt(row);
    });
}

void ExpirationModel::replace(int row, const Model::Expiration &expiration)
{
    m_document->editActivity(Field::Expirations, [&](Model::Activity &activity) {
        for (Model::Transition &transition : activity.transitions) {
            if (transition.name == activity.expirations.at(row).name)
                transition.name = expiration.name;
        }
        activity.expirations[row] = expiration;
    });
}

QStringList ExpirationModel::typeNames()
{
    return {tr("Delay after task start"), tr("Delay after a given date"),
            tr("Delay before a given date"), tr("Expiration calculated by script")};
}

int ExpirationModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int ExpirationModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

Qt::ItemFlags ExpirationModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (!index.isValid())
        return flags;
    const ExpirationType type = m_rows.at(index.row()).type;
    const bool editable = (index.column() != DelayColumn || usesDelay(type))
                          && (index.column() != DateColumn || usesDate(type));
    flags.setFlag(Qt::ItemIsEditable, editable);
    return flags;
}

QVariant ExpirationModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Model::Expiration &expiration = m_rows.at(index.row());
    if (role == Qt::DisplayRole)
        return displayText(expiration, index.column());
    if (role == Qt::EditRole)
        return editValue(expiration, index.column());
    return {};
}

QVariant ExpirationModel::displayText(const Model::Expiration &expiration, int column) const
{
    switch (column) {
    case LabelColumn: return expiration.label;
    case TypeColumn: return typeNames().at(static_cast<int>(expiration.type));
    case DelayColumn:
        return usesDelay(expiration.type) ? Core::DurationText().format(expiration.delay)
                                          : QString();
    case DateColumn: {
        if (!usesDate(expiration.type) || !expiration.date.isValid())
            return QString();
        const QLocale locale;
        return u"%1 %2"_s.arg(locale.toString(expiration.date, dateFormat(locale)),
                              locale.toString(expiration.time, timeFormat(locale)));
    }
    }
    return {};
}

QVariant ExpirationModel::editValue(const Model::Expiration &expiration, int column) const
{
    switch (column) {
    case TypeColumn: return static_cast<int>(expiration.type);
    case DelayColumn: return Core::DurationText().format(expiration.delay);
    case DateColumn: return QDateTime(expiration.date, expiration.time, Qt::UTC);
    default: return displayText(expiration, column);
    }
}

bool ExpirationModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !checkIndex(index, CheckIndexOption::IndexIsValid))
        return false;
    Model::Expiration edited = m_rows.at(index.row());
    switch (index.column()) {
    case LabelColumn: edited.label = value.toString(); break;
    case TypeColumn:
        edited.type = static_cast<ExpirationType>(value.toInt());
        // A type that needs a date gets one to change, because an empty date cannot be edited.
        if (usesDate(edited.type) && !edited.date.isValid()) {
            edited.date = QDate::currentDate().addDays(1);
            edited.time = QTime(0, 0);
        }
        break;
    case DelayColumn: {
        const Core::DurationText words;
        const auto delay = words.parse(value.toString());
        if (!delay)
            return false;
        // What was only looked at stays as the file wrote it.
        if (words.format(*delay) != words.format(edited.delay))
            edited.delay = *delay;
        break;
    }
    case DateColumn:
        if (!value.toDateTime().isValid())
            return false;
        edited.date = value.toDateTime().date();
        edited.time = value.toDateTime().time();
        break;
    default: return false;
    }
    replace(index.row(), edited);
    return true;
}

QVariant ExpirationModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case LabelColumn: return tr("Label");
    case TypeColumn: return tr("Expiration type");
    case DelayColumn: return tr("Delay");
    case DateColumn: return tr("Date");
    default: return {};
    }
}

void ExpirationModel::update()
{
    const Model::Activity *activity = m_document->activity();
    const QList<Model::Expiration> rows =
        activity ? activity->expirations : QList<Model::Expiration>{};
    // A step changes one row, adds or removes one: the view keeps its selection when it is told which.
    const qsizetype shorter = std::min(rows.size(), m_rows.size());
    const qsizetype first =
        std::mismatch(rows.cbegin(), rows.cbegin() + shorter, m_rows.cbegin()).first
        - rows.cbegin();
    const auto restEquals = [&](qsizetype row, qsizetype oldRow) {
        return std::equal(rows.cbegin() + row, rows.cend(), m_rows.cbegin() + oldRow,
                          m_rows.cend());
    };
    const int row = static_cast<int>(first);
    if (rows == m_rows)
        return;
    if (rows.size() == m_rows.size() + 1 && restEquals(first + 1, first)) {
        beginInsertRows({}, row, row);
        m_rows = rows;
        endInsertRows();
    } else if (m_rows.size() == rows.size() + 1 && restEquals(first, first + 1)) {
        beginRemoveRows({}, row, row);
        m_rows = rows;
        endRemoveRows();
    } else if (rows.size() == m_rows.size()) {
        m_rows = rows;
        Q_EMIT dataChanged(index(row, 0), index(rowCount() - 1, ColumnCount - 1));
    } else {
        beginResetModel();
        m_rows = rows;
        endResetModel();
    }
}

} // namespace Inlet::Ui
