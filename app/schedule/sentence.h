// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/schedule.h"

#include <QLocale>
#include <QString>

namespace Inlet::Schedule {

/**
 * A schedule as one translated sentence, such as "Triggering Every 30m, Daily.", with times and dates in the form of
 * @p locale. Says the frequency whether execution is planned or not; one that cannot launch anything (no hour selected)
 * gives notDefinedSentence().
 */
[[nodiscard]] QString describe(const Model::Schedule &schedule, const QLocale &locale);

/** What stands in the place of the description where there is nothing to describe. */
[[nodiscard]] QString notDefinedSentence();

} // namespace Inlet::Schedule
