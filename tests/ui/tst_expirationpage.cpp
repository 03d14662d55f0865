// SPDX-License-Identifier: GPL-3.0-or-later
#include "pictures.h"
#include "ui/editor/expirationdialog.h"
#include "ui/editor/expirationpage.h"
#include "ui/schedule/problemlabel.h"
#include "ui/script/scripteditor.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QDialogButtonBox>
#include <QInputMethodEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableView>
#include <QTest>
#include <QTimer>

using namespace Inlet;
using namespace Inlet::Ui;
using namespace Qt::StringLiterals;

class TestExpirationPage : public QObject
{
    Q_OBJECT

private:
    struct Window
    {
        Document::ProjectDocument document;
        ExpirationPage page{&document};
        QTableView *view = page.findChild<QTableView *>(u"expirationView"_s);

        Window()
        {
            document.reset(Document::newProject(), {});
            page.resize(700, 300);
            page.show();
        }

        QAction *action(const QString &name) { return page.findChild<QAction *>(name); }
        void add() { action(u"addExpirationAction"_s)->trigger(); }
        const QList<Model::Expiration> &expirations() const
        {
            return document.activity()->expirations;
        }
        QModelIndex index(int row, int column) const { return view->model()->index(row, column); }
        QString text(int row, int column) const { return index(row, column).data().toString(); }

        QWidget *editByKey(int row, int column)
        {
            view->setFocus();
            view->setCurrentIndex(index(row, column));
            QTest::keyClick(view, Qt::Key_F2);
            return view->viewport()->findChild<QWidget *>({}, Qt::FindDirectChildrenOnly);
        }

        void typeIn(int row, int column, const QString &typed, Qt::Key end = Qt::Key_Return)
        {
            QWidget *editor = editByKey(row, column);
            QVERIFY(editor);
            QTest::keySequence(editor, QKeySequence::SelectAll);
            QTest::keyClicks(editor, typed);
            QTest::keyClick(editor, end);
        }

        void openDetail(const std::function<void(ExpirationDialog *)> &inDialog)
        {
            QTimer::singleShot(0, &page, [inDialog] {
                auto *dialog = qobject_cast<ExpirationDialog *>(QApplication::activeModalWidget());
                QVERIFY(dialog);
                inDialog(dialog);
            });
            action(u"expirationDetailAction"_s)->trigger();
        }
    };

    static void pressOk(ExpirationDialog *dialog)
    {
        auto *buttons = dialog->findChild<QDialogButtonBox *>();
        QTest::mouseClick(buttons->button(QDialogButtonBox::Ok), Qt::LeftButton);
    }

private Q_SLOTS:
    void addsLinesWithTheDefaultsOfTheOriginal()
    {
        Window window;
        QVERIFY(!window.action(u"deleteExpirationAction"_s)->isEnabled());
        QAbstractItemModelTester tester(window.view->model(),
                                        QAbstractItemModelTester::FailureReportingMode::QtTest);
        window.add();
        window.add();
        QCOMPARE(window.text(0, ExpirationModel::LabelColumn), u"Expiration"_s);
        QCOMPARE(window.text(0, ExpirationModel::TypeColumn), u"Delay after task start"_s);
        QCOMPARE(window.text(0, ExpirationModel::DelayColumn), u"1h"_s);
        QCOMPARE(window.text(0, ExpirationModel::DateColumn), QString());
        QCOMPARE(window.expirations().at(0).name, u"timeout"_s);
        QCOMPARE(window.expirations().at(1).name, u"timeout2"_s);
        QCOMPARE(window.view->currentIndex().row(), 1);
        Tests::takePictures(&window.page, u"expiration"_s);
    }

