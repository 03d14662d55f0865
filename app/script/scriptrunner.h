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
#include <functional>
#include <memory>
#include <optional>

namespace Inlet::Message {
class MailMessage;
}

namespace Inlet::Script {

class ScriptContext;
class SharedRealm;

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

/** Which engine a handler runs in. What it can see and leave is the same. */
enum class Isolation {
    Automatic, ///< one engine for many messages as long as the script allows it
    OwnEngine, ///< an engine for each message
};

/**
 * Runs one script again and again. Nothing a run changes (globals, prototypes, what the last regular expression matched)
 * is there in the next one; only `task.vars` and `instance.vars` are, as values.
 *
 * A fresh engine for each run is the plain way to that, and costs a millisecond or two. Handlers of messages therefore
 * share an engine in which nothing can be left; see SharedRealm. A handler that cannot, because it changes built-in
 * objects, gets an engine of its own for each message; either the source tells, or the first message that shows it is
 * run a second time.
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
    ScriptRunner(HandlerScript script, Surroundings surroundings, std::chrono::milliseconds limit,
                 Isolation isolation = Isolation::Automatic);
    ~ScriptRunner();

    /**
     * Builds the engine of the next handler ahead, so that it is not waited for.
     *
     * @param input with the `activity` of the messages
     */
    void prepare(const RunInput &input);

    /**
     * Called by runHandler() before it runs a script for the second time, with the whole time limit. The first time
     * does not count.
     */
    void setBeforeSecondRun(std::function<void()> call) { m_beforeSecondRun = std::move(call); }

    /** Gives back what earlier messages left in memory. Takes some milliseconds. */
    void releaseMemory();

    /** The handler of messages: must return 1, 2, 3 or 4. */
    [[nodiscard]] RunResult runHandler(const RunInput &input, const MessageInput &message);

    /** A script that must return a Date. */
    [[nodiscard]] RunResult runDate(const RunInput &input);

    /** A script that may change the members of `activity`; its value is ignored. */
    [[nodiscard]] RunResult runInitialization(const RunInput &input);

private:
    [[nodiscard]] std::unique_ptr<ScriptContext> takeContext();
    [[nodiscard]] bool runShared(const RunInput &input, const MessageInput &message,
                                 RunResult &result);
    [[nodiscard]] RunResult runAlone(const RunInput &input, const MessageInput &message);

    HandlerScript m_script;
    Surroundings m_surroundings;
    std::chrono::milliseconds m_limit;
    Watchdog m_watchdog;
    std::function<void()> m_beforeSecondRun;
    bool m_mayShare;
    int m_discarded = 0; ///< shared runs in a row that did not count
    std::unique_ptr<SharedRealm> m_realm;
    std::unique_ptr<ScriptContext> m_next;
};

} // namespace Inlet::Script
