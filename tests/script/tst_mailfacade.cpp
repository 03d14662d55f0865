// SPDX-License-Identifier: GPL-3.0-or-later
#include "message/mailmessage.h"
#include "script/scriptrunner.h"

#include <QTest>

using namespace Inlet::Script;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Inlet::Message::MailMessage;

namespace {

const QByteArray Mail = "Return-Path: <bounce@example.org>\r\n"
                        "Received: from a by b; Mon, 23 Nov 2026 08:00:05 +0000\r\n"
                        "From: =?utf-8?q?Ann=C3=A9?= <anna+news@example.org>\r\n"
                        "Sender: <robot@example.org>\r\n"
                        "To: Bob <bob@example.com>, team: c@example.com, d@example.com;\r\n"
                        "Cc: e@example.com\r\n"
                        "Reply-To: help@example.org\r\n"
                        "Subject: =?utf-8?q?Gr=C3=BC=C3=9Fe?=\r\n"
                        "Date: Mon, 23 Nov 2026 09:00:00 +0100\r\n"
                        "Message-ID: <id-1@example.org>\r\n"
                        "In-Reply-To: <id-0@example.org>\r\n"
                        "References: <id-a@example.org> <id-0@example.org>\r\n"
                        "X-Twice: one\r\n"
                        "X-Twice: two\r\n"
                        "MIME-Version: 1.0\r\n"
                        "Content-Type: multipart/mixed; boundary=\"b\"\r\n"
                        "\r\n"
                        "--b\r\n"
                        "Content-Type: text/plain; charset=utf-8\r\n"
                        "\r\n"
                        "text \xc3\xa9\r\n"
                        "--b\r\n"
                        "Content-Type: text/html\r\n"
                        "\r\n"
                        "<p>html</p>\r\n"
                        "--b\r\n"
                        "Content-Type: application/pdf\r\n"
                        "Content-Disposition: attachment; filename=\"../a.pdf\"\r\n"
                        "Content-Transfer-Encoding: base64\r\n"
                        "\r\n"
                        "AAEC/w==\r\n"
                        "--b\r\n"
                        "Content-Type: message/rfc822\r\n"
                        "\r\n"
                        "From: inner@example.org\r\n"
                        "Subject: Inner\r\n"
                        "\r\n"
                        "inner text\r\n"
                        "--b--\r\n";

} // namespace

