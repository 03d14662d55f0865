// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/projecttree/projecttreemodel.h"

#include "ui/icons.h"

namespace Inlet::Ui {

using namespace Qt::StringLiterals;

namespace {
// The internal id of an index: its group for an item, this for a group.
constexpr quintptr GroupId = std::numeric_limits<quintptr>::max();
} // namespace

ProjectTreeModel::ProjectTreeModel(Document::ProjectDocument *document, QObject *parent)
    : QAbstractItemModel(parent)
    , m_document(document)
    , m_items(readItems())
{
    connect(m_document, &Document::ProjectDocument::changed, this, &ProjectTreeModel::refresh);
}

QModelIndex ProjectTreeModel::item(Group group, qsizetype row) const
{
    return index(static_cast<int>(row), 0, index(group, 0));
}

bool ProjectTreeModel::isItem(const QModelIndex &index, Group group)
{
    return index.isValid() && index.internalId() == static_cast<quintptr>(group);
}

void ProjectTreeModel::retranslate()
{
    Q_EMIT dataChanged(index(0, 0), index(GroupCount - 1, 0));
}

QModelIndex ProjectTreeModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column,
                       parent.isValid() ? static_cast<quintptr>(parent.row()) : GroupId);
}

QModelIndex ProjectTreeModel::parent(const QModelIndex &index) const
{
    if (!index.isValid() || index.internalId() == GroupId)
        return {};
    return createIndex(static_cast<int>(index.internalId()), 0, GroupId);
}

int ProjectTreeModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return GroupCount;
    if (parent.internalId() != GroupId)
        return 0;
    return static_cast<int>(m_items.at(static_cast<std::size_t>(parent.row())).size());
}

int ProjectTreeModel::columnCount(const QModelIndex &) const
{
    return 1;
}

QVariant ProjectTreeModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (index.internalId() == GroupId)
        return groupData(static_cast<Group>(index.row()), role);
    const auto group = static_cast<Group>(index.internalId());
    return itemData(group, m_items.at(group).at(index.row()), role);
}

Qt::ItemFlags ProjectTreeModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    return index.internalId() == GroupId ? Qt::ItemIsEnabled
                                         : Qt::ItemIsEnabled | Qt::ItemIsSelectable;
}

ProjectTreeModel::Items ProjectTreeModel::readItems() const
{
    Items items;
    for (const Model::Activity &activity : m_document->project().activities)
        items[Activities].append({activity.name, activity.label, true});
    for (const Model::ExternalAccount &account : m_document->project().externalAccounts)
        items[Accounts].append({account.name, account.label, account.enabled});
    return items;
}

QVariant ProjectTreeModel::groupData(Group group, int role) const
{
    if (role == Qt::DisplayRole)
        return group == Activities ? tr("Activities") : tr("External Accounts");
    if (role == Qt::DecorationRole)
        return icon(u"folder-open"_s);
    return {};
}

QVariant ProjectTreeModel::itemData(Group group, const Item &item, int role) const
{
    const QString shown = item.label.isEmpty() ? item.name : item.label;
    switch (role) {
    case Qt::DisplayRole: return item.enabled ? shown : tr("%1 (disabled)").arg(shown);
    case Qt::DecorationRole:
        return icon(group == Activities ? u"mail-receive"_s : u"network-server"_s);
    case Qt::ToolTipRole: return tr("Internal name: %1").arg(item.name);
    case NameRole: return item.name;
    default: return {};
    }
}

void ProjectTreeModel::refresh()
{
    Items items = readItems();
    if (items == m_items)
        return;
    const auto sizes = [](const Items &list) {
        return std::pair{list[Activities].size(), list[Accounts].size()};
    };
    if (sizes(items) != sizes(m_items)) {
        beginResetModel();
        m_items = std::move(items);
        endResetModel();
        return;
    }
    m_items = std::move(items);
    for (int group = 0; group < GroupCount; ++group) {
        const QModelIndex parent = index(group, 0);
        if (const int count = rowCount(parent); count > 0)
            Q_EMIT dataChanged(index(0, 0, parent), index(count - 1, 0, parent));
    }
}

} // namespace Inlet::Ui
