// SPDX-License-Identifier: GPL-3.0-or-later
#include "message/mailmessage.h"
#include "message/showjson.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QTest>

#include <algorithm>

using namespace Inlet::Message;
using namespace Qt::StringLiterals;

namespace {

const QByteArray Ordinary =
    "Return-Path: <bounce@example.org>\r\n"
    "Received: from b by c; Thu, 2 Jan 2025 03:05:00 +0000\r\n"
    "Received: from a by b; Thu, 2 Jan 2025 03:04:30 +0000\r\n"
    "From: \"Anna, B\" <anna@example.org>\r\n"
    "Sender: secretary@example.org\r\n"
    "To: bob@example.net, Team: c@example.net;\r\n"
    "To: d@example.net\r\n"
    "Cc: BOB@example.net\r\n"
    "Bcc: hidden@example.net\r\n"
    "Reply-To: reply@example.org\r\n"
    "Delivered-To: box@example.net\r\n"
    "Subject: =?utf-8?Q?caf=C3=A9?=\r\n"
    "Subject: second\r\n"
    "Date: Thu, 2 Jan 2025 04:04:05 +0100\r\n"
    "Message-ID: <id1@example.org>\r\n"
    "In-Reply-To: <id0@example.org>\r\n"
    "References: <r1@example.org>\r\n <r2@example.org>\r\n"
    "X-Note: one\r\nx-note: two\r\n"
    "MIME-Version: 1.0\r\n"
    "Content-Type: multipart/mixed; boundary=\"out\"\r\n\r\n"
    "preamble\r\n"
    "--out\r\n"
    "Content-Type: multipart/alternative; boundary=\"in\"\r\n\r\n"
    "--in\r\nContent-Type: text/plain; charset=utf-8; format=flowed\r\n\r\nHello \r\nworld\r\n"
    "--in\r\nContent-Type: text/html; charset=utf-8\r\n\r\n<p>Hello world</p>\r\n--in--\r\n"
    "--out\r\nContent-Type: application/pdf; name=\"x.pdf\"\r\n"
    "Content-Disposition: attachment; filename=\"../caf\xC3\xA9.pdf\"\r\nContent-Transfer-Encoding: base64\r\n\r\n"
    "YWJj\r\n"
    "--out\r\nContent-Type: image/png\r\nContent-ID: <pic@x>\r\nContent-Disposition: inline\r\n\r\nPNG\r\n"
    "--out\r\nContent-Type: text/csv; charset=iso-8859-1\r\nContent-Disposition: attachment; filename=a.csv\r\n\r\n"
    "a;\xE9\r\nb\r\n"
    "--out\r\nContent-Type: message/rfc822\r\n\r\nSubject: inner\r\nFrom: i@example.org\r\n\r\ninner text\r\n"
    "--out--\r\nepilogue\r\n";

QByteArray mixed(const QByteArray &parts)
{
    return "Subject: s\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n" + parts + "--b--\r\n";
}

QStringList codes(const MailMessage &message)
{
    QStringList result;
    for (const Problem &problem : message.problems())
        result.append(problem.code);
    return result;
}

ParseOptions skipping()
{
    ParseOptions options;
    options.skipMalformedParts = true;
    return options;
}

} // namespace

class TestMailMessage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsHeaders();
    void readsAddresses();
    void readsBodies();
    void readsAttachments();
    void readsThePartTree();
    void readsEmbeddedMessages();
    void readsOddMessages_data();
    void readsOddMessages();
    void keepsThePartsOfBrokenMultiparts_data();
    void keepsThePartsOfBrokenMultiparts();
    void treatsMalformedParts_data();
    void treatsMalformedParts();
    void takesTheFirstContentType();
    void keepsDuplicateHeadersInOrder();
    void keepsNulInBodies();
    void makesTextOfHtml();
    void returnsTheFieldsOfAnUnreadableSender();
    void staysValidWhenMoved();
    void showsJson();
};

