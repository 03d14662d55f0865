// SPDX-License-Identifier: GPL-3.0-or-later
#include "pictures.h"
#include "ui/accounts/passwords.h"
#include "ui/projecttree/projecttree.h"
#include "ui/run/activityactions.h"
#include "ui/run/activitystatuslabel.h"
#include "ui/run/leavequestion.h"

#include "modal.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLabel>
#include <QMessageBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryFile>
#include <QTest>

using namespace Inlet;
using namespace Inlet::Ui;
using namespace Qt::StringLiterals;

namespace {

Core::Event happened(QStringView type, const QJsonObject &members = {})
{
    Core::Event made;
    made.time = QDateTime(QDate(2026, 11, 23), QTime(8, 0), Qt::UTC);
    made.type = type.toString();
    made.members = members;
    return made;
}

Core::Event passFinished(const QString &outcome)
{
    return happened(Core::EventType::PassFinished, {{u"outcome"_s, outcome}});
}

/** The parts of the window around a project of two activities, with a stand-in for the runner. */
struct Window
{
    QWidget window;
    Document::ProjectDocument document;
    Passwords passwords;
    StartedActivities activities;
    RunPreparation preparation{&document, &passwords, &window};
    ActivityActions actions{&document, &preparation, &activities, &window};
    ActivityStatusLabel status{&activities, &actions};
    ProjectTree tree{&document, &activities};
    QList<Core::Event> events;

    explicit Window(const QString &first = u"follows"_s, const QString &second = u"other"_s)
    {
        activities.setProgram(QStringLiteral(INLET_BIN_DIR "/fakerunner"));
        QObject::connect(&activities, &StartedActivities::eventReceived, &window,
                         [this](const ActivityId &, const Core::Event &each) { events += each; });
        QObject::connect(&tree, &ProjectTree::ownItemSelected, &actions,
                         &ActivityActions::clearOtherTarget);
        QObject::connect(&tree, &ProjectTree::otherActivitySelected, &actions,
                         &ActivityActions::setOtherTarget);
        document.reset(project({first, second}), u"/projects/support.inlet"_s);
        document.setCurrentIndex(0);
    }

    static Model::Project project(const QStringList &names)
    {
        Model::Project project = Document::newProject();
        const Model::Activity blank = project.activities.first();
        project.activities.clear();
        for (const QString &name : names) {
            Model::Activity activity = blank;
            activity.name = name;
            activity.label = u"Mail of "_s + name;
            activity.useExternalAccount = false;
            activity.connection.server = u"practice:mail"_s;
            activity.script = {u"return 2;"_s};
            project.activities.append(activity);
        }
        return project;
    }

    void trigger(const char *name) const { action(name)->trigger(); }
    QAction *action(const char *name) const
    {
        return actions.findChild<QAction *>(QLatin1StringView(name));
    }
    ActivityStatus statusOf(const QString &name) const
    {
        return activities.status({u"/projects/support.inlet"_s, name});
    }
    ActivityState state(const QString &name = u"follows"_s) const { return statusOf(name).state; }
    QString statusText() const
    {
        return status.findChild<QLabel *>(u"activityStatusText"_s)->text();
    }
    QString treeText(ProjectTreeModel::Group group, int row) const
    {
        const QAbstractItemModel *model = tree.model();
        return model->index(row, 0, model->index(group, 0)).data().toString();
    }
};

} // namespace

