// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "message/address.h"
#include "message/attachment.h"
#include "message/header.h"
#include "message/limits.h"
#include "message/part.h"
#include "message/problem.h"
#include "message/report.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>
#include <QStringList>

#include <memory>
#include <optional>
#include <vector>

namespace Inlet::Message {

struct ParseOptions
{
    /** Parts with an error-level problem are left out of text, html and attachments and listed in skippedParts(). */
    bool skipMalformedParts = false;
    Limits limits;
    int depth = 0; ///< levels of nesting around this message; counts against Limits::nesting
};

/**
 * One e-mail message (RFC 5322, MIME). Parsing finds the structure and everything that makes a part unusable; headers
 * and bodies are decoded on first read and kept.
 *
 * Any bytes are a message: the worst input gives empty values and a list of problems, never a failure. Strings are ""
 * when absent, lists empty, dates invalid. Text has LF line ends and U+FFFD for what cannot be decoded. Movable; parts
 * and attachments stay valid across a move. Used from one thread at a time; needs less than 4 MB of stack.
 */
class MailMessage
{
public:
    [[nodiscard]] static MailMessage parse(const QByteArray &raw, const ParseOptions &options = {});
    ~MailMessage();
    MailMessage(MailMessage &&other) noexcept;
    MailMessage &operator=(MailMessage &&other) noexcept;
    Q_DISABLE_COPY(MailMessage)

    [[nodiscard]] const QByteArray &raw() const; ///< as received, dot-unstuffed
    [[nodiscard]] qint64 size() const;           ///< bytes of raw()

    // Addresses. Repeated fields are joined in order, groups are flattened.
    // An entry that holds no address is left out and noted as a problem, except where from() has no other.
    [[nodiscard]] std::optional<Address> from() const; ///< first mailbox of From
    [[nodiscard]] const QList<Address> &fromList() const;
    [[nodiscard]] std::optional<Address> sender() const;
    /** `<>` gives an Address whose fields are "" */
    [[nodiscard]] std::optional<Address> returnPath() const;
    [[nodiscard]] const QList<Address> &to() const;
    [[nodiscard]] const QList<Address> &cc() const;
    [[nodiscard]] const QList<Address> &bcc() const;
    [[nodiscard]] const QList<Address> &replyTo() const;
    /** Distinct addresses of to, cc, bcc, Delivered-To and X-Original-To, in that order. */
    [[nodiscard]] QStringList recipients() const;

    // Header fields of the message itself. The first field of a name counts.
    [[nodiscard]] QString subject() const;
    [[nodiscard]] QDateTime date() const;         ///< UTC; invalid when absent or nonsense
    [[nodiscard]] QString dateText() const;       ///< the Date field, unfolded
    [[nodiscard]] QDateTime receivedDate() const; ///< UTC; of the topmost Received field
    [[nodiscard]] QString messageId() const;      ///< without angle brackets
    [[nodiscard]] QString inReplyTo() const;      ///< first identifier, without angle brackets
    [[nodiscard]] QStringList references() const; ///< in order, without angle brackets
    [[nodiscard]] const QList<Header> &headers() const; ///< original order, duplicates kept
    [[nodiscard]] QString header(QStringView name) const;
    [[nodiscard]] QStringList headerAll(QStringView name) const;
    [[nodiscard]] bool hasHeader(QStringView name) const;
    [[nodiscard]] QString headerParam(QStringView name, QStringView parameter) const;
    [[nodiscard]] QString contentType() const; ///< of the message, lower case
    /** declared for the message, or for its text body; "" when none */
    [[nodiscard]] QString charset() const;

    // Bodies.
    [[nodiscard]] QString text() const; ///< first text/plain body that is no attachment
    /** first text/html body that is no attachment; not sanitised */
    [[nodiscard]] QString html() const;
    /** text() with format=flowed paragraphs joined (RFC 3676) */
    [[nodiscard]] QString textUnflowed() const;
    [[nodiscard]] QString plainText() const;  ///< text(), or text made of html() when there is none
    [[nodiscard]] QString replyText() const;  ///< plainText() without quoted history and signature
    [[nodiscard]] bool textTruncated() const; ///< text() or html() was cut at the limit

    // Parts.
    [[nodiscard]] const Part &root() const;
    /** topmost parts: children of a multipart, else the root */
    [[nodiscard]] std::vector<const Part *> parts() const;
    [[nodiscard]] int leafParts() const; ///< number of leaves()
    /** Parts that are no multipart, in document order; an embedded message is one of them. Skipped ones included. */
    [[nodiscard]] const std::vector<const Part *> &leaves() const;
    [[nodiscard]] const QList<Attachment> &attachments() const; ///< in document order
    [[nodiscard]] std::vector<const MailMessage *> embeddedMessages() const;
    /** Parts left out because of ParseOptions::skipMalformedParts, in document order. */
    [[nodiscard]] const std::vector<const Part *> &skippedParts() const;

    // What kind of message it is.
    [[nodiscard]] bool isBounce() const;
    [[nodiscard]] std::optional<DeliveryReport> deliveryReport() const;
    [[nodiscard]] bool isAutoReply() const;
    [[nodiscard]] std::optional<FeedbackReport> feedbackReport() const;

    /**
     * What is wrong with the message. Complete for errors after parse(); warnings about text join when it is read.
     */
    [[nodiscard]] const QList<Problem> &problems() const;

    /** True when a part is badly formed or uses an unsupported encoding. Known after parse(). */
    [[nodiscard]] bool hasErrors() const;

private:
    class Private;
    explicit MailMessage(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

} // namespace Inlet::Message
