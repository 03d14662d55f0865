// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/project.h"

#include <QDateTime>
#include <QList>

namespace Inlet::Schedule {

/** When one line of the Expiration tab comes due. */
struct ExpirationMoment
{
    qsizetype index = 0; ///< in Activity::expirations
    QString name;        ///< of the transition it fires
    QDateTime instant;   ///< UTC; invalid while needsScript
    bool terminates = true;
    bool needsScript = false; ///< only the line's script knows the instant

    friend bool operator==(const ExpirationMoment &, const ExpirationMoment &) = default;
};

/**
 * The moments of all expirations of @p activity for a task that started at @p taskStart (UTC), in the order of
 * sortByTime(). Dates and the years and days of a delay are those of @p ianaZone; see WallClock::after(). A line that
 * counts from a date but has none is left out.
 */
[[nodiscard]] QList<ExpirationMoment> expirationInstants(const Model::Activity &activity,
                                                         const QByteArray &ianaZone,
                                                         const QDateTime &taskStart);

/** By time, at the same time in the order of the file; those without an instant last. */
void sortByTime(QList<ExpirationMoment> &moments);

} // namespace Inlet::Schedule
