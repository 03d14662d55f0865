// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "message/header.h"

#include <QByteArray>
#include <QString>
#include <QStringView>

#include <memory>
#include <vector>

namespace Inlet::Message {

class MailMessage;
struct PartContext;
struct PartData;

/**
 * One node of the MIME tree of a MailMessage, which owns it. Read-only; decoded content is made on the first read and
 * kept. Same thread rules as MailMessage.
 */
class Part
{
public:
    /** @p context outlives the part. */
    Part(PartData data, PartContext &context);
    ~Part();
    Q_DISABLE_COPY_MOVE(Part)

    /** IMAP numbering (RFC 3501 section 6.4.5): "1", "1.2"; "" for a message that is itself a multipart. */
    [[nodiscard]] const QString &path() const;
    [[nodiscard]] const std::vector<std::unique_ptr<Part>> &children() const;
    [[nodiscard]] bool isMultipart() const; ///< has, or should have, children

    [[nodiscard]] const QString &
    contentType() const; ///< lower case `type/subtype`; "text/plain" when unusable
    [[nodiscard]] const QString &charset() const;     ///< declared, as written; "" when none
    [[nodiscard]] const QString &disposition() const; ///< lower case: attachment, inline or ""
    [[nodiscard]] const QString &
    transferEncoding() const;                       ///< lower case, common misspellings corrected
    [[nodiscard]] const QString &contentId() const; ///< without angle brackets

    /** The declared name, decoded, as the sender wrote it: may hold paths and control characters. "" when none. */
    [[nodiscard]] const QString &filenameRaw() const;

    /** filenameRaw() made safe: no path, control or bidi character, no reserved name. "" when none. */
    [[nodiscard]] const QString &filename() const;

    [[nodiscard]] bool
    isAttachment() const; ///< by disposition, name and type, as the handbook defines it
    [[nodiscard]] bool isMessage() const; ///< message/rfc822, message/global, message/news
    [[nodiscard]] bool isTnef() const;    ///< winmail.dat, application/ms-tnef

    [[nodiscard]] const QList<Header> &headers() const;
    [[nodiscard]] QString
    header(QStringView name) const; ///< first of that name, decoded; "" when none
    [[nodiscard]] QStringList headerAll(QStringView name) const;
    [[nodiscard]] bool hasHeader(QStringView name) const;
    [[nodiscard]] QByteArray rawHeader(QStringView name) const; ///< first of that name, as received
    /** Parameter of the first field of that name, RFC 2231 and RFC 2047 decoded; "" when none. */
    [[nodiscard]] QString headerParam(QStringView name, QStringView parameter) const;

    /** The body as received, transfer encoding in place. Shares the memory of the message: do not outlive it. */
    [[nodiscard]] QByteArrayView rawBody() const;

    /** The body with its transfer encoding removed. Broken encodings give what decodes. */
    [[nodiscard]] QByteArray bytes() const;

    /** bytes() with CRLF as LF for text types, else bytes(): what sizes and hashes of attachments are taken of. */
    [[nodiscard]] QByteArray canonicalBytes() const;

    [[nodiscard]] qint64 size() const; ///< of canonicalBytes()

    /** bytes() through the charset, LF line ends, cut at the limit. Undecodable bytes are U+FFFD. */
    [[nodiscard]] const QString &text() const;
    [[nodiscard]] bool textTruncated() const;

    [[nodiscard]] bool
    isDamaged() const; ///< the transfer encoding of the body is broken or unknown

    /** The embedded message of a message type, parsed on first use; nullptr otherwise or beyond the nesting limit. */
    [[nodiscard]] const MailMessage *message() const;

private:
    friend class StructureBuilder;
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace Inlet::Message
