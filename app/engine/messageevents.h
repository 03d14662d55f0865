// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/eventemitter.h"
#include "handler/handlerclient.h"
#include "model/project.h"

#include <QJsonObject>

namespace Inlet::Engine {

/** What a return code of the handler means (the original's enumeration inmailAction). */
struct Decision
{
    bool remove = false; ///< codes 1 and 3
    bool fires = false;  ///< codes 1 and 2: the transition `ok`
};

/** The meaning of @p outcome; a failed message stays and fires nothing. */
[[nodiscard]] Decision decisionOf(const Handler::HandlerOutcome &outcome);

/** What is known of a message besides the handler's outcome. */
struct MessageFacts
{
    int number = 0;
    QString uid;
    qint64 size = 0;
    QString file; ///< path of the copy kept for the designer; empty when none is kept
};

/** The members of a `message` event. */
[[nodiscard]] QJsonObject messageMembers(const MessageFacts &facts,
                                         const Handler::HandlerOutcome &outcome);

/**
 * Emits what one handled message looks like in the log: its `log` lines, then `message`, then `error` when it failed.
 * The same for a pass and for `eval`.
 */
void emitMessage(EventEmitter &events, const MessageFacts &facts,
                 const Handler::HandlerOutcome &outcome);

} // namespace Inlet::Engine
