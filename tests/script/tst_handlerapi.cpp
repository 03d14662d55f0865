// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/api.h"
#include "language/warnings.h"
#include "message/mailmessage.h"
#include "script/scriptrunner.h"

#include <QJsonArray>
#include <QSet>
#include <QTest>

#include <algorithm>

using namespace Inlet::Script;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Inlet::Language::Api;
using Inlet::Language::ApiEntry;
using Inlet::Language::ApiType;
using Inlet::Language::Purpose;
using Inlet::Message::MailMessage;

namespace {

/** Every object of the description is in this message: attachments, a message, a bounce and a complaint inside it. */
const QByteArray Mail =
    "Return-Path: <bounce@example.org>\r\n"
    "Received: from a by b; Mon, 23 Nov 2026 08:00:05 +0000\r\n"
    "From: Ann <anna+news@example.org>\r\n"
    "Sender: <robot@example.org>\r\n"
    "To: Bob <bob@example.com>, team: c@example.com;\r\n"
    "Cc: e@example.com\r\n"
    "Bcc: f@example.com\r\n"
    "Reply-To: help@example.org\r\n"
    "Subject: Rich\r\n"
    "Date: Mon, 23 Nov 2026 09:00:00 +0100\r\n"
    "Message-ID: <id-1@example.org>\r\n"
    "References: <id-0@example.org>\r\n"
    "MIME-Version: 1.0\r\n"
    "Content-Type: multipart/mixed; boundary=b\r\n"
    "\r\n"
    "--b\r\n"
    "Content-Type: text/plain; charset=utf-8\r\n"
    "\r\n"
    "text\r\n"
    "--b\r\n"
    "Content-Type: multipart/alternative; boundary=c\r\n"
    "\r\n"
    "--c\r\n"
    "Content-Type: text/html\r\n"
    "\r\n"
    "<p>html</p>\r\n"
    "--c--\r\n"
    "--b\r\n"
    "Content-Type: application/pdf\r\n"
    "Content-Disposition: attachment; filename=a.pdf\r\n"
    "Content-Transfer-Encoding: base64\r\n"
    "\r\n"
    "AAEC/w==\r\n"
    "--b\r\n"
    "Content-Type: application/x-odd; name=odd\r\n"
    "Content-Disposition: attachment\r\n"
    "Content-Transfer-Encoding: x-unheard-of\r\n"
    "\r\n"
    "abc\r\n"
    "--b\r\n"
    "Content-Type: message/rfc822\r\n"
    "\r\n"
    "From: <>\r\n"
    "Subject: Bounce\r\n"
    "Content-Type: multipart/report; report-type=delivery-status; boundary=r\r\n"
    "\r\n"
    "--r\r\n"
    "\r\n"
    "It did not go.\r\n"
    "--r\r\n"
    "Content-Type: message/delivery-status\r\n"
    "\r\n"
    "Reporting-MTA: dns; mx.example.org\r\n"
    "Arrival-Date: Mon, 23 Nov 2026 08:00:00 +0000\r\n"
    "\r\n"
    "Final-Recipient: rfc822; gone@example.com\r\n"
    "Action: failed\r\n"
    "Status: 5.1.1\r\n"
    "--r--\r\n"
    "--b\r\n"
    "Content-Type: message/rfc822\r\n"
    "\r\n"
    "From: complaints@example.org\r\n"
    "Subject: Complaint\r\n"
    "Content-Type: multipart/report; report-type=feedback-report; boundary=f\r\n"
    "\r\n"
    "--f\r\n"
    "\r\n"
    "A complaint.\r\n"
    "--f\r\n"
    "Content-Type: message/feedback-report\r\n"
    "\r\n"
    "Feedback-Type: abuse\r\n"
    "User-Agent: Tool/1\r\n"
    "Version: 1\r\n"
    "Arrival-Date: Mon, 23 Nov 2026 08:00:00 +0000\r\n"
    "--f--\r\n"
    "--b--\r\n";

/** Examples are pieces of scripts that have declared these. */
constexpr auto ExampleNames =
    "a, amount, buffer, bytes, count, date, domains, error, f, handler, lines, link, list, mark, match, names, notes, o, order, params, part, pattern, problem, seen, size, sizes, sum, target, url, value, view"_L1;

struct Compared
{
    QString type;
    QString values;  ///< list of objects whose members make up the type
    QString ignored; ///< regular expression of members that are left out
};

const QList<Compared> &compared()
{
    static const QString none = u"^$"_s;
    static const QString instance = u"^constructor$"_s;
    static const QString statics = u"^(length|name|prototype)$"_s;
    static const QList<Compared> rows{
        {u"MailMessage"_s, u"mailMessage, mailMessage.embeddedMessages[0]"_s, none},
        {u"Address"_s, u"mailMessage.from, mailMessage.to[1]"_s, none},
        {u"Header"_s, u"mailMessage.headers[0]"_s, none},
        {u"Attachment"_s, u"mailMessage.attachments[0], mailMessage.attachments[2]"_s, none},
        {u"Part"_s, u"mailMessage.parts[0], mailMessage.parts[1].children[0]"_s, none},
        {u"Problem"_s, u"mailMessage.problems[0]"_s, none},
        {u"DeliveryReport"_s, u"mailMessage.embeddedMessages[0].deliveryReport"_s, none},
        {u"DeliveryRecipient"_s, u"mailMessage.embeddedMessages[0].deliveryReport.recipients[0]"_s,
         none},
        {u"FeedbackReport"_s, u"mailMessage.embeddedMessages[1].feedbackReport"_s, none},
        {u"Task"_s, u"task"_s, none},
        {u"Instance"_s, u"instance"_s, none},
        {u"Activity"_s, u"activity"_s, none},
        {u"Event"_s, u"event"_s, none},
        {u"Vars"_s, u"event.vars"_s, none},
        {u"string"_s, u"String.prototype"_s, instance},
        {u"number"_s, u"Number.prototype"_s, instance},
        {u"boolean"_s, u"Boolean.prototype"_s, instance},
        {u"Array"_s, u"Array.prototype"_s, instance},
        {u"Iterator"_s, u"Object.getPrototypeOf([].values())"_s, instance},
        {u"RegExp"_s, u"RegExp.prototype, /a/"_s, instance},
        {u"Date"_s, u"Date.prototype"_s, instance},
        {u"Error"_s, u"Error.prototype, new Error('a')"_s, instance},
        {u"Map"_s, u"Map.prototype"_s, instance},
        {u"Set"_s, u"Set.prototype"_s, instance},
        {u"WeakMap"_s, u"WeakMap.prototype"_s, instance},
        {u"WeakSet"_s, u"WeakSet.prototype"_s, instance},
        {u"ArrayBuffer"_s, u"ArrayBuffer.prototype"_s, instance},
        {u"TypedArray"_s, u"Uint8Array.prototype, Object.getPrototypeOf(Uint8Array.prototype)"_s,
         instance},
        {u"DataView"_s, u"DataView.prototype"_s, instance},
        {u"URL"_s, u"Object.getPrototypeOf(new URL('http://a.b'))"_s, instance},
        {u"URLSearchParams"_s, u"Object.getPrototypeOf(new URLSearchParams('a=1'))"_s, instance},
        {u"object"_s, u"Object.prototype"_s, u"^constructor$|^__"_s},
        {u"function"_s, u"Function.prototype"_s,
         u"^(constructor|arguments|caller|connect|disconnect)$"_s},
        {u"Symbol"_s, u"Symbol.prototype"_s, instance},
        {u"ArrayConstructor"_s, u"Array"_s, statics},
        {u"ArrayBufferConstructor"_s, u"ArrayBuffer"_s, statics},
        {u"TypedArrayConstructor"_s, u"Uint8Array, Object.getPrototypeOf(Uint8Array)"_s, statics},
        {u"BooleanConstructor"_s, u"Boolean"_s, statics},
        {u"DataViewConstructor"_s, u"DataView"_s, statics},
        {u"ErrorConstructor"_s, u"Error, TypeError"_s, statics},
        {u"FunctionConstructor"_s, u"Function"_s, statics},
        {u"MapConstructor"_s, u"Map"_s, statics},
        {u"SetConstructor"_s, u"Set"_s, statics},
        {u"WeakMapConstructor"_s, u"WeakMap"_s, statics},
        {u"WeakSetConstructor"_s, u"WeakSet"_s, statics},
        {u"URLConstructor"_s, u"URL"_s, statics},
        {u"URLSearchParamsConstructor"_s, u"URLSearchParams"_s, statics},
        {u"RegExpConstructor"_s, u"RegExp"_s,
         u"^(length|name|prototype|input|last.*|.*Context|\\$.)$"_s},
        {u"ProxyConstructor"_s, u"Proxy"_s, statics},
        {u"DateConstructor"_s, u"Date"_s, statics},
        {u"NumberConstructor"_s, u"Number"_s, statics},
        {u"StringConstructor"_s, u"String"_s, statics},
        {u"SymbolConstructor"_s, u"Symbol"_s, statics},
        {u"ObjectConstructor"_s, u"Object"_s, statics},
        {u"JSON"_s, u"JSON"_s, none},
        {u"Math"_s, u"Math"_s, none},
        {u"Reflect"_s, u"Reflect"_s, none},
        {u"Atomics"_s, u"Atomics"_s, none},
    };
    return rows;
}

RunResult runHandler(const QString &body)
{
    const HandlerScript script(body);
    if (const QList<SyntaxProblem> problems = script.check(); !problems.isEmpty()) {
        RunResult refused;
        refused.failure = ScriptFailure{problems.constFirst().text, problems.constFirst().line};
        return refused;
    }
    const MailMessage mail = MailMessage::parse(Mail, {});
    ScriptRunner runner(
        script,
        {u"Project"_s, u"account"_s, "UTC", u"task-1"_s, QDateTime::currentDateTimeUtc(), 1, false},
        10s);
    return runner.runHandler({{{u"name"_s, u"inmail"_s}, {u"label"_s, u"Inbound"_s}}, {}, {}, {}},
                             {&mail, u"u1"_s, 1});
}

QStringList sortedNames(const QList<ApiEntry> &entries)
{
    QStringList names;
    for (const ApiEntry &entry : entries)
        names.append(entry.name);
    names.sort();
    return names;
}

/** The names a script can use; the built-in ones may be inherited from an object that scripts share. */
const QString GlobalNames = uR"(
function globalNames(global) {
    const names = [];
    for (let o = global; o !== null && o !== Object.prototype; o = Object.getPrototypeOf(o))
        names.push(...Object.getOwnPropertyNames(o));
    return names.filter(name => name !== 'constructor').sort();
}
)"_s;

