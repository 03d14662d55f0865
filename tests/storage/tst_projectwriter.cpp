// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/projectreader.h"
#include "storage/projectwriter.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

#include <iterator>

using namespace Inlet;
using namespace Inlet::Storage;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

QJsonObject unknown(int n)
{
    return {{u"zUnknown"_s, n},
            {u"aUnknown"_s, QJsonObject{{u"list"_s, QJsonArray{1, u"x"_s, true, QJsonValue(), 0.5,
                                                               QJsonObject(), QJsonArray()}}}}};
}

Model::Connection otherConnection(int n)
{
    Model::Connection connection;
    connection.server = u"pop%1.example.com"_s.arg(n);
    connection.port = 1995;
    connection.account = u"änna \"%1\" \\"_s.arg(n);
    connection.security = Model::Security::StartTls;
    connection.authentication = Model::Authentication::ScramSha256;
    connection.pinnedCertificates = {u"sha256:"_s + QString(64, u'a'),
                                     u"sha256:"_s + QString(64, u'F')};
    connection.caFile = u"ca.pem"_s;
    connection.oauth = Model::OAuth{Model::OAuthProvider::Other,
                                    u"tenant%1"_s.arg(n),
                                    Model::OAuthGrant::DeviceCode,
                                    u"client"_s,
                                    u"https://id.example.org/authorize"_s,
                                    u"https://id.example.org/token"_s,
                                    u"https://id.example.org/device"_s,
                                    {u"one"_s, u"two"_s},
                                    unknown(n)};
    connection.extra = unknown(n);
    return connection;
}

/** A project in which no field has the value an absent key or a new item would have. */
Model::Project everythingSet()
{
    Model::Project project;
    project.label = u"Ünïcode 메일 \U0001F4E7\t\u0001\u007f"_s + QChar(0xD800);
    project.timeZone = u"America/New_York"_s;
    project.extra = unknown(1);
    project.externalAccounts = {
        {u"first"_s, u"First"_s, false, otherConnection(2), u"a comment"_s, unknown(3)},
        {u"second"_s, {}, false, otherConnection(4), {}, {}}};
    Model::Activity activity;
    activity.name = u"other"_s;
    activity.label = u"Other"_s;
    activity.useExternalAccount = true;
    activity.externalAccount = u"first"_s;
    activity.connection = otherConnection(5);
    activity.stopAfterFirst = true;
    activity.script = {u"// \u2028"_s, u""_s, u"return 1;"_s};
    activity.skipMalformedParts = false;
    activity.processErrors = true;
    activity.processNoEmail = true;
    activity.leftMessages = Model::LeftMessages::Once;
    activity.limits = {
        7, {.seconds = 8s}, {.seconds = 9500ms}, qint64(1) << 40, {.years = 1, .days = 2}, 11, 4,
        5, unknown(6)};
    activity.memory = {{.days = 5}, true, u"kept"_s, {.days = 6}, unknown(12)};
    activity.schedule.planExecution = true;
    activity.schedule.stopAfterEvent = true;
    activity.schedule.frequency = Model::Daily{QTime(6, 7, 8), 9, QDate(2026, 11, 23), unknown(7)};
    activity.schedule.validity =
        Model::Iterations{10, QDate(2027, 1, 2), QTime(3, 4, 5), unknown(8)};
    activity.schedule.missedLaunch = Model::MissedLaunch::Skip;
    activity.schedule.extra = unknown(9);
    Model::Expiration expiration;
    expiration.name = u"late"_s;
    expiration.label = u"Late"_s;
    expiration.type = Model::ExpirationType::DelayBeforeDate;
    expiration.delay = {.days = 3, .seconds = 90s};
    expiration.date = QDate(2028, 2, 29);
    expiration.time = QTime(23, 59, 58);
    expiration.script = {u"return new Date();"_s};
    expiration.doNotTerminate = true;
    expiration.destination = u"somewhere"_s;
    expiration.comment = u"x"_s;
    expiration.extra = unknown(10);
    activity.expirations = {expiration};
    activity.advanced = {Model::Execution::ActivateOnly,
                         {.days = 1},
                         Model::Behavior::SeveralTasksAuthorized,
                         u"Asia/Seoul"_s,
                         Model::OnError::Abort,
                         3,
                         {u"vars.x = 1"_s},
                         u"c"_s,
                         unknown(11)};
    activity.transitions = {
        {u"ok"_s, u"Fine"_s, {Model::FileDelivery{u"out"_s}, unknown(12)}, unknown(13)},
        {u"error"_s,
         u"Bad"_s,
         {Model::CommandDelivery{u"prog"_s, {u"-a"_s, u""_s}}, unknown(14)},
         {}},
        {u"late"_s, u"L"_s, {Model::HttpDelivery{u"https://example.org/x"_s}, unknown(15)}, {}},
        {u"noEmail"_s, {}, {Model::NoDelivery{}, unknown(16)}, {}}};
    activity.samples = {
        {u"ticket-kr.eml"_s,
         u"티켓"_s,
         {2, u"ok"_s,
          QJsonObject{{u"ticket"_s, u"T-17"_s}, {u"list"_s, QJsonArray{1, QJsonValue()}}}, u""_s,
          unknown(18)},
         unknown(19)},
        {u"in/below.eml"_s, {}, {Model::NoReturnCode, u""_s, {}, u"no ticket"_s, {}}, {}},
        {u"nothing.eml"_s, {}, {}, {}},
        {u"no-vars.eml"_s, {}, {{}, {}, QJsonObject(), {}, {}}, {}}};
    activity.extra = unknown(17);
    project.activities = {activity};
    return project;
}

