// SPDX-License-Identifier: GPL-3.0-or-later
#include "pictures.h"
#include "ui/editor/schedulingpage.h"
#include "ui/schedule/schedulewizard.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QGroupBox>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QTest>
#include <QTimer>

using namespace Inlet;
using namespace Inlet::Ui;
using namespace Qt::StringLiterals;

class TestSchedulingPage : public QObject
{
    Q_OBJECT

private:
    /** Far ahead, so that the launches do not depend on today: the end of summer time 2096 in Paris is 28 October. */
    static Model::Schedule autumnSchedule()
    {
        Model::Schedule schedule;
        schedule.planExecution = true;
        schedule.frequency = Model::Daily{QTime(4, 0), 1, {}, {}};
        schedule.validity = Model::DateRange{QDate(2096, 10, 26), QDate(2096, 10, 30), {}};
        return schedule;
    }

    struct Window
    {
        Document::ProjectDocument document;
        SchedulingPage page{&document};
        QCheckBox *plan = page.findChild<QCheckBox *>(u"planExecutionCheckBox"_s);
        QCheckBox *stop = page.findChild<QCheckBox *>(u"stopAfterEventCheckBox"_s);
        QLabel *sentence = page.findChild<QLabel *>(u"sentenceLabel"_s);
        QLabel *zone = page.findChild<QLabel *>(u"zoneLabel"_s);
        QComboBox *missed = page.findChild<QComboBox *>(u"missedLaunchComboBox"_s);
        QPushButton *change = page.findChild<QPushButton *>(u"changeButton"_s);
        QListWidget *launches = page.findChild<QListWidget *>(u"launchList"_s);

        explicit Window(const Model::Schedule &schedule = {})
        {
            Model::Project project = Document::newProject();
            project.timeZone = u"Europe/Paris"_s;
            project.activities.first().schedule = schedule;
            document.reset(project, {});
            page.resize(640, 480);
            page.show();
        }

        const Model::Schedule &schedule() const { return document.activity()->schedule; }

        static void click(QCheckBox *box)
        {
            QTest::mouseClick(box, Qt::LeftButton, {}, QPoint(8, box->height() / 2));
        }

        /** Clicks Change... and does @p inWizard in the wizard that comes up. */
        void changeSchedule(const std::function<void(ScheduleWizard *)> &inWizard)
        {
            QTimer::singleShot(0, &page, [inWizard] {
                auto *wizard = qobject_cast<ScheduleWizard *>(QApplication::activeModalWidget());
                QVERIFY(wizard);
                inWizard(wizard);
            });
            QTest::mouseClick(change, Qt::LeftButton);
        }
    };

private Q_SLOTS:
    void saysThatNothingIsDefined()
    {
        Window window;
        QVERIFY(window.sentence->text().contains(u"Scheduling of task is not defined"_s));
        QVERIFY(window.sentence->font().bold());
        QCOMPARE(window.stop->text().remove(u'&'),
                 u"Stop schedule as soon as an email has been received and an event generated"_s);
        QVERIFY(!window.stop->isEnabled());
        QVERIFY(!window.change->isEnabled());
        QVERIFY(!window.missed->isEnabled());
        QCOMPARE(window.launches->count(), 0);
        Tests::takePictures(&window.page, u"scheduling-undefined"_s);
    }

    void planExecutionEnablesTheRest()
    {
        Window window;
        Window::click(window.plan);
        QVERIFY(window.schedule().planExecution);
        QVERIFY(window.stop->isEnabled());
        QVERIFY(window.change->isEnabled());
        QVERIFY(window.missed->isEnabled());
        QVERIFY(window.sentence->text().startsWith(u"Triggering Every 30m"_s));
        QCOMPARE(window.launches->count(), 11);
        Window::click(window.stop);
        QVERIFY(window.schedule().stopAfterEvent);

        window.document.undoStack()->undo();
        QVERIFY(!window.stop->isChecked());
        window.document.undoStack()->undo();
        QVERIFY(!window.plan->isChecked());
        QVERIFY(!window.change->isEnabled());
    }

    void showsLaunchesWithOffsetsAndClockChanges()
    {
        Window window(autumnSchedule());
        QCOMPARE(window.launches->count(), 5);
        QVERIFY(window.launches->item(1)->text().endsWith(u"04:00:00  UTC+02:00"_s));
        QVERIFY(
            window.launches->item(2)->text().endsWith(u"04:00:00  UTC+01:00  (clock change)"_s));
        QVERIFY(window.launches->item(3)->text().endsWith(u"UTC+01:00"_s));
        QCOMPARE(window.zone->text(), u"Time zone: Europe/Paris"_s);
        Tests::takePictures(&window.page, u"scheduling"_s);

        window.document.setProjectProperties({}, u"Asia/Seoul"_s);
        QVERIFY(window.launches->item(2)->text().endsWith(u"UTC+09:00"_s));
        window.document.setProjectProperties({}, u"Mars/Olympus"_s);
        QCOMPARE(window.launches->count(), 0);
        QVERIFY(window.zone->text().contains(u"Mars/Olympus"_s));
    }

