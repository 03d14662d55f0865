// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QList>
#include <QString>
#include <QStringList>

namespace Inlet::Message {

/** One recipient of a delivery report (RFC 3464 section 2.3); address and diagnostic types are removed. */
struct DeliveryRecipient
{
    QString finalRecipient;
    QString originalRecipient;
    QString action; ///< lower case: failed, delayed, delivered, relayed or expanded
    QString status; ///< enhanced status code such as "5.1.1"
    QString diagnosticCode;
    QString remoteMta;

    friend bool operator==(const DeliveryRecipient &, const DeliveryRecipient &) = default;
};

/** A delivery status notification (RFC 3464). Strings are "" and lists empty where the report says nothing. */
struct DeliveryReport
{
    QString reportingMta;
    QDateTime arrivalDate; ///< UTC; invalid when absent
    QList<DeliveryRecipient> recipients;
    QString originalMessageId; ///< of the returned message, without angle brackets
    QString originalSubject;

    friend bool operator==(const DeliveryReport &, const DeliveryReport &) = default;
};

/** A feedback report (RFC 5965). */
struct FeedbackReport
{
    QString feedbackType; ///< lower case: abuse, fraud, virus, other, not-spam, auth-failure ...
    QString userAgent;
    QString version;
    QString originalEnvelopeId;
    QString originalMailFrom;
    QDateTime arrivalDate; ///< UTC; invalid when absent
    QString reportingMta;
    QString sourceIp;
    int incidents = 1;
    QStringList authenticationResults;
    QStringList originalRcptTo;
    QStringList reportedDomain;
    QStringList reportedUri;
    QString originalMessageId; ///< of the message complained about, without angle brackets
    QString originalSubject;

    friend bool operator==(const FeedbackReport &, const FeedbackReport &) = default;
};

} // namespace Inlet::Message
