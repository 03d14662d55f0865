// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/projectreader.h"
#include "storage/projectwriter.h"
#include "ui/journal/journaldock.h"
#include "ui/mainwindow.h"
#include "ui/message/messagedock.h"
#include "ui/modal.h"
#include "ui/pictures.h"
#include "ui/samples/expectationdialog.h"
#include "ui/samples/samplesdock.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QFile>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QScopeGuard>
#include <QSettings>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeWidget>

using namespace Inlet;
using namespace Inlet::Ui;
using namespace Qt::StringLiterals;

using Document::Field;
using Tests::clickToClose;
using Tests::whenModal;

namespace {

QByteArray mail(const QByteArray &subject)
{
    return "From: Anna <anna@example.org>\nSubject: " + subject + "\n\nHello\n";
}

} // namespace

/** The pane in its window, with the runner as it is. */
class tst_SamplesDock final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void tellsWhatToDoWhenThereIsNothing();
    void testsAfterEachEdit();
    void tellsEachState();
    void tellsHowFarATestIs();
    void outdatedResultsDoNotCount();
    void countsOnlyWhatIsExpected();
    void keepsColumnsReadable();
    void acceptsTheTextOfAnError();
    void editsDuringATestReplaceIt();
    void testsFiftySamplesAfterAnEdit();
    void aProjectThatCannotBeTestedIsTold();
    void dropsFiles();
    void refusesOtherDrops();
    void acceptsResults();
    void editsAnExpectation();
    void renamesInPlace();
    void removesAndUndoes();
    void showsTheMessage();
    void keepsAMessageOfARun();
    void keepsAMessageInItsOwnActivity();
    void readsMessagesWithTheKeyboard();
    void survivesSaveAndLoad();
    void followsTheActivity();
    void doesNotTestWhileClosed();
    void worksWithTheKeyboardOnly();
    void modelHolds();
    void looks();

private:
    QString write(const QString &name, const QByteArray &content) const
    {
        QFile file(m_folder->filePath(name));
        if (file.open(QFile::WriteOnly))
            file.write(content);
        return file.fileName();
    }
    template <typename Widget>
    Widget *find(const char *name) const
    {
        return m_window->findChild<Widget *>(QLatin1StringView(name));
    }
    Document::ProjectDocument *document() const { return m_window->document(); }
    const QList<Model::Sample> &samples() const { return document()->activity()->samples; }
    SamplesDock *dock() const { return find<SamplesDock>("samplesDock"); }
    QTableView *view() const { return find<QTableView>("samplesView"); }
    QTreeWidget *details() const { return find<QTreeWidget>("sampleDetails"); }
    QString note() const { return find<QLabel>("samplesNote")->text(); }
    QString cell(int row, int column) const
    {
        return view()->model()->index(row, column).data().toString();
    }
    QString state(int row) const { return cell(row, SampleModel::StateColumn); }
    QString undoText() const { return document()->undoStack()->undoText(); }

    void setScript(const QStringList &lines) const
    {
        document()->setField(
            Field::Script, [](auto &activity) -> auto & { return activity.script; }, lines);
    }
    void setExpectation(int row, const Model::Expectation &expect) const
    {
        document()->editActivity(Field::Samples, [&](Model::Activity &activity) {
            activity.samples[row].expect = expect;
        });
    }
    void addSamples(int count) const
    {
        QStringList paths;
        for (int i = 1; i <= count; ++i)
            paths += write(u"mail%1.eml"_s.arg(i), mail("Number " + QByteArray::number(i)));
        dock()->addFiles(paths);
    }
    void clickRow(int row, bool twice = false) const
    {
        const QPoint place =
            view()->visualRect(view()->model()->index(row, SampleModel::SubjectColumn)).center();
        QTest::mouseClick(view()->viewport(), Qt::LeftButton, {}, place);
        if (twice)
            QTest::mouseDClick(view()->viewport(), Qt::LeftButton, {}, place);
    }
    bool drop(const QStringList &paths) const
    {
        QList<QUrl> urls;
        for (const QString &path : paths)
            urls += QUrl::fromLocalFile(path);
        QMimeData data;
        data.setUrls(urls);
        QDragEnterEvent enter(QPoint(5, 5), Qt::CopyAction, &data, Qt::LeftButton, {});
        enter.ignore();
        QCoreApplication::sendEvent(dock(), &enter);
        if (!enter.isAccepted())
            return false;
        QDropEvent event(QPointF(5, 5), Qt::CopyAction, &data, Qt::LeftButton, {});
        QCoreApplication::sendEvent(dock(), &event);
        return event.isAccepted();
    }

    static Core::Event message(const QString &file, const QString &subject)
    {
        return {QDateTime::currentDateTimeUtc(),
                Core::EventType::Message.toString(),
                u"inmail"_s,
                u"t"_s,
                1,
                {{u"uid"_s, file},
                 {u"file"_s, file},
                 {u"subject"_s, subject},
                 {u"returnCode"_s, 2},
                 {u"transition"_s, u"ok"_s},
                 {u"vars"_s, QJsonObject{{u"subject"_s, subject}}}}};
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<MainWindow> m_window;
};

