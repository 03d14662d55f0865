// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>
#include <QTimeZone>

namespace Inlet::Script {

/**
 * formatDate(): @p format in the original's letters. `%4Y` year, `%2M` month, `%2D` day, `%2H` hour, `%2N` minute, `%2S`
 * second, each with its number of digits (a year is cut to its last digits); `%Bl` the month's English name. All other
 * text stays as it is.
 */
[[nodiscard]] QString formatDate(const QDateTime &instant, const QString &format,
                                 const QTimeZone &zone);

/**
 * ISO 8601 date, or date and time, in UTC. Without offset it is the first moment at which clocks in @p zone show it; in
 * an hour that a clock change skips, the moment after that hour. Invalid when @p text is no such date.
 */
[[nodiscard]] QDateTime parseIsoDate(const QString &text, const QTimeZone &zone);

} // namespace Inlet::Script
