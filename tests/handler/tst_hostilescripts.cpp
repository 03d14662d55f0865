// SPDX-License-Identifier: GPL-3.0-or-later
#include "handler/handlerclient.h"

#include <QElapsedTimer>
#include <QFile>
#include <QSignalSpy>
#include <QTest>

using namespace Inlet::Handler;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Inlet::Core::ErrorCode;
using Inlet::Core::RawMessage;

namespace {

constexpr qint64 Megabyte = 1024 * 1024;

HandlerSettings settings(const QString &script)
{
    QFETCH_GLOBAL(QString, hint);
    HandlerSettings given;
    given.program = QStringLiteral(INLET_BIN_DIR "/inlet-handler");
    given.script = (hint + script).split(u'\n');
    given.scriptDuration = 400ms;
    given.scriptMemoryBytes = 128 * Megabyte;
    given.timeZone = "Europe/Paris";
    given.taskVars = {{u"kept"_s, u"as it was"_s}};
    return given;
}

HandlerRequest message(int number)
{
    return {static_cast<quint64>(number), number, u"uid-%1"_s.arg(number),
            RawMessage("From: a@example.org\r\nSubject: message " + QByteArray::number(number)
                       + "\r\n\r\nbody\r\n")};
}

/** Outcomes of messages 1 to @p count of a script that is hostile to some of them. */
QList<HandlerOutcome> outcomesOf(const HandlerSettings &given, int count)
{
    HandlerClient client(given);
    QList<HandlerOutcome> outcomes;
    QObject::connect(&client, &HandlerClient::outcome, &client,
                     [&outcomes](const HandlerOutcome &outcome) { outcomes.append(outcome); });
    QSignalSpy ready(&client, &HandlerClient::ready);
    QSignalSpy handled(&client, &HandlerClient::outcome);
    client.start();
    if (!ready.wait())
        return {};
    for (int number = 1; number <= count; ++number)
        client.submit(message(number));
    while (outcomes.size() < count) {
        if (!handled.wait(120'000))
            break;
    }
    return outcomes;
}

QString describe(const HandlerOutcome &outcome)
{
    return outcome.error ? outcome.error->text : u"code %1"_s.arg(*outcome.returnCode);
}

} // namespace

class TestHostileScripts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data()
    {
        QTest::addColumn<QString>("hint"); ///< words that choose the engine a script runs in
        QTest::newRow("shared engine") << QString();
        QTest::newRow("own engine") << u"typeof eval; "_s;
    }

    void initTestCase()
    {
        if (!QFile::exists(QStringLiteral(INLET_BIN_DIR "/inlet-handler")))
            QSKIP("inlet-handler is not built");
    }

    void endsInAnError_data()
    {
        QTest::addColumn<QString>("body"); ///< what message 2 does
        QTest::addColumn<QString>("text"); ///< regular expression for its error

        const QString timeLimit = u"time limit of 0.4 s"_s;
        const QString memoryLimit = u"memory limit of 128 MB"_s;
        const QString either = u"(time|memory) limit"_s;

        // Time
        QTest::newRow("endless loop") << u"while (true) { }"_s << timeLimit;
        QTest::newRow("catch and go on")
            << u"for (;;) { try { while (true) { } } catch (e) { } }"_s << timeLimit;
        QTest::newRow("finally and go on")
            << u"for (;;) { try { while (true) { } } finally { continue; } }"_s << timeLimit;
        QTest::newRow("return in finally")
            << u"try { while (true) { } } finally { return 1; }"_s << timeLimit;
        QTest::newRow("generator")
            << u"function* g() { for (;;) yield 1; } for (var x of g()) { }"_s << timeLimit;
        QTest::newRow("array iterator") << u"Array.from({length: 1e9})"_s << either;
        QTest::newRow("native sort")
            << u"var a = []; for (var i = 0; i < 1000000; ++i) a.push(String(i * 7919 % 1000003)); a.sort(); a.sort(); a.sort(); return 1;"_s
            << either;
        QTest::newRow("quadratic expression")
            << u"/\\s+$/.test(new Array(400001).join(' ') + 'x');"_s << timeLimit;
        QTest::newRow("nested quantifiers, long text")
            << u"/(x+x+)+y/.test(new Array(200001).join('x')); while (true) { }"_s << timeLimit;
        QTest::newRow("split")
            << u"var s = new Array(30000001).join('ab'); s.split(''); s.split('a'); while (true) { }"_s
            << either;
        QTest::newRow("comparator that loops")
            << u"[3, 1, 2].sort(function () { for (;;) ; }); return 1;"_s << timeLimit;
        QTest::newRow("getter that loops in JSON")
            << u"JSON.stringify({get a() { for (;;) ; }}); return 1;"_s << timeLimit;
        QTest::newRow("proxy that loops")
            << u"new Proxy({}, {get: function () { for (;;) ; }}).x; return 1;"_s << timeLimit;

        // Memory
        QTest::newRow("arrays") << u"var a = []; for (;;) a.push(new Array(1000000).fill(1));"_s
                                << either;
        QTest::newRow("objects") << u"var a = []; for (;;) a.push({x: {}});"_s << either;
        QTest::newRow("string doubling") << u"var s = 'x'; for (;;) { s += s; s.charCodeAt(0); }"_s
                                         << u"(time|memory) limit|RangeError"_s;
        QTest::newRow("string rope")
            << u"var s = 'x'; for (var i = 0; i < 40; ++i) s += s; return s.length + s.indexOf('y');"_s
            << u"(time|memory) limit|crashed|returned|RangeError"_s;
        QTest::newRow("repeat") << u"return 'x'.repeat(1 << 30).length;"_s
                                << u"memory limit|RangeError|returned|time limit"_s;
        QTest::newRow("join of holes")
            << u"return new Array(4294967295).join('x').length;"_s << either;
        QTest::newRow("array of 4 billion")
            << u"var a = new Array(4294967295); a.fill(0); return 1;"_s << either;
        QTest::newRow("ArrayBuffer")
            << u"var a = []; for (;;) a.push(new ArrayBuffer(100000000));"_s
            << u"RangeError|(time|memory) limit"_s;
        QTest::newRow("typed array")
            << u"new Float64Array(1e9); return 1;"_s << u"RangeError|(time|memory) limit"_s;
        QTest::newRow("map") << u"var m = new Map(); for (var i = 0; ; ++i) m.set(i, 'x' + i);"_s
                             << either;

        // Stack
        QTest::newRow("recursion") << u"function f() { return f() + 1; } f();"_s << u"RangeError"_s;
        QTest::newRow("recursion that is caught")
            << u"function f() { try { f(); } catch (e) { f(); } } f();"_s << either;
        QTest::newRow("recursive toString")
            << u"var o = {toString: function () { return '' + o; }}; '' + o;"_s << u"RangeError"_s;
        QTest::newRow("nested arrays as text")
            << u"var a = []; for (var i = 0; i < 100000; ++i) a = [a]; return String(a).length;"_s
            << u"crashed its process|RangeError|time limit|returned 0"_s;
        QTest::newRow("nested groups")
            << u"new RegExp(new Array(50001).join('(') + new Array(50001).join(')')).test('x'); return 9;"_s
            << u"crashed its process|SyntaxError|returned 9|time limit"_s;
        QTest::newRow("nested proxies")
            << u"var p = {}; for (var i = 0; i < 200000; ++i) p = new Proxy(p, {}); return p.x;"_s
            << u"crashed its process|RangeError|(time|memory) limit"_s;
        QTest::newRow("JSON depth")
            << u"JSON.parse(new Array(1000001).join('['));"_s << u"SyntaxError"_s;
        QTest::newRow("JSON of a deep object")
            << u"var a = []; for (var i = 0; i < 100000; ++i) a = [a]; JSON.stringify(a); return 1;"_s
            << u"RangeError"_s;
        QTest::newRow("deep parse")
            << u"return eval(new Array(100001).join('(') + '1' + new Array(100001).join(')'));"_s
            << u"crashed its process|SyntaxError|RangeError|returned|time limit"_s;

        // Results and exceptions
        QTest::newRow("throw null") << u"throw null;"_s << u"threw: null"_s;
        QTest::newRow("throw undefined") << u"throw undefined;"_s << u"threw: undefined"_s;
        QTest::newRow("throw 1") << u"throw 1;"_s << u"threw: 1"_s;
        QTest::newRow("throw a function") << u"throw logInfo;"_s << u"threw: a function"_s;
        QTest::newRow("throw the message") << u"throw mailMessage;"_s << u"threw: an object"_s;
        QTest::newRow("throw a hostile text")
            << u"throw {toString: function () { for (;;) ; }};"_s << u"threw: an object"_s;
        QTest::newRow("throw a large text")
            << u"throw new Error(new Array(3000001).join('x'));"_s << u"failed: Error: xxx"_s;
        QTest::newRow("returned error")
            << u"return new Error('x');"_s << u"returned an object of type Error"_s;
        QTest::newRow("returned proxy")
            << u"return new Proxy(function () { }, {});"_s << u"returned"_s;
        QTest::newRow("valueOf") << u"return {valueOf: function () { return 1; }};"_s
                                 << u"returned an object"_s;
        QTest::newRow("logError in try")
            << u"try { logError('said'); } catch (e) { } return 1;"_s << u"^said$"_s;
        QTest::newRow("logError, then a loop")
            << u"for (;;) { try { logError('said'); } finally { continue; } }"_s << u"^said$"_s;

        // Variables
        QTest::newRow("2 MB of vars")
            << u"vars.x = new Array(2000001).join('x'); return 1;"_s << u"larger than 1 MB"_s;
        QTest::newRow("endless list in vars")
            << u"vars.x = []; vars.x.length = 4294967295; return 1;"_s
            << u"larger than 1 MB|time limit"_s;
        QTest::newRow("growing proxy in vars")
            << u"vars.x = new Proxy([], {get: function (t, n) { return n === 'length' ? 1e9 : 'xxxxxxxx'; }}); return 1;"_s
            << u"larger than 1 MB|time limit"_s;
        QTest::newRow("toJSON that returns itself deeper")
            << u"vars.x = {toJSON: function () { for (;;) ; }}; return 1;"_s << timeLimit;
        QTest::newRow("ownKeys that throws")
            << u"vars = new Proxy({}, {ownKeys: function () { throw new Error('x'); }}); return 1;"_s
            << u"cannot be read"_s;

        // Names that would reach the host
        QTest::newRow("require") << u"require('fs');"_s << u"require is not defined"_s;
        QTest::newRow("process") << u"process.exit(0);"_s << u"process is not defined"_s;
        QTest::newRow("Qt") << u"Qt.quit();"_s << u"Qt is not defined"_s;
        QTest::newRow("XMLHttpRequest")
            << u"new XMLHttpRequest();"_s << u"XMLHttpRequest is not defined"_s;
        QTest::newRow("import by Function")
            << u"return Function('return import(\"/etc/passwd\")')();"_s << u"failed|returned"_s;
        QTest::newRow("QObject members") << u"mailMessage.destroy();"_s << u"not a function"_s;
        QTest::newRow("constructor of a getter")
            << u"return Object.getOwnPropertyDescriptor(mailMessage, 'subject').get.constructor('return host')();"_s
            << u"host is not defined"_s;
        QTest::newRow("caller")
            << u"return (function () { return arguments.callee.caller.caller; })();"_s
            << u"failed|returned"_s;
        QTest::newRow("saveTo")
            << u"mailMessage.attachments.concat([1]); mailMessage.saveTo('/tmp/x');"_s
            << u"not a function"_s;
    }

    void endsInAnError()
    {
        QFETCH(QString, body);
        QFETCH(QString, text);
#ifdef INLET_SANITIZED
        text += u"|time limit"_s; // the address space cannot be limited: it ends later
#endif
        const HandlerSettings given =
            settings("if (mailMessage.number === 2) {\n"_L1 + body + "\n}\nreturn 2;"_L1);
        QElapsedTimer timer;
        timer.start();
        const QList<HandlerOutcome> outcomes = outcomesOf(given, 3);
        QCOMPARE(outcomes.size(), 3);
        QCOMPARE(describe(outcomes.at(0)), u"code 2"_s);
        const HandlerOutcome &hostile = outcomes.at(1);
        QVERIFY2(hostile.error, qPrintable(describe(hostile)));
        QVERIFY2(QRegularExpression(text).match(hostile.error->text).hasMatch(),
                 qPrintable(hostile.error->text));
        QCOMPARE(hostile.error->code, ErrorCode::Script);
        QVERIFY(hostile.error->text.size() < 20'000);
        QCOMPARE(hostile.taskVars, given.taskVars);
        // The next message is handled as if nothing had happened.
        QCOMPARE(describe(outcomes.at(2)), u"code 2"_s);
        QCOMPARE(outcomes.at(2).ticket, quint64(3));
        QCOMPARE(outcomes.at(2).summary.subject, u"message 3"_s);
        QVERIFY2(timer.elapsed() < 10'000, qPrintable(QString::number(timer.elapsed())));
    }

    void isHarmless_data()
    {
        QTest::addColumn<QString>("body");
        QTest::newRow("log flood") << u"for (var i = 0; i < 200000; ++i) logInfo('x');"_s;
        QTest::newRow("log bomb") << u"logInfo(new Array(5000001).join('x'));"_s;
        QTest::newRow("prototype pollution")
            << u"Object.prototype.number = 2; Object.prototype.deleted = true; Array.prototype[0] = 1;"_s;
        QTest::newRow("built-ins replaced")
            << u"JSON.stringify = Object.keys = Object.defineProperty = function () { for (;;) ; }; Date = Object = null;"_s;
        QTest::newRow("global replaced")
            << u"this.mailMessage = null; mailMessage = null; this.vars = {};"_s;
        QTest::newRow("Function constructor")
            << u"Function('x', 'return x')(1); (function () { }).constructor('return 1')();"_s;
        QTest::newRow("kept in globals")
            << u"this.kept = mailMessage; Object.prototype.kept = mailMessage;"_s;
        QTest::newRow("exponential expression")
            << u"/(a+)+$/.test(new Array(41).join('a') + 'b');"_s;
        QTest::newRow("cycle in vars") << u"vars.a = {}; vars.a.a = vars.a;"_s;
        QTest::newRow("deep vars")
            << u"var a = []; for (var i = 0; i < 100000; ++i) a = [a]; vars.a = a;"_s;
        QTest::newRow("clock")
            << u"Date.now = function () { return 0; }; var D = Date; Date = null;"_s;
        QTest::newRow("header text as code")
            << u"logInfo(mailMessage.header('Subject\\r\\nX: y') + mailMessage.header('__proto__') + mailMessage.header('constructor'));"_s;
    }

    void isHarmless()
    {
        QFETCH(QString, body);
        HandlerSettings given =
            settings("if (mailMessage.number === 2) {\n"_L1 + body
                     + "\n}\nif (typeof kept !== 'undefined' && mailMessage.number === 3) return 4;"
                       "\nreturn 2;"_L1);
        given.scriptDuration = 60s; // 200,000 log lines take long under the sanitizers
        const QList<HandlerOutcome> outcomes = outcomesOf(given, 3);
        QCOMPARE(outcomes.size(), 3);
        for (const HandlerOutcome &outcome : outcomes)
            QCOMPARE(describe(outcome), u"code 2"_s);
        QVERIFY(outcomes.at(1).log.size() <= 10'001);
    }

    void aSyntaxErrorIsRejected()
    {
        HandlerClient client(settings(u"var a = 1;\nreturn a +;"_s));
        QSignalSpy rejected(&client, &HandlerClient::scriptRejected);
        client.start();
        QVERIFY(rejected.wait());
        QCOMPARE(rejected.at(0).at(0).value<HandlerError>().line, 2);
    }

    void garbageOfOthersDoesNotCountAsMemoryOfTheScript()
    {
#ifdef INLET_SANITIZED
        QSKIP("a sanitizer reserves the address space that would be limited");
#endif
        HandlerSettings given =
            settings(u"var a = []; var n = mailMessage.number === 12 ? 1e9 : 200000;"
                     "for (var i = 0; i < n; ++i) a.push({x: i}); return 2;"_s);
        given.scriptMemoryBytes = 64 * Megabyte;
        given.scriptDuration = 20s;
        const QList<HandlerOutcome> outcomes = outcomesOf(given, 14);
        QCOMPARE(outcomes.size(), 14);
        for (const HandlerOutcome &outcome : outcomes) {
            const bool greedy = outcome.ticket == 12;
            QVERIFY2(greedy ? describe(outcome).contains("memory limit of 64 MB"_L1)
                            : describe(outcome) == "code 2"_L1,
                     qPrintable(u"%1: %2"_s.arg(outcome.ticket).arg(describe(outcome))));
        }
    }

    void theMessageDoesNotCountAsMemoryOfTheScript()
    {
        RawMessage large("Subject: large\r\nContent-Type: application/octet-stream\r\n\r\n");
        const QByteArray chunk(Megabyte, 'x');
        for (int i = 0; i < 60; ++i)
            QVERIFY(large.append(chunk));
        HandlerSettings given = settings(u"logInfo(mailMessage.raw.byteLength); return 2;"_s);
        given.scriptMemoryBytes = 40 * Megabyte;
        given.scriptDuration = 5s;
        HandlerClient client(given);
        QList<HandlerOutcome> outcomes;
        connect(&client, &HandlerClient::outcome, this,
                [&outcomes](const HandlerOutcome &outcome) { outcomes.append(outcome); });
        QSignalSpy ready(&client, &HandlerClient::ready);
        QSignalSpy handled(&client, &HandlerClient::outcome);
        client.start();
        QVERIFY(ready.wait());
        client.submit({1, 1, {}, large});
        QVERIFY(handled.wait(120'000));
        QCOMPARE(describe(outcomes.constFirst()), u"code 2"_s);
        QCOMPARE(outcomes.constFirst().log.constFirst().text, QString::number(large.size()));
    }

    void timeZoneAndVars()
    {
        HandlerSettings given = settings(
            u"task.vars.n = (task.vars.n || 0) + 1;\nlogInfo(new Date(2026, 6, "
            u"1).getTimezoneOffset() + ' ' + task.vars.n "
            "+ ' ' + formatDate(new Date(0), '%2H:%2N'));\nvars.n = task.vars.n;\nif (task.vars.n === 2) throw 'x';\nreturn 1;"_s);
        given.timeZone = "Asia/Seoul";
        const QList<HandlerOutcome> outcomes = outcomesOf(given, 3);
        QCOMPARE(outcomes.size(), 3);
        QCOMPARE(outcomes.at(0).log.constFirst().text, u"-540 1 09:00"_s);
        QCOMPARE(outcomes.at(0).log.constFirst().line, 2);
        QCOMPARE(outcomes.at(1).error->text, u"The script threw: x"_s);
        QCOMPARE(outcomes.at(1).error->line, 4);
        QCOMPARE(outcomes.at(2).vars.value("n"_L1).toInt(), 3);
    }

    void malformedMessages_data()
    {
        QTest::addColumn<bool>("skip");
        QTest::newRow("skipped") << true;
        QTest::newRow("not skipped") << false;
    }

    void malformedMessages()
    {
        QFETCH(bool, skip);
        HandlerSettings given = settings(u"return 2;"_s);
        given.skipMalformedParts = skip;
        HandlerClient client(given);
        QList<HandlerOutcome> outcomes;
        connect(&client, &HandlerClient::outcome, this,
                [&outcomes](const HandlerOutcome &outcome) { outcomes.append(outcome); });
        QSignalSpy ready(&client, &HandlerClient::ready);
        QSignalSpy handled(&client, &HandlerClient::outcome);
        client.start();
        QVERIFY(ready.wait());
        client.submit(
            {1,
             1,
             {},
             RawMessage("Subject: bad\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; "
                        "boundary=b\r\n\r\n"
                        "--b\r\nContent-Type: text/plain; charset=x-unknown\r\n\r\nabc\r\n--b\r\n"
                        "Content-Type: text/plain\r\nContent-Transfer-Encoding: "
                        "x-strange\r\n\r\nabc\r\n--b--\r\n")});
        QVERIFY(handled.wait());
        const HandlerOutcome &outcome = outcomes.constFirst();
        QCOMPARE(outcome.summary.subject, u"bad"_s);
        QVERIFY(!outcome.problems.isEmpty());
        if (skip) {
            QCOMPARE(outcome.returnCode, std::optional(2));
            QVERIFY(!outcome.skippedParts.isEmpty());
        } else {
            QVERIFY(outcome.error);
            QCOMPARE(outcome.error->code, ErrorCode::Message);
            QVERIFY2(outcome.error->text.startsWith("The message is badly formed"_L1),
                     qPrintable(outcome.error->text));
        }
    }
};

QTEST_GUILESS_MAIN(TestHostileScripts)
#include "tst_hostilescripts.moc"
