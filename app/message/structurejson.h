// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QString>

namespace Inlet::Message {

class MailMessage;
class Part;

/**
 * The tree of parts of @p message, embedded messages included, for people and programs that look at one part after the
 * other: `{path, contentType, charset, transferEncoding, disposition, filename, contentId, size, rawSize, offset,
 * attachment, damaged, problems, message, parts}`. Decodes every part, so its problems are complete.
 *
 * `path` counts as IMAP does (RFC 3501 section 6.4.5): the parts of a message in part 2 are 2.1, 2.2 and so on. `offset`
 * is the byte in the message where the body begins, null for a part of an embedded message that was decoded.
 */
[[nodiscard]] QJsonObject structureJson(const MailMessage &message);

/** The members of one part as in structureJson(), without its parts and problems. */
[[nodiscard]] QJsonObject partJson(const Part &part, const QString &path);

/** The part at @p path of structureJson(); nullptr when there is none. */
[[nodiscard]] const Part *findPart(const MailMessage &message, const QString &path);

} // namespace Inlet::Message
