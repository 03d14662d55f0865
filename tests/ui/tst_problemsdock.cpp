// SPDX-License-Identifier: GPL-3.0-or-later
#include "pictures.h"
#include "ui/mainwindow.h"
#include "ui/problems/problempath.h"
#include "ui/problems/problemsdock.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QStatusBar>
#include <QTableView>
#include <QTest>
#include <QTimer>
#include <QUndoView>

using namespace Inlet;
using namespace Inlet::Ui;
using namespace Qt::StringLiterals;

class TestProblemsDock : public QObject
{
    Q_OBJECT

private:
    /** Two activities: the second has no account, and its script does not compile. */
    static Model::Project project()
    {
        Model::Project project;
        for (const QString &name : {u"first"_s, u"second"_s}) {
            Model::Activity activity;
            activity.name = name;
            activity.label = name == u"first"_s ? u"Orders"_s : u"Bounces"_s;
            activity.connection.server = u"pop.example.org"_s;
            activity.connection.account = u"anna"_s;
            activity.script = {u"return 2;"_s};
            project.activities.append(activity);
        }
        project.activities[1].connection.account.clear();
        project.activities[1].script = {u"const a = 1;"_s, u"return (;"_s};
        return project;
    }

    struct Window
    {
        MainWindow main;
        ProblemsDock *dock = main.findChild<ProblemsDock *>();
        QTableView *view = main.findChild<QTableView *>(u"problemsView"_s);

        Window()
        {
            main.resize(1200, 900);
            main.show();
            main.document()->reset(project(), {});
            dock->show();
            dock->raise();
        }

        int rowOf(const QString &text) const
        {
            const QAbstractItemModel *model = view->model();
            for (int row = 0; row < model->rowCount(); ++row) {
                if (model->index(row, ProblemsModel::TextColumn).data().toString().contains(text))
                    return row;
            }
            return -1;
        }

