// SPDX-License-Identifier: GPL-3.0-or-later
#include "journalevent.h"
#include "ui/journal/journalfilter.h"
#include "ui/journal/journalmodel.h"
#include "ui/journal/logreader.h"

#include <QAbstractItemModelTester>
#include <QScopeGuard>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

Q_DECLARE_METATYPE(Inlet::Ui::JournalCriteria)

using namespace Inlet;
using namespace Inlet::Ui;
using namespace Qt::StringLiterals;

class TestJournalModel : public QObject
{
    Q_OBJECT

private:
    static QStringList messages(const QAbstractItemModel &model)
    {
        QStringList texts;
        for (int row = 0; row < model.rowCount(); ++row)
            texts += model.index(row, JournalModel::MessageColumn).data().toString();
        return texts;
    }

    static void addFour(JournalModel &model)
    {
        model.append(logLine(u"verbose"_s, u"looking"_s));
        model.append(logLine(u"info"_s, u"first Quote"_s));
        model.append(logLine(u"warning"_s, u"second"_s));
        model.append(logLine(u"error"_s, u"third quote"_s, u"quotes"_s));
        model.flush();
    }

private Q_SLOTS:
    void transitionsNameTheirMessage()
    {
        const QString uid = u"75f400a62e"_s.repeated(6);
        JournalModel model;
        Core::Event message = messageEvent(5, u"Order 7"_s);
        message.members.insert(u"uid"_s, uid);
        Core::Event fired = message;
        fired.type = Core::EventType::Transition.toString();
        fired.members = {{u"name"_s, u"ok"_s}, {u"uid"_s, uid}, {u"delivered"_s, true}};
        model.append(message);
        model.append(fired);
        model.flush();
        const QModelIndex row = model.index(1, JournalModel::MessageColumn);
        QCOMPARE(row.data().toString(), u"Transition Ok fired for message 5 (Order 7)."_s);
        QVERIFY(row.data(Qt::ToolTipRole).toString().contains(uid));
        QCOMPARE(model.entry(1).event().members, fired.members);
    }

