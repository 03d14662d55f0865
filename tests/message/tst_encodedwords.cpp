// SPDX-License-Identifier: GPL-3.0-or-later
#include "message/encodedwords.h"

#include <QTest>

using namespace Inlet::Message;
using namespace Qt::StringLiterals;

class TestEncodedWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void decodes_data()
    {
        QTest::addColumn<QByteArray>("raw");
        QTest::addColumn<QString>("text");
        QTest::newRow("plain") << " plain text "_ba << u"plain text"_s;
        QTest::newRow("empty") << ""_ba << u""_s;
        QTest::newRow("B") << "=?utf-8?B?w6k=?="_ba << u"é"_s;
        QTest::newRow("Q") << "=?iso-8859-1?Q?caf=E9_cr=E8me?="_ba << u"café crème"_s;
        QTest::newRow("lower-case encoding and hex") << "=?utf-8?q?=c3=a9?="_ba << u"é"_s;
        QTest::newRow("adjacent padded")
            << "=?utf-8?B?w6k=?= =?utf-8?B?w6k=?= =?utf-8?B?w7w=?="_ba << u"ééü"_s;
        QTest::newRow("adjacent across a fold")
            << "=?utf-8?B?w6k=?=\r\n =?utf-8?B?w6k=?="_ba << u"éé"_s;
        QTest::newRow("adjacent without blank") << "=?utf-8?B?w6k=?==?utf-8?B?w6k=?="_ba << u"éé"_s;
        QTest::newRow("split character B")
            << "=?utf-8?B?0L/QvtA=?= =?utf-8?B?tg==?="_ba << u"пож"_s;
        QTest::newRow("split character Q") << "=?utf-8?Q?=D0?= =?UTF-8?Q?=BF?="_ba << u"п"_s;
        QTest::newRow("two charsets") << "=?utf-8?Q?=C3=A9?= =?iso-8859-1?Q?=E9?="_ba << u"éé"_s;
        QTest::newRow("stateful words")
            << "=?iso-2022-jp?B?GyRCRnxLXBsoQg==?= =?iso-2022-jp?B?GyRCOGwbKEI=?="_ba
            << u"日本語"_s;
        QTest::newRow("text around") << "Re: =?utf-8?Q?=C3=A9?= (x)"_ba << u"Re: é (x)"_s;
        QTest::newRow("inside a word") << "a=?utf-8?Q?=C3=A9?=b"_ba << u"aéb"_s;
        QTest::newRow("language tag") << "=?utf-8*fr?Q?=C3=A9?="_ba << u"é"_s;
        QTest::newRow("blanks inside") << "=?utf-8?Q?a b=C3=A9?="_ba << u"a bé"_s;
        QTest::newRow("question marks inside") << "=?utf-8?Q?what?\?="_ba << u"what?"_s;
        QTest::newRow("equals sign before the end") << "=?utf-8?B?YQ==?= b"_ba << u"a b"_s;
        QTest::newRow("missing padding") << "=?utf-8?B?w6k?="_ba << u"é"_s;
        QTest::newRow("empty word") << "a =?utf-8?Q?\?= b"_ba << u"a  b"_s;
        QTest::newRow("no end") << "=?utf-8?Q?abc"_ba << u"=?utf-8?Q?abc"_s;
        QTest::newRow("lost end before another")
            << "=?utf-8?Q?a =?utf-8?Q?b?="_ba << u"=?utf-8?Q?a b"_s;
        QTest::newRow("unknown encoding") << "=?utf-8?X?abc?="_ba << u"=?utf-8?X?abc?="_s;
        QTest::newRow("raw UTF-8") << "caf\xC3\xA9"_ba << u"café"_s;
        QTest::newRow("raw windows-1252") << "caf\xE9 \x80"_ba << u"café €"_s;
        QTest::newRow("raw beside a word") << "\xC3\xA9 =?utf-8?Q?=C3=A9?="_ba << u"é é"_s;
        QTest::newRow("folded") << "a\r\n b\n\tc"_ba << u"a b\tc"_s;
        QTest::newRow("NUL") << "a\0b"_ba << u"a\uFFFDb"_s;
        QTest::newRow("line break inside a word")
            << "=?utf-8?Q?a=0D=0ABcc:_x?="_ba << u"a  Bcc: x"_s;
    }

    void decodes()
    {
        QFETCH(QByteArray, raw);
        const HeaderText result = decodeEncodedWords(raw);
        QTEST(result.text, "text");
        QVERIFY(!result.unknownCharset);
        QVERIFY(!result.undecodable);
    }

    void leavesAnUnknownCharsetVisible()
    {
        const HeaderText result = decodeEncodedWords("a =?x-none?Q?=E9?= b");
        QCOMPARE(result.text, u"a =?x-none?Q?=E9?= b"_s);
        QVERIFY(result.unknownCharset);
    }

    void reportsDamage_data()
    {
        QTest::addColumn<QByteArray>("raw");
        QTest::addColumn<QString>("text");
        QTest::newRow("bytes of no character") << "=?utf-8?Q?a=FFb?="_ba << u"a\uFFFDb"_s;
        QTest::newRow("cut character") << "=?utf-8?Q?a=C3?="_ba << u"a\uFFFD"_s;
        QTest::newRow("bad escape") << "=?utf-8?Q?a=zzb?="_ba << u"a=zzb"_s;
        QTest::newRow("bad base64") << "=?utf-8?B?YW!Jj?="_ba << u"abc"_s;
    }

    void reportsDamage()
    {
        QFETCH(QByteArray, raw);
        const HeaderText result = decodeEncodedWords(raw);
        QTEST(result.text, "text");
        QVERIFY(result.undecodable);
    }

    void measuresAWord()
    {
        QCOMPARE(encodedWordLength("=?utf-8?Q?a,b?= rest"), 15);
        QCOMPARE(encodedWordLength("=?utf-8?Q?a b?="), 0);
        QCOMPARE(encodedWordLength("=?utf-8?Q?a"), 0);
        QCOMPARE(encodedWordLength("x=?utf-8?Q?a?="), 0);
    }

    void unfolds() { QCOMPARE(unfolded("a\r\n b\n\tc\rd"), "a b\tc\rd"); }
};

QTEST_GUILESS_MAIN(TestEncodedWords)
#include "tst_encodedwords.moc"
