// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>

namespace Inlet::Ui {

/** Format of a time of day with seconds as @p locale writes it, such as "h:mm:ss AP"; never with a time zone. */
[[nodiscard]] QString timeFormat(const QLocale &locale = QLocale());

/** Format of a date in digits with a year of four, such as "MM/dd/yyyy": two digits would leave the century open. */
[[nodiscard]] QString dateFormat(const QLocale &locale = QLocale());

} // namespace Inlet::Ui
