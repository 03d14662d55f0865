// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/schedule.h"

#include <functional>

namespace Inlet::Ui {

/** The next launches of a schedule from now on, at most so many; each in the time zone of the activity. */
using LaunchPreview = std::function<QList<QDateTime>(const Model::Schedule &, int)>;

/** What the planner says for an activity in @p ianaZone; nothing when that zone is unknown. */
[[nodiscard]] LaunchPreview launchPreview(const QByteArray &ianaZone);

} // namespace Inlet::Ui
