// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJSValue>
#include <QJsonArray>
#include <QString>

class QJSEngine;

namespace Inlet::Message {
class MailMessage;
class Part;
struct Header;
} // namespace Inlet::Message

namespace Inlet::Script {

/**
 * A member of `mailMessage` as a script sees it: a text, number, boolean, Date, ArrayBuffer, or lists and objects of
 * them. Null for an absent date or object; undefined when there is no member of that name.
 */
[[nodiscard]] QJSValue messageValue(QJSEngine &engine, const Message::MailMessage &message,
                                    const QString &member);

/** @p bytes as an ArrayBuffer. */
[[nodiscard]] QJSValue bytesValue(QJSEngine &engine, const QByteArray &bytes);

/** @p date as a Date, null when it is invalid. */
[[nodiscard]] QJSValue dateValue(QJSEngine &engine, const QDateTime &date);

/** {name, value, raw, index} of each field; `raw` as Latin-1 text. */
[[nodiscard]] QJsonArray headerValues(const QList<Message::Header> &headers);

/** {severity, code, part, offset, text} of each problem known so far. */
[[nodiscard]] QJsonArray problemValues(const Message::MailMessage &message);

} // namespace Inlet::Script
