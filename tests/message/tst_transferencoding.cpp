// SPDX-License-Identifier: GPL-3.0-or-later
#include "message/transferencoding.h"

#include <QTest>

using namespace Inlet::Message;
using namespace Qt::StringLiterals;

class TestTransferEncoding : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsTheName_data()
    {
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<TransferEncoding>("encoding");
        for (const char *name :
             {"", "7bit", " 7-bit", "7bits", "8BIT", "8 bit", "binary", "8bit (as is)"})
            QTest::addRow("identity '%s'", name) << QByteArray(name) << TransferEncoding::Identity;
        for (const char *name :
             {"base64", "BASE64", "base-64", "base64;", " base64\r\n", "\"base64\""})
            QTest::addRow("base64 '%s'", name) << QByteArray(name) << TransferEncoding::Base64;
        for (const char *name : {"quoted-printable", "Quoted-Printable ", "quoted printable"})
            QTest::addRow("quoted-printable '%s'", name)
                << QByteArray(name) << TransferEncoding::QuotedPrintable;
        for (const char *name : {"x-uuencode", "uuencode", "x-uue"})
            QTest::addRow("uuencode '%s'", name) << QByteArray(name) << TransferEncoding::Uuencode;
        for (const char *name : {"6bit", "x-gzip64", "none such"})
            QTest::addRow("unknown '%s'", name) << QByteArray(name) << TransferEncoding::Unknown;
    }

    void readsTheName()
    {
        QFETCH(QByteArray, value);
        QTEST(transferEncodingFromHeader(value), "encoding");
    }

    void decodesBase64_data()
    {
        QTest::addColumn<QByteArray>("input");
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<qsizetype>("foreign");
        QTest::addColumn<bool>("incomplete");
        const auto row = [](const char *tag, const QByteArray &input, const QByteArray &bytes,
                            qsizetype foreign = 0, bool incomplete = false) {
            QTest::newRow(tag) << input << bytes << foreign << incomplete;
        };
        row("empty", "", "");
        row("one group", "YWJj", "abc");
        row("padding", "YQ==", "a");
        row("lines", "YWJj\r\nZGVm\r\n", "abcdef");
        row("missing padding", "YWI", "ab");
        row("missing padding of one byte", "YQ", "a");
        row("lonely character", "YWJjZ", "abc", 0, true);
        row("chunks on lines", "YQ==\r\nYmNkZWY=\r\n", "abcdef");
        row("chunks on one line", "YQ==YmM=", "abc");
        row("blank lines between chunks", "YQ==\n\n\nYmM=", "abc");
        row("footer behind padding", "YQ==\r\n-- \r\nYour list\r\n", "a");
        row("mangled boundary behind padding", "YQ==\r\n--=_bound--\r\n", "a");
        row("word behind padding", "YQ==\r\nSubscribe now to lists\r\n", "a");
        row("foreign bytes", "YW!Jj*", "abc", 2);
        row("padding too early", "Y=WJj", "abc", 1);
        row("idle padding", "YWJj====", "abc");
        row("white space", " Y W\tJ j ", "abc");
        row("NUL", "YW\0Jj"_ba, "abc", 1);
    }

    void decodesBase64()
    {
        QFETCH(QByteArray, input);
        const Decoded result = decodeBase64(input);
        QTEST(result.bytes, "bytes");
        QTEST(result.foreign, "foreign");
        QTEST(result.incomplete, "incomplete");
        const Decoded check = checkBase64(input);
        QCOMPARE(check.foreign, result.foreign);
        QCOMPARE(check.incomplete, result.incomplete);
        QCOMPARE(check.significant, result.significant);
    }

    void findsAForeignByteAnywhere()
    {
        const QByteArray bytes =
            QByteArray(17, '\x00') + QByteArray(17, '\xFF') + "inbound mail, 52 bytes";
        const QByteArray sound = bytes.toBase64();
        for (qsizetype i = 0; i <= sound.size() - 4; ++i) {
            for (const char foreign : {'!', '@', '[', '`', '{', ':', '\x80', '\0'}) {
                QByteArray text = sound;
                text.insert(i, foreign);
                const Decoded result = decodeBase64(text);
                QCOMPARE(result.bytes, bytes);
                QCOMPARE(result.foreign, 1);
                QCOMPARE(result.significant, checkBase64(text).significant);
                QCOMPARE(checkBase64(text).foreign, 1);
            }
        }
    }

    void callsBase64UnusableAboveOnePercent()
    {
        const QByteArray hundred = QByteArray("YWJj").repeated(25);
        QVERIFY(!decodeBase64(hundred + '!').isUnusable());
        QVERIFY(decodeBase64(hundred + '!').isDamaged());
        QVERIFY(decodeBase64(hundred + "!!").isUnusable());
    }

    void decodesQuotedPrintable_data()
    {
        QTest::addColumn<QByteArray>("input");
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<qsizetype>("foreign");
        const auto row = [](const char *tag, const QByteArray &input, const QByteArray &bytes,
                            qsizetype foreign = 0) {
            QTest::newRow(tag) << input << bytes << foreign;
        };
        row("escapes", "=C3=A9=3D", "\xC3\xA9=");
        row("lower case", "=c3=a9", "\xC3\xA9");
        row("soft break", "a=\r\nb", "ab");
        row("soft break with blanks", "a= \t\r\nb", "ab");
        row("soft break LF", "a=\nb", "ab");
        row("soft break at the end", "ab=", "ab");
        row("trailing blanks", "a \t\r\nb ", "a\r\nb");
        row("escaped blank at the end", "a=20\r\n", "a \r\n");
        row("bad escape", "a=zb =4", "a=zb =4", 2);
        row("CRLF and LF", "a\r\nb\nc", "a\r\nb\nc");
        row("8-bit", "caf\xE9", "caf\xE9");
        row("NUL", "a\0b"_ba, "a\0b"_ba);
        row("empty", "", "");
    }

    void decodesQuotedPrintable()
    {
        QFETCH(QByteArray, input);
        const Decoded result = decodeQuotedPrintable(input);
        QTEST(result.bytes, "bytes");
        QTEST(result.foreign, "foreign");
    }

    void decodesUuencode()
    {
        const Decoded whole = decodeUuencode("text\nbegin 644 x\r\n#86)C\r\n`\r\nend\r\nmore");
        QCOMPARE(whole.bytes, "abc");
        QVERIFY(!whole.isDamaged());
        const Decoded cut = decodeUuencode("begin 644 x\n#86)C\n");
        QCOMPARE(cut.bytes, "abc");
        QVERIFY(cut.incomplete);
        QVERIFY(decodeUuencode("no such thing").incomplete);
    }

    void passesOthersThrough()
    {
        QCOMPARE(decodeTransfer(TransferEncoding::Identity, "a=41").bytes, "a=41");
        QCOMPARE(decodeTransfer(TransferEncoding::Unknown, "a=41").bytes, "a=41");
    }
};

QTEST_GUILESS_MAIN(TestTransferEncoding)
#include "tst_transferencoding.moc"
