// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/activityrun.h"

namespace Inlet::Engine {

/** Tells a task that cannot even begin: `task-started`, one `error` for each reason, `task-finished` as failed. */
void emitRefusedTask(EventEmitter &events, const RunOptions &options,
                     const QList<Core::Error> &reasons);

} // namespace Inlet::Engine