void tst_SamplesDock::initTestCase()
{
    QCoreApplication::setOrganizationName(u"Inlet"_s);
    QCoreApplication::setApplicationName(u"tst_samplesdock"_s);
}

void tst_SamplesDock::init()
{
    QSettings().clear();
    m_folder = std::make_unique<QTemporaryDir>();
    m_window = std::make_unique<MainWindow>();
    m_window->show();
    dock()->raise();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    setScript({u"vars.subject = mailMessage.subject;"_s, u"return 2;"_s});
}

void tst_SamplesDock::cleanup()
{
    m_window.reset();
}

void tst_SamplesDock::tellsWhatToDoWhenThereIsNothing()
{
    QCOMPARE(dock()->windowTitle(), u"Samples"_s);
    QVERIFY(note().startsWith(u"Drop saved messages"_s));
    for (const char *action : {"acceptResultAction", "acceptAllResultsAction", "runSamplesAction",
                               "editExpectationAction", "removeSamplesAction", "showSampleAction"})
        QVERIFY2(!find<QAction>(action)->isEnabled(), action);
    QVERIFY(find<QAction>("addSamplesAction")->isEnabled());
}

void tst_SamplesDock::testsAfterEachEdit()
{
    addSamples(2);
    QCOMPARE(undoText(), u"Add Samples"_s);
    QCOMPARE(state(0), u"Not yet run"_s);
    QTRY_COMPARE(state(1), u"Nothing expected"_s);
    QCOMPARE(cell(1, SampleModel::SubjectColumn), u"Number 2"_s);
    QCOMPARE(cell(1, SampleModel::FromColumn), u"anna@example.org"_s);
    setExpectation(0, {2, {}, {}, {}, {}});
    setExpectation(1, {2, {}, {}, {}, {}});
    QTRY_COMPARE(dock()->windowTitle(), u"Samples: 2 of 2 as expected"_s);
    QCOMPARE(dock()->toggleViewAction()->text(), u"Samples"_s);
    setScript({u"return mailMessage.number;"_s});
    QTRY_COMPARE(dock()->windowTitle(), u"Samples: 1 of 2 as expected"_s);
    QCOMPARE(state(0), u"Different"_s);
    clickRow(0);
    const QTreeWidgetItem *first = details()->topLevelItem(0); // what differs comes first
    QCOMPARE(first->text(0), u"returnCode"_s);
    QCOMPARE(first->text(1), u"2"_s);
    QCOMPARE(first->text(2), u"1"_s);
    QVERIFY(first->font(0).bold() && !first->icon(0).isNull());
}

