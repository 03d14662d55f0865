// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/run/startedactivities.h"

#include <QCoreApplication>

class QWidget;

namespace Inlet::Ui {

/** Asks what becomes of started activities when their project or the window is left. */
class LeaveQuestion
{
    Q_DECLARE_TR_FUNCTIONS(Inlet::Ui::LeaveQuestion)

public:
    enum class Answer { KeepRunning, Stop, Cancel };

    /** KeepRunning without a question when nothing of @p project goes on. */
    [[nodiscard]] static Answer onOtherProject(const StartedActivities &activities,
                                               const QString &project, QWidget *window);

    /** Stop without a question when nothing goes on. */
    [[nodiscard]] static Answer onClose(const StartedActivities &activities, QWidget *window);

private:
    [[nodiscard]] static Answer ask(const QList<StartedActivity *> &active, const QString &title,
                                    const QString &consequence, QWidget *window);
};

} // namespace Inlet::Ui
