// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "script/scriptengine.h"

namespace Inlet::Script {

/**
 * One engine for many messages, for handlers that leave the built-in objects alone: everything scripts share is frozen,
 * and what cannot be frozen is put back after each message, so that nothing of a message is there for the next one.
 *
 * Such an engine is not quite like a fresh one for a script that does change built-in objects, and a failure may have
 * to do with that. Only a handler that ended well counts, or not at all; in every other case the caller runs the
 * message again in an engine of its own and forgets what happened here.
 */
class SharedRealm
{
public:
    enum class Outcome {
        Done,    ///< the handler returned a code, nothing was to be said about its variables
        Again,   ///< does not count: it failed, or has more to say
        Changes, ///< does not count: the script assigned to a built-in object
        TooLong, ///< counts: stopped by the watchdog
    };

    /** @p script and @p watchdog outlive the realm. @p activity: members of `activity`, the same for all messages. */
    SharedRealm(const HandlerScript &script, const Surroundings &surroundings,
                const QJsonObject &activity, Watchdog &watchdog, std::chrono::milliseconds limit);

    /** Fills @p result when the outcome counts. */
    [[nodiscard]] Outcome run(const RunInput &input, const MessageInput &message,
                              RunResult &result);

    /** False when something is left that may not be there for the next message: throw the realm away. */
    [[nodiscard]] bool isClean() const { return m_clean; }

    void collectGarbage() { m_engine.engine().collectGarbage(); }

private:
    [[nodiscard]] QJSValue body();

    const HandlerScript &m_script;
    Watchdog &m_watchdog;
    std::chrono::milliseconds m_limit;
    ScriptEngine m_engine;
    QJSValue m_factory; ///< returns the script's function, a new one each time
    QJSValue m_run;
    QJSValue m_restore;
    bool m_clean = true;
};

} // namespace Inlet::Script
