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

        row("vars.x = 1; task.vars.a.b = 2; o.stats.count = 3; o.list[i].count += 1;", false);
        row("counts[name].n = 1; counts['a'].n = 2; list[list.length - 1].x = 1; o['a-b'].c = 1;",
            false);
        row("vars['x' + i] = 1; vars[`x${i}`] = 2; list['a'].map(f).x = 1;", false);
        row("vars.map = 1; vars.Date = 2; const t = [1, 2].map(f)[0];", false);
        row("const n = ('x'.match(/y/) || [])[0]; 'a,b'.split(',')[1];", false);
        row("class A { m() { return this.x.y = 1; } f() { [1].map(function () { this.x; }); } }",
            false);
        row("var o = {n: 1, m() { return this.n; }, get g() { return this.n; }};", false);
        row("var o = {m: function () { if (a) { [1].map(x => this.n + x); } }};", false);
        row("o.m = function () { return this.n; };", false);
        row("function F(n) { this.n = n; } F.prototype.m = function () { this.n++; }; new F(1);",
            false);
        row("var F = function () { this.n = 1; }; var f = new F();", false);
        row("// this\nreturn 'this' === x.this ? 1 : 2;", false);

        // What changes something, or might
        row("(function (g) { g.Math.x = 5; })(this);", true);
        row("this.Array.prototype.last = f;", true);
        row("(function (root) { root.String.prototype.x = f; })(this);", true);
        row("var g = this; g.JSON.k = 1;", true);
        row("var {Array: A} = this; A.x = 1;", true);
        row("hasOwnProperty.call(this, 'Math');", true);
        row("function f() { return this; } f().Math.x = 1;", true);
        row("var f = function () { return this; };", true);
        row("function F() { this.n = 1; } new F(); F();", true);
        row("function F() { this.n = 1; } new F(); F.call();", true);
        row("[1].forEach(function () { this.Math.x = 1; });", true);
        row("var f = () => this;", true);
        row("if (a) { this.x = 1; }", true);
        row("var o = {a: this};", true);
        row("o.m = function () { function g() { return this; } g().Math.x = 1; };", true);
        row("with (o) { x = 1; }", true);
        row("globalThis.x = 1", true);
        row("g.Math.x = 5;", true);
        row("g.String.prototype.x = 5;", true);
        row("g.Math['x'] = 5;", true);
        row("[].map.k = 1;", true);
        row("/x/.exec.k = 1; ", true);
        row("''.unknown.k = 1;", true);
        row("text.indexOf.k = 1;", true);
        row("delete text.indexOf.k;", true);
        row("mailMessage.header.k = 1;", true);
        row("[]['__pro' + 'to__'].x = 1;", true);
        row("''['const' + 'ructor']['proto' + 'type'].x = 1;", true);
        row("[]['\\x5f_proto__'].x = 1;", true);
        row("[][`__proto__`].x = 1;", true);
        row("o[['__pro', 'to__'].join('')].x = 1;", true);
        row("x.\\u0070rototype.y = 1;", true);
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
