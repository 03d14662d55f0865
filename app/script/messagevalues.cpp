// SPDX-License-Identifier: GPL-3.0-or-later
#include "script/messagevalues.h"

#include "message/mailmessage.h"

#include <QHash>
#include <QJSEngine>
#include <QJsonObject>

namespace Inlet::Script {

using namespace Qt::StringLiterals;
using Message::Address;
using Message::MailMessage;

namespace {

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

QJSValue deliveryReport(QJSEngine &engine, const MailMessage &message)
{
    const std::optional<Message::DeliveryReport> report = message.deliveryReport();
    if (!report)
        return QJSValue::NullValue;
    QJsonArray recipients;
    for (const Message::DeliveryRecipient &recipient : report->recipients) {
        recipients.append(QJsonObject{{u"finalRecipient"_s, recipient.finalRecipient},
                                      {u"originalRecipient"_s, recipient.originalRecipient},
                                      {u"action"_s, recipient.action},
                                      {u"status"_s, recipient.status},
                                      {u"diagnosticCode"_s, recipient.diagnosticCode},
                                      {u"remoteMta"_s, recipient.remoteMta}});
    }
    const QJsonObject value{{u"reportingMta"_s, report->reportingMta},
                            {u"recipients"_s, recipients},
                            {u"originalMessageId"_s, report->originalMessageId},
                            {u"originalSubject"_s, report->originalSubject}};
    QJSValue object = engine.toScriptValue(QJsonValue(value));
    object.setProperty(u"arrivalDate"_s, dateValue(engine, report->arrivalDate));
    return object;
}

QJSValue feedbackReport(QJSEngine &engine, const MailMessage &message)
{
    const std::optional<Message::FeedbackReport> report = message.feedbackReport();
    if (!report)
        return QJSValue::NullValue;
    const QJsonObject value{
        {u"feedbackType"_s, report->feedbackType},
        {u"userAgent"_s, report->userAgent},
        {u"version"_s, report->version},
        {u"originalEnvelopeId"_s, report->originalEnvelopeId},
        {u"originalMailFrom"_s, report->originalMailFrom},
        {u"reportingMta"_s, report->reportingMta},
        {u"sourceIp"_s, report->sourceIp},
        {u"incidents"_s, report->incidents},
        {u"authenticationResults"_s, QJsonArray::fromStringList(report->authenticationResults)},
        {u"originalRcptTo"_s, QJsonArray::fromStringList(report->originalRcptTo)},
        {u"reportedDomain"_s, QJsonArray::fromStringList(report->reportedDomain)},
        {u"reportedUri"_s, QJsonArray::fromStringList(report->reportedUri)},
        {u"originalMessageId"_s, report->originalMessageId},
        {u"originalSubject"_s, report->originalSubject}};
    QJSValue object = engine.toScriptValue(QJsonValue(value));
    object.setProperty(u"arrivalDate"_s, dateValue(engine, report->arrivalDate));
    return object;
}

/** Members whose value is JSON. */
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
        {u"dateText"_s, [](const MailMessage &m) { return QJsonValue(m.dateText()); }},
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
        {u"isAutoReply"_s, [](const MailMessage &m) { return QJsonValue(m.isAutoReply()); }},
        {u"rawText"_s,
         [](const MailMessage &m) { return QJsonValue(QString::fromLatin1(m.raw())); }},
        {u"size"_s, [](const MailMessage &m) { return QJsonValue(m.size()); }},
        {u"textUnflowed"_s, [](const MailMessage &m) { return QJsonValue(m.textUnflowed()); }},
        {u"problems"_s, [](const MailMessage &m) { return QJsonValue(problemValues(m)); }},
    };
    return table;
}

} // namespace

QJSValue dateValue(QJSEngine &engine, const QDateTime &date)
{
    return date.isValid() ? engine.toScriptValue(date) : QJSValue(QJSValue::NullValue);
}

QJSValue bytesValue(QJSEngine &engine, const QByteArray &bytes)
{
    // A copy, because a script that writes into an ArrayBuffer writes into an array that is shared, too. The engine
    // takes a null array for something that is no ArrayBuffer.
    return engine.toScriptValue(bytes.isEmpty() ? QByteArray("")
                                                : QByteArray(bytes.constData(), bytes.size()));
}

QJSValue messageValue(QJSEngine &engine, const MailMessage &message, const QString &member)
{
    if (const Reader reader = readers().value(member, nullptr))
        return engine.toScriptValue(reader(message));
    if (member == "date"_L1)
        return dateValue(engine, message.date());
    if (member == "receivedDate"_L1)
        return dateValue(engine, message.receivedDate());
    if (member == "raw"_L1)
        return bytesValue(engine, message.raw());
    if (member == "deliveryReport"_L1)
        return deliveryReport(engine, message);
    if (member == "feedbackReport"_L1)
        return feedbackReport(engine, message);
    return {};
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