void TestMailMessage::readsHeaders()
{
    const MailMessage message = MailMessage::parse(Ordinary);
    QCOMPARE(message.size(), Ordinary.size());
    QCOMPARE(message.raw(), Ordinary);
    QCOMPARE(message.subject(), u"café"_s);
    QCOMPARE(message.date(), QDateTime(QDate(2025, 1, 2), QTime(3, 4, 5), Qt::UTC));
    QCOMPARE(message.dateText(), u"Thu, 2 Jan 2025 04:04:05 +0100"_s);
    QCOMPARE(message.receivedDate(), QDateTime(QDate(2025, 1, 2), QTime(3, 5, 0), Qt::UTC));
    QCOMPARE(message.messageId(), u"id1@example.org"_s);
    QCOMPARE(message.inReplyTo(), u"id0@example.org"_s);
    QCOMPARE(message.references(), (QStringList{u"r1@example.org"_s, u"r2@example.org"_s}));
    QCOMPARE(message.header(u"X-NOTE"), u"one"_s);
    QCOMPARE(message.headerAll(u"X-Note"), (QStringList{u"one"_s, u"two"_s}));
    QVERIFY(message.hasHeader(u"subject"));
    QVERIFY(!message.hasHeader(u"Subjec"));
    QCOMPARE(message.header(u"no: such\r\n"), u""_s);
    QCOMPARE(message.headerParam(u"content-type", u"Boundary"), u"out"_s);
    QCOMPARE(message.headerParam(u"content-type", u"none"), u""_s);
    QCOMPARE(message.contentType(), u"multipart/mixed"_s);
    QCOMPARE(message.charset(), u"utf-8"_s);
    QCOMPARE(codes(message), (QStringList{u"duplicate-header"_s}));
    QVERIFY(!message.hasErrors());
}

void TestMailMessage::readsAddresses()
{
    const MailMessage message = MailMessage::parse(Ordinary);
    QCOMPARE(message.from()->name, u"Anna, B"_s);
    QCOMPARE(message.from()->address, u"anna@example.org"_s);
    QCOMPARE(message.sender()->address, u"secretary@example.org"_s);
    QCOMPARE(message.returnPath()->address, u"bounce@example.org"_s);
    QCOMPARE(message.to().size(), 3);
    QCOMPARE(message.to().value(1).group, u"Team"_s);
    QCOMPARE(message.to().value(2).address, u"d@example.net"_s);
    QCOMPARE(message.cc().size(), 1);
    QCOMPARE(message.bcc().value(0).address, u"hidden@example.net"_s);
    QCOMPARE(message.replyTo().value(0).address, u"reply@example.org"_s);
    QCOMPARE(message.recipients(),
             (QStringList{u"bob@example.net"_s, u"c@example.net"_s, u"d@example.net"_s,
                          u"hidden@example.net"_s, u"box@example.net"_s}));
}

void TestMailMessage::readsBodies()
{
    const MailMessage message = MailMessage::parse(Ordinary);
    QCOMPARE(message.text(), u"Hello \nworld"_s);
    QCOMPARE(message.textUnflowed(), u"Hello world"_s);
    QCOMPARE(message.html(), u"<p>Hello world</p>"_s);
    QCOMPARE(message.plainText(), message.text());
    QCOMPARE(message.replyText(), u"Hello world"_s);
    QVERIFY(!message.textTruncated());
}

