// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/projectfile.h"
#include "support/runnerprocess.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QTest>

using namespace Inlet;
using namespace Inlet::Test;
using namespace Qt::StringLiterals;

/** What the command `ledger` tells about runs that were made before. */
class TestLedgerCommand : public QObject
{
    Q_OBJECT

private:
    static RunnerResult ledger(const QString &project, const QStringList &more)
    {
        return RunnerProcess::run(QStringList{u"ledger"_s, project} + more);
    }

private Q_SLOTS:
    void createsNothing()
    {
        ProjectFolder folder;
        const QString state = folder.path(u"state"_s);
        const RunnerResult result = ledger(folder.write(), {u"--state"_s, state});
        QCOMPARE(result.exitStatus, 0);
        QCOMPARE(result.events.size(), 1);
        const QJsonObject report = result.only(u"ledger");
        QCOMPARE(report.value("exists"_L1), QJsonValue(false));
        QVERIFY(report.value("text"_L1).toString().contains("no ledger yet"_L1));
        QVERIFY(!QDir(state).exists());
    }

    void listsWhatWasHandled()
    {
        ProjectFolder folder;
        folder.setScript({u"vars.subject = mailMessage.subject;"_s,
                          u"if (mailMessage.subject === 'bad')"_s, u"    throw new Error('no');"_s,
                          u"return Number(mailMessage.subject);"_s});
        folder.activity.insert(u"advanced"_s, QJsonObject{{u"onError"_s, u"ignore"_s}});
        for (const QByteArray subject : {"1", "2", "3", "4", "bad"})
            folder.addMessage(message(subject));
        const QString project = folder.write();
        const QStringList state{u"--state"_s, folder.path(u"state"_s)};
        QCOMPARE(RunnerProcess::run(QStringList{u"run"_s, project, u"--once"_s} + state).exitStatus,
                 0);

        const RunnerResult result = ledger(project, QStringList{u"inmail"_s} + state);
        QCOMPARE(result.exitStatus, 0);
        const QJsonObject totals = result.only(u"ledger");
        QCOMPARE(totals.value("exists"_L1), QJsonValue(true));
        QCOMPARE(totals.value("handled"_L1).toInt(), 4);
        QCOMPARE(totals.value("gone"_L1).toInt(), 2);
        QCOMPARE(totals.value("left"_L1).toInt(), 2);
        QCOMPARE(totals.value("quarantined"_L1).toInt(), 1);

        const QList<Core::Event> messages = result.ofType(Core::EventType::Message);
        QCOMPARE(messages.size(), 4);
        QStringList transitionIds;
        for (int i = 0; i < 4; ++i) {
            const int code = 4 - i; // newest first
            const QJsonObject row = messages.at(i).members;
            QCOMPARE(row.value("returnCode"_L1).toInt(), code);
            QCOMPARE(row.value("subject"_L1).toString(), QString::number(code));
            QCOMPARE(row.value("from"_L1).toString(), u"anna@example.org"_s);
            QCOMPARE(row.value("action"_L1).toString(), code % 2 == 1 ? u"delete"_s : u"leave"_s);
            QCOMPARE(row.value("gone"_L1).toBool(), code % 2 == 1);
            QCOMPARE(row.value("vars"_L1)["subject"_L1].toString(), QString::number(code));
            QCOMPARE(row.value("transition"_L1),
                     code <= 2 ? QJsonValue(u"ok"_s) : QJsonValue(QJsonValue::Null));
            if (code <= 2)
                transitionIds += row.value("transitionId"_L1).toString();
        }
        // They have no destination, so they count as delivered.
        QStringList fired;
        for (const Core::Event &event : result.ofType(Core::EventType::Transition)) {
            QVERIFY(event.members.value("delivered"_L1).toBool());
            fired += event.members.value("id"_L1).toString();
        }
        QCOMPARE(fired, transitionIds);
        const QJsonObject failed = result.only(u"quarantine");
        QCOMPARE(failed.value("subject"_L1).toString(), u"bad"_s);
        QCOMPARE(failed.value("failures"_L1).toInt(), 1);
        QVERIFY(failed.value("error"_L1).toString().contains("no"_L1));

        const RunnerResult text = ledger(project, state + QStringList{u"--log"_s, u"text"_s});
        QCOMPARE(text.output.count('\n'), 1 + 4 + 2 + 1);
    }

    void tellsDeliveries_data()
    {
        QTest::addColumn<QString>("program");
        QTest::addColumn<bool>("delivered");
        QTest::newRow("accepted") << u"true"_s << true;
        QTest::newRow("refused") << u"false"_s << false;
    }

    void tellsDeliveries()
    {
        QFETCH(QString, program);
        QFETCH(bool, delivered);
        ProjectFolder folder;
        folder.setScript({u"return 1;"_s});
        folder.activity.insert(
            u"transitions"_s,
            QJsonArray{QJsonObject{
                {u"name"_s, u"ok"_s},
                {u"deliver"_s, QJsonObject{{u"kind"_s, u"command"_s}, {u"program"_s, program}}}}});
        folder.addMessage(message("a"));
        const QString project = folder.write();
        const QStringList state{u"--state"_s, folder.path(u"state"_s)};
        QCOMPARE(RunnerProcess::run(QStringList{u"run"_s, project, u"--once"_s} + state).exitStatus,
                 0);
        const RunnerResult result = ledger(project, state);
        const QJsonObject transition = result.only(Core::EventType::Transition);
        QCOMPARE(transition.value("name"_L1).toString(), u"ok"_s);
        QCOMPARE(transition.value("delivered"_L1).toBool(), delivered);
        QCOMPARE(transition.value("deliveredAt"_L1).isNull(), !delivered);
        QCOMPARE(transition.value("lastError"_L1).isNull(), delivered);
    }

    void refuses_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<int>("exitStatus");
        QTest::newRow("nothing") << QStringList{} << 64;
        QTest::newRow("missing file") << QStringList{u"/nonexistent/a.inlet"_s} << 66;
        QTest::newRow("unknown activity") << QStringList{u"PROJECT"_s, u"nobody"_s} << 64;
    }

    void refuses()
    {
        QFETCH(QStringList, arguments);
        ProjectFolder folder;
        arguments.replaceInStrings(u"PROJECT"_s, folder.write());
        const RunnerResult result = RunnerProcess::run(QStringList{u"ledger"_s} + arguments);
        QTEST(result.exitStatus, "exitStatus");
        QVERIFY(!result.complaints.isEmpty());
    }

    void refusesADamagedLedger()
    {
        ProjectFolder folder;
        folder.setScript({u"return 4;"_s});
        folder.addMessage(message("a"));
        const QString project = folder.write();
        const QStringList state{u"--state"_s, folder.path(u"state"_s)};
        QCOMPARE(RunnerProcess::run(QStringList{u"run"_s, project, u"--once"_s} + state).exitStatus,
                 0);
        const QDir ledgers(folder.path(u"state/ledgers"_s));
        QFile file(ledgers.filePath(ledgers.entryList({u"*.sqlite"_s}).value(0)));
        QVERIFY(file.resize(100));
        const RunnerResult result = ledger(project, state);
        QCOMPARE(result.exitStatus, 70);
        QVERIFY(!result.complaints.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestLedgerCommand)
#include "tst_ledgercommand.moc"
