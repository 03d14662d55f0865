// SPDX-License-Identifier: GPL-3.0-or-later
#include "script/messagevalues.h"

#include "message/mailmessage.h"

#include <QHash>
#include <QJsonObject>

namespace Inlet::Script {

using namespace Qt::StringLiterals;
using Message::Address;
using Message::MailMessage;

namespace {

QJsonValue dateValue(const QDateTime &date)
{
    return date.isValid() ? QJsonValue(date.toMSecsSinceEpoch()) : QJsonValue(QJsonValue::Null);
}

QJsonObject addressValue(const Address &address)
{
    return {{u"name"_s, address.name},   {u"address"_s, address.address},
            {u"user"_s, address.user},   {u"domain"_s, address.domain},
            {u"tag"_s, address.tag},     {u"domainUnicode"_s, address.domainUnicode},
            {u"group"_s, address.group}, {u"raw"_s, address.raw}};
}

QJsonValue addressValue(const std::optional<Address> &address)
{
    return address ? QJsonValue(addressValue(*address)) : QJsonValue(QJsonValue::Null);
}

QJsonArray addressValues(const QList<Address> &addresses)
{
    QJsonArray values;
    for (const Address &address : addresses)
        values.append(addressValue(address));
    return values;
}

QJsonValue deliveryReport(const MailMessage &message)
{
    const std::optional<Message::DeliveryReport> report = message.deliveryReport();
    if (!report)
        return QJsonValue::Null;
    QJsonArray recipients;
    for (const Message::DeliveryRecipient &recipient : report->recipients) {
        recipients.append(QJsonObject{{u"finalRecipient"_s, recipient.finalRecipient},
                                      {u"originalRecipient"_s, recipient.originalRecipient},
                                      {u"action"_s, recipient.action},
                                      {u"status"_s, recipient.status},
                                      {u"diagnosticCode"_s, recipient.diagnosticCode},
                                      {u"remoteMta"_s, recipient.remoteMta}});
    }
    return QJsonObject{{u"reportingMta"_s, report->reportingMta},
                       {u"arrivalDate"_s, dateValue(report->arrivalDate)},
                       {u"recipients"_s, recipients},
                       {u"originalMessageId"_s, report->originalMessageId},
                       {u"originalSubject"_s, report->originalSubject}};
}

QJsonValue feedbackReport(const MailMessage &message)
{
    const std::optional<Message::FeedbackReport> report = message.feedbackReport();
    if (!report)
        return QJsonValue::Null;
    return QJsonObject{
        {u"feedbackType"_s, report->feedbackType},
        {u"userAgent"_s, report->userAgent},
        {u"version"_s, report->version},
        {u"originalEnvelopeId"_s, report->originalEnvelopeId},
        {u"originalMailFrom"_s, report->originalMailFrom},
        {u"arrivalDate"_s, dateValue(report->arrivalDate)},
        {u"reportingMta"_s, report->reportingMta},
        {u"sourceIp"_s, report->sourceIp},
        {u"incidents"_s, report->incidents},
        {u"authenticationResults"_s, QJsonArray::fromStringList(report->authenticationResults)},
        {u"originalRcptTo"_s, QJsonArray::fromStringList(report->originalRcptTo)},
        {u"reportedDomain"_s, QJsonArray::fromStringList(report->reportedDomain)},
        {u"reportedUri"_s, QJsonArray::fromStringList(report->reportedUri)},
        {u"originalMessageId"_s, report->originalMessageId},
        {u"originalSubject"_s, report->originalSubject}};
}

using Reader = QJsonValue (*)(const MailMessage &);

const QHash<QString, Reader> &readers()
{
    static const QHash<QString, Reader> table{
        {u"subject"_s, [](const MailMessage &m) { return QJsonValue(m.subject()); }},
        {u"from"_s, [](const MailMessage &m) { return addressValue(m.from()); }},
        {u"fromAddress"_s,
         [](const MailMessage &m) { return QJsonValue(m.from().value_or(Address{}).address); }},
        {u"fromName"_s,
         [](const MailMessage &m) { return QJsonValue(m.from().value_or(Address{}).name); }},
        {u"sender"_s, [](const MailMessage &m) { return addressValue(m.sender()); }},
        {u"returnPath"_s, [](const MailMessage &m) { return addressValue(m.returnPath()); }},
        {u"to"_s, [](const MailMessage &m) { return QJsonValue(addressValues(m.to())); }},
        {u"cc"_s, [](const MailMessage &m) { return QJsonValue(addressValues(m.cc())); }},
        {u"bcc"_s, [](const MailMessage &m) { return QJsonValue(addressValues(m.bcc())); }},
        {u"replyTo"_s, [](const MailMessage &m) { return QJsonValue(addressValues(m.replyTo())); }},
        {u"recipients"_s,
         [](const MailMessage &m) {
             return QJsonValue(QJsonArray::fromStringList(m.recipients()));
         }},
        {u"date"_s, [](const MailMessage &m) { return dateValue(m.date()); }},
        {u"dateText"_s, [](const MailMessage &m) { return QJsonValue(m.dateText()); }},
        {u"receivedDate"_s, [](const MailMessage &m) { return dateValue(m.receivedDate()); }},
        {u"messageId"_s, [](const MailMessage &m) { return QJsonValue(m.messageId()); }},
        {u"inReplyTo"_s, [](const MailMessage &m) { return QJsonValue(m.inReplyTo()); }},
        {u"references"_s,
         [](const MailMessage &m) {
             return QJsonValue(QJsonArray::fromStringList(m.references()));
         }},
        {u"headers"_s, [](const MailMessage &m) { return QJsonValue(headerValues(m.headers())); }},
        {u"contentType"_s, [](const MailMessage &m) { return QJsonValue(m.contentType()); }},
        {u"charset"_s, [](const MailMessage &m) { return QJsonValue(m.charset()); }},
        {u"text"_s, [](const MailMessage &m) { return QJsonValue(m.text()); }},
        {u"html"_s, [](const MailMessage &m) { return QJsonValue(m.html()); }},
        {u"plainText"_s, [](const MailMessage &m) { return QJsonValue(m.plainText()); }},
        {u"replyText"_s, [](const MailMessage &m) { return QJsonValue(m.replyText()); }},
        {u"textTruncated"_s, [](const MailMessage &m) { return QJsonValue(m.textTruncated()); }},
        {u"isBounce"_s, [](const MailMessage &m) { return QJsonValue(m.isBounce()); }},
        {u"deliveryReport"_s, &deliveryReport},
        {u"isAutoReply"_s, [](const MailMessage &m) { return QJsonValue(m.isAutoReply()); }},
        {u"feedbackReport"_s, &feedbackReport},
        {u"problems"_s, [](const MailMessage &m) { return QJsonValue(problemValues(m)); }},
    };
    return table;
}

} // namespace

QJsonValue messageValue(const MailMessage &message, const QString &member)
{
    const Reader reader = readers().value(member, nullptr);
    return reader ? reader(message) : QJsonValue(QJsonValue::Undefined);
}

QJsonArray headerValues(const QList<Message::Header> &headers)
{
    QJsonArray values;
    for (const Message::Header &header : headers) {
        values.append(QJsonObject{{u"name"_s, header.name},
                                  {u"value"_s, header.value},
                                  {u"raw"_s, QString::fromLatin1(header.raw)},
                                  {u"index"_s, header.index}});
    }
    return values;
}

QJsonArray problemValues(const MailMessage &message)
{
    QJsonArray values;
    for (const Message::Problem &problem : message.problems()) {
        values.append(QJsonObject{{u"severity"_s, QString(Message::severityName(problem.severity))},
                                  {u"code"_s, problem.code},
                                  {u"part"_s, problem.part},
                                  {u"offset"_s, problem.offset},
                                  {u"text"_s, problem.text}});
    }
    return values;
}

} // namespace Inlet::Script
