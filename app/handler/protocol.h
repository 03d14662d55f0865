// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "handler/handlerclient.h"
#include "handler/hostservice.h"

#include <QCborMap>

#include <optional>

/**
 * What the runner and the handler host say to each other, as CBOR maps in frames. Both come from one build, so the
 * version only guards against a mixed installation.
 *
 *     runner                                    host
 *     hello {version, shared, settings}  ->         shared: number of an inherited file, or -1
 *                                        <-     ready {version, shared}  or  rejected {line, text}
 *     message {ticket, number, uid, size} ->
 *     size bytes, without a frame        ->
 *                                        <-     running {}          the script starts now
 *                                        <-     outcome {...}
 *     show {file, size, structure, page} + bytes, parts {size, paths} + bytes, check {script},
 *     evaluate {script, vars, taskVars, instanceVars},
 *     initialize {script, activity, taskVars, instanceVars}
 *                                        <-     running {}, answer {...}
 *
 * Where both sides say `shared`, the bytes of a small message do not follow the frame: they are in the BodyRing, at the
 * `place` that the frame tells, until the answer.
 *
 * Requests are answered in the order they come; the next ones may travel before an answer. The host may keep frames
 * back for some milliseconds while there are more requests to work on. End of input ends the host.
 */
namespace Inlet::Handler::Protocol {

inline constexpr int Version = 2;

/** Bytes of a message that are read from its spool file and sent at once. */
inline constexpr qsizetype PieceBytes = 64 * 1024;

/** What the host accepts of one frame; scripts and variables are far smaller, messages are no frames. */
inline constexpr qsizetype MaximumRequestBytes = 32 * 1024 * 1024;
/** What the runner accepts of an outcome: bounded variables, journal and problems. */
inline constexpr qsizetype MaximumOutcomeBytes = 32 * 1024 * 1024;
/** What the runner accepts of an answer: `show` holds whole texts. */
inline constexpr qsizetype MaximumAnswerBytes = 512 * 1024 * 1024;

/** How the host ends by itself. */
enum class ExitStatus {
    Done = 0,          ///< end of input
    MemoryLimit = 120, ///< an allocation failed
    BadRequest = 121,  ///< the runner sent what is not this protocol
};

enum class Type {
    Hello,
    Message,
    Show,
    Parts,
    Check,
    Evaluate,
    Initialize,
    Ready,
    Rejected,
    Running,
    Outcome,
    Answer
};

/** An empty frame of @p type. */
[[nodiscard]] QCborMap frame(Type type);
[[nodiscard]] std::optional<Type> typeOf(const QCborMap &frame);

// Each pair writes and reads the same members. Reading is lenient about absent members; what must hold for the caller
// is checked by functions that return an optional.
void writeSettings(QCborMap &frame, const HandlerSettings &settings);
[[nodiscard]] HandlerSettings readSettings(const QCborMap &frame);

void writeError(QCborMap &frame, const std::optional<HandlerError> &error);
[[nodiscard]] std::optional<HandlerError> readError(const QCborMap &frame);

void writeOutcome(QCborMap &frame, const HandlerOutcome &outcome);
/** Nothing when the frame has neither a code from 1 to 4 nor an error. */
[[nodiscard]] std::optional<HandlerOutcome> readOutcome(const QCborMap &frame);

void writeScriptAnswer(QCborMap &frame, const ScriptAnswer &answer);
[[nodiscard]] ScriptAnswer readScriptAnswer(const QCborMap &frame);

void writeParts(QCborMap &frame, const PartsAnswer &answer);
[[nodiscard]] PartsAnswer readParts(const QCborMap &frame);

void writeProblems(QCborMap &frame, const QList<ScriptProblem> &problems);
[[nodiscard]] QList<ScriptProblem> readProblems(const QCborMap &frame);

// Single members.
void writeLines(QCborMap &frame, const QStringList &script);
[[nodiscard]] QStringList readLines(const QCborMap &frame);
void writeObject(QCborMap &frame, QLatin1StringView key, const QJsonObject &object);
[[nodiscard]] QJsonObject readObject(const QCborMap &frame, QLatin1StringView key);

namespace Key {
inline constexpr QLatin1StringView Activity{"activity"};
inline constexpr QLatin1StringView Data{"data"};
inline constexpr QLatin1StringView File{"file"};
inline constexpr QLatin1StringView InstanceVars{"instanceVars"};
inline constexpr QLatin1StringView Message{"message"};
inline constexpr QLatin1StringView Number{"number"};
inline constexpr QLatin1StringView Page{"page"};
inline constexpr QLatin1StringView Paths{"paths"};
inline constexpr QLatin1StringView Place{"place"};
inline constexpr QLatin1StringView Shared{"shared"};
inline constexpr QLatin1StringView Size{"size"};
inline constexpr QLatin1StringView Structure{"structure"};
inline constexpr QLatin1StringView TaskVars{"taskVars"};
inline constexpr QLatin1StringView Ticket{"ticket"};
inline constexpr QLatin1StringView Uid{"uid"};
inline constexpr QLatin1StringView Vars{"vars"};
inline constexpr QLatin1StringView Version{"version"};
} // namespace Key

} // namespace Inlet::Handler::Protocol
