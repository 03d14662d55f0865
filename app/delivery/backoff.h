// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>

namespace Inlet::Delivery {

/** The longest pause between two attempts, before jitter. */
inline constexpr std::chrono::hours LongestBackOff{1};

/**
 * The pause after the attempt number @p attempts (from 1) has failed: 5 s doubled with each attempt up to
 * LongestBackOff, then multiplied by 1 + @p jitter / 4, so that many entries do not come back at one moment.
 *
 * @param jitter from -1 to 1, for example `2 * QRandomGenerator::global()->generateDouble() - 1`.
 */
[[nodiscard]] std::chrono::milliseconds backOff(int attempts, double jitter);

} // namespace Inlet::Delivery
