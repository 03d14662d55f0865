// SPDX-License-Identifier: GPL-3.0-or-later
#include "message/mailmessage.h"
#include "message/showjson.h"
#include "message/structurejson.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QTest>

using namespace Inlet::Message;
using namespace Qt::StringLiterals;

class TestStructureJson : public QObject
{
    Q_OBJECT

private:
    /** Each part as "path type (problem codes)", in document order. */
    static QStringList outline(const QJsonObject &node)
    {
        QString line = node["path"_L1].toString() + u' ' + node["contentType"_L1].toString();
        for (const QJsonValue &problem : node["problems"_L1].toArray())
            line += u' ' + problem["code"_L1].toString();
        QStringList lines{line};
        for (const QJsonValue &part : node["parts"_L1].toArray())
            lines += outline(part.toObject());
        return lines;
    }

private Q_SLOTS:
    void outlines_data()
    {
        QTest::addColumn<QByteArray>("message");
        QTest::addColumn<QStringList>("expected");
        QTest::newRow("empty") << QByteArray() << QStringList{u"1 text/plain"_s};
        QTest::newRow("text") << QByteArray("Subject: a\r\n\r\nb\r\n")
                              << QStringList{u"1 text/plain"_s};
        const QByteArray nested =
            "Content-Type: multipart/mixed; boundary=a\r\n\r\n"
            "--a\r\n\r\ntext\r\n"
            "--a\r\nContent-Type: message/rfc822\r\n\r\n"
            "Subject: inner\r\nContent-Type: multipart/alternative; boundary=b\r\n\r\n"
            "--b\r\n\r\nx\r\n--b\r\nContent-Type: text/html\r\n\r\ny\r\n--b--\r\n"
            "--a\r\nContent-Type: message/rfc822\r\n\r\nSubject: leaf\r\n\r\nz\r\n"
            "--a--\r\n";
        QTest::newRow("messages in a message")
            << nested
            << QStringList{u" multipart/mixed"_s, u"1 text/plain"_s,  u"2 message/rfc822"_s,
                           u"2.1 text/plain"_s,   u"2.2 text/html"_s, u"3 message/rfc822"_s,
                           u"3.1 text/plain"_s};
        QTest::newRow("message that is a message")
            << QByteArray("Content-Type: message/rfc822\r\n\r\nSubject: a\r\n\r\nb\r\n")
            << QStringList{u"1 message/rfc822"_s, u"1.1 text/plain"_s};
        QTest::newRow("problems at their part")
            << QByteArray("Content-Type: multipart/mixed; boundary=a\r\n\r\n"
                          "--a\r\n\r\nok\r\n"
                          "--a\r\nContent-Type: text/plain; charset=nope\r\n\r\nx\r\n"
                          "--a\r\nContent-Type: message/rfc822\r\n\r\n"
                          "Content-Transfer-Encoding: rot13\r\n\r\nx\r\n--a--\r\n")
            << QStringList{u" multipart/mixed"_s, u"1 text/plain"_s,
                           u"2 text/plain unknown-charset"_s, u"3 message/rfc822"_s,
                           u"3.1 text/plain unknown-transfer-encoding"_s};
    }

    void outlines()
    {
        QFETCH(QByteArray, message);
        const MailMessage mail = MailMessage::parse(message);
        const QJsonObject structure = structureJson(mail);
        QTEST(outline(structure), "expected");
        // Each path leads to the part it names.
        QList<QJsonObject> nodes{structure};
        while (!nodes.isEmpty()) {
            const QJsonObject node = nodes.takeFirst();
            const Part *part = findPart(mail, node["path"_L1].toString());
            QVERIFY2(part, qPrintable(node["path"_L1].toString()));
            QCOMPARE(part->contentType(), node["contentType"_L1].toString());
            if (node["offset"_L1].isDouble()) {
                const auto offset = node["offset"_L1].toInteger();
                QCOMPARE(message.sliced(offset, node["rawSize"_L1].toInteger()),
                         part->rawBody().toByteArray());
            }
            for (const QJsonValue &child : node["parts"_L1].toArray())
                nodes.append(child.toObject());
        }
    }

    void findsNothing_data()
    {
        QTest::addColumn<QString>("path");
        for (const char *path : {"0", "2", "1.1", "-1", "x", "1.", ".1", "1..1", "99999999999"})
            QTest::newRow(path) << QString::fromLatin1(path);
    }

    void findsNothing()
    {
        QFETCH(QString, path);
        QVERIFY(!findPart(MailMessage::parse("Subject: a\r\n\r\nb\r\n"), path));
        const MailMessage multipart = MailMessage::parse(
            "Content-Type: multipart/mixed; boundary=a\r\n\r\n--a\r\n\r\nb\r\n--a--\r\n");
        QVERIFY(!findPart(multipart, path));
        QVERIFY(findPart(multipart, u"1"_s));
    }

    void opensLargeMessagesOnlySoFar()
    {
        // Every level holds nearly the whole message again.
        const QByteArray message = QByteArray("Content-Type: message/rfc822\r\n\r\n").repeated(90)
                                   + "Subject: core\r\n\r\n"
                                   + QByteArray("0123456789abcdef\r\n").repeated(500'000);
        QElapsedTimer timer;
        timer.start();
        const QStringList lines = outline(structureJson(MailMessage::parse(message)));
        QVERIFY(lines.size() < 10);
        QVERIFY(lines.constLast().endsWith(u" message-not-opened"_s));
        QVERIFY2(timer.elapsed() < 15'000, qPrintable(QString::number(timer.elapsed())));
    }

    void addsThePage()
    {
        const QByteArray message =
            "Content-Type: multipart/related; boundary=a\r\n\r\n"
            "--a\r\nContent-Type: text/html\r\n\r\n"
            "<img src=\"cid:p@x\"><img src=\"cid:s@x\"><img src=\"http://x/y\">\r\n"
            "--a\r\nContent-Type: image/png\r\nContent-ID: <p@x>\r\n\r\npng\r\n"
            "--a\r\nContent-Type: image/png\r\nContent-ID: <unused@x>\r\n\r\npng\r\n"
            "--a\r\nContent-Type: image/svg+xml\r\nContent-ID: <s@x>\r\n\r\n<svg/>\r\n--a--\r\n";
        const MailMessage mail = MailMessage::parse(message);
        const QJsonObject plain = toShowJson(mail, {});
        QVERIFY(!plain.contains("page"_L1));
        QVERIFY(!plain.contains("structure"_L1));
        const QJsonObject shown = toShowJson(mail, {}, {.structure = true, .page = true});
        QCOMPARE(shown["blockedImages"_L1].toInt(), 1);
        QCOMPARE(shown["images"_L1].toArray().size(), 1);
        QCOMPARE(shown["images"_L1][0]["contentId"_L1].toString(), u"p@x"_s);
        QCOMPARE(shown["images"_L1][0]["base64"_L1].toString(), u"cG5n"_s);
        QCOMPARE(shown["structure"_L1]["parts"_L1].toArray().size(), 4);
        QVERIFY(shown["headers"_L1][0].toObject().contains("raw"_L1));
    }
};

QTEST_GUILESS_MAIN(TestStructureJson)
#include "tst_structurejson.moc"
