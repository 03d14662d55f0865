// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/schedule.h"
#include "storage/objectreader.h"

namespace Inlet::Storage {

/** Reads the object `schedule` of an activity. */
[[nodiscard]] Model::Schedule readSchedule(ObjectReader &object);

} // namespace Inlet::Storage
