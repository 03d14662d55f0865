// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <chrono>
#include <optional>

namespace Inlet::Ui {

/** How fast a pass over many items is and when it will be over, from how far it is at which time. */
class PassMeter
{
public:
    /** A pass begins that has done nothing yet. */
    void start() { *this = {}; }

    /** At @p elapsed since the start, @p done of @p total items are behind it. */
    void update(std::chrono::milliseconds elapsed, qint64 done, qint64 total);

    /** Items in a second; 0 while that cannot be told. */
    [[nodiscard]] double rate() const { return m_rate; }

    /** Nothing while that cannot be told. */
    [[nodiscard]] std::optional<std::chrono::seconds> timeLeft() const;

private:
    std::chrono::milliseconds m_last{};
    qint64 m_done = 0;
    qint64 m_total = 0;
    double m_rate = 0;
};

} // namespace Inlet::Ui
