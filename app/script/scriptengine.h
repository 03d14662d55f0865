// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "script/hostobject.h"
#include "script/scriptrunner.h"

#include <QJSEngine>
#include <QJSValue>

namespace Inlet::Script {

/** A JavaScript engine in which the prelude has run: what a script needs, before the script is there. */
class ScriptEngine
{
public:
    /** @p script outlives the engine. */
    ScriptEngine(const HandlerScript &script, const Surroundings &surroundings);

    [[nodiscard]] QJSEngine &engine() { return m_engine; }
    [[nodiscard]] HostObject &host() { return m_host; }

    /** A function that the prelude returned. */
    [[nodiscard]] QJSValue function(const QString &name) const
    {
        return m_functions.property(name);
    }

    /** The three sets of variables as the prelude takes them: texts by the names that scripts use. */
    [[nodiscard]] QJSValue variables(const RunInput &input);

    /** The facts about @p message that are not in its bytes; undefined when it is null. */
    [[nodiscard]] QJSValue messageFacts(const MessageInput *message);

private:
    QString m_account;
    QJSEngine m_engine;
    HostObject m_host;
    QJSValue m_functions;
};

} // namespace Inlet::Script
