// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/mbox.h"

#include <QTest>

using namespace Inlet::Storage;
using namespace Qt::StringLiterals;

class TestMbox : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void splits_data()
    {
        QTest::addColumn<QByteArray>("mbox");
        QTest::addColumn<QByteArrayList>("messages");
        const auto row = [](const char *name, const QByteArray &mbox,
                            const QByteArrayList &messages) {
            QTest::newRow(name) << mbox << messages;
        };
        const QByteArray from = "From anna@example.org Mon Nov 23 08:00:00 2026\n";
        row("nothing", "", {});
        row("one", from + "Subject: a\n\nText\n", {"Subject: a\n\nText\n"});
        row("two", from + "Subject: a\n\nText\n\n" + from + "Subject: b\n\nMore\n\n",
            {"Subject: a\n\nText\n", "Subject: b\n\nMore\n"});
        row("CRLF",
            "From - Mon Nov 23 08:00:00 2026\r\nSubject: a\r\n\r\nText\r\n\r\nFrom - Mon Nov 23 "
            "08:00:01 2026\r\nSubject: b\r\n\r\n",
            {"Subject: a\r\n\r\nText\r\n", "Subject: b\r\n"});
        row("no empty line before: text", from + "Subject: a\n\nText\n" + from + "More\n",
            {"Subject: a\n\nText\n" + from + "More\n"});
        row("text that was not quoted", from + "Subject: a\n\nHello\n\nFrom here on it rains.\n",
            {"Subject: a\n\nHello\n\nFrom here on it rains.\n"});
        row("no date, but a header field", from + "A: 1\n\nx\n\nFrom MAILER-DAEMON\nB: 2\n\ny\n",
            {"A: 1\n\nx\n", "B: 2\n\ny\n"});
        row("zone behind the date",
            from + "A: 1\n\nx\n\nFrom 17@xxx Mon Nov 23 08:00:00 +0000 2026\n\ny\n",
            {"A: 1\n\nx\n", "\ny\n"});
        row("mboxo", from + "A: 1\n\n>From here\n", {"A: 1\n\nFrom here\n"});
        row("mboxrd", from + "A: 1\n\n>>From here\n>>>From there\n",
            {"A: 1\n\n>From here\n>>From there\n"});
        row("other quotes stay", from + "A: 1\n\n> From here\n>from\n",
            {"A: 1\n\n> From here\n>from\n"});
        row("empty message", from + "\n" + from + "A: 1\n", {"", "A: 1\n"});
        row("message without text", from + "A: 1\n\n\n" + from + "B: 2\n\n\n",
            {"A: 1\n\n", "B: 2\n\n"});
        row("no line end at the end", from + "A: 1\n\nx", {"A: 1\n\nx"});
        row("separator at the end", from + "A: 1\n\nx\n\n" + from, {"A: 1\n\nx\n", ""});
        row("bytes are not touched", from + QByteArray("A: \xff\0\n\n\x80\n", 10),
            {QByteArray("A: \xff\0\n\n\x80\n", 10)});
    }

    void splits()
    {
        QFETCH(QByteArray, mbox);
        QFETCH(QByteArrayList, messages);
        QCOMPARE(splitMbox(mbox), messages);
    }

    void recognises()
    {
        QVERIFY(isMbox("From x"));
        QVERIFY(!isMbox("From: anna@example.org\n"));
        QVERIFY(!isMbox("\nFrom x"));
        QVERIFY(!isMbox(""));
    }
};

QTEST_GUILESS_MAIN(TestMbox)
#include "tst_mbox.moc"