class TestMailFacade : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void members_data()
    {
        QTest::addColumn<QString>("expression"); ///< with m for mailMessage
        QTest::addColumn<QString>("text");
        const auto row = [](const char *expression, const QString &text) {
            QTest::newRow(expression) << QString::fromLatin1(expression) << text;
        };
        row("m.subject", u"Grüße"_s);
        row("m.fromAddress", u"anna+news@example.org"_s);
        row("m.fromName", u"Anné"_s);
        row("m.from.address", u"anna+news@example.org"_s);
        row("m.from.name", u"Anné"_s);
        row("m.from.tag", u"news"_s);
        row("m.from.user", u"anna+news"_s);
        row("m.from.domain", u"example.org"_s);
        row("m.from.domainUnicode", u"example.org"_s);
        row("m.sender.address", u"robot@example.org"_s);
        row("m.returnPath.address", u"bounce@example.org"_s);
        row("m.to.map(a => a.address).join()", u"bob@example.com,c@example.com,d@example.com"_s);
        row("m.to[1].group", u"team"_s);
        row("m.cc[0].address", u"e@example.com"_s);
        row("m.bcc.length", u"0"_s);
        row("m.replyTo[0].address", u"help@example.org"_s);
        row("m.recipients.join()", u"bob@example.com,c@example.com,d@example.com,e@example.com"_s);
        row("m.date.toISOString()", u"2026-11-23T08:00:00.000Z"_s);
        row("m.date instanceof Date", u"true"_s);
        row("m.dateText", u"Mon, 23 Nov 2026 09:00:00 +0100"_s);
        row("m.receivedDate.toISOString()", u"2026-11-23T08:00:05.000Z"_s);
        row("m.messageId", u"id-1@example.org"_s);
        row("m.inReplyTo", u"id-0@example.org"_s);
        row("m.references.join()", u"id-a@example.org,id-0@example.org"_s);
        row("m.headers.length", u"16"_s);
        row("m.headers[2].name", u"From"_s);
        row("m.headers[7].value", u"Grüße"_s);
        row("m.headers[7].index", u"7"_s);
        row("m.headers[7].raw.trim()", u"=?utf-8?q?Gr=C3=BC=C3=9Fe?="_s);
        row("m.header('subject')", u"Grüße"_s);
        row("m.header('X-None')", u""_s);
        row("m.header('a\\nb:\\0')", u""_s);
        row("m.headerAll('x-twice').join()", u"one,two"_s);
        row("m.hasHeader('X-TWICE')", u"true"_s);
        row("m.hasHeader('x-none')", u"false"_s);
        row("m.headerParam('Content-Type', 'boundary')", u"b"_s);
        row("m.contentType", u"multipart/mixed"_s);
        row("m.charset", u"utf-8"_s);
        row("m.text", u"text é"_s);
        row("m.textUnflowed()", u"text é"_s);
        row("m.html", u"<p>html</p>"_s);
        row("m.plainText", u"text é"_s);
        row("m.replyText.trim()", u"text é"_s);
        row("m.textTruncated", u"false"_s);
        row("m.attachments.length", u"2"_s);
        row("m.attachments[0].filename", u"a.pdf"_s);
        row("m.attachments[0].filenameRaw", u"../a.pdf"_s);
        row("m.attachments[0].contentType", u"application/pdf"_s);
        row("m.attachments[0].disposition", u"attachment"_s);
        row("m.attachments[0].contentId", u""_s);
        row("m.attachments[0].charset", u""_s);
        row("m.attachments[0].size", u"4"_s);
        row("m.attachments[0].inline", u"false"_s);
        row("m.attachments[0].damaged", u"false"_s);
        row("m.attachments[0].isTnef", u"false"_s);
        row("m.attachments[0].bytes() instanceof ArrayBuffer", u"true"_s);
        row("Array.from(new Uint8Array(m.attachments[0].bytes())).join()", u"0,1,2,255"_s);
        row("m.attachments[0].sha256()",
            u"3d1f57c984978ef98a18378c8166c1cb8ede02c03eeb6aee7e2f121dfeee3e56"_s);
        row("m.attachments[0].message", u"null"_s);
        row("m.attachments[1].message.subject", u"Inner"_s);
        row("m.attachments[1].message.text", u"inner text"_s);
        row("m.attachments[1].message.uid", u""_s);
        row("m.attachments[1].message.attachments.length", u"0"_s);
        row("m.embeddedMessages[0].fromAddress", u"inner@example.org"_s);
        row("m.embeddedMessages.length", u"1"_s);
        row("m.parts.length", u"4"_s);
        row("m.parts[0].path", u"1"_s);
        row("m.parts[0].contentType", u"text/plain"_s);
        row("m.parts[0].header('content-type')", u"text/plain; charset=utf-8"_s);
        row("m.parts[0].headers.length", u"1"_s);
        row("m.parts[0].children.length", u"0"_s);
        row("m.parts[0].text()", u"text é"_s);
        row("m.parts[0].bytes().byteLength > 6", u"true"_s);
        row("m.parts[2].size", u"4"_s);
        row("m.isBounce", u"false"_s);
        row("m.deliveryReport", u"null"_s);
        row("m.feedbackReport", u"null"_s);
        row("m.isAutoReply", u"false"_s);
        row("m.raw.byteLength === m.size", u"true"_s);
        row("m.rawText().length === m.size", u"true"_s);
        row("m.rawText().slice(0, 11)", u"Return-Path"_s);
        row("m.uid", u"uid-1"_s);
        row("m.number", u"7"_s);
        row("m.account", u"anna"_s);
        row("m.problems.length", u"0"_s);
        row("m.skippedParts.length", u"0"_s);
        row("m.toString()", u"\"Grüße\" from anna+news@example.org"_s);
        row("'' + m", u"\"Grüße\" from anna+news@example.org"_s);
        row("JSON.parse(JSON.stringify(m)).subject", u"Grüße"_s);
        row("JSON.parse(JSON.stringify(m)).attachments[0].filename", u"a.pdf"_s);
        row("JSON.parse(JSON.stringify(m)).headers[2].name", u"From"_s);
        row("JSON.parse(JSON.stringify(m)).date", u"2026-11-23T08:00:00.000Z"_s);
        row("JSON.stringify(m.parts[1])",
            u"{\"path\":\"2\",\"contentType\":\"text/html\",\"children\":[]}"_s);
        // The same object each time: members are read once.
        row("m.attachments === m.attachments", u"true"_s);
        row("m.from === m.from", u"true"_s);
        row("m.raw === m.raw", u"true"_s);
    }

    void members()
    {
        QFETCH(QString, expression);
        QFETCH(QString, text);
        QCOMPARE(evaluated(expression), text);
    }

    void memberNames()
    {
        // for (k in mailMessage) finds every member of the handbook's table.
        const QStringList names =
            evaluated(
                u"(function () { var k = []; for (var n in m) k.push(n); return k.sort().join(); })()"_s)
                .split(u',');
        QStringList expected =
            u"account attachments bcc cc charset contentType date dateText deliveryReport "
            "embeddedMessages feedbackReport from fromAddress fromName hasHeader header headerAll "
            "headerParam headers html inReplyTo isAutoReply isBounce messageId number parts "
            "plainText "
            "problems raw rawText receivedDate recipients references replyText replyTo returnPath "
            "sender size skippedParts subject text textTruncated textUnflowed to toJSON toString uid"_s
                .split(u' ');
        QCOMPARE(names, expected);
    }

    void refuses_data()
    {
        QTest::addColumn<QString>("expression");
        QTest::addColumn<QString>("text");
        const auto row = [](const char *expression, const QString &text) {
            QTest::newRow(expression) << QString::fromLatin1(expression) << text;
        };
        row("m.header(5)", u"TypeError: The name of the header is not a string"_s);
        row("m.header()", u"TypeError: The name of the header is not a string"_s);
        row("m.headerAll(null)", u"TypeError: The name of the header is not a string"_s);
        row("m.hasHeader({})", u"TypeError: The name of the header is not a string"_s);
        row("m.headerParam('a')", u"TypeError: The name of the parameter is not a string"_s);
        row("m.attachments[0].saveTo('/tmp/x')",
            u"Error: saveTo() is not available: a script has no access to files"_s);
    }

    void refuses()
    {
        QFETCH(QString, expression);
        QFETCH(QString, text);
        const QString failure = evaluated(expression);
        QVERIFY2(failure.startsWith("The script failed: "_L1 + text), qPrintable(failure));
    }

    void worthlessMessages_data()
    {
        QTest::addColumn<QByteArray>("raw");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("NUL") << QByteArray(100, '\0');
        QTest::newRow("text only") << QByteArray("just some text\r\n");
        QTest::newRow("half a header") << QByteArray("Subject");
        QTest::newRow("binary") << QByteArray("\xff\xfe\x80: \xff\r\n\r\n\xff\xff");
    }

    void worthlessMessages()
    {
        QFETCH(QByteArray, raw);
        // No getter throws because of what the message is like.
        const QString kinds = evaluated(
            u"[typeof m.subject, m.date, m.receivedDate, m.to.length, m.attachments.length, typeof "
            u"m.text,"
            "typeof m.html, typeof m.plainText, typeof m.replyText, m.references.length, "
            "m.messageId, m.deliveryReport,"
            "m.raw.byteLength === m.size, typeof JSON.stringify(m), m.embeddedMessages.length, "
            "m.skippedParts.length,"
            "typeof m.problems.length, typeof m.parts.length, m.isBounce, m.isAutoReply].join()"_s,
            raw);
        QCOMPARE(
            kinds,
            u"string,,,0,0,string,string,string,string,0,,,true,string,0,0,number,number,false,false"_s);
    }

    void emptyAttachments()
    {
        QCOMPARE(
            evaluated(
                u"m.attachments[0].bytes().byteLength + m.attachments[0].text() + m.attachments[0].size"_s,
                "Content-Type: application/pdf; name=a.pdf\r\n\r\n"),
            u"00"_s);
    }

    void deliveryReports()
    {
        const QByteArray raw =
            "From: MAILER-DAEMON@example.org\r\n"
            "Content-Type: multipart/report; report-type=delivery-status; boundary=b\r\n\r\n"
            "--b\r\nContent-Type: text/plain\r\n\r\nfailed\r\n"
            "--b\r\nContent-Type: message/delivery-status\r\n\r\n"
            "Reporting-MTA: dns; mx.example.org\r\nArrival-Date: Mon, 23 Nov 2026 08:00:00 "
            "+0000\r\n\r\n"
            "Final-Recipient: rfc822; bob@example.com\r\nAction: failed\r\nStatus: 5.1.1\r\n\r\n"
            "--b--\r\n";
        QCOMPARE(
            evaluated(
                u"[m.isBounce, m.deliveryReport.reportingMta, "
                u"m.deliveryReport.arrivalDate.toISOString(),"
                "m.deliveryReport.recipients[0].finalRecipient, m.deliveryReport.recipients[0].status].join()"_s,
                raw),
            u"true,mx.example.org,2026-11-23T08:00:00.000Z,bob@example.com,5.1.1"_s);
    }

private:
    /** Text of @p expression, or why it failed. */
    static QString evaluated(const QString &expression, const QByteArray &raw = Mail)
    {
        const HandlerScript script("var m = mailMessage; vars.x = String("_L1 + expression
                                   + "); return 1;"_L1);
        if (!script.check().isEmpty())
            return script.check().constFirst().text;
        Surroundings surroundings;
        surroundings.account = u"anna"_s;
        ScriptRunner runner(script, surroundings, 5s);
        const MailMessage mail = MailMessage::parse(raw);
        const RunResult result = runner.runHandler({}, {&mail, u"uid-1"_s, 7});
        return result.failure ? result.failure->text : result.vars.value("x"_L1).toString();
    }
};

QTEST_GUILESS_MAIN(TestMailFacade)
#include "tst_mailfacade.moc"