void tst_SamplesDock::tellsEachState()
{
    addSamples(4);
    setScript({u"if (mailMessage.number == 2)"_s, u"    throw new Error('Boom');"_s,
               u"vars.n = 1;"_s, u"return 2;"_s});
    setExpectation(0, {2, u"ok"_s, QJsonObject{{u"n"_s, 1}}, u""_s, {}});
    setExpectation(2, {{}, {}, QJsonObject{{u"m"_s, 1}}, {}, {}});
    document()->editActivity(Field::Samples, [](Model::Activity &activity) {
        activity.samples[3].file = u"gone.eml"_s;
    });
    QTRY_COMPARE(state(3), u"File missing"_s);
    QCOMPARE(state(0), u"As expected"_s);
    QCOMPARE(state(1), u"Failed"_s);
    QCOMPARE(state(2), u"Different"_s);
    QSet<qint64> icons;
    for (int row = 0; row < 4; ++row)
        icons.insert(
            view()->model()->index(row, 0).data(Qt::DecorationRole).value<QIcon>().cacheKey());
    QCOMPARE(icons.size(), 4); // not told by words alone, nor by colour alone

    clickRow(2);
    QCOMPARE(details()->topLevelItem(0)->text(0), u"vars.m"_s);
    QCOMPARE(details()->topLevelItem(0)->text(2), u"none"_s);
    QCOMPARE(details()->topLevelItem(1)->text(0), u"vars.n"_s);
    QCOMPARE(details()->topLevelItem(1)->text(1), u"none"_s);
    QCOMPARE(details()->topLevelItem(2)->text(1), u"not compared"_s);
    clickRow(1);
    QCOMPARE(details()->topLevelItem(0)->text(0), u"error"_s);
    QVERIFY(details()->topLevelItem(0)->text(2).contains(u"Boom"_s));
    clickRow(3);
    QCOMPARE(details()->topLevelItemCount(), 1);
    QVERIFY(!find<QAction>("acceptResultAction")->isEnabled());
    QVERIFY(note().contains(u"1 message(s)"_s)); // mail4.eml belongs to no sample
}

void tst_SamplesDock::tellsHowFarATestIs()
{
    addSamples(2);
    QTRY_COMPARE(state(1), u"Nothing expected"_s);
    setScript({u"while (mailMessage.number == 2) {}"_s, u"return 2;"_s});
    QTRY_COMPARE(dock()->windowTitle(), u"Samples: testing 2 of 2"_s);
    const auto color = [this](int row) {
        return view()->model()->index(row, 0).data(Qt::ForegroundRole);
    };
    QVERIFY(!color(0).isValid());
    QVERIFY(color(1).isValid());
    setScript({u"return 2;"_s});
    QVERIFY(color(1).isValid());
    QTRY_VERIFY(!color(1).isValid());
}

void tst_SamplesDock::outdatedResultsDoNotCount()
{
    addSamples(2);
    setExpectation(0, {2, {}, {}, {}, {}});
    setExpectation(1, {2, {}, {}, {}, {}});
    QTRY_COMPARE(dock()->windowTitle(), u"Samples: 2 of 2 as expected"_s);
    clickRow(0);
    QVERIFY(find<QAction>("acceptResultAction")->isEnabled());
    document()->editActivity(
        Field::Advanced, [](Model::Activity &activity) { activity.limits.scriptDuration = {}; });
    QTRY_COMPARE(dock()->windowTitle(), u"Samples: 0 of 2 as expected"_s);
    QVERIFY(view()
                ->model()
                ->index(0, 0)
                .data(Qt::ToolTipRole)
                .toString()
                .contains(u"before the last change"_s));
    QVERIFY(!find<QAction>("acceptResultAction")->isEnabled());
    document()->undoStack()->undo();
    QTRY_COMPARE(dock()->windowTitle(), u"Samples: 2 of 2 as expected"_s);
}

void tst_SamplesDock::countsOnlyWhatIsExpected()
{
    addSamples(3);
    QTRY_COMPARE(dock()->windowTitle(), u"Samples: 3 without expectation"_s);
    setExpectation(1, {2, {}, {}, {}, {}});
    QTRY_COMPARE(dock()->windowTitle(), u"Samples: 1 of 1 as expected, 2 without expectation"_s);
    setScript({u"if (mailMessage.number == 3) throw 1;"_s, u"return 2;"_s});
    QTRY_COMPARE(dock()->windowTitle(), u"Samples: 1 of 2 as expected, 1 without expectation"_s);
}

