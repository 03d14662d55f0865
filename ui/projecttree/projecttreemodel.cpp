// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/projecttree/projecttreemodel.h"

#include "ui/icons.h"
#include "ui/widgets/missingmark.h"

#include <QTextDocument>

#include <algorithm>
#include <tuple>

namespace Inlet::Ui {

using namespace Qt::StringLiterals;

namespace {
// The internal id of an index: its group for an item, this for a group.
constexpr quintptr GroupId = std::numeric_limits<quintptr>::max();
} // namespace

ProjectTreeModel::ProjectTreeModel(Document::ProjectDocument *document,
                                   const StartedActivities *activities, QObject *parent)
    : QAbstractItemModel(parent)
    , m_document(document)
    , m_activities(activities)
    , m_items(readItems())
{
    connect(m_document, &Document::ProjectDocument::changed, this, &ProjectTreeModel::refresh);
    connect(m_document, &Document::ProjectDocument::fileNameChanged, this,
            &ProjectTreeModel::refresh);
    connect(m_activities, &StartedActivities::statusChanged, this, &ProjectTreeModel::refresh);
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
    Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, 0));
    announceItems();
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
        return m_items[Others].isEmpty() ? Others : GroupCount;
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
    const QString project = m_document->fileName();
    for (const Model::Activity &activity : m_document->project().activities) {
        items[Activities].append({activity.name, activity.label, true, project,
                                  m_activities->status({project, activity.name})});
    }
    for (const Model::ExternalAccount &account : m_document->project().externalAccounts)
        items[Accounts].append({account.name, account.label, account.enabled, {}, {}});
    for (const StartedActivity *activity : m_activities->active()) {
        if (!isOfOpenProject(activity->id())) {
            items[Others].append({activity->id().name, activity->label(), true,
                                  activity->id().project, activity->status()});
        }
    }
    return items;
}

bool ProjectTreeModel::isOfOpenProject(const ActivityId &id) const
{
    // An activity that was renamed or removed goes on, but is none of the open project any more.
    return id.project == m_document->fileName()
           && std::ranges::any_of(
               m_document->project().activities,
               [&](const Model::Activity &activity) { return activity.name == id.name; });
}

QVariant ProjectTreeModel::groupData(Group group, int role) const
{
    if (role == Qt::DisplayRole) {
        switch (group) {
        case Activities: return tr("Activities");
        case Accounts: return tr("External Accounts");
        default: return tr("Started from Other Projects");
        }
    }
    if (role == Qt::DecorationRole)
        return icon(u"folder-open"_s);
    return {};
}

QVariant ProjectTreeModel::itemData(Group group, const Item &item, int role) const
{
    const QString shown = item.label.isEmpty() ? item.name : item.label;
    switch (role) {
    case NameRole: return item.name;
    case ProjectRole: return item.project;
    case Qt::DisplayRole: {
        const QString first = item.enabled ? shown : tr("%1 (disabled)").arg(shown);
        return QStringList(QStringList(first) + item.status.lines()).join(u'\n');
    }
    case Qt::DecorationRole:
        if (group == Accounts)
            return icon(u"network-server"_s);
        return icon(item.status.state == ActivityState::BeingEdited ? u"mail-receive"_s
                                                                    : item.status.iconName());
    case Qt::ForegroundRole:
        return item.status.attention() == ActivityStatus::Attention::Alarm ? errorColor()
                                                                           : QVariant();
    case Qt::ToolTipRole: return toolTip(group, item);
    default: return {};
    }
}

QString ProjectTreeModel::toolTip(Group group, const Item &item)
{
    QStringList lines{tr("Internal name: %1").arg(item.name)};
    if (group == Others)
        lines += tr("Project: %1").arg(projectName(item.project));
    lines += item.status.lines();
    if (const QString trouble = item.status.trouble(); !trouble.isEmpty())
        lines += trouble;
    // What a server said may look like HTML.
    return Qt::convertFromPlainText(lines.join(u'\n'), Qt::WhiteSpaceNormal);
}

void ProjectTreeModel::refresh()
{
    Items items = readItems();
    if (items == m_items)
        return;
    const auto sizes = [](const Items &list) {
        return std::tuple{list[Activities].size(), list[Accounts].size(), list[Others].size()};
    };
    if (sizes(items) != sizes(m_items)) {
        beginResetModel();
        m_items = std::move(items);
        endResetModel();
        return;
    }
    m_items = std::move(items);
    announceItems();
}

void ProjectTreeModel::announceItems()
{
    for (int group = 0; group < rowCount(); ++group) {
        const QModelIndex parent = index(group, 0);
        if (const int count = rowCount(parent); count > 0)
            Q_EMIT dataChanged(index(0, 0, parent), index(count - 1, 0, parent));
    }
}

} // namespace Inlet::Ui