    void deletesAndUndoes()
    {
        Window window;
        QVERIFY(QTest::qWaitForWindowActive(&window.page));
        QAbstractItemModelTester tester(window.view->model(),
                                        QAbstractItemModelTester::FailureReportingMode::QtTest);
        for (int row = 0; row < 3; ++row)
            window.add();
        window.view->setCurrentIndex(window.index(1, 0));
        window.view->setFocus();
        QTest::keyClick(window.view, Qt::Key_Delete);
        QCOMPARE(window.expirations().size(), 2);
        QCOMPARE(window.expirations().at(1).name, u"timeout3"_s);
        window.document.undoStack()->undo();
        QCOMPARE(window.expirations().at(1).name, u"timeout2"_s);
        window.document.undoStack()->redo();
        window.document.undoStack()->undo();
        for (int step = 0; step < 3; ++step)
            window.document.undoStack()->undo();
        QCOMPARE(window.view->model()->rowCount(), 0);
        QVERIFY(!window.action(u"expirationDetailAction"_s)->isEnabled());
    }

    void editsInPlaceByF2()
    {
        Window window;
        window.add();
        const int steps = window.document.undoStack()->count();
        window.typeIn(0, ExpirationModel::LabelColumn, u"Reminder"_s);
        QTRY_COMPARE(window.expirations().at(0).label, u"Reminder"_s);
        window.typeIn(0, ExpirationModel::DelayColumn, u"90s"_s);
        QTRY_COMPARE(window.text(0, ExpirationModel::DelayColumn), u"1m 30s"_s);
        QCOMPARE(window.document.undoStack()->count(), steps + 2);
        window.document.undoStack()->undo();
        QCOMPARE(window.text(0, ExpirationModel::DelayColumn), u"1h"_s);
        window.document.undoStack()->undo();
        QCOMPARE(window.text(0, ExpirationModel::LabelColumn), u"Expiration"_s);
    }

