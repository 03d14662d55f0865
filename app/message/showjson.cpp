// SPDX-License-Identifier: GPL-3.0-or-later
#include "message/showjson.h"

#include "message/mailmessage.h"

#include <QJsonArray>

namespace Inlet::Message {

using namespace Qt::StringLiterals;

namespace {

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
        });
    }
    return array;
}

QJsonArray problemArray(const QList<Problem> &problems)
{
    QJsonArray array;
    for (const Problem &problem : problems) {
        array.append(QJsonObject{
            {u"severity"_s, QString(severityName(problem.severity))},
            {u"code"_s, problem.code},
            {u"part"_s, problem.part},
            {u"offset"_s, problem.offset},
            {u"text"_s, problem.text},
        });
    }
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

} // namespace

QJsonObject toShowJson(const MailMessage &message, const QString &file)
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
        {u"headers"_s, headerArray(message.headers())},
        {u"leafParts"_s, message.leafParts()},
        {u"text"_s, message.text()},
        {u"html"_s, message.html()},
        {u"attachments"_s, attachmentArray(message.attachments())},
        {u"isBounce"_s, message.isBounce()},
        {u"deliveryReport"_s, reportValue(message.deliveryReport())},
        {u"isAutoReply"_s, message.isAutoReply()},
        {u"skippedParts"_s, skippedArray(message.skippedParts())},
    };
    // Last: reading everything above may have found more of them.
    object.insert(u"problems"_s, problemArray(message.problems()));
    return object;
}

} // namespace Inlet::Message
