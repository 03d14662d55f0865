// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <chrono>
#include <optional>

namespace Inlet::Core {

/**
 * An ISO 8601 duration `PnYnDTnHnMnS` of whole, non-negative parts (seconds possibly with a fraction).
 *
 * Years and days are calendar steps that need a date and a zone to become elapsed time; the rest elapses. The parts
 * are kept as written, so `PT90S` is stored as `PT90S`; compare normalized() values for equal length.
 */
struct Duration
{
    int years = 0;
    int days = 0;
    std::chrono::hours hours{0};
    std::chrono::minutes minutes{0};
    std::chrono::milliseconds seconds{0};

    /** A duration of elapsed time only. */
    static Duration fromElapsed(std::chrono::milliseconds elapsed);

    /** Reads ISO 8601; weeks, months, signs, empty parts and values that overflow are refused with nullopt. */
    [[nodiscard]] static std::optional<Duration> fromIso8601(QStringView text);

    /** The shortest ISO 8601 text of the parts as they are; "PT0S" for nothing. */
    [[nodiscard]] QString toIso8601() const;

    /** The elapsing part: hours, minutes and seconds together. */
    [[nodiscard]] std::chrono::milliseconds elapsed() const { return hours + minutes + seconds; }

    /**
     * How long it lasts where there is no calendar to step through, as in a limit: days of 24 hours, years of 365 days.
     * For dates use Schedule::WallClock::after().
     */
    [[nodiscard]] std::chrono::milliseconds length() const
    {
        return std::chrono::hours(24) * (365LL * years + days) + elapsed();
    }

    /** True when a calendar is needed (years or days). */
    [[nodiscard]] bool hasCalendarPart() const { return years != 0 || days != 0; }
    [[nodiscard]] bool isZero() const { return !hasCalendarPart() && elapsed().count() == 0; }

    /** The same length with minutes and seconds below 60 (90 s becomes 1 min 30 s); hours are not turned into days. */
    [[nodiscard]] Duration normalized() const;

    friend bool operator==(const Duration &, const Duration &) = default;
};

/** The length() of @p limit for a QTimer, which cannot wait longer than 24 days: a longer limit ends then. */
[[nodiscard]] std::chrono::milliseconds timerInterval(const Duration &limit);

} // namespace Inlet::Core
