// SPDX-License-Identifier: GPL-3.0-or-later
#include "journalevent.h"
#include "pictures.h"
#include "ui/journal/journaldock.h"

#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QToolBar>

using namespace Inlet;
using namespace Inlet::Ui;
using namespace Qt::StringLiterals;

class TestJournalDock : public QObject
{
    Q_OBJECT

private:
    struct Window
    {
        JournalDock dock;
        QTableView *view = dock.findChild<QTableView *>(u"journalView"_s);

        Window()
        {
            dock.resize(900, 260);
            dock.show();
        }

        void add(int rows)
        {
            for (int row = 0; row < rows; ++row)
                dock.journal()->append(logLine(u"info"_s, QString::number(row)));
            dock.journal()->flush();
        }

        bool isAtEnd() const
        {
            const QScrollBar *bar = view->verticalScrollBar();
            return bar->value() == bar->maximum();
        }

        void clickRow(int row)
        {
            QTest::mouseClick(
                view->viewport(), Qt::LeftButton, {},
                view->visualRect(view->model()->index(row, JournalModel::MessageColumn)).center());
        }

        QAction *action(const QString &name) { return dock.findChild<QAction *>(name); }
    };

    static JournalLabels labels()
    {
        Model::Project project;
        Model::Activity activity;
        activity.name = u"inmail"_s;
        activity.label = u"Orders"_s;
        project.activities.append(activity);
        return JournalLabels(project);
    }

    static QList<Core::Event> aRun()
    {
        const auto of = [](Core::Event event, QStringView type, const QJsonObject &members) {
            event.type = type.toString();
            event.task = u"t1"_s;
            event.pass = 1;
            for (auto member = members.begin(); member != members.end(); ++member)
                event.members.insert(member.key(), member.value());
            return event;
        };
        using namespace Core::EventType;
        const Core::Event any = logLine(u"info"_s, u"Reads the order."_s);
        return {of(any, TaskStarted, {{u"dryRun"_s, false}}),
                of(any, Log, {{u"uid"_s, u"u1"_s}}),
                of(messageEvent(1, u"Quote for 40 chairs"_s), Message,
                   {{u"uid"_s, u"u1"_s}, {u"ms"_s, 12}}),
                of(any, Transition,
                   {{u"name"_s, u"ok"_s}, {u"uid"_s, u"u1"_s}, {u"delivered"_s, false}}),
                of(messageEvent(2, u"견적 요청드립니다"_s), Message,
                   {{u"uid"_s, u"u2"_s},
                    {u"returnCode"_s, QJsonValue::Null},
                    {u"transition"_s, QJsonValue::Null},
                    {u"error"_s, QJsonObject{{u"text"_s, u"x is not defined"_s}, {u"line"_s, 3}}}}),
                of(any, Error, {{u"code"_s, u"script"_s}, {u"text"_s, u"x is not defined"_s}}),
                of(any, TaskFinished, {{u"outcome"_s, u"finished"_s}, {u"seconds"_s, 1.5}})};
    }

private Q_SLOTS:
    void looks()
    {
        Window window;
        const auto add = [&](const Core::Event &event) { window.dock.journal()->append(event); };
        add(logLine(u"verbose"_s, u"Waiting for the next launch."_s));
        add(messageEvent(1, u"Quote for 40 chairs"_s));
        add(messageEvent(2, u"견적 요청드립니다"_s));
        add(logLine(u"warning"_s, u"The connection is not encrypted."_s));
        add(logLine(u"error"_s, u"x is not defined"_s));
        window.dock.journal()->flush();
        Tests::takePictures(&window.dock, u"journal"_s);
        QCOMPARE(window.view->model()->rowCount(), 5);
    }

    void followsTheTailUnlessScrolledUp()
    {
        Window window;
        QVERIFY(QTest::qWaitForWindowExposed(&window.dock));
        window.add(200);
        QVERIFY(window.isAtEnd());
        QVERIFY(window.action(u"followAction"_s)->isChecked());

        window.clickRow(199);
        QTest::keyClick(window.view, Qt::Key_Home, Qt::ControlModifier);
        QVERIFY(!window.action(u"followAction"_s)->isChecked());
        window.add(200);
        QCOMPARE(window.view->verticalScrollBar()->value(), 0);

        window.action(u"followAction"_s)->trigger();
        QVERIFY(window.isAtEnd());
        window.add(200);
        QVERIFY(window.isAtEnd());

        window.view->scrollToTop();
        window.dock.follow();
        QVERIFY(window.action(u"followAction"_s)->isChecked());
        QVERIFY(window.isAtEnd());
    }

