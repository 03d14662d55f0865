// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "script/handlerscript.h"
#include "script/scriptlog.h"

#include <QByteArray>
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

    /** Makes @p message handle 0; it outlives every call of the script. */
    void setMessage(const Message::MailMessage *message);

    [[nodiscard]] ScriptLog &log() { return m_log; }

    /** Set by logError(): what the script said, and where. */
    [[nodiscard]] const std::optional<LogEntry> &failure() const { return m_failure; }

    // Journal. The line of the script is found in the engine's stack.
    Q_INVOKABLE void log(int level, const QString &text);
    Q_INVOKABLE void fail(const QString &text); ///< interrupts the script; no catch can hold that

    // Dates in milliseconds since 1970.
    Q_INVOKABLE QString formatDate(double milliseconds, const QString &format) const;
    Q_INVOKABLE QJsonValue parseDate(const QString &text) const; ///< null when it is none

    Q_INVOKABLE QString uuid() const;
    Q_INVOKABLE QString md5(const QString &text) const;
    Q_INVOKABLE QString sha256(const QString &text) const;
    Q_INVOKABLE QString escapeXml(const QString &text) const;
    Q_INVOKABLE QString htmlToText(const QString &html) const;

    // Messages.
    Q_INVOKABLE double messageSize(int handle) const;
    Q_INVOKABLE QJsonValue messageValue(int handle, const QString &member) const;
    Q_INVOKABLE QJsonValue messageHeader(int handle, const QString &question, const QString &name,
                                         const QString &parameter) const;
    Q_INVOKABLE QString textUnflowed(int handle) const;
    Q_INVOKABLE QByteArray rawBytes(int handle) const;
    Q_INVOKABLE QString rawText(int handle) const;
    Q_INVOKABLE QJsonValue attachments(int handle); ///< handles of parts
    Q_INVOKABLE QJsonValue parts(int handle);
    Q_INVOKABLE QJsonValue skippedParts(int handle);
    Q_INVOKABLE QJsonValue embeddedMessages(int handle); ///< handles of messages

    // Parts.
    Q_INVOKABLE QJsonValue partInfo(int handle) const;
    Q_INVOKABLE QJsonValue attachmentInfo(int handle) const;
    Q_INVOKABLE QJsonValue partHeaders(int handle) const;
    Q_INVOKABLE QJsonValue partHeader(int handle, const QString &question, const QString &name,
                                      const QString &parameter) const;
    Q_INVOKABLE QJsonValue children(int handle);
    Q_INVOKABLE double partSize(int handle) const;
    Q_INVOKABLE QByteArray partBytes(int handle) const;
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
    std::vector<const Message::MailMessage *> m_messages;
    std::vector<const Message::Part *> m_parts;
};

} // namespace Inlet::Script
