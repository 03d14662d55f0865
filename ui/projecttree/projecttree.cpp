// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/projecttree/projecttree.h"

#include <QEvent>

namespace Inlet::Ui {

using namespace Qt::StringLiterals;

ProjectTree::ProjectTree(Document::ProjectDocument *document, const StartedActivities *activities,
                         QWidget *parent)
    : QTreeView(parent)
    , m_document(document)
    , m_model(document, activities)
{
    setObjectName(u"projectTree"_s);
    setModel(&m_model);
    setHeaderHidden(true);
    setEditTriggers(NoEditTriggers);
    setContextMenuPolicy(Qt::ActionsContextMenu);
    expandAll();
    retranslate();

    connect(&m_model, &QAbstractItemModel::modelReset, this, [this] {
        expandAll();
        showCurrentActivity();
    });
    connect(m_document, &Document::ProjectDocument::currentIndexChanged, this,
            &ProjectTree::showCurrentActivity);
    connect(this, &QAbstractItemView::activated, this, [this](const QModelIndex &index) {
        if (ProjectTreeModel::isItem(index, ProjectTreeModel::Accounts))
            Q_EMIT accountActivated(index.data(ProjectTreeModel::NameRole).toString());
    });
    showCurrentActivity();
}

void ProjectTree::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QTreeView::changeEvent(event);
}

void ProjectTree::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTreeView::currentChanged(current, previous);
    if (ProjectTreeModel::isItem(current, ProjectTreeModel::Activities))
        m_document->setCurrentIndex(current.row());
    if (ProjectTreeModel::isItem(current, ProjectTreeModel::Others)) {
        Q_EMIT otherActivitySelected({current.data(ProjectTreeModel::ProjectRole).toString(),
                                      current.data(ProjectTreeModel::NameRole).toString()});
    } else {
        Q_EMIT ownItemSelected();
    }
}

void ProjectTree::showCurrentActivity()
{
    const QModelIndex index =
        m_model.item(ProjectTreeModel::Activities, m_document->currentIndex());
    if (index != currentIndex())
        setCurrentIndex(index);
}

void ProjectTree::retranslate()
{
    setAccessibleName(tr("Project"));
    m_model.retranslate();
}

} // namespace Inlet::Ui
