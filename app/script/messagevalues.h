// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonArray>
#include <QJsonValue>
#include <QString>

namespace Inlet::Message {
class MailMessage;
class Part;
struct Header;
} // namespace Inlet::Message

namespace Inlet::Script {

/**
 * A member of `mailMessage` as a JSON value: texts, numbers, booleans, and lists and objects of them. Dates are
 * milliseconds since 1970, null when absent. Undefined when there is no member of that name.
 */
[[nodiscard]] QJsonValue messageValue(const Message::MailMessage &message, const QString &member);

/** {name, value, raw, index} of each field; `raw` as Latin-1 text. */
[[nodiscard]] QJsonArray headerValues(const QList<Message::Header> &headers);

/** {severity, code, part, offset, text} of each problem known so far. */
[[nodiscard]] QJsonArray problemValues(const Message::MailMessage &message);

} // namespace Inlet::Script
