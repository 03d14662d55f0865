// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "script/scriptengine.h"

#include <QCoreApplication>

namespace Inlet::Script {

/** An engine of its own for one run: the compiled script, and what is read out of the engine afterwards. */
class ScriptContext
{
    Q_DECLARE_TR_FUNCTIONS(Inlet::Script::ScriptContext)

public:
    /** @p script and @p watchdog outlive the context. */
    ScriptContext(const HandlerScript &script, const Surroundings &surroundings, Watchdog &watchdog,
                  std::chrono::milliseconds limit);

    /** Runs the script to its end, a failure or a limit. Call it once. @p message may be null. */
    void run(const RunInput &input, const MessageInput *message, bool activityIsOpen);

    /** What a script that did not end within @p limit failed of. */
    [[nodiscard]] static ScriptFailure timeLimitFailure(std::chrono::milliseconds limit);

    /** Notes @p failure unless there is one already: the first one is the cause. */
    void fail(const QString &text, int line = 0);

    [[nodiscard]] bool hasFailed() const { return m_result.failure.has_value(); }

    /** What the script returned; undefined when it failed. */
    [[nodiscard]] QJSValue returned() const;

    /** A short description of the returned value, such as `"1"`, `NaN` or `an object`. */
    [[nodiscard]] QString describeReturned();

    /** Reads variables and journal. The context is of no use afterwards. */
    [[nodiscard]] RunResult finish(bool withActivity);

private:
    QJSValue guarded(const QJSValue &function, const QJSValueList &arguments);
    void noteThrown(const QJSValue &value, const QStringList &trace);
    bool noteInterruption();
    void collect(const QString &which, QJsonObject &into);

    const HandlerScript &m_script;
    Watchdog &m_watchdog;
    std::chrono::milliseconds m_limit;
    std::chrono::steady_clock::time_point m_deadline;
    ScriptEngine m_engine;
    QJSValue m_function; ///< the script
    RunResult m_result;
    bool m_stoppedByLogError = false; ///< variables can still be read
    bool m_stoppedByLimit = false;    ///< nobody knows what is half done
};

} // namespace Inlet::Script
