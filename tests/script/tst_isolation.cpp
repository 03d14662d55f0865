// SPDX-License-Identifier: GPL-3.0-or-later
#include "message/mailmessage.h"
#include "script/scriptrunner.h"

#include <QJsonDocument>
#include <QTest>

using namespace Inlet::Script;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Inlet::Message::MailMessage;

namespace {

const QByteArray Mail = "From: Anna <anna@example.org>\r\nTo: b@example.org\r\n"
                        "Subject: Ticket #17 constructor toString\r\n\r\nbody\r\n";

/** Everything a run left, as text. */
QString describe(const RunResult &result)
{
    QStringList lines{u"code %1"_s.arg(result.returnCode)};
    if (result.failure)
        lines.append(u"line %1: %2"_s.arg(result.failure->line).arg(result.failure->text));
    for (const LogEntry &entry : result.log)
        lines.append(u"%1: %2"_s.arg(entry.line).arg(entry.text));
    for (const QJsonObject &vars : {result.vars, result.taskVars, result.instanceVars})
        lines.append(QString::fromUtf8(QJsonDocument(vars).toJson(QJsonDocument::Compact)));
    return lines.join(u'\n');
}

/** What the script says to three messages, with variables going from one to the next. */
QStringList outcomesOf(const QString &body, Isolation isolation)
{
    const HandlerScript script(body);
    if (const QList<SyntaxProblem> problems = script.check(); !problems.isEmpty())
        qFatal("the test's script is wrong: %s", qPrintable(problems.constFirst().text));
    Surroundings surroundings;
    surroundings.timeZone = "Europe/Paris";
    ScriptRunner runner(script, surroundings, 5s, isolation);
    const MailMessage mail = MailMessage::parse(Mail);
    RunInput input{{{u"name"_s, u"inmail"_s}},
                   {},
                   {},
                   {{u"when"_s, QJsonObject{{u"$date"_s, u"2026-11-23T08:00:00.000Z"_s}}}}};
    QStringList outcomes;
    for (int number = 1; number <= 3; ++number) {
        const RunResult result = runner.runHandler(input, {&mail, u"uid"_s, number});
        input.taskVars = result.taskVars;
        input.instanceVars = result.instanceVars;
        outcomes.append(describe(result));
    }
    return outcomes;
}

} // namespace

