// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QJsonObject>
#include <QString>

#include <optional>

namespace Inlet::Core {

/**
 * One line of the runner's JSON Lines output. The engine makes them, the runner writes them, the designer reads
 * them; the names of `type` and of the members are the public contract of `inlet-run`.
 */
struct Event
{
    QDateTime time; ///< UTC
    QString type;   ///< one of the constants in Inlet::Core::EventType
    QString activity;
    QString task;
    int pass = 0; ///< from 1; 0 outside a pass
    QJsonObject members;

    /** One line of JSON, UTF-8, without the line end. `time`, `type`, `activity`, `task`, `pass` come first. */
    [[nodiscard]] QByteArray toJsonLine() const;

    /** Reads one line; nullopt when it is not a JSON object with a `type`. Unknown members are kept. */
    [[nodiscard]] static std::optional<Event> fromJsonLine(QByteArrayView line);
};

namespace EventType {
inline constexpr QStringView TaskStarted = u"task-started";
inline constexpr QStringView PassStarted = u"pass-started";
inline constexpr QStringView PassFinished = u"pass-finished";
inline constexpr QStringView Connected = u"connected";
inline constexpr QStringView Authenticated = u"authenticated";
inline constexpr QStringView Mailbox = u"mailbox";
inline constexpr QStringView Message = u"message";
inline constexpr QStringView Transition = u"transition";
inline constexpr QStringView Quarantined = u"quarantined"; ///< a message was set aside
inline constexpr QStringView Log = u"log";
inline constexpr QStringView Error = u"error";
inline constexpr QStringView Progress = u"progress";
inline constexpr QStringView SessionClosed = u"session-closed";
inline constexpr QStringView Expiration = u"expiration";
inline constexpr QStringView Waiting = u"waiting";
inline constexpr QStringView State = u"state";         ///< between start and end of a task
inline constexpr QStringView Heartbeat = u"heartbeat"; ///< of the program, not of a task
inline constexpr QStringView TaskFinished = u"task-finished";
inline constexpr QStringView Sample = u"sample";              ///< of `test`
inline constexpr QStringView TestFinished = u"test-finished"; ///< of `test`
} // namespace EventType

} // namespace Inlet::Core
