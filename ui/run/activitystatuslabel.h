// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/run/startedactivities.h"

#include <QWidget>

class QLabel;

namespace Inlet::Ui {

class ActivityActions;

/**
 * State, next launch and last good session of the activity that the actions are for, in a status bar; in red with the
 * reason when it needs a person, and how many others do.
 */
class ActivityStatusLabel final : public QWidget
{
    Q_OBJECT

public:
    ActivityStatusLabel(const StartedActivities *activities, const ActivityActions *actions,
                        QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void refresh();
    [[nodiscard]] qsizetype othersInAlarm() const;

    const StartedActivities *m_activities;
    const ActivityActions *m_actions;
    QLabel *m_icon;
    QLabel *m_text;
};

} // namespace Inlet::Ui
