// SPDX-License-Identifier: GPL-3.0-or-later
#include "message/mailmessage.h"
#include "script/scriptrunner.h"

#include <QJsonArray>
#include <QTest>

using namespace Inlet::Script;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Inlet::Message::MailMessage;

namespace {

const QByteArray Mail = "From: Anna <anna@example.org>\r\nSubject: Hello\r\n\r\nbody\r\n";

Surroundings surroundings()
{
    Surroundings given;
    given.projectLabel = u"Project"_s;
    given.account = u"anna"_s;
    given.timeZone = "Europe/Paris";
    given.taskId = u"task-1"_s;
    given.taskCreated = QDateTime(QDate(2026, 11, 23), QTime(8, 0), Qt::UTC);
    given.pass = 3;
    given.dryRun = true;
    return given;
}

RunInput input()
{
    return {{{u"name"_s, u"inmail"_s}, {u"label"_s, u"Inbound"_s}}, {}, {}, {}};
}

RunResult runBody(const QString &body, const RunInput &given = input(),
                  std::chrono::milliseconds limit = 5s)
{
    const HandlerScript script(body);
    if (const QList<SyntaxProblem> problems = script.check(); !problems.isEmpty())
        qFatal("the test's script is wrong: %s", qPrintable(problems.constFirst().text));
    ScriptRunner runner(script, surroundings(), limit);
    const MailMessage mail = MailMessage::parse(Mail);
    return runner.runHandler(given, {&mail, u"uid-1"_s, 7});
}

QString failureOf(const RunResult &result)
{
    return result.failure ? result.failure->text : QString();
}

/** Texts of the journal, one per line. */
QString logOf(const RunResult &result)
{
    QStringList lines;
    for (const LogEntry &entry : result.log)
        lines.append(entry.text);
    return lines.join(u'\n');
}

} // namespace