    void readsDurationsOfTheLanguage_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("shown");
        QTest::addColumn<QString>("stored");
        QTest::newRow("English") << u"en"_s << u"90s"_s << u"1m 30s"_s << u"PT1M30S"_s;
        QTest::newRow("English, no last unit")
            << u"en"_s << u"1 h 30"_s << u"1h 30m"_s << u"PT1H30M"_s;
        QTest::newRow("English, bare number") << u"en"_s << u"2"_s << u"2d"_s << u"P2D"_s;
        QTest::newRow("French") << u"fr"_s << u"90mn"_s << u"1h 30mn"_s << u"PT1H30M"_s;
        QTest::newRow("French, no last unit")
            << u"fr"_s << u"1 h 30"_s << u"1h 30mn"_s << u"PT1H30M"_s;
        QTest::newRow("French day") << u"fr"_s << u"1j"_s << u"1j"_s << u"P1D"_s;
        QTest::newRow("German") << u"de"_s << u"90min"_s << u"1h 30min"_s << u"PT1H30M"_s;
        QTest::newRow("German day") << u"de"_s << u"1T"_s << u"1T"_s << u"P1D"_s;
        QTest::newRow("Korean") << u"ko"_s << u"1시간"_s << u"1시간"_s << u"PT1H"_s;
        QTest::newRow("Korean, seconds") << u"ko"_s << u"90초"_s << u"1분 30초"_s << u"PT1M30S"_s;
        QTest::newRow("Japanese") << u"ja"_s << u"1時間30分"_s << u"1時間 30分"_s << u"PT1H30M"_s;
        QTest::newRow("ISO 8601") << u"de"_s << u"PT90S"_s << u"1min 30s"_s << u"PT1M30S"_s;
    }

    void readsDurationsOfTheLanguage()
    {
        QFETCH(QString, language);
        QFETCH(QString, typed);
        QFETCH(QString, stored);
        const QLocale before;
        QLocale::setDefault(QLocale(language));
        {
            Window window;
            window.add();
            QWidget *editor = window.editByKey(0, ExpirationModel::DelayColumn);
            QVERIFY(editor);
            QTest::keySequence(editor, QKeySequence::SelectAll);
            // Typed through an input method, as Korean and Japanese are.
            QInputMethodEvent input;
            input.setCommitString(typed);
            QCoreApplication::sendEvent(editor, &input);
            QTest::keyClick(editor, Qt::Key_Return);
            QTRY_COMPARE(window.expirations().at(0).delay.toIso8601(), stored);
            QTEST(window.text(0, ExpirationModel::DelayColumn), "shown");
        }
        QLocale::setDefault(before);
    }

    void editsInPlaceByAClick()
    {
        Window window;
        QVERIFY(QTest::qWaitForWindowExposed(&window.page));
        window.add();
        QTest::mouseClick(
            window.view->viewport(), Qt::LeftButton, {},
            window.view->visualRect(window.index(0, ExpirationModel::TypeColumn)).center());
        auto *box = window.view->findChild<QComboBox *>();
        QVERIFY(box);
        QCOMPARE(box->count(), 4);
        Tests::takePictures(&window.page, u"expiration-type"_s);
        QTest::keyClick(box, Qt::Key_Down);
        QCOMPARE(window.expirations().at(0).type, Model::ExpirationType::DelayAfterDate);
        QVERIFY(window.expirations().at(0).date.isValid());
        QVERIFY(!window.text(0, ExpirationModel::DateColumn).isEmpty());
    }

    void editsTheDate()
    {
        Window window;
        window.add();
        window.view->model()->setData(window.index(0, ExpirationModel::TypeColumn),
                                      int(Model::ExpirationType::DelayBeforeDate));
        auto *editor =
            qobject_cast<QDateTimeEdit *>(window.editByKey(0, ExpirationModel::DateColumn));
        QVERIFY(editor);
        const QDate before = window.expirations().at(0).date;
        editor->setSelectedSection(QDateTimeEdit::DaySection);
        QTest::keyClick(editor, Qt::Key_Up);
        QTest::keyClick(editor, Qt::Key_Return);
        QTRY_VERIFY(window.expirations().at(0).date != before);
    }

    void keepsWhatIsNoDuration()
    {
        Window window;
        window.add();
        window.typeIn(0, ExpirationModel::DelayColumn, u"soon"_s);
        QWidget *editor =
            window.view->viewport()->findChild<QWidget *>({}, Qt::FindDirectChildrenOnly);
        QVERIFY(editor); // still open, with the reason shown
        QTest::keyClick(editor, Qt::Key_Escape);
        QCOMPARE(window.text(0, ExpirationModel::DelayColumn), u"1h"_s);
        QVERIFY(!window.view->model()->setData(window.index(0, ExpirationModel::DelayColumn),
                                               u"soon"_s));
    }

    void opensOnlyCellsThatMatter()
    {
        Window window;
        window.add();
        QVERIFY(!window.editByKey(0, ExpirationModel::DateColumn));
        window.view->model()->setData(window.index(0, ExpirationModel::TypeColumn),
                                      int(Model::ExpirationType::Script));
        QVERIFY(!window.editByKey(0, ExpirationModel::DelayColumn));
        QCOMPARE(window.text(0, ExpirationModel::DelayColumn), QString());
    }

    void editsEverythingInTheForm()
    {
        Window window;
        window.add();
        Model::Transition transition;
        transition.name = u"timeout"_s;
        transition.label = u"Too late"_s;
        window.document.editActivity(Document::Field::Advanced, [&](Model::Activity &activity) {
            activity.transitions = {transition};
        });
        const int steps = window.document.undoStack()->count();
        window.openDetail([](ExpirationDialog *dialog) {
            Tests::takePictures(dialog, u"expiration-detail"_s);
            auto *name = dialog->findChild<QLineEdit *>(u"nameEdit"_s);
            name->selectAll();
            QTest::keyClicks(name, u"tooLate"_s);
            QTest::keyClicks(dialog->findChild<QLineEdit *>(u"destinationEdit"_s), u"somewhere"_s);
            QTest::mouseClick(dialog->findChild<QCheckBox *>(u"doNotTerminateCheckBox"_s),
                              Qt::LeftButton, {}, QPoint(8, 8));
            auto *type = dialog->findChild<QComboBox *>(u"typeComboBox"_s);
            auto *script = dialog->findChild<ScriptEditor *>(u"scriptEditor"_s);
            auto *delay = dialog->findChild<QLineEdit *>(u"delayEdit"_s);
            auto *date = dialog->findChild<QDateTimeEdit *>(u"dateEdit"_s);
            QVERIFY(delay->isVisible() && !date->isVisible() && !script->isVisible());
            QTest::keyClick(type, Qt::Key_Down);
            QVERIFY(delay->isVisible() && date->isVisible() && !script->isVisible());
            QTest::keyClick(type, Qt::Key_End);
            QVERIFY(!delay->isVisible() && !date->isVisible() && script->isVisible());
            script->setLines({u"return new Date();"_s});
            QTest::keyClicks(dialog->findChild<QPlainTextEdit *>(u"commentEdit"_s), u"why"_s);
            Tests::takePictures(dialog, u"expiration-script"_s);
            pressOk(dialog);
        });
        const Model::Expiration &expiration = window.expirations().at(0);
        QCOMPARE(expiration.name, u"tooLate"_s);
        QCOMPARE(expiration.destination, u"somewhere"_s);
        QVERIFY(expiration.doNotTerminate);
        QCOMPARE(expiration.type, Model::ExpirationType::Script);
        QCOMPARE(expiration.script, QStringList{u"return new Date();"_s});
        QCOMPARE(expiration.comment, u"why"_s);
        QCOMPARE(window.document.activity()->transitions.at(0).name, u"tooLate"_s);
        QCOMPARE(window.document.undoStack()->count(), steps + 1);
        window.document.undoStack()->undo();
        QCOMPARE(window.expirations().at(0).name, u"timeout"_s);
        QCOMPARE(window.document.activity()->transitions.at(0).name, u"timeout"_s);
    }

    void refusesAScriptThatIsNotThere()
    {
        Window window;
        window.add();
        const int steps = window.document.undoStack()->count();
        window.openDetail([](ExpirationDialog *dialog) {
            QTest::keyClick(dialog->findChild<QComboBox *>(u"typeComboBox"_s), Qt::Key_End);
            pressOk(dialog);
            auto *problem = dialog->findChild<ProblemLabel *>(u"scriptProblem"_s);
            QVERIFY(dialog->isVisible());
            QVERIFY(problem->isVisible() && problem->text().contains(u"returns a Date"_s));
            dialog->findChild<ScriptEditor *>(u"scriptEditor"_s)
                ->setLines({u"return new Date();"_s});
            pressOk(dialog);
            QVERIFY(!dialog->isVisible());
        });
        QCOMPARE(window.document.undoStack()->count(), steps + 1);
    }

    void refusesInTheForm_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("problemLabel");
        QTest::newRow("empty name") << u"nameEdit"_s << QString() << u"nameProblem"_s;
        QTest::newRow("name with a space") << u"nameEdit"_s << u"too late"_s << u"nameProblem"_s;
        QTest::newRow("name of another line") << u"nameEdit"_s << u"timeout"_s << u"nameProblem"_s;
        QTest::newRow("name of a transition") << u"nameEdit"_s << u"ok"_s << u"nameProblem"_s;
        QTest::newRow("delay") << u"delayEdit"_s << u"soon"_s << u"delayProblem"_s;
    }

    void refusesInTheForm()
    {
        QFETCH(QString, field);
        QFETCH(QString, typed);
        QFETCH(QString, problemLabel);
        Window window;
        window.add();
        window.add();
        const int steps = window.document.undoStack()->count();
        window.openDetail([&](ExpirationDialog *dialog) {
            auto *edit = dialog->findChild<QLineEdit *>(field);
            edit->selectAll();
            QTest::keyClick(edit, Qt::Key_Backspace);
            QTest::keyClicks(edit, typed);
            pressOk(dialog);
            const auto *problem = dialog->findChild<ProblemLabel *>(problemLabel);
            QVERIFY(dialog->isVisible());
            QVERIFY(problem->isVisible() && !problem->text().isEmpty());
            dialog->reject();
        });
        QCOMPARE(window.document.undoStack()->count(), steps);
    }
};

QTEST_MAIN(TestExpirationPage)
#include "tst_expirationpage.moc"
