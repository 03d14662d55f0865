// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/csv.h"

#include <QTest>

using namespace Inlet::Core;
using namespace Qt::StringLiterals;

class TestCsv : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesFields_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QByteArray>("written");
        QTest::newRow("plain") << u"plain"_s << QByteArray("plain");
        QTest::newRow("empty") << u""_s << QByteArray();
        QTest::newRow("null") << QString() << QByteArray();
        QTest::newRow("space is kept") << u" a "_s << QByteArray(" a ");
        QTest::newRow("comma") << u"a,b"_s << QByteArray("\"a,b\"");
        QTest::newRow("quote") << u"a\"b"_s << QByteArray("\"a\"\"b\"");
        QTest::newRow("only a quote") << u"\""_s << QByteArray("\"\"\"\"");
        QTest::newRow("line end") << u"a\r\nb"_s << QByteArray("\"a\r\nb\"");
        QTest::newRow("line feed") << u"a\nb"_s << QByteArray("\"a\nb\"");
        QTest::newRow("Korean") << u"\uC548\uB155"_s << QByteArray("\xEC\x95\x88\xEB\x85\x95");
        QTest::newRow("number") << u"12"_s << QByteArray("12");
        QTest::newRow("formula") << u"=1+1"_s << QByteArray("'=1+1");
        QTest::newRow("formula with quotes")
            << u"=HYPERLINK(\"http://x\",\"y\")"_s
            << QByteArray("\"'=HYPERLINK(\"\"http://x\"\",\"\"y\"\")\"");
        QTest::newRow("plus") << u"+1"_s << QByteArray("'+1");
        QTest::newRow("minus") << u"-1"_s << QByteArray("'-1");
        QTest::newRow("at") << u"@SUM(A1)"_s << QByteArray("'@SUM(A1)");
        QTest::newRow("tab") << u"\t=1"_s << QByteArray("'\t=1");
        QTest::newRow("carriage return") << u"\r=1"_s << QByteArray("\"'\r=1\"");
        QTest::newRow("full-width") << u"\uFF1D1"_s << QByteArray("'\xEF\xBC\x9D\x31");
        QTest::newRow("sign within") << u"a=1"_s << QByteArray("a=1");
    }

    void writesFields()
    {
        QFETCH(QString, field);
        QFETCH(QByteArray, written);
        QCOMPARE(csvRecord({field}), written + "\r\n");
        QCOMPARE(csvRecord({u"x"_s, field, u"y"_s}), "x," + written + ",y\r\n");
        QCOMPARE(csvRecord({field, u"y"_s}), written + ",y\r\n");
    }
};

QTEST_GUILESS_MAIN(TestCsv)
#include "tst_csv.moc"