void TestMailMessage::readsAttachments()
{
    const MailMessage message = MailMessage::parse(Ordinary);
    QCOMPARE(message.attachments().size(), 4);
    const Attachment pdf = message.attachments().at(0);
    QCOMPARE(pdf.filename(), u"café.pdf"_s);
    QCOMPARE(pdf.filenameRaw(), u"../café.pdf"_s);
    QCOMPARE(pdf.contentType(), u"application/pdf"_s);
    QCOMPARE(pdf.disposition(), u"attachment"_s);
    QCOMPARE(pdf.bytes(), "abc");
    QCOMPARE(pdf.size(), 3);
    QCOMPARE(pdf.sha256().toHex(),
             "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    QVERIFY(!pdf.isInline());
    QVERIFY(!pdf.isDamaged());
    QVERIFY(!pdf.message());
    const Attachment picture = message.attachments().at(1);
    QVERIFY(picture.isInline());
    QCOMPARE(picture.contentId(), u"pic@x"_s);
    QCOMPARE(picture.filename(), u""_s);
    const Attachment table = message.attachments().at(2);
    QCOMPARE(table.text(), u"a;é\nb"_s);
    QCOMPARE(table.charset(), u"iso-8859-1"_s);
    QCOMPARE(table.size(), 5); // its line end counts as one byte
    QCOMPARE(table.bytes().size(), 6);
    QVERIFY(MailMessage::parse("Content-Type: application/ms-tnef; name=winmail.dat\r\n\r\nx")
                .attachments()
                .at(0)
                .isTnef());
}

void TestMailMessage::readsThePartTree()
{
    const MailMessage message = MailMessage::parse(Ordinary);
    QCOMPARE(message.leafParts(), 6);
    QCOMPARE(message.root().path(), u""_s);
    const auto parts = message.parts();
    QCOMPARE(parts.size(), 5U);
    QCOMPARE(parts[0]->contentType(), u"multipart/alternative"_s);
    QCOMPARE(parts[0]->children().size(), 2U);
    QCOMPARE(parts[0]->children()[1]->path(), u"1.2"_s);
    QCOMPARE(parts[0]->children()[1]->header(u"Content-Type"), u"text/html; charset=utf-8"_s);
    QCOMPARE(parts[1]->transferEncoding(), u"base64"_s);
    QCOMPARE(parts[1]->rawBody(), "YWJj");
    QCOMPARE(parts[4]->path(), u"5"_s);

    const MailMessage single = MailMessage::parse("Subject: s\r\n\r\nbody");
    QCOMPARE(single.parts().size(), 1U);
    QCOMPARE(single.parts()[0]->path(), u"1"_s);
    QCOMPARE(single.leafParts(), 1);
}

void TestMailMessage::readsEmbeddedMessages()
{
    const MailMessage message = MailMessage::parse(Ordinary);
    const MailMessage *inner = message.attachments().at(3).message();
    QVERIFY(inner);
    QCOMPARE(inner->subject(), u"inner"_s);
    QCOMPARE(inner->text(), u"inner text"_s);
    QCOMPARE(message.embeddedMessages().size(), 1U);
    QCOMPARE(message.embeddedMessages()[0], inner);

    const MailMessage encoded =
        MailMessage::parse("Content-Type: message/rfc822\r\n"
                           "Content-Transfer-Encoding: base64\r\n\r\nU3ViamVjdDogaW4NCg0KeA==");
    QCOMPARE(encoded.embeddedMessages().front()->subject(), u"in"_s);
    QCOMPARE(encoded.text(), u""_s);

    const MailMessage digest =
        MailMessage::parse("Content-Type: multipart/digest; boundary=b\r\n\r\n--b\r\n\r\n"
                           "Subject: one\r\n\r\nx\r\n--b\r\n\r\nSubject: two\r\n\r\ny\r\n--b--");
    QCOMPARE(digest.leafParts(), 2);
    QCOMPARE(digest.embeddedMessages().back()->subject(), u"two"_s);
}

void TestMailMessage::readsOddMessages_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("subject");
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("headers");
    const auto row = [](const char *tag, const QByteArray &bytes, const QString &subject,
                        const QString &text,
                        int headers) { QTest::newRow(tag) << bytes << subject << text << headers; };
    row("empty", "", u""_s, u""_s, 0);
    row("no header", "just text\r\nno field here", u""_s, u"just text\nno field here"_s, 0);
    row("empty header", "\r\nbody: text", u""_s, u"body: text"_s, 0);
    row("header alone", "Subject: a", u"a"_s, u""_s, 1);
    row("header and line end", "Subject: a\r\n", u"a"_s, u""_s, 1);
    row("empty body", "Subject: a\r\n\r\n", u"a"_s, u""_s, 1);
    row("LF", "Subject: a\nX: b\n\nbody\n", u"a"_s, u"body\n"_s, 2);
    row("mixed line ends", "Subject: a\r\nX: b\n\nbody\r\n", u"a"_s, u"body\n"_s, 2);
    row("mbox line", "From a@b Thu Jan  2 03:04:05 2025\r\nSubject: a\r\n\r\nbody", u"a"_s,
        u"body"_s, 1);
    row("quoted mbox line", ">From a@b Thu Jan  2 03:04:05 2025\nSubject: a\n\nbody", u"a"_s,
        u"body"_s, 1);
    row("indented first line", " indented\r\n\r\nbody", u""_s, u" indented\n\nbody"_s, 0);
    row("bad first line", "garbage\r\nSubject: a\r\nFrom: b@c\r\n\r\nbody", u"a"_s, u"body"_s, 2);
    row("blank before the colon", "Subject : a\r\n\r\nbody", u"a"_s, u"body"_s, 1);
    row("upper case", "SUBJECT: a\r\nCONTENT-TYPE: TEXT/PLAIN; CHARSET=UTF-8\r\n\r\nbody", u"a"_s,
        u"body"_s, 2);
    row("folded", "Subject: a\r\n b\r\n\tc\r\n\r\nbody", u"a b\tc"_s, u"body"_s, 1);
    row("NUL alone", QByteArray(3, '\0'), u""_s, QString(3, QChar(0)), 0);
    row("NUL in a header", "Subject: a\0b\r\nFrom: x\r\n\r\nbody"_ba, u"a\uFFFDb"_s, u"body"_s, 2);
    row("bare CR", "Subject: a\rFrom: b\r\rbody", u"a From: b  body"_s, u""_s, 1);
    row("8-bit UTF-8 header", "Subject: caf\xC3\xA9\r\n\r\nx", u"café"_s, u"x"_s, 1);
    row("8-bit windows-1252 header", "Subject: caf\xE9\r\n\r\nx", u"café"_s, u"x"_s, 1);
    row("unusable type", "Subject: a\r\nContent-Type: text\r\n\r\nbody", u"a"_s, u"body"_s, 2);
}