    void showsColumns()
    {
        JournalModel model;
        QAbstractItemModelTester tester(&model,
                                        QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.append(messageEvent(3, u"Quote"_s));
        model.flush();
        QCOMPARE(model.rowCount(), 1);
        QCOMPARE(model.index(0, JournalModel::SeverityColumn).data().toString(), u"Information"_s);
        QVERIFY(!model.index(0, JournalModel::SeverityColumn)
                     .data(Qt::DecorationRole)
                     .value<QIcon>()
                     .isNull());
        QCOMPARE(model.index(0, JournalModel::TimeColumn).data().toString(),
                 u"2026-11-23 08:00:00.000"_s);
        QCOMPARE(model.index(0, JournalModel::ActivityColumn).data().toString(), u"inmail"_s);
        QCOMPARE(
            model.index(0, JournalModel::MessageColumn).data().toString(),
            u"#3 \"Quote\" from anna@example.org: code 2, left on the server, transition Ok"_s);
        QCOMPARE(model.entry(0).event().members, messageEvent(3, u"Quote"_s).members);
        QCOMPARE(model.headerData(JournalModel::ActivityColumn, Qt::Horizontal, Qt::DisplayRole)
                     .toString(),
                 u"Activity"_s);
    }

    void appendsInBatches()
    {
        JournalModel model;
        QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
        for (int number = 0; number < 1000; ++number)
            model.append(logLine(u"info"_s, QString::number(number)));
        QCOMPARE(model.rowCount(), 0);
        QTRY_COMPARE(model.rowCount(), 1000);
        QCOMPARE(inserted.size(), 1);
    }

    void readsRowsThatLeftTheMemory()
    {
        constexpr int Beyond = 1500;
        JournalModel model;
        JournalFilter filter(&model);
        filter.setCriteria({.minimumSeverity = Core::Severity::Warning});
        const int rows = int(JournalStore::MemoryRows) + Beyond;
        for (int number = 0; number < rows; ++number)
            model.append(
                logLine(number % 1000 == 0 ? u"warning"_s : u"info"_s, u"Row %1"_s.arg(number)));
        model.flush();
        QCOMPARE(model.rowCount(), rows);
        QCOMPARE(model.store().rowsNotOnDisk(), 0);
        QCOMPARE(filter.rowCount(), rows / 1000 + 1);
        for (const int row : {0, Beyond - 1, Beyond, rows - 1}) {
            const JournalEntry entry = model.entry(row);
            QCOMPARE(entry.text, u"Row %1"_s.arg(row));
            QCOMPARE(entry.time, logLine({}, {}).time);
            QCOMPARE(entry.activity, u"inmail"_s);
            QCOMPARE(entry.event().members.value("text"_L1).toString(), entry.text);
        }
        QCOMPARE(filter.entry(1).text, u"Row 1000"_s);

        // Found on disk and in memory alike.
        filter.setCriteria({.text = u"ROW 101"_s});
        QTRY_VERIFY(!filter.isBusy());
        QCOMPARE(filter.rowCount(), 1 + 10 + 100 + 500);

        model.clear();
        QCOMPARE(filter.rowCount(), 0);
        model.append(logLine(u"info"_s, u"row 101 again"_s));
        model.flush();
        QCOMPARE(filter.rowCount(), 1);
    }

    void keepsTheNewestRowsWhenTheDiskTakesNoMore()
    {
        const QByteArray temporary = qgetenv("TMPDIR");
        qputenv("TMPDIR", "/proc"); // nobody can make files there
        const auto restore = qScopeGuard([&] {
            if (temporary.isEmpty())
                qunsetenv("TMPDIR");
            else
                qputenv("TMPDIR", temporary);
        });
        JournalModel model;
        JournalFilter filter(&model);
        const int rows = int(JournalStore::MemoryRows) + 2;
        for (int number = 0; number < rows; ++number)
            model.append(logLine(u"info"_s, u"Row %1"_s.arg(number), u"late"_s));
        model.flush();
        QCOMPARE(model.store().rowsNotOnDisk(), rows);
        QVERIFY(!model.store().diskError().isEmpty());
        QCOMPARE(model.entry(1).text, u"This row was not kept: the disk took no more."_s);
        QCOMPARE(model.entry(1).activity, u"late"_s);
        QCOMPARE(model.entry(2).text, u"Row 2"_s);
        filter.setCriteria({.text = u"row 2"_s});
        QTRY_VERIFY(!filter.isBusy());
        QVERIFY(filter.rowCount() > 1);
        QCOMPARE(filter.entry(0).text, u"Row 2"_s);
    }

    void filters_data()
    {
        QTest::addColumn<Core::Severity>("minimum");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("expected");
        QTest::newRow("all") << Core::Severity::Verbose << QString()
                             << QStringList{u"looking"_s, u"first Quote"_s, u"second"_s,
                                            u"third quote"_s};
        QTest::newRow("information")
            << Core::Severity::Information << QString()
            << QStringList{u"first Quote"_s, u"second"_s, u"third quote"_s};
        QTest::newRow("errors") << Core::Severity::Error << QString()
                                << QStringList{u"third quote"_s};
        QTest::newRow("text in either case") << Core::Severity::Verbose << u"QUOTE"_s
                                             << QStringList{u"first Quote"_s, u"third quote"_s};
        QTest::newRow("activity") << Core::Severity::Verbose << u"quotes"_s
                                  << QStringList{u"third quote"_s};
        QTest::newRow("both") << Core::Severity::Warning << u"second"_s << QStringList{u"second"_s};
        QTest::newRow("nothing") << Core::Severity::Verbose << u"absent"_s << QStringList{};
    }

    void filters()
    {
        QFETCH(Core::Severity, minimum);
        QFETCH(QString, text);
        JournalModel model;
        JournalFilter filter(&model);
        QAbstractItemModelTester tester(&filter,
                                        QAbstractItemModelTester::FailureReportingMode::QtTest);
        const JournalCriteria criteria{.minimumSeverity = minimum, .text = text};
        filter.setCriteria(criteria);
        addFour(model);
        QTEST(messages(filter), "expected");

        // The same, with the filter set after the rows came.
        JournalFilter later(&model);
        later.setCriteria(criteria);
        QTEST(messages(later), "expected");
        later.setCriteria({});
        QCOMPARE(later.rowCount(), 4);
    }

    void filtersByWhatEventsAreAbout_data()
    {
        using View = JournalView;
        QTest::addColumn<JournalCriteria>("criteria");
        QTest::addColumn<QList<int>>("expected");
        QTest::newRow("events") << JournalCriteria{} << QList<int>{0, 1, 2, 3, 4, 5, 6, 7};
        QTest::newRow("raw log") << JournalCriteria{.view = View::RawLog}
                                 << QList<int>{0, 1, 2, 3, 4, 5, 6, 7};
        QTest::newRow("messages") << JournalCriteria{.view = View::Messages} << QList<int>{2, 5};
        QTest::newRow("transitions")
            << JournalCriteria{.view = View::Transitions} << QList<int>{3, 6};
        QTest::newRow("tasks") << JournalCriteria{.view = View::Tasks} << QList<int>{0};
        QTest::newRow("activity") << JournalCriteria{.activity = u"other"_s} << QList<int>{7};
        QTest::newRow("activity without rows")
            << JournalCriteria{.activity = u"absent"_s} << QList<int>{};
        QTest::newRow("transition") << JournalCriteria{.transition = u"ok"_s} << QList<int>{2, 3};
        QTest::newRow("expiration") << JournalCriteria{.transition = u"timeout"_s} << QList<int>{6};
        QTest::newRow("return code") << JournalCriteria{.returnCode = 2} << QList<int>{2};
        QTest::newRow("no return code") << JournalCriteria{.returnCode = 0} << QList<int>{5};
        QTest::newRow("another return code") << JournalCriteria{.returnCode = 3} << QList<int>{};
        QTest::newRow("label of the activity")
            << JournalCriteria{.text = u"second activity"_s} << QList<int>{7};
        QTest::newRow("several") << JournalCriteria{.view = View::Messages,
                                                    .minimumSeverity = Core::Severity::Error,
                                                    .activity = u"inmail"_s}
                                 << QList<int>{5};
    }

    static QList<Core::Event> aTask()
    {
        const auto event = [](QStringView type, const QJsonObject &members) {
            Core::Event made = logLine({}, {});
            made.type = type.toString();
            made.task = u"t1"_s;
            made.pass = 1;
            made.members = members;
            return made;
        };
        using namespace Core::EventType;
        return {
            event(TaskStarted, {{u"dryRun"_s, false}}),
            event(Log, {{u"level"_s, u"info"_s}, {u"text"_s, u"mine"_s}, {u"uid"_s, u"u1"_s}}),
            event(Message, {{u"number"_s, 1},
                            {u"uid"_s, u"u1"_s},
                            {u"subject"_s, u"Quote"_s},
                            {u"returnCode"_s, 2},
                            {u"ms"_s, 7},
                            {u"transition"_s, u"ok"_s}}),
            event(Transition, {{u"name"_s, u"ok"_s}, {u"uid"_s, u"u1"_s}, {u"delivered"_s, true}}),
            event(Log, {{u"level"_s, u"info"_s}, {u"text"_s, u"of nobody"_s}}),
            event(Message, {{u"number"_s, 2},
                            {u"uid"_s, u"u2"_s},
                            {u"returnCode"_s, QJsonValue::Null},
                            {u"error"_s, QJsonObject{{u"text"_s, u"x is not defined"_s}}}}),
            event(Expiration, {{u"name"_s, u"timeout"_s}, {u"terminates"_s, true}})};
    }

    static JournalLabels twoActivities()
    {
        Model::Project project;
        for (const auto &[name, label] :
             {std::pair(u"inmail"_s, u"Orders"_s), std::pair(u"other"_s, u"Second Activity"_s)}) {
            Model::Activity activity;
            activity.name = name;
            activity.label = label;
            project.activities.append(activity);
        }
        return JournalLabels(project);
    }

    void filtersByWhatEventsAreAbout()
    {
        QFETCH(JournalCriteria, criteria);
        JournalModel model;
        JournalFilter before(&model);
        QAbstractItemModelTester tester(&before,
                                        QAbstractItemModelTester::FailureReportingMode::QtTest);
        before.setCriteria(criteria);
        model.setLabels(twoActivities());
        for (const Core::Event &event : aTask())
            model.append(event);
        model.append(logLine(u"info"_s, u"elsewhere"_s, u"other"_s));
        model.flush();
        JournalFilter after(&model);
        after.setCriteria(criteria);
        for (const JournalFilter *filter : {&before, &after}) {
            const QList<int> rows(filter->shownRows().cbegin(), filter->shownRows().cend());
            QTEST(rows, "expected");
        }
    }

    void showsOneMessageThroughout()
    {
        JournalModel model;
        for (const Core::Event &event : aTask())
            model.append(event);
        model.flush();
        JournalFilter filter(&model);
        filter.setCriteria({.thread = model.store().row(2).thread});
        QCOMPARE(filter.shownRows(), (std::vector<int>{1, 2, 3}));
        QCOMPARE(model.store().row(4).thread, 0u);
    }

    void followsTasks()
    {
        JournalModel model;
        model.setLabels(twoActivities());
        const auto cell = [&model](int row, int column) {
            return model.index(row, column).data().toString();
        };
        QList<Core::Event> events = aTask();
        for (const Core::Event &event : events)
            model.append(event);
        model.flush();
        QCOMPARE(cell(0, JournalModel::StatusColumn), u"Running"_s);
        QCOMPARE(cell(0, JournalModel::MessagesColumn), u"2"_s);
        QCOMPARE(cell(0, JournalModel::ActivityColumn), u"Orders"_s);
        QCOMPARE(cell(2, JournalModel::DurationColumn), u"7 ms"_s);
        QCOMPARE(cell(2, JournalModel::CodeColumn), u"2"_s);
        QCOMPARE(cell(5, JournalModel::CodeColumn), u"None"_s);
        QCOMPARE(cell(3, JournalModel::DeliveryColumn), u"Accepted"_s);
        QCOMPARE(cell(6, JournalModel::TransitionColumn), u"timeout"_s);

        Core::Event next = events.constFirst();
        next.type = Core::EventType::Waiting.toString();
        next.members = {{u"nextLaunch"_s, u"2026-11-23T09:00:00.000Z"_s}};
        model.append(next);
        model.flush();
        QCOMPARE(cell(0, JournalModel::StatusColumn), u"Waiting"_s);
        QCOMPARE(cell(0, JournalModel::NextLaunchColumn), u"2026-11-23 09:00:00.000"_s);

        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        next.type = Core::EventType::TaskFinished.toString();
        next.members = {{u"outcome"_s, u"expired"_s}, {u"seconds"_s, 12.5}};
        model.append(next);
        model.flush();
        QCOMPARE(changed.size(), 1);
        QCOMPARE(cell(0, JournalModel::StatusColumn), u"Expired"_s);
        QCOMPARE(cell(0, JournalModel::DurationColumn), u"12.5 s"_s);
        QVERIFY(cell(0, JournalModel::NextLaunchColumn).isEmpty());
    }

    void tellsActivitiesOfTheSameLabelApart()
    {
        Model::Project project;
        for (const QString &name : {u"a"_s, u"b"_s}) {
            Model::Activity activity;
            activity.name = name;
            activity.label = u"Inbound Emails"_s;
            project.activities.append(activity);
        }
        const JournalLabels labels(project);
        QCOMPARE(labels.activity(u"b"_s), u"Inbound Emails (b)"_s);
        QCOMPARE(labels.activity(u"c"_s), u"c"_s);
    }

    void mapsBothWays()
    {
        JournalModel model;
        JournalFilter filter(&model);
        filter.setCriteria({.text = u"quote"_s});
        addFour(model);
        QCOMPARE(filter.mapToSource(filter.index(1, 3)), model.index(3, 3));
        QCOMPARE(filter.mapFromSource(model.index(3, 3)), filter.index(1, 3));
        QVERIFY(!filter.mapFromSource(model.index(2, 3)).isValid());
        QVERIFY(!filter.mapToSource({}).isValid());
    }

    void findsWhatTheHandlerLogged()
    {
        const auto withUid = [](Core::Event event, const QString &uid) {
            event.task = u"1"_s;
            event.members.insert(u"uid"_s, uid);
            return event;
        };
        JournalModel model;
        model.append(withUid(logLine(u"info"_s, u"mine"_s), u"u\"1"_s));
        model.append(withUid(logLine(u"info"_s, u"of another message"_s), u"u2"_s));
        model.append(logLine(u"info"_s, u"of no message, names \"uid\":\"u1\""_s));
        model.append(withUid(logLine(u"warning"_s, u"mine too"_s), u"u\"1"_s));
        const Core::Event message = withUid(messageEvent(1, u"Quote"_s), u"u\"1"_s);
        model.append(message);
        model.flush();
        QCOMPARE(model.scriptLines(message),
                 (QStringList{u"Information: mine"_s, u"Warning: mine too"_s}));
        QVERIFY(model.scriptLines(messageEvent(1, u"without UID"_s)).isEmpty());
    }

    void showsTextThatLooksLikeHtmlAsText()
    {
        JournalModel model;
        model.append(logLine(u"info"_s, u"<img src=\"file:///x.png\">"_s));
        model.flush();
        const QString toolTip =
            model.index(0, JournalModel::MessageColumn).data(Qt::ToolTipRole).toString();
        QVERIFY(!toolTip.contains(u"<img"_s));
    }

    void readsLogs()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"run.jsonl"_s);
        JournalModel model;
        addFour(model);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        for (int row = 0; row < model.rowCount(); ++row)
            file.write(model.entry(row).line + '\n');
        file.close();

