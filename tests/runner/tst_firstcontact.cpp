// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/projectfile.h"
#include "support/runnerprocess.h"
#include "support/scriptedserver.h"

#include <QDir>
#include <QTest>

#include <memory>

using namespace Inlet;
using namespace Inlet::Test;
using namespace Qt::StringLiterals;

namespace {

constexpr int EndDeadlineMs = 60'000;
constexpr int Many = 501;

QByteArray dated(const QByteArray &subject, const QByteArray &fields)
{
    return "From: anna@example.org\r\nSubject: " + subject + "\r\n" + fields + "\r\nHello\r\n";
}

} // namespace

/** What becomes of the messages in a mailbox that nobody has met before. */
class TestFirstContact : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<ProjectFolder> m_folder;

    RunnerResult run(const QStringList &more = {})
    {
        return RunnerProcess::run(QStringList{u"run"_s, m_folder->write(), u"--once"_s, u"--log"_s,
                                              u"jsonl"_s, u"--state"_s, m_folder->path(u"state"_s)}
                                  + more);
    }

    static QStringList choice(const QString &value) { return {u"--first-contact"_s, value}; }

    static QStringList subjects(const RunnerResult &result)
    {
        QStringList subjects;
        for (const Core::Event &event : result.ofType(Core::EventType::Message))
            subjects += event.members.value("subject"_L1).toString();
        return subjects;
    }

    static bool logs(const RunnerResult &result, const QString &text)
    {
        for (const Core::Event &event : result.ofType(Core::EventType::Log)) {
            if (event.members.value("text"_L1).toString().contains(text))
                return true;
        }
        return false;
    }

    void addMany()
    {
        for (int i = 0; i < Many; ++i)
            m_folder->addMessage(message(QByteArray::number(i)));
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<ProjectFolder>();
        m_folder->setScript({u"return 4;"_s}); // met again by each pass
    }

    void passesOverWhatIsThere()
    {
        m_folder->addMessage(message("old"));
        const RunnerResult first = run(choice(u"from-now-on"_s));
        QCOMPARE(first.exitStatus, 0);
        QCOMPARE(subjects(first), QStringList());
        QVERIFY(logs(first, u"1 of its 1 messages are passed over"_s));
        QCOMPARE(first.only(Core::EventType::Mailbox).value("toHandle"_L1).toInt(), 0);

        m_folder->addMessage(message("new"));
        for (const QStringList &options :
             {QStringList{}, choice(u"from-now-on"_s), choice(u"all"_s)}) {
            const RunnerResult next = run(options);
            QCOMPARE(next.exitStatus, 0);
            QCOMPARE(subjects(next), QStringList{u"new"_s});
        }
    }

    void passesOverWhatIsOlder_data()
    {
        QTest::addColumn<QByteArray>("fields");
        QTest::addColumn<bool>("handled");
        QTest::newRow("new date") << QByteArray("Date: Mon, 23 Nov 2026 09:00:00 +0100\r\n")
                                  << true;
        QTest::newRow("old date") << QByteArray("Date: Fri, 23 Oct 2026 09:00:00 +0100\r\n")
                                  << false;
        QTest::newRow("at the boundary")
            << QByteArray("Date: Sun, 1 Nov 2026 00:00:00 +0000\r\n") << true;
        QTest::newRow("just before")
            << QByteArray("Date: Sat, 31 Oct 2026 23:59:59 +0000\r\n") << false;
        QTest::newRow("received later than dated")
            << QByteArray("Received: from a by b;\r\n Mon, 23 Nov 2026 09:00:00 +0100\r\n"
                          "Date: Fri, 23 Oct 2026 09:00:00 +0100\r\n")
            << true;
        QTest::newRow("dated later than received")
            << QByteArray("Received: from a by b; Fri, 23 Oct 2026 09:00:00 +0100\r\n"
                          "Date: Mon, 23 Nov 2026 09:00:00 +0100\r\n")
            << false;
        QTest::newRow("trace without date")
            << QByteArray("Received: from a by b\r\nDate: Fri, 23 Oct 2026 09:00:00 +0100\r\n")
            << false;
        QTest::newRow("no date") << QByteArray() << true;
        QTest::newRow("nonsense") << QByteArray("Date: yesterday\r\n") << true;
    }

    void passesOverWhatIsOlder()
    {
        QFETCH(QByteArray, fields);
        QFETCH(bool, handled);
        m_folder->addMessage(dated("a", fields));
        const QStringList expected = handled ? QStringList{u"a"_s} : QStringList();
        QCOMPARE(subjects(run(choice(u"newer-than=2026-11-01T00:00:00Z"_s))), expected);
        QCOMPARE(subjects(run()), expected); // remembered
    }

    void takesAgesAndDays_data()
    {
        QTest::addColumn<QString>("boundary");
        QTest::newRow("age") << u"P1D"_s;
        QTest::newRow("day") << QDate::currentDate().toString(Qt::ISODate);
    }

    void takesAgesAndDays()
    {
        QFETCH(QString, boundary);
        const auto field = [](const QDateTime &time) {
            return "Date: " + time.toString(Qt::RFC2822Date).toUtf8() + "\r\n";
        };
        m_folder->addMessage(dated("new", field(QDateTime::currentDateTime())));
        m_folder->addMessage(dated("old", field(QDateTime::currentDateTime().addDays(-2))));
        QCOMPARE(subjects(run(choice(u"newer-than="_s + boundary))), QStringList{u"new"_s});
    }

    void makesADryRunFirst()
    {
        m_folder->setScript({u"return 1;"_s});
        m_folder->addMessage(message("a"));
        for (int i = 0; i < 2; ++i) { // nobody has chosen meanwhile
            const RunnerResult result = run(choice(u"dry-run"_s));
            QCOMPARE(result.exitStatus, 0);
            QVERIFY(result.only(Core::EventType::TaskStarted).value("dryRun"_L1).toBool());
            QCOMPARE(subjects(result), QStringList{u"a"_s});
            QVERIFY(result.ofType(Core::EventType::Transition).isEmpty());
        }
        QCOMPARE(run(choice(u"all"_s)).only(Core::EventType::TaskFinished)["deleted"_L1].toInt(),
                 1);
        m_folder->addMessage(message("b"));
        const RunnerResult later = run(choice(u"dry-run"_s));
        QVERIFY(!later.only(Core::EventType::TaskStarted).value("dryRun"_L1).toBool());
    }

    void remembersNothingOfADryRun()
    {
        m_folder->addMessage(message("a"));
        const RunnerResult dry = run(choice(u"from-now-on"_s) + QStringList{u"--dry-run"_s});
        QCOMPARE(subjects(dry), QStringList());
        QCOMPARE(subjects(run()), QStringList{u"a"_s});
    }

    void asksOnlyAboutMany()
    {
        m_folder->addMessage(message("a"));
        QCOMPARE(subjects(run(choice(u"ask"_s))), QStringList{u"a"_s});
    }

    void asksAboutMany()
    {
        addMany();
        for (int i = 0; i < 2; ++i) {
            const RunnerResult asked = run(choice(u"ask"_s));
            QCOMPARE(asked.exitStatus, 0);
            QCOMPARE(asked.only(u"first-contact").value("messages"_L1).toInt(), Many);
            QVERIFY(asked.only(u"first-contact").value("bytes"_L1).toInteger() > Many);
            QVERIFY(asked.ofType(Core::EventType::Message).isEmpty());
            QCOMPARE(asked.only(Core::EventType::TaskFinished).value("outcome"_L1).toString(),
                     u"stopped"_s);
        }
        QVERIFY(subjects(run(choice(u"from-now-on"_s))).isEmpty());
        const RunnerResult later = run(choice(u"ask"_s));
        QVERIFY(later.ofType(u"first-contact").isEmpty());
    }

    void handlesManyWhenNobodySaysOtherwise()
    {
        addMany();
        const RunnerResult result = run();
        QCOMPARE(subjects(result).size(), Many);
        QVERIFY(logs(result, u"met for the first time and holds 501 messages"_s));
        QVERIFY(!logs(run(), u"met for the first time"_s));
    }

    void refuses_data()
    {
        QTest::addColumn<QString>("value");
        for (const QString &value :
             {u"none"_s, u"newer-than"_s, u"newer-than="_s, u"newer-than=yesterday"_s,
              u"newer-than=2026-02-30"_s, u"newer-than=PT0S"_s, u"newer-than=P1W"_s,
              u"newer-than=2026-11-01T10:00:00"_s, u""_s})
            QTest::newRow(qPrintable(u'"' + value + u'"')) << value;
    }

    void refuses()
    {
        QFETCH(QString, value);
        const RunnerResult result = run(choice(value));
        QCOMPARE(result.exitStatus, 64);
        QVERIFY(result.complaints.contains("--first-contact"));
    }

    void tellsWhatAServerCannot_data()
    {
        QTest::addColumn<QByteArrayList>("capabilities");
        QTest::addColumn<QByteArray>("uid");
        QTest::addColumn<QString>("value");
        QTest::addColumn<int>("exitStatus");
        QTest::addColumn<QByteArray>("says");
        const QString newer = u"newer-than=P7D"_s;
        QTest::newRow("no TOP") << QByteArrayList{"UIDL"} << QByteArray("u1") << newer << 65
                                << QByteArray("does not offer TOP");
        QTest::newRow("TOP fails") << QByteArrayList{"UIDL", "TOP"} << QByteArray("u1") << newer
                                   << 69 << QByteArray("did not give the header fields");
        QTest::newRow("no UIDL") << QByteArrayList{"TOP"} << QByteArray() << newer << 65
                                 << QByteArray("does not tell unique-ids");
        QTest::newRow("no UIDL from now on")
            << QByteArrayList{"TOP"} << QByteArray() << u"from-now-on"_s << 65
            << QByteArray("does not tell unique-ids");
    }

    void tellsWhatAServerCannot()
    {
        QFETCH(QByteArrayList, capabilities);
        QFETCH(QByteArray, uid);
        QFETCH(QString, value);
        QFETCH(int, exitStatus);
        QFETCH(QByteArray, says);
        ScriptedServer server({{uid, message("a")}});
        server.capabilities = capabilities;
        server.script = [](int, const QByteArray &command) {
            return command.startsWith("TOP ")
                       ? Reaction{Reaction::Kind::Say, "-ERR unknown command\r\n"}
                       : Reaction();
        };
        m_folder->setConnection(
            {{u"server"_s, u"127.0.0.1"_s}, {u"port"_s, server.port()}, {u"account"_s, u"anna"_s}});
        RunnerProcess runner(QStringList{u"run"_s, m_folder->write(), u"--once"_s, u"--log"_s,
                                         u"jsonl"_s, u"--state"_s, m_folder->path(u"state"_s)}
                             + choice(value));
        runner.setEnvironment(u"INLET_PASSWORD_INMAIL"_s, u"secret-word"_s);
        runner.start();
        QVERIFY(QTest::qWaitFor(
            [&runner] { return runner.process().state() == QProcess::NotRunning; }, EndDeadlineMs));
        const RunnerResult result = runner.finish();
        QCOMPARE(result.exitStatus, exitStatus);
        QVERIFY2(result.output.contains(says), result.output);
        QVERIFY(!server.commands().contains("RETR 1"));
    }
};

QTEST_GUILESS_MAIN(TestFirstContact)
#include "tst_firstcontact.moc"
