// SPDX-License-Identifier: GPL-3.0-or-later
#include "pictures.h"
#include "ui/timeline/timelinedock.h"
#include "ui/timeline/timelineplan.h"
#include "ui/timeline/timelineview.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QLabel>
#include <QTabWidget>
#include <QTableView>
#include <QTest>
#include <QTimeZone>
#include <QToolButton>
#include <QWheelEvent>

using namespace Inlet;
using namespace Inlet::Ui;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

using Kind = TimelineEntry::Kind;
Q_DECLARE_METATYPE(Kind)

namespace {

QDateTime utc(int year, int month, int day, int hour, int minute = 0)
{
    return {QDate(year, month, day), QTime(hour, minute), Qt::UTC};
}

/** Every hour, and an expiration that reminds after two hours and one that ends after five. */
Model::Project hourly(const QString &zone = u"Europe/Paris"_s)
{
    Model::Project project = Document::newProject();
    project.timeZone = zone;
    Model::Activity &activity = project.activities.first();
    activity.label = u"Support inbox"_s;
    activity.schedule.planExecution = true;
    activity.schedule.frequency = Model::SeveralTimesADay{
        Model::EveryInterval{{.hours = 1h}, QTime(0, 0), QTime(0, 0)}, {}, {}};
    Model::Expiration reminder;
    reminder.name = u"reminder"_s;
    reminder.delay = Core::Duration{.hours = 2h};
    reminder.doNotTerminate = true;
    Model::Expiration timeout;
    timeout.name = u"timeout"_s;
    timeout.delay = Core::Duration{.hours = 5h};
    activity.expirations = {reminder, timeout};
    return project;
}

Core::Event happened(QStringView type, const QDateTime &time, const QJsonObject &members = {})
{
    Core::Event event;
    event.type = type.toString();
    event.time = time;
    event.activity = u"inmail"_s;
    event.pass = 1;
    event.members = members;
    return event;
}

int count(const QList<TimelineEntry> &entries, Kind kind)
{
    return static_cast<int>(std::ranges::count(entries, kind, &TimelineEntry::kind));
}

struct Window
{
    Document::ProjectDocument document;
    StartedActivities activities;
    RunController testRun;
    TimelineDock dock{&document, &activities, &testRun};
    TimelineView *view = dock.findChild<TimelineView *>();
    QTableView *table = dock.findChild<QTableView *>(u"timelineTable"_s);
    QComboBox *period = dock.findChild<QComboBox *>(u"periodComboBox"_s);
    QLabel *summary = dock.findChild<QLabel *>(u"timelineSummary"_s);

    explicit Window(const Model::Project &project)
    {
        document.reset(project, u"/projects/support.inlet"_s);
        dock.resize(900, 260);
        dock.show();
    }

    QStringList column(int column) const
    {
        QStringList texts;
        for (int row = 0; row < table->model()->rowCount(); ++row)
            texts += table->model()->index(row, column).data().toString();
        return texts;
    }

    void wheel(int steps, Qt::KeyboardModifiers modifiers = {}) const
    {
        const QPointF at = view->rect().center();
        QWheelEvent event(at, view->mapToGlobal(at), {}, QPoint(0, 120 * steps), Qt::NoButton,
                          modifiers, Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(view, &event);
    }
};

} // namespace

class TestTimeline : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void simulatesWhatIsToCome()
    {
        const QDateTime now = utc(2026, 11, 23, 8, 30);
        const TimelinePlan plan = planTimeline(hourly(), 0, {}, now, now.addDays(1), 100);
        QCOMPARE(count(plan.entries, Kind::Launch), 5);
        QCOMPARE(count(plan.entries, Kind::Expiration), 2);
        QCOMPARE(plan.entries.constFirst().begin, utc(2026, 11, 23, 9));
        QCOMPARE(plan.entries.constFirst().begin.offsetFromUtc(), 3600);
        QCOMPARE(plan.entries.constLast().kind, Kind::End);
        QCOMPARE(plan.entries.constLast().begin, utc(2026, 11, 23, 13, 30));
        QVERIFY(plan.summary.startsWith(u"5 launch"_s));
        QVERIFY(plan.summary.contains(u", 2 expiration"_s));
        QVERIFY(plan.summary.endsWith(u"The task expires."_s));
    }

    void countsExpirationsOfAStartedTaskFromItsStart()
    {
        const QDateTime now = utc(2026, 11, 23, 8, 30);
        // Four hours ago: the reminder is over, the end is in an hour.
        const TimelinePlan plan =
            planTimeline(hourly(), 0, now.addSecs(-4 * 3600), now, now.addDays(1), 100);
        QCOMPARE(count(plan.entries, Kind::Expiration), 1);
        QCOMPARE(plan.entries.constLast().begin, utc(2026, 11, 23, 9, 30));
    }