/** The example of the format's description, as someone wrote it by hand. */
QByteArray example()
{
    QFile file(QStringLiteral(INLET_SOURCE_DIR "/tests/data/projects/example.inlet"));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TestProjectWriter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyFieldSurvives()
    {
        const Model::Project project = everythingSet();
        const QByteArray json = toJson(project);
        const ReadResult result = parseProject(json);
        QVERIFY2(result, qPrintable(result.error.detail));
        QCOMPARE(*result.project, project);
        QCOMPARE(toJson(*result.project), json);
    }

    void oauthIsWrittenOnlyWhereItIsSet()
    {
        Model::Project project;
        project.activities = {Model::Activity{}};
        project.activities.first().connection.authentication = Model::Authentication::XOAuth2;
        QVERIFY(!toJson(project).contains("\"oauth\""));
        project.activities.first().connection.oauth = Model::OAuth();
        const QByteArray json = toJson(project);
        QVERIFY(json.contains(R"("oauth": {
          "provider": "microsoft",
          "tenant": "",
          "grant": "authorizationCode",
          "clientId": "",
          "authorizationEndpoint": "",
          "tokenEndpoint": "",
          "deviceEndpoint": "",
          "scopes": []
        })"));
        const ReadResult result = parseProject(json);
        QVERIFY2(result, qPrintable(result.error.detail));
        QCOMPARE(*result.project, project);
    }

    void newItemsSurvive()
    {
        Model::Project project;
        project.activities = {Model::Activity{}};
        project.activities.first().expirations = {Model::Expiration{}};
        Model::ExternalAccount account;
        account.name = u"a"_s;
        project.externalAccounts = {account};
        const ReadResult result = parseProject(toJson(project));
        QVERIFY2(result, qPrintable(result.error.detail));
        QCOMPARE(*result.project, project);
    }

    void schedulesSurvive_data()
    {
        QTest::addColumn<Model::Frequency>("frequency");
        QTest::addColumn<Model::Validity>("validity");
        using namespace Model;
        const Validity range = DateRange{QDate(2026, 1, 1), QDate(2026, 12, 31), unknown(1)};
        const Validity permanent = PermanentValidity{unknown(2)};
        QTest::newRow("hours") << Frequency(SeveralTimesADay{
            SelectedHours{{QTime(9, 0), QTime(0, 0), QTime(9, 0)}},
            {Qt::Tuesday, Qt::Sunday},
            unknown(3)}) << range;
        QTest::newRow("no hours") << Frequency(SeveralTimesADay{SelectedHours{}, {}, {}})
                                  << permanent;
        QTest::newRow("every") << Frequency(SeveralTimesADay{
            EveryInterval{{.seconds = 1500ms}, QTime(22, 0), QTime(2, 0, 1)}, {}, unknown(3)})
                               << range;
        QTest::newRow("weekly") << Frequency(
            Weekly{QTime(1, 2, 3), {Qt::Saturday}, 2, QDate(2026, 2, 3), unknown(4)})
                                << range;
        QTest::newRow("weekly without start")
            << Frequency(Weekly{QTime(1, 2, 3), {}, 2, {}, {}}) << permanent;
        QTest::newRow("day of month")
            << Frequency(Monthly{QTime(1, 2, 3), {2, 3}, DayOfMonth{-1}, unknown(5)}) << permanent;
        QTest::newRow("weekday of month")
            << Frequency(Monthly{QTime(1, 2, 3), {}, WeekdayOfMonth{-1, Qt::Sunday}, unknown(6)})
            << permanent;
        QTest::newRow("once") << Frequency(Once{QDate(2026, 2, 3), QTime(4, 5, 6), unknown(7)})
                              << range;
    }

    void schedulesSurvive()
    {
        QFETCH(Model::Frequency, frequency);
        QFETCH(Model::Validity, validity);
        Model::Project project;
        project.activities = {Model::Activity{}};
        project.activities.first().schedule.frequency = frequency;
        project.activities.first().schedule.validity = validity;
        const ReadResult result = parseProject(toJson(project));
        QVERIFY2(result, qPrintable(result.error.detail));
        QCOMPARE(*result.project, project);
    }

    void exampleKeepsEveryValueAndItsOrder()
    {
        QVERIFY(!example().isEmpty());
        const ReadResult first = parseProject(example());
        QVERIFY2(first, qPrintable(first.error.detail));
        const QByteArray saved = toJson(*first.project);
        QCOMPARE(QJsonDocument::fromJson(saved), QJsonDocument::fromJson(example()));
        const auto withoutLayout = [](QByteArray json) {
            for (const char c : {' ', '\n'})
                json.replace(QByteArray(1, c), {});
            return json;
        };
        QCOMPARE(withoutLayout(saved), withoutLayout(example()));
        const ReadResult second = parseProject(saved);
        QVERIFY(second);
        QCOMPARE(toJson(*second.project), saved);
    }

    /** Damaged files are refused or read, and what is read survives; fixed seed. */
    void damagedFiles()
    {
        const QByteArray whole = toJson(everythingSet());
        QRandomGenerator random(20261123);
        const QByteArray pieces[]{"null",      "-1", "1e400", "\"\"",    "[]",  "{}",
                                  "\"name\":", ",",  "0",     "\\ud800", "\xff"};
        int read = 0;
        for (int round = 0; round < 3000; ++round) {
            QByteArray json = whole;
            for (int damages = random.bounded(1, 4); damages > 0; --damages) {
                const int at = random.bounded(static_cast<int>(json.size()));
                switch (random.bounded(4)) {
                case 0: json[at] = static_cast<char>(random.bounded(32, 127)); break;
                case 1: json.remove(at, random.bounded(1, 40)); break;
                case 2:
                    json.insert(at, pieces[random.bounded(static_cast<int>(std::size(pieces)))]);
                    break;
                default:
                    json.insert(at, json.mid(random.bounded(static_cast<int>(json.size())),
                                             random.bounded(80)));
                    break;
                }
            }
            const ReadResult result = parseProject(json);
            QCOMPARE(result.project.has_value(), result.problems.isEmpty());
            if (!result)
                continue;
            ++read;
            const ReadResult again = parseProject(toJson(*result.project));
            QVERIFY2(again, qPrintable(again.error.detail));
            QCOMPARE(*again.project, *result.project);
        }
        QVERIFY(read > 100);
    }

    void layout()
    {
        Model::Project project;
        project.label = u"L"_s;
        project.extra = {{u"b"_s, QJsonArray{1, QJsonArray{}}},
                         {u"label"_s, u"stale"_s},
                         {u"a"_s, QJsonObject{}}};
        QCOMPARE(toJson(project), R"({
  "format": "inlet-project",
  "formatVersion": 1,
  "label": "L",
  "timeZone": "system",
  "externalAccounts": [],
  "activities": [],
  "a": {},
  "b": [
    1,
    []
  ]
}
)");
    }

    void writesAndReplaces()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"p.inlet"_s);
        QVERIFY(writeProject(path, Model::Project{}));
        const Model::Project project = everythingSet();
        QVERIFY(writeProject(path, project));
        const ReadResult result = readProject(path);
        QVERIFY(result);
        QCOMPARE(*result.project, project);
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden), {u"p.inlet"_s});
    }

    void refusals_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<Core::ErrorCode>("code");
        QTest::newRow("no such folder") << u"missing/p.inlet"_s << Core::ErrorCode::NotFound;
        QTest::newRow("a folder") << u"folder"_s << Core::ErrorCode::Storage;
        QTest::newRow("below a file") << u"file/p.inlet"_s << Core::ErrorCode::NotFound;
        QTest::newRow("name too long") << QString(300, u'x') << Core::ErrorCode::Storage;
    }

    void refusals()
    {
        QFETCH(QString, path);
        QFETCH(Core::ErrorCode, code);
        QTemporaryDir folder;
        QVERIFY(QDir(folder.path()).mkdir(u"folder"_s));
        QVERIFY(QFile(folder.filePath(u"file"_s)).open(QIODevice::WriteOnly));
        const auto result = writeProject(folder.filePath(path), Model::Project{});
        QVERIFY(!result);
        QCOMPARE(result.error().code, code);
        QVERIFY(result.error().message.contains(QDir::toNativeSeparators(folder.filePath(path))));
    }

    void doesNotWriteWhatCannotBeRead()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"p.inlet"_s);
        QVERIFY(writeProject(path, Model::Project{}));
        Model::Project project;
        project.activities = {Model::Activity{}, Model::Activity{}};
        const auto result = writeProject(path, project);
        QVERIFY(!result);
        QCOMPARE(result.error().code, Core::ErrorCode::Configuration);
        QVERIFY(result.error().message.contains(u"activities[1].name"_s));
        QCOMPARE(*readProject(path).project, Model::Project{});
    }
};

QTEST_GUILESS_MAIN(TestProjectWriter)
#include "tst_projectwriter.moc"
