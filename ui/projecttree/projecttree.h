// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/projecttree/projecttreemodel.h"

#include <QTreeView>

namespace Inlet::Ui {

/** Shows the project's activities and accounts: selecting an activity edits it, activating an account opens it. */
class ProjectTree final : public QTreeView
{
    Q_OBJECT

public:
    explicit ProjectTree(Document::ProjectDocument *document, QWidget *parent = nullptr);

Q_SIGNALS:
    void accountActivated(const QString &name);

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
