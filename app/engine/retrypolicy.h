// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"

#include <chrono>
#include <optional>

namespace Inlet::Engine {

/** True for what goes away by itself: a line that breaks, a server that is silent, busy or not there for now. */
[[nodiscard]] bool isTemporary(Core::ErrorCode code);

/**
 * How a launch that met such a failure is tried again: with pauses that double, each a random share of its longest
 * ("full jitter"), so that many clients do not come back to a server at one moment.
 */
struct RetryPolicy
{
    int attempts = 6; ///< of one launch, the first included
    std::chrono::milliseconds firstPause{std::chrono::seconds(10)};
    std::chrono::milliseconds longestPause{std::chrono::minutes(5)};

    /**
     * The pause after attempt number @p attempt (from 1) has failed: @p random (from 0 to 1) of firstPause doubled with
     * each attempt, at least a tenth of firstPause. Nothing after the last attempt.
     */
    [[nodiscard]] std::optional<std::chrono::milliseconds> pauseAfter(int attempt,
                                                                      double random) const;
};

} // namespace Inlet::Engine
