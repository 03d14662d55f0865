// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/validation.h"

#include <QTest>

#include <functional>

using namespace Inlet;
using namespace Inlet::Model;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

using Change = std::function<void(Project &, Activity &)>;

/** A project nothing is wrong with: one account, one activity that does not use it. */
Project complete()
{
    Project project;
    ExternalAccount account;
    account.name = u"acc"_s;
    account.connection.server = u"pop.example.org"_s;
    account.connection.account = u"anna"_s;
    project.externalAccounts = {account};
    Activity activity;
    activity.connection.server = u"127.0.0.1"_s;
    activity.connection.account = u"admin"_s;
    activity.script = {u"return 4;"_s};
    activity.schedule.planExecution = true;
    project.activities = {activity};
    return project;
}

Expiration expiration(const QString &name, ExpirationType type)
{
    Expiration result;
    result.name = name;
    result.type = type;
    return result;
}

/** A change that gives the activity an OAuth 2.0 of @p provider, complete but for what @p change does. */
Change withOAuth(OAuthProvider provider, const std::function<void(OAuth &)> &change)
{
    return [provider, change](Project &, Activity &activity) {
        OAuth oauth;
        oauth.provider = provider;
        oauth.clientId = u"client"_s;
        if (provider == OAuthProvider::Other) {
            oauth.authorizationEndpoint = u"https://id.example.org/authorize"_s;
            oauth.tokenEndpoint = u"https://id.example.org/token"_s;
            oauth.deviceEndpoint = u"https://id.example.org/device"_s;
        }
        change(oauth);
        activity.connection.authentication = Authentication::XOAuth2;
        activity.connection.oauth = oauth;
    };
}

QStringList paths(const Problems &problems)
{
    QStringList list;
    for (const Problem &problem : problems)
        list.append(problem.path);
    return list;
}

Delivery http(const QString &url)
{
    return {HttpDelivery{url}, {}};
}

} // namespace

