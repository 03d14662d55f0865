// SPDX-License-Identifier: GPL-3.0-or-later
#include "script/scriptrunner.h"

#include "script/scriptcontext.h"

namespace Inlet::Script {

using namespace Qt::StringLiterals;

namespace {

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
                           std::chrono::milliseconds limit)
    : m_script(std::move(script))
    , m_surroundings(std::move(surroundings))
    , m_limit(limit)
{}

ScriptRunner::~ScriptRunner() = default;

void ScriptRunner::prepare()
{
    if (!m_next)
        m_next = std::make_unique<ScriptContext>(m_script, m_surroundings, m_watchdog, m_limit);
}

std::unique_ptr<ScriptContext> ScriptRunner::takeContext()
{
    prepare();
    return std::move(m_next);
}

RunResult ScriptRunner::runHandler(const RunInput &input, const MessageInput &message)
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
