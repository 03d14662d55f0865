// SPDX-License-Identifier: GPL-3.0-or-later
#include "schedule/expirations.h"

#include "schedule/wallclock.h"

#include <algorithm>
#include <optional>
#include <tuple>

namespace Inlet::Schedule {

namespace {

std::optional<QDateTime> instantOf(const Model::Expiration &expiration, const WallClock &clock,
                                   const QByteArray &ianaZone, const QDateTime &taskStart)
{
    if (expiration.type == Model::ExpirationType::DelayAfterTaskStart)
        return addDuration(taskStart, expiration.delay, ianaZone);
    if (!expiration.date.isValid())
        return std::nullopt;
    const QTime midnight(0, 0);
    const WallTime date =
        toWallTime(expiration.date, expiration.time.isValid() ? expiration.time : midnight);
    return toDateTime(expiration.type == Model::ExpirationType::DelayAfterDate
                          ? clock.after(date, expiration.delay)
                          : clock.before(date, expiration.delay));
}

} // namespace

QList<ExpirationMoment> expirationInstants(const Model::Activity &activity,
                                           const QByteArray &ianaZone, const QDateTime &taskStart)
{
    const WallClock clock(ianaZone);
    if (!clock.isValid())
        return {};
    QList<ExpirationMoment> moments;
    for (qsizetype i = 0; i < activity.expirations.size(); ++i) {
        const Model::Expiration &expiration = activity.expirations.at(i);
        ExpirationMoment moment;
        moment.index = i;
        moment.name = expiration.name;
        moment.terminates = !expiration.doNotTerminate;
        if (expiration.type == Model::ExpirationType::Script) {
            moment.needsScript = true;
        } else if (const auto instant = instantOf(expiration, clock, ianaZone, taskStart)) {
            moment.instant = *instant;
        } else {
            continue;
        }
        moments.append(moment);
    }
    sortByTime(moments);
    return moments;
}

void sortByTime(QList<ExpirationMoment> &moments)
{
    std::ranges::sort(moments, [](const ExpirationMoment &a, const ExpirationMoment &b) {
        const auto key = [](const ExpirationMoment &moment) {
            return std::tuple(!moment.instant.isValid(), moment.instant, moment.index);
        };
        return key(a) < key(b);
    });
}

} // namespace Inlet::Schedule
