// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"

#include <optional>

namespace Inlet::Test {

/** The machine's clock until it is set; from then on it stands still between two calls of set(). */
class SettableClock final : public Core::Clock
{
public:
    [[nodiscard]] QDateTime now() const override
    {
        return m_now.value_or(QDateTime::currentDateTimeUtc());
    }
    [[nodiscard]] std::chrono::milliseconds longestWait() const override
    {
        return m_now ? std::chrono::milliseconds(1) : Core::Clock::longestWait();
    }
    void set(const QDateTime &now) { m_now = now; }

private:
    std::optional<QDateTime> m_now;
};

} // namespace Inlet::Test