    void filtersByWhatIsTyped()
    {
        Window window;
        window.dock.journal()->append(logLine(u"info"_s, u"one"_s));
        window.dock.journal()->append(logLine(u"error"_s, u"two"_s));
        window.dock.journal()->flush();
        auto *text = window.dock.findChild<QLineEdit *>(u"journalTextEdit"_s);
        auto *count = window.dock.findChild<QLabel *>(u"countLabel"_s);
        QTest::keyClicks(text, u"ONE"_s);
        QCOMPARE(window.view->model()->rowCount(), 1);
        QCOMPARE(count->text(), u"1 / 2"_s);
        text->clear();

        auto *severity = window.dock.findChild<QComboBox *>(u"severityBox"_s);
        severity->setFocus();
        QTest::keyClick(severity, Qt::Key_End);
        QCOMPARE(severity->currentText(), u"Errors Only"_s);
        QCOMPARE(window.view->model()->rowCount(), 1);
        QCOMPARE(window.view->model()->index(0, JournalModel::MessageColumn).data().toString(),
                 u"two"_s);
    }

    void looksInEachView()
    {
        Window window;
        window.dock.setLabels(labels());
        for (const Core::Event &event : aRun())
            window.dock.journal()->append(event);
        window.dock.journal()->flush();
        auto *view = window.dock.findChild<QComboBox *>(u"journalViewBox"_s);
        view->setFocus();
        QTest::keyClick(view, Qt::Key_Home);
        const QStringList shown{u"events"_s, u"messages"_s, u"transitions"_s, u"tasks"_s,
                                u"raw-log"_s};
        const QList<int> rows{7, 2, 1, 1, 7};
        for (int index = 0; index < shown.size(); ++index) {
            QCOMPARE(view->currentIndex(), index);
            QCOMPARE(window.view->model()->rowCount(), rows.at(index));
            Tests::takePictures(&window.dock, u"journal-"_s + shown.at(index));
            QTest::keyClick(view, Qt::Key_Down);
        }
        QTest::keyClick(view, Qt::Key_Up);
        QCOMPARE(view->currentText(), u"Tasks"_s);
        QVERIFY(window.view->isColumnHidden(JournalModel::MessageColumn));
        QCOMPARE(window.view->model()->index(0, JournalModel::StatusColumn).data().toString(),
                 u"Finished"_s);
    }

    void filtersByActivityTransitionAndCode()
    {
        Window window;
        window.dock.setLabels(labels());
        for (const Core::Event &event : aRun())
            window.dock.journal()->append(event);
        window.dock.journal()->append(logLine(u"info"_s, u"elsewhere"_s, u"other"_s));
        window.dock.journal()->flush();
        auto *bar = window.dock.findChild<QToolBar *>(u"journalFilterBar"_s);
        QVERIFY(!bar->isVisible());
        window.action(u"filtersAction"_s)->trigger();
        QVERIFY(bar->isVisible());
        const auto choose = [&](const QString &box, const QString &text) {
            auto *combo = window.dock.findChild<QComboBox *>(box);
            combo->setFocus();
            QTest::keyClick(combo, Qt::Key_Home);
            for (int step = 0; step < combo->count() && combo->currentText() != text; ++step)
                QTest::keyClick(combo, Qt::Key_Down);
            QCOMPARE(combo->currentText(), text);
        };
        choose(u"journalActivityBox"_s, u"other"_s);
        QCOMPARE(window.view->model()->rowCount(), 1);
        choose(u"journalActivityBox"_s, u"Orders"_s);
        QCOMPARE(window.view->model()->rowCount(), 7);
        choose(u"journalTransitionBox"_s, u"Ok"_s);
        QCOMPARE(window.view->model()->rowCount(), 2);
        Tests::takePictures(&window.dock, u"journal-filters"_s);
        // What comes later does not change what is chosen.
        window.dock.journal()->append(logLine(u"info"_s, u"new"_s, u"third"_s));
        window.dock.journal()->flush();
        QCOMPARE(window.view->model()->rowCount(), 2);
        choose(u"journalCodeBox"_s, u"3 (deleted)"_s);
        QCOMPARE(window.view->model()->rowCount(), 0);
        window.action(u"resetFiltersAction"_s)->trigger();
        QCOMPARE(window.view->model()->rowCount(), 9);
        // A filter out of sight is none.
        choose(u"journalActivityBox"_s, u"third"_s);
        window.action(u"filtersAction"_s)->trigger();
        QCOMPARE(window.view->model()->rowCount(), 9);
    }

