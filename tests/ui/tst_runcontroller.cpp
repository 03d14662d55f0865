// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/eventtext.h"
#include "ui/run/linebuffer.h"
#include "ui/run/runcontroller.h"

#include <QDir>
#include <QElapsedTimer>
#include <QJsonArray>
#include <QSignalSpy>
#include <QTest>

using namespace Inlet;
using namespace Inlet::Ui;
using namespace Qt::StringLiterals;

class TestRunController : public QObject
{
    Q_OBJECT

private:
    static RunRequest request(const QString &activity)
    {
        return {.project = {{u"label"_s, u"Support"_s}},
                .baseDirectory = u"/projects"_s,
                .activity = activity,
                .dryRun = true,
                .passwords = {{u"inmail"_s, u"secret"_s}}};
    }

    struct Run
    {
        RunController controller;
        QList<Core::Event> events;
        QSignalSpy finished{&controller, &RunController::finished};

        Run()
        {
            controller.setProgram(QStringLiteral(INLET_BIN_DIR "/fakerunner"));
            QObject::connect(&controller, &RunController::eventReceived, &controller,
                             [this](const Core::Event &event) { events.append(event); });
        }

        int exitStatus()
        {
            return finished.isEmpty() ? -2 : finished.constLast().constFirst().toInt();
        }

        bool hasRow(const QString &text, Core::Severity severity) const
        {
            return std::any_of(events.cbegin(), events.cend(), [&](const Core::Event &event) {
                return Core::EventText::describe(event).contains(text)
                       && Core::EventText::severity(event) == severity;
            });
        }
    };

private Q_SLOTS:
    void runsAndReports()
    {
        Run run;
        QSignalSpy states(&run.controller, &RunController::stateChanged);
        QSignalSpy progress(&run.controller, &RunController::progressChanged);
        run.controller.start(request(u"inmail"_s));
        QCOMPARE(run.controller.state(), RunController::State::Starting);
        QTRY_COMPARE(run.finished.size(), 1);
        QCOMPARE(run.exitStatus(), 0);
        QCOMPARE(run.controller.state(), RunController::State::Idle);
        QCOMPARE(states.size(), 3);
        QCOMPARE(progress.size(), 1);
        QCOMPARE(progress.constFirst(), (QVariantList{1LL, 2LL}));
        QStringList types;
        for (const Core::Event &event : std::as_const(run.events))
            types += event.type;
        QCOMPARE(types, (QStringList{u"task-started"_s, u"message"_s, u"task-finished"_s}));
    }

    void runsAgain()
    {
        Run run;
        for (int round = 1; round <= 2; ++round) {
            run.controller.start(request(u"inmail"_s));
            QTRY_COMPARE(run.finished.size(), round);
        }
        QCOMPARE(run.events.size(), 6);
    }

    void givesProjectAndPasswordsOnInputOnly_data()
    {
        QTest::addColumn<bool>("dryRun");
        QTest::newRow("dry run") << true;
        QTest::newRow("run once") << false;
    }

    void givesProjectAndPasswordsOnInputOnly()
    {
        QFETCH(bool, dryRun);
        Run run;
        RunRequest what = request(u"given"_s);
        what.dryRun = dryRun;
        run.controller.start(what);
        QTRY_COMPARE(run.finished.size(), 1);
        const QJsonObject given = run.events.at(1).members;
        const QJsonObject input = given.value("input"_L1).toObject();
        QCOMPARE(input.value("project"_L1).toObject(), what.project);
        QCOMPARE(input.value("baseDirectory"_L1).toString(), what.baseDirectory);
        QCOMPARE(input.value("passwords"_L1).toObject().value("inmail"_L1).toString(), u"secret"_s);

        QStringList arguments = given.value("arguments"_L1).toVariant().toStringList();
        QVERIFY(QDir(arguments.takeLast()).exists()); // still there, for the message viewer
        QStringList expected{u"run"_s, u"-"_s, u"given"_s, u"--once"_s};
        if (dryRun)
            expected += u"--dry-run"_s;
        expected += {u"--log"_s, u"jsonl"_s, u"--control-stdin"_s, u"--keep-messages"_s};
        QCOMPARE(arguments, expected);
    }

