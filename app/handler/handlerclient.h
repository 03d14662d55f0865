// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rawmessage.h"
#include "handler/handlersettings.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonObject>
#include <QObject>

#include <chrono>
#include <memory>
#include <optional>

namespace Inlet::Handler {

/** One message to be handled. */
struct HandlerRequest
{
    quint64 ticket = 0; ///< chosen by the caller; comes back with the outcome
    int number = 0;     ///< `mailMessage.number`
    QString uid;        ///< `mailMessage.uid`
    Core::RawMessage raw;
};

/** What a person wants to see of a message in a list; decoded by the host. */
struct MessageSummary
{
    QString from; ///< address of the first mailbox
    QString fromName;
    QStringList to;
    QString subject;
    QDateTime date; ///< UTC; invalid when there is none
    QString messageId;
};

/** What the handler decided about one message, or why it could not. */
struct HandlerOutcome
{
    quint64 ticket = 0;
    std::optional<int> returnCode; ///< 1 to 4; nullopt exactly when error is set
    std::optional<HandlerError> error;
    QJsonObject vars;        ///< event variables; Date values as ISO 8601 UTC text
    QJsonArray problems;     ///< {severity, code, part, offset, text}
    QJsonArray skippedParts; ///< {path, contentType}
    QList<LogLine> log;
    MessageSummary summary;
    std::chrono::microseconds duration{0}; ///< parsing and script together
    QJsonObject taskVars; ///< after this message; given on to the next one by the client
    QJsonObject instanceVars;
};

/**
 * Runs handlers in a child process (inlet-handler) that is killed and replaced when it hangs, crashes or grows over its
 * limit. One client, one child, messages strictly one after the other in the order of submit(); while one is handled
 * the next ones travel. Every submitted message gets exactly one outcome, whatever happens to the child.
 */
class HandlerClient : public QObject
{
    Q_OBJECT

public:
    explicit HandlerClient(HandlerSettings settings, QObject *parent = nullptr);
    ~HandlerClient() override; ///< kills the child

    /** Starts the child and compiles the script; ends in ready(), scriptRejected() or failed(). */
    void start();

    /** Queues a message. Allowed after ready(). */
    void submit(const HandlerRequest &request);

    /** Bytes queued and not yet handled: the caller stops reading from the server above its own limit. */
    [[nodiscard]] qint64 pendingBytes() const;
    [[nodiscard]] int pendingMessages() const;

    /** Forgets queued messages and kills the child; no outcome follows. */
    void cancel();

Q_SIGNALS:
    void ready();
    void scriptRejected(const Inlet::Handler::HandlerError &error); ///< syntax error
    void outcome(const Inlet::Handler::HandlerOutcome &outcome);
    void failed(const Inlet::Core::Error &error); ///< the host cannot be started at all

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace Inlet::Handler