void tst_SamplesDock::keepsColumnsReadable()
{
    auto *journal = find<JournalDock>("journalDock");
    QVERIFY(m_window->tabifiedDockWidgets(journal).contains(dock()));
    for (const char *name : {"samplesView", "journalView"}) {
        const QHeaderView *header = find<QTableView>(name)->horizontalHeader();
        QVERIFY(header->minimumSectionSize() >= 10 * header->fontMetrics().averageCharWidth());
    }
}

void tst_SamplesDock::acceptsTheTextOfAnError()
{
    addSamples(1);
    setScript({u"throw new Error('no \"ticket\"');"_s});
    QTRY_COMPARE(state(0), u"Failed"_s);
    clickRow(0);
    QVERIFY(details()->topLevelItem(0)->text(2).contains(u"no \"ticket\""_s)); // no escapes
    find<QAction>("acceptResultAction")->trigger();
    QVERIFY(samples().first().expect.error.value_or(QString()).endsWith(u"no \"ticket\""_s));
    QVERIFY(!samples().first().expect.error->startsWith(u"The script"_s));
    QTRY_COMPARE(state(0), u"As expected"_s);
    setScript({u"throw new Error('another');"_s});
    QTRY_COMPARE(state(0), u"Different"_s);
}

void tst_SamplesDock::editsDuringATestReplaceIt()
{
    addSamples(1);
    setScript({u"while (true) {}"_s});
    QSignalSpy started(dock()->test(), &ContinuousTest::started);
    QVERIFY(started.wait());
    setScript({u"return 3;"_s});
    QVERIFY(!dock()->test()->tester()->isRunning());
    setExpectation(0, {3, {}, {}, {}, {}});
    QTRY_COMPARE_WITH_TIMEOUT(state(0), u"As expected"_s, 30'000);
}

void tst_SamplesDock::testsFiftySamplesAfterAnEdit()
{
    addSamples(50);
    QTRY_COMPARE(state(49), u"Nothing expected"_s);
    QSignalSpy finished(dock()->test()->tester(), &SampleTester::finished);
    setScript({u"vars.subject = mailMessage.subject;"_s, u"return 1;"_s});
    QVERIFY(finished.wait());
    QCOMPARE(view()->model()->rowCount(), 50);
    QCOMPARE(state(49), u"Nothing expected"_s);
}

void tst_SamplesDock::aProjectThatCannotBeTestedIsTold()
{
    addSamples(1);
    document()->editActivity(
        Field::Advanced, [](Model::Activity &activity) { activity.limits.scriptDuration = {}; });
    QTRY_VERIFY(note().contains(u"limits.scriptDuration"_s));
    document()->undoStack()->undo();
    QTRY_COMPARE(state(0), u"Nothing expected"_s);
    QVERIFY(note().isEmpty());
}

void tst_SamplesDock::dropsFiles()
{
    const QString mbox =
        write(u"box.mbox"_s, "From - Mon Nov 23 08:00:00 2026\n" + mail("One")
                                 + "\nFrom - Mon Nov 23 08:00:00 2026\n" + mail("Two"));
    QVERIFY(drop({mbox, write(u"Three 3.eml"_s, mail("Three"))}));
    QCOMPARE(samples().size(), 3);
    QCOMPARE(samples().at(2).file, u"Three-3.eml"_s);
    QCOMPARE(samples().at(2).label, u"Three 3"_s);
    QTRY_COMPARE(cell(1, SampleModel::SubjectColumn), u"Two"_s);
    document()->undoStack()->undo();
    QVERIFY(samples().isEmpty());
    document()->undoStack()->redo();
    QTRY_COMPARE(state(2), u"Nothing expected"_s);
}

void tst_SamplesDock::refusesOtherDrops()
{
    QVERIFY(!drop({write(u"a.txt"_s, "x")}));
    QVERIFY(!drop({}));
    QVERIFY(drop({m_folder->filePath(u"none.eml"_s)}));
    QVERIFY(note().contains(u"none.eml"_s));
    QVERIFY(samples().isEmpty());
    QCOMPARE(undoText(), u"Change Script"_s);
}

void tst_SamplesDock::acceptsResults()
{
    addSamples(3);
    QTRY_COMPARE(state(2), u"Nothing expected"_s);
    clickRow(1);
    find<QAction>("acceptResultAction")->trigger();
    QCOMPARE(undoText(), u"Accept Result"_s);
    QVERIFY(samples().at(0).expect.isEmpty());
    QCOMPARE(samples().at(1).expect.returnCode, std::optional(2));
    QCOMPARE(samples().at(1).expect.transition, std::optional(u"ok"_s));
    QCOMPARE(samples().at(1).expect.vars,
             std::optional(QJsonObject{{u"subject"_s, u"Number 2"_s}}));
    find<QAction>("acceptAllResultsAction")->trigger();
    QCOMPARE(undoText(), u"Accept All Results"_s);
    QTRY_COMPARE(dock()->windowTitle(), u"Samples: 3 of 3 as expected"_s);
    document()->undoStack()->undo();
    QVERIFY(samples().at(0).expect.isEmpty());
    QVERIFY(!samples().at(1).expect.isEmpty());
}

void tst_SamplesDock::editsAnExpectation()
{
    addSamples(1);
    QTRY_COMPARE(state(0), u"Nothing expected"_s);
    clickRow(0);
    whenModal(this, [](QWidget *window) {
        auto *dialog = qobject_cast<ExpectationDialog *>(window);
        QTest::keyClick(dialog->findChild<QComboBox *>(u"returnCodeBox"_s), Qt::Key_4);
        clickToClose(dialog, dialog->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok));
    });
    find<QAction>("editExpectationAction")->trigger();
    QCOMPARE(samples().first().expect.returnCode, std::optional(4));
    QCOMPARE(undoText(), u"Edit Expectation"_s);
    QTRY_COMPARE(state(0), u"Different"_s);
}

