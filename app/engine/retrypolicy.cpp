// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/retrypolicy.h"

#include <algorithm>

namespace Inlet::Engine {

bool isTemporary(Core::ErrorCode code)
{
    switch (code) {
    case Core::ErrorCode::Connect:
    case Core::ErrorCode::Timeout:
    case Core::ErrorCode::Busy: return true;
    default: return false;
    }
}

std::optional<std::chrono::milliseconds> RetryPolicy::pauseAfter(int attempt, double random) const
{
    using std::chrono::milliseconds;
    constexpr int MaxDoublings = 20; // far beyond any longestPause, far below an overflow

    if (attempt >= attempts)
        return std::nullopt;
    const int doublings = std::clamp(attempt - 1, 0, MaxDoublings);
    const milliseconds longest = std::min(firstPause * (1 << doublings), longestPause);
    const double share = std::clamp(random, 0.0, 1.0);
    const milliseconds pause(
        static_cast<milliseconds::rep>(static_cast<double>(longest.count()) * share));
    return std::max(pause, firstPause / 10);
}

} // namespace Inlet::Engine
