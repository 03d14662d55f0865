// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "script/handlerscript.h"
#include "script/scriptlog.h"

#include <QByteArray>
#include <QHash>
#include <QJSValue>
#include <QJsonObject>
#include <QJsonValue>
#include <QList>
#include <QObject>
#include <QTimeZone>
#include <QVariant>

#include <optional>
#include <vector>

class QJSEngine;

namespace Inlet::Message {
class MailMessage;
class Part;
} // namespace Inlet::Message

namespace Inlet::Script {

/** The names of the sets of variables in scripts. */
namespace VariableSet {
inline constexpr QLatin1StringView Vars{"vars"};
inline constexpr QLatin1StringView TaskVars{"task.vars"};
inline constexpr QLatin1StringView InstanceVars{"instance.vars"};
} // namespace VariableSet

/**
 * What the prelude of an engine calls: the journal, helpers for dates and text, and the members of the message. Scripts
 * never hold it. Messages and parts are known to JavaScript by handles, small numbers that mean nothing elsewhere; an
 * unknown handle gives an empty value.
 */
class HostObject final : public QObject
{
    Q_OBJECT

public:
    /** @p engine and @p script outlive the object. */
    HostObject(QJSEngine &engine, const HandlerScript &script, const QTimeZone &zone);

    /** Forgets the last run. Makes @p message handle 0; it outlives every call of the script. */
    void begin(const Message::MailMessage *message);

    [[nodiscard]] ScriptLog &log() { return m_log; }

    /** Set by logError(): what the script said, and where. */
    [[nodiscard]] const std::optional<LogEntry> &failure() const { return m_failure; }

    [[nodiscard]] bool isAbandoned() const { return m_abandoned; }

    /** The variables @p which that keep() got, else @p otherwise. */
    [[nodiscard]] QJsonObject kept(const QString &which, const QJsonObject &otherwise) const
    {
        return m_kept.value(which, otherwise);
    }

    /** The function in the resource @p file of this library, "parts" or "values". */
    Q_INVOKABLE QJSValue load(const QString &file) const;

    // Journal. The line of the script is found in the engine's stack.
    // LogLevel::Error interrupts the script; no catch can hold that.
    Q_INVOKABLE void log(int level, const QString &text);

    /** Interrupts the script, which needs an engine of its own. */
    Q_INVOKABLE void abandon();

    /** Takes the variables @p which (of VariableSet) as the script left them; false when they cannot be kept. */
    Q_INVOKABLE bool keep(const QString &which, const QString &json);

    /** @p milliseconds since 1970. */
    Q_INVOKABLE QString formatDate(double milliseconds, const QString &format) const;
    Q_INVOKABLE QJSValue parseDate(const QString &text) const; ///< null when it is none

    // Named as the functions of scripts.
    Q_INVOKABLE QString getUUID() const;
    Q_INVOKABLE QString digestStrMd5(const QString &text) const;
    Q_INVOKABLE QString digestStrSha256(const QString &text) const;
    Q_INVOKABLE QString escapeXmlStr(const QString &text) const;
    Q_INVOKABLE QString htmlToText(const QString &html) const;

    // Messages.
    Q_INVOKABLE QJSValue messageValue(int handle, const QString &member) const;
    Q_INVOKABLE QJsonValue messageHeader(int handle, const QString &question, const QString &name,
                                         const QString &parameter) const;
    /** Handles of the members of @p list: of messages for "embeddedMessages", else of parts. */
    Q_INVOKABLE QJsonValue handles(int handle, const QString &list);

    // Parts.
    Q_INVOKABLE QJsonValue partInfo(int handle) const;
    Q_INVOKABLE QJsonValue attachmentInfo(int handle) const;
    Q_INVOKABLE QJsonValue partHeaders(int handle) const;
    Q_INVOKABLE QJsonValue partHeader(int handle, const QString &question, const QString &name,
                                      const QString &parameter) const;
    Q_INVOKABLE QJsonValue children(int handle);
    Q_INVOKABLE double partSize(int handle) const;
    Q_INVOKABLE QJSValue partBytes(int handle) const;
    Q_INVOKABLE QString partText(int handle) const;
    Q_INVOKABLE QString partSha256(int handle) const;
    Q_INVOKABLE bool isDamaged(int handle) const;
    Q_INVOKABLE int embeddedMessage(int handle); ///< handle of a message, -1 when the part is none

private:
    [[nodiscard]] int currentLine() const;
    [[nodiscard]] const Message::MailMessage *message(int handle) const;
    [[nodiscard]] const Message::Part *part(int handle) const;
    int handleOf(const Message::MailMessage *message);
    int handleOf(const Message::Part *part);

    QJSEngine &m_engine;
    const HandlerScript &m_script;
    QTimeZone m_zone;
    ScriptLog m_log;
    std::optional<LogEntry> m_failure;
    bool m_abandoned = false;
    QHash<QString, QJsonObject> m_kept; ///< by VariableSet
    std::vector<const Message::MailMessage *> m_messages;
    std::vector<const Message::Part *> m_parts;
};

} // namespace Inlet::Script
