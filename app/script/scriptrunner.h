// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "script/handlerscript.h"
#include "script/scriptlog.h"
#include "script/watchdog.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QJsonObject>
#include <QString>

#include <chrono>
#include <memory>
#include <optional>

namespace Inlet::Message {
class MailMessage;
}

namespace Inlet::Script {

class ScriptContext;

/** What a script sees of the run it belongs to; the same for every message. */
struct Surroundings
{
    QString projectLabel;
    QString account;
    QByteArray timeZone; ///< IANA; the system's when empty or unknown
    QString taskId;
    QDateTime taskCreated; ///< UTC
    int pass = 0;
    bool dryRun = false;
};

/** What one run of a script begins with. */
struct RunInput
{
    QJsonObject activity; ///< members of `activity`
    QJsonObject vars;
    QJsonObject taskVars;
    QJsonObject instanceVars;
};

/** `mailMessage` of a run. */
struct MessageInput
{
    const Message::MailMessage *message = nullptr; ///< lives until the run has ended
    QString uid;
    int number = 0;
};

struct ScriptFailure
{
    QString text;
    int line = 0; ///< within the body, from 1; 0 when unknown

    friend bool operator==(const ScriptFailure &, const ScriptFailure &) = default;
};

/** What one run of a script left. */
struct RunResult
{
    std::optional<ScriptFailure> failure;
    int returnCode = 0; ///< 1 to 4; of runHandler() without failure
    QDateTime date;     ///< UTC; of runDate() without failure
    QJsonObject vars;
    QJsonObject taskVars; ///< as on entry when the script was stopped by a limit
    QJsonObject instanceVars;
    QJsonObject activity; ///< of runInitialization(): as the script left it
    QList<LogEntry> log;
};

/**
 * Runs one script again and again, each time in an engine of its own: nothing a run changes (globals, prototypes, what
 * the last regular expression matched) is there in the next one; only `task.vars` and `instance.vars` are, as values.
 *
 * Never fails because of what the script does, as long as the watchdog can interrupt it. Native code of the engine can
 * hang or crash the process: run it where that can be afforded.
 */
class ScriptRunner
{
    Q_DECLARE_TR_FUNCTIONS(Inlet::Script::ScriptRunner)

public:
    static constexpr qsizetype MaximumVarsBytes = 1024 * 1024; ///< of each set of vars, as JSON

    /** @p script has passed HandlerScript::check(). @p limit is for one run. */
    ScriptRunner(HandlerScript script, Surroundings surroundings, std::chrono::milliseconds limit);
    ~ScriptRunner();

    /** Builds the engine of the next run ahead, so that it is not waited for. */
    void prepare();

    /** The handler of messages: must return 1, 2, 3 or 4. */
    [[nodiscard]] RunResult runHandler(const RunInput &input, const MessageInput &message);

    /** A script that must return a Date. */
    [[nodiscard]] RunResult runDate(const RunInput &input);

    /** A script that may change the members of `activity`; its value is ignored. */
    [[nodiscard]] RunResult runInitialization(const RunInput &input);

private:
    [[nodiscard]] std::unique_ptr<ScriptContext> takeContext();

    HandlerScript m_script;
    Surroundings m_surroundings;
    std::chrono::milliseconds m_limit;
    Watchdog m_watchdog;
    std::unique_ptr<ScriptContext> m_next;
};

} // namespace Inlet::Script
