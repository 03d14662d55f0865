// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/returns.h"
#include "language/tokens.h"
#include "language/unsupported.h"
#include "language/warnings.h"

#include <QTest>

using namespace Inlet::Language;
using namespace Qt::StringLiterals;

class tst_Warnings final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsUnsupported_data()
    {
        QTest::addColumn<QString>("script");
        QTest::addColumn<QString>("part"); ///< of the only finding; empty: there is none
        const auto row = [](const char *name, const QString &script, const QString &part) {
            QTest::newRow(name) << script << part;
        };
        row("E4X literal", u"var x = <a>b</a>;"_s, u"E4X"_s);
        row("E4X list", u"f(<>x</>)"_s, u"E4X"_s);
        row("E4X attribute", u"x.@id"_s, u"E4X"_s);
        row("E4X descendants", u"x..item"_s, u"E4X"_s);
        row("E4X all children", u"x.*"_s, u"E4X"_s);
        row("E4X text", u"x.toXMLString()"_s, u"E4X"_s);
        row("no E4X: comparison", u"if (a < b && c > d) f();"_s, {});
        row("no E4X: behind a call", u"f() < g"_s, {});
        row("for each", u"for each (var a in b) {}"_s, u"for (const item of list)"_s);
        row("async function", u"async function f() {}"_s, u"async"_s);
        row("async arrow", u"f(async () => 1)"_s, u"async"_s);
        row("await", u"var x = await f();"_s, u"await"_s);
        row("no await: a name", u"var async = 1; async = 2;"_s, {});
        row("object spread", u"f({...a})"_s, u"Object.assign"_s);
        row("object spread behind a member", u"x = {b: [1], c: f(2), ...a};"_s, u"Object.assign"_s);
        row("object rest", u"const {a, ...b} = c;"_s, u"Object.assign"_s);
        row("no object spread: list", u"x = [...a];"_s, {});
        row("no object spread: call", u"{ f(...a); }"_s, {});
        row("no object spread: parameters", u"function f(...a) {}"_s, {});
        row("class field", u"class A { x = 1; f() { y = 2; } }"_s, u"constructor"_s);
        row("static class field", u"class A { f() {} static x = 1 }"_s, u"constructor"_s);
        row("no class field", u"class A { constructor() { this.x = 1; } get y() { return 1; } }"_s,
            {});
        row("private member", u"class A { #x() {} }"_s, u"Private"_s);
        row("catch", u"try { } catch { }"_s, u"catch (error)"_s);
        row("no catch: named", u"try { } catch (e) { }"_s, {});
        row("flat", u"a.flat()"_s, u"[].concat(...list)"_s);
        row("flatMap", u"a.flatMap(f)"_s, u"flatMap"_s);
        row("replaceAll", u"a.replaceAll('x', 'y')"_s, u"split(a).join(b)"_s);
        row("matchAll", u"a.matchAll(/x/g)"_s, u"exec()"_s);
        row("at", u"a.at(-1)"_s, u"list.length - 1"_s);
        row("trimEnd", u"a.trimEnd()"_s, u"trimEnd"_s);
        row("trimStart", u"a?.trimStart()"_s, u"trimStart"_s);
        row("no at: member of the script", u"const o = {at: 1}; o.at(2);"_s, {});
        row("no flat: own function", u"Array.prototype.flat = f; a.flat();"_s, {});
        row("no flat: asked for", u"if (a.flat) f();"_s, {});
        row("fromEntries", u"Object.fromEntries(a)"_s, u"fromEntries"_s);
        row("BigInt literal", u"x = 10n;"_s, u"BigInt"_s);
        row("BigInt", u"x = BigInt(10);"_s, u"BigInt"_s);
        row("numeric separator", u"x = 1_000;"_s, u"inside a number"_s);
        row("nullish assignment", u"a ?\?= 1;"_s, u"a = a || b"_s);
        row("or assignment", u"a ||= 1;"_s, u"a = a || b"_s);
        row("no assignment", u"a = b ?? c || d;"_s, {});
        row("named group", u"/(?<n>a)/.exec(b)"_s, u"Count the groups"_s);
        row("look-behind", u"/(?<=a)b/.exec(b)"_s, u"Look-behind"_s);
        row("no look-behind: ahead", u"/(?=a)(?!b)(?:c)/.exec(b)"_s, {});
        row("property", u"/\\p{L}/u.exec(b)"_s, u"\\p{...}"_s);
        row("no property: escaped", u"/\\\\p{2}/.exec(b)"_s, {});
        row("flag s", u"/a.b/s.exec(b)"_s, u"[^]"_s);
        row("no flag s: others", u"/a.b/gimuy.exec(b)"_s, {});
        row("globalThis", u"globalThis.a = 1;"_s, u"globalThis"_s);
        row("Intl", u"new Intl.DateTimeFormat()"_s, u"formatDate()"_s);
        row("Promise", u"new Promise(f)"_s, u"from start to end"_s);
        row("setTimeout", u"setTimeout(f, 10)"_s, u"\"setTimeout\""_s);
        row("console", u"console.log(1)"_s, u"logInfo"_s);
        row("no console: own", u"const console = {log: logInfo}; console.log(1);"_s, {});
        row("no console: parameter", u"function f(console) { console.log(1); }"_s, {});
        row("no console: arrow", u"const f = (a, console) => console.log(1);"_s, {});
        row("no console: member", u"a.console = 1; b = {console: 2};"_s, {});
        row("no globalThis: asked for", u"if (typeof globalThis === 'undefined') f();"_s, {});
        row("original: option", u"getOption('x')"_s, u"instance.vars"_s);
        row("original: file", u"new File('x')"_s, u"no access to files"_s);
        row("original: database", u"sqlExec('x')"_s, u"no database"_s);
        row("original: post event", u"task.postEvent(task.transitionByName('ok'))"_s,
            u"Return 1 or 2"_s);
        row("import", u"import a from 'a';"_s, u"import"_s);
        row("typographic quotes", u"var a = \u201chello\u201d;"_s, u"Typographic"_s);
        row("interpreter line", u"#!/usr/bin/env node"_s, u"#!"_s);
        row("in a string", u"x = 'for each (a in b) x.@id ?\?= 1n .flat()';"_s, {});
        row("in a template", u"x = `await <a> ${b} console.log`;"_s, {});
        row("in a comment", u"// for each (a in b) console.log(a.at(1))\n/* <a/> */"_s, {});
        row("in a pattern", u"/for each 1n console/.test(a)"_s, {});
        row("inside a template's expression", u"x = `${a.at(-1)}`;"_s, u"list.length - 1"_s);
    }

    void findsUnsupported()
    {
        QFETCH(QString, script);
        QFETCH(QString, part);
        const Findings findings = unsupportedFeatures(Tokens(script));
        QCOMPARE(findings.size(), part.isEmpty() ? 0 : 1);
        if (!part.isEmpty())
            QVERIFY2(findings.first().text.contains(part), qPrintable(findings.first().text));
    }

    void marksThePlace()
    {
        const Findings findings = unsupportedFeatures(Tokens(u"a;\n  b.flat();"_s));
        QCOMPARE(findings.size(), 1);
        QCOMPARE(findings.first().line, 2);
        QCOMPARE(findings.first().column, 5);
        QCOMPARE(findings.first().length, 4);
    }

    void followsReturns_data()
    {
        QTest::addColumn<QString>("script");
        QTest::addColumn<QList<int>>("lines"); ///< of findings
        const auto row = [](const char *name, const QString &script, const QList<int> &lines) {
            QTest::newRow(name) << script << lines;
        };
        row("empty", {}, {});
        row("only a comment", u"// nothing"_s, {});
        row("one code", u"return 1;"_s, {});
        row("no return", u"logInfo('x');\nvars.a = 1;"_s, {2});
        row("return of a function only", u"function f() {\n return 1;\n}\nf();"_s, {4});
        row("return of an arrow only", u"const f = () => { return 1; };"_s, {1});
        row("if without else", u"if (a)\n  return 1;"_s, {2});
        row("if and code behind", u"if (a) return 1;\nreturn 4;"_s, {});
        row("if and else", u"if (a) { return 1; } else { return 2; }"_s, {});
        row("else if without else", u"if (a) { return 1; }\nelse if (b) { return 2; }"_s, {2});
        row("else if with else", u"if (a) return 1\nelse if (b) return 2\nelse return 3"_s, {});
        row("no semicolons", u"vars.a = 1\nif (a)\n  return 1\nreturn 2"_s, {});
        row("expression over lines", u"vars.a = b\n  .map(c => { return c })\nreturn 2"_s, {});
        row("value on the next line", u"return\n1;"_s, {1});
        row("return without value", u"if (a) return;\nreturn 1;"_s, {1});
        row("throw", u"if (a) return 1;\nthrow new Error('x');"_s, {});
        row("logError", u"if (a) return 1;\nlogError('x');"_s, {});
        row("logError without semicolon", u"if (a) return 1\nvars.x = 2\nlogError('x')"_s, {});
        row("loop", u"for (const a of b) {\n return 1;\n}"_s, {3});
        row("loop for ever", u"while (true) { if (a) return 1; }"_s, {});
        row("for ever", u"for (;;) { if (a) return 1; }"_s, {});
        row("loop for ever, left", u"while (true) { if (a) break; }"_s, {1});
        row("inner loop left", u"while (true) { for (const a of b) { break; } }"_s, {});
        row("do", u"do { return 1; } while (a);"_s, {});
        row("switch without default", u"switch (a) {\ncase 1: return 1;\n}"_s, {3});
        row("switch with default",
            u"switch (a) { case 1: case b ? 2 : 3: return 1; default: return 4; }"_s, {});
        row("switch that breaks", u"switch (a) { case 1: break; default: return 4; }"_s, {1});
        row("switch, falls through", u"switch (a) { case 1: f(); default: return 4; }"_s, {});
        row("try and catch", u"try { return 1; } catch (e) { return 4; }"_s, {});
        row("try, catch goes on", u"try { return 1; } catch (e) { logInfo(e); }"_s, {1});
        row("finally returns", u"try { f(); } catch (e) { } finally { return 4; }"_s, {});
        row("label", u"a: for (;;) { continue a; }"_s, {});
        row("block", u"{ return 1; }"_s, {});
        row("class", u"class A { f() { return 5; } }\nreturn 1;"_s, {});
        row("function expression with another value",
            u"const f = function () { return 'x'; };\nreturn 2;"_s, {});
        row("object", u"const o = {a: 1, b() { return 7; }};\nreturn 1;"_s, {});
        row("computed", u"return a ? 1 : 2;"_s, {});
        row("unknown value", u"return code;"_s, {});
        row("zero", u"return 0;"_s, {1});
        row("five", u"return 5"_s, {1});
        row("negative", u"return -1;"_s, {1});
        row("one point zero", u"return 1.0;"_s, {});
        row("one and a half", u"return 1.5;"_s, {1});
        row("hexadecimal", u"return 0x2;"_s, {});
        row("text", u"return '1';"_s, {1});
        row("boolean", u"return true;"_s, {1});
        row("null", u"return null;"_s, {1});
        row("text with more", u"return '1'.length;"_s, {});
        row("parentheses", u"return (\n  1\n);"_s, {});
        row("unfinished", u"if (a) {\n return 1;"_s, {2});
    }

    void followsReturns()
    {
        QFETCH(QString, script);
        QFETCH(QList<int>, lines);
        QList<int> found;
        for (const Finding &finding : returnFindings(Tokens(script), Purpose::Handler))
            found.append(finding.line);
        QCOMPARE(found, lines);
    }

    void findsUnknownNames_data()
    {
        QTest::addColumn<QString>("script");
        QTest::addColumn<QString>("text"); ///< of the only finding; empty: there is none
        const auto row = [](const char *name, const QString &script, const QString &text) {
            QTest::newRow(name) << script << text;
        };
        row("member", u"f = mailMessage.sbject;"_s,
            u"mailMessage has no member \"sbject\"; \"subject\" is near."_s);
        row("getter of other systems", u"f = mailMessage.getSubject();"_s,
            u"mailMessage has no member \"getSubject\"; \"subject\" is near."_s);
        row("member of a list's item", u"f = mailMessage.attachments[0].filenam;"_s,
            u"Attachment has no member \"filenam\"; \"filename\" is near."_s);
        row("member of a member", u"f = mailMessage.from.adress;"_s,
            u"Address has no member \"adress\"; \"address\" is near."_s);
        row("member of a report", u"f = mailMessage.deliveryReport.qqqqqq;"_s,
            u"DeliveryReport has no member \"qqqqqq\"."_s);
        row("member of the task", u"f = task.passs;"_s,
            u"task has no member \"passs\"; \"pass\" is near."_s);
        row("member of the instance", u"f = instance.lable;"_s,
            u"instance has no member \"lable\"; \"label\" is near."_s);
        row("function", u"logInof('x');"_s,
            u"\"logInof\" is neither declared nor known here; \"logInfo\" is near."_s);
        row("object", u"foo.bar();"_s, u"\"foo\" is neither declared nor known here."_s);
        row("variable", u"const ticket = 1; logInfo(tickt);"_s,
            u"\"tickt\" is neither declared nor known here; \"ticket\" is near."_s);
        row("in a template", u"logInfo(`${tickt4} of`);"_s,
            u"\"tickt4\" is neither declared nor known here."_s);
        row("in a choice", u"logInfo(1 ? zzz : 2);"_s,
            u"\"zzz\" is neither declared nor known here."_s);
        row("shorthand", u"const o = {zzz};"_s, u"\"zzz\" is neither declared nor known here."_s);
        row("counted up", u"zzz += 1;"_s, u"\"zzz\" is neither declared nor known here."_s);
        row("known to other systems", u"console.log(1);"_s,
            u"\"console\" does not exist here. Write: logInfo(text)."_s);

        row("none: variables", u"vars.a = vars.b; task.vars.c = instance.vars.d + event.vars.e;"_s,
            {});
        row("none: typeof", u"if (typeof foo !== 'undefined') foo();"_s, {});
        row("none: typeof of a member", u"if (typeof mailMessage.foo === 'string') f = 1;"_s, {});
        row("none: optional", u"f = mailMessage?.sbject;"_s, {});
        row("none: asked for by name", u"if ('foo' in mailMessage) f = mailMessage.foo;"_s, {});
        row("none: set", u"mailMessage.foo = 1; logInfo(mailMessage.foo);"_s, {});
        row("none: of any object", u"f = mailMessage.hasOwnProperty('a') + task.constructor;"_s,
            {});
        row("none: behind a list", u"f = mailMessage.attachments.length;"_s, {});
        row("none: hidden by a variable", u"const task = {}; f = task.foo;"_s, {});
        row("none: hidden by a parameter", u"const g = task => task.foo;"_s, {});
        row("none: declared later", u"g(a); function g(x) { return x; } var a = 1;"_s, {});
        row("none: several variables",
            u"var a = g(1, [2]), b, c = {d: 1}; b = a + c;"_s
            u"function g(x, ...y) { return x + y; }"_s,
            {});
        row("none: destructured", u"const {a, b: c, d: [e] = []} = {}; f = a + c + e;"_s, {});
        row("none: destructured parameters", u"const g = ({a, b}, [c]) => a + b + c;"_s, {});
        row("none: exchanged", u"[p, q] = [1, 2]; f = p + q;"_s, {});
        row("none: assigned in a function", u"function g() { h = 1; } g(); logInfo(h);"_s, {});
        row("none: member of this", u"this.h = 1; logInfo(h);"_s, {});
        row("none: loop", u"for (i of [1]) logInfo(i); for (const k in {}) logInfo(k);"_s, {});
        row("none: caught", u"try { f = 1; } catch (problem) { logError(problem.text); }"_s, {});
        row("none: label", u"outer: for (;;) { continue outer; } "_s, {});
        row("none: keys", u"f = {a: 1, 'b': 2, c() { return 1; }, get d() { return 2; }};"_s, {});
        row("none: class", u"class A { constructor(x) { this.x = x; } static y() {} } new A(1);"_s,
            {});
        row("none: generator", u"function* g() { yield 1; } f = [...g()];"_s, {});
        row("none: named function", u"f = function g(n) { return n ? g(n - 1) : arguments; };"_s,
            {});
        row("none: eval", u"eval('var a = 1'); logInfo(a);"_s, {});
        row("none: with", u"with (Math) { f = floor(1.5); }"_s, {});
        row("none: JavaScript", u"f = [NaN, Infinity, undefined, parseInt('1'), Math.PI];"_s, {});
        row("none: label and choice", u"var a = 1; f = a ? a : a;"_s, {});
        row("none: a switch", u"var a = 1; switch (a) { case a: f = 1; default: f = 2; }"_s, {});
        row("none: comment and string", u"// foo.bar()\nf = 'baz.qux()' + /quux/.source;"_s, {});
    }

    void findsUnknownNames()
    {
        QFETCH(QString, script);
        QFETCH(QString, text);
        const Findings findings = warnings(script + u"\nreturn 2;"_s, Purpose::Handler);
        QCOMPARE(findings.isEmpty() ? QString() : findings.first().text, text);
        QCOMPARE(findings.size(), text.isEmpty() ? 0 : 1);
    }

    void knowsTheNamesOfThePurpose()
    {
        QCOMPARE(warnings(u"logInfo(mailMessage.subject);"_s, Purpose::Initialization).size(), 1);
        QVERIFY(warnings(u"logInfo(task.id);"_s, Purpose::Initialization).isEmpty());
    }

    void asksForWhatThePurposeNeeds_data()
    {
        QTest::addColumn<int>("purpose");
        QTest::addColumn<QString>("script");
        QTest::addColumn<QString>("part");
        QTest::newRow("handler") << int(Purpose::Handler) << u"f = 1;"_s << u"1, 2, 3 or 4"_s;
        QTest::newRow("expiration") << int(Purpose::Expiration) << u"f = 1;"_s << u"a Date"_s;
        QTest::newRow("expiration, a number")
            << int(Purpose::Expiration) << u"return 1;"_s << u"a Date"_s;
        QTest::newRow("expiration, a date")
            << int(Purpose::Expiration) << u"return new Date();"_s << QString();
        QTest::newRow("initialization") << int(Purpose::Initialization) << u"f = 1;"_s << QString();
    }

    void asksForWhatThePurposeNeeds()
    {
        QFETCH(int, purpose);
        QFETCH(QString, script);
        QFETCH(QString, part);
        const Findings findings = warnings(script, static_cast<Purpose>(purpose));
        QCOMPARE(findings.size(), part.isEmpty() ? 0 : 1);
        if (!part.isEmpty())
            QVERIFY2(findings.first().text.contains(part), qPrintable(findings.first().text));
    }

    void namesPurposes()
    {
        for (const Purpose purpose :
             {Purpose::Handler, Purpose::Initialization, Purpose::Expiration})
            QCOMPARE(purposeOf(purposeName(purpose)), purpose);
        QCOMPARE(purposeOf("other"_L1), Purpose::Handler);
    }

    void survivesDeepNesting_data()
    {
        QTest::addColumn<QString>("piece");
        for (const QString &piece : {u"{"_s, u"if (a) "_s, u"for (;;) "_s, u"do "_s, u"try {"_s,
                                     u"a: "_s, u"("_s, u"else if (a) b; "_s})
            QTest::newRow(qPrintable(piece)) << piece;
    }

    void survivesDeepNesting()
    {
        QFETCH(QString, piece);
        (void)warnings(piece.repeated(20000), Purpose::Handler);
    }

    void survivesAnyCut()
    {
        const QString script =
            uR"(switch (a) { case b ? 1 : 2: try { for (;;) { if (x) break; else return 7; } } catch (e) { } default: do { f({...g}); } while (true) } class A { x = 1 })"_s;
        for (qsizetype i = 0; i <= script.size(); ++i) {
            (void)warnings(script.first(i), Purpose::Handler);
            (void)warnings(script.sliced(i), Purpose::Handler);
        }
    }
};

QTEST_GUILESS_MAIN(tst_Warnings)
#include "tst_warnings.moc"
