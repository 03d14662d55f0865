// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/names.h"
#include "model/problem.h"
#include "model/project.h"

#include <QTest>

using namespace Inlet;
using namespace Inlet::Model;
using namespace Qt::StringLiterals;

class TestProject : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesOfEnumerations()
    {
        QCOMPARE(nameOf(Authentication::ScramSha256), "scram-sha-256"_L1);
        QCOMPARE(fromName<Authentication>(u"scram-sha-256"), Authentication::ScramSha256);
        QVERIFY(!fromName<Authentication>(u"SCRAM-SHA-256"));
        QVERIFY(!fromName<Security>(u""));
        QCOMPARE(listOfNames<Security>(), u"default, none, starttls, tls"_s);
    }

    void problemsAsLines()
    {
        QCOMPARE((Problem{u"a.b"_s, 0, u"wrong"_s}).toString(), u"a.b: wrong"_s);
        QCOMPARE((Problem{u"a.script"_s, 3, u"wrong"_s}).toString(), u"a.script:3: wrong"_s);
        QCOMPARE((Problem{{}, 0, u"wrong"_s}).toString(), u"wrong"_s);
    }

    void validNames_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<bool>("valid");
        QTest::newRow("letter") << u"a"_s << true;
        QTest::newRow("underscore") << u"_"_s << true;
        QTest::newRow("all kinds") << u"_aZ09"_s << true;
        QTest::newRow("empty") << u""_s << false;
        QTest::newRow("digit first") << u"0a"_s << false;
        QTest::newRow("hyphen") << u"a-b"_s << false;
        QTest::newRow("other letter") << u"é"_s << false;
        QTest::newRow("other digit") << u"a٣"_s << false;
        QTest::newRow("line end") << u"a\n"_s << false;
        QTest::newRow("path") << u"../a"_s << false;
    }

    void validNames()
    {
        QFETCH(QString, name);
        QTEST(isValidName(name), "valid");
    }

    void practiceFolders()
    {
        Connection connection;
        connection.server = u"practice:mails/a"_s;
        QCOMPARE(connection.practiceFolder(), u"mails/a"_s);
        connection.server = u"practice.example.org"_s;
        QVERIFY(!connection.practiceFolder());
    }

    void transitionsOfAnActivity()
    {
        Activity activity;
        const auto names = [&] {
            QStringList list;
            for (const Transition &transition : outboundTransitions(activity))
                list.append(transition.name + u'=' + transition.label);
            return list.join(u' ');
        };
        QCOMPARE(names(), u"ok=Ok"_s);
        activity.processErrors = true;
        activity.processNoEmail = true;
        activity.transitions = {{u"late"_s, u"Late!"_s, {}, {}},
                                {u"ok"_s, u"Fine"_s, {}, {}},
                                {u"unused"_s, {}, {}, {}}};
        Expiration soon;
        soon.name = u"soon"_s;
        soon.label = u"Soon"_s;
        Expiration late = soon;
        late.name = u"late"_s;
        activity.expirations = {soon, late};
        QCOMPARE(names(), u"ok=Fine noEmail=No email error=Error soon=Soon late=Late!"_s);
    }

    void followsTheExternalAccount()
    {
        Project project;
        ExternalAccount account;
        account.name = u"acc"_s;
        account.connection.server = u"there"_s;
        project.externalAccounts = {account};
        Activity activity;
        activity.connection.server = u"here"_s;
        QCOMPARE(effectiveConnection(project, activity)->secretName, u"inmail"_s);
        QCOMPARE(effectiveConnection(project, activity)->connection.server, u"here"_s);
        activity.useExternalAccount = true;
        QCOMPARE(effectiveConnection(project, activity).error().code,
                 Core::ErrorCode::Configuration);
        activity.externalAccount = u"other"_s;
        QCOMPARE(effectiveConnection(project, activity).error().code,
                 Core::ErrorCode::Configuration);
        activity.externalAccount = u"acc"_s;
        QCOMPARE(effectiveConnection(project, activity)->secretName, u"acc"_s);
        QCOMPARE(effectiveConnection(project, activity)->connection.server, u"there"_s);
        project.externalAccounts.first().enabled = false;
        QCOMPARE(effectiveConnection(project, activity).error().code,
                 Core::ErrorCode::Configuration);
    }

    void knownTimeZones_data()
    {
        QTest::addColumn<bool>("known");
        for (const char *zone :
             {"Europe/Paris", "UTC", "Etc/UTC", "Asia/Calcutta", "US/Eastern", "CET", "GMT"})
            QTest::newRow(zone) << true;
        for (const char *zone :
             {"", "default", "Pariss", "europe/paris", "Mars/Olympus", "../etc/passwd", "zone.tab",
              "EST5EDT,M3.2.0,M11.1.0", "/usr/share/zoneinfo/Europe/Paris"})
            QTest::newRow(zone) << false;
    }

    void knownTimeZones()
    {
        QFETCH(bool, known);
        QCOMPARE(isKnownTimeZone(QString::fromLatin1(QTest::currentDataTag())), known);
    }

    void followsTheTimeZone()
    {
        Project project;
        Activity activity;
        QCOMPARE(*effectiveTimeZone(project, activity),
                 QByteArray("UTC")); // the machine's, set by the test's environment
        project.timeZone = u"Asia/Seoul"_s;
        QCOMPARE(*effectiveTimeZone(project, activity), QByteArray("Asia/Seoul"));
        activity.advanced.timeZone = u"Europe/Paris"_s;
        QCOMPARE(*effectiveTimeZone(project, activity), QByteArray("Europe/Paris"));
        activity.advanced.timeZone = u"Mars/Olympus"_s;
        QCOMPARE(effectiveTimeZone(project, activity).error().code, Core::ErrorCode::Configuration);
    }
};

QTEST_GUILESS_MAIN(TestProject)
#include "tst_project.moc"
