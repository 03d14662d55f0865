// SPDX-License-Identifier: GPL-3.0-or-later
#include "message/parameters.h"

#include <QTest>

using namespace Inlet::Message;
using namespace Qt::StringLiterals;

class TestParameters : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsTheValue_data()
    {
        QTest::addColumn<QByteArray>("raw");
        QTest::addColumn<QString>("value");
        QTest::newRow("plain") << " text/plain"_ba << u"text/plain"_s;
        QTest::newRow("upper case") << "TEXT/Plain; charset=x"_ba << u"text/plain"_s;
        QTest::newRow("blanks") << "text / plain ;"_ba << u"text/plain"_s;
        QTest::newRow("comment") << "text/plain (as (it) is); a=b"_ba << u"text/plain"_s;
        QTest::newRow("quoted") << "\"text/plain\"; a=b"_ba << u"text/plain"_s;
        QTest::newRow("folded") << "\r\n text/plain;\r\n a=b"_ba << u"text/plain"_s;
        QTest::newRow("empty") << ""_ba << u""_s;
        QTest::newRow("parameters only") << "; a=b"_ba << u""_s;
    }

    void readsTheValue()
    {
        QFETCH(QByteArray, raw);
        QTEST(ParameterizedValue::parse(raw).value(), "value");
    }

    void readsParameters_data()
    {
        QTest::addColumn<QByteArray>("raw");
        QTest::addColumn<QString>("name");
        const auto row = [](const char *tag, const QByteArray &raw, const QString &expected) {
            QTest::newRow(tag) << raw << expected;
        };
        row("token", "x; name=a.txt", u"a.txt"_s);
        row("quoted", "x; name=\"a; b.txt\"", u"a; b.txt"_s);
        row("upper-case name", "x; NAME=a", u"a"_s);
        row("blanks around", "x ; name = a ; b=c", u"a"_s);
        row("unquoted blanks", "x; name=my holiday.jpg; b=c", u"my holiday.jpg"_s);
        row("parenthesis", "x; name=photo (1).jpg", u"photo (1).jpg"_s);
        row("comment before", "x; (c) name=a", u"a"_s);
        row("missing semicolon", "x; b=c name=a", u"a"_s);
        row("missing semicolon after a quote", "x; b=\"c\" name=a", u"a"_s);
        row("first counts", "x; name=a; name=b", u"a"_s);
        row("escaped quote", "x; name=\"a\\\"b\"", u"a\"b"_s);
        row("Windows path", "x; name=\"C:\\tmp\\a.txt\"", u"C:\\tmp\\a.txt"_s);
        row("no closing quote", "x; name=\"a.txt", u"a.txt"_s);
        row("encoded word", "x; name=\"=?utf-8?B?w6k=?= =?utf-8?B?w6k=?=.pdf\"", u"éé.pdf"_s);
        row("raw UTF-8", "x; name=\"caf\xC3\xA9\"", u"café"_s);
        row("raw windows-1252", "x; name=\"caf\xE9\"", u"café"_s);
        row("RFC 2231", "x; name*=utf-8'fr'caf%C3%A9", u"café"_s);
        row("RFC 2231 other charset", "x; name*=iso-8859-1''caf%E9", u"café"_s);
        row("RFC 2231 without charset", "x; name*=''caf%C3%A9", u"café"_s);
        row("continuations", "x; name*0=ab; name*1=cd", u"abcd"_s);
        row("continuations out of order", "x; name*1*=%A9.pdf; name*0*=utf-8''caf%C3",
            u"café.pdf"_s);
        row("mixed continuations", "x; name*0*=utf-8''%C3%A9; name*1=\" %41\"", u"é %41"_s);
        row("gap", "x; name*0=ab; name*2=ef", u"ab"_s);
        row("extended wins", "x; name=plain; name*=utf-8''%C3%A9", u"é"_s);
        row("plain wins over an unknown charset", "x; name=plain; name*=x-none''%E9", u"plain"_s);
        row("encoded words in continuations", "x; name*0=\"=?utf-8?B?w6k\"; name*1=\"=?=\"",
            u"é"_s);
        row("bad percent", "x; name*=utf-8''a%zzb%4", u"a%zzb%4"_s);
        row("NUL", "x; name*=utf-8''a%00b", u"a\uFFFDb"_s);
        row("absent", "x; other=a", u""_s);
        row("only signs", "x;;=;= ;;name", u""_s);
    }

    void readsParameters()
    {
        QFETCH(QByteArray, raw);
        QTEST(ParameterizedValue::parse(raw).parameter(u"name"), "name");
    }

    void reportsDamage()
    {
        QVERIFY(ParameterizedValue::parse("x; name*=utf-8''%FF").isDamaged());
        QVERIFY(ParameterizedValue::parse("x; name*=x-none''%FF").isDamaged());
        QVERIFY(ParameterizedValue::parse("x; name=\"=?x-none?Q?a?=\"").isDamaged());
        QVERIFY(!ParameterizedValue::parse("x; name=a").isDamaged());
    }

    void tellsAbsentFromEmpty()
    {
        const ParameterizedValue value = ParameterizedValue::parse("x; name=\"\"");
        QVERIFY(value.hasParameter(u"name"));
        QVERIFY(!value.hasParameter(u"other"));
        QCOMPARE(value.parameter(u"name"), u""_s);
    }
};

QTEST_GUILESS_MAIN(TestParameters)
#include "tst_parameters.moc"
