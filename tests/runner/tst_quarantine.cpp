// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/projectfile.h"
#include "support/runnerprocess.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTest>

using namespace Inlet;
using namespace Inlet::Test;
using namespace Qt::StringLiterals;

/** Messages whose handler fails again and again, over runs of `inlet-run` with one state folder. */
class TestQuarantine : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<ProjectFolder>();
        m_folder->activity.insert(u"advanced"_s, QJsonObject{{u"onError"_s, u"ignore"_s}});
    }

    void setsAsideWhatFailsAgainAndAgain_data()
    {
        QTest::addColumn<QString>("failure");
        QTest::addColumn<int>("allowed");
        QTest::newRow("exception") << u"throw new Error('no')"_s << 3;
        QTest::newRow("logError") << u"logError('no')"_s << 3;
        QTest::newRow("no decision") << u"return 'x'"_s << 3;
        QTest::newRow("endless loop") << u"while (true);"_s << 1;
        QTest::newRow("after one failure") << u"throw new Error('no')"_s << 1;
        QTest::newRow("after five failures") << u"throw new Error('no')"_s << 5;
    }

    void setsAsideWhatFailsAgainAndAgain()
    {
        QFETCH(QString, failure);
        QFETCH(int, allowed);
        m_folder->setScript({u"if (mailMessage.subject === 'bad')"_s, failure, u"return 2;"_s});
        m_folder->addMessage(message("first"));
        m_folder->addMessage(message("bad"));
        m_folder->addMessage(message("last"));
        QJsonObject limits{{u"scriptDuration"_s, u"PT1S"_s}};
        if (allowed != 3)
            limits.insert(u"failuresBeforeQuarantine"_s, allowed);
        m_folder->activity.insert(u"limits"_s, limits);
        const QString project = m_folder->write();

        for (int pass = 1; pass <= allowed; ++pass) {
            const RunnerResult result = run(project);
            QCOMPARE(result.ofType(Core::EventType::Message).size(), 3);
            QCOMPARE(result.ofType(Core::EventType::Quarantined).size(), pass == allowed ? 1 : 0);
            if (pass < allowed)
                QCOMPARE(rows(project, u"failing").size(), 1);
        }
        const QJsonObject row = rows(project, u"quarantine").value(0).members;
        QVERIFY(rows(project, u"failing").isEmpty());
        QCOMPARE(row.value("failures"_L1).toInt(), allowed);
        QVERIFY(!row.value("error"_L1).toString().isEmpty());
        QVERIFY(!row.value("gone"_L1).toBool());
        const QString copy = row.value("copy"_L1).toString();
        QVERIFY2(copy.startsWith(m_folder->path(u"state/quarantine/"_s)), qPrintable(copy));
        QFile file(copy);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), message("bad"));
        QCOMPARE(file.permissions() & ~(QFile::ReadUser | QFile::WriteUser),
                 QFile::ReadOwner | QFile::WriteOwner);

        // From now on the others are handled without it, and it stays on the server.
        const RunnerResult next = run(project);
        QCOMPARE(next.exitStatus, 0);
        QCOMPARE(next.ofType(Core::EventType::Message).size(), 2);
        QCOMPARE(next.only(Core::EventType::Mailbox).value("messages"_L1).toInt(), 3);
        QVERIFY(next.ofType(Core::EventType::Error).isEmpty());
        QVERIFY(next.ofType(Core::EventType::Quarantined).isEmpty());
    }

    void knowsMessagesWithoutAUidByTheirContent()
    {
        // The practice server gives both copies one UIDL, so that only their content names them.
        m_folder->setScript(
            {u"if (mailMessage.subject === 'bad')"_s, u"throw new Error('no');"_s, u"return 4;"_s});
        m_folder->addMessage(message("good"));
        m_folder->addMessage(message("bad"));
        m_folder->addMessage(message("bad"));
        const QString project = m_folder->write();
        for (int pass = 1; pass <= 3; ++pass)
            QCOMPARE(run(project).ofType(Core::EventType::Message).size(), 3);
        QCOMPARE(rows(project, u"quarantine").size(), 2);
        const RunnerResult next = run(project);
        QCOMPARE(next.exitStatus, 0);
        QCOMPARE(next.ofType(Core::EventType::Message).size(), 1);
        QVERIFY(next.ofType(Core::EventType::Error).isEmpty());
    }

    void releases_data()
    {
        QTest::addColumn<bool>("all");
        QTest::newRow("one") << false;
        QTest::newRow("all") << true;
    }

    void releases()
    {
        QFETCH(bool, all);
        m_folder->activity.insert(u"limits"_s, QJsonObject{{u"failuresBeforeQuarantine"_s, 1}});
        m_folder->setScript({u"throw new Error('no');"_s});
        m_folder->addMessage(message("a"));
        m_folder->addMessage(message("b"));
        QString project = m_folder->write();
        run(project);
        const QList<Core::Event> aside = rows(project, u"quarantine");
        QCOMPARE(aside.size(), 2);
        const QString id = aside.first().members.value("id"_L1).toString();
        const QString copy = aside.first().members.value("copy"_L1).toString();
        QVERIFY(QFile::exists(copy));

        const auto release = [&](const QString &which) {
            return RunnerProcess::run({u"ledger"_s, project, u"--release"_s, which, u"--state"_s,
                                       m_folder->path(u"state"_s)});
        };
        QCOMPARE(release(u"unknown"_s).exitStatus, 66);
        const RunnerResult released = release(all ? u"all"_s : id);
        QCOMPARE(released.exitStatus, 0);
        QCOMPARE(released.ofType(u"released").size(), all ? 2 : 1);
        QVERIFY(!QFile::exists(copy));
        QCOMPARE(rows(project, u"quarantine").size(), all ? 0 : 1);

        m_folder->setScript({u"return 1;"_s});
        project = m_folder->write();
        QCOMPARE(run(project).ofType(Core::EventType::Message).size(), all ? 2 : 1);
    }

    void letsAnAbortedMailboxGoOn()
    {
        m_folder->activity.insert(u"advanced"_s, QJsonObject{{u"onError"_s, u"abort"_s}});
        m_folder->setScript(
            {u"if (mailMessage.subject === 'bad') throw new Error('no');"_s, u"return 1;"_s});
        m_folder->addMessage(message("bad"));
        m_folder->addMessage(message("good"));
        const QString project = m_folder->write();
        for (int pass = 1; pass <= 3; ++pass) {
            const RunnerResult result = run(project);
            QCOMPARE(result.exitStatus, 1);
            QCOMPARE(result.ofType(Core::EventType::Message).size(), 1);
        }
        const RunnerResult next = run(project);
        QCOMPARE(next.exitStatus, 0);
        QCOMPARE(next.only(Core::EventType::Message).value("subject"_L1).toString(), u"good"_s);
    }

    void countsFailuresInARowOnly()
    {
        m_folder->setScript({u"instance.vars.n = (instance.vars.n || 0) + 1;"_s,
                             u"if (instance.vars.n % 3) throw new Error('no');"_s, u"return 4;"_s});
        m_folder->addMessage(message("a"));
        const QString project = m_folder->write();
        for (int pass = 1; pass <= 6; ++pass)
            QCOMPARE(run(project).ofType(Core::EventType::Message).size(), 1);
        QVERIFY(rows(project, u"quarantine").isEmpty());
    }

    void remembersNothingInADryRun()
    {
        m_folder->setScript({u"throw new Error('no');"_s});
        m_folder->addMessage(message("bad"));
        const QString project = m_folder->write();
        for (int pass = 1; pass <= 4; ++pass)
            QCOMPARE(run(project, {u"--dry-run"_s}).ofType(Core::EventType::Message).size(), 1);
        QVERIFY(rows(project, u"failing").isEmpty());
        QVERIFY(rows(project, u"quarantine").isEmpty());
    }

private:
    RunnerResult run(const QString &project, const QStringList &more = {}) const
    {
        return RunnerProcess::run(QStringList{u"run"_s, project, u"--once"_s, u"--log"_s,
                                              u"jsonl"_s, u"--state"_s, m_folder->path(u"state"_s)}
                                  + more);
    }

    QList<Core::Event> rows(const QString &project, QStringView type) const
    {
        return RunnerProcess::run({u"ledger"_s, project, u"--state"_s, m_folder->path(u"state"_s)})
            .ofType(type);
    }

    std::unique_ptr<ProjectFolder> m_folder;
};

QTEST_GUILESS_MAIN(TestQuarantine)
#include "tst_quarantine.moc"
