// SPDX-License-Identifier: GPL-3.0-or-later
#include "message/mailmessage.h"
#include "script/sharedrealm.h"

#include <QJsonArray>
#include <QTest>

using namespace Inlet::Script;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Inlet::Message::MailMessage;

namespace {

const QByteArray Mail = "From: Anna <anna@example.org>\r\nSubject: Hello\r\n\r\nbody\r\n";

/** One realm, replaced as ScriptRunner does it, without its second run. */
class Messages
{
public:
    explicit Messages(const QString &body)
        : m_script(body)
        , m_mail(MailMessage::parse(Mail))
    {
        if (const QList<SyntaxProblem> problems = m_script.check(); !problems.isEmpty())
            qFatal("the test's script is wrong: %s", qPrintable(problems.constFirst().text));
    }

    SharedRealm::Outcome handle(int number)
    {
        if (!m_realm) {
            m_realm = std::make_unique<SharedRealm>(
                m_script, surroundings(), QJsonObject{{u"name"_s, u"inmail"_s}}, m_watchdog, 500ms);
        }
        m_result = RunResult();
        const SharedRealm::Outcome outcome =
            m_realm->run(m_input, {&m_mail, u"uid-%1"_s.arg(number), number}, m_result);
        if (!m_realm->isClean())
            m_realm.reset();
        return outcome;
    }

    [[nodiscard]] const RunResult &result() const { return m_result; }
    [[nodiscard]] bool isClean() const { return m_realm != nullptr; }

private:
    static Surroundings surroundings()
    {
        Surroundings given;
        given.taskCreated = QDateTime(QDate(2026, 11, 23), QTime(8, 0), Qt::UTC);
        return given;
    }

    HandlerScript m_script;
    MailMessage m_mail;
    Watchdog m_watchdog;
    RunInput m_input;
    RunResult m_result;
    std::unique_ptr<SharedRealm> m_realm;
};

} // namespace

Q_DECLARE_METATYPE(Inlet::Script::SharedRealm::Outcome)

