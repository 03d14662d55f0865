// SPDX-License-Identifier: GPL-3.0-or-later
#include "pictures.h"
#include "ui/journal/journaldock.h"
#include "ui/mainwindow.h"
#include "ui/transcript/transcriptdock.h"
#include "ui/transcript/transcriptview.h"

#include <QDir>
#include <QFile>
#include <QLabel>
#include <QSettings>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>
#include <QTreeWidget>

using namespace Inlet;
using namespace Inlet::Ui;
using namespace Qt::StringLiterals;

/** The designer, the real runner and the real handler host together, on a practice mailbox. */
class TestTestRun : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        QSettings().clear();
    }

    void runsTheHandlerAndShowsTheMessage()
    {
        const QTemporaryDir folder;
        QVERIFY(writeMail(folder));

        MainWindow window;
        window.show();
        handleWith(
            {u"logInfo('read ' + mailMessage.subject);"_s, u"vars.chairs = 40;"_s, u"return 2;"_s},
            folder, &window);
        auto *button = window.findChild<QToolButton *>(u"testRunButton"_s);
        QCOMPARE(button->text(), u"Test Run (Run Once)"_s);
        QSignalSpy finished(window.runController(), &RunController::finished);
        QTest::mouseClick(button, Qt::LeftButton, {}, QPoint(10, button->height() / 2));
        QVERIFY(finished.wait(20'000));
        auto *journal = window.findChild<JournalDock *>();
        journal->journal()->flush();
        QStringList rows;
        int messageRow = -1;
        for (int row = 0; row < journal->journal()->rowCount(); ++row) {
            const JournalEntry entry = journal->journal()->entry(row);
            if (entry.event().type == Core::EventType::Message)
                messageRow = static_cast<int>(rows.size());
            rows += entry.text;
        }
        QVERIFY2(finished.constFirst().constFirst().toInt() == 0, qPrintable(rows.join(u'\n')));
        QVERIFY2(messageRow >= 0, qPrintable(rows.join(u'\n')));
        QCOMPARE(
            rows.at(messageRow),
            u"#1 \"Quote\" from anna@example.org: code 2, left on the server, transition Ok"_s);

        auto *view = journal->findChild<QTableView *>(u"journalView"_s);
        view->scrollTo(view->model()->index(messageRow, 0));
        QTest::mouseClick(
            view->viewport(), Qt::LeftButton, {},
            view->visualRect(view->model()->index(messageRow, JournalModel::MessageColumn))
                .center());
        QTRY_COMPARE_WITH_TIMEOUT(window.findChild<QLabel *>(u"toLabel"_s)->text(),
                                  u"sales@example.com"_s, 20'000);
        const auto *variables = window.findChild<QTreeWidget *>(u"variablesView"_s);
        QVERIFY(!variables->findItems(u"chairs"_s, Qt::MatchExactly).isEmpty());
        QVERIFY(window.findChild<QTreeWidget *>(u"scriptLogView"_s)->topLevelItemCount() > 0);
        Tests::takePictures(&window, u"test-run"_s);
    }

    void keepsTheWireTranscript()
    {
        const QTemporaryDir folder;
        QVERIFY(writeMail(folder));
        MainWindow window;
        window.show();
        handleWith({u"return 2;"_s}, folder, &window);
        auto *transcript = window.findChild<TranscriptDock *>();
        QVERIFY(!transcript->isVisible());
        window.findChild<QAction *>(u"keepTranscriptAction"_s)->trigger();
        QVERIFY(transcript->isVisible());
        QSignalSpy finished(window.runController(), &RunController::finished);
        window.findChild<QToolButton *>(u"testRunButton"_s)->defaultAction()->trigger();
        QVERIFY(finished.wait(20'000));
        const TranscriptModel *model = transcript->view()->model();
        QTRY_VERIFY(model->find(u"C: QUIT"_s, 0, false) > 0);
        QVERIFY(model->find(u"C: RETR 1"_s, 0, false) > 0);
        QCOMPARE(model->find(u"Forty chairs"_s, 0, false), -1);

        // From a row of the journal to what was said then.
        auto *journal = window.findChild<JournalDock *>();
        journal->journal()->flush();
        auto *view = journal->findChild<QTableView *>(u"journalView"_s);
        const JournalStore &store = journal->journal()->store();
        int row = 0;
        while (row < store.size() && store.row(row).kind != RowKind::Message)
            ++row;
        QVERIFY(row < store.size());
        view->setCurrentIndex(view->model()->index(row, 0));
        journal->findChild<QAction *>(u"showTranscriptAction"_s)->trigger();
        auto *lines = transcript->findChild<QTableView *>(u"transcriptView"_s);
        QVERIFY(lines->currentIndex().isValid());
        Tests::takePictures(&window, u"test-run-transcript"_s);
        window.findChild<QAction *>(u"keepTranscriptAction"_s)->trigger();
        QVERIFY(!QSettings().value("run/keepTranscript").toBool());
    }

    void closingEndsTheRunFirst()
    {
        const QTemporaryDir folder;
        QVERIFY(writeMail(folder));
        MainWindow window;
        window.show();
        handleWith({u"while (true) { }"_s}, folder, &window);
        window.document()->markSaved(folder.filePath(u"project.inlet"_s));
        QSignalSpy finished(window.runController(), &RunController::finished);
        window.findChild<QToolButton *>(u"testRunButton"_s)->defaultAction()->trigger();
        QTRY_COMPARE_WITH_TIMEOUT(window.runController()->state(), RunController::State::Running,
                                  20'000);
        QVERIFY(!window.close());
        QVERIFY(window.isVisible());
        QVERIFY(finished.wait(20'000));
        QVERIFY(finished.constFirst().constFirst().toInt()
                >= 0); // it ended by itself, not by a signal
        QTRY_VERIFY(!window.isVisible());
    }

private:
    static bool writeMail(const QTemporaryDir &folder)
    {
        QFile mail(folder.filePath(u"mail/1.eml"_s));
        if (!QDir(folder.path()).mkdir(u"mail"_s) || !mail.open(QIODevice::WriteOnly))
            return false;
        mail.write("From: Anna <anna@example.org>\r\nTo: sales@example.com\r\nSubject: Quote\r\n"
                   "Date: Mon, 23 Nov 2026 08:00:00 +0000\r\n\r\nForty chairs.\r\n");
        return true;
    }
    static void handleWith(const QStringList &script, const QTemporaryDir &folder,
                           MainWindow *window)
    {
        window->document()->editActivity(
            Document::Field::Everything, [&](Model::Activity &activity) {
                activity.useExternalAccount = false;
                activity.connection.server = u"practice:"_s + folder.filePath(u"mail"_s);
                activity.script = script;
            });
    }
};

QTEST_MAIN(TestTestRun)
#include "tst_testrun.moc"
