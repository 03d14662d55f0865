// SPDX-License-Identifier: GPL-3.0-or-later
#include "script/scriptcontext.h"

#include "script/messagevalues.h"
#include "script/preludesource.h"

#include <QJsonDocument>
#include <QLocale>

#include <algorithm>
#include <chrono>

namespace Inlet::Script {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

// A global function of this name exists until the script starts.
constexpr QLatin1StringView Entry("inlet run");

// What reading variables may take although the script has used up its time: their getters are code of the script too.
constexpr std::chrono::milliseconds LeastTime = 100ms;

QString toText(const QJsonObject &object)
{
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

QString secondsText(std::chrono::milliseconds duration)
{
    return QLocale::c().toString(static_cast<double>(duration.count()) / 1000.0, 'g', 6);
}

QTimeZone zoneOf(const Surroundings &surroundings)
{
    const QTimeZone zone(surroundings.timeZone);
    return zone.isValid() ? zone : QTimeZone::systemTimeZone();
}

} // namespace

ScriptContext::ScriptContext(const HandlerScript &script, const Surroundings &surroundings,
                             Watchdog &watchdog, std::chrono::milliseconds limit)
    : m_script(script)
    , m_watchdog(watchdog)
    , m_limit(limit)
    , m_host(m_engine, m_script, zoneOf(surroundings))
{
    QJSValue seen = m_engine.newObject();
    seen.setProperty(u"projectLabel"_s, surroundings.projectLabel);
    seen.setProperty(u"account"_s, surroundings.account);
    seen.setProperty(u"taskId"_s, surroundings.taskId);
    seen.setProperty(u"taskCreated"_s, dateValue(m_engine, surroundings.taskCreated));
    seen.setProperty(u"pass"_s, surroundings.pass);
    seen.setProperty(u"dryRun"_s, surroundings.dryRun);
    QJSValue prelude = m_engine.evaluate(preludeSource(u"prelude"_s), u"inlet:prelude"_s);
    m_api = prelude.call({m_engine.newQObject(&m_host), m_engine.globalObject(), seen});
    Q_ASSERT_X(m_api.isObject() && !m_api.isError(), "prelude", qPrintable(m_api.toString()));
    m_function = m_engine.evaluate(m_script.wrapped(), QString(HandlerScript::FileName),
                                   HandlerScript::FirstLine);
}

void ScriptContext::run(const RunInput &input, const MessageInput *message, bool activityIsOpen)
{
    m_result.taskVars = input.taskVars;
    m_result.instanceVars = input.instanceVars;
    if (!m_function.isCallable()) {
        fail(m_function.toString());
        return;
    }
    QJSValue seen = m_engine.newObject();
    seen.setProperty(u"activity"_s, m_engine.toScriptValue(QJsonValue(input.activity)));
    seen.setProperty(u"activityIsOpen"_s, activityIsOpen);
    seen.setProperty(u"vars"_s, toText(input.vars));
    seen.setProperty(u"taskVars"_s, toText(input.taskVars));
    seen.setProperty(u"instanceVars"_s, toText(input.instanceVars));
    QJSValue mail;
    if (message) {
        m_host.setMessage(message->message);
        mail = m_engine.newObject();
        mail.setProperty(u"uid"_s, message->uid);
        mail.setProperty(u"number"_s, message->number);
    }
    const QJSValue prepared =
        m_api.property(u"prepare"_s).call({m_function, QString(Entry), seen, mail});
    Q_ASSERT_X(!prepared.isError(), "prelude", qPrintable(prepared.toString()));

    m_deadline = std::chrono::steady_clock::now() + m_limit;
    m_watchdog.arm(m_engine, m_limit);
    // evaluate() tells by its trace that something was thrown; call() would return `throw 1` like `return 1`.
    QStringList trace;
    const QJSValue value =
        m_engine.evaluate("this['"_L1 + Entry + "']()"_L1, u"inlet:run"_s, 1, &trace);
    m_watchdog.disarm();
    const bool returned = m_api.property(u"result"_s).property(u"returned"_s).toBool();
    if (!noteInterruption() && !returned)
        noteThrown(value, trace);
}

bool ScriptContext::noteInterruption()
{
    if (const std::optional<LogEntry> &said = m_host.failure()) {
        m_engine.setInterrupted(false);
        fail(said->text, said->line);
        return true;
    }
    if (!m_engine.isInterrupted())
        return false;
    m_engine.setInterrupted(false);
    m_stoppedByLimit = true;
    fail(tr("The script did not end within its time limit of %1 s and was stopped.")
             .arg(secondsText(m_limit)));
    return true;
}

void ScriptContext::noteThrown(const QJSValue &value, const QStringList &trace)
{
    const int line = m_script.lineOf(trace);
    const QJSValue text = guarded(m_api.property(u"thrownText"_s), {value});
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
    m_watchdog.arm(m_engine, std::max(left, LeastTime));
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
    return m_api.property(u"result"_s).property(u"value"_s);
}

QString ScriptContext::describeReturned()
{
    const QJSValue text = guarded(m_api.property(u"described"_s), {returned()});
    return text.isString() ? text.toString() : u"?"_s;
}

void ScriptContext::collect(const QString &which, QJsonObject &into)
{
    const QJSValue collected =
        guarded(m_api.property(u"collected"_s),
                {which, static_cast<double>(ScriptRunner::MaximumVarsBytes)});
    if (m_stoppedByLimit)
        return;
    if (!collected.isObject() || collected.isError()) {
        fail(tr("The members of \"%1\" cannot be read: %2").arg(which, collected.toString()));
        return;
    }
    if (!collected.property(u"isObject"_s).toBool()) {
        m_host.log().note(
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
        m_host.log().note(
            LogLevel::Warning,
            tr("\"%1.%2\" holds something that is not JSON. That is left out.").arg(which, name));
    }
    into = document.object();
}

RunResult ScriptContext::finish(bool withActivity)
{
    if (!m_stoppedByLimit) {
        collect(u"vars"_s, m_result.vars);
        collect(u"task.vars"_s, m_result.taskVars);
        collect(u"instance.vars"_s, m_result.instanceVars);
    }
    if (withActivity && !m_stoppedByLimit) {
        const QJSValue json = guarded(m_api.property(u"activityJson"_s), {});
        const QJsonDocument document = QJsonDocument::fromJson(json.toString().toUtf8());
        if (json.isString() && document.isObject())
            m_result.activity = document.object();
        else
            fail(tr("The members of \"activity\" cannot be read."));
    }
    m_result.log = m_host.log().entries();
    return m_result;
}

} // namespace Inlet::Script
