// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>

#include <chrono>

namespace Inlet::Core {

/** Where the time comes from, so that tests can set it. Wall-clock time; may jump when the machine's clock is set. */
class Clock
{
public:
    Clock() = default;
    virtual ~Clock() = default;
    Q_DISABLE_COPY_MOVE(Clock)

    /** The present instant in UTC, with milliseconds. */
    [[nodiscard]] virtual QDateTime now() const = 0;

    /** Who waits for an instant looks again after this long: the clock may be set, and the machine may sleep. */
    [[nodiscard]] virtual std::chrono::milliseconds longestWait() const
    {
        return std::chrono::seconds(5);
    }
};

/** The machine's clock. */
class SystemClock final : public Clock
{
public:
    [[nodiscard]] QDateTime now() const override;
};

/** `2026-11-23T08:00:00.000Z`: the form of every `time` in an event. */
[[nodiscard]] QString toEventTime(const QDateTime &instant);

} // namespace Inlet::Core