    void stops_data()
    {
        QTest::addColumn<QString>("activity");
        QTest::addColumn<qsizetype>("firstEvents");
        QTest::newRow("on request") << u"waits"_s << qsizetype(1);
        QTest::newRow("on SIGTERM") << u"needsTerm"_s << qsizetype(2);
        QTest::newRow("on SIGKILL") << u"needsKill"_s << qsizetype(2);
    }

    void stops()
    {
        QFETCH(QString, activity);
        QFETCH(qsizetype, firstEvents);
        Run run;
        run.controller.start(request(activity));
        QTRY_COMPARE(run.events.size(), firstEvents);
        QElapsedTimer timer;
        timer.start();
        run.controller.stop();
        QCOMPARE(run.controller.state(), RunController::State::Stopping);
        run.controller.stop();
        QVERIFY(run.finished.wait());
        QVERIFY2(timer.elapsed() < 500, qPrintable(QString::number(timer.elapsed())));
        QVERIFY(run.hasRow(u"The run was stopped."_s, Core::Severity::Information));
    }

    void reportsTheExitStatus()
    {
        Run run;
        run.controller.start(request(u"refused"_s));
        QTRY_COMPARE(run.finished.size(), 1);
        QCOMPARE(run.exitStatus(), 77);
        QVERIFY(run.hasRow(u"-ERR no"_s, Core::Severity::Error));
        QVERIFY(
            run.hasRow(u"exit status 77: the server refused the login"_s, Core::Severity::Error));
    }

    void reportsACrash()
    {
        Run run;
        run.controller.start(request(u"crashes"_s));
        QTRY_COMPARE(run.finished.size(), 1);
        QCOMPARE(run.exitStatus(), -1);
        QVERIFY(run.hasRow(u"ended unexpectedly (signal 6)"_s, Core::Severity::Error));
    }

    void showsWhatIsNoEvent()
    {
        Run run;
        run.controller.start(request(u"chatters"_s));
        QTRY_COMPARE(run.finished.size(), 1);
        QVERIFY(run.hasRow(u"not JSON at all"_s, Core::Severity::Warning));
        QVERIFY(run.hasRow(u"a Qt warning"_s, Core::Severity::Warning));
        QVERIFY(run.hasRow(u"no line end"_s, Core::Severity::Information));
    }

    void reportsAMissingRunner()
    {
        Run run;
        run.controller.setProgram(u"/nowhere/inlet-run"_s);
        run.controller.start(request(u"inmail"_s));
        QTRY_COMPARE(run.finished.size(), 1);
        QCOMPARE(run.exitStatus(), -1);
        QVERIFY(run.hasRow(u"/nowhere/inlet-run"_s, Core::Severity::Error));
        QCOMPARE(run.controller.state(), RunController::State::Idle);
    }

    void doesNotWaitForARunnerThatGoesOn()
    {
        auto run = std::make_unique<Run>();
        run->controller.start(request(u"needsKill"_s));
        QTRY_COMPARE(run->events.size(), 2);
        QElapsedTimer timer;
        timer.start();
        run.reset();
        QVERIFY2(timer.elapsed() < 300, qPrintable(QString::number(timer.elapsed())));
    }

    void cutsLinesAtEveryByte()
    {
        const QByteArray stream = "{\"a\":1}\r\n\n{\"b\":2}\nrest";
        for (qsizetype cut = 0; cut <= stream.size(); ++cut) {
            LineBuffer buffer;
            QList<QByteArray> lines = buffer.add(stream.left(cut));
            lines += buffer.add(stream.mid(cut));
            QCOMPARE(lines, (QList<QByteArray>{"{\"a\":1}", "", "{\"b\":2}"}));
            QCOMPARE(buffer.takeRest(), "rest");
        }
    }
};

QTEST_GUILESS_MAIN(TestRunController)
#include "tst_runcontroller.moc"