        JournalModel read;
        LogReader reader;
        connect(&reader, &LogReader::eventRead, &read, &JournalModel::append);
        QSignalSpy finished(&reader, &LogReader::finished);
        QVERIFY(reader.open(path));
        QTRY_COMPARE(finished.size(), 1);
        read.flush();
        QCOMPARE(messages(read), messages(model));
        QCOMPARE(finished.constFirst().at(1).toInt(), 0);
    }

    void countsLinesThatAreNoEvents()
    {
        QTemporaryDir folder;
        QFile file(folder.filePath(u"mixed.log"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("Segmentation "
                   "fault\r\n\n{\"type\":\"log\",\"text\":\"kept\"}\r\n{\"type\":\"progress\"}\n{"
                   "\"cut\":");
        file.close();
        LogReader reader;
        QSignalSpy events(&reader, &LogReader::eventRead);
        QSignalSpy finished(&reader, &LogReader::finished);
        QVERIFY(reader.open(file.fileName()));
        QTRY_COMPARE(finished.size(), 1);
        QCOMPARE(finished.constFirst().at(1).toInt(), 2);
        QCOMPARE(events.size(), 1);
    }

    void reportsWhatCannotBeRead()
    {
        LogReader reader;
        const auto opened = reader.open(u"/nowhere/run.jsonl"_s);
        QVERIFY(!opened);
        QCOMPARE(opened.error().code, Core::ErrorCode::NotFound);
        QVERIFY(opened.error().message.contains(u"/nowhere/run.jsonl"_s));
    }
};

QTEST_MAIN(TestJournalModel)
#include "tst_journalmodel.moc"