    void marksClockChanges()
    {
        Model::Project project = hourly();
        project.activities.first().expirations.clear();
        const QDateTime now = utc(2026, 10, 24, 22);
        const TimelinePlan plan = planTimeline(project, 0, {}, now, now.addDays(1), 100);
        QCOMPARE(count(plan.entries, Kind::ClockChange), 1);
        const auto change =
            std::ranges::find(plan.entries, Kind::ClockChange, &TimelineEntry::kind);
        QCOMPARE(change->begin, utc(2026, 10, 25, 1));
        QCOMPARE(change->details, u"from UTC+02:00 to UTC+01:00"_s);
    }

    void saysWhatHappensInOddCases_data()
    {
        QTest::addColumn<Model::Project>("project");
        QTest::addColumn<bool>("isStarted");
        QTest::addColumn<QString>("said");
        Model::Project unplanned = hourly();
        unplanned.activities.first().schedule.planExecution = false;
        QTest::newRow("not planned") << unplanned << false << u"Execution is not planned"_s;
        QTest::newRow("only pass") << unplanned << true << u"only pass is under way"_s;
        Model::Project inactive = hourly();
        inactive.activities.first().advanced.execution = Model::Execution::DoNotActivate;
        QTest::newRow("not activated") << inactive << false << u"\"Do not activate\""_s;
        QTest::newRow("unknown zone") << hourly(u"Mars/Olympus"_s) << false << u"Mars/Olympus"_s;
        Model::Project used = hourly();
        used.activities.first().expirations.clear();
        used.activities.first().schedule.validity =
            Model::Iterations{2, QDate(2026, 11, 23), QTime(0, 0), {}};
        QTest::newRow("schedule used up") << used << false << u"no further launch"_s;
        Model::Project script = hourly();
        script.activities.first().expirations.first().type = Model::ExpirationType::Script;
        QTest::newRow("script") << script << false << u"by script are not shown"_s;
    }

    void saysWhatHappensInOddCases()
    {
        QFETCH(Model::Project, project);
        QFETCH(bool, isStarted);
        QFETCH(QString, said);
        const QDateTime now = utc(2026, 11, 23, 8, 30);
        const TimelinePlan plan =
            planTimeline(project, 0, isStarted ? now : QDateTime(), now, now.addDays(1), 100);
        QVERIFY2(plan.summary.contains(said), qPrintable(plan.summary));
    }

    void cutsWhatIsTooMuch()
    {
        const QDateTime now = utc(2026, 11, 23, 8, 30);
        const TimelinePlan plan = planTimeline(hourly(), 0, {}, now, now.addDays(1), 3);
        QCOMPARE(count(plan.entries, Kind::Launch), 3);
        QVERIFY(plan.summary.startsWith(u"the first 3 launch"_s));
    }

    void remembersPassesWithTheirOutcome_data()
    {
        QTest::addColumn<QString>("outcome");
        QTest::addColumn<Kind>("kind");
        QTest::newRow("good") << u"finished"_s << Kind::GoodPass;
        QTest::newRow("stopped") << u"stopped"_s << Kind::StoppedPass;
        QTest::newRow("failed") << u"failed"_s << Kind::FailedPass;
    }

    void remembersPassesWithTheirOutcome()
    {
        QFETCH(QString, outcome);
        const ActivityId id{u"/a.inlet"_s, u"inmail"_s};
        TimelineHistory history;
        QVERIFY(!history.add(id, happened(Core::EventType::PassStarted, utc(2026, 11, 23, 8))));
        QVERIFY(history.add(id, happened(Core::EventType::PassFinished, utc(2026, 11, 23, 8, 5),
                                         {{u"outcome"_s, outcome}})));
        QCOMPARE(history.entries(id).size(), 1);
        QTEST(history.entries(id).constFirst().kind, "kind");
        QCOMPARE(history.entries(id).constFirst().begin, utc(2026, 11, 23, 8));
        QCOMPARE(history.entries(id).constFirst().end, utc(2026, 11, 23, 8, 5));
        QVERIFY(history.entries({u"/b.inlet"_s, u"inmail"_s}).isEmpty());
        history.renameProject(u"/a.inlet"_s, u"/b.inlet"_s);
        QCOMPARE(history.entries({u"/b.inlet"_s, u"inmail"_s}).size(), 1);
    }

    void forgetsTheOldest()
    {
        const ActivityId id{u"/a.inlet"_s, u"inmail"_s};
        TimelineHistory history;
        for (int minute = 0; minute <= TimelineHistory::MaxEntries; ++minute)
            history.add(id, happened(Core::EventType::Expiration,
                                     utc(2026, 11, 23, 8).addSecs(60 * minute)));
        QCOMPARE(history.entries(id).size(), TimelineHistory::MaxEntries);
        QCOMPARE(history.entries(id).constFirst().begin, utc(2026, 11, 23, 8, 1));
    }

