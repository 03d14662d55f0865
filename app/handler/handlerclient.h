// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rawmessage.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonObject>
#include <QJsonValue>
#include <QObject>
#include <QStringList>

#include <chrono>
#include <memory>
#include <optional>

namespace Inlet::Handler {

/** What every message of one run shares: the script, its surroundings and its limits. */
struct HandlerSettings
{
    QString program;    ///< absolute path of inlet-handler
    QStringList script; ///< lines of the function body
    bool skipMalformedParts = true;
    std::chrono::milliseconds scriptDuration{std::chrono::seconds(10)};
    qint64 scriptMemoryBytes = 268435456;
    QString activityName;
    QString activityLabel;
    QString projectLabel;
    QByteArray timeZone; ///< IANA; JavaScript's local time and formatDate()
    QString taskId;
    QDateTime taskCreated; ///< UTC
    int pass = 0;
    bool dryRun = false;
    QString account;
    QJsonObject taskVars;     ///< values on entry; see HandlerOutcome
    QJsonObject instanceVars;
};

struct HandlerRequest
{
    quint64 ticket = 0; ///< chosen by the caller; comes back with the outcome
    int number = 0;     ///< `mailMessage.number`
    QString uid;        ///< `mailMessage.uid`
    Core::RawMessage raw;
};

struct LogLine
{
    QString level; ///< verbose, info, warning, error
    QString text;
    int line = 0; ///< of the script, 0 when unknown
};

struct HandlerError
{
    Core::ErrorCode code = Core::ErrorCode::Script; ///< Script, or Message when skipping is off and the mail is bad
    QString text;
    int line = 0; ///< of the script body, from 1; 0 when there is none
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

struct HandlerOutcome
{
    quint64 ticket = 0;
    std::optional<int> returnCode; ///< 1 to 4; nullopt exactly when error is set
    std::optional<HandlerError> error;
    QJsonObject vars;
    QJsonArray problems;     ///< {severity, code, part, offset, text}
    QJsonArray skippedParts; ///< {path, contentType}
    QList<LogLine> log;
    MessageSummary summary;
    std::chrono::microseconds duration{0};
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

/** Answers to the other questions that need a parser or an engine; each runs a child for itself. */
struct ScriptProblem
{
    int line = 0;
    QString text;
};

} // namespace Inlet::Handler
