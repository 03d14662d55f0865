// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/schedule/launchpreview.h"

#include "schedule/planner.h"

#include <QTimeZone>

namespace Inlet::Ui {

LaunchPreview launchPreview(const QByteArray &ianaZone)
{
    return [ianaZone](const Model::Schedule &schedule, int count) {
        const Schedule::Planner planner(schedule, ianaZone);
        QList<QDateTime> launches = planner.launches(QDateTime::currentDateTimeUtc(), count);
        for (QDateTime &launch : launches)
            launch = launch.toTimeZone(QTimeZone(ianaZone));
        return launches;
    };
}

} // namespace Inlet::Ui
