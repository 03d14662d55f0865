// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>

namespace Inlet::Ui {

/** One thing on the time axis: what was, or what is to come. */
struct TimelineEntry
{
    enum class Kind { GoodPass, StoppedPass, FailedPass, ClockChange, Launch, Expiration, End };

    Kind kind = Kind::Launch;
    int lane = 0;      ///< index of the activity in the project
    QDateTime begin;   ///< in the time zone of the activity
    QDateTime end{};   ///< of a pass; invalid for a moment
    QString details{}; ///< translated; may be empty

    friend bool operator==(const TimelineEntry &, const TimelineEntry &) = default;
};

/** "Launch", "Failed pass" ..., translated. */
[[nodiscard]] QString kindName(TimelineEntry::Kind kind);

} // namespace Inlet::Ui
