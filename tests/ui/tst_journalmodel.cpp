// SPDX-License-Identifier: GPL-3.0-or-later
#include "journalevent.h"
#include "ui/journal/journalfilter.h"
#include "ui/journal/journalmodel.h"
#include "ui/journal/logfile.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

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

    void dropsTheOldestRows()
    {
        JournalModel model;
        JournalFilter filter(&model);
        QAbstractItemModelTester filterTester(
            &filter, QAbstractItemModelTester::FailureReportingMode::QtTest);
        filter.setMinimumSeverity(Core::Severity::Warning);
        for (int number = 0; number < JournalModel::MaxRows; ++number)
            model.append(
                logLine(number % 1000 == 0 ? u"warning"_s : u"info"_s, QString::number(number)));
        model.flush();
        QCOMPARE(filter.rowCount(), int(JournalModel::MaxRows / 1000));

        for (int number = 0; number < 1500; ++number)
            model.append(logLine(u"warning"_s, u"new"_s));
        model.flush();
        QCOMPARE(model.rowCount(), int(JournalModel::MaxRows));
        QCOMPARE(model.droppedRows(), 1500);
        QCOMPARE(model.entry(0).text, u"1500"_s);
        QCOMPARE(filter.rowCount(), int(JournalModel::MaxRows / 1000) - 2 + 1500);
        QCOMPARE(filter.entry(0).text, u"2000"_s);

        model.clear();
        QCOMPARE(model.droppedRows(), 0);
        QCOMPARE(filter.rowCount(), 0);
    }

    void keepsTheNewestOfABatchAboveTheLimit()
    {
        JournalModel model;
        for (int number = 0; number < JournalModel::MaxRows + 3; ++number)
            model.append(logLine(u"info"_s, QString::number(number)));
        model.flush();
        QCOMPARE(model.rowCount(), int(JournalModel::MaxRows));
        QCOMPARE(model.entry(0).text, u"3"_s);
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
        filter.setMinimumSeverity(minimum);
        filter.setText(text);
        addFour(model);
        QTEST(messages(filter), "expected");

        // The same, with the filter set after the rows came.
        JournalFilter later(&model);
        later.setMinimumSeverity(minimum);
        later.setText(text);
        QTEST(messages(later), "expected");
        later.setMinimumSeverity(Core::Severity::Verbose);
        later.setText({});
        QCOMPARE(later.rowCount(), 4);
    }

    void mapsBothWays()
    {
        JournalModel model;
        JournalFilter filter(&model);
        filter.setText(u"quote"_s);
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

    void savesAndReads()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"run.jsonl"_s);
        JournalModel model;
        addFour(model);
        QVERIFY(saveLog(model.entries(), path));

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

    void reportsWhatCannotBeReadOrWritten()
    {
        LogReader reader;
        const auto opened = reader.open(u"/nowhere/run.jsonl"_s);
        QVERIFY(!opened);
        QCOMPARE(opened.error().code, Core::ErrorCode::NotFound);
        QVERIFY(opened.error().message.contains(u"/nowhere/run.jsonl"_s));
        const auto saved = saveLog({}, u"/nowhere/run.jsonl"_s);
        QVERIFY(!saved);
        QCOMPARE(saved.error().code, Core::ErrorCode::Storage);
    }
};

QTEST_MAIN(TestJournalModel)
#include "tst_journalmodel.moc"
