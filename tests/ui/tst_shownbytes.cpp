// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/message/shownbytes.h"

#include <QTest>

using namespace Inlet::Ui;
using namespace Qt::StringLiterals;

class TestShownBytes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsText_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("shown");
        QTest::addColumn<bool>("isCut");
        QTest::newRow("empty") << QString() << QString() << false;
        QTest::newRow("lines") << u"a\n\nb\n"_s << u"a\n\nb\n"_s << false;
        QTest::newRow("long line")
            << QString(4500, u'x')
            << QString(2000, u'x') + u'\n' + QString(2000, u'x') + u'\n' + QString(500, u'x')
            << false;
        QTest::newRow("not inside a character")
            << QString(1999, u'x') + u"\U0001F600y"_s << QString(1999, u'x') + u"\n\U0001F600y"_s
            << false;
    }

    void showsText()
    {
        QFETCH(QString, text);
        const ShownText result = shownText(text);
        QTEST(result.text, "shown");
        QTEST(result.isCut, "isCut");
    }

    void boundsText()
    {
        const ShownText lines = shownText(u"\n"_s.repeated(1'000'000));
        QVERIFY(lines.isCut);
        QCOMPARE(lines.text.size(), 20'000);
        const ShownText line = shownText(QString(16'000'000, u'x'));
        QVERIFY(line.isCut);
        QVERIFY(line.text.size() < 210'000);
    }

    void showsLines_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("line");
        QTest::newRow("ASCII") << QByteArray("Subject: a") << u"Subject: a"_s;
        QTest::newRow("UTF-8") << QByteArray("견적") << u"견적"_s;
        QTest::newRow("Latin-1") << QByteArray("caf\xe9") << u"café"_s;
        QTest::newRow("control") << QByteArray("a\0b\x1b[\x7f\r", 7)
                                 << u"a\u2400b\u241B[\u2421\u240D"_s;
        QTest::newRow("tab") << QByteArray("a\tb") << u"a\tb"_s;
        QTest::newRow("bidi override") << QByteArray("a\u202Eb") << u"a\uFFFDb"_s;
    }

    void showsLines()
    {
        QFETCH(QByteArray, bytes);
        QTEST(shownLine(bytes), "line");
    }

    void dumps()
    {
        QCOMPARE(hexDump({}), QString());
        QCOMPARE(hexDump(QByteArray("0123456789abcdef%1\n\xff")),
                 u"00000000  30 31 32 33 34 35 36 37 38 39 61 62 63 64 65 66  0123456789abcdef\n"
                 "00000010  25 31 0a ff                                      %1..\n"_s);
    }
};

QTEST_GUILESS_MAIN(TestShownBytes)
#include "tst_shownbytes.moc"
