// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/schedule.h"

#include <chrono>
#include <optional>

namespace Inlet::Schedule {

/** The last date a project file can name. */
inline constexpr std::chrono::local_days LastDay{std::chrono::year(9999) / std::chrono::December
                                                 / 31};

/**
 * The first date from @p from on for which @p frequency means a launch (for an interval: on which its window begins).
 * Dates are those of the wall clock, before a clock change moves the launch. Nullopt when there is none any more.
 */
[[nodiscard]] std::optional<std::chrono::local_days>
firstLaunchDay(const Model::Frequency &frequency, std::chrono::local_days from);

} // namespace Inlet::Schedule
