// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/run/runpreparation.h"
#include "ui/run/startedactivities.h"

#include <QObject>

#include <optional>

class QAction;

namespace Inlet::Ui {

/**
 * The actions Start, Pause, Stop, Restart, Execute Pending Tasks Now and Start in Simulation Mode. They are for the
 * current activity of the open project, or for one of another project that the user selected. A disabled one says why
 * in its tool tip.
 */
class ActivityActions final : public QObject
{
    Q_OBJECT

public:
    ActivityActions(Document::ProjectDocument *document, RunPreparation *preparation,
                    StartedActivities *activities, QObject *parent);

    /** In the order of menus; nullptr stands for a separator. */
    [[nodiscard]] QList<QAction *> all() const;

    /** The most used ones, for a tool bar. */
    [[nodiscard]] QList<QAction *> main() const { return {m_start, m_pause, m_stop, m_restart}; }

    /** The activity that the actions are for. */
    [[nodiscard]] ActivityId target() const;

    /** Makes @p id, which is not of the open project, the target until the current activity changes. */
    void setOtherTarget(const ActivityId &id);
    void clearOtherTarget();

    /** Reads texts again after a change of language. */
    void retranslate();

Q_SIGNALS:
    void started();
    void targetChanged();

private:
    void prepare(bool isSimulation);
    void start(const RunPreparation::Subject &subject, bool isSimulation);
    void updateEnabledState();
    void enable(QAction *action, const QString &toolTip, const QString &obstacle);
    [[nodiscard]] QString startObstacle(const ActivityStatus &status) const;

    Document::ProjectDocument *m_document;
    RunPreparation *m_preparation;
    StartedActivities *m_activities;
    std::optional<ActivityId> m_other;
    QAction *m_start;
    QAction *m_pause;
    QAction *m_stop;
    QAction *m_restart;
    QAction *m_execute;
    QAction *m_simulate;
};

} // namespace Inlet::Ui
