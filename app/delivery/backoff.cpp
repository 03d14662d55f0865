// SPDX-License-Identifier: GPL-3.0-or-later
#include "delivery/backoff.h"

#include <algorithm>

namespace Inlet::Delivery {

std::chrono::milliseconds backOff(int attempts, double jitter)
{
    using namespace std::chrono_literals;
    constexpr std::chrono::milliseconds First = 5s;
    constexpr int MaxDoublings = 20; // far beyond LongestBackOff, far below an overflow
    constexpr double JitterShare = 0.25;

    const int doublings = std::clamp(attempts, 1, MaxDoublings) - 1;
    const std::chrono::milliseconds pause =
        std::min<std::chrono::milliseconds>(First * (1 << doublings), LongestBackOff);
    const double factor = 1 + JitterShare * std::clamp(jitter, -1.0, 1.0);
    return std::chrono::milliseconds(
        static_cast<std::chrono::milliseconds::rep>(double(pause.count()) * factor));
}

} // namespace Inlet::Delivery
