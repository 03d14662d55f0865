// SPDX-License-Identifier: GPL-3.0-or-later
#include "message/mailmessage.h"
#include "message/showjson.h"

#include <QElapsedTimer>
#include <QJsonObject>
#include <QTest>

#include <algorithm>
#include <functional>

using namespace Inlet::Message;
using namespace Qt::StringLiterals;

using Bomb = std::function<QByteArray()>;

namespace {

// Far more than any of these needs on a slow machine with sanitizers; quadratic work exceeds it.
constexpr int LimitMs = 15'000;

const QByteArray Head = "From: a@example.org\r\nSubject: bomb\r\nMIME-Version: 1.0\r\n";

QByteArray repeated(const QByteArray &text, int times)
{
    return text.repeated(times);
}

QByteArray numbered(int count, const std::function<QByteArray(int)> &make)
{
    QByteArray all;
    for (int i = 0; i < count; ++i)
        all += make(i);
    return all;
}

QByteArray nestedMultiparts(int levels)
{
    return Head + numbered(levels, [](int i) {
               const QByteArray n = QByteArray::number(i);
               return "Content-Type: multipart/mixed; boundary=b" + n + "\r\n\r\n--b" + n + "\r\n";
           });
}

QByteArray nestedMessages(int levels)
{
    return Head + repeated("Content-Type: message/rfc822\r\n\r\n", levels)
           + "Subject: core\r\n\r\nx\r\n";
}

QByteArray withType(const QByteArray &type, const QByteArray &body)
{
    return Head + "Content-Type: " + type + "\r\n\r\n" + body;
}

QByteArray withHeader(const QByteArray &header)
{
    return Head + header + "\r\n\r\nbody\r\n";
}

QByteArray html(const QByteArray &body)
{
    return withType("text/html", body);
}

/** Reads all there is to read, embedded messages to the last level included. */
void readAll(const QByteArray &bytes)
{
    const MailMessage outer = MailMessage::parse(bytes);
    std::vector<const MailMessage *> pending{&outer};
    while (!pending.empty()) {
        const MailMessage *const message = pending.back();
        pending.pop_back();
        const QJsonObject shown = toShowJson(*message, u"bomb"_s);
        QVERIFY(shown.contains("subject"_L1));
        QVERIFY(message->plainText().size() + message->replyText().size()
                    + message->textUnflowed().size()
                >= 0);
        QVERIFY(message->recipients().size() >= 0);
        QVERIFY(!message->from() || message->from()->name.size() >= 0);
        QVERIFY(message->receivedDate().isValid() || !message->receivedDate().isValid());
        QVERIFY(message->feedbackReport() || !message->feedbackReport());
        for (const Part *part : message->leaves())
            QVERIFY(part->text().size() >= 0 && !part->filename().contains(u'/'));
        const auto embedded = message->embeddedMessages();
        pending.insert(pending.end(), embedded.begin(), embedded.end());
        QVERIFY(message->problems().size() <= Limits().problems);
    }
}

} // namespace

/** Messages made to exhaust time, stack or memory. Nothing may crash, and each is read within the limit. */
class TestBombs : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isReadInTime_data();
    void isReadInTime();
    void stopsAtTheNestingLimit();
    void stopsAtThePartLimit();
    void stopsAtTheHeaderLimits();
    void cutsLongTexts();
    void survivesEveryCut();
    void survivesNoise();
};

