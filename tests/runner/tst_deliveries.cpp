// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/projectfile.h"
#include "support/runnerprocess.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Inlet;
using namespace Inlet::Test;
using namespace Qt::StringLiterals;

/** Transitions and a destination that accepts only sometimes, over runs of `inlet-run` with one state folder. */
class TestDeliveries : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<ProjectFolder>();
        m_folder->setScript({u"vars.subject = mailMessage.subject;"_s, u"return 1;"_s});
        // Notes each event it is given; refuses those whose subject stands in the file "refused".
        QFile program(m_folder->path(u"take.sh"_s));
        QVERIFY(program.open(QIODevice::WriteOnly));
        program.write(
            "#!/bin/sh\n"
            "event=$(cat)\n"
            "subject=$(printf %s \"$event\" | sed 's/.*\"vars\":{\"subject\":\"\\([^\"]*\\)\".*/\\1/')\n"
            "if grep -qsx \"$subject\" refused; then echo \"refused $subject\" >> tried; exit 1; fi\n"
            "echo \"accepted $subject\" >> tried\n");
        QVERIFY(program.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
        deliverTo(u"./take.sh"_s);
    }

    void keepsTheOrderOfAMailbox()
    {
        const QString project = write({"a", "b", "c", "d"});
        refuse("b");
        const RunnerResult first = run(project);
        QCOMPARE(first.exitStatus, 0);
        QCOMPARE(tried(), QByteArrayList({"accepted a", "refused b"}));
        QCOMPARE(delivered(first), QList<bool>({true, false, false, false}));
        QCOMPARE(first.ofType(Core::EventType::Error).size(), 1);

        // Another one comes while the second is refused still.
        m_folder->addMessage(message("e"));
        const RunnerResult second = run(project);
        QCOMPARE(tried(), QByteArrayList({"refused b"}));
        QCOMPARE(delivered(second), QList<bool>({false})); // each transition is told once

        refuse("");
        const RunnerResult third = run(project);
        QCOMPARE(tried(), QByteArrayList({"accepted b", "accepted c", "accepted d", "accepted e"}));
        QVERIFY(third.ofType(Core::EventType::Transition).isEmpty());
        QVERIFY(run(project).ofType(Core::EventType::Transition).isEmpty());
        QVERIFY(tried().isEmpty());
    }

    void givesUpAndGoesOn()
    {
        m_folder->activity.insert(u"limits"_s, QJsonObject{{u"deliveryAttempts"_s, 2}});
        const QString project = write({"a", "b"});
        refuse("a");
        run(project);
        QCOMPARE(tried(), QByteArrayList({"refused a"}));
        const RunnerResult second = run(project);
        QCOMPARE(tried(), QByteArrayList({"refused a", "accepted b"}));
        QVERIFY(second.only(Core::EventType::Error)
                    .value("text"_L1)
                    .toString()
                    .contains("given up"_L1));

        // From now on it is not tried any more.
        run(project);
        QVERIFY(tried().isEmpty());
        const RunnerResult ledger = RunnerProcess::run(QStringList{u"ledger"_s, project} + state());
        QCOMPARE(ledger.only(u"ledger").value("dead"_L1).toInt(), 1);
        int dead = 0;
        for (const Core::Event &event : ledger.ofType(Core::EventType::Transition)) {
            if (!event.members.value("dead"_L1).toBool())
                continue;
            ++dead;
            QCOMPARE(event.members.value("attempts"_L1).toInt(), 2);
            QVERIFY(!event.members.value("lastError"_L1).toString().isEmpty());
        }
        QCOMPARE(dead, 1);
    }

    void sendsDeadLettersAgain()
    {
        m_folder->activity.insert(u"limits"_s, QJsonObject{{u"deliveryAttempts"_s, 1}});
        const QString project = write({"a", "b", "c"});
        refuse("a");
        run(project);
        QCOMPARE(tried(), QByteArrayList({"refused a", "accepted b", "accepted c"}));
        const auto ledger = [&](const QStringList &arguments) {
            return RunnerProcess::run(QStringList{u"ledger"_s, project} + arguments + state());
        };
        const RunnerResult dead = ledger({u"--dead-letters"_s});
        QCOMPARE(dead.events.size(), 1);
        const QString id = dead.only(Core::EventType::Transition).value("id"_L1).toString();
        QVERIFY(!id.isEmpty());

        QCOMPARE(ledger({u"--resend"_s, u"unknown"_s}).exitStatus, 66);
        QVERIFY(tried().isEmpty());
        // Still refused: it is a dead letter again.
        const RunnerResult refused = ledger({u"--resend"_s, id});
        QCOMPARE(refused.exitStatus, 1);
        QCOMPARE(refused.ofType(Core::EventType::Error).size(), 1);
        QCOMPARE(tried(), QByteArrayList({"refused a"}));
        QCOMPARE(ledger({u"--dead-letters"_s}).events.size(), 1);

        refuse("");
        const RunnerResult accepted = ledger({u"--resend"_s, u"all"_s});
        QCOMPARE(accepted.exitStatus, 0);
        QVERIFY(accepted.ofType(Core::EventType::Error).isEmpty());
        QCOMPARE(tried(), QByteArrayList({"accepted a"}));
        QVERIFY(ledger({u"--dead-letters"_s}).events.isEmpty());
        QCOMPARE(ledger({u"--resend"_s, u"all"_s}).exitStatus, 0); // nothing to do
        QVERIFY(tried().isEmpty());
    }

    void givesUpAtOnceWhatIsImpossible()
    {
        m_folder->activity.insert(
            u"transitions"_s, QJsonArray{QJsonObject{
                                  {u"name"_s, u"ok"_s},
                                  {u"deliver"_s, QJsonObject{{u"kind"_s, u"http"_s},
                                                             {u"url"_s, u"<%= 'ftp://a' %>"_s}}}}});
        const QString project = write({"a"});
        const RunnerResult result = run(project);
        QCOMPARE(delivered(result), QList<bool>({false}));
        QCOMPARE(RunnerProcess::run(QStringList{u"ledger"_s, project} + state())
                     .only(u"ledger")
                     .value("dead"_L1)
                     .toInt(),
                 1);
    }

    void keepsCredentialsFromPrograms()
    {
        QFile program(m_folder->path(u"env.sh"_s));
        QVERIFY(program.open(QIODevice::WriteOnly));
        program.write("#!/bin/sh\nenv > seen\n");
        QVERIFY(program.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
        program.close();
        deliverTo(u"./env.sh"_s);
        const QString project = write({"a"});
        RunnerProcess runner(QStringList{u"run"_s, project, u"--once"_s} + state());
        for (const QString &name : {u"INLET_PASSWORD_INMAIL"_s, u"INLET_CLIENT_SECRET_INMAIL"_s,
                                    u"INLET_SIGNING_KEY_INMAIL"_s}) {
            runner.setEnvironment(name, u"top-secret"_s);
        }
        runner.start();
        QCOMPARE(runner.finish().exitStatus, 0);
        QFile seen(m_folder->path(u"seen"_s));
        QVERIFY(seen.open(QIODevice::ReadOnly));
        QVERIFY(!seen.readAll().contains("top-secret"));
    }

    void deliversAgainWhatACrashLeftUnrecorded()
    {
        // The program kills the runner after it has taken the event: nobody could note that any more.
        QFile program(m_folder->path(u"kill.sh"_s));
        QVERIFY(program.open(QIODevice::WriteOnly));
        program.write("#!/bin/sh\ncat >> taken; echo >> taken\n"
                      "[ -e killed ] || { touch killed; kill -9 $PPID; }\n");
        QVERIFY(program.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
        program.close();
        deliverTo(u"./kill.sh"_s);
        const QString project = write({"a"});
        run(project);
        QVERIFY(QFile::exists(m_folder->path(u"killed"_s)));
        QCOMPARE(run(project).exitStatus, 0);
        QFile taken(m_folder->path(u"taken"_s));
        QVERIFY(taken.open(QIODevice::ReadOnly));
        const QByteArrayList events = taken.readAll().trimmed().split('\n');
        QCOMPARE(events.size(), 2);
        QCOMPARE(events.first(), events.last()); // the same id, so that the receiver can tell
        QVERIFY(run(project).ofType(Core::EventType::Error).isEmpty());
    }

private:
    void deliverTo(const QString &program)
    {
        m_folder->activity.insert(
            u"transitions"_s,
            QJsonArray{QJsonObject{
                {u"name"_s, u"ok"_s},
                {u"deliver"_s, QJsonObject{{u"kind"_s, u"command"_s}, {u"program"_s, program}}}}});
    }

    /** Writes the project over a mailbox of these messages, which nothing deletes. */
    QString write(const QByteArrayList &subjects)
    {
        for (const QByteArray &subject : subjects)
            m_folder->addMessage(message(subject));
        m_folder->activity.insert(u"leftMessages"_s, u"once"_s);
        m_folder->setScript({u"vars.subject = mailMessage.subject;"_s, u"return 2;"_s});
        return m_folder->write();
    }

    void refuse(const QByteArray &subject)
    {
        QFile file(m_folder->path(u"refused"_s));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(subject + '\n') > 0);
    }

    /** What the program was given since the last call. */
    QByteArrayList tried()
    {
        QFile file(m_folder->path(u"tried"_s));
        if (!file.open(QIODevice::ReadOnly))
            return {};
        const QByteArrayList lines = file.readAll().trimmed().split('\n');
        file.remove();
        return lines;
    }

    static QList<bool> delivered(const RunnerResult &result)
    {
        QList<bool> values;
        for (const Core::Event &event : result.ofType(Core::EventType::Transition))
            values.append(event.members.value("delivered"_L1).toBool());
        return values;
    }

    QStringList state() const { return {u"--state"_s, m_folder->path(u"state"_s)}; }

    RunnerResult run(const QString &project) const
    {
        return RunnerProcess::run(
            QStringList{u"run"_s, project, u"--once"_s, u"--log"_s, u"jsonl"_s} + state());
    }

    std::unique_ptr<ProjectFolder> m_folder;
};

QTEST_GUILESS_MAIN(TestDeliveries)
#include "tst_deliveries.moc"
