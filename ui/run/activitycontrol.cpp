// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/run/activitycontrol.h"

#include "ui/project/projectfiles.h"
#include "ui/projecttree/projecttree.h"
#include "ui/run/leavequestion.h"

#include <QAction>
#include <QMenu>
#include <QUuid>

namespace Inlet::Ui {

namespace {

/** Adds @p actions to @p widget; nullptr stands for a separator. */
void addTo(QWidget *widget, const QList<QAction *> &actions)
{
    for (QAction *action : actions) {
        if (!action) {
            action = new QAction(widget);
            action->setSeparator(true);
        }
        widget->addAction(action);
    }
}

} // namespace

ActivityControl::ActivityControl(Document::ProjectDocument *document, RunPreparation *preparation,
                                 ProjectFiles *files, QWidget *window)
    : QObject(window)
    , m_document(document)
    , m_window(window)
    , m_actions(document, preparation, &m_activities, this)
{
    files->setLeaveQuestion([this] { return leaveProject(); });
    connect(files, &ProjectFiles::renamed, &m_activities, &StartedActivities::renameProject);
}

void ActivityControl::fillMenu(QMenu *menu) const
{
    menu->setToolTipsVisible(true);
    addTo(menu, m_actions.all());
}

void ActivityControl::connectTree(ProjectTree *tree)
{
    addTo(tree, m_actions.all() + QList<QAction *>{nullptr});
    connect(tree, &ProjectTree::ownItemSelected, &m_actions, &ActivityActions::clearOtherTarget);
    connect(tree, &ProjectTree::otherActivitySelected, &m_actions,
            &ActivityActions::setOtherTarget);
}

bool ActivityControl::mayClose()
{
    switch (LeaveQuestion::onClose(m_activities, m_window)) {
    case LeaveQuestion::Answer::KeepRunning: m_window->showMinimized(); return false;
    case LeaveQuestion::Answer::Cancel: return false;
    case LeaveQuestion::Answer::Stop: return true;
    }
    Q_UNREACHABLE();
}

bool ActivityControl::leaveProject()
{
    const QString project = m_document->fileName();
    switch (LeaveQuestion::onOtherProject(m_activities, project, m_window)) {
    case LeaveQuestion::Answer::KeepRunning: break;
    case LeaveQuestion::Answer::Cancel: return false;
    case LeaveQuestion::Answer::Stop:
        for (StartedActivity *activity : m_activities.activeOf(project))
            activity->stop();
        break;
    }
    // The next project without a file is another one.
    if (project.isEmpty())
        m_activities.renameProject({}, QUuid::createUuid().toString());
    return true;
}

} // namespace Inlet::Ui