void tst_SamplesDock::renamesInPlace()
{
    addSamples(1);
    view()->setFocus();
    clickRow(0);
    QTest::keyClick(view(), Qt::Key_F2);
    auto *editor = view()->viewport()->findChild<QLineEdit *>();
    QVERIFY(editor);
    QTest::keyClicks(editor, u"Order 17"_s);
    QTest::keyClick(editor, Qt::Key_Return);
    QTRY_COMPARE(samples().first().label, u"Order 17"_s);
    QCOMPARE(undoText(), u"Rename Sample"_s);
}

void tst_SamplesDock::removesAndUndoes()
{
    addSamples(3);
    QTRY_COMPARE(state(2), u"Nothing expected"_s);
    clickRow(1);
    QTest::keyClick(view(), Qt::Key_Delete);
    QCOMPARE(undoText(), u"Remove Sample"_s);
    QCOMPARE(samples().size(), 2);
    QCOMPARE(view()->currentIndex().row(), 1); // the next one is selected
    QVERIFY(note().contains(u"1 message(s)"_s));
    document()->undoStack()->undo();
    QCOMPARE(samples().at(1).file, u"mail2.eml"_s);
    QVERIFY(note().isEmpty());
    QTRY_COMPARE(state(1), u"Nothing expected"_s);
    view()->selectAll();
    find<QAction>("removeSamplesAction")->trigger();
    QVERIFY(samples().isEmpty());
    QCOMPARE(undoText(), u"Remove Samples"_s);
}

void tst_SamplesDock::showsTheMessage()
{
    addSamples(1);
    QTRY_COMPARE(state(0), u"Nothing expected"_s);
    clickRow(0, true);
    auto *message = find<MessageDock>("messageDock");
    QVERIFY(message->isVisible());
    QTRY_COMPARE(message->findChild<QLabel *>(u"subjectLabel"_s)->text(), u"Number 1"_s);
}

