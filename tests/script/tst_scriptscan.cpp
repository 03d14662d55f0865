// SPDX-License-Identifier: GPL-3.0-or-later
#include "script/scriptscan.h"

#include <QTest>

using Inlet::Script::mayChangeBuiltIns;

class TestScriptScan : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void scans_data()
    {
        QTest::addColumn<QString>("body");
        QTest::addColumn<bool>("mayChange");

        const auto row = [](const char *body, bool mayChange) {
            QTest::newRow(body) << QString::fromLatin1(body) << mayChange;
        };
        // What handlers do
        row("return 1;", false);
        row("const m = /#(\\d+)/.exec(mailMessage.subject); vars.n = m[1]; logInfo('x'); return 1;",
            false);
        row("const o = Object.keys(vars).map(String).filter(Boolean); return Math.max(1, o.length);",
            false);
        row("if (x instanceof Date && typeof JSON === 'object') throw new TypeError('no');", false);
        row("class A extends Error { constructor() { super('x'); this.name = 'A'; } }", false);
        row("function F() { } F.prototype.m = 1; F.prototype.constructor = F; F.prototype = {};",
            false);
        row("var F = function () { }; F.prototype = Object.create(Error.prototype);", false);
        row("Array.prototype.slice.call(arguments); Object.prototype.hasOwnProperty.call(o, k);",
            false);
        row("var has = Object.prototype.hasOwnProperty;", false);
        row("o.toString = f; o.constructor = F; o.Date = 1; o.eval; // eval", true);
        row("o.toString = f; o.constructor = F; o.Date = 1; // eval(Array.prototype.x = 1)", false);
        row("logInfo('Array.prototype.x = 1; eval(1)'); /* __proto__ */ return 1;", false);
        row("var d = Date.now() - new Date(); return d == Date.parse('x') ? 1 : 2;", false);
        row("['1', '2'].map(Number).map(parseFloat)", false);
        row("const text = `${mailMessage.subject} of ${Date.now()}`;", false);

        // What changes something, or might
        row("String.prototype.trimX = function () { };", true);
        row("if (!Array.prototype.at) Array.prototype.at = function () { };", true);
        row("Array.prototype['x'] = 1;", true);
        row("Array['prototype'].x = 1;", true);
        row("var p = Array.prototype;", true);
        row("use(Array.prototype);", true);
        row("var A = Array; A.x = 1;", true);
        row("x.prototype.y = 1;", true);
        row("f().prototype.y = 1;", true);
        row("x.constructor.y = 1;", true);
        row("x['constructor']('y')", true);
        row("function F() { } F.constructor('x')()", true);
        row("JSON.parse = f;", true);
        row("Math.max += 1;", true);
        row("++Math.x; Math.x--;", true);
        row("delete Math.max;", true);
        row("Math['max'] = 1;", true);
        row("Date = null;", true);
        row("[].concat([Math, JSON])", true);
        row("f(Object)", true);
        row("parseInt.x = 1;", true);
        row("logInfo = f;", true);
        row("logInfo.x = 1;", true);
        row("eval('x')", true);
        row("new Function('x')", true);
        row("Object.defineProperty(o, 'x', {})", true);
        row("Object.setPrototypeOf(o, null)", true);
        row("o.__proto__.x = 1", true);
        row("o['__proto__'].x = 1", true);
        row("Reflect.set(o, 'x', 1)", true);
        row("Object.isFrozen(Array)", true);
        row("`${Array.prototype.x = 1}`", true);
        row("'not closed", false);
    }

    void scans()
    {
        QFETCH(QString, body);
        QFETCH(bool, mayChange);
        QCOMPARE(mayChangeBuiltIns(body), mayChange);
    }
};

QTEST_GUILESS_MAIN(TestScriptScan)
#include "tst_scriptscan.moc"
