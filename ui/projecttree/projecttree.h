// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/projecttree/projecttreemodel.h"

#include <QTreeView>

namespace Inlet::Ui {

/**
 * Shows the project's activities and accounts, and the started activities of other projects: selecting an activity
 * edits it, activating an account opens it.
 */
class ProjectTree final : public QTreeView
{
    Q_OBJECT

public:
    ProjectTree(Document::ProjectDocument *document, const StartedActivities *activities,
                QWidget *parent = nullptr);

Q_SIGNALS:
    void accountActivated(const QString &name);
    /** An item of the open project, or none at all, is current. */
    void ownItemSelected();
    void otherActivitySelected(const Inlet::Ui::ActivityId &id);

protected:
    void changeEvent(QEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    void showCurrentActivity();
    void retranslate();

    Document::ProjectDocument *m_document;
    ProjectTreeModel m_model;
};

} // namespace Inlet::Ui