/** A handler cannot tell in which engine it runs. */
class TestIsolation : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isTheSame_data()
    {
        QTest::addColumn<QString>("body");
        const auto row = [](const char *name, const char *body) {
            QTest::newRow(name) << QString::fromLatin1(body);
        };

        // Ways to built-in objects
        row("global object handed on",
            "(function (g) { g.Math.x = 5; })(this); return Math.x === 5 ? 1 : 4;");
        row("prototype of the global object",
            "this.Array.prototype.last = function () { return this[this.length - 1]; };\nreturn [1, 2].last ? 1 : 4;");
        row("polyfill",
            "(function (root) { root.String.prototype.isX = function () { return true; }; })(this);\nreturn ''.isX ? 1 : 4;");
        row("global object in a variable", "var g = this; g.JSON.k = 1; return JSON.k ? 1 : 4;");
        row("taken from the global object",
            "var {Array: A} = this; A.prototype.q = 1; return [].q ? 1 : 4;");
        row("own global names",
            "return Object.prototype.hasOwnProperty.call(this, 'Math') ? 1 : 4;");
        row("member of a method", "[].map.k = 1; return [].map.k ? 1 : 4;");
        row("joined names", "[]['__pro' + 'to__'].x = 1; return [].x ? 1 : 4;");
        row("joined names of a text",
            "''['const' + 'ructor']['proto' + 'type'].x = 1; return ''.x ? 1 : 4;");

        // Own classes and objects
        row("class",
            "class A { constructor(n) { this.n = n; } twice() { return this.n * 2; } static make() { return new A(4); } get half() { return this.n / 2; } }\n"
            "var a = A.make(); logInfo(a.twice() + a.half); logInfo(a.constructor === A); return 1;");
        row("class extends Error",
            "class E extends Error { constructor(m) { super(m); this.name = 'E'; } }\n"
            "try { throw new E('x'); } catch (e) { logInfo(e + (e instanceof E) + (e instanceof Error) + e.message); }\nreturn 1;");
        row("class extends Array",
            "class S extends Array { last() { return this[this.length - 1]; } }\n"
            "var s = new S(); s.push(1, 2, 3); logInfo(s.last() + s.length); logInfo(s.map(function (x) { return x * 2; }) instanceof S); return 1;");
        row("class extends Map",
            "class M extends Map { add(k) { this.set(k, (this.get(k) || 0) + 1); return this; } }\n"
            "logInfo(new M().add('a').add('a').get('a')); return 1;");
        row("method named as a built-in one",
            "class A { toString() { return 'mine'; } valueOf() { return 5; } }\n"
            "var a = new A(); logInfo(`${a}` + (a + 1)); return 1;");
        row("function with prototype",
            "function F(n) { this.n = n; }\nF.prototype.get = function () { return this.n; };\nF.prototype.toString = function () { return 'F' + this.n; };\n"
            "logInfo(new F(3).get() + '' + new F(4)); return 1;");
        row("inherited function",
            "function A() { }\nA.prototype.f = function () { return 'a'; };\nfunction B() { A.call(this); }\nB.prototype = Object.create(A.prototype);\n"
            "B.prototype.constructor = B;\nB.prototype.toString = function () { return this.f() + 'b'; };\nlogInfo(String(new B()) + (new B() instanceof A)); return 1;");
        row("error with prototype",
            "function E(m) { this.message = m; }\nE.prototype = Object.create(Error.prototype);\nE.prototype.constructor = E;\nE.prototype.name = 'E';\n"
            "logInfo(new E('x') + (new E('y') instanceof Error)); return 1;");
        row("array with prototype",
            "function L() { }\nL.prototype = Object.create(Array.prototype);\nL.prototype.push = function (x) { this[this.length] = x; this.length += 1; };\n"
            "var l = new L(); l.length = 0; l.push(5); logInfo(l.length + '' + l[0]); return 1;");
        row("err.name",
            "var err = new Error('m'); err.name = 'X'; err.message = 'changed'; logInfo(err); return 1;");
        row("err.toString",
            "var err = new TypeError('m'); err.toString = function () { return 'mine'; }; logInfo('' + err); return 1;");
        row("o.toString",
            "var o = {}; o.toString = function () { return 'mine'; }; o.valueOf = function () { return 1; }; logInfo(o + 1); logInfo(String(o)); return 1;");
        row("o.constructor",
            "var o = {}; o.constructor = 5; o.hasOwnProperty = 6; logInfo(JSON.stringify(o)); return 1;");
        row("names of built-ins as keys",
            "var count = {}; mailMessage.subject.split(' ').concat('valueOf', 'valueOf').forEach(function (w) { count[w] = (typeof count[w] === 'number' ? count[w] : 0) + 1; });\n"
            "logInfo(JSON.stringify(count) + Object.keys(count).length); return 1;");
        row("members of functions",
            "function f() { } f.call = 1; f.toString = 2; f.apply = 3; f.own = 4; logInfo(Object.keys(f).join()); return 1;");
        row("members of arrays",
            "var a = [1, 2]; a.push = function () { return 'mine'; }; a.concat = 5; a.own = 6; logInfo(a.push() + a.concat + a.own + Object.keys(a).join()); return 1;");
        row("members of dates and expressions",
            "var d = new Date(0); d.toJSON = function () { return 'mine'; }; var r = /a/; r.exec = 5; r.test = 6; logInfo(JSON.stringify({d: d}) + r.exec + r.test); return 1;");
        row("members of maps",
            "var m = new Map(); m.get = 5; m.size2 = 6; logInfo(m.get + m.size2); return 1;");
        row("object that inherits a function",
            "var o = Object.create(parseInt); o.name2 = 1; o.call = 2; logInfo(o.call + o.name2); return 1;");
        row("frozen object",
            "var o = Object.freeze({a: 1}); o.toString = 5; o.a = 2; logInfo(typeof o.toString + o.a); return 1;");
        row("frozen object in strict code",
            "'use strict'; var o = Object.freeze({a: 1}); try { o.toString = 5; logInfo('no'); } catch (e) { logInfo(e instanceof TypeError); } return 1;");
        row("Object.assign",
            "logInfo(JSON.stringify(Object.assign({}, {toString: 1, a: 2}, {constructor: 3}))); return 1;");
        row("for in",
            "var names = []; for (var k in {toString: 1, b: 2}) names.push(k); for (var k in [1, 2]) names.push(k); logInfo(names.join()); return 1;");
        row("for in over an own class",
            "function F() { this.a = 1; } F.prototype.b = 2; F.prototype.toString = 3; var n = []; for (var k in new F()) n.push(k); logInfo(n.join()); return 1;");
        row("null prototype",
            "var o = Object.create(null); o.toString = 1; o.constructor = 2; logInfo(Object.keys(o).join()); return 1;");
        row("proxy",
            "var log = []; var p = new Proxy({}, {set: function (t, k, v) { log.push(k); t[k] = v; return true; }}); p.toString = 1; p.a = 2; logInfo(log.join()); return 1;");
        row("getters and setters",
            "var o = {get a() { return this.b; }, set a(v) { this.b = v; }}; o.a = 5; logInfo(o.a + o.b); return 1;");
        row("symbols",
            "var o = {}; o[Symbol.toStringTag] = 'Mine'; o[Symbol.iterator] = function* () { yield 1; yield 2; }; logInfo('' + o + Array.from(o)); return 1;");

        // Global variables and functions
        row("global variables",
            "counter = (typeof counter === 'undefined' ? 0 : counter) + 1; logInfo(counter + this.counter); return 1;");
        row("function named as a global",
            "function parse(x) { return 'mine' + x; } var escape = 5; logInfo(parse(1) + escape); return 1;");
        row("local variable named as a global",
            "var Date = 5; let Math = 6; logInfo(Date + Math); return 1;");
        row("parameter named as a global",
            "logInfo((function (JSON) { JSON.x = 1; return JSON.x; })({})); return 1;");
        row("this",
            "logInfo(typeof this.JSON + (this === (function () { return this; })())); return 1;");
        row("names of globals", "logInfo(Object.keys(this).join()); return 1;");

        // Changes of built-ins
        row("polyfill",
            "if (!String.prototype.reversed)\n  String.prototype.reversed = function () { return this.split('').reverse().join(''); };\nelse\n  logInfo('there');\nlogInfo('abc'.reversed()); return 1;");
        row("polyfill of a function",
            "if (!Object.fromEntries) Object.fromEntries = function (l) { var o = {}; l.forEach(function (e) { o[e[0]] = e[1]; }); return o; };\nlogInfo(JSON.stringify(Object.fromEntries([['a', 1]]))); return 1;");
        row("polyfill by defineProperty",
            "Object.defineProperty(Array.prototype, 'last', {value: function () { return this[this.length - 1]; }});\nlogInfo([1, 2].last()); return 1;");
        row("polyfill by name",
            "['startsWithX', 'endsWithX'].forEach(function (n) { String.prototype[n] = function () { return n; }; });\nlogInfo('a'.startsWithX() + 'a'.endsWithX()); return 1;");
        row("replaced method",
            "Array.prototype.join = function () { return 'mine'; }; logInfo([1].join()); return 1;");
        row("replaced under another name",
            "var list = [Array][0]; list.prototype.join = function () { return 'mine'; };\nlogInfo([1].join()); return 1;");
        row("replaced by a helper",
            "function patch(o, n, f) { o[n] = f; }\npatch(this['J' + 'SON'], 'parse', function () { return 'mine'; });\nlogInfo(JSON.parse('1')); return 1;");
        row("replaced global",
            "this['parse' + 'Int'] = function () { return 'mine'; };\nlogInfo(parseInt('1')); return 1;");
        row("fixed random",
            "Math.random = function () { return 0.5; };\nlogInfo(Math.random()); return 1;");
        row("fixed clock", "Date.now = function () { return 5; };\nlogInfo(Date.now()); return 1;");
        row("prototype of a literal",
            "var p = Object.getPrototypeOf([]); p.own = 5; logInfo([].own); return 1;");
        row("evaluated code", "logInfo(eval('1 + 1') + Function('return 3')()); return 1;");
        row("is it frozen",
            "logInfo([Object.isFrozen(Math), Object.isExtensible(Array.prototype), Object.isSealed(parseInt)].join()); return 1;");
        row("descriptor",
            "logInfo(JSON.stringify(Object.getOwnPropertyDescriptor(Array.prototype, 'push'))); return 1;");

        // Built-ins at work
        row("JSON",
            "var o = {a: [1, {b: null}], c: 'x\\u20ac', d: new Date(0), e: undefined, toString: 1}; logInfo(JSON.stringify(JSON.parse(JSON.stringify(o)), null, 1)); return 1;");
        row("JSON with names of built-ins",
            "logInfo(JSON.stringify(JSON.parse('{\"__proto__\": 1, \"constructor\": {\"prototype\": 2}, \"toString\": 3}'))); return 1;");
        row("large arrays",
            "var a = []; for (var i = 0; i < 20000; ++i) a.push(i * 7919 % 10007); a.sort(function (x, y) { return x - y; }); var s = a.filter(function (x) { return x % 2; }).map(function (x) { return x * 3; }).reduce(function (x, y) { return x + y; }, 0);\n"
            "logInfo(s + ' ' + a.indexOf(17) + ' ' + a.slice(5, 9).join() + a.splice(3, 4).join() + a.concat(a).length + a.reverse()[0]); return 1;");
        row("strings",
            "var s = mailMessage.subject; logInfo([s.replace(/(\\w+) #(\\d+)/, '$2 $1'), s.split(/\\s/).length, s.match(/o/g).length, s.search('#'), s.padStart(50, '.'), s.normalize()].join('|')); return 1;");
        row("regular expression statics",
            "/#(\\d+)/.exec(mailMessage.subject); logInfo(RegExp.$1 + RegExp.lastMatch + RegExp.leftContext); return 1;");
        row("statics before a match",
            "logInfo('[' + RegExp.$1 + RegExp.lastMatch + RegExp.input + RegExp.lastParen + ']'); /x/.exec('axb'); return 1;");
        row("expressions with state",
            "var r = /\\w/g, n = 0; while (r.exec('abc')) ++n; logInfo(n + '' + r.lastIndex); return 1;");
        row("dates",
            "var d = new Date(Date.UTC(2026, 10, 23, 8)); logInfo(d.toISOString() + d.getHours() + d.toString() + formatDate(d, '%4Y') + instance.vars.when.getTime() + typeof task.creationDate); return 1;");
        row("generators",
            "function* g(n) { for (var i = 0; i < n; ++i) { var x = yield i; if (x) return x; } } logInfo(Array.from(g(4)).join()); var i = g(9); i.next(); logInfo(i.next('end').value); return 1;");
        row("maps and sets",
            "var m = new Map([['a', 1]]); m.set('b', 2); var s = new Set([1, 1, 2]); var t = ''; for (var e of m) t += e; m.forEach(function (v, k) { t += k + v; }); logInfo(t + s.size + Array.from(s).join()); return 1;");
        row("typed arrays",
            "var u = new Uint8Array([1, 2, 300]); logInfo(Array.from(u).join() + u.map(function (x) { return x + 1; }).join() + new DataView(u.buffer).getUint8(1)); return 1;");
        row("URL",
            "var u = new URL('http://a.example/b?c=1'); logInfo(u.hostname + u.searchParams.get('c')); return 1;");
        row("destructuring",
            "var [a, , b = 5, ...rest] = [1, 2, undefined, 4, 5]; var {x, y: {z = 3}} = {x: 1, y: {}}; logInfo([a, b, rest.join(), x, z].join('|')); return 1;");
        row("templates",
            "var n = 5; logInfo(`a${n}b${`c${n}`}`); function tag(p, v) { return p.join() + p.raw.join() + v; } logInfo(tag`x${n}\\n`); return 1;");
        row("borrowed methods",
            "(function () { logInfo(Array.prototype.slice.call(arguments, 1).join() + Object.prototype.toString.call(null) + Math.max.apply(null, arguments)); })(1, 2, 3); return 1;");
        row("message",
            "for (var k in mailMessage) { }\nlogInfo(Object.keys(mailMessage).join()); logInfo(JSON.stringify(mailMessage)); logInfo(mailMessage + mailMessage.header('Subject') + mailMessage.to[0].address); return 1;");
        row("variables",
            "vars.n = mailMessage.number; task.vars.sum = (task.vars.sum || 0) + vars.n; instance.vars.list = (instance.vars.list || []).concat({n: vars.n, at: new Date(vars.n)}); logInfo(instance.vars.list[0].at.getTime() + JSON.stringify(task.vars)); return vars.n;");
        row("variables that are not JSON", "vars.f = function () { }; vars.a = 1; return 1;");
        row("variables replaced",
            "vars = {a: new Date(0)}; task.vars = {b: [1]}; instance.vars = null; return 2;");
        row("variables deleted", "delete instance.vars.when; delete vars.nothing; return 2;");
        row("journal",
            "logVerbose('v');\nlogInfo({});\n\n[1].forEach(function () {\n  logWarning('w');\n});\nreturn 3;");
        row("journal in a template",
            "logInfo(`first\n${(function () { logInfo('second'); return 1; })()}`);\nreturn 3;");

        // Failures
        row("exception", "var a = 1;\nlogInfo('before');\nthrow new Error('x');");
        row("exception in a function", "function f() {\n  null.x;\n}\n\nf();");
        row("exception in a callback",
            "[3, 1].sort(function () {\n  throw new TypeError('x');\n});");
        row("exception in a method", "class A {\n  m() {\n    undefined();\n  }\n}\nnew A().m();");
        row("exception of an own class", "class E extends Error { }\n\nthrow new E('x');");
        row("thrown text", "\n\nthrow 'x';");
        row("thrown object", "\nthrow {a: 1};");
        row("for some messages",
            "if (mailMessage.number === 2)\n  throw new Error('two');\nreturn 1;");
        row("unknown name", "return\nnothing;");
        row("not defined", "\nnothing.x = 1;");
        row("stack",
            "try {\n  null.x;\n} catch (e) { logInfo(e.lineNumber + e.fileName); }\nreturn 1;");
        row("recursion", "function f(n) { return n ? f(n - 1) : 0; }\nf(1e6);");
        row("recursion that is caught",
            "var n = 0; function f() { ++n; f(); } try { f(); } catch (e) { logInfo(e instanceof RangeError); } return 1;");
        row("no code", "logInfo('x');");
        row("wrong code", "return '1';");
        row("logError", "vars.a = 1;\nlogInfo('before');\nlogError('stop');\nreturn 1;");
        row("strict code that writes to a built-in",
            "'use strict';\nvar m = [Math][0];\nm.own = 1; logInfo(m.own);\nreturn 1;");
        row("strict code that writes to ours",
            "'use strict';\nmailMessage.subject = 'x';\nreturn 1;");
        row("constant", "const a = 1;\na = 2;\nreturn 1;");
    }

    void isTheSame()
    {
        QFETCH(QString, body);
        const QStringList shared = outcomesOf(body, Isolation::Automatic);
        const QStringList own = outcomesOf(body, Isolation::OwnEngine);
        QCOMPARE(shared, own);
    }
};

QTEST_GUILESS_MAIN(TestIsolation)
#include "tst_isolation.moc"