    void followsOneMessage()
    {
        Window window;
        QVERIFY(QTest::qWaitForWindowExposed(&window.dock));
        for (const Core::Event &event : aRun())
            window.dock.journal()->append(event);
        window.dock.journal()->flush();
        window.clickRow(0);
        QVERIFY(!window.action(u"followMessageAction"_s)->isEnabled());
        window.clickRow(1);
        QVERIFY(window.action(u"followMessageAction"_s)->isEnabled());
        window.action(u"followMessageAction"_s)->trigger();
        QCOMPARE(window.view->model()->rowCount(), 3);
        QAction *all = window.action(u"allMessagesAction"_s);
        QVERIFY(all->isVisible());
        QCOMPARE(all->text(), u"Message 1 (Quote for 40 chairs)"_s);
        Tests::takePictures(&window.dock, u"journal-one-message"_s);
        all->trigger();
        QCOMPARE(window.view->model()->rowCount(), 7);
        QVERIFY(!all->isVisible());
    }

    void opensMessagesByClickAndByEnter()
    {
        Window window;
        QVERIFY(QTest::qWaitForWindowExposed(&window.dock));
        window.dock.journal()->append(logLine(u"info"_s, u"no message"_s));
        window.dock.journal()->append(messageEvent(2, u"Quote"_s));
        window.dock.journal()->flush();
        QSignalSpy activated(&window.dock, &JournalDock::messageActivated);
        window.clickRow(0);
        QCOMPARE(activated.size(), 0);
        window.clickRow(1);
        QCOMPARE(activated.size(), 1);
        QCOMPARE(activated.constFirst()
                     .constFirst()
                     .value<Core::Event>()
                     .members.value("number"_L1)
                     .toInt(),
                 2);
        QTest::keyClick(window.view, Qt::Key_Return);
        QCOMPARE(activated.size(), 2);
    }

    void copiesRows()
    {
        Window window;
        QVERIFY(QTest::qWaitForWindowExposed(&window.dock));
        window.dock.journal()->append(logLine(u"info"_s, u"one"_s));
        window.dock.journal()->append(logLine(u"error"_s, u"two"_s));
        window.dock.journal()->flush();
        window.view->setFocus();
        QTest::keyClick(window.view, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClick(window.view, Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(
            QApplication::clipboard()->text(),
            u"Information\t2026-11-23 08:00:00.000\tinmail\tone\nError\t2026-11-23 08:00:00.000\tinmail\ttwo"_s);
    }

    void savesAndOpensLogs()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"run.jsonl"_s);
        Window window;
        window.add(3);
        window.dock.saveLog(path);
        QTRY_VERIFY(QFile::exists(path));

        Window other;
        other.add(1);
        other.dock.openLog(path);
        QTRY_COMPARE(other.view->model()->rowCount(), 3);
        other.action(u"clearAction"_s)->trigger();
        QCOMPARE(other.view->model()->rowCount(), 0);
    }

    void showsFailuresAsRows()
    {
        Window window;
        window.dock.openLog(u"/nowhere/run.jsonl"_s);
        QCOMPARE(window.view->model()->rowCount(), 1);
        window.dock.saveLog(u"/nowhere/run.jsonl"_s);
        QTRY_COMPARE(window.view->model()->rowCount(), 2);
        QCOMPARE(window.dock.journal()->entry(1).severity, Core::Severity::Error);
    }
};

QTEST_MAIN(TestJournalDock)
#include "tst_journaldock.moc"
