// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/tokens.h"

#include <QTest>

using namespace Inlet::Language;
using namespace Qt::StringLiterals;

class tst_Tokens final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cuts_data()
    {
        QTest::addColumn<QString>("script");
        QTest::addColumn<QString>(
            "tokens"); ///< separated by spaces; "·" stands for a space inside one
        const auto row = [](const char *name, const QString &script, const QString &tokens) {
            QTest::newRow(name) << script << tokens;
        };
        row("words and signs", u"let a=b?.c??d;"_s, u"let a = b ?. c ?? d ;"_s);
        row("condition with a fraction", u"a?.5:1"_s, u"a ? .5 : 1"_s);
        row("comments", u"a// b\n/* c\n*/d"_s, u"a d"_s);
        row("strings", u"'a\\'b' \"c//d\""_s, u"'a\\'b' \"c//d\""_s);
        row("string over a line end", u"'a\\\nb'"_s, u"'a\\\nb'"_s);
        row("unclosed string", u"'a\nb"_s, u"'a b"_s);
        row("template", u"`a${b+`c${d}`}e`"_s, u"`a${ b + `c${ d }` }e`"_s);
        row("object in a template", u"`${{a:1}.a}`"_s, u"`${ { a : 1 } . a }`"_s);
        row("pattern", u"a=/[/]\"/g.test(b)"_s, u"a = /[/]\"/g . test ( b )"_s);
        row("division", u"a/b/c"_s, u"a / b / c"_s);
        row("division behind a call", u"f(a)/b/c"_s, u"f ( a ) / b / c"_s);
        row("pattern behind a condition", u"if(a)/b/.test(c)"_s, u"if ( a ) /b/ . test ( c )"_s);
        row("pattern behind return", u"return/a/"_s, u"return /a/"_s);
        row("member called like a word", u"a.return/b/c"_s, u"a . return / b / c"_s);
        row("numbers", u"1.5e-3+0x1F-1_0n"_s, u"1.5e-3 + 0x1F - 1_0n"_s);
        row("longest first", u"a>>>=b**=c=>d"_s, u"a >>>= b **= c => d"_s);
        row("other letters", u"제목=1"_s, u"제목 = 1"_s);
        row("half a surrogate pair", QString(QChar(0xd83d)), QString(QChar(0xd83d)));
    }

    void cuts()
    {
        QFETCH(QString, script);
        QFETCH(QString, tokens);
        const Tokens cut(script);
        QStringList texts;
        for (qsizetype i = 0; i < cut.size(); ++i)
            texts.append(cut.at(i).text.toString());
        QCOMPARE(texts.join(u' '), tokens);
    }

    void countsLinesAndColumns()
    {
        const Tokens tokens(u"a\r\n b\rc\u2028  d /*\n*/ `x\ny` e"_s);
        QList<QPair<int, int>> places;
        for (qsizetype i = 0; i < tokens.size(); ++i)
            places.append({tokens.at(i).line, tokens.at(i).column});
        const QList<QPair<int, int>> expected{{1, 1}, {2, 2}, {3, 1}, {4, 3}, {5, 4}, {6, 4}};
        QCOMPARE(places, expected);
    }

    void knowsRegions_data()
    {
        QTest::addColumn<QString>("script"); ///< "|" is the place
        QTest::addColumn<int>("region");
        const auto row = [](const QString &script, Region region) {
            QTest::newRow(qPrintable(script)) << script << int(region);
        };
        row(u"a.|"_s, Region::Code);
        row(u"'a|'"_s, Region::String);
        row(u"'a'|"_s, Region::Code);
        row(u"'a|"_s, Region::String);
        row(u"// a|"_s, Region::Comment);
        row(u"// a\n|"_s, Region::Code);
        row(u"/* a|"_s, Region::Comment);
        row(u"/* a */|"_s, Region::Code);
        row(u"`a|"_s, Region::Template);
        row(u"`a${b|}`"_s, Region::Code);
        row(u"/a|/"_s, Region::Pattern);
        row(u"|"_s, Region::Code);
    }

    void knowsRegions()
    {
        QFETCH(QString, script);
        QFETCH(int, region);
        const qsizetype at = script.indexOf(u'|');
        QCOMPARE(int(Tokens(script.remove(u'|')).regionAt(at)), region);
    }

    void matchesBrackets()
    {
        const Tokens tokens(u"f(a[1], {b: (c})"_s);
        QCOMPARE(tokens.partner(1), tokens.size() - 1);
        QCOMPARE(tokens.partner(3), 5);
        QCOMPARE(tokens.partner(7), tokens.size() - 2);
        QCOMPARE(tokens.partner(10), -1);
        QCOMPARE(tokens.partner(-1), -1);
    }

    void survivesAnyCut()
    {
        const QString script =
            u"for (const a of [1, 2]) { let b = `x${a + \"y\"}` + /[/\"']\\//g; } // end"_s;
        for (qsizetype i = 0; i <= script.size(); ++i) {
            const Tokens head(script.first(i));
            const Tokens tail(script.sliced(i));
            QVERIFY(head.size() + tail.size() > 0);
        }
    }
};

QTEST_GUILESS_MAIN(tst_Tokens)
#include "tst_tokens.moc"
