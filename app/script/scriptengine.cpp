// SPDX-License-Identifier: GPL-3.0-or-later
#include "script/scriptengine.h"

#include "script/messagevalues.h"
#include "script/preludesource.h"

#include <QJsonDocument>

namespace Inlet::Script {

using namespace Qt::StringLiterals;

namespace {

QString toText(const QJsonObject &object)
{
    return object.isEmpty()
               ? u"{}"_s
               : QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

QTimeZone zoneOf(const Surroundings &surroundings)
{
    const QTimeZone zone(surroundings.timeZone);
    return zone.isValid() ? zone : QTimeZone::systemTimeZone();
}

} // namespace

ScriptEngine::ScriptEngine(const HandlerScript &script, const Surroundings &surroundings)
    : m_account(surroundings.account)
    , m_host(m_engine, script, zoneOf(surroundings))
{
    QJSValue seen = m_engine.newObject();
    seen.setProperty(u"projectLabel"_s, surroundings.projectLabel);
    seen.setProperty(u"taskId"_s, surroundings.taskId);
    seen.setProperty(u"taskCreated"_s, dateValue(m_engine, surroundings.taskCreated));
    seen.setProperty(u"pass"_s, surroundings.pass);
    seen.setProperty(u"dryRun"_s, surroundings.dryRun);
    QJSValue prelude = m_engine.evaluate(preludeSource(u"prelude"_s), u"inlet:prelude"_s);
    m_functions = prelude.call({m_engine.newQObject(&m_host), m_engine.globalObject(), seen});
    Q_ASSERT_X(m_functions.isObject() && !m_functions.isError(), "prelude",
               qPrintable(m_functions.toString()));
}

QJSValue ScriptEngine::variables(const RunInput &input)
{
    QJSValue texts = m_engine.newObject();
    texts.setProperty(VariableSet::Vars, toText(input.vars));
    texts.setProperty(VariableSet::TaskVars, toText(input.taskVars));
    texts.setProperty(VariableSet::InstanceVars, toText(input.instanceVars));
    return texts;
}

QJSValue ScriptEngine::messageFacts(const MessageInput *message)
{
    if (!message)
        return {};
    QJSValue facts = m_engine.newObject();
    facts.setProperty(u"uid"_s, message->uid);
    facts.setProperty(u"number"_s, message->number);
    facts.setProperty(u"account"_s, m_account);
    return facts;
}

} // namespace Inlet::Script
