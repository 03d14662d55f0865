// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "message/header.h"
#include "message/headerlist.h"

#include <QByteArray>
#include <QString>
#include <QStringView>

#include <memory>
#include <vector>

namespace Inlet::Message {

class MailMessage;
struct PartContext;
struct StructureNode;

/**
 * One node of the MIME tree of a MailMessage, which owns it. Read-only; decoded content is made on the first read and
 * kept. Same thread rules as MailMessage.
 */
class Part
{
public:
    /** Reads the part's header. @p context and the message @p node points into outlive the part. */
    Part(const StructureNode &node, PartContext &context);
    ~Part();
    Q_DISABLE_COPY_MOVE(Part)

    /** IMAP numbering (RFC 3501 section 6.4.5): "1", "1.2"; "" for a message that is itself a multipart. */
    [[nodiscard]] const QString &path() const;
    [[nodiscard]] const std::vector<std::unique_ptr<Part>> &children() const;
    [[nodiscard]] bool isMultipart() const;

    /**
     * What stands in a multipart whose parts cannot be told apart, shown as a text/plain part of its own. It is no
     * text body, because what it holds is raw MIME.
     */
    [[nodiscard]] bool isUnreadable() const;

    /** Lower case `type/subtype`; "text/plain" when unusable. */
    [[nodiscard]] const QString &contentType() const;

    /** As declared; "" when none. */
    [[nodiscard]] const QString &charset() const;

    /** Lower case: "attachment", "inline" or "". */
    [[nodiscard]] const QString &disposition() const;

    /** "base64", "quoted-printable", "x-uuencode" or "". */
    [[nodiscard]] QString transferEncoding() const;

    /** Without angle brackets. */
    [[nodiscard]] const QString &contentId() const;

    /** The declared name, decoded, as the sender wrote it: may hold paths and control characters. "" when none. */
    [[nodiscard]] const QString &filenameRaw() const;

    /** filenameRaw() made safe: no path, control or bidi character, no reserved name. "" when none. */
    [[nodiscard]] const QString &filename() const;

    /** Named, or by disposition or type no text to be read in place; every embedded message is one. */
    [[nodiscard]] bool isAttachment() const;
    [[nodiscard]] bool isMessage() const; ///< message/rfc822, message/global, message/news
    [[nodiscard]] bool isTnef() const;    ///< winmail.dat, application/ms-tnef

    [[nodiscard]] const QList<Header> &headers() const;
    /** First of that name, decoded; "" when none. */
    [[nodiscard]] QString header(QStringView name) const;
    [[nodiscard]] QStringList headerAll(QStringView name) const;
    [[nodiscard]] bool hasHeader(QStringView name) const;
    [[nodiscard]] const HeaderList &fields() const; ///< as received, undecoded
    /** Parameter of the first field of that name, RFC 2231 and RFC 2047 decoded; "" when none. */
    [[nodiscard]] QString headerParam(QStringView name, QStringView parameter) const;

    /** The body as received, transfer encoding in place. A view into the message. */
    [[nodiscard]] QByteArrayView rawBody() const;

    /** The body with its transfer encoding removed. Broken encodings give what decodes. */
    [[nodiscard]] QByteArray bytes() const;

    /** bytes() with CRLF as LF for text types, else bytes(): what sizes and hashes of attachments are taken of. */
    [[nodiscard]] QByteArray canonicalBytes() const;

    [[nodiscard]] qint64 size() const; ///< of canonicalBytes()

    /** bytes() through the charset, LF line ends, cut at the limit. Undecodable bytes are U+FFFD. */
    [[nodiscard]] const QString &text() const;
    [[nodiscard]] bool textTruncated() const;

    /** the transfer encoding of the body is broken or unknown */
    [[nodiscard]] bool isDamaged() const;

    /**
     * The message in a message type, or the header of one in text/rfc822-headers, parsed on first use; nullptr in
     * other parts and beyond the nesting limit.
     */
    [[nodiscard]] const MailMessage *message() const;

    /** An error-level problem: badly formed, or in an encoding that is not supported. */
    [[nodiscard]] bool isMalformed() const;

    /** Takes @p child as the last one. For the message while it builds the tree. */
    void addChild(std::unique_ptr<Part> child);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace Inlet::Message
