// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QString>

namespace Inlet::Message {

class MailMessage;

/** The object `inlet-run show` prints for a message read from @p file. Decodes everything. */
[[nodiscard]] QJsonObject toShowJson(const MailMessage &message, const QString &file);

} // namespace Inlet::Message
