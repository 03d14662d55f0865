// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/event.h"

namespace Inlet {

/** A `log` event at a fixed time. */
inline Core::Event logLine(const QString &level, const QString &text,
                           const QString &activity = QStringLiteral("inmail"))
{
    Core::Event event;
    event.time = QDateTime(QDate(2026, 11, 23), QTime(8, 0), Qt::UTC);
    event.type = Core::EventType::Log.toString();
    event.activity = activity;
    event.members = {{QStringLiteral("level"), level}, {QStringLiteral("text"), text}};
    return event;
}

/** A `message` event of a message that was left on the server. */
inline Core::Event messageEvent(int number, const QString &subject, const QString &file = {})
{
    Core::Event event = logLine({}, {});
    event.type = Core::EventType::Message.toString();
    event.members = {{QStringLiteral("number"), number},
                     {QStringLiteral("subject"), subject},
                     {QStringLiteral("from"), QStringLiteral("anna@example.org")},
                     {QStringLiteral("returnCode"), 2},
                     {QStringLiteral("action"), QStringLiteral("leave")},
                     {QStringLiteral("transition"), QStringLiteral("ok")},
                     {QStringLiteral("error"), QJsonValue::Null},
                     {QStringLiteral("file"), file}};
    return event;
}

} // namespace Inlet
