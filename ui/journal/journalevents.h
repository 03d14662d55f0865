// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"
#include "core/event.h"

namespace Inlet::Ui {

/** An `error` event that the designer itself reports, now. */
[[nodiscard]] Core::Event errorEvent(const Core::Error &error, const QString &activity = {});

/** A `log` event that the designer itself reports, now. @p level as in the runner's contract, such as "warning". */
[[nodiscard]] Core::Event logEvent(QLatin1StringView level, const QString &text,
                                   const QString &activity = {});

} // namespace Inlet::Ui
