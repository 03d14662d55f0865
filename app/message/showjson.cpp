// SPDX-License-Identifier: GPL-3.0-or-later
#include "message/showjson.h"

#include "message/charset.h"
#include "message/mailmessage.h"
#include "message/safehtml.h"
#include "message/structurejson.h"

#include <QJsonArray>

namespace Inlet::Message {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 MaximumImageBytes = 8 * 1024 * 1024; ///< of all pictures of one message

/** ISO 8601 UTC with whole seconds, which is what a mail date has; null when there is none. */
QJsonValue instant(const QDateTime &date)
{
    return date.isValid() ? QJsonValue(date.toUTC().toString(Qt::ISODate))
                          : QJsonValue(QJsonValue::Null);
}

QJsonArray addressArray(const QList<Address> &addresses)
{
    QJsonArray array;
    for (const Address &address : addresses)
        array.append(QJsonObject{{u"name"_s, address.name}, {u"address"_s, address.address}});
    return array;
}

QJsonArray headerArray(const QList<Header> &headers)
{
    QJsonArray array;
    for (const Header &header : headers)
        array.append(QJsonObject{{u"name"_s, header.name}, {u"value"_s, header.value}});
    return array;
}

QJsonArray attachmentArray(const QList<Attachment> &attachments)
{
    QJsonArray array;
    for (const Attachment &attachment : attachments) {
        array.append(QJsonObject{
            {u"filename"_s, attachment.filename()},
            {u"contentType"_s, attachment.contentType()},
            {u"size"_s, attachment.size()},
            {u"sha256"_s, QString::fromLatin1(attachment.sha256().toHex())},
            {u"inline"_s, attachment.isInline()},
            {u"damaged"_s, attachment.isDamaged()},
            {u"part"_s, attachment.part().path()},
        });
    }
    return array;
}

QJsonArray problemArray(const QList<Problem> &problems)
{
    QJsonArray array;
    for (const Problem &problem : problems)
        array.append(problemJson(problem));
    return array;
}

QJsonArray skippedArray(const std::vector<const Part *> &parts)
{
    QJsonArray array;
    for (const Part *part : parts)
        array.append(
            QJsonObject{{u"path"_s, part->path()}, {u"contentType"_s, part->contentType()}});
    return array;
}

QJsonValue reportValue(const std::optional<DeliveryReport> &report)
{
    if (!report)
        return QJsonValue::Null;
    QJsonArray recipients;
    for (const DeliveryRecipient &recipient : report->recipients) {
        recipients.append(QJsonObject{
            {u"finalRecipient"_s, recipient.finalRecipient},
            {u"originalRecipient"_s, recipient.originalRecipient},
            {u"action"_s, recipient.action},
            {u"status"_s, recipient.status},
            {u"diagnosticCode"_s, recipient.diagnosticCode},
            {u"remoteMta"_s, recipient.remoteMta},
        });
    }
    return QJsonObject{
        {u"reportingMta"_s, report->reportingMta},
        {u"arrivalDate"_s, instant(report->arrivalDate)},
        {u"recipients"_s, recipients},
        {u"originalMessageId"_s, report->originalMessageId},
        {u"originalSubject"_s, report->originalSubject},
    };
}

/** The pictures of the message that its HTML names and a simple widget can draw. */
QJsonArray imageArray(const MailMessage &message, const QSet<QString> &wanted)
{
    QJsonArray array;
    qint64 left = MaximumImageBytes;
    for (const Part *part : message.leaves()) {
        const bool isDrawn = part->contentType() == "image/png"_L1
                             || part->contentType() == "image/jpeg"_L1
                             || part->contentType() == "image/gif"_L1;
        if (!isDrawn || !wanted.contains(part->contentId()) || part->size() > left)
            continue;
        left -= part->size();
        array.append(QJsonObject{{u"contentId"_s, part->contentId()},
                                 {u"contentType"_s, part->contentType()},
                                 {u"base64"_s, QString::fromLatin1(part->bytes().toBase64())}});
    }
    return array;
}

void addPage(QJsonObject &object, const MailMessage &message)
{
    const SafeHtml page = safeHtml(message.html());
    object.insert(u"page"_s, page.html);
    object.insert(u"pageCut"_s, page.isCut);
    object.insert(u"blockedImages"_s, page.blockedImages);
    object.insert(u"images"_s, imageArray(message, page.images));
}

} // namespace

QJsonArray headersJson(const QList<Header> &headers)
{
    QJsonArray array;
    for (const Header &header : headers) {
        array.append(QJsonObject{{u"name"_s, header.name},
                                 {u"value"_s, header.value},
                                 {u"raw"_s, decodeUnlabelled(header.raw)}});
    }
    return array;
}

QJsonObject problemJson(const Problem &problem)
{
    return {
        {u"severity"_s, QString(severityName(problem.severity))},
        {u"code"_s, problem.code},
        {u"part"_s, problem.part},
        {u"offset"_s, problem.offset},
        {u"text"_s, problem.text},
    };
}

QJsonObject toShowJson(const MailMessage &message, const QString &file, const ShowExtras &extras)
{
    QJsonObject object{
        {u"file"_s, file},
        {u"size"_s, message.size()},
        {u"subject"_s, message.subject()},
        {u"from"_s, addressArray(message.fromList())},
        {u"to"_s, addressArray(message.to())},
        {u"cc"_s, addressArray(message.cc())},
        {u"replyTo"_s, addressArray(message.replyTo())},
        {u"date"_s, instant(message.date())},
        {u"messageId"_s, message.messageId()},
        {u"inReplyTo"_s, message.inReplyTo()},
        {u"references"_s, QJsonArray::fromStringList(message.references())},
        {u"headers"_s,
         extras.structure ? headersJson(message.headers()) : headerArray(message.headers())},
        {u"leafParts"_s, message.leafParts()},
        {u"text"_s, message.text()},
        {u"html"_s, message.html()},
        {u"attachments"_s, attachmentArray(message.attachments())},
        {u"isBounce"_s, message.isBounce()},
        {u"deliveryReport"_s, reportValue(message.deliveryReport())},
        {u"isAutoReply"_s, message.isAutoReply()},
        {u"skippedParts"_s, skippedArray(message.skippedParts())},
    };
    if (extras.structure)
        object.insert(u"structure"_s, structureJson(message));
    if (extras.page)
        addPage(object, message);
    // Last: reading everything above may have found more of them.
    object.insert(u"problems"_s, problemArray(message.problems()));
    return object;
}

} // namespace Inlet::Message
