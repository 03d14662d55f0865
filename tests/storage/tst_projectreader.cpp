// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/formatupgrades.h"
#include "storage/projectreader.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

#include <array>

using namespace Inlet;
using namespace Inlet::Storage;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

QByteArray withHead(const QByteArray &members)
{
    return R"({"format": "inlet-project", "formatVersion": 1)"
           + (members.isEmpty() ? "" : ", " + members) + '}';
}

QByteArray withActivity(const QByteArray &members)
{
    return withHead(R"("activities": [{"name": "a")" + (members.isEmpty() ? "" : ", " + members)
                    + "}]");
}

QByteArray withFrequency(const QByteArray &members)
{
    return withActivity(R"("schedule": {"frequency": {)" + members + "}}");
}

QByteArray withValidity(const QByteArray &members)
{
    return withActivity(R"("schedule": {"validity": {)" + members + "}}");
}

QByteArray withSample(const QByteArray &members)
{
    return withActivity(R"("samples": [{)" + members + "}]");
}

QStringList complaints(const ReadResult &result)
{
    QStringList lines;
    for (const Model::Problem &problem : result.problems)
        lines.append(problem.toString());
    return lines;
}

Model::Activity onlyActivity(const QByteArray &json)
{
    const ReadResult result = parseProject(json);
    if (!result || result.project->activities.size() != 1) {
        qWarning() << complaints(result);
        return {};
    }
    return result.project->activities.first();
}

} // namespace

class TestProjectReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void absentKeysOfAProject()
    {
        const ReadResult result = parseProject(withHead({}));
        QVERIFY(result);
        QCOMPARE(result.project->label, u"Support mailbox"_s);
        QCOMPARE(result.project->timeZone, u"Europe/Paris"_s);
        QVERIFY(result.project->externalAccounts.isEmpty());
        QVERIFY(result.project->activities.isEmpty());
        QVERIFY(result.project->extra.isEmpty());
        QVERIFY(result.problems.isEmpty());
    }

    void absentKeysOfAnAccount()
    {
        for (const QByteArray &connection : {QByteArray(), QByteArray(R"(, "connection": {})")}) {
            const ReadResult result =
                parseProject(withHead(R"("externalAccounts": [{"name": "x")" + connection + "}]"));
            QVERIFY(result);
            Model::ExternalAccount expected;
            expected.name = u"x"_s;
            expected.label = u"Bounce mails"_s;
            expected.enabled = true;
            expected.connection.server = u"pop.example.org"_s;
            expected.connection.port = 995;
            expected.connection.account = u"bounce"_s;
            expected.connection.security = Model::Security::Tls;
            QCOMPARE(result.project->externalAccounts, {expected});
        }
    }

    void absentKeysOfAnActivity()
    {
        const QByteArray empty =
            R"("connection": {}, "limits": {}, "schedule": {"frequency": {}, "validity": {}}, "advanced": {})";
        for (const QByteArray &members : {QByteArray(), empty}) {
            const Model::Activity activity = onlyActivity(withActivity(members));
            Model::Activity expected;
            expected.name = u"a"_s;
            expected.label = u"Inbound Emails"_s;
            expected.connection.server = u"127.0.0.1"_s;
            expected.connection.port = 110;
            expected.connection.account = u"admin"_s;
            expected.connection.security = Model::Security::Default;
            expected.connection.authentication = Model::Authentication::Auto;
            expected.skipMalformedParts = true;
            expected.leftMessages = Model::LeftMessages::Again;
            expected.limits.messagesPerSession = 2000;
            expected.limits.sessionDuration = {.minutes = 10min};
            expected.limits.idleTimeout = {.minutes = 1min};
            expected.limits.messageBytes = 104857600;
            expected.limits.scriptDuration = {.seconds = 10s};
            expected.limits.scriptMemoryBytes = 268435456;
            expected.schedule.planExecution = false;
            expected.schedule.stopAfterEvent = false;
            expected.schedule.frequency = Model::SeveralTimesADay{
                Model::EveryInterval{{.minutes = 30min}, QTime(8, 0), QTime(18, 0)}, {}, {}};
            expected.schedule.validity = Model::PermanentValidity{};
            expected.schedule.missedLaunch = Model::MissedLaunch::RunOnce;
            expected.advanced.execution = Model::Execution::Normal;
            expected.advanced.maxDuration = {};
            expected.advanced.behavior = Model::Behavior::CurrentTaskHasPriority;
            expected.advanced.timeZone = u"default"_s;
            expected.advanced.onError = Model::OnError::Suspend;
            expected.advanced.consecutiveErrors = 0;
            QCOMPARE(activity, expected);
        }
    }

    void absentKeysOfAnExpiration()
    {
        const Model::Activity activity =
            onlyActivity(withActivity(R"("expirations": [{"name": "late"}])"));
        Model::Expiration expected;
        expected.name = u"late"_s;
        expected.label = u"Expiration"_s;
        expected.type = Model::ExpirationType::DelayAfterTaskStart;
        expected.delay = {.hours = 1h};
        QCOMPARE(activity.expirations, {expected});
        QVERIFY(!activity.expirations.first().date.isValid());
    }

    void absentLabelsOfTransitions()
    {
        const Model::Activity activity = onlyActivity(
            withActivity(R"("transitions": [{"name": "late"}, {"name": "ok"}, {"name": "noEmail"},
                {"name": "error", "deliver": {}}], "expirations": [{"name": "late", "label": "Too late"}])"));
        QStringList labels;
        for (const Model::Transition &transition : activity.transitions) {
            labels.append(transition.label);
            QCOMPARE(transition.deliver, Model::Delivery{});
        }
        QCOMPARE(labels, (QStringList{u"Too late"_s, u"Ok"_s, u"No email"_s, u"Error"_s}));
    }

    void frequencies_data()
    {
        QTest::addColumn<QByteArray>("members");
        QTest::addColumn<Model::Frequency>("expected");
        using namespace Model;
        const QTime six(6, 0);
        const QDate start(2026, 11, 23);
        QTest::newRow("times") << QByteArray(
            R"("times": ["18:00:00", "06:00:00"], "days": ["sunday", "monday", "sunday"])")
                               << Frequency(SeveralTimesADay{SelectedHours{{QTime(18, 0), six}},
                                                             {Qt::Monday, Qt::Sunday},
                                                             {}});
        QTest::newRow("no times yet") << QByteArray(R"("kind": "severalTimesADay", "times": [])")
                                      << Frequency(SeveralTimesADay{SelectedHours{}, {}, {}});
        QTest::newRow("every with absent ends")
            << QByteArray(R"("kind": "severalTimesADay", "every": "PT1S")")
            << Frequency(SeveralTimesADay{
                   EveryInterval{{.seconds = 1s}, QTime(8, 0), QTime(18, 0)}, {}, {}});
        QTest::newRow("daily") << QByteArray(R"("kind": "daily", "time": "06:00:00")")
                               << Frequency(Daily{six, 1, {}, {}});
        QTest::newRow("every third day") << QByteArray(
            R"("kind": "daily", "time": "06:00:00", "everyDays": 3, "startDate": "2026-11-23")")
                                         << Frequency(Daily{six, 3, start, {}});
        QTest::newRow("third day without start: for validation")
            << QByteArray(R"("kind": "daily", "time": "06:00:00", "everyDays": 3)")
            << Frequency(Daily{six, 3, {}, {}});
        QTest::newRow("weekly") << QByteArray(R"("kind": "weekly", "time": "06:00:00")")
                                << Frequency(Weekly{six, {}, 1, {}, {}});
        QTest::newRow("every second week") << QByteArray(
            R"("kind": "weekly", "time": "06:00:00", "days": ["friday", "tuesday"], "everyWeeks": 2.0,
                          "startDate": "2026-11-23")")
                                           << Frequency(Weekly{
                                                  six, {Qt::Tuesday, Qt::Friday}, 2, start, {}});
        QTest::newRow("last day") << QByteArray(
            R"("kind": "monthly", "time": "06:00:00", "day": -1)")
                                  << Frequency(Monthly{six, {}, DayOfMonth{-1}, {}});
        QTest::newRow("last friday") << QByteArray(
            R"("kind": "monthly", "time": "06:00:00", "months": [12, 1, 12], "week": -1, "weekday": "friday")")
                                     << Frequency(Monthly{
                                            six, {1, 12}, WeekdayOfMonth{-1, Qt::Friday}, {}});
        QTest::newRow("once") << QByteArray(R"("kind": "once", "at": "2026-11-23T06:00:00")")
                              << Frequency(Once{start, six, {}});
        QTest::newRow("keys of another kind are unknown ones")
            << QByteArray(R"("kind": "daily", "time": "06:00:00", "every": 7)")
            << Frequency(Daily{six, 1, {}, {{u"every"_s, 7}}});
    }

    void frequencies()
    {
        QFETCH(QByteArray, members);
        QFETCH(Model::Frequency, expected);
        QVERIFY(onlyActivity(withFrequency(members)).schedule.frequency == expected);
    }

    void validities_data()
    {
        QTest::addColumn<QByteArray>("members");
        QTest::addColumn<Model::Validity>("expected");
        using namespace Model;
        QTest::newRow("permanent") << QByteArray(R"("kind": "permanent", "x": 1)")
                                   << Validity(PermanentValidity{{{u"x"_s, 1}}});
        QTest::newRow("range") << QByteArray(
            R"("kind": "range", "from": "2026-01-01", "to": "2025-01-01")")
                               << Validity(DateRange{QDate(2026, 1, 1), QDate(2025, 1, 1), {}});
        QTest::newRow("iterations") << QByteArray(
            R"("kind": "iterations", "count": 2147483647, "startDate": "2026-01-01", "startTime": "00:00:59")")
                                    << Validity(Iterations{
                                           2147483647, QDate(2026, 1, 1), QTime(0, 0, 59), {}});
    }

    void validities()
    {
        QFETCH(QByteArray, members);
        QFETCH(Model::Validity, expected);
        QVERIFY(onlyActivity(withValidity(members)).schedule.validity == expected);
    }

    void expirationDates()
    {
        const auto expirationWith = [](const QByteArray &date) {
            return onlyActivity(
                       withActivity(R"("expirations": [{"name": "t", "date": ")" + date + R"("}])"))
                .expirations.value(0);
        };
        QCOMPARE(expirationWith("2028-02-29T23:59:59").date, QDate(2028, 2, 29));
        QCOMPARE(expirationWith("2028-02-29T23:59:59").time, QTime(23, 59, 59));
        QCOMPARE(expirationWith("2028-02-29").date, QDate(2028, 2, 29));
        QCOMPARE(expirationWith("2028-02-29").time, QTime(0, 0));
        QVERIFY(!expirationWith("").date.isValid());
    }

    void scriptsAreLines()
    {
        const Model::Activity activity =
            onlyActivity(withActivity(R"("script": ["a", "", "b\nc\r\nd"])"));
        QCOMPARE(activity.script, (QStringList{u"a"_s, u""_s, u"b"_s, u"c"_s, u"d"_s}));
    }

    void editingStatesLoad()
    {
        const Model::Activity activity = onlyActivity(withActivity(
            R"("connection": {"server": "", "account": ""}, "useExternalAccount": true, "externalAccount": "nobody",
               "expirations": [{"name": "ok", "type": "delayAfterDate"}],
               "schedule": {"frequency": {"times": []}}, "advanced": {"timeZone": "Mars/Olympus"},
               "transitions": [{"name": "gone", "deliver": {"kind": "http", "url": ""}}])"));
        QCOMPARE(activity.externalAccount, u"nobody"_s);
        QCOMPARE(activity.transitions.size(), 1);
    }

    void byteOrderMarkIsAccepted() { QVERIFY(parseProject("\xEF\xBB\xBF" + withHead({}))); }

    void expectations_data()
    {
        QTest::addColumn<QByteArray>("members");
        QTest::addColumn<Model::Expectation>("expected");
        using Model::Expectation;
        const auto row = [](const char *name, const QByteArray &members,
                            const Expectation &expected) {
            QTest::newRow(name) << members << expected;
        };
        row("nothing compared", "", {});
        row("return code", R"("returnCode": 4)", {4, {}, {}, {}, {}});
        row("an error", R"("returnCode": null)", {Model::NoReturnCode, {}, {}, {}, {}});
        row("transition", R"("transition": "ok")", {{}, u"ok"_s, {}, {}, {}});
        row("no transition", R"("transition": null)", {{}, u""_s, {}, {}, {}});
        row("no transition as text", R"("transition": "")", {{}, u""_s, {}, {}, {}});
        row("no variables", R"("vars": {})", {{}, {}, QJsonObject(), {}, {}});
        row("variables", R"("vars": {"a": [1, null]})",
            {{}, {}, QJsonObject{{u"a"_s, QJsonArray{1, QJsonValue()}}}, {}, {}});
        row("no error", R"("error": null)", {{}, {}, {}, u""_s, {}});
        row("words of an error", R"("error": "no ticket")", {{}, {}, {}, u"no ticket"_s, {}});
        row("unknown", R"("ms": 5)", {{}, {}, {}, {}, {{u"ms"_s, 5}}});
    }

    void expectations()
    {
        QFETCH(QByteArray, members);
        QFETCH(Model::Expectation, expected);
        const Model::Activity activity =
            onlyActivity(withSample(R"("file": "a.eml", "expect": {)" + members + '}'));
        QCOMPARE(activity.samples.size(), 1);
        QVERIFY(activity.samples.first().expect == expected);
        QVERIFY(activity.extra.isEmpty());
    }

    void sampleFiles_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<bool>("isInside");
        QTest::newRow("name") << "a.eml"_ba << true;
        QTest::newRow("blanks and other scripts") << "티켓 1.eml"_ba << true;
        QTest::newRow("dots") << "..a...eml"_ba << true;
        QTest::newRow("below") << "in/a.eml"_ba << true;
        QTest::newRow("empty") << ""_ba << false;
        QTest::newRow("above") << "../a.eml"_ba << false;
        QTest::newRow("above in the middle") << "in/../../a.eml"_ba << false;
        QTest::newRow("back to itself") << "in/../a.eml"_ba << false;
        QTest::newRow("here") << "./a.eml"_ba << false;
        QTest::newRow("folder") << "in/"_ba << false;
        QTest::newRow("two slashes") << "in//a.eml"_ba << false;
        QTest::newRow("absolute") << "/etc/passwd"_ba << false;
        QTest::newRow("backslash") << "..\\\\a.eml"_ba << false;
        QTest::newRow("drive") << "C:a.eml"_ba << false;
        QTest::newRow("NUL") << "a\\u0000.eml"_ba << false;
    }

    void sampleFiles()
    {
        QFETCH(QByteArray, file);
        QFETCH(bool, isInside);
        const ReadResult result = parseProject(withSample("\"file\": \"" + file + "\""));
        QCOMPARE(bool(result), isInside);
        if (!isInside) {
            QCOMPARE(result.problems.size(), 1);
            QCOMPARE(result.problems.first().path, u"activities[0].samples[0].file"_s);
        }
    }

    void complains_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QStringList>("expected");
        const auto row = [](const char *name, const QByteArray &json, const QStringList &expected) {
            QTest::newRow(name) << json << expected;
        };
        row("empty", "", {u"The file is empty."_s});
        row("blanks", " \n ", {u"The file is empty."_s});
        row("syntax", "{\n  \"a\": 1,\n  \"\u00e9\": x\n}",
            {u"The file is not valid JSON: line 3, column 8: illegal number."_s});
        row("cut off", "{\"a\": [1, ",
            {u"The file is not valid JSON: line 1, column 11: unterminated array."_s});
        row("garbage behind", withHead({}) + "x",
            {u"The file is not valid JSON: line 1, column 48: garbage at the end of the document."_s});
        row("not UTF-8", "{\n\"a\": \"\xff\"}",
            {u"The file is not UTF-8 text: line 2, column 7."_s});
        row("not UTF-8 behind other letters", "{\n\"\xc3\xa9\": \"\xc3\"}",
            {u"The file is not UTF-8 text: line 2, column 7."_s});
        row("UTF-8 cut off", "{\"\xe2\x82", {u"The file is not UTF-8 text: line 1, column 3."_s});
        row("UTF-16", QByteArray("{\0}\0", 4) + "\xff",
            {u"The file is not UTF-8 text: line 1, column 5."_s});
        row("a list", "[]", {u"The file does not hold a JSON object."_s});
        row("nesting", QByteArray(100000, '['),
            {u"The file is not valid JSON: line 1, column 1026: too deeply nested document."_s});

        row("samples no list", withActivity(R"("samples": {})"),
            {u"activities[0].samples: an object stands where a list is expected"_s});
        row("sample without file", withSample(R"("label": "x")"),
            {u"activities[0].samples[0].file: is missing"_s});
        row("unknown return code", withSample(R"("file": "a", "expect": {"returnCode": 5})"),
            {u"activities[0].samples[0].expect.returnCode: 5 is not between 1 and 4"_s});
        row("return code as text", withSample(R"("file": "a", "expect": {"returnCode": "2"})"),
            {u"activities[0].samples[0].expect.returnCode: a text stands where a whole number is expected"_s});
        row("vars no object", withSample(R"("file": "a", "expect": {"vars": []})"),
            {u"activities[0].samples[0].expect.vars: a list stands where an object is expected"_s});
        row("transition no text", withSample(R"("file": "a", "expect": {"transition": 1})"),
            {u"activities[0].samples[0].expect.transition: a number stands where a text is expected"_s});

        row("head missing", "{}", {u"format: is missing"_s, u"formatVersion: is missing"_s});
        row("format of another program", R"({"format": "other", "formatVersion": 1})",
            {u"format: \"other\" is not \"inlet-project\""_s});
        row("format is a number", R"({"format": 1, "formatVersion": 1})",
            {u"format: a number stands where a text is expected"_s});
        row("version is a text", R"({"format": "inlet-project", "formatVersion": "1"})",
            {u"formatVersion: a text stands where a whole number is expected"_s});
        row("version is half", R"({"format": "inlet-project", "formatVersion": 1.5})",
            {u"formatVersion: 1.5 is not a whole number"_s});
        row("version 0", R"({"format": "inlet-project", "formatVersion": 0})",
            {u"formatVersion: 0 is less than 1"_s});
        row("a newer version is refused for that alone",
            R"({"format": "inlet-project", "formatVersion": 2, "label": 1, "activities": 2})",
            {u"formatVersion: the file was made by a newer version of Inlet: this one reads format "
             u"versions up to 1, "
             "not 2"_s});

        row("label is null", withHead(R"("label": null)"),
            {u"label: null stands where a text is expected"_s});
        row("time zone is a number", withHead(R"("timeZone": 1)"),
            {u"timeZone: a number stands where a text is expected"_s});
        row("activities are an object", withHead(R"("activities": {})"),
            {u"activities: an object stands where a list is expected"_s});
        row("activity is a text", withHead(R"("activities": ["a"])"),
            {u"activities[0]: a text stands where an object is expected"_s});
        row("activity without name", withHead(R"("activities": [{}])"),
            {u"activities[0].name: is missing"_s});
        row("bad names",
            withHead(
                R"("activities": [{"name": ""}, {"name": "1a"}, {"name": "a b"}, {"name": "\u00e9"}])"),
            {u"activities[0].name: \"\" is not a name (letters A to Z, digits and _, not beginning with a digit)"_s,
             u"activities[1].name: \"1a\" is not a name (letters A to Z, digits and _, not beginning with a digit)"_s,
             u"activities[2].name: \"a b\" is not a name (letters A to Z, digits and _, not beginning with a digit)"_s,
             u"activities[3].name: \"é\" is not a name (letters A to Z, digits and _, not beginning with a digit)"_s});
        row("activity names twice, an account may share one",
            withHead(
                R"("externalAccounts": [{"name": "a"}, {"name": "b"}], "activities": [{"name": "a"}, {"name": "a"}])"),
            {u"activities[1].name: \"a\" is the name of another one already"_s});
        row("account names twice",
            withHead(R"("externalAccounts": [{"name": "a"}, {"name": "b"}, {"name": "a"}])"),
            {u"externalAccounts[2].name: \"a\" is the name of another one already"_s});
        row("expiration names twice",
            withActivity(R"("expirations": [{"name": "t"}, {"name": "t"}])"),
            {u"activities[0].expirations[1].name: \"t\" is the name of another one already"_s});
        row("transition names twice",
            withActivity(R"("transitions": [{"name": "ok"}, {"name": "ok"}])"),
            {u"activities[0].transitions[1].name: \"ok\" is the name of another one already"_s});

        for (const char *port : {"70000", "0", "-1", "65536", "110.5", "1e+300"}) {
            row(port, withActivity(R"("connection": {"port": )" + QByteArray(port) + "}"),
                {u"activities[0].connection.port: %1 is not a port"_s.arg(
                    QString::fromLatin1(port))});
        }
        row("port is a text",
            withHead(R"("externalAccounts": [{"name": "a", "connection": {"port": "110"}}])"),
            {u"externalAccounts[0].connection.port: a text stands where a whole number is expected"_s});
        row("unknown words",
            withActivity(
                R"("connection": {"security": "ssl", "authentication": "TLS"}, "leftMessages": true)"),
            {u"activities[0].connection.security: \"ssl\" is not one of: default, none, starttls, tls"_s,
             u"activities[0].connection.authentication: \"TLS\" is not one of: auto, password, "
             u"apop, cram-md5, plain, "
             "login, scram-sha-1, scram-sha-256, xoauth2, oauthbearer"_s,
             u"activities[0].leftMessages: true stands where a text is expected"_s});
        row("fingerprints",
            withActivity(R"("connection": {"pinnedCertificates": ["sha256:)" + QByteArray(64, 'a')
                         + R"(", "sha256:)" + QByteArray(63, 'a') + R"(", ")" + QByteArray(64, 'a')
                         + R"(", 5]})"),
            {u"activities[0].connection.pinnedCertificates[1]: "
             u"\"sha256:aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa...\" "
             "is not \"sha256:\" followed by 64 hexadecimal digits"_s,
             u"activities[0].connection.pinnedCertificates[2]: "
             u"\"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa...\" "
             "is not \"sha256:\" followed by 64 hexadecimal digits"_s,
             u"activities[0].connection.pinnedCertificates[3]: a number stands where a text is expected"_s});
        row("oauth",
            withActivity(
                R"("connection": {"oauth": {"provider": "yahoo", "grant": "password", "tenant": 1,)"
                R"( "scopes": "a b"}})"),
            {u"activities[0].connection.oauth.provider: \"yahoo\" is not one of: microsoft, google, other"_s,
             u"activities[0].connection.oauth.tenant: a number stands where a text is expected"_s,
             u"activities[0].connection.oauth.grant: \"password\" is not one of: authorizationCode, "
             "deviceCode, clientCredentials"_s,
             u"activities[0].connection.oauth.scopes: a text stands where a list is expected"_s});
        row("oauth is null", withActivity(R"("connection": {"oauth": null})"),
            {u"activities[0].connection.oauth: null stands where an object is expected"_s});
        row("connection is a list", withActivity(R"("connection": [])"),
            {u"activities[0].connection: a list stands where an object is expected"_s});
        row("flag is a number", withActivity(R"("stopAfterFirst": 1)"),
            {u"activities[0].stopAfterFirst: a number stands where true or false is expected"_s});
        row("script is a text", withActivity(R"("script": "return 1;")"),
            {u"activities[0].script: a text stands where a list is expected"_s});
        row("script line is a number", withActivity(R"("script": ["a", 1])"),
            {u"activities[0].script[1]: a number stands where a text is expected"_s});
        row("memory",
            withActivity(
                R"("memory": {"keepFor": "P1W", "keepMessages": 1, "messagesFolder": 2, "keepMessagesFor": "30"})"),
            {u"activities[0].memory.keepFor: \"P1W\" is not a duration of years, days, hours, minutes and seconds such as PT1H30M"_s,
             u"activities[0].memory.keepMessages: a number stands where true or false is expected"_s,
             u"activities[0].memory.messagesFolder: a number stands where a text is expected"_s,
             u"activities[0].memory.keepMessagesFor: \"30\" is not a duration of years, days, hours, minutes and seconds such as PT1H30M"_s});
        row("limits",
            withActivity(
                R"("limits": {"messagesPerSession": 0, "sessionDuration": "10m", "idleTimeout": 60,
                                   "messageBytes": -1, "scriptDuration": "P1W", "scriptMemoryBytes": 1e17})"),
            {u"activities[0].limits.messagesPerSession: 0 is less than 1"_s,
             u"activities[0].limits.sessionDuration: \"10m\" is not a duration of years, days, hours, minutes and seconds such as PT1H30M"_s,
             u"activities[0].limits.idleTimeout: a number stands where a text is expected"_s,
             u"activities[0].limits.messageBytes: -1 is less than 1"_s,
             u"activities[0].limits.scriptDuration: \"P1W\" is not a duration of years, days, hours, minutes and seconds such as PT1H30M"_s,
             u"activities[0].limits.scriptMemoryBytes: 100000000000000000 is not between 1 and 9007199254740992"_s});

        row("unknown frequency", withFrequency(R"("kind": "hourly")"),
            {u"activities[0].schedule.frequency.kind: \"hourly\" is not one of: severalTimesADay, daily, weekly, monthly, once"_s});
        row("times and every", withFrequency(R"("times": ["06:00:00"], "every": "PT1H")"),
            {u"activities[0].schedule.frequency.every: cannot stand beside \"times\""_s});
        for (const char *every : {"PT0S", "PT0.999S", "P1D", "PT24H", "PT1440M", "P1Y", "P1DT1S"}) {
            QTest::addRow("every %s", every)
                << withFrequency("\"every\": \"" + QByteArray(every) + '"')
                << QStringList{u"activities[0].schedule.frequency.every: \"%1\" is not an interval "
                               u"from PT1S to under P1D "
                               "in hours, minutes and seconds"_s.arg(QString::fromLatin1(every))};
        }
        row("bad times",
            withFrequency(
                R"("times": ["24:00:00", "06:00", "6:00:00", "06:60:00", "06:00:60", "+6:00:00", 6])"),
            {u"activities[0].schedule.frequency.times[0]: \"24:00:00\" is not a time HH:MM:SS"_s,
             u"activities[0].schedule.frequency.times[1]: \"06:00\" is not a time HH:MM:SS"_s,
             u"activities[0].schedule.frequency.times[2]: \"6:00:00\" is not a time HH:MM:SS"_s,
             u"activities[0].schedule.frequency.times[3]: \"06:60:00\" is not a time HH:MM:SS"_s,
             u"activities[0].schedule.frequency.times[4]: \"06:00:60\" is not a time HH:MM:SS"_s,
             u"activities[0].schedule.frequency.times[5]: \"+6:00:00\" is not a time HH:MM:SS"_s,
             u"activities[0].schedule.frequency.times[6]: a number stands where a text is expected"_s});
        row("bad day", withFrequency(R"("days": ["monday", "Monday"])"),
            {u"activities[0].schedule.frequency.days[1]: \"Monday\" is not one of: monday, tuesday, wednesday, thursday, friday, saturday, sunday"_s});
        row("daily", withFrequency(R"("kind": "daily", "everyDays": 0, "startDate": "2026-02-29")"),
            {u"activities[0].schedule.frequency.time: is missing"_s,
             u"activities[0].schedule.frequency.everyDays: 0 is less than 1"_s,
             u"activities[0].schedule.frequency.startDate: \"2026-02-29\" is not a date YYYY-MM-DD"_s});
        row("weekly",
            withFrequency(
                R"("kind": "weekly", "everyWeeks": 3000000000, "startDate": "23.11.2026")"),
            {u"activities[0].schedule.frequency.time: is missing"_s,
             u"activities[0].schedule.frequency.everyWeeks: 3000000000 is not between 1 and 2147483647"_s,
             u"activities[0].schedule.frequency.startDate: \"23.11.2026\" is not a date YYYY-MM-DD"_s});
        row("monthly without day", withFrequency(R"("kind": "monthly", "months": [0, 13, 1.5])"),
            {u"activities[0].schedule.frequency.time: is missing"_s,
             u"activities[0].schedule.frequency.months[0]: 0 is less than 1"_s,
             u"activities[0].schedule.frequency.months[1]: 13 is not between 1 and 12"_s,
             u"activities[0].schedule.frequency.months[2]: 1.5 is not a whole number"_s,
             u"activities[0].schedule.frequency.day: is missing"_s});
        row("monthly with day and week",
            withFrequency(
                R"("kind": "monthly", "time": "06:00:00", "day": 1, "week": 1, "weekday": "monday")"),
            {u"activities[0].schedule.frequency.week: cannot stand beside \"day\""_s,
             u"activities[0].schedule.frequency.weekday: cannot stand beside \"day\""_s});
        row("monthly with a week only",
            withFrequency(R"("kind": "monthly", "time": "06:00:00", "week": 5)"),
            {u"activities[0].schedule.frequency.week: 5 is not a week of a month (1 to 4, or -1 for the last)"_s,
             u"activities[0].schedule.frequency.weekday: is missing"_s});
        row("monthly with a weekday only",
            withFrequency(R"("kind": "monthly", "time": "06:00:00", "weekday": "monday")"),
            {u"activities[0].schedule.frequency.week: is missing"_s});
        for (const char *day : {"0", "32", "-2", "1.5"}) {
            QTest::addRow("day %s", day)
                << withFrequency(R"("kind": "monthly", "time": "06:00:00", "day": )"
                                 + QByteArray(day))
                << QStringList{
                       u"activities[0].schedule.frequency.day: %1 is not a day of a month (1 to 31, or -1 for the last)"_s
                           .arg(QString::fromLatin1(day))};
        }
        row("once without moment", withFrequency(R"("kind": "once")"),
            {u"activities[0].schedule.frequency.at: is missing"_s});
        row("once on a date", withFrequency(R"("kind": "once", "at": "2026-11-23")"),
            {u"activities[0].schedule.frequency.at: \"2026-11-23\" is not a date and time YYYY-MM-DDTHH:MM:SS"_s});
        row("once with an offset", withFrequency(R"("kind": "once", "at": "2026-11-23T06:00:00Z")"),
            {u"activities[0].schedule.frequency.at: \"2026-11-23T06:00:00Z\" is not a date and time YYYY-MM-DDTHH:MM:SS"_s});
        row("unknown validity", withValidity(R"("kind": 1)"),
            {u"activities[0].schedule.validity.kind: a number stands where a text is expected"_s});
        row("range", withValidity(R"("kind": "range", "from": "")"),
            {u"activities[0].schedule.validity.from: \"\" is not a date YYYY-MM-DD"_s,
             u"activities[0].schedule.validity.to: is missing"_s});
        row("iterations", withValidity(R"("kind": "iterations")"),
            {u"activities[0].schedule.validity.count: is missing"_s,
             u"activities[0].schedule.validity.startDate: is missing"_s,
             u"activities[0].schedule.validity.startTime: is missing"_s});
        row("no iterations",
            withValidity(
                R"("kind": "iterations", "count": 0, "startDate": "2026-11-23", "startTime": "06:00:00")"),
            {u"activities[0].schedule.validity.count: 0 is less than 1"_s});
        row("schedule",
            withActivity(R"("schedule": {"planExecution": "yes", "missedLaunch": "run"})"),
            {u"activities[0].schedule.planExecution: a text stands where true or false is expected"_s,
             u"activities[0].schedule.missedLaunch: \"run\" is not one of: runOnce, skip"_s});

        row("expiration",
            withActivity(
                R"("expirations": [{"type": "never", "delay": "-PT1H", "date": "soon", "script": [[]]}])"),
            {u"activities[0].expirations[0].name: is missing"_s,
             u"activities[0].expirations[0].type: \"never\" is not one of: delayAfterTaskStart, delayAfterDate, delayBeforeDate, script"_s,
             u"activities[0].expirations[0].delay: \"-PT1H\" is not a duration of years, days, hours, minutes and seconds such as PT1H30M"_s,
             u"activities[0].expirations[0].date: \"soon\" is not a date and time YYYY-MM-DDTHH:MM:SS"_s,
             u"activities[0].expirations[0].script[0]: a list stands where a text is expected"_s});
        row("advanced",
            withActivity(
                R"("advanced": {"execution": "no", "maxDuration": "1", "behavior": "", "onError": "stop", "consecutiveErrors": -1})"),
            {u"activities[0].advanced.execution: \"no\" is not one of: normal, doNotActivate, activateOnly"_s,
             u"activities[0].advanced.maxDuration: \"1\" is not a duration of years, days, hours, minutes and seconds such as PT1H30M"_s,
             u"activities[0].advanced.behavior: \"\" is not one of: severalTasksAuthorized, currentTaskHasPriority"_s,
             u"activities[0].advanced.onError: \"stop\" is not one of: suspend, ignore, abort"_s,
             u"activities[0].advanced.consecutiveErrors: -1 is less than 0"_s});
        row("deliveries",
            withActivity(R"("transitions": [{"name": "ok", "deliver": {"kind": "mail"}},
                {"name": "a", "deliver": {"kind": "file"}}, {"name": "b", "deliver": {"kind": "command", "arguments": [1]}},
                {"name": "c", "deliver": {"kind": "http", "url": 1}}])"),
            {u"activities[0].transitions[0].deliver.kind: \"mail\" is not one of: none, file, command, http"_s,
             u"activities[0].transitions[1].deliver.directory: is missing"_s,
             u"activities[0].transitions[2].deliver.program: is missing"_s,
             u"activities[0].transitions[2].deliver.arguments[0]: a number stands where a text is expected"_s,
             u"activities[0].transitions[3].deliver.url: a number stands where a text is expected"_s});
        row("control characters are not echoed",
            withActivity("\"leftMessages\": \"a\\u001b[31m\\nb\""),
            {u"activities[0].leftMessages: \"a [31m b\" is not one of: again, once"_s});
    }

    void complains()
    {
        QFETCH(QByteArray, json);
        QFETCH(QStringList, expected);
        const ReadResult result = parseProject(json);
        QVERIFY(!result);
        QCOMPARE(complaints(result), expected);
        QCOMPARE(result.error.code, Core::ErrorCode::InvalidData);
        QVERIFY(!result.error.message.isEmpty());
        QCOMPARE(result.error.detail, expected.join(u'\n'));
    }

    void newerVersionSaysSo()
    {
        const ReadResult result =
            parseProject(R"({"format": "inlet-project", "formatVersion": 7})");
        QVERIFY(result.error.message.contains(u"newer version of Inlet"_s));
    }

    void hugeFileIsRefused()
    {
        const ReadResult result = parseProject(QByteArray(MaxProjectFileBytes + 1, ' '));
        QCOMPARE(complaints(result), {u"The file is larger than 64 MB, the most that is read."_s});
    }

    void files()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"a.inlet"_s);
        const ReadResult missing = readProject(path);
        QVERIFY(!missing);
        QCOMPARE(missing.error.code, Core::ErrorCode::NotFound);
        QVERIFY(missing.error.message.contains(QDir::toNativeSeparators(path)));
        QVERIFY(missing.problems.isEmpty());

        QCOMPARE(readProject(folder.path()).error.code, Core::ErrorCode::NotFound);

        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(withActivity(R"("connection": {"port": 70000})"));
        file.close();
        const ReadResult invalid = readProject(path);
        QCOMPARE(invalid.error.code, Core::ErrorCode::InvalidData);
        QVERIFY(invalid.error.message.contains(QDir::toNativeSeparators(path)));
        QCOMPARE(complaints(invalid), {u"activities[0].connection.port: 70000 is not a port"_s});

        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(withActivity({}));
        file.close();
        QVERIFY(readProject(path));
    }

    void upgradesStepByStep()
    {
        const std::array<FormatUpgrade, 2> steps{
            [](QJsonObject file) {
                file.insert("label"_L1, file.take("title"_L1));
                return file;
            },
            [](QJsonObject file) {
                file.insert("label"_L1, QString(file.value("label"_L1).toString() + u'!'));
                return file;
            },
        };
        QCOMPARE(upgraded({{u"title"_s, u"x"_s}}, 1, steps), (QJsonObject{{u"label"_s, u"x!"_s}}));
        QCOMPARE(upgraded({{u"label"_s, u"x"_s}}, 2, steps), (QJsonObject{{u"label"_s, u"x!"_s}}));
        QCOMPARE(upgraded({{u"label"_s, u"x"_s}}, 3, steps), (QJsonObject{{u"label"_s, u"x"_s}}));
        QCOMPARE(currentFormatVersion(), 1);
    }
};

QTEST_GUILESS_MAIN(TestProjectReader)
#include "tst_projectreader.moc"