void tst_SamplesDock::keepsAMessageOfARun()
{
    auto *journal = find<JournalDock>("journalDock");
    journal->journal()->append(message(write(u"0001"_s, mail("Kept one")), u"Kept one"_s));
    journal->journal()->append(message(m_folder->filePath(u"gone"_s), u"Gone"_s));
    journal->journal()->flush();
    journal->raise();
    auto *rows = find<QTableView>("journalView");
    rows->selectRow(1);
    QVERIFY(!journal->keepAction()->isEnabled());
    rows->selectRow(0);
    QVERIFY(journal->keepAction()->isEnabled());
    journal->keepAction()->trigger();
    QCOMPARE(samples().size(), 1);
    QCOMPARE(samples().first().file, u"Kept-one.eml"_s);
    QCOMPARE(samples().first().label, u"Kept one"_s);
    QCOMPARE(samples().first().expect.returnCode, std::optional(2));
    QCOMPARE(undoText(), u"Add Sample"_s);
    QTRY_COMPARE(state(0), u"As expected"_s);
}

void tst_SamplesDock::keepsAMessageInItsOwnActivity()
{
    auto *journal = find<JournalDock>("journalDock");
    journal->journal()->append(message(write(u"0001"_s, mail("Kept one")), u"Kept one"_s));
    journal->journal()->flush();
    document()->addActivity(); // and shows it
    QCOMPARE(document()->currentIndex(), 1);
    journal->raise();
    auto *rows = find<QTableView>("journalView");
    QTest::mouseClick(rows->viewport(), Qt::LeftButton, {},
                      rows->visualRect(rows->model()->index(0, 0)).center());
    QVERIFY(journal->keepAction()->isEnabled());
    journal->keepAction()->trigger();
    QCOMPARE(document()->currentIndex(), 0);
    QCOMPARE(document()->project().activities.at(0).samples.size(), 1);
    QVERIFY(document()->project().activities.at(1).samples.isEmpty());

    document()->removeActivity();
    QVERIFY(!journal->keepAction()->isEnabled());
    document()->undoStack()->undo();
    QVERIFY(journal->keepAction()->isEnabled());
}

void tst_SamplesDock::readsMessagesWithTheKeyboard()
{
    auto *journal = find<JournalDock>("journalDock");
    for (const QString &subject : {u"One"_s, u"Two"_s})
        journal->journal()->append(message(write(subject, mail(subject.toUtf8())), subject));
    journal->journal()->flush();
    journal->raise();
    auto *rows = find<QTableView>("journalView");
    rows->setFocus();
    QTRY_VERIFY(rows->hasFocus());
    auto *pane = find<MessageDock>("messageDock");
    pane->hide();
    const auto *subject = pane->findChild<QLabel *>(u"subjectLabel"_s);
    QTest::keyClick(rows, Qt::Key_Home, Qt::ControlModifier);
    QSignalSpy selected(journal, &JournalDock::messageSelected);
    QVERIFY(selected.wait());
    QVERIFY(!pane->isVisible()); // a pane that was closed stays away until asked for
    QTest::keyClick(rows, Qt::Key_Return);
    QVERIFY(pane->isVisible());
    QTRY_COMPARE(subject->text(), u"One"_s);
    rows->setFocus();
    QTest::keyClick(rows, Qt::Key_Down);
    QTRY_COMPARE(subject->text(), u"Two"_s);
}

void tst_SamplesDock::survivesSaveAndLoad()
{
    addSamples(2);
    QTRY_COMPARE(state(1), u"Nothing expected"_s);
    find<QAction>("acceptAllResultsAction")->trigger();
    const QString path = m_folder->filePath(u"kept.inlet"_s);
    whenModal(this, [path](QWidget *window) {
        auto *edit = window->findChild<QLineEdit *>(u"fileNameEdit"_s);
        edit->setText(path);
        QTest::keyClick(edit, Qt::Key_Return);
    });
    find<QAction>("saveAction")->trigger();
    QCOMPARE(document()->fileName(), path);
    QCOMPARE(QDir(m_folder->filePath(u"kept.samples"_s)).entryList(QDir::Files),
             (QStringList{u"mail1.eml"_s, u"mail2.eml"_s}));
    QTRY_COMPARE(dock()->windowTitle(), u"Samples: 2 of 2 as expected"_s);

    const QList<Model::Sample> before = samples();
    find<QAction>("newAction")->trigger();
    QVERIFY(samples().isEmpty());
    m_window->openProject(path);
    QCOMPARE(samples(), before);
    QTRY_COMPARE(dock()->windowTitle(), u"Samples: 2 of 2 as expected"_s);
}