    void showsPictureAndTable()
    {
        Window window(hourly());
        const QAbstractItemModelTester tester(window.table->model());
        const QDateTime now = QDateTime::currentDateTimeUtc();
        Q_EMIT window.testRun.eventReceived(
            happened(Core::EventType::PassStarted, now.addSecs(-3600)));
        Q_EMIT window.testRun.eventReceived(happened(
            Core::EventType::PassFinished, now.addSecs(-3000), {{u"outcome"_s, u"failed"_s}}));
        window.dock.refresh();
        const QStringList kinds = window.column(TimelineModel::KindColumn);
        QCOMPARE(kinds.constFirst(), u"Failed pass"_s);
        QCOMPARE(kinds.constLast(), u"End of the task"_s);
        QCOMPARE(kinds.count(u"Expiration"_s), 2);
        QVERIFY(kinds.count(u"Launch"_s) >= 4);
        QVERIFY(window.column(TimelineModel::DetailsColumn)
                    .contains(u"\"timeout\", terminates the task"_s));
        QVERIFY(window.summary->text().startsWith(u"If \"Support inbox\" were started now: "_s));
        Tests::takePictures(&window.dock, u"timeline"_s);
        window.dock.findChild<QTabWidget *>(u"timelineTabs"_s)->setCurrentIndex(1);
        Tests::takePictures(&window.dock, u"timeline-table"_s);
    }

    void simulatesLongerPeriods()
    {
        Model::Project project = hourly();
        project.activities.first().expirations.clear();
        Window window(project);
        const qsizetype day = window.column(TimelineModel::KindColumn).count(u"Launch"_s);
        QCOMPARE(day, 24);
        window.period->setFocus();
        QTest::keyClick(window.period, Qt::Key_Down);
        QCOMPARE(window.period->currentText(), u"Week"_s);
        QCOMPARE(window.column(TimelineModel::KindColumn).count(u"Launch"_s), 7 * 24);
        QCOMPARE(window.view->span(), std::chrono::milliseconds(7 * 24h));
        Tests::takePictures(&window.dock, u"timeline-week"_s);
    }

    void followsEdits()
    {
        Window window(hourly());
        QVERIFY(window.column(TimelineModel::KindColumn).contains(u"Launch"_s));
        window.document.editActivity(Document::Field::Advanced, [](Model::Activity &activity) {
            activity.advanced.execution = Model::Execution::DoNotActivate;
        });
        QTRY_VERIFY(!window.column(TimelineModel::KindColumn).contains(u"Launch"_s));
        window.document.removeActivity();
        QTRY_VERIFY(window.summary->text().isEmpty());
    }

    void zoomsByTheWheel()
    {
        Window window(hourly());
        const auto span = window.view->span();
        const int x = window.view->rect().center().x();
        const QDateTime below = window.view->begin().addMSecs(span.count() / 2);
        const int before = window.view->xOf(below);
        window.wheel(3);
        QVERIFY(window.view->span() < span);
        // What is below the mouse stays there.
        QVERIFY(std::abs((window.view->xOf(below) - x) - (before - x) / 0.512) < 3);
        window.wheel(-3);
        QVERIFY(std::chrono::abs(window.view->span() - span) < 10ms);
        const QDateTime begin = window.view->begin();
        window.wheel(1, Qt::ShiftModifier);
        QVERIFY(window.view->begin() < begin);
        QVERIFY(std::chrono::abs(window.view->span() - span) < 10ms);
        window.wheel(200);
        QCOMPARE(window.view->span(), TimelineView::MinSpan);
        window.wheel(-300);
        QCOMPARE(window.view->span(), TimelineView::MaxSpan);
        Tests::takePictures(&window.dock, u"timeline-far"_s);
    }

    void worksFromTheKeyboard()
    {
        Window window(hourly());
        window.view->setFocus();
        const auto span = window.view->span();
        const QDateTime begin = window.view->begin();
        QTest::keyClick(window.view, Qt::Key_Plus);
        QCOMPARE(window.view->span(), span / 2);
        QTest::keyClick(window.view, Qt::Key_Minus);
        QCOMPARE(window.view->span(), span);
        QTest::keyClick(window.view, Qt::Key_Right);
        QVERIFY(window.view->begin() > begin);
        QTest::keyClick(window.view, Qt::Key_Left);
        QTest::keyClick(window.view, Qt::Key_Left);
        QVERIFY(window.view->begin() < begin);
        QTest::keyClick(window.view, Qt::Key_PageDown);
        QTest::keyClick(window.view, Qt::Key_Home);
        QVERIFY(window.view->xOf(QDateTime::currentDateTimeUtc()) < window.view->width() / 2);
        QTest::mouseClick(window.dock.findChild<QToolButton *>(u"zoomInButton"_s), Qt::LeftButton);
        QCOMPARE(window.view->span(), span / 2);
    }

    void dragsAlong()
    {
        Window window(hourly());
        const QDateTime begin = window.view->begin();
        const QPoint from(500, 40);
        QTest::mousePress(window.view, Qt::LeftButton, {}, from);
        QTest::mouseMove(window.view, from - QPoint(100, 0));
        QTest::mouseRelease(window.view, Qt::LeftButton, {}, from - QPoint(100, 0));
        QVERIFY(window.view->begin() > begin);
    }
};

QTEST_MAIN(TestTimeline)
#include "tst_timeline.moc"
