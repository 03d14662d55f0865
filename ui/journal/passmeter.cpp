// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/journal/passmeter.h"

#include <algorithm>
#include <cmath>

namespace Inlet::Ui {

namespace {

// A rate over less than this jumps about.
constexpr std::chrono::milliseconds LeastSpan{100};
constexpr double NewShare = 0.3; ///< of the latest span in the rate: it follows, but calmly

} // namespace

void PassMeter::update(std::chrono::milliseconds elapsed, qint64 done, qint64 total)
{
    m_total = total;
    if (elapsed - m_last < LeastSpan)
        return;
    const double seconds = std::chrono::duration<double>(elapsed - m_last).count();
    const double latest = static_cast<double>(done - m_done) / seconds;
    m_rate = m_rate > 0 ? (1 - NewShare) * m_rate + NewShare * latest : latest;
    m_last = elapsed;
    m_done = done;
}

std::optional<std::chrono::seconds> PassMeter::timeLeft() const
{
    if (m_rate <= 0)
        return std::nullopt;
    const double seconds = static_cast<double>(std::max<qint64>(0, m_total - m_done)) / m_rate;
    return std::chrono::seconds(static_cast<qint64>(std::ceil(seconds)));
}

} // namespace Inlet::Ui