/** What a value is, in the words of the description; a list as "[ITEM]". */
const QString Classify = uR"(
function kind(value) {
    if (value === null || value === undefined) return String(value);
    if (Array.isArray(value)) return value.length ? '[' + kind(value[0]) + ']' : '[]';
    const tag = Object.prototype.toString.call(value).slice(8, -1);
    return typeof value === 'object' && tag !== 'Object' ? tag : typeof value;
}
)"_s;

bool fits(const QString &kind, QString type, const Api &api)
{
    if (type.endsWith(" | null"_L1)) {
        if (kind == "null"_L1)
            return true;
        type.chop(7);
    }
    if (type == "any"_L1 || (type == "void"_L1 && kind == "undefined"_L1))
        return true;
    if (type.endsWith("[]"_L1))
        return kind == "[]"_L1 || fits(kind.sliced(1).chopped(1), type.chopped(2), api);
    // Objects of Inlet are plain ones.
    const ApiType *known = api.type(type);
    const bool isPlain = type == "object"_L1 || (known && !known->isBuiltIn);
    return kind == (isPlain ? u"object"_s : type);
}

} // namespace

/** The description of what a script sees, held against what it does see. */
class tst_HandlerApi final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void describesTheGlobals()
    {
        const RunResult result =
            runHandler(GlobalNames + u"vars.names = globalNames(this); return 1;"_s);
        QVERIFY2(!result.failure, qPrintable(result.failure.value_or(ScriptFailure{}).text));
        QStringList seen;
        for (const QJsonValue &name : result.vars.value("names"_L1).toArray())
            seen.append(name.toString());
        QCOMPARE(seen, sortedNames(Api(Purpose::Handler).globals()));
    }

    void describesTheGlobalsOfOtherScripts()
    {
        const HandlerScript script(GlobalNames
                                   + u"vars.names = globalNames(this); return new Date();"_s);
        ScriptRunner runner(script, {}, 10s);
        for (const RunResult &result : {runner.runDate({}), runner.runInitialization({})}) {
            QVERIFY2(!result.failure, qPrintable(result.failure.value_or(ScriptFailure{}).text));
            QStringList seen;
            for (const QJsonValue &name : result.vars.value("names"_L1).toArray())
                seen.append(name.toString());
            QCOMPARE(seen, sortedNames(Api(Purpose::Expiration).globals()));
            QCOMPARE(seen, sortedNames(Api(Purpose::Initialization).globals()));
        }
    }

    void describesTheMembers_data()
    {
        QTest::addColumn<QString>("type");
        QTest::addColumn<QString>("values");  ///< list of objects whose members make up the type
        QTest::addColumn<QString>("ignored"); ///< regular expression of members that are left out
        for (const Compared &row : compared())
            QTest::newRow(qPrintable(row.type)) << row.type << row.values << row.ignored;
    }

    void describesTheMembers()
    {
        QFETCH(QString, type);
        QFETCH(QString, values);
        QFETCH(QString, ignored);
        const RunResult result = runHandler(uR"(
            const names = new Set();
            for (const value of [%1])
                Object.getOwnPropertyNames(value).filter(n => !/%2/.test(n)).forEach(n => names.add(n));
            vars.names = Array.from(names).sort();
            return 1;)"_s.arg(values, ignored));
        QVERIFY2(!result.failure, qPrintable(result.failure.value_or(ScriptFailure{}).text));
        QStringList seen;
        for (const QJsonValue &name : result.vars.value("names"_L1).toArray())
            seen.append(name.toString());
        const Api api(Purpose::Handler);
        const ApiType *described = api.type(type);
        QVERIFY(described);
        QCOMPARE(seen, sortedNames(described->members));
    }

    void everyTypeIsCompared()
    {
        const Api api(Purpose::Handler);
        for (const ApiType &type : api.types())
            QVERIFY2(std::ranges::find(compared(), type.name, &Compared::type) != compared().end(),
                     qPrintable(type.name));
    }

    void tellsTheTypes_data()
    {
        QTest::addColumn<QString>("type");
        QTest::addColumn<QString>("value");
        const auto row = [](const char *type, const QString &value) {
            QTest::newRow(qPrintable(value)) << QString::fromLatin1(type) << value;
        };
        row("MailMessage", u"mailMessage"_s);
        row("MailMessage", u"mailMessage.embeddedMessages[0]"_s);
        row("MailMessage", u"mailMessage.embeddedMessages[1]"_s);
        row("Address", u"mailMessage.from"_s);
        row("Header", u"mailMessage.headers[0]"_s);
        row("Attachment", u"mailMessage.attachments[0]"_s);
        row("Attachment", u"mailMessage.attachments[mailMessage.attachments.length - 1]"_s);
        row("Part", u"mailMessage.parts[1]"_s);
        row("Problem", u"mailMessage.problems[0]"_s);
        row("DeliveryReport", u"mailMessage.embeddedMessages[0].deliveryReport"_s);
        row("DeliveryRecipient", u"mailMessage.embeddedMessages[0].deliveryReport.recipients[0]"_s);
        row("FeedbackReport", u"mailMessage.embeddedMessages[1].feedbackReport"_s);
        row("Task", u"task"_s);
        row("Instance", u"instance"_s);
        row("Activity", u"activity"_s);
        row("Event", u"event"_s);
        row("string", u"'abc'"_s);
        row("Array", u"['a']"_s);
        row("RegExp", u"/a/"_s);
        row("Date", u"new Date()"_s);
        row("Error", u"new Error('a')"_s);
        row("Map", u"new Map()"_s);
        row("TypedArray", u"new Uint8Array(2)"_s);
        row("URL", u"new URL('http://a.b:1/c')"_s);
        row("NumberConstructor", u"Number"_s);
        row("Math", u"Math"_s);
    }

    void tellsTheTypes()
    {
        QFETCH(QString, type);
        QFETCH(QString, value);
        const Api api(Purpose::Handler);
        const ApiType *described = api.type(type);
        QVERIFY(described);
        // Functions without parameters are called, but for saveTo() and what changes the value.
        const RunResult result = runHandler(Classify + uR"(
            const value = %1, kinds = {};
            for (const name of %2)
                kinds[name] = kind(value[name]);
            for (const name of %3)
                kinds[name] = kind(value[name]());
            vars.kinds = kinds;
            return 1;)"_s.arg(value, list(*described, false), list(*described, true)));
        QVERIFY2(!result.failure, qPrintable(result.failure.value_or(ScriptFailure{}).text));
        const QJsonObject kinds = result.vars.value("kinds"_L1).toObject();
        for (const ApiEntry &member : described->members) {
            const QString kind = kinds.value(member.name).toString();
            const bool called = isCalled(member);
            if (member.isFunction && !called)
                QCOMPARE(kind, u"function"_s);
            else
                QVERIFY2(fits(kind, member.type, api) || type == "Array"_L1
                             || member.type == "Iterator"_L1,
                         qPrintable(u"%1: %2, not %3"_s.arg(member.id(), kind, member.type)));
        }
    }

    void explainsEverything()
    {
        const Api api(Purpose::Handler);
        const auto check = [&api](const ApiEntry &entry) {
            QVERIFY2(!entry.text.isEmpty() && entry.text.endsWith(u'.'), qPrintable(entry.id()));
            QVERIFY2(!entry.example.isEmpty() || entry.owner == "Atomics"_L1
                         || entry.name == "Atomics"_L1,
                     qPrintable(entry.id()));
            for (const Inlet::Language::Parameter &parameter : entry.parameters) {
                QVERIFY2(entry.isBuiltIn || !parameter.text.isEmpty(),
                         qPrintable(entry.id() + u' ' + parameter.name));
                QVERIFY2(parameter.values.isEmpty() || !api.values(parameter.values).isEmpty(),
                         qPrintable(parameter.values));
            }
            const QString type = Inlet::Language::withoutNull(entry.type);
            const QString plain = type.endsWith("[]"_L1) ? type.chopped(2) : type;
            const bool isWord =
                QStringList{u"any"_s, u"void"_s, u"T"_s, u"undefined"_s}.contains(plain);
            QVERIFY2(isWord || api.type(plain), qPrintable(entry.id() + u": "_s + plain));
        };
        for (const ApiEntry &entry : api.globals())
            check(entry);
        for (const ApiType &type : api.types()) {
            QVERIFY2(type.text.endsWith(u'.'), qPrintable(type.name));
            for (const ApiEntry &entry : type.members)
                check(entry);
        }
    }

    void examplesCompile()
    {
        const Api api(Purpose::Handler);
        QList<ApiEntry> entries = api.globals();
        for (const ApiType &type : api.types())
            entries += type.members;
        const QString before = "var "_L1 + ExampleNames + ";\n"_L1;
        for (const ApiEntry &entry : std::as_const(entries)) {
            const QList<SyntaxProblem> problems = HandlerScript(entry.example).check();
            QVERIFY2(problems.isEmpty(), qPrintable(entry.id() + u": "_s + entry.example));
            for (const auto &warning : Inlet::Language::warnings(
                     before + entry.example + u"\nreturn 2;"_s, Purpose::Handler))
                QFAIL(qPrintable(entry.id() + u": "_s + warning.text));
        }
    }

private:
    static bool isCalled(const ApiEntry &member)
    {
        static const QSet<QString> skipped{u"clear"_s, u"sort"_s, u"pop"_s, u"shift"_s,
                                           u"reverse"_s};
        return member.isFunction && member.parameters.isEmpty() && !skipped.contains(member.name);
    }

    static QString list(const ApiType &type, bool called)
    {
        QStringList names;
        for (const ApiEntry &member : type.members) {
            if (isCalled(member) == called)
                names.append(u'\'' + member.name + u'\'');
        }
        return u'[' + names.join(u',') + u']';
    }
};

QTEST_GUILESS_MAIN(tst_HandlerApi)
#include "tst_handlerapi.moc"
