// SPDX-License-Identifier: GPL-3.0-or-later
#include "message/reportreader.h"

#include "message/encodedwords.h"
#include "message/headerlist.h"
#include "message/maildate.h"
#include "message/mailmessage.h"

#include <QRegularExpression>

#include <algorithm>

namespace Inlet::Message {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype MaxRecipients = 10'000;

const Part *firstOfType(const MailMessage &message, const QStringList &types)
{
    const auto &leaves = message.leaves();
    const auto found = std::find_if(leaves.begin(), leaves.end(), [&types](const Part *part) {
        return types.contains(part->contentType());
    });
    return found == leaves.end() ? nullptr : *found;
}

const Part *deliveryStatus(const MailMessage &message)
{
    return firstOfType(message,
                       {u"message/delivery-status"_s, u"message/global-delivery-status"_s});
}

const Part *feedback(const MailMessage &message)
{
    return firstOfType(message, {u"message/feedback-report"_s});
}

QString fieldText(QByteArrayView value)
{
    return decodeEncodedWords(value).text.simplified();
}

/** "rfc822; user@host" without its type; a field that lacks one is taken whole. */
QString withoutType(const QString &value)
{
    const qsizetype semicolon = value.indexOf(u';');
    const bool hasType =
        semicolon > 0 && std::all_of(value.begin(), value.begin() + semicolon, [](QChar c) {
            return c.isLetterOrNumber() || c == u'-' || c == u'_' || c == u' ';
        });
    return hasType ? value.sliced(semicolon + 1).trimmed() : value;
}

QString recipientAddress(QByteArrayView value)
{
    QString address = withoutType(fieldText(value));
    if (address.startsWith(u'<') && address.endsWith(u'>'))
        address = address.sliced(1, address.size() - 2);
    return address;
}

QString statusCode(QByteArrayView value)
{
    // Comments and texts follow the code: "5.1.1 (user unknown)".
    static const QRegularExpression code(u"[245]\\.[0-9]{1,3}\\.[0-9]{1,3}"_s);
    const QString text = fieldText(value).left(200);
    const QRegularExpressionMatch match = code.match(text);
    return match.hasMatch() ? match.captured() : text;
}

/** The header of the message that came back, in full or as headers only. */
const MailMessage *returnedMessage(const MailMessage &message)
{
    for (const Part *part : message.leaves()) {
        if (const MailMessage *original = part->message())
            return original;
    }
    return nullptr;
}

/** Reads the recipients field by field: empty lines between groups get lost and doubled on the way. */
class RecipientReader
{
public:
    void read(const HeaderList::Field &field)
    {
        const auto is = [&field](const char *name) {
            return field.name.compare(name, Qt::CaseInsensitive) == 0;
        };
        if (is("Final-Recipient"))
            set(&DeliveryRecipient::finalRecipient, recipientAddress(field.value), true);
        else if (is("Original-Recipient"))
            set(&DeliveryRecipient::originalRecipient, recipientAddress(field.value), true);
        else if (is("Action"))
            set(&DeliveryRecipient::action, fieldText(field.value).section(u' ', 0, 0).toLower(),
                false);
        else if (is("Status"))
            set(&DeliveryRecipient::status, statusCode(field.value), false);
        else if (is("Diagnostic-Code"))
            set(&DeliveryRecipient::diagnosticCode, withoutType(fieldText(field.value)), false);
        else if (is("Remote-MTA"))
            set(&DeliveryRecipient::remoteMta, withoutType(fieldText(field.value)), false);
    }

    [[nodiscard]] QList<DeliveryRecipient> take() { return std::move(m_recipients); }

private:
    /** A field that the last recipient has already, if it names one, begins the next recipient. */
    void set(QString DeliveryRecipient::*member, const QString &value, bool names)
    {
        if (m_recipients.isEmpty() || (names && !(m_recipients.last().*member).isEmpty())) {
            if (m_recipients.size() >= MaxRecipients)
                return;
            m_recipients.emplace_back();
        }
        if ((m_recipients.last().*member).isEmpty())
            m_recipients.last().*member = value;
    }