void TestBombs::isReadInTime_data()
{
    QTest::addColumn<Bomb>("make");
    const auto row = [](const char *name, Bomb make) { QTest::newRow(name) << std::move(make); };

    row("nested multiparts 2000", [] { return nestedMultiparts(2000); });
    row("nested multiparts 50000", [] { return nestedMultiparts(50'000); });
    row("nested messages 500", [] { return nestedMessages(500); });
    row("nested messages 50000", [] { return nestedMessages(50'000); });
    row("empty parts",
        [] { return withType("multipart/mixed; boundary=b", repeated("--b\r\n\r\n", 50'000)); });
    row("parts without a line",
        [] { return withType("multipart/mixed; boundary=b", repeated("--b\r\n", 50'000)); });
    row("childless multiparts", [] {
        return withType("multipart/mixed; boundary=b",
                        repeated("--b\r\nContent-Type: multipart/mixed\r\n\r\nx\r\n", 20'000));
    });
    row("no boundary", [] { return withType("multipart/mixed", repeated("--x\r\n", 200'000)); });
    row("empty boundary",
        [] { return withType("multipart/mixed; boundary=\"\"", repeated("--\r\n", 200'000)); });
    row("huge boundary", [] {
        const QByteArray boundary(100'000, 'x');
        return withType("multipart/mixed; boundary=" + boundary,
                        repeated("--" + boundary + "\r\n\r\ntext\r\n", 20)
                            + repeated("--x\r\n", 100'000));
    });
    row("boundary lines that differ late", [] {
        const QByteArray boundary(1000, 'x');
        return withType("multipart/mixed; boundary=" + boundary,
                        repeated("--" + boundary.chopped(1) + "y\r\n", 10'000));
    });
    row("dashes",
        [] { return withType("multipart/mixed; boundary=b", repeated("--b--b", 1'000'000)); });
    row("many header fields", [] { return withHeader(repeated("X-A: b\r\n", 50'000)); });
    row("many repeated fields",
        [] { return withHeader(repeated("Subject: a\r\nContent-Type: text/plain\r\n", 20'000)); });
    row("4 MB header field", [] { return withHeader("X-A: " + QByteArray(4'000'000, 'a')); });
    row("4 MB subject", [] { return "Subject: " + QByteArray(4'000'000, 'a') + "\r\n\r\n"; });
    row("100000 folds", [] { return "Subject: a" + repeated("\r\n b", 100'000) + "\r\n\r\n"; });
    row("blank folds", [] { return "Subject: a" + repeated("\r\n ", 300'000) + "\r\n\r\n"; });
    row("header without end", [] { return repeated("X-A: b\r\n", 200'000); });
    row("one line", [] { return QByteArray(10'000'000, 'a'); });
    row("bare CR", [] { return withHeader(repeated("a: b\r", 500'000)); });
    row("bad field lines", [] { return "From: a@b\r\n" + repeated("no field\r\n", 100'000); });

    row("encoded words",
        [] { return withHeader("X-A: " + repeated("=?utf-8?b?w6k=?= ", 60'000)); });
    row("encoded word openings",
        [] { return withHeader("Subject: " + repeated("=?utf-8?q?", 100'000)); });
    row("encoded word ends", [] { return withHeader("Subject: " + repeated("?=", 400'000)); });
    row("encoded word question marks",
        [] { return withHeader("Subject: =?" + repeated("?", 800'000)); });
    row("encoded words of many charsets", [] {
        return withHeader("Subject: " + numbered(5000, [](int i) {
                              return "=?x-" + QByteArray::number(i) + "?q?=C3?= ";
                          }));
    });
    row("address of encoded words",
        [] { return withHeader("To: " + repeated("=?utf-8?q?a", 80'000) + " <a@b>"); });

    row("RFC 2231 segments", [] {
        return withHeader("Content-Disposition: attachment" + numbered(20'000, [](int i) {
                              return ";\r\n filename*" + QByteArray::number(i) + "*=%41";
                          }));
    });
    row("RFC 2231 wild indexes", [] {
        return withHeader(
            "Content-Disposition: attachment; filename*2147483648=a; filename*-1=b; filename*7=c; "
            "filename*0*=''%zz%; filename**=; filename*1*1=x; *0=y; =z; "
            "filename*99999999999999999999=q");
    });
    row("parameters", [] {
        return withHeader("Content-Disposition: attachment" + numbered(60'000, [](int i) {
                              return "; p" + QByteArray::number(i) + "=v";
                          }));
    });
    row("parameters of many parts", [] {
        const QByteArray field = "Content-Disposition: x" + repeated(";a=b", 500) + "\r\n";
        return withType("multipart/mixed; boundary=b", repeated("--b\r\n" + field + "\r\n", 2000));
    });
    row("encoded words of many parts", [] {
        const QByteArray field = "X-A: " + repeated("=?utf-8?q?a", 180) + "\r\n";
        return withType("multipart/mixed; boundary=b", repeated("--b\r\n" + field + "\r\n", 2000));
    });
    row("parameters of a multipart", [] {
        return withType("multipart/mixed" + repeated("; a=b", 60'000) + "; boundary=b",
                        repeated("--b\r\n\r\n", 10));
    });
    row("parameter comments",
        [] { return withHeader("Content-Type: text/plain; " + repeated("(", 500'000)); });
    row("parameter quotes",
        [] { return withHeader("Content-Type: text/plain; " + repeated("\"", 500'000)); });
    row("parameter signs",
        [] { return withHeader("Content-Type: text/plain; " + repeated("=;", 300'000)); });
    row("long file name", [] {
        return withHeader("Content-Disposition: attachment; filename=\""
                          + repeated("../\xE2\x80\xAE", 5000) + "\"");
    });

    row("addresses", [] { return withHeader("To: " + repeated("a@example.org, ", 50'000)); });
    row("nested comments", [] { return withHeader("To: " + repeated("(", 50'000) + "x"); });
    row("comments side by side",
        [] { return withHeader("To: " + repeated("(a)", 80'000) + "a@b"); });
    row("nested groups", [] { return withHeader("To: " + repeated("a:", 50'000)); });
    row("nested groups of an embedded message", [] {
        return withType("message/rfc822", "To: " + repeated("a:", 200'000) + "\r\nFrom: "
                                              + repeated("b:", 100'000) + "\r\n\r\nx");
    });
    row("angle brackets", [] { return withHeader("From: " + repeated("<", 200'000)); });
    row("at signs", [] { return withHeader("From: " + repeated("@", 200'000)); });
    row("quotes", [] { return withHeader("From: " + repeated("\"a\\", 70'000)); });
    row("blanks in an address",
        [] { return withHeader("From: a" + QByteArray(200'000, ' ') + "@ b"); });
    row("references", [] { return withHeader("References: " + repeated("<a@b>", 100'000)); });
    row("reference openings", [] { return withHeader("References: " + repeated("<", 400'000)); });

    row("base64 of padding", [] {
        return withType("application/x; name=a\r\nContent-Transfer-Encoding: base64",
                        repeated("YQ==", 500'000));
    });
    row("base64 padding lines", [] {
        return withType("application/x; name=a\r\nContent-Transfer-Encoding: base64",
                        repeated("YQ==\n\n\n", 300'000));
    });
    row("base64 noise", [] {
        return withType("text/plain\r\nContent-Transfer-Encoding: base64",
                        repeated("=!\xFF\x00", 500'000));
    });
    row("quoted-printable noise", [] {
        return withType("text/plain\r\nContent-Transfer-Encoding: quoted-printable",
                        repeated("=z= \t", 500'000));
    });
    row("uuencode lies", [] {
        return withType("text/plain\r\nContent-Transfer-Encoding: x-uuencode",
                        "begin 644 ../x\r\n" + repeated("`\r\n~~\r\nM\r\n", 100'000));
    });
    row("hostile charset", [] {
        return withType("text/plain; charset=\"../../etc/passwd,version=1\0x\"", "caf\xE9\r\n");
    });
    row("long charset",
        [] { return withType("text/plain; charset=" + QByteArray(500'000, 'a'), "x"); });
    row("NUL everywhere", [] {
        return withType("text/plain", QByteArray(1'000'000, '\0')) + QByteArray(1000, '\0');
    });
    row("NUL header",
        [] { return "Sub\0ject: a\r\nFrom: \0\r\nTo: a\0b@c\r\n"_ba + QByteArray(100'000, '\0'); });
    row("date", [] { return withHeader("Date: " + repeated("1:", 200'000)); });
    row("date comments", [] { return withHeader("Date: " + repeated("(", 200'000)); });
    row("received", [] { return withHeader("Received: " + repeated(";", 400'000)); });

    row("html tags", [] { return html(repeated("<", 1'000'000)); });
    row("html comments", [] { return html(repeated("<!--", 300'000)); });
    row("html quotes", [] { return html(repeated("<a b=\"", 200'000)); });
    row("html mixed quotes",
        [] { return html(repeated("<a b=\"'", 100'000) + repeated("<i c='\"", 100'000)); });
    row("html scripts", [] { return html(repeated("<script>", 200'000)); });
    row("html closed scripts",
        [] { return html(repeated("<script></x>", 100'000) + "</script>"); });
    row("html entities", [] { return html(repeated("&", 1'000'000)); });
    row("html blockquotes", [] { return html(repeated("<blockquote>a", 50'000)); });
    row("html breaks", [] { return html(repeated("<br>", 300'000) + "x"); });
    row("regular expression bait", [] {
        return withType("text/plain", repeated("On 1 ", 200'000) + "\n> x\n"
                                          + repeated("-", 200'000) + "\n"
                                          + repeated("From: ", 50'000));
    });
    row("quoted lines",
        [] { return withType("text/plain", repeated("From: a\n> b:\nOn 1 wrote:\n", 100'000)); });
    row("flowed", [] {
        return withType("text/plain; format=flowed; delsp=yes",
                        repeated("> a \r\n>> b \r\n", 100'000));
    });
    row("delivery report", [] {
        return withType("message/delivery-status",
                        repeated("Final-Recipient: rfc822; a@b\r\nAction: failed\r\n\r\n", 30'000));
    });
}

void TestBombs::isReadInTime()
{
    QFETCH(Bomb, make);
    const QByteArray bytes = make();
    QElapsedTimer timer;
    timer.start();
    readAll(bytes);
    const qint64 elapsed = timer.elapsed();
    qInfo("%lld ms for %lld bytes", elapsed, qint64(bytes.size()));
    QVERIFY2(elapsed < LimitMs, qPrintable(QString::number(elapsed) + u" ms"_s));
}

void TestBombs::stopsAtTheNestingLimit()
{
    const MailMessage multiparts = MailMessage::parse(nestedMultiparts(2000));
    QVERIFY(multiparts.hasErrors());
    QCOMPARE(multiparts.problems().constFirst().code, u"truncated"_s);
    QVERIFY(
        std::any_of(multiparts.problems().begin(), multiparts.problems().end(),
                    [](const Problem &problem) { return problem.code == "nesting-too-deep"_L1; }));

    const MailMessage messages = MailMessage::parse(nestedMessages(500));
    int levels = 0;
    const MailMessage *message = &messages;
    while (!message->embeddedMessages().empty()) {
        message = message->embeddedMessages().front();
        ++levels;
    }
    QCOMPARE(levels, Limits().nesting);
    QCOMPARE(message->problems().constLast().code, u"nesting-too-deep"_s);
}

void TestBombs::stopsAtThePartLimit()
{
    ParseOptions options;
    options.limits.parts = 10;
    const MailMessage message = MailMessage::parse(
        withType("multipart/mixed; boundary=b", repeated("--b\r\n\r\nx\r\n", 20)), options);
    QCOMPARE(message.leafParts(), 9);
    QVERIFY(message.hasErrors());
    QCOMPARE(message.problems().constLast().code, u"too-many-parts"_s);
}

void TestBombs::stopsAtTheHeaderLimits()
{
    ParseOptions options;
    options.limits.headers = 5;
    options.limits.headerValueBytes = 10;
    const MailMessage message = MailMessage::parse(
        "Subject: 0123456789abcdef\r\n" + repeated("X-A: b\r\n", 20) + "\r\nbody", options);
    QCOMPARE(message.headers().size(), 5);
    QCOMPARE(message.subject(), u"012345678"_s);
    QCOMPARE(message.headers().constFirst().raw, " 0123456789abcdef");
    QCOMPARE(message.text(), u"body"_s);
    QCOMPARE(message.problems().constFirst().code, u"header-too-long"_s);
    QVERIFY(!message.hasErrors());
}

void TestBombs::cutsLongTexts()
{
    ParseOptions options;
    options.limits.decodedTextCharacters = 5;
    const MailMessage message = MailMessage::parse(
        "Content-Type: text/plain; charset=utf-8\r\n\r\nabcd\xF0\x9F\x98\x80", options);
    QCOMPARE(message.text(), u"abcd"_s);
    QVERIFY(message.textTruncated());
    QCOMPARE(message.problems().constLast().code, u"text-truncated"_s);
}

void TestBombs::survivesEveryCut()
{
    const QByteArray message =
        Head
        + "To: \"a, b\" <c@example.org>, team: =?utf-8?B?w6k=?= <d@example.org>;\r\n"
          "Date: Thu, 2 Jan 2025 03:04:05 +0000\r\nContent-Type: multipart/mixed;\r\n boundary=\"b "
          "b\"\r\n\r\n"
          "preamble\r\n--b b\r\nContent-Type: text/plain; charset=iso-2022-jp; "
          "format=flowed\r\n\r\n\x1B$B$\"\x1B(B \r\n"
          "--b b\r\nContent-Type: text/html\r\nContent-Transfer-Encoding: "
          "quoted-printable\r\n\r\n<p>=C3=A9</p>\r\n"
          "--b b\r\nContent-Type: application/x; name*0*=utf-8''%C3; name*1*=%A9\r\n"
          "Content-Transfer-Encoding: base64\r\n\r\nYQ==\r\nYmNk\r\n"
          "--b b\r\nContent-Type: message/rfc822\r\n\r\nSubject: inner\r\n\r\ninner\r\n--b "
          "b--\r\nepilogue";
    for (qsizetype length = 0; length <= message.size(); ++length)
        readAll(message.first(length));
}

void TestBombs::survivesNoise()
{
    const QByteArray tokens[] = {"\r\n",
                                 "\n",
                                 "--b",
                                 "--",
                                 "Content-Type: ",
                                 "multipart/mixed",
                                 "; boundary=b",
                                 "message/rfc822",
                                 "=?utf-8?q?",
                                 "?=",
                                 "\"",
                                 "(",
                                 "<",
                                 ">",
                                 ":",
                                 ";",
                                 "From: ",
                                 "Date: ",
                                 "\0"_ba,
                                 "\xFF",
                                 " ",
                                 "\t",
                                 "a",
                                 "text/plain; charset=",
                                 "utf-7",
                                 "Content-Transfer-Encoding: base64",
                                 "=",
                                 "%41",
                                 "name*0*="};
    quint32 state = 1; // a fixed sequence, so that a failure can be repeated
    for (int round = 0; round < 3000; ++round) {
        QByteArray message;
        for (int i = 0; i < 60; ++i) {
            state = state * 1664525 + 1013904223;
            message += tokens[(state >> 16) % std::size(tokens)];
        }
        readAll(message);
    }
}

QTEST_GUILESS_MAIN(TestBombs)
#include "tst_bombs.moc"
