// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/projectdocument.h"
#include "ui/run/startedactivities.h"

#include <QAbstractItemModel>

namespace Inlet::Ui {

/**
 * The project as a tree: the groups Activities and External Accounts with their items, and the activities of other
 * projects while there are any that go on. A started activity says its state, next launch and last good session.
 */
class ProjectTreeModel final : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Group { Activities, Accounts, Others, GroupCount };
    Q_ENUM(Group)

    enum Role {
        NameRole = Qt::UserRole, ///< internal name of an item
        ProjectRole,             ///< of an activity: ActivityId::project
    };

    ProjectTreeModel(Document::ProjectDocument *document, const StartedActivities *activities,
                     QObject *parent = nullptr);

    /** Index of an item; invalid when there is none in that row. */
    [[nodiscard]] QModelIndex item(Group group, qsizetype row) const;

    /** True for an item of that group, false for the groups themselves. */
    [[nodiscard]] static bool isItem(const QModelIndex &index, Group group);

    /** Reads texts again after a change of language. */
    void retranslate();

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &index) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    struct Item
    {
        QString name;
        QString label;
        bool enabled = true;
        QString project;       ///< of an activity
        ActivityStatus status; ///< of an activity

        friend bool operator==(const Item &, const Item &) = default;
    };
    using Items = std::array<QList<Item>, GroupCount>;

    [[nodiscard]] Items readItems() const;
    [[nodiscard]] bool isOfOpenProject(const ActivityId &id) const;
    [[nodiscard]] QVariant groupData(Group group, int role) const;
    [[nodiscard]] QVariant itemData(Group group, const Item &item, int role) const;
    [[nodiscard]] static QString toolTip(Group group, const Item &item);
    void refresh();
    void announceItems();

    Document::ProjectDocument *m_document;
    const StartedActivities *m_activities;
    Items m_items;
};

} // namespace Inlet::Ui
