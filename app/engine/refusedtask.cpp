// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/refusedtask.h"

namespace Inlet::Engine {

using namespace Qt::StringLiterals;

void emitRefusedTask(EventEmitter &events, const RunOptions &options,
                     const QList<Core::Error> &reasons)
{
    events.emitEvent(Core::EventType::TaskStarted,
                     {{u"dryRun"_s, options.dryRun}, {u"once"_s, options.once}});
    for (const Core::Error &reason : reasons)
        events.error(reason);
    events.emitEvent(Core::EventType::TaskFinished, {{u"outcome"_s, u"failed"_s},
                                                     {u"messages"_s, 0},
                                                     {u"deleted"_s, 0},
                                                     {u"left"_s, 0},
                                                     {u"transitions"_s, 0},
                                                     {u"seconds"_s, 0}});
}

} // namespace Inlet::Engine
