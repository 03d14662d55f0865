// SPDX-License-Identifier: GPL-3.0-or-later
#include "message/mailmessage.h"

#include <QTest>

using namespace Inlet::Message;
using namespace Qt::StringLiterals;

namespace {

QByteArray report(const QByteArray &status, const QByteArray &original = "message/rfc822")
{
    return "Return-Path: <>\r\nFrom: MAILER-DAEMON@example.org\r\nSubject: Undelivered\r\n"
           "Content-Type: multipart/report; report-type=delivery-status; boundary=b\r\n\r\n"
           "--b\r\n\r\nIt failed.\r\n--b\r\nContent-Type: message/delivery-status\r\n\r\n"
           + status + "\r\n--b\r\nContent-Type: " + original
           + "\r\n\r\nSubject: =?utf-8?Q?caf=C3=A9?=\r\nMessage-ID: <orig@example.org>\r\n\r\nbody\r\n--b--\r\n";
}

QString summary(const DeliveryReport &report)
{
    QStringList lines;
    for (const DeliveryRecipient &recipient : report.recipients)
        lines.append(QStringList{recipient.finalRecipient, recipient.originalRecipient,
                                 recipient.action, recipient.status, recipient.diagnosticCode,
                                 recipient.remoteMta}
                         .join(u'|'));
    return lines.join(u'\n');
}

MailMessage withHeader(const QByteArray &header)
{
    return MailMessage::parse("From: a@example.org\r\n" + header + "\r\n\r\nbody");
}

} // namespace

