// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rawmessage.h"
#include "handler/handlersettings.h"

#include <QDateTime>
#include <QJsonObject>
#include <QList>
#include <QObject>

#include <functional>
#include <memory>
#include <optional>

namespace Inlet::Handler {

/** Something wrong with a script that was not run. */
struct ScriptProblem
{
    int line = 0;   ///< within the body, from 1
    QString text;   ///< a plain sentence
    int column = 0; ///< character from 1 where what is wrong begins; 0: only the line is known
    int length = 0; ///< of it, in characters
};

/** Answer to HostService::show(). */
struct ShowAnswer
{
    std::optional<HandlerError> error; ///< the parser hung, crashed or could not be started
    QJsonObject message;               ///< the object `inlet-run show` prints
};

/** What HostService::show() adds to the object on request; `inlet-run show` says what they are. */
struct ShowExtras
{
    bool structure = false;
    bool page = false;
};

/** One part of a message, decoded. */
struct MessagePart
{
    QJsonObject info; ///< as in `structure`, with `headers` where it was asked for by path
    std::optional<QString> text; ///< of a text part asked for by path
    QByteArray bytes;            ///< without transfer encoding
};

/** Answer to HostService::parts(). */
struct PartsAnswer
{
    std::optional<HandlerError> error;
    QString missing; ///< a path at which the message has no part; there are no parts then
    QList<MessagePart> parts;
};

/** Answer to HostService::check(). */
struct CheckAnswer
{
    std::optional<HandlerError> error; ///< the host could not answer; says nothing about the script
    QList<ScriptProblem> problems;     ///< empty: the script can be run
};

/** Answer to HostService::evaluateDate() and initialize(). */
struct ScriptAnswer
{
    std::optional<HandlerError> error;
    QDateTime date; ///< UTC; valid exactly when evaluateDate() succeeded
    QJsonObject vars;
    QJsonObject taskVars; ///< after the script; as before it when it was stopped
    QJsonObject instanceVars;
    QJsonObject activity; ///< as the initialization script left it
    QList<LogLine> log;
};

/**
 * Answers the questions that need the parser or an engine but no mailbox: show a saved message, check a script, run an
 * expiration or initialization script. Owns one child process that is started with the first question, kept for the
 * next ones, and replaced when it hangs or crashes, as HandlerClient does.
 *
 * Questions are answered one after the other in the order asked, each exactly once, never before the asking function
 * has returned. An answer is dropped when its @p context is gone or the service is destroyed.
 */
class HostService : public QObject
{
    Q_OBJECT

public:
    template <typename T>
    using Callback = std::function<void(const T &)>;

    /** Of @p settings, `program`, the limits and the time zone count for every question; the script is not used. */
    explicit HostService(HandlerSettings settings, QObject *parent = nullptr);
    ~HostService() override; ///< kills the child; no answer follows

    /** Parses @p raw; `file` of the answer is @p fileName. Never fails because of the content of the message. */
    void show(const QString &fileName, const Core::RawMessage &raw, const ShowExtras &extras,
              QObject *context, const Callback<ShowAnswer> &answer);

    /** Decodes the parts of @p raw at @p paths; without any, all its attachments. */
    void parts(const QStringList &paths, const Core::RawMessage &raw, QObject *context,
               const Callback<PartsAnswer> &answer);

    /** Checks the syntax of a function body; nothing of it is executed. */
    void check(const QStringList &body, QObject *context, const Callback<CheckAnswer> &answer);

    /** Runs a function body that returns a Date (an expiration). It sees vars, task, instance, activity, event. */
    void evaluateDate(const QStringList &body, const QJsonObject &vars, QObject *context,
                      const Callback<ScriptAnswer> &answer);

    /** Runs an initialization script. It may change the members of @p activity, and all vars; its value is ignored. */
    void initialize(const QStringList &body, const QJsonObject &activity, QObject *context,
                    const Callback<ScriptAnswer> &answer);

    /** What scripts asked from now on see as task.vars and instance.vars; before, those of the settings. */
    void setVars(const QJsonObject &taskVars, const QJsonObject &instanceVars);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace Inlet::Handler