void tst_SamplesDock::followsTheActivity()
{
    addSamples(1);
    QTRY_COMPARE(state(0), u"Nothing expected"_s);
    document()->addActivity();
    QCOMPARE(view()->model()->rowCount(), 0);
    QCOMPARE(dock()->windowTitle(), u"Samples"_s);
    document()->setCurrentIndex(0);
    QCOMPARE(state(0), u"Not yet run"_s);
    QTRY_COMPARE(state(0), u"Nothing expected"_s);
}

void tst_SamplesDock::doesNotTestWhileClosed()
{
    dock()->close();
    QSignalSpy started(dock()->test(), &ContinuousTest::started);
    addSamples(1);
    QVERIFY(!started.wait(std::chrono::milliseconds(2 * ContinuousTest::Delay).count()));
    dock()->toggleViewAction()->trigger();
    QTRY_COMPARE(state(0), u"Nothing expected"_s);
}

void tst_SamplesDock::worksWithTheKeyboardOnly()
{
    addSamples(2);
    QTRY_COMPARE(state(1), u"Nothing expected"_s);
    view()->setFocus();
    QTest::keyClick(view(), Qt::Key_Down);
    QTest::keyClick(view(), Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(!samples().at(view()->currentIndex().row()).expect.isEmpty());
    QSignalSpy started(dock()->test(), &ContinuousTest::started);
    QTest::keyClick(view(), Qt::Key_R, Qt::ControlModifier);
    QVERIFY(started.size() == 1);
    QVERIFY(view()->actions().contains(find<QAction>("acceptAllResultsAction"))); // in the menu
    QCOMPARE(view()->accessibleName(), u"Samples"_s);
    QVERIFY(!details()->accessibleName().isEmpty());
    QCOMPARE(view()->model()->index(0, SampleModel::SubjectColumn).data(Qt::AccessibleTextRole),
             u"Subject: Number 1"_s);
}

void tst_SamplesDock::modelHolds()
{
    const QAbstractItemModelTester tester(view()->model(),
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    addSamples(3);
    QTRY_COMPARE(state(2), u"Nothing expected"_s);
    view()->selectRow(0);
    find<QAction>("removeSamplesAction")->trigger();
    document()->undoStack()->undo();
    document()->undoStack()->undo();
}

void tst_SamplesDock::looks()
{
    document()->undoStack()->undo(); // nothing that is not saved, nothing to ask
    m_window->openProject(QStringLiteral(INLET_SOURCE_DIR "/resources/sample/sample.inlet"));
    QTRY_VERIFY(dock()->windowTitle().startsWith(u"Samples: 11 of 11"_s));
    QStringList script = document()->activity()->script;
    script.replaceInStrings(u"vars.request = \"question\";"_s, u"vars.request = \"Frage\";"_s);
    setScript(script);
    QTRY_VERIFY(dock()->windowTitle().startsWith(u"Samples: 6 of 11"_s));
    clickRow(0);
    dock()->raise();
    m_window->resize(1440, 940);
    QCoreApplication::processEvents();
    Tests::takePictures(m_window.get(), u"samples"_s);

    // As wide as German and Korean words are.
    const QFont before = QApplication::font();
    QFont wide = before;
    wide.setPointSizeF(wide.pointSizeF() * 1.35);
    QApplication::setFont(wide);
    const auto restore = qScopeGuard([before] { QApplication::setFont(before); });
    m_window = std::make_unique<MainWindow>();
    m_window->resize(1280, 720);
    m_window->show();
    dock()->raise();
    m_window->openProject(QStringLiteral(INLET_SOURCE_DIR "/resources/sample/sample.inlet"));
    QTRY_VERIFY(dock()->windowTitle().startsWith(u"Samples: 11 of 11"_s));
    Tests::saveScreenshot(m_window.get(), u"samples-wide"_s);
}

QTEST_MAIN(tst_SamplesDock)
#include "tst_samplesdock.moc"