        void click(int row) const
        {
            const QModelIndex index = view->model()->index(row, ProblemsModel::TextColumn);
            view->scrollTo(index);
            QTest::mouseClick(view->viewport(), Qt::LeftButton, {},
                              view->visualRect(index).center());
        }
    };

private Q_SLOTS:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }

    void takesPathsApart_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<int>("part");
        QTest::addColumn<int>("index");
        QTest::addColumn<QString>("rest");
        using Part = ProblemPath::Part;
        QTest::newRow("field") << u"activities[2].connection.server"_s << int(Part::Activity) << 2
                               << u"connection.server"_s;
        QTest::newRow("activity") << u"activities[0]"_s << int(Part::Activity) << 0 << u""_s;
        QTest::newRow("account") << u"externalAccounts[1].connection.port"_s << int(Part::Account)
                                 << 1 << u"connection.port"_s;
        QTest::newRow("project") << u"timeZone"_s << int(Part::Project) << -1 << u"timeZone"_s;
        QTest::newRow("file") << u""_s << int(Part::Project) << -1 << u""_s;
    }

    void takesPathsApart()
    {
        QFETCH(QString, path);
        const ProblemPath taken = ProblemPath::of(path);
        QTEST(int(taken.part), "part");
        QTEST(int(taken.index), "index");
        QTEST(taken.rest, "rest");
    }

    void modelHolds()
    {
        ProblemsModel model;
        QAbstractItemModelTester tester(&model,
                                        QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setProblems({{u"activities[1].script"_s, 2, u"<b>"_s}, {u"timeZone"_s, 0, u"x"_s}},
                          project());
        QCOMPARE(model.index(0, ProblemsModel::PlaceColumn).data().toString(),
                 u"Bounces, line 2"_s);
        QCOMPARE(model.index(1, ProblemsModel::PlaceColumn).data().toString(), u"Project"_s);
        QVERIFY(!model.index(0, 0).data(Qt::ToolTipRole).toString().contains(u"<b>"_s));
    }

    void leadsToFields()
    {
        Window window;
        QVERIFY(QTest::qWaitForWindowActive(&window.main));
        QTRY_VERIFY_WITH_TIMEOUT(window.rowOf(u"No POP3 account"_s) >= 0, 30'000);
        Tests::takePictures(&window.main, u"problems"_s);
        QCOMPARE(window.main.document()->currentIndex(), 0);
        window.click(window.rowOf(u"No POP3 account"_s));
        QCOMPARE(window.main.document()->currentIndex(), 1);
        QCOMPARE(window.main.focusWidget()->objectName(), u"accountEdit"_s);

        // The script's problem leads to its line, with Enter as well.
        int scriptRow = -1;
        for (int row = 0; row < window.view->model()->rowCount(); ++row) {
            if (window.view->model()->index(row, ProblemsModel::PlaceColumn).data().toString()
                == u"Bounces, line 2"_s)
                scriptRow = row;
        }
        QVERIFY(scriptRow >= 0);
        window.view->setFocus();
        window.view->setCurrentIndex(window.view->model()->index(scriptRow, 0));
        QTest::keyClick(window.view, Qt::Key_Return);
        QVERIFY(window.main.findChild<QWidget *>(u"scriptEditor"_s)
                    ->isAncestorOf(window.main.focusWidget()));
    }

    void followsEdits()
    {
        Window window;
        QTRY_VERIFY_WITH_TIMEOUT(window.rowOf(u"No POP3 account"_s) >= 0, 30'000);
        window.main.document()->setCurrentIndex(1);
        auto *account = window.main.findChild<QLineEdit *>(u"accountEdit"_s);
        QTest::keyClicks(account, u"anna"_s);
        QTRY_VERIFY_WITH_TIMEOUT(window.rowOf(u"No POP3 account"_s) < 0, 30'000);
        QTest::keyClick(account, Qt::Key_Z, Qt::ControlModifier);
        QTRY_VERIFY_WITH_TIMEOUT(window.rowOf(u"No POP3 account"_s) >= 0, 30'000);
    }

    void leadsToAdvancedParameters()
    {
        Window window;
        window.main.document()->editActivity(
            Document::Field::Advanced,
            [](Model::Activity &activity) { activity.advanced.timeZone = u"Mars/Base"_s; });
        QTRY_VERIFY_WITH_TIMEOUT(window.rowOf(u"Mars/Base"_s) >= 0, 30'000);
        QString focused;
        QTimer::singleShot(0, &window.main, [&focused] {
            QWidget *dialog = QApplication::activeModalWidget();
            focused = dialog->focusWidget()->objectName();
            dialog->close();
        });
        window.click(window.rowOf(u"Mars/Base"_s));
        QCOMPARE(focused, u"timeZoneComboBox"_s);
    }

    void saysWhenItCannotCheck()
    {
        Document::ProjectDocument document;
        ProblemsDock dock(&document);
        dock.check()->setProgram(u"/nowhere/inlet-run"_s);
        dock.show();
        document.reset(project(), {});
        auto *status = dock.findChild<QLabel *>(u"problemsStatusLabel"_s);
        QTRY_VERIFY_WITH_TIMEOUT(status->text().contains(u"cannot be checked"_s), 30'000);
    }

    void namesWhatIsUndone()
    {
        Window window;
        QVERIFY(QTest::qWaitForWindowActive(&window.main));
        auto *label = window.main.findChild<QLineEdit *>(u"labelEdit"_s);
        label->setFocus();
        QTest::keyClicks(label, u"!"_s);
        QTest::keyClick(label, Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(window.main.statusBar()->currentMessage(), u"Undone: Change Label"_s);
        QTest::keyClick(label, Qt::Key_Y, Qt::ControlModifier);
        QCOMPARE(window.main.statusBar()->currentMessage(), u"Done again: Change Label"_s);

        auto *dock = window.main.findChild<QDockWidget *>(u"undoHistoryDock"_s);
        QVERIFY(!dock->isVisible());
        dock->toggleViewAction()->trigger();
        dock->raise();
        auto *view = window.main.findChild<QUndoView *>(u"undoHistoryView"_s);
        QCOMPARE(view->model()->rowCount(), 2);
        QCOMPARE(view->model()->index(1, 0).data().toString(), u"Change Label"_s);
        Tests::takePictures(&window.main, u"undo-history"_s);
        view->setCurrentIndex(view->model()->index(0, 0));
        QCOMPARE(label->text(), u"Orders"_s);
    }
};

QTEST_MAIN(TestProblemsDock)
#include "tst_problemsdock.moc"
