// SPDX-License-Identifier: GPL-3.0-or-later
#include "message/mailmessage.h"
#include "message/skeleton.h"

#include <QTest>

using namespace Inlet::Message;
using namespace Qt::StringLiterals;

namespace {

QByteArray lines(int count, const QByteArray &line)
{
    return line.repeated(count);
}

/** What is told of each part: path, type, header and body. */
QStringList describe(const MailMessage &message)
{
    QStringList parts;
    for (const Part *part : message.leaves()) {
        parts.append(u"%1 %2 %3 %4"_s.arg(part->path(), part->contentType(),
                                          part->header(u"X-Mark"),
                                          QString::fromLatin1(part->rawBody().toByteArray())));
    }
    return parts;
}

} // namespace

/** The middle of bodies is left out, and every place in the rest is known. */
class TestSkeleton : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsWhatTellsTheStructure_data()
    {
        QTest::addColumn<QByteArray>("message");
        QTest::addColumn<QByteArray>("expected");
        const QByteArray header = "Subject: a\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n";
        const QByteArray body = "first\r\n" + lines(100, "middle\r\n") + "before\r\nlast\r\n";
        const QByteArray kept = "first\r\nbefore\r\nlast\r\n";
        const auto row = [](const char *name, const QByteArray &message,
                            const QByteArray &expected) {
            QTest::newRow(name) << message << expected;
        };
        row("nothing", "", "");
        row("header only", "Subject: a\r\n", "Subject: a\r\n");
        row("short body", "Subject: a\n\nbody\n", "Subject: a\n\nbody\n");
        row("long body", "Subject: a\r\n\r\n" + body, "Subject: a\r\n\r\n" + kept);
        row("no line end at the end", "Subject: a\r\n\r\n" + body + "rest",
            "Subject: a\r\n\r\nfirst\r\nlast\r\nrest");
        row("one line", "Subject: a\n\n" + QByteArray(4000, 'x'),
            "Subject: a\n\n" + QByteArray(4000, 'x'));
        row("parts", header + body + "--b\r\nX: y\r\n\r\n" + body + "--b--\r\n\r\n" + body,
            header + kept + "--b\r\nX: y\r\n\r\n" + kept + "--b--\r\n\r\n" + kept);
        row("empty lines before the boundary",
            header + "--b\n\n" + lines(300, "x\n") + "\n\n--b--\n",
            header + "--b\n\nx\n\n\n--b--\n");
        const QByteArray fields = lines(20, "X-Trace: a\n b\n");
        row("fields", "A: b\n" + fields + "content-type: x\n y\n" + fields + "Z: z\n z\n\n",
            "A: b\ncontent-type: x\n y\nZ: z\n z\n\n");
        row("fields of a part", header + "--b\nA: b\n" + fields + "Z: z\n\n--b--\n",
            header + "--b\nA: b\nZ: z\n\n--b--\n");
        for (const char *other : {"no field", "A b: c", "--b:", "N\xc3\xa4me: c", ": c"})
            row(other, "A: b\n" + fields + other + "\n" + fields + "\n",
                "A: b\n" + fields + other + "\n" + fields + "\n");
        row("a header without an empty line", header + "--b\n" + lines(100, "X: y\n") + "--b--\n",
            header + "--b\n" + lines(100, "X: y\n") + "--b--\n");
        row("dashes that are no boundary", "A: b\n\n" + body + "-- \n" + lines(100, "me\n"),
            "A: b\n\n" + kept + "-- \n" + lines(100, "me\n"));
        row("dashes within lines", "A: b\n\n" + lines(100, "a--b - -c-\n"),
            "A: b\n\na--b - -c-\na--b - -c-\na--b - -c-\n");
    }

    void keepsWhatTellsTheStructure()
    {
        QFETCH(QByteArray, message);
        QFETCH(QByteArray, expected);
        Skeleton skeleton(message);
        QCOMPARE(skeleton.bytes(), expected);
    }

    void knowsEveryPlace()
    {
        QByteArray message = "A: b\n\n";
        for (int i = 0; i < 500; ++i)
            message += (i % 100 == 99 ? "--b" : "line ") + QByteArray::number(i) + "\n\n";
        Skeleton skeleton(message);
        QVERIFY(skeleton.bytes().size() < message.size() / 2);
        for (qsizetype i = 0; i < skeleton.bytes().size(); ++i)
            QCOMPARE(skeleton.bytes().at(i), message.at(skeleton.offsetInMessage(i)));
        QCOMPARE(skeleton.offsetInMessage(skeleton.bytes().size()), message.size());
    }

    /** The same structure around short bodies, which are read in full, and around long ones. */
    void changesNoPart_data()
    {
        QTest::addColumn<QByteArray>("lineEnd");
        QTest::addColumn<QByteArray>("end");
        for (const char *lineEnd : {"\n", "\r\n"}) {
            for (const char *end : {"", "x", "\n", "\r\n", "\n\n", "\r\n\r\n", "\r\n\n", "\n\r\n"})
                QTest::addRow("%d %s", int(qstrlen(lineEnd)),
                              QByteArray(end).toPercentEncoding().constData())
                    << QByteArray(lineEnd) << QByteArray(end);
        }
    }

    void changesNoPart()
    {
        QFETCH(QByteArray, lineEnd);
        QFETCH(QByteArray, end);
        const auto message = [&](const QByteArray &body) {
            QByteArray text = "Content-Type: multipart/mixed; boundary=o\n\n" + body
                              + "\n--o\nX-Mark: 1\n\n" + body + "\n--o\nX-Mark: 2\n"
                              + "Content-Type: multipart/mixed; boundary=i\n\n" + body
                              + "\n--i\nX-Mark: 3\n\n" + body + "\n--i--\n" + body + "\n--o\n\n"
                              + body + "\n--o--\n" + body;
            return text.replace("\n", lineEnd).replace("(end)", end);
        };
        const QByteArray body = lines(100, "some words\n") + "(end)";
        const QStringList parts = describe(MailMessage::parse(message(body)));
        QStringList expected = describe(MailMessage::parse(message("(body)")));
        QCOMPARE(expected.size(), 3);
        const QByteArray shown = QByteArray(body).replace("\n", lineEnd).replace("(end)", end);
        for (QString &part : expected)
            part.replace(u"(body)"_s, QString::fromLatin1(shown));
        QCOMPARE(parts, expected);
    }
};

QTEST_GUILESS_MAIN(TestSkeleton)
#include "tst_skeleton.moc"
