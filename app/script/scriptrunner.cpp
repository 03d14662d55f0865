// SPDX-License-Identifier: GPL-3.0-or-later
#include "script/scriptrunner.h"

#include "script/scriptcontext.h"
#include "script/scriptscan.h"
#include "script/sharedrealm.h"

namespace Inlet::Script {

using namespace Qt::StringLiterals;

namespace {

// A handler that fails again and again is not run twice each time.
constexpr int MaximumDiscarded = 8;

/** 1 to 4 when @p value is exactly that number; nothing is converted. */
std::optional<int> returnCodeOf(const QJSValue &value)
{
    if (!value.isNumber())
        return std::nullopt;
    for (const int code : {1, 2, 3, 4}) {
        if (value.toNumber() == code)
            return code;
    }
    return std::nullopt;
}

} // namespace

ScriptRunner::ScriptRunner(HandlerScript script, Surroundings surroundings,
                           std::chrono::milliseconds limit, Isolation isolation)
    : m_script(std::move(script))
    , m_surroundings(std::move(surroundings))
    , m_limit(limit)
    , m_mayShare(isolation == Isolation::Automatic && !mayChangeBuiltIns(m_script.body()))
{}

ScriptRunner::~ScriptRunner() = default;

void ScriptRunner::prepare(const RunInput &input)
{
    if (m_mayShare && !m_realm) {
        m_realm = std::make_unique<SharedRealm>(m_script, m_surroundings, input.activity,
                                                m_watchdog, m_limit);
    } else if (!m_mayShare && !m_next) {
        m_next = std::make_unique<ScriptContext>(m_script, m_surroundings, m_watchdog, m_limit);
    }
}

void ScriptRunner::releaseMemory()
{
    m_realm.reset();
}

std::unique_ptr<ScriptContext> ScriptRunner::takeContext()
{
    if (m_next)
        return std::move(m_next);
    return std::make_unique<ScriptContext>(m_script, m_surroundings, m_watchdog, m_limit);
}

RunResult ScriptRunner::runHandler(const RunInput &input, const MessageInput &message)
{
    if (m_mayShare) {
        RunResult result;
        if (runShared(input, message, result))
            return result;
        if (m_beforeSecondRun)
            m_beforeSecondRun();
    }
    return runAlone(input, message);
}

bool ScriptRunner::runShared(const RunInput &input, const MessageInput &message, RunResult &result)
{
    prepare(input);
    const SharedRealm::Outcome outcome = m_realm->run(input, message, result);
    if (!m_realm->isClean())
        m_realm.reset();
    if (outcome == SharedRealm::Outcome::Done || outcome == SharedRealm::Outcome::TooLong) {
        m_discarded = 0;
        return true;
    }
    if (outcome == SharedRealm::Outcome::Changes || ++m_discarded == MaximumDiscarded)
        m_mayShare = false;
    if (!m_mayShare)
        m_realm.reset();
    return false;
}

RunResult ScriptRunner::runAlone(const RunInput &input, const MessageInput &message)
{
    const std::unique_ptr<ScriptContext> context = takeContext();
    context->run(input, &message, false);
    std::optional<int> code;
    if (!context->hasFailed()) {
        code = returnCodeOf(context->returned());
        if (!code) {
            context->fail(tr("The script returned %1. It must return 1, 2, 3 or 4.")
                              .arg(context->describeReturned()));
        }
    }
    RunResult result = context->finish(false);
    if (!result.failure)
        result.returnCode = *code;
    return result;
}

RunResult ScriptRunner::runDate(const RunInput &input)
{
    const std::unique_ptr<ScriptContext> context = takeContext();
    context->run(input, nullptr, false);
    QDateTime date;
    if (!context->hasFailed()) {
        if (context->returned().isDate())
            date = context->returned().toDateTime().toUTC();
        if (!date.isValid())
            context->fail(tr("The script returned %1. It must return a Date.")
                              .arg(context->describeReturned()));
    }
    RunResult result = context->finish(false);
    if (!result.failure)
        result.date = date;
    return result;
}

RunResult ScriptRunner::runInitialization(const RunInput &input)
{
    const std::unique_ptr<ScriptContext> context = takeContext();
    context->run(input, nullptr, true);
    return context->finish(true);
}

} // namespace Inlet::Script