class TestStartedActivities : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsTheStateOfEvents_data()
    {
        QTest::addColumn<QString>("state");
        QTest::addColumn<ActivityState>("expected");
        QTest::addColumn<QString>("name");
        QTest::newRow("started") << u"started"_s << ActivityState::Started << u"Started"_s;
        QTest::newRow("held") << u"held"_s << ActivityState::Held << u"Started, but not executed"_s;
        QTest::newRow("pause requested")
            << u"pauseRequested"_s << ActivityState::PauseRequested << u"Pause requested"_s;
        QTest::newRow("paused") << u"paused"_s << ActivityState::Paused << u"Paused"_s;
        QTest::newRow("stop requested")
            << u"stopRequested"_s << ActivityState::StopRequested << u"Stop requested"_s;
        QTest::newRow("of a newer runner")
            << u"dreaming"_s << ActivityState::StartPending << u"Start pending"_s;
    }

    void readsTheStateOfEvents()
    {
        QFETCH(QString, state);
        ActivityStatus status{.state = ActivityState::StartPending};
        status.apply(happened(Core::EventType::State, {{u"state"_s, state}}));
        QTEST(status.state, "expected");
        QTEST(status.stateName(), "name");
    }

    void endsWithTheTask_data()
    {
        QTest::addColumn<QString>("outcome");
        QTest::addColumn<ActivityState>("expected");
        QTest::newRow("finished") << u"finished"_s << ActivityState::Finished;
        QTest::newRow("stopped") << u"stopped"_s << ActivityState::Finished;
        QTest::newRow("expired") << u"expired"_s << ActivityState::Finished;
        QTest::newRow("failed") << u"failed"_s << ActivityState::Failed;
    }

    void endsWithTheTask()
    {
        QFETCH(QString, outcome);
        ActivityStatus status{.state = ActivityState::Started};
        status.apply(happened(Core::EventType::TaskFinished, {{u"outcome"_s, outcome}}));
        QTEST(status.state, "expected");
        QVERIFY(!status.isActive());
    }

    void twoFailedPassesAreAnAlarm()
    {
        ActivityStatus status{.state = ActivityState::Started};
        status.apply(happened(Core::EventType::Error, {{u"text"_s, u"The server is away."_s}}));
        status.apply(passFinished(u"failed"_s));
        QCOMPARE(status.attention(), ActivityStatus::Attention::Warning);
        QCOMPARE(status.iconName(), u"dialog-warning"_s);
        status.apply(passFinished(u"failed"_s));
        QCOMPARE(status.attention(), ActivityStatus::Attention::Alarm);
        QCOMPARE(status.iconName(), u"dialog-error"_s);
        QVERIFY(status.trouble().endsWith(u" failed. The server is away."_s));
        QVERIFY(status.trouble().contains(u'2'));
        QCOMPARE(status.lines().constFirst(), u"Started, with errors"_s);

        // One that was stopped says nothing about the mailbox, a good one that all is well again.
        status.apply(passFinished(u"stopped"_s));
        QCOMPARE(status.attention(), ActivityStatus::Attention::Alarm);
        status.apply(passFinished(u"finished"_s));
        QCOMPARE(status.attention(), ActivityStatus::Attention::None);
        QVERIFY(status.trouble().isEmpty());
        QVERIFY(status.lastGoodSession.isValid());
    }

    void everyStateHasAnIconOfItsOwn()
    {
        for (const ActivityState state :
             {ActivityState::BeingEdited, ActivityState::StartPending, ActivityState::Started,
              ActivityState::Held, ActivityState::PauseRequested, ActivityState::Paused,
              ActivityState::StopRequested, ActivityState::Finished, ActivityState::Failed}) {
            const QString name = ActivityStatus{.state = state}.iconName();
            QVERIFY2(QFile::exists(u":/icons/%1.svg"_s.arg(name)), qPrintable(name));
        }
    }

    void startPauseResumeStop()
    {
        Window window;
        QCOMPARE(window.state(), ActivityState::BeingEdited);
        QVERIFY(!window.action("pauseActivityAction")->isEnabled());
        QCOMPARE(window.action("stopActivityAction")->toolTip(), u"The activity is not started."_s);
        window.trigger("startActivityAction");
        QTRY_COMPARE(window.state(), ActivityState::Started);
        QTRY_VERIFY(window.statusOf(u"follows"_s).nextLaunch.isValid());
        QVERIFY(window.statusText().startsWith(u"Mail of follows: Started  |  Next launch: "_s));
        QVERIFY(window.statusText().endsWith(u"No good session yet"_s));
        QVERIFY(!window.action("startActivityAction")->isEnabled());
        QCOMPARE(window.action("startActivityAction")->toolTip(),
                 u"The activity is started already. Restart it to use what you changed since."_s);

        window.trigger("pauseActivityAction");
        QTRY_COMPARE(window.state(), ActivityState::Paused);
        QVERIFY(!window.action("pauseActivityAction")->isEnabled());
        QVERIFY(!window.action("executePendingAction")->isEnabled());
        window.trigger("startActivityAction"); // from Paused: resume
        QTRY_COMPARE(window.state(), ActivityState::Started);

        window.trigger("executePendingAction");
        QTRY_VERIFY(window.statusOf(u"follows"_s).lastGoodSession.isValid());
        QVERIFY(
            window.treeText(ProjectTreeModel::Activities, 0).contains(u"\nLast good session: "_s));
        window.trigger("stopActivityAction");
        QTRY_COMPARE(window.state(), ActivityState::Finished);
        QVERIFY(window.action("startActivityAction")->isEnabled());
    }

    void asksTheRunnerForTheScheduleAndTakesUnsavedEdits()
    {
        Window window(u"given"_s);
        window.document.editActivity(Document::Field::Everything, [](Model::Activity &activity) {
            activity.script = {u"return 4;"_s};
        });
        window.trigger("startActivityAction");
        QTRY_VERIFY(window.state(u"given"_s) == ActivityState::Started);
        QTRY_VERIFY(!given(window).isEmpty());
        const QJsonArray arguments = given(window).value("arguments"_L1).toArray();
        QVERIFY(!arguments.contains(u"--once"_s));
        QVERIFY(!arguments.contains(u"--dry-run"_s));
        QVERIFY(arguments.contains(u"--heartbeat"_s));
        const QJsonObject project =
            given(window).value("input"_L1).toObject().value("project"_L1).toObject();
        QVERIFY(QString::fromUtf8(QJsonDocument(project).toJson()).contains(u"return 4;"_s));
        window.trigger("stopActivityAction");
        QTRY_COMPARE(window.state(u"given"_s), ActivityState::Finished);

        window.events.clear();
        window.trigger("simulateActivityAction");
        QTRY_VERIFY(!given(window).isEmpty());
        QVERIFY(given(window).value("arguments"_L1).toArray().contains(u"--dry-run"_s));
    }

    void restartIsAnotherTask()
    {
        Window window;
        window.trigger("startActivityAction");
        QTRY_COMPARE(window.state(), ActivityState::Started);
        window.events.clear();
        window.trigger("restartActivityAction");
        QTRY_COMPARE(window.state(), ActivityState::StopRequested);
        QTRY_COMPARE(window.state(), ActivityState::Started);
        int starts = 0;
        for (const Core::Event &each : std::as_const(window.events))
            starts += each.type == Core::EventType::TaskStarted ? 1 : 0;
        QCOMPARE(starts, 1);
    }

    void severalActivitiesRunAtOnce()
    {
        Window window;
        QSignalSpy allEnded(&window.activities, &StartedActivities::allEnded);
        window.trigger("startActivityAction");
        window.document.setCurrentIndex(1);
        QVERIFY(window.action("startActivityAction")->isEnabled());
        window.trigger("startActivityAction");
        QTRY_COMPARE(window.state(u"follows"_s), ActivityState::Started);
        QTRY_COMPARE(window.state(u"other"_s), ActivityState::Started);
        QCOMPARE(window.activities.active().size(), 2);
        QVERIFY(window.treeText(ProjectTreeModel::Activities, 0)
                    .startsWith(u"Mail of follows\nStarted"_s));
        QVERIFY(window.treeText(ProjectTreeModel::Activities, 1)
                    .startsWith(u"Mail of other\nStarted"_s));
        window.trigger("pauseActivityAction"); // of the current one alone
        QTRY_COMPARE(window.state(u"other"_s), ActivityState::Paused);
        QCOMPARE(window.state(u"follows"_s), ActivityState::Started);
        window.tree.resize(260, 240);
        Tests::takePictures(&window.tree, u"started-activities-tree"_s);
        window.activities.stopAll();
        QTRY_COMPARE(allEnded.size(), 1);
        QVERIFY(window.activities.active().isEmpty());
    }

    void aMissedHeartbeatIsAnAlarm()
    {
        Window window;
        window.trigger("startActivityAction");
        QTRY_COMPARE(window.state(), ActivityState::Started);
        const ActivityId id = window.actions.target();
        window.activities.find(id)->setMissedAfter(std::chrono::milliseconds(50));
        window.trigger("executePendingAction"); // the last thing that is heard of it
        QTRY_COMPARE(window.statusOf(u"follows"_s).attention(), ActivityStatus::Attention::Alarm);
        QVERIFY(window.statusText().contains(u"no sign of life since"_s));
        QCOMPARE(window.events.constLast().members.value("level"_L1).toString(), u"error"_s);
        QVERIFY(
            window.treeText(ProjectTreeModel::Activities, 0).contains(u"Started, with errors"_s));
        Tests::takePictures(&window.status, u"started-activities-alarm"_s);

        // It is heard of again.
        window.activities.find(id)->setMissedAfter(StartedActivity::MissedAfter);
        window.trigger("executePendingAction");
        QTRY_COMPARE(window.statusOf(u"follows"_s).attention(), ActivityStatus::Attention::None);
    }

    void failedPassesTurnItRed()
    {
        Window window(u"fails"_s);
        window.trigger("startActivityAction");
        QTRY_COMPARE(window.statusOf(u"fails"_s).failedInARow, 1);
        QCOMPARE(window.statusOf(u"fails"_s).attention(), ActivityStatus::Attention::Warning);
        window.trigger("executePendingAction");
        QTRY_COMPARE(window.statusOf(u"fails"_s).failedInARow, 2);
        QVERIFY(window.statusText().contains(u"The server does not answer."_s));
        const QModelIndex group = window.tree.model()->index(ProjectTreeModel::Activities, 0);
        const QModelIndex item = window.tree.model()->index(0, 0, group);
        QVERIFY(item.data(Qt::ForegroundRole).isValid());
        QVERIFY(item.data(Qt::ToolTipRole).toString().contains(u"does not answer"_s));
    }

    void aRunnerThatEndsBadlyIsFailed_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("text");
        QTest::newRow("crash") << u"crashes"_s << u"ended unexpectedly"_s;
        QTest::newRow("refused login") << u"refused"_s << u"Cannot log in."_s;
    }

    void aRunnerThatEndsBadlyIsFailed()
    {
        QFETCH(QString, name);
        QFETCH(QString, text);
        Window window(name);
        window.trigger("startActivityAction");
        QTRY_COMPARE(window.state(name), ActivityState::Failed);
        QVERIFY(window.statusOf(name).trouble().contains(text));
        QVERIFY(window.action("startActivityAction")->isEnabled());
    }

    void aMissingRunnerIsFailed()
    {
        Window window;
        window.activities.setProgram(u"/nowhere/inlet-run"_s);
        window.trigger("startActivityAction");
        QTRY_COMPARE(window.state(), ActivityState::Failed);
        QVERIFY(window.statusOf(u"follows"_s).trouble().contains(u"cannot be started"_s));
    }

    void goesOnWhenAnotherProjectIsOpened()
    {
        Window window;
        const QAbstractItemModelTester tester(window.tree.model());
        window.trigger("startActivityAction");
        QTRY_COMPARE(window.state(), ActivityState::Started);
        QCOMPARE(window.tree.model()->rowCount(), 2);
        window.document.reset(Window::project({u"follows"_s}), u"/projects/sales.inlet"_s);
        QCOMPARE(window.tree.model()->rowCount(), 3);
        QCOMPARE(window.treeText(ProjectTreeModel::Activities, 0), u"Mail of follows"_s);
        QVERIFY(
            window.treeText(ProjectTreeModel::Others, 0).startsWith(u"Mail of follows\nStarted"_s));
        QVERIFY(window.action("startActivityAction")->isEnabled()); // that of the open project

        const QAbstractItemModel *model = window.tree.model();
        const QModelIndex other = model->index(0, 0, model->index(ProjectTreeModel::Others, 0));
        QVERIFY(other.data(Qt::ToolTipRole).toString().contains(u"support.inlet"_s));
        window.tree.setCurrentIndex(other);
        QVERIFY(!window.action("startActivityAction")->isEnabled());
        QVERIFY(!window.action("restartActivityAction")->isEnabled());
        window.trigger("stopActivityAction");
        QTRY_COMPARE(window.state(), ActivityState::Finished);
        QCOMPARE(window.tree.model()->rowCount(), 2);
        QCOMPARE(window.actions.target().project, u"/projects/sales.inlet"_s);
    }

    void followsTheProjectToItsNewName()
    {
        Window window;
        window.trigger("startActivityAction");
        QTRY_COMPARE(window.state(), ActivityState::Started);
        window.activities.renameProject(u"/projects/support.inlet"_s, u"/projects/new.inlet"_s);
        window.document.markSaved(u"/projects/new.inlet"_s);
        QCOMPARE(window.tree.model()->rowCount(), 2);
        QVERIFY(window.action("stopActivityAction")->isEnabled());
    }

    void asksBeforeTheyAreLeft_data()
    {
        QTest::addColumn<QString>("button");
        QTest::addColumn<LeaveQuestion::Answer>("answer");
        QTest::newRow("keep") << u"keepRunningButton"_s << LeaveQuestion::Answer::KeepRunning;
        QTest::newRow("stop") << u"stopActivitiesButton"_s << LeaveQuestion::Answer::Stop;
        QTest::newRow("cancel") << QString() << LeaveQuestion::Answer::Cancel;
    }

    void asksBeforeTheyAreLeft()
    {
        QFETCH(QString, button);
        Window window;
        const QString project = window.document.fileName();
        QCOMPARE(LeaveQuestion::onOtherProject(window.activities, project, &window.window),
                 LeaveQuestion::Answer::KeepRunning);
        QCOMPARE(LeaveQuestion::onClose(window.activities, &window.window),
                 LeaveQuestion::Answer::Stop);
        window.trigger("startActivityAction");
        QTRY_COMPARE(window.state(), ActivityState::Started);
        for (const bool isClose : {false, true}) {
            Tests::whenModal(&window.window, [&](QWidget *dialog) {
                auto *box = qobject_cast<QMessageBox *>(dialog);
                QVERIFY(box->text().contains(u"\"Mail of follows\""_s));
                if (button.isEmpty())
                    QTest::keyClick(box, Qt::Key_Escape);
                else
                    QTest::mouseClick(box->findChild<QPushButton *>(button), Qt::LeftButton);
            });
            const auto answer =
                isClose ? LeaveQuestion::onClose(window.activities, &window.window)
                        : LeaveQuestion::onOtherProject(window.activities, project, &window.window);
            QTEST(answer, "answer");
        }
    }

    void keepsTheLatestMessagesOnly()
    {
        KeptMessages kept;
        const auto write = [&](int number) {
            QFile file(QDir(kept.folder()).filePath(u"%1.eml"_s.arg(number)));
            QVERIFY(file.open(QFile::WriteOnly));
            kept.add(happened(Core::EventType::Message, {{u"file"_s, file.fileName()}}));
        };
        for (int number = 0; number <= KeptMessages::MaxMessages; ++number)
            write(number);
        QVERIFY(!QFile::exists(QDir(kept.folder()).filePath(u"0.eml"_s)));
        QVERIFY(QFile::exists(QDir(kept.folder()).filePath(u"1.eml"_s)));

        // A file elsewhere is not ours to remove.
        QTemporaryFile foreign;
        QVERIFY(foreign.open());
        for (int count = 0; count <= KeptMessages::MaxMessages; ++count)
            kept.add(happened(Core::EventType::Message, {{u"file"_s, foreign.fileName()}}));
        QVERIFY(foreign.exists());
    }

private:
    static QJsonObject given(const Window &window)
    {
        for (const Core::Event &each : window.events) {
            if (each.members.contains("arguments"_L1))
                return each.members;
        }
        return {};
    }
};

QTEST_MAIN(TestStartedActivities)
#include "tst_startedactivities.moc"
