// SPDX-License-Identifier: GPL-3.0-or-later
#include "script/sharedrealm.h"

#include "script/preludesource.h"
#include "script/scriptcontext.h"

namespace Inlet::Script {

using namespace Qt::StringLiterals;

SharedRealm::SharedRealm(const HandlerScript &script, const Surroundings &surroundings,
                         const QJsonObject &activity, Watchdog &watchdog,
                         std::chrono::milliseconds limit)
    : m_script(script)
    , m_watchdog(watchdog)
    , m_limit(limit)
    , m_engine(script, surroundings)
{
    QJSEngine &engine = m_engine.engine();
    const QJSValue harden = engine.evaluate(preludeSource(u"realm"_s), u"inlet:realm"_s);
    const QJSValue shared =
        m_engine.function(u"share"_s).call({harden, engine.toScriptValue(QJsonValue(activity))});
    m_run = shared.property(u"run"_s);
    m_restore = shared.property(u"restore"_s);
    Q_ASSERT_X(m_run.isCallable(), "realm", qPrintable(shared.toString()));
}

QJSValue SharedRealm::body()
{
    // The array that a tagged template gets belongs to the compiled code and can be changed: with a template in it
    // the script is compiled for each message.
    if (m_script.body().contains(u'`')) {
        return m_engine.engine().evaluate(m_script.wrapped(), QString(HandlerScript::FileName),
                                          HandlerScript::FirstLine);
    }
    if (m_factory.isUndefined()) {
        m_factory =
            m_engine.engine().evaluate("(function () { return "_L1 + m_script.wrapped() + "})"_L1,
                                       QString(HandlerScript::FileName), HandlerScript::FirstLine);
    }
    return m_factory.call();
}

SharedRealm::Outcome SharedRealm::run(const RunInput &input, const MessageInput &message,
                                      RunResult &result)
{
    HostObject &host = m_engine.host();
    host.begin(message.message);
    const QJSValue function = body();
    QJSEngine &engine = m_engine.engine();
    m_watchdog.arm(engine, m_limit);
    const QJSValue code =
        m_run.call({function, m_engine.variables(input), m_engine.messageFacts(&message),
                    static_cast<double>(ScriptRunner::MaximumVarsBytes)});
    const bool tooLong = m_watchdog.disarm();
    engine.setInterrupted(false);
    // Not a loop of the script that is stopped at any point: nobody knows what it left half done.
    // An error is an object, and true as such.
    const QJSValue restored = tooLong ? QJSValue(false) : m_restore.call();
    m_clean = restored.isBool() && restored.toBool();

    Outcome outcome = Outcome::Again;
    if (tooLong)
        outcome = Outcome::TooLong;
    else if (host.isAbandoned())
        outcome = Outcome::Changes;
    else if (code.isNumber() && code.toInt() != 0 && !host.failure())
        outcome = Outcome::Done;
    if (outcome == Outcome::Done) {
        result.returnCode = code.toInt();
        result.vars = host.kept(VariableSet::Vars, input.vars);
        result.taskVars = host.kept(VariableSet::TaskVars, input.taskVars);
        result.instanceVars = host.kept(VariableSet::InstanceVars, input.instanceVars);
        result.log = host.log().entries();
    }
    if (outcome == Outcome::TooLong) {
        result.failure = ScriptContext::timeLimitFailure(m_limit);
        result.taskVars = input.taskVars;
        result.instanceVars = input.instanceVars;
        result.log = host.log().entries();
    }
    host.begin(nullptr);
    return outcome;
}

} // namespace Inlet::Script