void TestMailMessage::readsOddMessages()
{
    QFETCH(QByteArray, bytes);
    const MailMessage message = MailMessage::parse(bytes);
    QTEST(message.subject(), "subject");
    QTEST(message.text(), "text");
    QTEST(int(message.headers().size()), "headers");
    QVERIFY(!message.hasErrors());
    QCOMPARE(message.leafParts(), 1);
}

void TestMailMessage::keepsThePartsOfBrokenMultiparts_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("code");
    QTest::addColumn<bool>("isError");
    QTest::addColumn<QString>("firstPart");
    const auto row = [](const char *tag, const QByteArray &type, const QByteArray &body,
                        const QString &code, bool isError, const QString &firstPart) {
        QTest::newRow(tag) << "Content-Type: " + type + "\r\n\r\n" + body << code << isError
                           << firstPart;
    };
    row("unclosed", "multipart/mixed; boundary=b", "--b\r\n\r\none\r\n", u"truncated"_s, false,
        u"one\n"_s);
    row("no boundary", "multipart/mixed", "--b\r\n\r\none\r\n--b--",
        u"multipart-without-boundary"_s, true, u"--b\n\none\n--b--"_s);
    row("empty boundary", "multipart/mixed; boundary=\"\"", "--b\r\n\r\none",
        u"multipart-without-boundary"_s, true, u"--b\n\none"_s);
    row("wrong boundary", "multipart/mixed; boundary=c", "--b\r\n\r\none",
        u"multipart-without-parts"_s, true, u"--b\n\none"_s);
    row("no content", "multipart/mixed; boundary=c", "\r\n", u"multipart-empty"_s, false, u""_s);
    row("encoded multipart", "multipart/mixed; boundary=b\r\nContent-Transfer-Encoding: base64",
        "--b\r\n\r\none\r\n--b--", u"multipart-encoding"_s, false, u"one"_s);
    row("boundary with a longer one inside", "multipart/mixed; boundary=b",
        "--bb\r\n--b\r\n\r\none\r\n--bb\r\n--b--", u""_s, false, u"one\n--bb"_s);
    row("CRLF before and LF behind the boundary", "multipart/mixed; boundary=b",
        "--b\n\none\r\n--b\n\ntwo\n--b--\n", u""_s, false, u"one"_s);
    row("LF before and CRLF behind the boundary", "multipart/mixed; boundary=b",
        "--b\r\n\r\none\n--b\r\n\r\ntwo\r\n--b--\r\n", u""_s, false, u"one"_s);
    row("empty lines before the boundary", "multipart/mixed; boundary=b", "--b\n\none\n\n--b--\r\n",
        u""_s, false, u"one\n"_s);
    row("empty first part", "multipart/mixed; boundary=b", "--b\r\n\r\n--b\r\n\r\ntwo\r\n--b--\r\n",
        u""_s, false, u""_s);
    row("part with two types", "multipart/mixed; boundary=b",
        "--b\r\nContent-Type: multipart/alternative; boundary=c\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n"
        "one\r\n--b--\r\n",
        u"conflicting-header"_s, false, u"one"_s);
    row("blanks behind the boundary", "multipart/mixed; boundary=b",
        "--b  \r\n\r\none\r\n--b-- \r\n", u""_s, false, u"one"_s);
}

