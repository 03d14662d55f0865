// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/run/leavequestion.h"

#include <QMessageBox>
#include <QPushButton>

namespace Inlet::Ui {

using namespace Qt::StringLiterals;

LeaveQuestion::Answer LeaveQuestion::onOtherProject(const StartedActivities &activities,
                                                    const QString &project, QWidget *window)
{
    const QList<StartedActivity *> active = activities.activeOf(project);
    if (active.isEmpty())
        return Answer::KeepRunning;
    return ask(active, tr("Activities Are Started"),
               tr("They can go on while another project is open. The project tree shows them."),
               window);
}

LeaveQuestion::Answer LeaveQuestion::onClose(const StartedActivities &activities, QWidget *window)
{
    const QList<StartedActivity *> active = activities.active();
    if (active.isEmpty())
        return Answer::Stop;
    return ask(active, tr("Activities Are Started"),
               tr("They can go on in the minimized window. Without the window they end."), window);
}

LeaveQuestion::Answer LeaveQuestion::ask(const QList<StartedActivity *> &active,
                                         const QString &title, const QString &consequence,
                                         QWidget *window)
{
    QStringList names;
    for (const StartedActivity *activity : active)
        names += u"\"%1\""_s.arg(activity->label());
    QMessageBox box(QMessageBox::Question, title,
                    tr("%n activity(ies) of this window are started: %1.", nullptr,
                       static_cast<int>(active.size()))
                        .arg(names.join(u", "_s)),
                    QMessageBox::Cancel, window);
    box.setTextFormat(Qt::PlainText);
    box.setInformativeText(consequence);
    QPushButton *keep = box.addButton(tr("&Keep Running"), QMessageBox::AcceptRole);
    keep->setObjectName(u"keepRunningButton"_s);
    QPushButton *stop = box.addButton(tr("&Stop"), QMessageBox::DestructiveRole);
    stop->setObjectName(u"stopActivitiesButton"_s);
    box.setDefaultButton(keep);
    box.exec();
    if (box.clickedButton() == keep)
        return Answer::KeepRunning;
    return box.clickedButton() == stop ? Answer::Stop : Answer::Cancel;
}

} // namespace Inlet::Ui
