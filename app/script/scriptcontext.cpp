// SPDX-License-Identifier: GPL-3.0-or-later
#include "script/scriptcontext.h"

#include <QJsonDocument>
#include <QLocale>

#include <algorithm>
#include <chrono>
#include <utility>

namespace Inlet::Script {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

// A global function of this name exists until the script starts.
constexpr QLatin1StringView Entry("inlet run");

// What reading variables may take although the script has used up its time: their getters are code of the script too.
constexpr std::chrono::milliseconds LeastTime = 100ms;

QString secondsText(std::chrono::milliseconds duration)
{
    return QLocale::c().toString(static_cast<double>(duration.count()) / 1000.0, 'g', 6);
}

} // namespace

ScriptContext::ScriptContext(const HandlerScript &script, const Surroundings &surroundings,
                             Watchdog &watchdog, std::chrono::milliseconds limit)
    : m_script(script)
    , m_watchdog(watchdog)
    , m_limit(limit)
    , m_engine(script, surroundings)
    , m_function(m_engine.engine().evaluate(m_script.wrapped(), QString(HandlerScript::FileName),
                                            HandlerScript::FirstLine))
{}

void ScriptContext::run(const RunInput &input, const MessageInput *message, bool activityIsOpen)
{
    m_result.taskVars = input.taskVars;
    m_result.instanceVars = input.instanceVars;
    if (!m_function.isCallable()) {
        fail(m_function.toString());
        return;
    }
    QJSEngine &engine = m_engine.engine();
    m_engine.host().begin(message ? message->message : nullptr);
    QJSValue seen = m_engine.variables(input);
    seen.setProperty(u"activity"_s, engine.toScriptValue(QJsonValue(input.activity)));
    seen.setProperty(u"activityIsOpen"_s, activityIsOpen);
    const QJSValue prepared =
        m_engine.function(u"prepare"_s)
            .call({m_function, QString(Entry), seen, m_engine.messageFacts(message)});
    Q_ASSERT_X(!prepared.isError(), "prelude", qPrintable(prepared.toString()));

    m_deadline = std::chrono::steady_clock::now() + m_limit;
    m_watchdog.arm(m_engine.engine(), m_limit);
    // evaluate() tells by its trace that something was thrown; call() would return `throw 1` like `return 1`.
    QStringList trace;
    const QJSValue value =
        engine.evaluate("this['"_L1 + Entry + "']()"_L1, u"inlet:run"_s, 1, &trace);
    m_watchdog.disarm();
    const bool returned = m_engine.function(u"returned"_s).call().toBool();
    if (!noteInterruption() && !returned)
        noteThrown(value, trace);
}

bool ScriptContext::noteInterruption()
{
    const std::optional<LogEntry> &said = m_engine.host().failure();
    const bool saidNow = said && !std::exchange(m_stoppedByLogError, said.has_value());
    if (!saidNow && !m_engine.engine().isInterrupted())
        return false;
    m_engine.engine().setInterrupted(false);
    if (saidNow) {
        fail(said->text, said->line);
        return true;
    }
    m_stoppedByLimit = true;
    if (!m_result.failure)
        m_result.failure = timeLimitFailure(m_limit);
    return true;
}

ScriptFailure ScriptContext::timeLimitFailure(std::chrono::milliseconds limit)
{
    return {tr("The script did not end within its time limit of %1 s and was stopped.")
                .arg(secondsText(limit)),
            0};
}

void ScriptContext::noteThrown(const QJSValue &value, const QStringList &trace)
{
    const int line = m_script.lineOf(trace);
    const QJSValue text = guarded(m_engine.function(u"thrownText"_s), {value});
    if (!text.isString())
        fail(tr("The script threw a value that cannot be shown."), line);
    else if (value.isError())
        fail(tr("The script failed: %1").arg(text.toString()), line);
    else
        fail(tr("The script threw: %1").arg(text.toString()), line);
}

QJSValue ScriptContext::guarded(const QJSValue &function, const QJSValueList &arguments)
{
    const auto left = std::chrono::duration_cast<std::chrono::milliseconds>(
        m_deadline - std::chrono::steady_clock::now());
    m_watchdog.arm(m_engine.engine(), std::max(left, LeastTime));
    const QJSValue value = function.call(arguments);
    m_watchdog.disarm();
    return noteInterruption() ? QJSValue() : value;
}

void ScriptContext::fail(const QString &text, int line)
{
    if (!m_result.failure)
        m_result.failure = ScriptFailure{text, line};
}

QJSValue ScriptContext::returned() const
{
    return m_engine.function(u"value"_s).call();
}

QString ScriptContext::describeReturned()
{
    const QJSValue text = guarded(m_engine.function(u"described"_s), {returned()});
    return text.isString() ? text.toString() : u"?"_s;
}

void ScriptContext::collect(const QString &which, QJsonObject &into)
{
    const QJSValue collected =
        guarded(m_engine.function(u"collected"_s),
                {which, static_cast<double>(ScriptRunner::MaximumVarsBytes)});
    if (m_stoppedByLimit || collected.isUndefined())
        return; // stopped, or not changed
    if (!collected.isObject() || collected.isError()) {
        fail(tr("The members of \"%1\" cannot be read: %2").arg(which, collected.toString()));
        return;
    }
    if (!collected.property(u"isObject"_s).toBool()) {
        m_engine.host().log().note(
            LogLevel::Warning,
            tr("\"%1\" was replaced by a value that is not an object. It is ignored.").arg(which));
        return;
    }
    const QByteArray json = collected.property(u"json"_s).toString().toUtf8();
    if (collected.property(u"tooLarge"_s).toBool()
        || json.size() > ScriptRunner::MaximumVarsBytes) {
        fail(tr("\"%1\" is larger than 1 MB. Keep less in it.").arg(which));
        return;
    }
    QStringList leftOut;
    const QJSValue names = collected.property(u"leftOut"_s);
    const quint32 count = names.property(u"length"_s).toUInt();
    for (quint32 i = 0; i < std::min(count, 20U); ++i)
        leftOut.append(names.property(i).toString());
    const QJsonDocument document = QJsonDocument::fromJson(json);
    if (!document.isObject()) {
        fail(tr("The members of \"%1\" cannot be read.").arg(which));
        return;
    }
    for (const QString &name : std::as_const(leftOut)) {
        m_engine.host().log().note(
            LogLevel::Warning,
            tr("\"%1.%2\" holds something that is not JSON. That is left out.").arg(which, name));
    }
    into = document.object();
}

RunResult ScriptContext::finish(bool withActivity)
{
    if (!m_stoppedByLimit) {
        collect(VariableSet::Vars, m_result.vars);
        collect(VariableSet::TaskVars, m_result.taskVars);
        collect(VariableSet::InstanceVars, m_result.instanceVars);
    }
    if (withActivity && !m_stoppedByLimit) {
        const QJSValue json = guarded(m_engine.function(u"activityJson"_s), {});
        const QJsonDocument document = QJsonDocument::fromJson(json.toString().toUtf8());
        if (json.isString() && document.isObject())
            m_result.activity = document.object();
        else
            fail(tr("The members of \"activity\" cannot be read."));
    }
    m_result.log = m_engine.host().log().entries();
    return m_result;
}

} // namespace Inlet::Script