class TestScriptRunner : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void returnsACode_data()
    {
        QTest::addColumn<QString>("value");
        QTest::addColumn<int>("code");
        QTest::newRow("1") << u"1"_s << 1;
        QTest::newRow("2") << u"2"_s << 2;
        QTest::newRow("3") << u"3"_s << 3;
        QTest::newRow("4") << u"4"_s << 4;
        QTest::newRow("1.0") << u"1.0"_s << 1;
        QTest::newRow("computed") << u"6 / 2"_s << 3;
        QTest::newRow("parsed") << u"Number('4')"_s << 4;
        QTest::newRow("hexadecimal") << u"0x2"_s << 2;
    }

    void returnsACode()
    {
        QFETCH(QString, value);
        QFETCH(int, code);
        const RunResult result = runBody("return "_L1 + value + u';');
        QCOMPARE(failureOf(result), QString());
        QCOMPARE(result.returnCode, code);
    }

    void refusesOtherValues_data()
    {
        QTest::addColumn<QString>("statement");
        QTest::addColumn<QString>("named");
        QTest::newRow("nothing") << u""_s << u"undefined"_s;
        QTest::newRow("bare return") << u"return;"_s << u"undefined"_s;
        QTest::newRow("0") << u"return 0;"_s << u"returned 0."_s;
        QTest::newRow("5") << u"return 5;"_s << u"returned 5."_s;
        QTest::newRow("-1") << u"return -1;"_s << u"returned -1."_s;
        QTest::newRow("1.5") << u"return 1.5;"_s << u"returned 1.5."_s;
        QTest::newRow("2^32 + 1") << u"return 4294967297;"_s << u"4294967297"_s;
        QTest::newRow("2^53 + 1") << u"return Math.pow(2, 53) + 1;"_s << u"9007199254740992"_s;
        QTest::newRow("NaN") << u"return NaN;"_s << u"NaN"_s;
        QTest::newRow("Infinity") << u"return 1 / 0;"_s << u"Infinity"_s;
        QTest::newRow("string") << u"return '1';"_s << u"\"1\""_s;
        QTest::newRow("long string") << u"return 'x'.repeat(100000);"_s << u"xxx..."_s;
        QTest::newRow("true") << u"return true;"_s << u"true"_s;
        QTest::newRow("null") << u"return null;"_s << u"null"_s;
        QTest::newRow("Number object") << u"return new Number(1);"_s << u"new Number(1)"_s;
        QTest::newRow("String object") << u"return new String('1');"_s << u"new String(\"1\")"_s;
        QTest::newRow("array") << u"return [1];"_s << u"type Array"_s;
        QTest::newRow("object") << u"return {valueOf: function () { return 1; }};"_s
                                << u"an object"_s;
        QTest::newRow("function") << u"return function () { return 1; };"_s << u"a function"_s;
        QTest::newRow("symbol") << u"return Symbol('s');"_s << u"Symbol(s)"_s;
        QTest::newRow("error") << u"return new Error('not thrown');"_s << u"type Error"_s;
        QTest::newRow("date") << u"return new Date(1);"_s << u"type Date"_s;
        QTest::newRow("proxy") << u"return new Proxy({}, {get: function () { throw 1; }});"_s
                               << u"?"_s;
        QTest::newRow("tag that throws")
            << u"var o = {}; Object.defineProperty(o, Symbol.toStringTag, {get: function () { throw 1; }}); return o;"_s
            << u"?"_s;
    }

    void refusesOtherValues()
    {
        QFETCH(QString, statement);
        QFETCH(QString, named);
        const RunResult result = runBody(statement);
        QVERIFY(result.failure);
        QVERIFY2(result.failure->text.startsWith("The script returned "_L1),
                 qPrintable(result.failure->text));
        QVERIFY2(result.failure->text.contains(named), qPrintable(result.failure->text));
        QVERIFY(result.failure->text.endsWith("It must return 1, 2, 3 or 4."_L1));
        QVERIFY(result.failure->text.size() < 200);
        QCOMPARE(result.returnCode, 0);
    }

    void reportsExceptions_data()
    {
        QTest::addColumn<QString>("body");
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("line");
        QTest::newRow("Error") << u"\nthrow new Error('boom');"_s
                               << u"The script failed: Error: boom"_s << 2;
        QTest::newRow("first line")
            << u"throw new Error('boom');"_s << u"The script failed: Error: boom"_s << 1;
        QTest::newRow("after CRLF")
            << u"\r\n\r\nthrow new Error('boom');"_s << u"The script failed: Error: boom"_s << 3;
        QTest::newRow("string") << u"\n\nthrow 'boom';"_s << u"The script threw: boom"_s << 3;
        QTest::newRow("number") << u"throw 1;"_s << u"The script threw: 1"_s << 1;
        QTest::newRow("null") << u"throw null;"_s << u"The script threw: null"_s << 1;
        QTest::newRow("undefined")
            << u"throw undefined;"_s << u"The script threw: undefined"_s << 1;
        QTest::newRow("object") << u"throw {a: 1};"_s << u"The script threw: an object"_s << 1;
        QTest::newRow("type error")
            << u"\nnull.x;"_s << u"The script failed: TypeError: Cannot read property 'x' of null"_s
            << 2;
        QTest::newRow("unknown name")
            << u"\nnothing();"_s << u"The script failed: ReferenceError: nothing is not defined"_s
            << 2;
        QTest::newRow("in a function") << u"function f() {\n  throw new Error('x');\n}\nf();"_s
                                       << u"The script failed: Error: x"_s << 2;
        QTest::newRow("in a callback")
            << u"var a;\n[1].forEach(function () {\n  null.x; });"_s
            << u"The script failed: TypeError: Cannot read property 'x' of null"_s << 3;
        QTest::newRow("own error class") << u"class Mine extends Error {}\n\nthrow new Mine('z');"_s
                                         << u"The script failed: Error: z"_s << 3;
        QTest::newRow("constant") << u"const a = 1;\na = 2;"_s << u"The script failed: TypeError"_s
                                  << 2;
        QTest::newRow("from a host function")
            << u"\nformatDate('x', '%4Y');"_s
            << u"The script failed: TypeError: formatDate: the first argument is not a Date"_s << 2;
        QTest::newRow("in evaluated code")
            << u"\neval('throw 5');"_s << u"The script threw: 5"_s << 2;
        QTest::newRow("recursion")
            << u"function f() { return f(); }\nf();"_s
            << u"The script failed: RangeError: Maximum call stack size exceeded."_s << 1;
        QTest::newRow("text that throws")
            << u"var e = new Error(); e.toString = function () { throw 1; }; throw e;"_s
            << u"The script failed: an object of type Error"_s << 1;
    }

    void reportsExceptions()
    {
        QFETCH(QString, body);
        QFETCH(QString, text);
        QFETCH(int, line);
        const RunResult result = runBody(body);
        QCOMPARE(failureOf(result), text);
        QCOMPARE(result.failure->line, line);
        QCOMPARE(result.returnCode, 0);
    }

    void logErrorInterrupts_data()
    {
        QTest::addColumn<QString>("body");
        QTest::addColumn<int>("line");
        QTest::newRow("plain") << u"\nlogError('stop');\nlogInfo('after'); return 1;"_s << 2;
        QTest::newRow("in try")
            << u"try {\nlogError('stop');\n} catch (e) { logInfo('after'); }\nreturn 1;"_s << 2;
        QTest::newRow("in finally")
            << u"try { } finally {\nlogError('stop'); logInfo('after'); }\nreturn 1;"_s << 2;
        QTest::newRow("return in finally")
            << u"try {\nlogError('stop'); } finally { return 1; }"_s << 2;
        QTest::newRow("in a loop of try")
            << u"for (;;) { try {\nlogError('stop'); } catch (e) { continue; } finally { continue; } }"_s
            << 2;
        QTest::newRow("in a comparator")
            << u"[2, 1].sort(function () {\nlogError('stop'); logInfo('after'); });\nreturn 1;"_s
            << 2;
        QTest::newRow("in a getter")
            << u"var o = {get x() {\nlogError('stop'); }};\no.x; logInfo('after'); return 1;"_s
            << 2;
        QTest::newRow("in toString")
            << u"logInfo({toString: function () {\nlogError('stop'); return 'after'; }}); return 1;"_s
            << 2;
        QTest::newRow("twice")
            << u"function f() {\nlogError('stop'); }\ntry { f(); } finally { logError('after'); }"_s
            << 2;
    }

    void logErrorInterrupts()
    {
        QFETCH(QString, body);
        QFETCH(int, line);
        const RunResult result = runBody(body);
        QCOMPARE(failureOf(result), u"stop"_s);
        QCOMPARE(result.failure->line, line);
        QCOMPARE(result.log, (QList<LogEntry>{{LogLevel::Error, u"stop"_s, line}}));
        QCOMPARE(result.returnCode, 0);
    }

    void logs()
    {
        const RunResult result =
            runBody(u"logVerbose('v');\nlogInfo('i');\nlogWarning('w');\n\nlogInfo(5); logInfo();\n"
                    "logInfo(mailMessage); logInfo({a: 1}); logInfo(null);\n"
                    "[1].forEach(function () {\n logInfo('inside'); });\nreturn 1;"_s);
        QCOMPARE(failureOf(result), QString());
        const QList<LogEntry> expected{{LogLevel::Verbose, u"v"_s, 1},
                                       {LogLevel::Info, u"i"_s, 2},
                                       {LogLevel::Warning, u"w"_s, 3},
                                       {LogLevel::Info, u"5"_s, 5},
                                       {LogLevel::Info, QString(), 5},
                                       {LogLevel::Info, u"\"Hello\" from anna@example.org"_s, 6},
                                       {LogLevel::Info, u"[object Object]"_s, 6},
                                       {LogLevel::Info, u"null"_s, 6},
                                       {LogLevel::Info, u"inside"_s, 8}};
        QCOMPARE(result.log, expected);
    }

    void stopsAtTheTimeLimit_data()
    {
        QTest::addColumn<QString>("body");
        QTest::newRow("loop") << u"while (true) { }"_s;
        QTest::newRow("catch")
            << u"for (;;) { try { while (true) { } } catch (e) { } finally { continue; } }"_s;
        QTest::newRow("return in finally") << u"try { while (true) { } } finally { return 1; }"_s;
        QTest::newRow("text of a thrown value")
            << u"var e = new Error(); e.toString = function () { for (;;) ; }; throw e;"_s;
        QTest::newRow("tag of the result")
            << u"var o = {}; Object.defineProperty(o, Symbol.toStringTag, {get: function () { for (;;) ; }}); return o;"_s;
        QTest::newRow("getter in vars")
            << u"Object.defineProperty(vars, 'x', {enumerable: true, get: function () { for (;;) ; }}); return 1;"_s;
        QTest::newRow("toJSON in task.vars")
            << u"task.vars.x = {toJSON: function () { for (;;) ; }}; return 1;"_s;
        QTest::newRow("proxy for vars")
            << u"vars = new Proxy({}, {ownKeys: function () { for (;;) ; }}); return 1;"_s;
    }

    void stopsAtTheTimeLimit()
    {
        QFETCH(QString, body);
        RunInput given = input();
        given.taskVars = {{u"kept"_s, 1}};
        const RunResult result = runBody(body, given, 100ms);
        QCOMPARE(failureOf(result),
                 u"The script did not end within its time limit of 0.1 s and was stopped."_s);
        QCOMPARE(result.returnCode, 0);
        QCOMPARE(result.taskVars, given.taskVars);
    }

    void vars_data()
    {
        QTest::addColumn<QString>("assignment");
        QTest::addColumn<QJsonValue>("value");
        const auto none = QJsonValue(QJsonValue::Undefined);
        QTest::newRow("string") << u"'x'"_s << QJsonValue(u"x"_s);
        QTest::newRow("empty string") << u"''"_s << QJsonValue(u""_s);
        QTest::newRow("other scripts")
            << u"'\uac00\U0001F600'"_s << QJsonValue(u"\uac00\U0001F600"_s);
        QTest::newRow("number") << u"1.5"_s << QJsonValue(1.5);
        QTest::newRow("large number") << u"9007199254740991"_s << QJsonValue(9007199254740991.0);
        QTest::newRow("boolean") << u"false"_s << QJsonValue(false);
        QTest::newRow("null") << u"null"_s << QJsonValue(QJsonValue::Null);
        QTest::newRow("date") << u"new Date(Date.UTC(2026, 10, 23, 8, 0, 0, 5))"_s
                              << QJsonValue(u"2026-11-23T08:00:00.005Z"_s);
        QTest::newRow("array") << u"[1, 'a', [true]]"_s
                               << QJsonValue(QJsonArray{1, u"a"_s, QJsonArray{true}});
        QTest::newRow("object") << u"({a: {b: 1}})"_s
                                << QJsonValue(QJsonObject{{u"a"_s, QJsonObject{{u"b"_s, 1}}}});
        QTest::newRow("nested date")
            << u"[new Date(0)]"_s << QJsonValue(QJsonArray{u"1970-01-01T00:00:00.000Z"_s});
        QTest::newRow("toJSON") << u"({toJSON: function () { return 5; }})"_s << QJsonValue(5);
        QTest::newRow("Number object") << u"new Number(5)"_s << QJsonValue(5);
        QTest::newRow("address") << u"mailMessage.from.address"_s
                                 << QJsonValue(u"anna@example.org"_s);
        QTest::newRow("undefined") << u"undefined"_s << none;
        QTest::newRow("function") << u"function () { }"_s << none;
        QTest::newRow("symbol") << u"Symbol('s')"_s << none;
        QTest::newRow("NaN") << u"NaN"_s << none;
        QTest::newRow("Infinity") << u"1 / 0"_s << none;
        QTest::newRow("invalid date") << u"new Date(NaN)"_s << none;
        QTest::newRow("cycle") << u"(function () { var a = {}; a.a = a; return a; })()"_s << none;
        QTest::newRow("bytes") << u"mailMessage.raw"_s << none;
        QTest::newRow("throwing getter") << u"({get a() { throw 1; }})"_s << none;
        QTest::newRow("function inside")
            << u"({a: 1, b: function () { }})"_s << QJsonValue(QJsonObject{{u"a"_s, 1}});
        QTest::newRow("NaN inside")
            << u"({a: 1, b: NaN})"_s << QJsonValue(QJsonObject{{u"a"_s, 1}});
    }

    void vars()
    {
        QFETCH(QString, assignment);
        QFETCH(QJsonValue, value);
        const RunResult result =
            runBody("vars.first = 1; vars.x = "_L1 + assignment + "; vars.z = 2; return 1;"_L1);
        QCOMPARE(failureOf(result), QString());
        QCOMPARE(result.vars.value("x"_L1), value);
        QCOMPARE(result.vars.value("first"_L1).toInt(), 1);
        QCOMPARE(result.vars.value("z"_L1).toInt(), 2);
        const bool partial =
            value.isUndefined() || QByteArray(QTest::currentDataTag()).endsWith("inside");
        QCOMPARE(result.log.size(), partial ? 1 : 0);
        if (partial) {
            QCOMPARE(result.log.constFirst().level, LogLevel::Warning);
            QVERIFY(result.log.constFirst().text.contains("vars.x"_L1));
        }
    }

    void varsAreThereAfterAFailureToo_data()
    {
        QTest::addColumn<QString>("end");
        QTest::newRow("exception") << u"throw 'x';"_s;
        QTest::newRow("bad code") << u"return 9;"_s;
        QTest::newRow("logError") << u"logError('x');"_s;
        QTest::newRow("logError in try")
            << u"for (;;) { try { logError('x'); } finally { continue; } }"_s;
        QTest::newRow("logError before and in a getter")
            << u"vars.x = {get y() { logError('x'); }}; logError('x');"_s;
        QTest::newRow("exception that logs an error")
            << u"throw {toString: function () { logError('x'); }};"_s;
    }

    void varsAreThereAfterAFailureToo()
    {
        QFETCH(QString, end);
        RunResult result = runBody(u"vars.a = 1; task.vars.b = 2; instance.vars.c = 3;"_s + end);
        result.vars.remove(u"x"_s);
        QVERIFY(result.failure);
        QCOMPARE(result.vars, (QJsonObject{{u"a"_s, 1}}));
        QCOMPARE(result.taskVars, (QJsonObject{{u"b"_s, 2}}));
        QCOMPARE(result.instanceVars, (QJsonObject{{u"c"_s, 3}}));
    }

    void tooManyVars_data()
    {
        QTest::addColumn<QString>("body");
        QTest::addColumn<QString>("name");
        QTest::newRow("one value") << u"vars.x = 'x'.repeat(1100000); return 1;"_s << u"\"vars\""_s;
        QTest::newRow("many")
            << u"for (var i = 0; i < 40000; ++i) vars['name of a variable ' + i] = i; return 1;"_s
            << u"\"vars\""_s;
        QTest::newRow("bytes, not characters")
            << u"vars.x = '\uac00'.repeat(400000); return 1;"_s << u"\"vars\""_s;
        QTest::newRow("task") << u"task.vars.x = 'x'.repeat(1100000); return 1;"_s
                              << u"\"task.vars\""_s;
        QTest::newRow("instance") << u"instance.vars.x = 'x'.repeat(1100000); return 1;"_s
                                  << u"\"instance.vars\""_s;
    }

    void tooManyVars()
    {
        QFETCH(QString, body);
        QFETCH(QString, name);
        RunInput given = input();
        given.taskVars = {{u"kept"_s, 1}};
        const RunResult result = runBody(body, given);
        QCOMPARE(failureOf(result), name + " is larger than 1 MB. Keep less in it."_L1);
        QCOMPARE(result.returnCode, 0);
        QCOMPARE(result.taskVars, given.taskVars);
    }

    void aMegabyteOfVarsIsAllowed()
    {
        const RunResult result = runBody(u"vars.x = 'x'.repeat(1000000); return 1;"_s);
        QCOMPARE(failureOf(result), QString());
        QCOMPARE(result.vars.value("x"_L1).toString().size(), 1'000'000);
    }

    void deepVarsAreLeftOut()
    {
        const RunResult result = runBody(
            u"var a = []; for (var i = 0; i < 100000; ++i) a = [a]; vars.a = a; vars.b = 1; return 1;"_s);
        QCOMPARE(failureOf(result), QString());
        QCOMPARE(result.vars, (QJsonObject{{u"b"_s, 1}}));
        const RunResult less =
            runBody(u"var a = []; for (var i = 0; i < 1100; ++i) a = [a]; vars.a = a; return 1;"_s);
        QVERIFY(less.failure || less.vars.isEmpty());
    }

    void varsLiveOn()
    {
        const HandlerScript script(
            u"task.vars.n = (task.vars.n || 0) + 1;"
            "instance.vars.list = (instance.vars.list || []).concat(task.vars.n);"
            "if (!task.vars.when) task.vars.when = new Date(5);"
            "logInfo(task.vars.when.getTime());"
            "vars.fresh = Object.keys(vars).length;"
            "return 1;"_s);
        ScriptRunner runner(script, surroundings(), 5s);
        const MailMessage mail = MailMessage::parse(Mail);
        RunInput given = input();
        for (int n = 1; n <= 3; ++n) {
            const RunResult result = runner.runHandler(given, {&mail, {}, n});
            QCOMPARE(failureOf(result), QString());
            QCOMPARE(result.taskVars.value("n"_L1).toInt(), n);
            QCOMPARE(result.instanceVars.value("list"_L1).toArray().size(), n);
            QCOMPARE(result.vars, (QJsonObject{{u"fresh"_s, 0}}));
            QCOMPARE(logOf(result), u"5"_s);
            given.taskVars = result.taskVars;
            given.instanceVars = result.instanceVars;
        }
    }

    void namesLikeOursLiveOn_data()
    {
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("seen"); ///< as JSON, in the second script
        QTest::newRow("date") << u"new Date(5)"_s << u"\"1970-01-01T00:00:00.005Z\""_s;
        const auto same = [](const char *value) {
            QTest::newRow(value) << QString::fromLatin1(value) << QString::fromLatin1(value);
        };
        same(R"({"$date":"2020-01-01"})");
        same(R"({"$date":"no date"})");
        same(R"({"$date":5})");
        same(R"({"$$date":"2020-01-01"})");
        same(R"({"$":2,"$$date":1,"$date":"2020-01-01","$dates":3})");
        same(R"([{"$date":"2020-01-01"},{"a":{"$date":{"$date":"x"}}}])");
    }

    void namesLikeOursLiveOn()
    {
        QFETCH(QString, value);
        QFETCH(QString, seen);
        const RunResult first =
            runBody(u"task.vars.v = %1; task.vars.$date = '2020-01-01'; return 1;"_s.arg(value));
        QCOMPARE(failureOf(first), QString());
        RunInput given = input();
        const HandlerScript script(
            u"logInfo(JSON.stringify(task.vars.v) + task.vars.$date); return 1;"_s);
        ScriptRunner runner(script, surroundings(), 5s);
        const MailMessage mail = MailMessage::parse(Mail);
        given.taskVars = first.taskVars;
        QCOMPARE(logOf(runner.runHandler(given, {&mail, {}, 1})), seen + "2020-01-01"_L1);
    }

    void datesOfEarlierVersionsAreRead()
    {
        RunInput given = input();
        given.instanceVars = {{u"d"_s, QJsonObject{{u"$date"_s, u"1970-01-01T00:00:00.005Z"_s}}},
                              {u"o"_s, QJsonObject{{u"$date"_s, u"no date"_s}}}};
        ScriptRunner runner(
            HandlerScript(
                u"logInfo(instance.vars.d.getTime() + instance.vars.o.$date); return 1;"_s),
            surroundings(), 5s);
        const MailMessage mail = MailMessage::parse(Mail);
        QCOMPARE(logOf(runner.runHandler(given, {&mail, {}, 1})), u"5no date"_s);
    }

    void varsCanBeReplaced()
    {
        const RunResult result =
            runBody(u"vars = {a: 1}; task.vars = {b: 2}; instance.vars = {c: 3}; return 1;"_s);
        QCOMPARE(result.vars, (QJsonObject{{u"a"_s, 1}}));
        QCOMPARE(result.taskVars, (QJsonObject{{u"b"_s, 2}}));
        QCOMPARE(result.instanceVars, (QJsonObject{{u"c"_s, 3}}));
        const RunResult wrong = runBody(u"vars = 5; return 1;"_s);
        QCOMPARE(failureOf(wrong), QString());
        QVERIFY(logOf(wrong).contains("\"vars\""_L1));
    }

    void objects()
    {
        const RunResult result =
            runBody(u"logInfo([activity.name, activity.label, task.id, "
                    u"task.creationDate.toISOString(), task.pass, task.dryRun,"
                    "instance.label, JSON.stringify(event), JSON.stringify(vars), mailMessage.uid, "
                    "mailMessage.number,"
                    "mailMessage.account].join('|')); return 1;"_s);
        QCOMPARE(
            logOf(result),
            u"inmail|Inbound|task-1|2026-11-23T08:00:00.000Z|3|true|Project|{\"vars\":{}}|{}|uid-1|7|anna"_s);
    }

    void membersAreReadOnly()
    {
        const RunResult result = runBody(
            u"activity.label = 'x'; activity.more = 1; task.pass = 9; task.more = 1; "
            u"instance.label = 'x';"
            "event.vars.a = 1; mailMessage.subject = 'x'; mailMessage.more = 1; mailMessage = "
            "null; logInfo = null;"
            "delete mailMessage.subject; delete task.id; mailMessage.from.address = 'x';"
            "logInfo([activity.label, activity.more, task.pass, task.more, instance.label, "
            "event.vars.a,"
            "mailMessage.subject, mailMessage.more, task.id, mailMessage.from.address].join('|')); return 1;"_s);
        QCOMPARE(failureOf(result), QString());
        QCOMPARE(logOf(result), u"Inbound||3||Project||Hello||task-1|anna@example.org"_s);
    }

    void globals()
    {
        const RunResult result =
            runBody(u"var absent = ['Qt', 'console', 'print', 'gc', 'setTimeout', 'setInterval', "
                    u"'Promise', 'XMLHttpRequest',"
                    "'require', 'process', 'global', 'host', 'File', 'qsTr', 'load'];"
                    "logInfo(absent.filter(function (n) { return eval('typeof ' + n) !== "
                    "'undefined'; }).join());"
                    "logInfo(Object.getOwnPropertyNames(this).filter(function (n) { return "
                    "/inlet|host|prelude/i.test(n); }).join());"
                    "var there = ['mailMessage', 'vars', 'task', 'instance', 'activity', 'event', "
                    "'logInfo', 'logWarning',"
                    "'logError', 'logVerbose', 'formatDate', 'parseDate', 'getUUID', "
                    "'digestStrMd5', 'digestStrSha256',"
                    "'escapeXmlStr', 'htmlToText'];"
                    "logInfo(there.filter(function (n) { return eval('typeof ' + n) === "
                    "'undefined'; }).join());"
                    "return 1;"_s);
        QCOMPARE(failureOf(result), QString());
        QCOMPARE(logOf(result), u"\n\n"_s);
    }

    void functions_data()
    {
        QTest::addColumn<QString>("expression");
        QTest::addColumn<QString>("text");
        QTest::newRow("formatDate")
            << u"formatDate(new Date(Date.UTC(2026, 10, 23, 8, 5, 9)), '%4Y-%2M-%2D %2H:%2N:%2S %Bl')"_s
            << u"2026-11-23 09:05:09 November"_s;
        QTest::newRow("formatDate null") << u"formatDate(null, '%4Y')"_s << u""_s;
        QTest::newRow("formatDate invalid") << u"formatDate(new Date(NaN), '%4Y')"_s << u""_s;
        QTest::newRow("parseDate ISO")
            << u"parseDate('2026-11-23T08:00:00Z').getTime()"_s << u"1795420800000"_s;
        QTest::newRow("parseDate ISO local")
            << u"parseDate('2026-11-23T09:00:00').getTime()"_s << u"1795420800000"_s;
        QTest::newRow("parseDate mail")
            << u"parseDate('Mon, 23 Nov 2026 09:00:00 +0100').getTime()"_s << u"1795420800000"_s;
        QTest::newRow("parseDate mail with comment")
            << u"parseDate('23 Nov 2026 08:00:00 GMT (UTC)').getTime()"_s << u"1795420800000"_s;
        QTest::newRow("parseDate words") << u"parseDate('tomorrow')"_s << u"null"_s;
        QTest::newRow("parseDate number") << u"parseDate(5)"_s << u"null"_s;
        QTest::newRow("parseDate nothing") << u"parseDate()"_s << u"null"_s;
        QTest::newRow("parseDate long") << u"parseDate('1 '.repeat(1000000))"_s << u"null"_s;
        QTest::newRow("getUUID")
            << u"/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/.test(getUUID())"_s
            << u"true"_s;
        QTest::newRow("getUUID twice") << u"getUUID() === getUUID()"_s << u"false"_s;
        QTest::newRow("md5") << u"digestStrMd5('abc')"_s << u"900150983cd24fb0d6963f7d28e17f72"_s;
        QTest::newRow("sha256")
            << u"digestStrSha256('\u00e9')"_s
            << u"4a99557e4033c3539de2eb65472017cad5f9557f7a0625a09f1c3f6e2ba69c4c"_s;
        QTest::newRow("escapeXmlStr") << u"escapeXmlStr('<a b=\"c\">&\\'</a>')"_s
                                      << u"&lt;a b=&quot;c&quot;&gt;&amp;&apos;&lt;/a&gt;"_s;
        QTest::newRow("htmlToText") << u"htmlToText('<p>a &amp; b</p>').trim()"_s << u"a & b"_s;
        QTest::newRow("strings of others")
            << u"digestStrMd5(5) === digestStrMd5('5')"_s << u"true"_s;
    }

    void functions()
    {
        QFETCH(QString, expression);
        QFETCH(QString, text);
        const RunResult result = runBody("logInfo(String("_L1 + expression + ")); return 1;"_L1);
        QCOMPARE(failureOf(result), QString());
        QCOMPARE(logOf(result), text);
    }

    void nothingIsLeftForTheNextMessage_data()
    {
        QTest::addColumn<QString>("change");
        QTest::addColumn<QString>("look");
        QTest::newRow("global") << u"this.leak = 1; implicit = 2;"_s
                                << u"typeof leak + typeof implicit"_s;
        QTest::newRow("prototype") << u"Object.prototype.leak = 1; Array.prototype.map = null;"_s
                                   << u"typeof ({}).leak + typeof [].map"_s;
        QTest::newRow("built-in")
            << u"JSON.parse = null; Math.max = null; Date = null; String.prototype.trim = null;"_s
            << u"typeof JSON.parse + typeof Math.max + typeof Date + typeof ''.trim"_s;
        QTest::newRow("regular expression") << u"/(sec)(ret)/.exec('a secret text');"_s
                                            << u"RegExp.$1 + RegExp.lastMatch + RegExp.input"_s;
        QTest::newRow("lastIndex")
            << u"var r = /a/g; r.test('aaa'); RegExp.prototype.leak = r;"_s << u"typeof /a/.leak"_s;
        QTest::newRow("symbol registry") << u"Symbol.for('x').constructor.prototype.leak = 1;"_s
                                         << u"typeof Symbol.for('x').leak"_s;
        QTest::newRow("function of ours")
            << u"logInfo.leak = mailMessage; formatDate.prototype.leak = 1;"_s
            << u"typeof logInfo.leak + typeof formatDate.prototype.leak"_s;
        QTest::newRow("variables") << u"vars.leak = 1; event.vars.leak = 1;"_s
                                   << u"typeof vars.leak + typeof event.vars.leak"_s;
        QTest::newRow("getter on globals")
            << u"Object.defineProperty(Object.prototype, 'get', {value: function () { for (;;) ; }});"_s
            << u"typeof ({}).get"_s;
    }

    void nothingIsLeftForTheNextMessage()
    {
        QFETCH(QString, change);
        QFETCH(QString, look);
        const HandlerScript script("if (mailMessage.number === 2) { "_L1 + change
                                   + " }\nlogInfo("_L1 + look + "); return 1;"_L1);
        QVERIFY(script.check().isEmpty());
        ScriptRunner runner(script, surroundings(), 5s);
        const MailMessage mail = MailMessage::parse(Mail);
        const QString before = logOf(runner.runHandler(input(), {&mail, {}, 1}));
        (void)runner.runHandler(input(), {&mail, {}, 2});
        const RunResult after = runner.runHandler(input(), {&mail, {}, 3});
        QCOMPARE(failureOf(after), QString());
        QCOMPARE(logOf(after), before);
    }

    void tamperedBuiltInsDoNotReachOurs()
    {
        // Everything the prelude needs after the script has started.
        const RunResult result = runBody(
            u"vars.a = [1, {b: new Date(0)}]; task.vars.c = new Date(0);"
            "JSON.stringify = JSON.parse = Object.keys = Object.defineProperty = Object.freeze = "
            "Object.create = null;"
            "Date.prototype.getTime = Date.prototype.toISOString = null; Function.prototype.call = "
            "null;"
            "Function.prototype.bind = null; Object.prototype.toString = null; "
            "String.prototype.slice = null;"
            "Array.prototype.push = null; String = Error = TypeError = Date = Object = Array = "
            "null;"
            "logInfo(mailMessage.subject + mailMessage.attachments.length + mailMessage.to.length);"
            "logInfo(mailMessage.headers[1].name); logInfo(formatDate(mailMessage.date, '%4Y')); return 2;"_s);
        QCOMPARE(failureOf(result), QString());
        QCOMPARE(result.returnCode, 2);
        QCOMPARE(logOf(result), u"Hello00\nSubject\n"_s);
        QCOMPARE(result.vars.value("a"_L1).toArray().at(1).toObject().value("b"_L1).toString(),
                 u"1970-01-01T00:00:00.000Z"_s);
    }

    void pollutedPrototypesDoNotReachOurs()
    {
        const RunResult result = runBody(
            u"Object.prototype.get = function () { return 'polluted'; }; Object.prototype.value = "
            u"'polluted';"
            "Object.prototype.writable = true; Object.prototype.enumerable = false;"
            "Object.prototype.returned = true; Object.prototype.code = 1; Object.prototype.json = "
            "'{\"x\":1}';"
            "Array.prototype[0] = 'polluted';"
            "logInfo(mailMessage.attachments.length + mailMessage.fromAddress); vars.a = 1; throw 'x';"_s);
        QCOMPARE(failureOf(result), u"The script threw: x"_s);
        QCOMPARE(logOf(result), u"0anna@example.org"_s);
        QCOMPARE(result.vars, (QJsonObject{{u"a"_s, 1}}));
    }

    void runsDates_data()
    {
        QTest::addColumn<QString>("body");
        QTest::addColumn<QString>("date");
        QTest::addColumn<QString>("failure");
        QTest::newRow("date") << u"return new Date(Date.UTC(2027, 0, 1));"_s
                              << u"2027-01-01T00:00:00.000Z"_s << u""_s;
        QTest::newRow("from vars")
            << u"return new Date(vars.start + 1000);"_s << u"1970-01-01T00:00:06.000Z"_s << u""_s;
        QTest::newRow("from the task") << u"return new Date(task.creationDate.getTime() + 60000);"_s
                                       << u"2026-11-23T08:01:00.000Z"_s << u""_s;
        QTest::newRow("no message")
            << u"return typeof mailMessage === 'undefined' ? new Date(0) : 1;"_s
            << u"1970-01-01T00:00:00.000Z"_s << u""_s;
        QTest::newRow("number") << u"return 5;"_s << u""_s
                                << u"The script returned 5. It must return a Date."_s;
        QTest::newRow("text") << u"return '2027-01-01';"_s << u""_s
                              << u"The script returned \"2027-01-01\". It must return a Date."_s;
        QTest::newRow("invalid date")
            << u"return new Date(NaN);"_s << u""_s
            << u"The script returned an object of type Date. It must return a Date."_s;
        QTest::newRow("nothing") << u""_s << u""_s
                                 << u"The script returned undefined. It must return a Date."_s;
        QTest::newRow("exception") << u"throw 'x';"_s << u""_s << u"The script threw: x"_s;
    }

    void runsDates()
    {
        QFETCH(QString, body);
        QFETCH(QString, date);
        QFETCH(QString, failure);
        ScriptRunner runner(HandlerScript(body), surroundings(), 5s);
        RunInput given = input();
        given.vars = {{u"start"_s, 5000}};
        const RunResult result = runner.runDate(given);
        QCOMPARE(failureOf(result), failure);
        QCOMPARE(result.date.isValid() ? result.date.toString(Qt::ISODateWithMs) : QString(), date);
    }

    void runsInitialization()
    {
        ScriptRunner runner(
            HandlerScript(u"activity.label = 'changed'; activity.limits.n += 1; task.vars.a = 1;"
                          "instance.vars.b = 2; logInfo('ready');"_s),
            surroundings(), 5s);
        RunInput given;
        given.activity = {{u"label"_s, u"Inbound"_s}, {u"limits"_s, QJsonObject{{u"n"_s, 1}}}};
        const RunResult result = runner.runInitialization(given);
        QCOMPARE(failureOf(result), QString());
        QCOMPARE(result.activity, (QJsonObject{{u"label"_s, u"changed"_s},
                                               {u"limits"_s, QJsonObject{{u"n"_s, 2}}}}));
        QCOMPARE(result.taskVars, (QJsonObject{{u"a"_s, 1}}));
        QCOMPARE(result.instanceVars, (QJsonObject{{u"b"_s, 2}}));
        QCOMPARE(logOf(result), u"ready"_s);
    }
};

QTEST_GUILESS_MAIN(TestScriptRunner)
#include "tst_scriptrunner.moc"