void TestMailMessage::keepsThePartsOfBrokenMultiparts()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, code);
    const MailMessage message = MailMessage::parse(bytes);
    QTEST(message.hasErrors(), "isError");
    if (!code.isEmpty())
        QVERIFY2(codes(message).contains(code), qPrintable(codes(message).join(u' ')));
    QTEST(message.leafParts() == 0 ? QString() : message.leaves().front()->text(), "firstPart");
    if (message.hasErrors()) {
        QVERIFY(message.leaves().front()->isUnreadable());
        QCOMPARE(message.text(), u""_s);
        QCOMPARE(MailMessage::parse(bytes, skipping()).skippedParts().size(), 1U);
    }
}

void TestMailMessage::treatsMalformedParts_data()
{
    QTest::addColumn<QByteArray>("part");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("text"); ///< what is left when nothing is skipped
    QTest::newRow("unknown encoding") << "Content-Transfer-Encoding: x-gzip64\r\n\r\nabc"_ba
                                      << u"unknown-transfer-encoding"_s << u"abc"_s;
    QTest::newRow("unknown charset") << "Content-Type: text/plain; charset=x-none\r\n\r\ncaf\xE9"_ba
                                     << u"unknown-charset"_s << u"café"_s;
    QTest::newRow("damaged base64") << "Content-Transfer-Encoding: base64\r\n\r\nYW!Jj!!!"_ba
                                    << u"base64-damaged"_s << u"abc"_s;
}

void TestMailMessage::treatsMalformedParts()
{
    QFETCH(QByteArray, part);
    QFETCH(QString, code);
    const QByteArray bytes = mixed("--b\r\n" + part + "\r\n--b\r\n\r\nsecond\r\n");

    const MailMessage whole = MailMessage::parse(bytes);
    QVERIFY(whole.hasErrors());
    QCOMPARE(whole.problems().constFirst().code, code);
    QCOMPARE(whole.problems().constFirst().severity, Severity::Error);
    QCOMPARE(whole.problems().constFirst().part, u"1"_s);
    QVERIFY(whole.problems().constFirst().offset > 0);
    QTEST(whole.text(), "text");
    QVERIFY(whole.skippedParts().empty());

    const MailMessage skipped = MailMessage::parse(bytes, skipping());
    QVERIFY(skipped.hasErrors());
    QCOMPARE(skipped.text(), u"second"_s);
    QCOMPARE(skipped.skippedParts().size(), 1U);
    QCOMPARE(skipped.skippedParts().front()->path(), u"1"_s);
}

void TestMailMessage::takesTheFirstContentType()
{
    const MailMessage message =
        MailMessage::parse("Content-Type: multipart/mixed; boundary=b\r\nSubject: s\r\n"
                           "Content-Type: text/plain\r\n\r\n--b\r\n\r\none\r\n--b--\r\n");
    QCOMPARE(message.contentType(), u"multipart/mixed"_s);
    QCOMPARE(message.text(), u"one"_s);
    QVERIFY(codes(message).contains(u"conflicting-header"_s));
}