class TestReport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsADeliveryReport()
    {
        const MailMessage message = MailMessage::parse(report(
            "Reporting-MTA: dns; mx.example.org\r\nArrival-Date: Thu, 2 Jan 2025 03:04:05 +0100\r\n\r\n"
            "Final-Recipient: rfc822; bob@example.net\r\nOriginal-Recipient: rfc822;Bob@example.net\r\n"
            "Action: failed\r\nStatus: 5.1.1\r\nRemote-MTA: dns; mx.example.net\r\n"
            "Diagnostic-Code: smtp; 550 5.1.1 no\r\n such user\r\n"));
        QVERIFY(message.isBounce());
        const auto result = message.deliveryReport();
        QVERIFY(result);
        QCOMPARE(result->reportingMta, u"mx.example.org"_s);
        QCOMPARE(result->arrivalDate.toString(Qt::ISODate), u"2025-01-02T02:04:05Z"_s);
        QCOMPARE(
            summary(*result),
            u"bob@example.net|Bob@example.net|failed|5.1.1|550 5.1.1 no such user|mx.example.net"_s);
        QCOMPARE(result->originalMessageId, u"orig@example.org"_s);
        QCOMPARE(result->originalSubject, u"café"_s);
    }

    void toleratesFaultyGroups_data()
    {
        QTest::addColumn<QByteArray>("status");
        QTest::addColumn<QString>("recipients");
        const auto row = [](const char *tag, const QByteArray &status, const QString &recipients) {
            QTest::newRow(tag) << status << recipients;
        };
        row("two groups",
            "\r\nFinal-Recipient: rfc822; a@x\r\nAction: failed\r\n\r\nFinal-Recipient: rfc822; b@x\r\nAction: delayed\r\n",
            u"a@x||failed|||\nb@x||delayed|||"_s);
        row("no empty line between",
            "Final-Recipient: rfc822; a@x\r\nAction: failed\r\nFinal-Recipient: rfc822; b@x\r\nAction: delayed\r\n",
            u"a@x||failed|||\nb@x||delayed|||"_s);
        row("empty line inside",
            "Final-Recipient: rfc822; a@x\r\n\r\nAction: failed\r\n\r\nStatus: 4.2.2\r\n",
            u"a@x||failed|4.2.2||"_s);
        row("original first",
            "Original-Recipient: rfc822;o@x\r\nFinal-Recipient: rfc822;a@x\r\n\r\n"
            "Original-Recipient: rfc822;p@x\r\nFinal-Recipient: rfc822;b@x\r\n",
            u"a@x|o@x||||\nb@x|p@x||||"_s);
        row("no type, brackets, comment",
            "Final-Recipient: <a@x>\r\nStatus: 5.1.1 (unknown)\r\nAction: FAILED (now)\r\n",
            u"a@x||failed|5.1.1||"_s);
        row("LF only", "Final-Recipient: rfc822; a@x\nAction: failed\n", u"a@x||failed|||"_s);
        row("garbage", "no field\r\n:::\r\n\r\n", u""_s);
        row("empty", "", u""_s);
    }

    void toleratesFaultyGroups()
    {
        QFETCH(QByteArray, status);
        const auto result = MailMessage::parse(report(status)).deliveryReport();
        QVERIFY(result);
        QTEST(summary(*result), "recipients");
    }

    void readsReturnedHeaders()
    {
        const MailMessage message =
            MailMessage::parse(report("Final-Recipient: rfc822; a@x\r\n", "text/rfc822-headers"));
        QCOMPARE(message.deliveryReport()->originalMessageId, u"orig@example.org"_s);
        QCOMPARE(message.embeddedMessages().size(), 1);
    }

    void hasNoReportOtherwise()
    {
        const MailMessage message = withHeader("Subject: hello");
        QVERIFY(!message.deliveryReport());
        QVERIFY(!message.feedbackReport());
        QVERIFY(!message.isBounce());
        QVERIFY(!message.isAutoReply());
    }

    void recognizesBounces_data()
    {
        QTest::addColumn<QByteArray>("header");
        QTest::addColumn<bool>("isBounce");
        QTest::newRow("null sender and subject")
            << "Return-Path: <>\r\nSubject: Mail delivery failed"_ba << true;
        QTest::newRow("null sender alone")
            << "Return-Path: <>\r\nSubject: Out of office"_ba << false;
        QTest::newRow("mail system") << "From: x\r\nSubject: failure notice"_ba << false;
        QTest::newRow("failed recipients") << "X-Failed-Recipients: a@x\r\nSubject: x"_ba << true;
        QTest::newRow("report without status part")
            << "Content-Type: multipart/report; report-type=\"delivery-status\"; boundary=b"_ba
            << true;
        QTest::newRow("disposition notification")
            << "Return-Path: <>\r\nSubject: Undeliverable?\r\nContent-Type: multipart/report; "
               "report-type=disposition-notification; boundary=b"_ba
            << false;
    }

    void recognizesBounces()
    {
        QFETCH(QByteArray, header);
        QTEST(withHeader(header).isBounce(), "isBounce");
    }

    void recognizesMailSystems()
    {
        QVERIFY(MailMessage::parse(
                    "From: Mailer-Daemon@x\r\nSubject: Returned mail: User unknown\r\n\r\n")
                    .isBounce());
    }

    void recognizesAutoReplies_data()
    {
        QTest::addColumn<QByteArray>("header");
        QTest::addColumn<bool>("isAutoReply");
        QTest::newRow("auto-replied") << "Auto-Submitted: auto-replied (vacation)"_ba << true;
        QTest::newRow("auto-generated") << "Auto-Submitted: Auto-Generated; x=y"_ba << true;
        QTest::newRow("no") << "Auto-Submitted: no"_ba << false;
        QTest::newRow("no outweighs precedence")
            << "Auto-Submitted: No\r\nPrecedence: bulk"_ba << false;
        QTest::newRow("bulk") << "Precedence: BULK"_ba << true;
        QTest::newRow("auto_reply") << "Precedence: auto_reply"_ba << true;
        QTest::newRow("list") << "Precedence: list"_ba << false;
        QTest::newRow("X-Autoreply") << "X-Autoreply: yes"_ba << true;
        QTest::newRow("X-Autoreply no") << "X-Autoreply: no"_ba << false;
    }

    void recognizesAutoReplies()
    {
        QFETCH(QByteArray, header);
        QTEST(withHeader(header).isAutoReply(), "isAutoReply");
    }

    void readsAFeedbackReport()
    {
        const MailMessage message = MailMessage::parse(
            "From: fbl@example.org\r\nSubject: complaint\r\n"
            "Content-Type: multipart/report; report-type=feedback-report; boundary=b\r\n\r\n"
            "--b\r\n\r\nA complaint.\r\n--b\r\nContent-Type: message/feedback-report\r\n\r\n"
            "Feedback-Type: Abuse\r\nUser-Agent: Gen/1\r\nVersion: 1\r\nOriginal-Mail-From: <news@example.com>\r\n"
            "Original-Rcpt-To: <a@example.org>\r\nOriginal-Rcpt-To: <b@example.org>\r\n"
            "Received-Date: Thu, 2 Jan 2025 03:04:05 GMT\r\nSource-IP: 192.0.2.1\r\nIncidents: 3\r\n"
            "Reported-Domain: example.com\r\nReporting-MTA: dns; mx.example.org\r\n"
            "\r\n--b\r\nContent-Type: message/rfc822\r\n\r\nSubject: news\r\nMessage-ID: <n@x>\r\n\r\nx\r\n--b--\r\n");
        const auto result = message.feedbackReport();
        QVERIFY(result);
        QCOMPARE(result->feedbackType, u"abuse"_s);
        QCOMPARE(result->userAgent, u"Gen/1"_s);
        QCOMPARE(result->version, u"1"_s);
        QCOMPARE(result->originalMailFrom, u"news@example.com"_s);
        QCOMPARE(result->originalRcptTo, (QStringList{u"a@example.org"_s, u"b@example.org"_s}));
        QCOMPARE(result->arrivalDate.toString(Qt::ISODate), u"2025-01-02T03:04:05Z"_s);
        QCOMPARE(result->sourceIp, u"192.0.2.1"_s);
        QCOMPARE(result->incidents, 3);
        QCOMPARE(result->reportedDomain, QStringList{u"example.com"_s});
        QCOMPARE(result->reportingMta, u"mx.example.org"_s);
        QCOMPARE(result->originalMessageId, u"n@x"_s);
        QCOMPARE(result->originalSubject, u"news"_s);
        QVERIFY(!message.isBounce());
    }
};

QTEST_GUILESS_MAIN(TestReport)
#include "tst_report.moc"