    QList<DeliveryRecipient> m_recipients;
};

/** The fields of a report body, all groups in one list. */
HeaderList reportFields(const QByteArray &body)
{
    Limits limits;
    limits.headers = 100'000;
    return HeaderList(body, limits);
}

QString upToComment(const QString &value)
{
    return value.section(u'(', 0, 0).section(u';', 0, 0).trimmed().toLower();
}

bool hasNullSender(const MailMessage &message)
{
    const auto returnPath = message.returnPath();
    return returnPath && returnPath->address.isEmpty();
}

/** From nobody, or from an address or a name that mail systems use. */
bool isFromMailSystem(const MailMessage &message)
{
    static const QRegularExpression users(
        u"^(mailer-daemon|mail-daemon|mdaemon|post_?master|mail\\.delivery\\.system)$"_s,
        QRegularExpression::CaseInsensitiveOption);
    const auto from = message.from();
    return from
           && (from->address.isEmpty() || users.match(from->user).hasMatch()
               || from->name.startsWith("Mail Delivery S"_L1, Qt::CaseInsensitive));
}

bool hasFailureSubject(const MailMessage &message)
{
    static const QRegularExpression subjects(
        u"undeliver|deliver.{0,30}(status|fail|problem|report|error)|returned mail|mail delivery|failure notice|"
        "(fail|failed|failure) delivery|non-?delivery|mail.{0,20}(fail|error)|unzustellbar|not (be )?deliver|"
        "could not (be )?sen[dt]|error sending|rejected|nondeliverable|returning message|bounce|"
        "\u914D\u4FE1|\u30E1\u30FC\u30EB\u30A8\u30E9\u30FC|\uBC18\uC1A1|\u9000\u4FE1"_s,
        QRegularExpression::CaseInsensitiveOption);
    return subjects.match(message.subject().left(500)).hasMatch();
}

} // namespace

std::optional<DeliveryReport> readDeliveryReport(const MailMessage &message)
{
    const Part *part = deliveryStatus(message);
    if (!part)
        return std::nullopt;
    const QByteArray body = part->bytes();
    const HeaderList fields = reportFields(body);
    DeliveryReport report;
    report.reportingMta = withoutType(fieldText(fields.value("Reporting-MTA")));
    report.arrivalDate = parseMailDate(fields.value("Arrival-Date"));
    RecipientReader recipients;
    for (const HeaderList::Field &field : fields.fields())
        recipients.read(field);
    report.recipients = recipients.take();
    if (const MailMessage *original = returnedMessage(message)) {
        report.originalMessageId = original->messageId();
        report.originalSubject = original->subject();
    }
    return report;
}

std::optional<FeedbackReport> readFeedbackReport(const MailMessage &message)
{
    const Part *part = feedback(message);
    if (!part)
        return std::nullopt;
    const QByteArray body = part->bytes();
    const HeaderList fields = reportFields(body);
    const auto text = [&fields](const char *name) { return fieldText(fields.value(name)); };
    const auto all = [&fields](const char *name) {
        QStringList values;
        for (const HeaderList::Field &field : fields.fields()) {
            if (field.name.compare(name, Qt::CaseInsensitive) == 0)
                values.append(fieldText(field.value));
        }
        return values;
    };
    FeedbackReport report;
    report.feedbackType = text("Feedback-Type").toLower();
    report.userAgent = text("User-Agent");
    report.version = text("Version");
    report.originalEnvelopeId = text("Original-Envelope-Id");
    report.originalMailFrom = recipientAddress(fields.value("Original-Mail-From"));
    report.arrivalDate =
        parseMailDate(fields.contains("Arrival-Date") ? fields.value("Arrival-Date")
                                                      : fields.value("Received-Date"));
    report.reportingMta = withoutType(text("Reporting-MTA"));
    report.sourceIp = text("Source-IP");
    bool ok = false;
    const int incidents = text("Incidents").toInt(&ok);
    report.incidents = ok && incidents > 0 ? incidents : 1;
    report.authenticationResults = all("Authentication-Results");
    for (const HeaderList::Field &field : fields.fields()) {
        if (field.name.compare("Original-Rcpt-To", Qt::CaseInsensitive) == 0)
            report.originalRcptTo.append(recipientAddress(field.value));
    }
    report.reportedDomain = all("Reported-Domain");
    report.reportedUri = all("Reported-URI");
    if (const MailMessage *original = returnedMessage(message)) {
        report.originalMessageId = original->messageId();
        report.originalSubject = original->subject();
    }
    return report;
}

bool isDeliveryFailure(const MailMessage &message)
{
    if (deliveryStatus(message))
        return true;
    if (message.contentType() == "multipart/report"_L1) {
        const QString type = message.headerParam(u"Content-Type", u"report-type").toLower();
        if (!type.isEmpty())
            return type == "delivery-status"_L1;
    }
    if (feedback(message))
        return false;
    if (message.hasHeader(u"X-Failed-Recipients"))
        return true;
    if (hasFailureSubject(message))
        return hasNullSender(message) || isFromMailSystem(message);
    return isFromMailSystem(message) && returnedMessage(message);
}

bool isAutomaticReply(const MailMessage &message)
{
    const QString submitted = upToComment(message.header(u"Auto-Submitted"));
    if (!submitted.isEmpty())
        return submitted != "no"_L1;
    const QString precedence = upToComment(message.header(u"Precedence"));
    if (precedence == "bulk"_L1 || precedence == "auto_reply"_L1 || precedence == "auto-reply"_L1)
        return true;
    for (const QStringView name : {u"X-Autoreply", u"X-Autorespond", u"X-Autoresponder",
                                   u"X-Auto-Reply", u"X-Autogenerated"}) {
        const QString value = upToComment(message.header(name));
        if (message.hasHeader(name) && value != "no"_L1 && value != "false"_L1)
            return true;
    }
    return false;
}

} // namespace Inlet::Message