void TestMailMessage::keepsDuplicateHeadersInOrder()
{
    const MailMessage message =
        MailMessage::parse("A: 1\r\nB: =?utf-8?Q?=C3=A9?=\r\n x\r\nA: 3\r\n\r\n");
    QCOMPARE(message.headers().size(), 3);
    QCOMPARE(message.headers().at(1).name, u"B"_s);
    QCOMPARE(message.headers().at(1).value, u"é x"_s);
    QCOMPARE(message.headers().at(1).raw, " =?utf-8?Q?=C3=A9?=\r\n x");
    QCOMPARE(message.headers().at(2).index, 2);
}

void TestMailMessage::keepsNulInBodies()
{
    const MailMessage message = MailMessage::parse("Subject: s\r\n\r\na\0b\r\n"_ba);
    QCOMPARE(message.text(), u"a\u0000b\n"_s);
}

void TestMailMessage::makesTextOfHtml()
{
    const MailMessage message = MailMessage::parse(
        "Content-Type: text/html\r\n\r\n<p>a &amp; b</p><blockquote>q</blockquote>");
    QCOMPARE(message.text(), u""_s);
    QCOMPARE(message.plainText(), u"a & b\n\n> q\n"_s);
    QCOMPARE(message.replyText(), u"a & b"_s);
}

void TestMailMessage::returnsTheFieldsOfAnUnreadableSender()
{
    const MailMessage message =
        MailMessage::parse("From: no address at all\r\nReturn-Path: <>\r\n\r\n");
    QCOMPARE(message.from()->address, u""_s);
    QCOMPARE(message.from()->raw, u"no address at all"_s);
    QVERIFY(message.fromList().isEmpty());
    QCOMPARE(message.returnPath()->address, u""_s);
    QVERIFY(codes(message).contains(u"address-unreadable"_s));
    const MailMessage none = MailMessage::parse("Subject: a\r\n\r\n");
    QVERIFY(!none.from());
    QVERIFY(!none.returnPath());
    QVERIFY(!none.date().isValid());
}

void TestMailMessage::staysValidWhenMoved()
{
    MailMessage message = MailMessage::parse(Ordinary);
    const Attachment attachment = message.attachments().at(0);
    const MailMessage moved = std::move(message);
    QCOMPARE(attachment.bytes(), "abc");
    QCOMPARE(moved.subject(), u"café"_s);
}

void TestMailMessage::showsJson()
{
    const QJsonObject shown = toShowJson(MailMessage::parse(Ordinary), u"a.eml"_s);
    QCOMPARE(shown[u"file"].toString(), u"a.eml"_s);
    QCOMPARE(shown[u"size"].toInteger(), Ordinary.size());
    QCOMPARE(shown[u"date"].toString(), u"2025-01-02T03:04:05Z"_s);
    QCOMPARE(shown[u"from"][0][u"name"].toString(), u"Anna, B"_s);
    QCOMPARE(shown[u"leafParts"].toInt(), 6);
    QCOMPARE(shown[u"attachments"].toArray().size(), 4);
    QCOMPARE(shown[u"attachments"][0][u"size"].toInt(), 3);
    QCOMPARE(shown[u"attachments"][0][u"damaged"].toBool(true), false);
    QVERIFY(shown[u"deliveryReport"].isNull());
    const QStringList expected{
        u"attachments"_s, u"cc"_s,        u"date"_s,         u"deliveryReport"_s, u"file"_s,
        u"from"_s,        u"headers"_s,   u"html"_s,         u"inReplyTo"_s,      u"isAutoReply"_s,
        u"isBounce"_s,    u"leafParts"_s, u"messageId"_s,    u"problems"_s,       u"references"_s,
        u"replyTo"_s,     u"size"_s,      u"skippedParts"_s, u"subject"_s,        u"text"_s,
        u"to"_s};
    QCOMPARE(shown.keys(), expected);
    QVERIFY(toShowJson(MailMessage::parse("Date: never\r\n\r\n"), u"b"_s)[u"date"].isNull());
}

QTEST_GUILESS_MAIN(TestMailMessage)
#include "tst_mailmessage.moc"