class TestValidation : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void problems_data()
    {
        QTest::addColumn<Change>("change");
        QTest::addColumn<QStringList>("expected");
        const auto row = [](const char *name, const Change &change, const QStringList &expected) {
            QTest::newRow(name) << change << expected;
        };
        row("complete", [](Project &, Activity &) {}, {});
        row("nothing given",
            [](Project &, Activity &a) {
                a.connection = {};
                a.script.clear();
            },
            {u"activities[0].connection.server"_s, u"activities[0].connection.account"_s,
             u"activities[0].script"_s});
        for (const QString &server :
             {u" "_s, u"pop.example.org "_s, u"pop3://pop.example.org"_s,
              u"pop.example.org/inbox"_s, u"pop.example.org:995"_s, u"practice:"_s}) {
            QTest::addRow("server '%s'", qPrintable(server))
                << Change([server](Project &, Activity &a) { a.connection.server = server; })
                << QStringList{u"activities[0].connection.server"_s};
        }
        for (const QString &server :
             {u"::1"_s, u"fe80::1%eth0"_s, u"localhost"_s, u"bücher.example"_s}) {
            QTest::addRow("server '%s'", qPrintable(server))
                << Change([server](Project &, Activity &a) { a.connection.server = server; })
                << QStringList{};
        }
        row("practice without account",
            [](Project &, Activity &a) {
                a.connection.server = u"practice:a folder/b"_s;
                a.connection.account.clear();
            },
            {});
        for (const QString &text : {u"a\r\nDELE 1"_s, u"a\nb"_s, u"a"_s + QChar(u'\0') + u'b',
                                    u"a\x1b[1m"_s, u"a\u0085b"_s}) {
            QTest::addRow("control characters %s", text.toUtf8().toPercentEncoding().constData())
                << Change([text](Project &, Activity &a) {
                       a.connection.server = text;
                       a.connection.account = text;
                   })
                << QStringList{u"activities[0].connection.server"_s,
                               u"activities[0].connection.account"_s};
        }
        row("line break in a template",
            [](Project &, Activity &a) { a.connection.account = u"<%= 'a' +\n'b' %>"_s; }, {});
        row("template in an account",
            [](Project &p, Activity &) {
                p.externalAccounts[0].connection.server = u"<%= vars.server %>"_s;
                p.externalAccounts[0].connection.account = u"<%= vars.account %>"_s;
            },
            {u"externalAccounts[0].connection.server"_s,
             u"externalAccounts[0].connection.account"_s});
        row("port", [](Project &, Activity &a) { a.connection.port = 0; },
            {u"activities[0].connection.port"_s});
        using enum OAuthProvider;
        const QString oauth = u"activities[0].connection.oauth"_s;
        for (const OAuthProvider provider : {Microsoft, Google, Other}) {
            QTest::addRow("oauth complete %d", int(provider))
                << withOAuth(provider, [](OAuth &) {}) << QStringList{};
        }
        row("oauth without authentication",
            [](Project &p, Activity &a) {
                withOAuth(Microsoft, [](OAuth &) {})(p, a);
                a.connection.authentication = Authentication::Auto;
            },
            {oauth});
        row("oauth without client", withOAuth(Google, [](OAuth &o) { o.clientId = u" "_s; }),
            {oauth + u".clientId"_s});
        row("oauth tenant", withOAuth(Microsoft, [](OAuth &o) { o.tenant = u"a/b"_s; }),
            {oauth + u".tenant"_s});
        row("oauth of a tenant without person",
            withOAuth(Microsoft, [](OAuth &o) { o.grant = OAuthGrant::ClientCredentials; }),
            {oauth + u".tenant"_s});
        row("oauth of Google without person",
            withOAuth(Google, [](OAuth &o) { o.grant = OAuthGrant::ClientCredentials; }),
            {oauth + u".grant"_s});
        row("oauth scopes",
            withOAuth(Google,
                      [](OAuth &o) {
                          o.scopes = {u"https://mail.google.com/"_s, u"a b"_s, u""_s, u"\""_s};
                      }),
            {oauth + u".scopes[1]"_s, oauth + u".scopes[2]"_s, oauth + u".scopes[3]"_s});
        row("oauth of another provider without addresses",
            withOAuth(Other,
                      [](OAuth &o) { o.authorizationEndpoint = o.tokenEndpoint = QString(); }),
            {oauth + u".authorizationEndpoint"_s, oauth + u".tokenEndpoint"_s});
        row("oauth without the address for devices",
            withOAuth(Other,
                      [](OAuth &o) {
                          o.grant = OAuthGrant::DeviceCode;
                          o.authorizationEndpoint.clear();
                          o.deviceEndpoint.clear();
                      }),
            {oauth + u".deviceEndpoint"_s});
        for (const QString &address :
             {u"http://id.example.org/token"_s, u"id.example.org"_s, u"https://"_s,
              u"https://anna@id.example.org/"_s, u"https://id.example.org/#x"_s,
              u"ftp://id.example.org/"_s, u"http://127.0.0.1.example.org/"_s}) {
            QTest::addRow("oauth address '%s'", qPrintable(address))
                << withOAuth(Microsoft, [address](OAuth &o) { o.tokenEndpoint = address; })
                << QStringList{oauth + u".tokenEndpoint"_s};
        }
        for (const QString &address :
             {u"http://127.0.0.1:8080/token"_s, u"http://localhost/"_s, u"http://[::1]:1/"_s,
              u"https://id.example.org/token?x=y"_s}) {
            QTest::addRow("oauth address '%s'", qPrintable(address))
                << withOAuth(Microsoft, [address](OAuth &o) { o.tokenEndpoint = address; })
                << QStringList{};
        }
        row("own connection is not used",
            [](Project &, Activity &a) {
                a.connection = {};
                a.useExternalAccount = true;
                a.externalAccount = u"acc"_s;
            },
            {});
        row("no account chosen", [](Project &, Activity &a) { a.useExternalAccount = true; },
            {u"activities[0].externalAccount"_s});
        row("unknown account",
            [](Project &, Activity &a) {
                a.useExternalAccount = true;
                a.externalAccount = u"x"_s;
            },
            {u"activities[0].externalAccount"_s});
        row("disabled account",
            [](Project &p, Activity &a) {
                p.externalAccounts[0].enabled = false;
                p.externalAccounts[0].connection = {};
                a.useExternalAccount = true;
                a.externalAccount = u"acc"_s;
            },
            {u"activities[0].externalAccount"_s});
        row("incomplete account",
            [](Project &p, Activity &) { p.externalAccounts[0].connection = {}; },
            {u"externalAccounts[0].connection.server"_s,
             u"externalAccounts[0].connection.account"_s});
        row("unfinished account that is off",
            [](Project &p, Activity &) {
                p.externalAccounts[0].connection = {};
                p.externalAccounts[0].enabled = false;
            },
            {});

        row("zone of the project", [](Project &p, Activity &) { p.timeZone = u"default"_s; },
            {u"timeZone"_s});
        row("empty zone", [](Project &p, Activity &) { p.timeZone.clear(); }, {u"timeZone"_s});
        row("zone of the activity",
            [](Project &, Activity &a) { a.advanced.timeZone = u"europe/nowhere"_s; },
            {u"activities[0].advanced.timeZone"_s});
        row("system zones",
            [](Project &p, Activity &a) {
                p.timeZone = u"system"_s;
                a.advanced.timeZone = u"system"_s;
            },
            {});

        row("blank script",
            [](Project &, Activity &a) {
                a.script = {u" "_s, u"\t"_s};
            },
            {u"activities[0].script"_s});
        row("no time",
            [](Project &, Activity &a) {
                a.limits.sessionDuration = {};
                a.limits.idleTimeout = {};
                a.limits.scriptDuration = {};
            },
            {u"activities[0].limits.sessionDuration"_s, u"activities[0].limits.idleTimeout"_s,
             u"activities[0].limits.scriptDuration"_s});

        row("names",
            [](Project &p, Activity &a) {
                p.externalAccounts.append(p.externalAccounts.first());
                a.name = u"1"_s;
            },
            {u"externalAccounts[1].name"_s, u"activities[0].name"_s});

        row("expirations",
            [](Project &, Activity &a) {
                a.expirations = {expiration(u"ok"_s, ExpirationType::DelayAfterTaskStart),
                                 expiration(u"a"_s, ExpirationType::DelayAfterDate),
                                 expiration(u"b"_s, ExpirationType::DelayBeforeDate),
                                 expiration(u"c"_s, ExpirationType::Script),
                                 expiration(u"c"_s, ExpirationType::DelayAfterTaskStart)};
            },
            {u"activities[0].expirations[4].name"_s, u"activities[0].expirations[0].name"_s,
             u"activities[0].expirations[1].date"_s, u"activities[0].expirations[2].date"_s,
             u"activities[0].expirations[3].script"_s});
        row("good expirations",
            [](Project &, Activity &a) {
                Expiration dated = expiration(u"a"_s, ExpirationType::DelayBeforeDate);
                dated.date = QDate(2026, 1, 1);
                Expiration scripted = expiration(u"b"_s, ExpirationType::Script);
                scripted.script = {u"return new Date();"_s};
                a.expirations = {dated, scripted};
                a.transitions = {{u"a"_s, {}, {}, {}}};
            },
            {});
        for (const QString &name : {u"noEmail"_s, u"error"_s}) {
            QTest::addRow("expiration called %s", qPrintable(name))
                << Change([name](Project &, Activity &a) {
                       a.expirations = {expiration(name, ExpirationType::DelayAfterTaskStart)};
                   })
                << QStringList{u"activities[0].expirations[0].name"_s};
        }

        row("transitions whose option is off",
            [](Project &, Activity &a) {
                a.transitions = {{u"noEmail"_s, {}, {}, {}}, {u"error"_s, {}, {}, {}}};
            },
            {});
        row("transition nothing fires",
            [](Project &, Activity &a) {
                a.transitions = {{u"gone"_s, {}, {}, {}}};
            },
            {u"activities[0].transitions[0].name"_s});
        row("transitions twice",
            [](Project &, Activity &a) {
                a.transitions = {{u"ok"_s, {}, {}, {}}, {u"ok"_s, {}, {}, {}}};
            },
            {u"activities[0].transitions[1].name"_s});
        row("empty deliveries",
            [](Project &, Activity &a) {
                a.transitions = {{u"ok"_s, {}, {FileDelivery{}, {}}, {}},
                                 {u"error"_s, {}, {CommandDelivery{{}, {u"-a"_s}}, {}}, {}},
                                 {u"noEmail"_s, {}, http({}), {}}};
            },
            {u"activities[0].transitions[0].deliver.directory"_s,
             u"activities[0].transitions[1].deliver.program"_s,
             u"activities[0].transitions[2].deliver.url"_s});
        for (const QString &url :
             {u"ftp://example.org/"_s, u"example.org"_s, u"http://"_s, u"http:///x"_s,
              u"https://exa mple/"_s, u"http://example.org:99999/"_s}) {
            QTest::addRow("url %s", qPrintable(url)) << Change([url](Project &, Activity &a) {
                a.transitions = {{u"ok"_s, {}, http(url), {}}};
            }) << QStringList{u"activities[0].transitions[0].deliver.url"_s};
        }
        for (const QString &url : {u"http://localhost:8080/x?y=z"_s, u"HTTPS://[::1]/"_s}) {
            QTest::addRow("url %s", qPrintable(url)) << Change([url](Project &, Activity &a) {
                a.transitions = {{u"ok"_s, {}, http(url), {}}};
            }) << QStringList{};
        }

        row("schedule that is not planned",
            [](Project &, Activity &a) {
                a.schedule.planExecution = false;
                a.schedule.frequency = SeveralTimesADay{SelectedHours{}, {}, {}};
            },
            {});
        row("schedule that is planned",
            [](Project &, Activity &a) {
                a.schedule.frequency = SeveralTimesADay{SelectedHours{}, {}, {}};
            },
            {u"activities[0].schedule.frequency.times"_s});
    }

    void problems()
    {
        QFETCH(Change, change);
        QFETCH(QStringList, expected);
        Project project = complete();
        Activity activity = project.activities.first();
        change(project, activity);
        project.activities = {activity};
        const Problems found = validate(project);
        QCOMPARE(paths(found), expected);
        for (const Problem &problem : found) {
            QVERIFY(problem.text.endsWith(u'.'));
            QCOMPARE(problem.line, 0);
        }
    }

    void schedules_data()
    {
        QTest::addColumn<Frequency>("frequency");
        QTest::addColumn<Validity>("validity");
        QTest::addColumn<QStringList>("expected");
        const Validity permanent = PermanentValidity{};
        const QDate day(2026, 11, 23);
        const auto frequency = [&](const char *name, const Frequency &value,
                                   const QStringList &expected) {
            QTest::newRow(name) << value << permanent << expected;
        };
        const auto validity = [](const char *name, const Validity &value,
                                 const QStringList &expected) {
            QTest::newRow(name) << Frequency(Daily{}) << value << expected;
        };
        const auto every = [](const Core::Duration &interval) {
            return SeveralTimesADay{EveryInterval{interval, QTime(8, 0), QTime(18, 0)}, {}, {}};
        };
        frequency("every second", every({.seconds = 1s}), {});
        frequency("just under a day", every({.hours = 23h, .minutes = 59min, .seconds = 59999ms}),
                  {});
        frequency("no interval", every({}), {u"s.frequency.every"_s});
        frequency("under a second", every({.seconds = 999ms}), {u"s.frequency.every"_s});
        frequency("one day in hours", every({.hours = 24h}), {u"s.frequency.every"_s});
        frequency("one day", every({.days = 1}), {u"s.frequency.every"_s});
        frequency("no hours", SeveralTimesADay{SelectedHours{}, {}, {}}, {u"s.frequency.times"_s});
        frequency("daily", Daily{}, {});
        frequency("every third day", Daily{QTime(1, 0), 3, day, {}}, {});
        frequency("every third day from nowhere", Daily{QTime(1, 0), 3, {}, {}},
                  {u"s.frequency.startDate"_s});
        frequency("every 0th day", Daily{QTime(1, 0), 0, day, {}}, {u"s.frequency.everyDays"_s});
        frequency("weekly", Weekly{}, {});
        frequency("every second week from nowhere", Weekly{QTime(1, 0), {}, 2, {}, {}},
                  {u"s.frequency.startDate"_s});
        frequency("every 0th week", Weekly{QTime(1, 0), {}, 0, {}, {}},
                  {u"s.frequency.everyWeeks"_s});
        frequency("31st of some months", Monthly{QTime(1, 0), {2, 4, 5}, DayOfMonth{31}, {}}, {});
        frequency("31st of all months", Monthly{QTime(1, 0), {}, DayOfMonth{31}, {}}, {});
        frequency("31st of short months",
                  Monthly{QTime(1, 0), {2, 4, 6, 9, 11}, DayOfMonth{31}, {}},
                  {u"s.frequency.day"_s});
        frequency("29 February", Monthly{QTime(1, 0), {2}, DayOfMonth{29}, {}}, {});
        frequency("30 February", Monthly{QTime(1, 0), {2}, DayOfMonth{30}, {}},
                  {u"s.frequency.day"_s});
        frequency("last day of February", Monthly{QTime(1, 0), {2}, DayOfMonth{-1}, {}}, {});
        frequency("last Monday of February",
                  Monthly{QTime(1, 0), {2}, WeekdayOfMonth{-1, Qt::Monday}, {}}, {});
        frequency("once", Once{day, QTime(1, 0), {}}, {});
        frequency("once without date", Once{}, {u"s.frequency.at"_s});
        validity("range of one day", DateRange{day, day, {}}, {});
        validity("range backwards", DateRange{day, day.addDays(-1), {}}, {u"s.validity.to"_s});
        validity("range without dates", DateRange{}, {u"s.validity.from"_s, u"s.validity.to"_s});
        validity("iterations", Iterations{1, day, QTime(0, 0), {}}, {});
        validity("no iterations", Iterations{0, {}, QTime(0, 0), {}},
                 {u"s.validity.count"_s, u"s.validity.startDate"_s});
    }

    void schedules()
    {
        QFETCH(Frequency, frequency);
        QFETCH(Validity, validity);
        Schedule schedule;
        schedule.frequency = frequency;
        schedule.validity = validity;
        QTEST(paths(validateSchedule(schedule, u"s"_s)), "expected");
    }

    void samples_data()
    {
        QTest::addColumn<QList<Sample>>("samples");
        QTest::addColumn<QStringList>("expected");
        const auto sample = [](const QString &file, std::optional<QString> transition = {}) {
            return Sample{file, {}, {{}, std::move(transition), {}, {}, {}}, {}};
        };
        const auto row = [](const char *name, const QList<Sample> &samples,
                            const QStringList &expected) {
            QTest::newRow(name) << samples << expected;
        };
        row("none", {}, {});
        row("good", {sample(u"a"_s), sample(u"b"_s, u"ok"_s), sample(u"c"_s, u""_s)}, {});
        row("one file twice", {sample(u"a"_s), sample(u"b"_s), sample(u"a"_s), sample(u"a"_s)},
            {u"activities[0].samples[2].file"_s, u"activities[0].samples[3].file"_s});
        row("unknown transition", {sample(u"a"_s, u"done"_s)},
            {u"activities[0].samples[0].expect.transition"_s});
        row("transition no handler fires", {sample(u"a"_s, u"noEmail"_s)},
            {u"activities[0].samples[0].expect.transition"_s});
    }

    void samples()
    {
        QFETCH(QList<Sample>, samples);
        Project project = complete();
        project.activities[0].samples = samples;
        QTEST(paths(validateSamples(project)), "expected");
        QVERIFY(validate(project).isEmpty()); // the activity runs all the same
    }

    void oneActivityOnly()
    {
        Project project = complete();
        Activity other;
        other.name = u"other"_s;
        other.useExternalAccount = true;
        other.externalAccount = u"acc"_s;
        other.script = {u"return 1;"_s};
        project.activities.append(other);
        project.externalAccounts[0].connection.account.clear();
        project.timeZone = u"x"_s;
        project.activities[0].advanced.timeZone = u"UTC"_s;
        QCOMPARE(paths(validateActivity(project, 0)), QStringList{});
        QCOMPARE(paths(validateActivity(project, 1)),
                 (QStringList{u"timeZone"_s, u"externalAccounts[0].connection.account"_s}));
    }
};

QTEST_GUILESS_MAIN(TestValidation)
#include "tst_validation.moc"
