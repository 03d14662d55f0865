// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QComboBox;

namespace Inlet::Ui {

/** Whether a drop-down of time zones offers the project's zone as "Default". */
enum class TimeZoneDefault { OfProject, None };

/** Fills @p box with Default, System and the IANA zones; a zone can be typed and is completed. */
void fillTimeZoneBox(QComboBox *box, TimeZoneDefault withDefault);

/** The zone as the project file names it: `default`, `system` or an IANA name. */
[[nodiscard]] QString timeZone(const QComboBox *box);
void setTimeZone(QComboBox *box, const QString &zone);

/** True for `default`, `system` and the zones of the machine. */
[[nodiscard]] bool isKnownTimeZone(const QString &zone);

} // namespace Inlet::Ui