    void choosesTheRuleForMissedLaunches()
    {
        Window window(autumnSchedule());
        window.missed->setFocus();
        QTest::keyClick(window.missed, Qt::Key_Down);
        QCOMPARE(window.missed->currentText(), u"Skip"_s);
        QCOMPARE(window.schedule().missedLaunch, Model::MissedLaunch::Skip);
        QVERIFY(window.page.findChild<QLabel *>(u"rulesLabel"_s)
                    ->text()
                    .contains(u"off are skipped"_s));
        window.document.undoStack()->undo();
        QCOMPARE(window.missed->currentText(), u"Run once at start"_s);
    }

    void saysTheRulesInWords_data()
    {
        QTest::addColumn<QByteArray>("zone");
        QTest::addColumn<Model::Schedule>("schedule");
        QTest::addColumn<QStringList>("said");
        QTest::addColumn<QString>("notSaid");
        Model::Schedule interval = autumnSchedule();
        interval.frequency = Model::SeveralTimesADay();
        Model::Schedule skip = autumnSchedule();
        skip.missedLaunch = Model::MissedLaunch::Skip;
        const QString skipped =
            u"go from 02:00:00 to 03:00:00: a launch between the two comes at"_s;
        const QString elapses = u"the same time elapses"_s;
        QTest::newRow("daily in Paris")
            << QByteArray("Europe/Paris") << autumnSchedule()
            << QStringList{skipped, u"go back from 03:00:00 to 02:00:00"_s, u"stands for all"_s,
                           u"while a pass is running is skipped"_s}
            << elapses;
        QTest::newRow("interval in Paris") << QByteArray("Europe/Paris") << interval
                                           << QStringList{skipped, elapses} << u"not changed"_s;
        QTest::newRow("half an hour on Lord Howe")
            << QByteArray("Australia/Lord_Howe") << autumnSchedule()
            << QStringList{u"go from 02:00:00 to 02:30:00"_s,
                           u"go back from 02:00:00 to 01:30:00"_s}
            << u"not changed"_s;
        QTest::newRow("no changes in Seoul")
            << QByteArray("Asia/Seoul") << interval
            << QStringList{u"The clocks of Asia/Seoul are not"_s} << elapses;
        QTest::newRow("unknown zone") << QByteArray("Mars/Olympus") << autumnSchedule()
                                      << QStringList{u"stands for all"_s} << u"clocks"_s;
        QTest::newRow("missed ones are skipped")
            << QByteArray("Europe/Paris") << skip << QStringList{u"off are skipped"_s}
            << u"stands for"_s;
    }

    void saysTheRulesInWords()
    {
        QFETCH(QByteArray, zone);
        QFETCH(Model::Schedule, schedule);
        QFETCH(QStringList, said);
        QFETCH(QString, notSaid);
        Window window(schedule);
        window.document.setProjectProperties({}, QString::fromLatin1(zone));
        const QString rules = window.page.findChild<QLabel *>(u"rulesLabel"_s)->text();
        for (const QString &each : std::as_const(said))
            QVERIFY2(rules.contains(each), qPrintable(rules));
        QVERIFY2(!rules.contains(notSaid), qPrintable(rules));
    }

    void changesTheScheduleInOneStep()
    {
        Window window(autumnSchedule());
        window.changeSchedule([](ScheduleWizard *wizard) {
            QTest::mouseClick(wizard->currentPage()->findChild<QAbstractButton *>(u"onceButton"_s),
                              Qt::LeftButton, {}, QPoint(8, 8));
            for (int page = 0; page < 3; ++page)
                QTest::mouseClick(wizard->button(QWizard::NextButton), Qt::LeftButton);
            QTest::mouseClick(wizard->button(QWizard::FinishButton), Qt::LeftButton);
        });
        QVERIFY(std::holds_alternative<Model::Once>(window.schedule().frequency));
        QCOMPARE(window.document.undoStack()->count(), 1);
        window.document.undoStack()->undo();
        QCOMPARE(window.schedule(), autumnSchedule());
    }

    void aCancelledWizardChangesNothing()
    {
        Window window(autumnSchedule());
        window.changeSchedule(
            [](ScheduleWizard *wizard) { QTest::keyClick(wizard, Qt::Key_Escape); });
        QCOMPARE(window.document.undoStack()->count(), 0);
    }

    void isDisabledWithoutActivity()
    {
        Window window(autumnSchedule());
        window.document.removeActivity();
        QVERIFY(!window.page.isEnabled());
        QCOMPARE(window.launches->count(), 0);
    }
};

QTEST_MAIN(TestSchedulingPage)
#include "tst_schedulingpage.moc"
