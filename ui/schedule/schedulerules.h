// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/schedule.h"

#include <QStringList>

namespace Inlet::Ui {

/**
 * What happens where a schedule meets the world, a translated sentence per rule: clock changes of @p ianaZone (the next
 * ones after @p now, UTC), launches missed while the activity is not running, and launches that come during a pass.
 * Without the rule for clock changes when the zone is not known.
 */
[[nodiscard]] QStringList scheduleRules(const Model::Schedule &schedule, const QByteArray &ianaZone,
                                        const QDateTime &now);

} // namespace Inlet::Ui
