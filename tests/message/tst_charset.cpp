// SPDX-License-Identifier: GPL-3.0-or-later
#include "message/charset.h"

#include <QTest>

using namespace Inlet::Message;
using namespace Qt::StringLiterals;

class TestCharset : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void decodes_data()
    {
        QTest::addColumn<QByteArray>("label");
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("text");
        const auto row = [](const char *label, const QByteArray &bytes, const QString &text) {
            QTest::addRow("%s %s", label, bytes.toHex().left(24).constData())
                << QByteArray(label) << bytes << text;
        };
        row("utf-8", "caf\xC3\xA9", u"café"_s);
        row("UTF8", "caf\xC3\xA9", u"café"_s);
        row("uft-8", "caf\xC3\xA9", u"café"_s);
        row("\"utf-8\"", "caf\xC3\xA9", u"café"_s);
        row(" utf-8 ",
            "\xEF\xBB\xBF"
            "caf\xC3\xA9",
            u"café"_s);
        row("", "caf\xC3\xA9", u"café"_s);
        row("", "caf\xE9", u"café"_s);
        row("us-ascii", "caf\xC3\xA9", u"café"_s);
        row("ansi_x3.4-1968", "plain", u"plain"_s);
        row("unknown-8bit", "caf\xE9", u"café"_s);
        row("iso-8859-1", "\x93q\x94 \x80", u"“q” €"_s);
        row("windows-1252", "\x93q\x94", u"“q”"_s);
        row("iso-8859-2", "\xC8\x65\xB9tina", u"Čeština"_s);
        row("iso-8859-9", "\xFE\x80", u"ş€"_s);
        row("iso-8859-15", "\xA4", u"€"_s);
        row("koi8-r", "\xD0\xD2\xC9", u"при"_s);
        row("windows-1251", "\xEF\xF0\xE8", u"при"_s);
        row("tis-620", "\xC0\xD2", u"ภา"_s);
        row("gb2312", "\xE9\x46\x9C\x79", u"镕測"_s);
        row("x-gbk", "\xD6\xD0", u"中"_s);
        row("big5", "\xA4\xA4", u"中"_s);
        row("shift_jis", "\x93\xFA\x96\x7B\x87\x40", u"日本①"_s);
        row("x-sjis", "\x93\xFA", u"日"_s);
        row("euc-jp", "\xC6\xFC", u"日"_s);
        row("euc-kr", "\xC7\xD1\x8C\x63", u"한똠"_s);
        row("ks_c_5601-1987", "\xC7\xD1", u"한"_s);
        row("iso-2022-jp", "\x1B$B$\"\x1B(B", u"あ"_s);
        row("iso-2022-jp", "\x1B(I1\x1B(B", u"ｱ"_s);
        row("iso-2022-jp", "\x93\xFA\x96\x7B", u"日本"_s);
        row("iso-2022-kr", "\x1B$)C\x0EGQ\x0F", u"한"_s);
        row("hz-gb-2312", "~{VP~}", u"中"_s);
        row("utf-7", "+ZeVnLIqe-", u"日本語"_s);
        row("unicode-1-1-utf-7", "+ZeU-", u"日"_s);
        row("utf-16", "\xFF\xFE\xE5\x65", u"日"_s);
        row("utf-16", "\xFE\xFF\x65\xE5", u"日"_s);
        row("utf-16", "\0a\0b"_ba, u"ab"_s);
        row("utf-16", "a\0b\0"_ba, u"ab"_s);
        row("macintosh", "caf\x8E", u"café"_s);
        row("cp850", "caf\x82", u"café"_s);
        row("x-mac-cyrillic", "\x8F", u"П"_s);
        row("utf-8", "a\0b"_ba, u"a\0b"_s);
        row("utf-8", "", u""_s);
    }

    void decodes()
    {
        QFETCH(QByteArray, label);
        QFETCH(QByteArray, bytes);
        QVERIFY(isKnownCharset(label));
        const CharsetText result = decodeCharset(label, bytes);
        QTEST(result.text, "text");
        QVERIFY(!result.unknownCharset);
        QVERIFY(!result.undecodable);
    }

    void reportsUndecodableBytes_data()
    {
        QTest::addColumn<QByteArray>("label");
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("text");
        QTest::newRow("UTF-8 in the middle") << "utf-8"_ba
                                             << "a\xFF"
                                                "b"_ba
                                             << u"a\uFFFDb"_s;
        QTest::newRow("UTF-8 cut at the end") << "utf-8"_ba
                                              << "a\xC3"_ba << u"a\uFFFD"_s;
        QTest::newRow("UTF-8 cut behind two bytes") << "utf-8"_ba
                                                    << "a\xE6\x97"_ba << u"a\uFFFD"_s;
    }

    void reportsUndecodableBytes()
    {
        QFETCH(QByteArray, label);
        QFETCH(QByteArray, bytes);
        const CharsetText result = decodeCharset(label, bytes);
        QVERIFY(result.undecodable);
        QTEST(result.text, "text");
    }

    void guessesUnderAnUnknownLabel_data()
    {
        QTest::addColumn<QByteArray>("label");
        QTest::newRow("made up") << "x-none"_ba;
        QTest::newRow("path") << "../../x"_ba;
        QTest::newRow("option") << "utf-7,version=1"_ba;
        QTest::newRow("NUL") << "utf-8\0x"_ba;
        QTest::newRow("long") << QByteArray(1000, 'a');
    }

    void guessesUnderAnUnknownLabel()
    {
        QFETCH(QByteArray, label);
        QVERIFY(!isKnownCharset(label));
        QVERIFY(decodeCharset(label, "caf\xC3\xA9").unknownCharset);
        QCOMPARE(decodeCharset(label, "caf\xC3\xA9").text, u"café"_s);
        QCOMPARE(decodeCharset(label, "caf\xE9").text, u"café"_s);
    }

    void knowsStatefulCharsets()
    {
        QVERIFY(isStatefulCharset("ISO-2022-JP"));
        QVERIFY(isStatefulCharset("utf-16"));
        QVERIFY(isStatefulCharset("utf-7"));
        QVERIFY(isStatefulCharset("hz-gb-2312"));
        QVERIFY(!isStatefulCharset("utf-8"));
        QVERIFY(!isStatefulCharset("gb2312"));
    }
};

QTEST_GUILESS_MAIN(TestCharset)
#include "tst_charset.moc"
