// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/run/activityactions.h"
#include "ui/run/startedactivities.h"

#include <QObject>

class QMenu;
class QWidget;

namespace Inlet::Ui {

class ProjectFiles;
class ProjectTree;

/**
 * The started activities of a window: their actions in menus and in the project tree, and what becomes of them when
 * the project or the window is left.
 */
class ActivityControl final : public QObject
{
    Q_OBJECT

public:
    ActivityControl(Document::ProjectDocument *document, RunPreparation *preparation,
                    ProjectFiles *files, QWidget *window);

    [[nodiscard]] StartedActivities *activities() { return &m_activities; }
    [[nodiscard]] ActivityActions *actions() { return &m_actions; }

    /** True while any activity goes on. */
    [[nodiscard]] bool isAnyActive() const { return !m_activities.active().isEmpty(); }

    /** Adds the actions to @p menu. */
    void fillMenu(QMenu *menu) const;

    /** Adds the actions to the context menu of @p tree and follows its selection. */
    void connectTree(ProjectTree *tree);

    /** Asks about activities that go on: true when they are to be stopped, or there are none. Else minimizes or nothing. */
    [[nodiscard]] bool mayClose();

private:
    [[nodiscard]] bool leaveProject();

    Document::ProjectDocument *m_document;
    QWidget *m_window;
    StartedActivities m_activities;
    ActivityActions m_actions;
};

} // namespace Inlet::Ui
