// SPDX-License-Identifier: GPL-3.0-or-later
#include "message/filename.h"
#include "message/flowedtext.h"
#include "message/replytext.h"

#include <QTest>

using namespace Inlet::Message;
using namespace Qt::StringLiterals;

/** The pure functions from text to text: file names, format=flowed, replies. */
class TestPlainText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void makesFileNamesSafe_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("safe");
        const auto row = [](const char *tag, const QString &name, const QString &safe) {
            QTest::newRow(tag) << name << safe;
        };
        row("plain", u"report.pdf"_s, u"report.pdf"_s);
        row("empty", u""_s, u""_s);
        row("path", u"../../etc/passwd"_s, u"passwd"_s);
        row("Windows path", u"C:\\tmp\\a.txt"_s, u"a.txt"_s);
        row("drive", u"C:a.txt"_s, u"a.txt"_s);
        row("dots", u".."_s, u""_s);
        row("slash at the end", u"a/"_s, u""_s);
        row("hidden file", u".profile"_s, u".profile"_s);
        row("trailing dots", u"a.exe. . "_s, u"a.exe"_s);
        row("control characters", u"a\u0000\u0007\nb\u0085.txt"_s, u"ab.txt"_s);
        row("bidi override", u"a\u202Etxt.exe"_s, u"atxt.exe"_s);
        row("zero width", u"a\u200B\uFEFFb"_s, u"ab"_s);
        row("device", u"con"_s, u"_con"_s);
        row("device with extension", u"Com1.txt"_s, u"_Com1.txt"_s);
        row("no device", u"console.txt"_s, u"console.txt"_s);
        row("other scripts", u"견적서 отчёт.pdf"_s, u"견적서 отчёт.pdf"_s);
        row("long", QString(1000, u'a') + u".pdf"_s, QString(236, u'a') + u".pdf"_s);
        row("long extension", u"a."_s + QString(1000, u'b'), u"a."_s + QString(238, u'b'));
        row("long in bytes", QString(200, u'견'), QString(80, u'견'));
    }

    void makesFileNamesSafe()
    {
        QFETCH(QString, name);
        QTEST(safeFilename(name), "safe");
    }

    void joinsFlowedLines_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("deleteSpace");
        QTest::addColumn<QString>("joined");
        const auto row = [](const char *tag, const QString &text, const QString &joined,
                            bool deleteSpace = false) {
            QTest::newRow(tag) << text << deleteSpace << joined;
        };
        row("fixed", u"a\nb\n"_s, u"a\nb\n"_s);
        row("flowed", u"a \nb \nc\nd"_s, u"a b c\nd"_s);
        row("DelSp", u"日 \n本\n"_s, u"日本\n"_s, true);
        row("stuffed", u" >a\n  b\n From\n"_s, u">a\n b\nFrom\n"_s);
        row("quoted", u"> a \n> b\nc"_s, u"> a b\nc"_s);
        row("depth changes", u"> a \nb \n>> c"_s, u"> a \nb \n>> c"_s);
        row("signature", u"a \n-- \nb"_s, u"a \n-- \nb"_s);
        row("empty", u""_s, u""_s);
        row("blank line", u"a\n\nb"_s, u"a\n\nb"_s);
    }

    void joinsFlowedLines()
    {
        QFETCH(QString, text);
        QFETCH(bool, deleteSpace);
        QTEST(unflowed(text, deleteSpace), "joined");
    }

    void findsTheReply_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("reply");
        const auto row = [](const char *tag, const QString &text, const QString &reply) {
            QTest::newRow(tag) << text << reply;
        };
        row("no quotation", u"Yes.\n\nAnna\n"_s, u"Yes.\n\nAnna"_s);
        row("quotation below", u"Yes.\n\nOn 2 Jan 2025, Bob wrote:\n> Do you agree?\n"_s,
            u"Yes."_s);
        row("attribution on two lines",
            u"Yes.\n\nOn Thu, Jan 2, 2025 at 3:04 AM Bob\n<bob@example.org> wrote:\n> Q\n"_s,
            u"Yes."_s);
        row("inline answers", u"> First?\nYes.\n> Second?\nNo.\n"_s, u"Yes.\nNo."_s);
        row("a colon that is the author's", u"Three points:\n> quoted\nend"_s,
            u"Three points:\nend"_s);
        row("signature", u"Yes.\n-- \nAnna\n"_s, u"Yes."_s);
        row("device", u"Yes.\n\nSent from my iPhone\n"_s, u"Yes."_s);
        row("original message", u"Yes.\n\n-----Original Message-----\nFrom: Bob\nQ"_s, u"Yes."_s);
        row("original message in German",
            u"Ja.\n\n-----Ursprüngliche Nachricht-----\nVon: Bob\nQ"_s, u"Ja."_s);
        row("original message in Korean", u"네.\n\n-----원본 메시지-----\n질문"_s, u"네."_s);
        row("header block",
            u"Yes.\n\n________________________________\nFrom: Bob\nSent: Monday\nTo: Anna\nSubject: Q\n\nQ"_s,
            u"Yes."_s);
        row("lone From line", u"From: here on\nall is mine"_s, u"From: here on\nall is mine"_s);
        row("nothing but quotation", u"> all\n> quoted\n"_s, u"> all\n> quoted"_s);
        row("empty", u""_s, u""_s);
    }

    void findsTheReply()
    {
        QFETCH(QString, text);
        QTEST(withoutQuotedHistory(text), "reply");
    }
};

QTEST_GUILESS_MAIN(TestPlainText)
#include "tst_plaintext.moc"
