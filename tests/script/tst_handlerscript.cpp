// SPDX-License-Identifier: GPL-3.0-or-later
#include "script/handlerscript.h"

#include <QJSEngine>
#include <QTest>

using namespace Inlet::Script;
using namespace Qt::StringLiterals;

class TestHandlerScript : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void acceptsFunctionBodies_data()
    {
        QTest::addColumn<QString>("body");
        QTest::newRow("empty") << u""_s;
        QTest::newRow("return at top level") << u"return 2;"_s;
        QTest::newRow("line comment at the end") << u"return 2; // done"_s;
        QTest::newRow("block comment at the end") << u"return 2; /* done */"_s;
        QTest::newRow("declarations")
            << u"var a = 1; let b = 2; const c = 3; function d() {} class E {}\nreturn 1;"_s;
        QTest::newRow("globals declared again") << u"let vars = 1; const task = 2; return 1;"_s;
        QTest::newRow("braces in texts")
            << u"var a = '}', b = \"{\", c = `}${1}`, d = /[}]/; return 1;"_s;
        QTest::newRow("nested functions")
            << u"function f() { return function () { return 1; }; } return f()();"_s;
        QTest::newRow("arrow functions") << u"return [1].map(a => a)[0];"_s;
        QTest::newRow("strict") << u"'use strict'; return 1;"_s;
        QTest::newRow("CRLF") << u"var a = 1;\r\nreturn a;\r\n"_s;
        QTest::newRow("generator") << u"function* g() { yield 1; } return g().next().value;"_s;
        QTest::newRow("throws at once") << u"throw new Error('not run by the check');"_s;
    }

    void acceptsFunctionBodies()
    {
        QFETCH(QString, body);
        const QList<SyntaxProblem> problems = HandlerScript(body).check();
        QVERIFY2(problems.isEmpty(),
                 problems.isEmpty() ? "" : qPrintable(problems.constFirst().text));
    }

    void findsTheLine_data()
    {
        QTest::addColumn<QString>("body");
        QTest::addColumn<int>("line");
        QTest::newRow("first line") << u"var = 1;\nreturn 1;"_s << 1;
        QTest::newRow("last line") << u"var a = 1;\nreturn a +;"_s << 2;
        QTest::newRow("after CRLF") << u"var a = 1;\r\n\r\nreturn a +;\r\n"_s << 3;
        QTest::newRow("after CR") << u"var a = 1;\r\rreturn a +;\r"_s << 3;
        QTest::newRow("after U+2028") << u"var a = 1;\u2028return a +;"_s << 2;
        QTest::newRow("after U+2029") << u"var a = 1;\u2029return a +;"_s << 2;
        QTest::newRow("unclosed brace") << u"if (true) {\nreturn 1;"_s << 2;
        QTest::newRow("unclosed parenthesis, line end behind") << u"foo(\n1,\n"_s << 3;
        QTest::newRow("unclosed string") << u"var a = 1;\nvar b = 'x;\nreturn 1;"_s << 2;
        QTest::newRow("unclosed comment") << u"return 1;\n/* and so on"_s << 2;
        QTest::newRow("superfluous brace") << u"return 1;\n}"_s << 2;
        QTest::newRow("break outside a loop") << u"var a;\n\nbreak;"_s << 3;
        QTest::newRow("declared twice") << u"let a;\nlet a;"_s << 2;
    }

    void findsTheLine()
    {
        QFETCH(QString, body);
        QFETCH(int, line);
        const QList<SyntaxProblem> problems = HandlerScript(body).check();
        QCOMPARE(problems.size(), 1);
        QCOMPARE(problems.constFirst().line, line);
    }

    void speaksPlainly_data()
    {
        QTest::addColumn<QString>("body");
        QTest::addColumn<QString>("text");
        QTest::newRow("string") << u"var s = 'abc;"_s
                                << u"A string that begins with ' is not closed on its line."_s;
        QTest::newRow("template") << u"var s = `abc;"_s
                                  << u"A text that begins with ` is not closed."_s;
        QTest::newRow("comment") << u"/* abc"_s
                                 << u"A comment that begins with /* is not closed."_s;
        QTest::newRow("regular expression")
            << u"var r = /abc;"_s
            << u"A regular expression that begins with / is not closed on its line."_s;
        QTest::newRow("end") << u"foo("_s << u"The \"(\" of line 1 is not closed."_s;
        QTest::newRow("for each")
            << u"for each (var a in b) {}"_s
            << u"\"for each\" is not supported. Write: for (const item of list)."_s;
        QTest::newRow("E4X literal")
            << u"var x = <a>b</a>;"_s
            << u"XML in scripts (E4X) is not supported. Build the text as a string."_s;
        QTest::newRow("E4X attribute")
            << u"var x = y.@id;"_s
            << u"XML in scripts (E4X) is not supported. Build the text as a string."_s;
        QTest::newRow("await")
            << u"var x = await f();"_s
            << u"\"async\" and \"await\" are not supported: a script runs from start to end."_s;
        QTest::newRow("catch") << u"try { } catch { }"_s
                               << u"\"catch\" needs a name. Write: catch (error) { }."_s;
        QTest::newRow("import")
            << u"import a from 'a';"_s
            << u"\"import\" and \"export\" are not available: a script is one function body."_s;
        QTest::newRow("typographic quotes")
            << u"var a = \u201chello\u201d;"_s
            << u"Typographic quotes do not begin a string. Write ' or \"."_s;
        QTest::newRow("object spread")
            << u"var {a, ...b} = c;"_s
            << u"\"...\" is not supported in objects. Use Object.assign()."_s;
        QTest::newRow("reserved word")
            << u"var if = 3;"_s
            << u"A name is missing here, or a reserved word is used as a name."_s;
        QTest::newRow("parenthesis")
            << u"if (x { return 1; }"_s << u"The \"(\" of line 1 is not closed."_s;
        QTest::newRow("operator") << u"x = 5 5;"_s
                                  << u"An operator or \";\" is missing before \"5\"."_s;
        QTest::newRow("no value") << u"let x = ;"_s
                                  << u"A value is missing between \"=\" and \";\"."_s;
        QTest::newRow("no value in a list")
            << u"foo(1, );\nfoo(,);"_s << u"A value is missing between \"(\" and \",\"."_s;
        QTest::newRow("no value at the end")
            << u"x = 5 +"_s << u"The script ends in the middle of a statement."_s;
        QTest::newRow("misspelt") << u"retrun 1;"_s << u"Is \"retrun\" meant to be \"return\"?"_s;
        QTest::newRow("missing letter")
            << u"cnst a = 1;"_s << u"Is \"cnst\" meant to be \"const\"?"_s;
        QTest::newRow("two statements")
            << u"let a = 1 let b = 2;"_s << u"An operator or \";\" is missing before \"let\"."_s;
        QTest::newRow("list") << u"f();\nvar x = [1, 2;"_s
                              << u"The \"[\" of line 2 is not closed."_s;
        QTest::newRow("brace too many")
            << u"if (a) f();\n}"_s << u"The \"}\" of line 2 closes nothing."_s;
        QTest::newRow("other bracket") << u"f([1);"_s << u"The \"[\" of line 1 is not closed."_s;
        QTest::newRow("template's end")
            << u"x = `a${b`"_s << u"A text that begins with ` is not closed."_s;
        QTest::newRow("digit first")
            << u"let 1a = 2;"_s << u"A name cannot begin with a digit: \"1a\"."_s;
        QTest::newRow("compares") << u"let x == 1;"_s
                                  << u"\"==\" compares two values. To give a value write \"=\"."_s;
        QTest::newRow("else alone") << u"else { }"_s << u"This \"else\" belongs to no \"if\"."_s;
        QTest::newRow("nameless function")
            << u"function (a) {}"_s
            << u"A function that stands alone needs a name: function name() { }."_s;
        QTest::newRow("const") << u"const a;"_s
                               << u"\"const\" needs a value. Write: const name = value;"_s;
        QTest::newRow("break") << u"break;"_s
                               << u"\"break\" and \"continue\" stand inside loops only."_s;
        QTest::newRow("own words") << u"let a; let a;"_s << u"\"a\" is declared twice."_s;
        QTest::newRow("interpreter line")
            << u"#!/usr/bin/env node"_s
            << u"A \"#!\" line is not part of a script here. Remove it."_s;
    }

    void namesThePlace_data()
    {
        QTest::addColumn<QString>("body");
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("column");
        QTest::addColumn<int>("length");
        QTest::newRow("a word in brackets")
            << u"m[0ticket] = 1;"_s << u"\"ticket\" is not expected here."_s << 4 << 6;
        QTest::newRow("the end") << u"if (a) {"_s << u"The \"{\" of line 1 is not closed."_s << 0
                                 << 0;
    }

    void namesThePlace()
    {
        QFETCH(QString, body);
        QFETCH(QString, text);
        const QList<SyntaxProblem> problems = HandlerScript(body).check();
        QCOMPARE(problems.size(), 1);
        QCOMPARE(problems.constFirst().text, text);
        QTEST(problems.constFirst().column, "column");
        QTEST(problems.constFirst().length, "length");
    }

    void speaksPlainly()
    {
        QFETCH(QString, body);
        QFETCH(QString, text);
        const QList<SyntaxProblem> problems = HandlerScript(body).check();
        QCOMPARE(problems.size(), 1);
        QCOMPARE(problems.constFirst().text, text);
    }

    void refusesToLeaveItsFunction_data()
    {
        QTest::addColumn<QString>("body");
        QTest::newRow("call behind") << u"return 1; }), evil(), (function () {"_s;
        QTest::newRow("statement behind") << u"return 1; }); evil(); (function () {"_s;
        QTest::newRow("second function") << u"return 1; }); (function () {"_s;
        QTest::newRow("operand") << u"return 1; }, function () {"_s;
        QTest::newRow("immediate call") << u"return 1; })(); (function () {"_s;
        QTest::newRow("behind a comment") << u"return 1; /* */ }); /* */ (function () { // x"_s;
        QTest::newRow("line by line") << u"return 1;\n});\n(function () {\n"_s;
        QTest::newRow("arrow") << u"}), (() => {"_s;
        QTest::newRow("the other wrapper") << u"return 1;\n} + function anonymous() {"_s;
    }

    void refusesToLeaveItsFunction()
    {
        QFETCH(QString, body);
        const QList<SyntaxProblem> problems = HandlerScript(body).check();
        QCOMPARE(problems.size(), 1);
        QVERIFY(problems.constFirst().line >= 1);
    }

    void checkRunsNothing()
    {
        // Code that would never end if it ran.
        for (const QString &body :
             {u"while (true) { }"_s, u"}), (function () { for (;;) ; })(), (function () {"_s,
              u"var a = (function () { for (;;) ; })();"_s})
            (void)HandlerScript(body).check();
    }

    void countsLines_data()
    {
        QTest::addColumn<QString>("body");
        QTest::addColumn<int>("lines");
        QTest::newRow("empty") << u""_s << 1;
        QTest::newRow("one") << u"a"_s << 1;
        QTest::newRow("LF") << u"a\nb"_s << 2;
        QTest::newRow("CRLF") << u"a\r\nb\r\n"_s << 3;
        QTest::newRow("separators") << u"a\u2028b\u2029c"_s << 3;
    }

    void countsLines()
    {
        QFETCH(QString, body);
        QFETCH(int, lines);
        QCOMPARE(HandlerScript(body).lineCount(), lines);
    }

    void findsLinesOfTraces()
    {
        const HandlerScript script(u"a\nb\nc"_s);
        QCOMPARE(script.lineOf({u":2:-1:file:handler.js"_s}), 2);
        QCOMPARE(script.lineOf({u"f:3:-1:file:handler.js"_s, u":1:-1:file:handler.js"_s}), 3);
        QCOMPARE(script.lineOf({u"log:7:-1:file:inlet:prelude"_s, u":1:-1:file:handler.js"_s}), 1);
        QCOMPARE(script.lineOf({u":9:-1:file:handler.js"_s}), 3);
        QCOMPARE(script.lineOf({u":9:-1:file:other.js"_s}), 0);
        QCOMPARE(script.lineOf({}), 0);
        QCOMPARE(script.lineOfStack(u"log@file:inlet:prelude:4\n@file:handler.js:2\n%entry@:1"_s),
                 2);
        QCOMPARE(script.lineOfStack(u"%entry@:1"_s), 0);
        QCOMPARE(script.lineOfStack({}), 0);
    }

    void wrapsWithExactLines()
    {
        QJSEngine engine;
        const auto script =
            HandlerScript::fromLines({u"var a = 1;"_s, u""_s, u"return missing;"_s});
        const QJSValue function = engine.evaluate(
            script.wrapped(), QString(HandlerScript::FileName), HandlerScript::FirstLine);
        QVERIFY(function.isCallable());
        engine.globalObject().setProperty(u"f"_s, function);
        QStringList trace;
        QVERIFY(engine.evaluate(u"f()"_s, u"x"_s, 1, &trace).isError());
        QCOMPARE(script.lineOf(trace), 3);
    }
};

QTEST_GUILESS_MAIN(TestHandlerScript)
#include "tst_handlerscript.moc"
