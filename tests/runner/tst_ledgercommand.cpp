// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/projectfile.h"
#include "support/runnerprocess.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTest>

#include <memory>

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

    /** A mailbox of messages with the codes 1 to 4 and one that fails, after one pass. */
    struct Handled
    {
        ProjectFolder folder;
        QString project;
        QStringList state;
    };

    static std::unique_ptr<Handled> handledMessages()
    {
        auto handled = std::make_unique<Handled>();
        handled->folder.setScript({u"if (mailMessage.subject === 'bad')"_s,
                                   u"    throw new Error('no');"_s,
                                   u"return Number(mailMessage.subject);"_s});
        handled->folder.activity.insert(u"advanced"_s, QJsonObject{{u"onError"_s, u"ignore"_s}});
        for (const QByteArray subject : {"1", "2", "3", "4", "bad"})
            handled->folder.addMessage(message(subject));
        handled->project = handled->folder.write();
        handled->state = {u"--state"_s, handled->folder.path(u"state"_s)};
        const RunnerResult run = RunnerProcess::run(
            QStringList{u"run"_s, handled->project, u"--once"_s} + handled->state);
        if (run.exitStatus != 0)
            qWarning() << run.complaints;
        return handled;
    }

    static QString ledgerFile(const ProjectFolder &folder)
    {
        const QDir ledgers(folder.path(u"state/ledgers"_s));
        return ledgers.filePath(ledgers.entryList({u"*.sqlite"_s}).value(0));
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
        QCOMPARE(totals.value("quarantined"_L1).toInt(), 0);
        QCOMPARE(totals.value("failing"_L1).toInt(), 1);

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
        const QJsonObject failed = result.only(u"failing");
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

    void countsWhatWasDelivered()
    {
        const auto withHandled = handledMessages();
        const QJsonObject totals = ledger(withHandled->project, withHandled->state).only(u"ledger");
        QCOMPARE(totals.value("fired"_L1).toInt(), 2); // codes 1 and 2
        QCOMPARE(totals.value("delivered"_L1).toInt(), 2);
        QCOMPARE(totals.value("withoutDestination"_L1).toInt(), 2);
        QCOMPARE(totals.value("undelivered"_L1).toInt(), 0);
    }

    void finds_data()
    {
        QTest::addColumn<QStringList>("options");
        QTest::addColumn<QStringList>("subjects");
        const QStringList all{u"4"_s, u"3"_s, u"2"_s, u"1"_s};
        QTest::newRow("everything") << QStringList{} << all;
        QTest::newRow("code") << QStringList{u"--code"_s, u"3"_s} << QStringList{u"3"_s};
        QTest::newRow("subject") << QStringList{u"--subject"_s, u"2"_s} << QStringList{u"2"_s};
        QTest::newRow("sender") << QStringList{u"--search"_s, u"ANNA"_s} << all;
        QTest::newRow("nothing") << QStringList{u"--search"_s, u"nobody"_s} << QStringList{};
        QTest::newRow("unknown UIDL") << QStringList{u"--uid"_s, u"nobody"_s} << QStringList{};
        QTest::newRow("unknown id") << QStringList{u"--message-id"_s, u"nobody"_s} << QStringList{};
        QTest::newRow("since long ago") << QStringList{u"--since"_s, u"2000-01-01"_s} << all;
        QTest::newRow("since long after")
            << QStringList{u"--since"_s, u"2999-01-01T00:00:00Z"_s} << QStringList{};
        QTest::newRow("until long ago")
            << QStringList{u"--until"_s, u"2000-01-01"_s} << QStringList{};
        QTest::newRow("until long after") << QStringList{u"--until"_s, u"2999-01-01"_s} << all;
        QTest::newRow("only transitions")
            << QStringList{u"--only"_s, u"transition"_s} << QStringList{};
    }

    void finds()
    {
        QFETCH(QStringList, options);
        QFETCH(QStringList, subjects);
        const auto handled = handledMessages();
        const RunnerResult result = ledger(handled->project, handled->state + options);
        QCOMPARE(result.exitStatus, 0);
        QStringList found;
        for (const Core::Event &event : result.ofType(Core::EventType::Message))
            found += event.members.value("subject"_L1).toString();
        QCOMPARE(found, subjects);
    }

    void findsTransitionsWithTheirMessages()
    {
        const auto handled = handledMessages();
        const RunnerResult result =
            ledger(handled->project, handled->state + QStringList{u"--code"_s, u"2"_s});
        const QJsonObject message = result.only(Core::EventType::Message);
        QCOMPARE(result.only(Core::EventType::Transition).value("id"_L1),
                 message.value("transitionId"_L1));
        QVERIFY(result.ofType(u"failing").isEmpty()); // a failure has no code
    }

    void writesATable()
    {
        const auto handled = handledMessages();
        const QString file = handled->folder.path(u"rows.csv"_s);
        const QStringList csv{u"--format"_s, u"csv"_s};
        const RunnerResult printed = ledger(handled->project, handled->state + csv);
        const QByteArrayList lines = printed.output.split('\n');
        QCOMPARE(lines.size(), 1 + 4 + 2 + 1 + 1); // header, messages, transitions, failing, end
        QVERIFY(lines.first().startsWith("type,activity,decidedAt,uid,"));
        QVERIFY(lines.first().endsWith('\r'));
        QVERIFY(lines.at(1).startsWith("message,inmail,"));

        const RunnerResult saved =
            ledger(handled->project, handled->state + csv + QStringList{u"--output"_s, file});
        QCOMPARE(saved.exitStatus, 0);
        QVERIFY(saved.output.isEmpty());
        QFile table(file);
        QVERIFY(table.open(QIODevice::ReadOnly));
        QCOMPARE(table.readAll(), printed.output);
        QCOMPARE(
            table.permissions()
                & (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther),
            QFile::Permissions());
    }

    void refuses_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<int>("exitStatus");
        QTest::newRow("nothing") << QStringList{} << 64;
        QTest::newRow("missing file") << QStringList{u"/nonexistent/a.inlet"_s} << 66;
        QTest::newRow("unknown activity") << QStringList{u"PROJECT"_s, u"nobody"_s} << 64;
        const auto option = [](const QString &name, const QString &value) {
            return QStringList{u"PROJECT"_s, name, value};
        };
        QTest::newRow("code 0") << option(u"--code"_s, u"0"_s) << 64;
        QTest::newRow("code 5") << option(u"--code"_s, u"5"_s) << 64;
        QTest::newRow("no date") << option(u"--since"_s, u"yesterday"_s) << 64;
        QTest::newRow("no such day") << option(u"--until"_s, u"2026-02-30"_s) << 64;
        QTest::newRow("instant without offset")
            << option(u"--until"_s, u"2026-02-01T10:00:00"_s) << 64;
        QTest::newRow("format") << option(u"--format"_s, u"xml"_s) << 64;
        QTest::newRow("two formats")
            << QStringList{u"PROJECT"_s, u"--format"_s, u"csv"_s, u"--log"_s, u"text"_s} << 64;
        QTest::newRow("type") << option(u"--only"_s, u"mail"_s) << 64;
        QTest::newRow("empty file name") << option(u"--output"_s, u""_s) << 64;
        QTest::newRow("file that cannot be")
            << option(u"--output"_s, u"/nonexistent/rows.csv"_s) << 70;
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

    void refusesALedgerOfANewerVersion()
    {
        const auto handled = handledMessages();
        {
            QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"newer"_s);
            database.setDatabaseName(ledgerFile(handled->folder));
            QVERIFY(database.open());
            QSqlQuery query(database);
            QVERIFY(query.exec(u"PRAGMA user_version = 99"_s));
        }
        QSqlDatabase::removeDatabase(u"newer"_s);
        for (const QStringList &command : {QStringList{u"ledger"_s, handled->project},
                                           QStringList{u"run"_s, handled->project, u"--once"_s}}) {
            const RunnerResult result = RunnerProcess::run(command + handled->state);
            QCOMPARE(result.exitStatus, 70);
            const QByteArray told = result.complaints + result.output;
            QVERIFY2(told.contains("written by a newer version of Inlet (format 99"), told);
        }
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
        QFile file(ledgerFile(folder));
        QVERIFY(file.resize(100));
        const RunnerResult result = ledger(project, state);
        QCOMPARE(result.exitStatus, 70);
        QVERIFY(!result.complaints.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestLedgerCommand)
#include "tst_ledgercommand.moc"