class TestSharedRealm : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingIsLeft_data()
    {
        QTest::addColumn<QString>("plant");
        QTest::addColumn<QString>("look"); ///< an expression

        const auto row = [](const char *name, const char *plant, const char *look) {
            QTest::newRow(name) << QString::fromLatin1(plant) << QString::fromLatin1(look);
        };

        // The global object
        row("undeclared name", "leak = 1;", "typeof leak");
        row("this", "this.leak = 1;", "typeof leak");
        row("this of a function", "(function () { this.leak = 1; })();", "typeof leak");
        row("this of a callback", "[1].forEach(function () { this.leak = 1; });", "typeof leak");
        row("var in evaluated code", "(0, eval)('var leak = 1');", "typeof leak");
        row("function in evaluated code", "(0, eval)('function leak() { }');", "typeof leak");
        row("let in evaluated code", "(0, eval)('let leak = 1');", "typeof leak");
        row("class in evaluated code", "(0, eval)('class leak { }');", "typeof leak");
        row("code of Function", "Function('leak = 1')();", "typeof leak");
        row("symbol", "this[Symbol.for('leak')] = 1;", "typeof this[Symbol.for('leak')]");
        row("index", "this[0] = 1; this[4294967296] = 1;",
            "typeof this[0] + typeof this[4294967296]");
        row("hidden", "Object.defineProperty(this, 'leak', {value: 1, configurable: true});",
            "typeof leak");
        row("cannot be deleted", "Object.defineProperty(this, 'leak', {value: 1});", "typeof leak");
        row("getter", "Object.defineProperty(this, 'leak', {get: function () { return 1; }});",
            "typeof leak");
        row("getter on a built-in",
            "try { Object.defineProperty(this, 'JSON', {get: function () { return 5; }}); } catch (e) { }",
            "typeof JSON");
        row("constant built-in",
            "try { Object.defineProperty(this, 'JSON', {value: 5, writable: false}); } catch (e) { }",
            "typeof JSON");
        row("deleted built-in", "delete this.JSON; delete this.parseInt;",
            "typeof JSON + typeof parseInt");
        row("assigned built-in", "try { JSON = 5; } catch (e) { }", "typeof JSON");
        row("assigned function", "parseInt = function () { return 7; };", "parseInt('1')");
        row("sealed global", "Object.seal(this);",
            "(function () { fresh = 1; return typeof fresh; })()");
        row("frozen global", "Object.freeze(this);",
            "(function () { fresh = 1; return typeof fresh; })()");
        row("global that cannot grow", "Object.preventExtensions(this);",
            "(function () { fresh = 1; return typeof fresh; })()");
        row("prototype of the global", "Object.setPrototypeOf(this, {leak: 1});", "typeof leak");
        row("prototype of the global by __proto__", "this.__proto__ = {leak: 1};", "typeof leak");
        row("proxy below the global",
            "Object.setPrototypeOf(this, new Proxy({}, {has: function () { return true; }, get: function () { return 1; }}));",
            "typeof leak");
        row("undefined", "undefined = 1; NaN = 2; Infinity = 3;",
            "[typeof undefined, NaN, Infinity].join()");

        // Prototypes
        row("Object.prototype", "Object.prototype.leak = 1;", "typeof ({}).leak");
        row("Object.prototype.toString",
            "Object.prototype.toString = function () { return 'leak'; };", "'' + {}");
        row("Object.prototype.hasOwnProperty", "delete Object.prototype.hasOwnProperty;",
            "typeof ({}).hasOwnProperty");
        row("__proto__ of a literal", "({}).__proto__.leak = 1;", "typeof ({}).leak");
        row("__defineGetter__",
            "try { Object.prototype.__defineGetter__('leak', function () { return 1; }); } catch (e) { }",
            "typeof ({}).leak");
        row("defineProperty on a prototype",
            "try { Object.defineProperty(Array.prototype, 'leak', {value: 1}); } catch (e) { }",
            "typeof [].leak");
        row("redefined method",
            "try { Object.defineProperty(Array.prototype, 'push', {value: 1}); } catch (e) { }",
            "typeof [].push");
        row("setter taken from a prototype",
            "Object.getOwnPropertyDescriptor(Array.prototype, 'push').set.call(Array.prototype, 1);",
            "typeof [].push");
        row("Reflect.defineProperty",
            "Reflect.defineProperty(String.prototype, 'leak', {value: 1});", "typeof ''.leak");
        row("Reflect.set",
            "Reflect.set(String.prototype, 'trim', 1); Reflect.set(String.prototype, 'leak', 1);",
            "typeof ''.trim + typeof ''.leak");
        row("Reflect.setPrototypeOf", "Reflect.setPrototypeOf(Array.prototype, {leak: 1});",
            "typeof [].leak");
        row("Object.assign",
            "try { Object.assign(Number.prototype, {toFixed: 1, leak: 1}); } catch (e) { }",
            "typeof (1).toFixed + typeof (1).leak");
        row("element of Array.prototype", "Array.prototype[0] = 'leak';", "[,][0]");
        row("push on Array.prototype", "try { Array.prototype.push('leak'); } catch (e) { }",
            "[,][0] + Array.prototype.length");
        row("splice on Array.prototype",
            "try { Array.prototype.splice(0, 0, 'leak'); } catch (e) { }", "[,][0]");
        row("fill of Array.prototype",
            "try { Array.prototype.length = 3; Array.prototype.fill('leak'); } catch (e) { }",
            "[,][0]");
        row("defined element of Array.prototype",
            "try { Object.defineProperty(Array.prototype, 0, {value: 'leak'}); } catch (e) { }",
            "[,][0]");
        row("length of Array.prototype", "try { Array.prototype.length = 7; } catch (e) { }",
            "Array.prototype.length");
        row("fixed length of Array.prototype",
            "try { Object.defineProperty(Array.prototype, 'length', {value: 3, writable: false}); } catch (e) { }",
            "(function () { var a = Object.create(Array.prototype); a.length = 2; return a.length; })()");
        row("Function.prototype", "Function.prototype.leak = 1; Function.prototype.call = null;",
            "typeof parseInt.leak + typeof parseInt.call");
        row("constructor of a function", "(function () { }).constructor.prototype.leak = 1;",
            "typeof parseInt.leak");
        row("array iterator",
            "var p = Object.getPrototypeOf([][Symbol.iterator]()); p.next = null; p.leak = 1;",
            "Array.from([1, 2]).length + typeof [].entries().leak");
        row("string iterator", "Object.getPrototypeOf(''[Symbol.iterator]()).leak = 1;",
            "typeof ''[Symbol.iterator]().leak");
        row("map and set iterators",
            "Object.getPrototypeOf(new Map().entries()).leak = 1; Object.getPrototypeOf(new Set().values()).leak = 1;",
            "typeof new Map().keys().leak + typeof new Set().entries().leak");
        row("base of iterators",
            "Object.getPrototypeOf(Object.getPrototypeOf([][Symbol.iterator]())).leak = 1;",
            "typeof [].keys().leak");
        row("generators",
            "var f = function* () { }; Object.getPrototypeOf(f).leak = 1; Object.getPrototypeOf(f.prototype).leak = 2;"
            "Object.getPrototypeOf(f()).leak = 3; Object.getPrototypeOf(Object.getPrototypeOf(f())).leak = 4;",
            "(function () { var f = function* () { }; return typeof f.leak + typeof f().leak + typeof f.prototype.leak; })()");
        row("constructor of generators",
            "(function* () { }).constructor.leak = 1; (function* () { }).constructor.prototype.leak = 1;",
            "typeof (function* () { }).constructor.leak + typeof (function* () { }).leak");
        row("typed arrays",
            "Object.getPrototypeOf(Int8Array).leak = 1; Object.getPrototypeOf(Int8Array.prototype).leak = 1;",
            "typeof Int8Array.leak + typeof new Int8Array(1).leak");
        row("constructor of typed arrays",
            "Int8Array.BYTES_PER_ELEMENT = 7; Int8Array.from = null; Uint8Array.prototype.set = null;",
            "Int8Array.BYTES_PER_ELEMENT + typeof Int8Array.from + typeof new Uint8Array(1).set");
        row("ArrayBuffer",
            "ArrayBuffer.prototype.slice = null; ArrayBuffer.isView = null; DataView.prototype.leak = 1;",
            "typeof new ArrayBuffer(1).slice + typeof ArrayBuffer.isView + typeof DataView.prototype.leak");
        row("errors",
            "Error.prototype.name = 'leak'; TypeError.prototype.message = 'leak'; Error.prototype.toString = null;",
            "String(new Error('x')) + new TypeError().message");
        row("stackTraceLimit",
            "Error.stackTraceLimit = 0; Error.prepareStackTrace = function () { return 1; };",
            "typeof Error.stackTraceLimit + typeof Error.prepareStackTrace");
        row("dates",
            "Date.prototype[Symbol.toPrimitive] = function () { return 'leak'; }; Date.prototype.getTime = null; Date.now = null;",
            "typeof (new Date(0) + '') + typeof new Date(0).getTime + typeof Date.now");
        row("date inside Date.prototype", "try { Date.prototype.setTime(5); } catch (e) { }",
            "(function () { try { return Date.prototype.getTime(); } catch (e) { return 'none'; } })()");
        row("map inside Map.prototype",
            "try { Map.prototype.set.call(Map.prototype, 1, 'leak'); } catch (e) { }",
            "(function () { try { return Map.prototype.get.call(Map.prototype, 1); } catch (e) { return 'none'; } })()");
        row("URL",
            "Object.getPrototypeOf(new URL('http://a/')).leak = 1; URLSearchParams.prototype && (URLSearchParams.prototype.leak = 1);"
            "Object.getPrototypeOf(new URLSearchParams('')).leak = 1;",
            "typeof new URL('http://a/').leak + typeof new URLSearchParams('').leak");
        row("arguments",
            "(function () { Object.getPrototypeOf(arguments).leak = 1; arguments[Symbol.iterator].leak = 1; })(1);",
            "(function () { return typeof arguments.leak + typeof arguments[Symbol.iterator].leak; })()");
        row("function that throws for strict arguments",
            "(function () { 'use strict'; Object.getOwnPropertyDescriptor(arguments, 'callee').get.leak = 1; })();",
            "(function () { 'use strict'; return typeof Object.getOwnPropertyDescriptor(arguments, 'callee').get.leak; })()");
        row("accessor of a built-in",
            "Object.getOwnPropertyDescriptor(RegExp, 'lastMatch').get.leak = 1;"
            "Object.getOwnPropertyDescriptor(Object.prototype, '__proto__').set.leak = 1;"
            "Object.getOwnPropertyDescriptor(Map.prototype, 'size').get.leak = 1;",
            "typeof Object.getOwnPropertyDescriptor(RegExp, 'lastMatch').get.leak"
            " + typeof Object.getOwnPropertyDescriptor(Object.prototype, '__proto__').set.leak"
            " + typeof Object.getOwnPropertyDescriptor(Map.prototype, 'size').get.leak");
        row("our accessors",
            "var d = Object.getOwnPropertyDescriptor(Object.prototype, 'toString'); d.get.leak = 1; d.set.leak = 1;",
            "typeof Object.getOwnPropertyDescriptor(Object.prototype, 'toString').get.leak"
            " + typeof Object.getOwnPropertyDescriptor(Object.prototype, 'toString').set.leak");

        // Members of built-in functions and objects
        row("member of a function", "parseInt.leak = 1; Array.isArray.leak = 1;",
            "typeof parseInt.leak + typeof Array.isArray.leak");
        row("name of a function",
            "try { Object.defineProperty(parseInt, 'name', {value: 'leak'}); } catch (e) { }",
            "parseInt.name");
        row("Math", "Math.random = function () { return 4; }; Math.leak = 1; Math.PI = 3;",
            "[Math.random() === 4, typeof Math.leak, Math.PI > 3.1].join()");
        row("JSON", "JSON.parse = JSON.stringify = function () { return 'leak'; };",
            "JSON.stringify(JSON.parse('[1]'))");
        row("Object", "Object.keys = function () { return ['leak']; };", "Object.keys({}).length");
        row("Reflect", "Reflect.ownKeys = null; Reflect.leak = 1;",
            "typeof Reflect.ownKeys + typeof Reflect.leak");
        row("Symbol.species",
            "try { Object.defineProperty(Array, Symbol.species, {value: function () { return {leak: 1}; }}); } catch (e) { }",
            "typeof [1].map(function (x) { return x; }).leak");
        row("Array.prototype.constructor",
            "Array.prototype.constructor = function () { return {leak: 1}; };",
            "typeof [1].map(function (x) { return x; }).leak");
        row("Symbol.hasInstance",
            "try { Object.defineProperty(Array, Symbol.hasInstance, {value: function () { return true; }}); } catch (e) { }",
            "({}) instanceof Array");
        row("Symbol.iterator",
            "Array.prototype[Symbol.iterator] = function* () { yield 'leak'; }; String.prototype[Symbol.iterator] = null;",
            "Array.from([1]).join() + typeof ''[Symbol.iterator]");
        row("Symbol.unscopables",
            "try { Array.prototype[Symbol.unscopables].leak = 1; } catch (e) { }",
            "typeof (Array.prototype[Symbol.unscopables] || {}).leak");
        row("Symbol.toStringTag",
            "try { Object.defineProperty(Object.prototype, Symbol.toStringTag, {value: 'leak'}); } catch (e) { }",
            "'' + {}");
        row("symbol registry", "Symbol.for('x').constructor.prototype.leak = 1; Symbol.leak = 1;",
            "typeof Symbol.for('x').leak + typeof Symbol.leak");
        row("weak map with a built-in key",
            "Object.prototype.leak = new WeakMap([[Array, 'leak'], [logInfo, 'leak']]);",
            "typeof Object.prototype.leak");
        row("revocable proxy of a built-in",
            "var r = Proxy.revocable(Math, {}); r.proxy.leak = 1; r.proxy.max = null; r.revoke();",
            "typeof Math.leak + typeof Math.max");
        row("inherited setter",
            "var o = Object.create(Math); o.max = 1; var s = Object.create(parseInt); s.leak = 1;",
            "typeof Math.max + typeof parseInt.leak");
        row("super", "({m() { super.leak = 1; super.toString = null; }}).m();",
            "typeof ({}).leak + typeof ({}).toString");

        // Regular expressions
        row("RegExp.$1", "/(sec)(ret)/.exec('a secret text');",
            "[RegExp.$1, RegExp.$2, RegExp.lastMatch, RegExp.lastParen, RegExp.input, RegExp.leftContext, RegExp.rightContext].join('|')");
        row("RegExp.$_", "'secret'.replace(/e/g, 'x');",
            "RegExp['$_'] + RegExp['$&'] + RegExp['$+'] + RegExp['$`'] + RegExp[\"$'\"]");
        row("after a failed match", "/(b)/.exec('abc'); /x/.test('secret'); 'secret'.search(/z/);",
            "RegExp.$1 + RegExp.input");
        row("assigned statics", "RegExp.input = 'leak'; RegExp.$1 = 'leak'; RegExp.leak = 1;",
            "RegExp.input + RegExp.$1 + typeof RegExp.leak");
        row("RegExp.prototype",
            "RegExp.prototype.leak = 1; RegExp.prototype.exec = null; RegExp.prototype.lastIndex = 3; try { RegExp.prototype.compile('x'); } catch (e) { }",
            "typeof /a/.leak + typeof /a/.exec + RegExp.prototype.lastIndex");
        row("exec of others", "RegExp.prototype.exec = function () { return ['leak']; };",
            "/x/.test('y')");

        // What belongs to the code of the script
        row("functions of ours",
            "logInfo.leak = 1; formatDate.leak = 1; logInfo.call = null; getUUID.prototype && (getUUID.prototype.leak = 1);",
            "typeof logInfo.leak + typeof formatDate.leak + typeof logInfo.call");
        row("functions of ours replaced",
            "logInfo = null; this.formatDate = null; delete this.parseDate;",
            "typeof logInfo + typeof formatDate + typeof parseDate");
        row("prototypes of our functions",
            "logInfo.prototype && (logInfo.prototype.leak = 1); formatDate.prototype && (formatDate.prototype.leak = 1);",
            "typeof (logInfo.prototype || {}).leak + typeof (formatDate.prototype || {}).leak");
        row("mailMessage",
            "mailMessage.leak = 1; mailMessage.header.leak = 1; Object.getPrototypeOf(mailMessage).leak = 1; mailMessage = null;",
            "typeof mailMessage.leak + typeof mailMessage.header.leak + mailMessage.subject");
        row("accessors of mailMessage",
            "Object.getOwnPropertyDescriptor(mailMessage, 'subject').get.leak = 1;",
            "typeof Object.getOwnPropertyDescriptor(mailMessage, 'subject').get.leak");
        row("lists of mailMessage",
            "mailMessage.to.push('leak'); mailMessage.to[0] = 'leak'; mailMessage.attachments.leak = 1; mailMessage.headers[0] = 1;",
            "mailMessage.to.length + typeof mailMessage.attachments.leak + typeof mailMessage.headers[0]");
        row("bytes of mailMessage", "new Uint8Array(mailMessage.raw)[0] = 1;",
            "new Uint8Array(mailMessage.raw)[0]");
        row("dates of ours", "task.creationDate.setTime(0); task.creationDate.leak = 1;",
            "task.creationDate.getTime() + typeof task.creationDate.leak");
        row("objects of ours",
            "task.leak = 1; instance.leak = 1; activity.leak = 1; event.leak = 1; event.vars.leak = 1; activity.name = 'leak';",
            "typeof task.leak + typeof instance.leak + typeof activity.leak + typeof event.leak + typeof event.vars.leak + activity.name");
        row("vars", "vars.leak = 1; vars = {leak: 2};",
            "typeof vars.leak + Object.keys(vars).length");
        row("vars redefined",
            "try { Object.defineProperty(this, 'vars', {get: function () { return {leak: 1}; }}); } catch (e) { }",
            "typeof vars.leak");
        row("prototype of vars", "Object.setPrototypeOf(vars, {leak: 1}); Object.freeze(vars);",
            "(function () { vars.fresh = 1; return typeof vars.leak + vars.fresh; })()");
        row("arguments.callee", "arguments.callee.leak = 1;", "typeof arguments.callee.leak");
        row("caller", "try { arguments.callee.caller.leak = 1; } catch (e) { }",
            "(function () { try { return typeof arguments.callee.caller.leak; } catch (e) { return 'none'; } })()");
        row("getter that is left",
            "Object.defineProperty(this, 'leak', {get: function () { throw new Error('leak'); }});",
            "(function () { try { return typeof leak; } catch (e) { return e.message; } })()");
        row("thrown error that is kept",
            "try { throw new Error('x'); } catch (e) { this.leak = e; Error.leak = e; }",
            "typeof leak + typeof Error.leak");
    }

    void nothingIsLeft()
    {
        QFETCH(QString, plant);
        QFETCH(QString, look);
        const QString body = "if (mailMessage.number === 1) { "_L1 + plant
                             + " return 1; }\nvars.seen = String("_L1 + look + ");\nreturn 1;"_L1;

        Messages untouched(body);
        QCOMPARE(untouched.handle(2), SharedRealm::Outcome::Done);
        const QString expected = untouched.result().vars.value("seen"_L1).toString();

        Messages messages(body);
        (void)messages.handle(1); // whatever becomes of it
        QCOMPARE(messages.handle(2), SharedRealm::Outcome::Done);
        QCOMPARE(messages.result().vars.value("seen"_L1).toString(), expected);
        QVERIFY2(!expected.contains("leak"_L1), qPrintable(expected));
    }

    void codeStartsAnew_data()
    {
        QTest::addColumn<QString>("body"); ///< sets vars.seen
        QTest::newRow("lastIndex of a literal")
            << u"var r = /a/g; vars.seen = String(r.lastIndex); r.test('aaa');"_s;
        QTest::newRow("member of a literal")
            << u"var r = /a/; vars.seen = typeof r.leak; r.leak = 1;"_s;
        QTest::newRow("compiled literal")
            << u"var r = /a/; vars.seen = r.source; r.compile('b', 'g');"_s;
        QTest::newRow("literal in a nested function")
            << u"function f() { return /a/g; } vars.seen = String(f().lastIndex); var r = f(); r.test('a'); r.leak = 1;"_s;
        QTest::newRow("object of a tagged template")
            << u"function tag(parts) { return parts; } var t = tag`a${1}b`; vars.seen = t[0] + typeof t.leak; t[0] = 'leak'; t.leak = 1;"_s;
        QTest::newRow("raw texts of a tagged template")
            << u"function tag(parts) { return parts.raw; } var t = tag`a`; vars.seen = t[0]; t[0] = 'leak';"_s;
        QTest::newRow("tagged template in a nested function")
            << u"function f() { return (function (parts) { return parts; })`a`; } var t = f(); vars.seen = t[0]; t[0] = 'leak';"_s;
        QTest::newRow("function")
            << u"function f() { } vars.seen = typeof f.leak; f.leak = 1; f.prototype.leak = 1;"_s;
        QTest::newRow("function expression")
            << u"var f = function g() { return g; }; vars.seen = typeof f().leak; f().leak = 1;"_s;
        QTest::newRow("class")
            << u"class C { static count() { return (C.n = (C.n || 0) + 1); } } vars.seen = String(C.count());"_s;
        QTest::newRow("object literal")
            << u"var o = {list: []}; vars.seen = String(o.list.length); o.list.push(1);"_s;
        QTest::newRow("array literal") << u"var a = [1, 2]; vars.seen = a.join(); a[0] = 5;"_s;
        QTest::newRow("default parameter")
            << u"function f(a = []) { a.push(1); return a.length; } vars.seen = String(f());"_s;
        QTest::newRow("generator")
            << u"function* g() { yield 1; yield 2; } var i = g(); vars.seen = String(i.next().value);"_s;
    }

    void codeStartsAnew()
    {
        QFETCH(QString, body);
        Messages messages(body + "\nreturn 1;"_L1);
        QCOMPARE(messages.handle(1), SharedRealm::Outcome::Done);
        const QJsonObject first = messages.result().vars;
        QVERIFY(first.contains("seen"_L1));
        QCOMPARE(messages.handle(2), SharedRealm::Outcome::Done);
        QCOMPARE(messages.result().vars, first);
    }

    void outcomes_data()
    {
        using Outcome = SharedRealm::Outcome;
        QTest::addColumn<QString>("body");
        QTest::addColumn<Outcome>("outcome");
        QTest::addColumn<bool>("clean");
        QTest::newRow("code") << u"return 3;"_s << Outcome::Done << true;
        QTest::newRow("global variable") << u"x = 1; return 3;"_s << Outcome::Done << true;
        QTest::newRow("no code") << u""_s << Outcome::Again << true;
        QTest::newRow("other code") << u"return 5;"_s << Outcome::Again << true;
        QTest::newRow("text") << u"return '1';"_s << Outcome::Again << true;
        QTest::newRow("exception") << u"throw new Error('x');"_s << Outcome::Again << true;
        QTest::newRow("thrown number") << u"throw 1;"_s << Outcome::Again << true;
        QTest::newRow("recursion") << u"(function f() { f(); })();"_s << Outcome::Again << true;
        QTest::newRow("logError") << u"logError('x'); return 1;"_s << Outcome::Again << true;
        QTest::newRow("vars that are no object")
            << u"vars = 5; return 1;"_s << Outcome::Again << true;
        QTest::newRow("vars that are not JSON")
            << u"vars.x = function () { }; return 1;"_s << Outcome::Again << true;
        QTest::newRow("large vars")
            << u"vars.x = 'x'.repeat(1100000); return 1;"_s << Outcome::Again << true;
        QTest::newRow("method replaced")
            << u"var p = String; p.prototype.trim = 1; return 1;"_s << Outcome::Changes << true;
        QTest::newRow("global hidden") << u"this['JSON'] = 1; return 1;"_s << Outcome::Done << true;
        QTest::newRow("change in try")
            << u"try { [Math][0].max = 1; } finally { return 1; }"_s << Outcome::Changes << true;
        QTest::newRow("change in toJSON")
            << u"vars.x = {toJSON: function () { [Math][0].max = 1; }}; return 1;"_s
            << Outcome::Changes << true;
        QTest::newRow("loop") << u"while (true) { }"_s << Outcome::TooLong << false;
        QTest::newRow("loop in toJSON")
            << u"vars.x = {toJSON: function () { for (;;) ; }}; return 1;"_s << Outcome::TooLong
            << false;
        QTest::newRow("sealed global")
            << u"Object.seal(this); return 1;"_s << Outcome::Done << false;
        QTest::newRow("fixed global")
            << u"Object.defineProperty(this, 'x', {value: 1}); return 1;"_s << Outcome::Done
            << false;
        QTest::newRow("prototype of the global")
            << u"Object.setPrototypeOf(this, {}); return 1;"_s << Outcome::Done << false;
    }

    void outcomes()
    {
        QFETCH(QString, body);
        QFETCH(SharedRealm::Outcome, outcome);
        QFETCH(bool, clean);
        Messages messages(body);
        QCOMPARE(messages.handle(1), outcome);
        QCOMPARE(messages.isClean(), clean);
        if (outcome == SharedRealm::Outcome::TooLong) {
            QCOMPARE(messages.result().failure->text,
                     u"The script did not end within its time limit of 0.5 s and was stopped."_s);
        } else {
            QVERIFY(!messages.result().failure);
        }
    }

    void keepsTheVariablesOfARun()
    {
        Messages messages(
            u"vars.a = mailMessage.number; task.vars.b = [1]; instance.vars = {c: 'd'}; return 4;"_s);
        QCOMPARE(messages.handle(1), SharedRealm::Outcome::Done);
        QCOMPARE(messages.handle(2), SharedRealm::Outcome::Done);
        QCOMPARE(messages.result().returnCode, 4);
        QCOMPARE(messages.result().vars, (QJsonObject{{u"a"_s, 2}}));
        QCOMPARE(messages.result().taskVars.value("b"_L1).toArray().size(), 1);
        QCOMPARE(messages.result().instanceVars, (QJsonObject{{u"c"_s, u"d"_s}}));
    }
};

QTEST_GUILESS_MAIN(TestSharedRealm)
#include "tst_sharedrealm.moc"
