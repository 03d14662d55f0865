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
        QCOMPARE(window.view->model()->rowCount(), 2);
        QCOMPARE(window.dock.journal()->entry(1).severity, Core::Severity::Error);
    }
};

QTEST_MAIN(TestJournalDock)
#include "tst_journaldock.moc"
