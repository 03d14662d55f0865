// SPDX-License-Identifier: GPL-3.0-or-later
#include "journalevent.h"
#include "ui/journal/journalmodel.h"
#include "ui/journal/logwriter.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Inlet;
using namespace Inlet::Ui;
using namespace Qt::StringLiterals;

class TestLogWriter : public QObject
{
    Q_OBJECT

private:
    static QByteArray contents(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    static Core::Result<void> finishedResult(const QSignalSpy &finished)
    {
        return finished.constFirst().constFirst().value<Core::Result<void>>();
    }

private Q_SLOTS:
    void writesJsonLines()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"run.jsonl"_s);
        JournalModel model;
        for (int number = 1; number <= 3; ++number)
            model.append(messageEvent(number, u"Quote"_s));
        model.flush();
        LogWriter writer(&model.store());
        QSignalSpy finished(&writer, &LogWriter::finished);
        writer.write({0, 2}, path, LogWriter::formatOf(path));
        QTRY_COMPARE(finished.size(), 1);
        QVERIFY(finishedResult(finished));
        QCOMPARE(contents(path), messageEvent(1, u"Quote"_s).toJsonLine() + '\n'
                                     + messageEvent(3, u"Quote"_s).toJsonLine() + '\n');
    }

    void writesCsv()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"RUN.CSV"_s);
        JournalModel model;
        Core::Event message = messageEvent(1, u"Chairs, 40 \"oak\""_s);
        message.task = u"t1"_s;
        message.pass = 2;
        message.members.insert(u"uid"_s, u"=1+1"_s);
        model.append(message);
        model.flush();
        LogWriter writer(&model.store());
        QSignalSpy finished(&writer, &LogWriter::finished);
        writer.write({0}, path, LogWriter::formatOf(path));
        QTRY_COMPARE(finished.size(), 1);
        QVERIFY(finishedResult(finished));
        QCOMPARE(contents(path),
                 "time,severity,type,activity,task,pass,uid,number,from,subject,returnCode,action,"
                 "transition,text\r\n"
                 "2026-11-23T08:00:00.000Z,info,message,inmail,t1,2,'=1+1,1,anna@example.org,"
                 "\"Chairs, 40 \"\"oak\"\"\",2,leave,ok,"
                 "\"#1 \"\"Chairs, 40 \"\"oak\"\"\"\" from anna@example.org: code 2, left on the "
                 "server, transition Ok\"\r\n");
    }

    void reportsWhatCannotBeWritten()
    {
        JournalModel model;
        model.append(logLine(u"info"_s, u"one"_s));
        model.flush();
        LogWriter writer(&model.store());
        QSignalSpy finished(&writer, &LogWriter::finished);
        writer.write({0}, u"/nowhere/run.jsonl"_s, LogWriter::Format::JsonLines);
        QTRY_COMPARE(finished.size(), 1);
        QVERIFY(!finishedResult(finished));
        QCOMPARE(finishedResult(finished).error().code, Core::ErrorCode::Storage);
        QVERIFY(finishedResult(finished).error().message.contains(u"/nowhere/run.jsonl"_s));
    }

    void leavesTheFileAsItWasWhenCancelled()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"run.jsonl"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("before") == 6);
        file.close();
        JournalModel model;
        model.append(logLine(u"info"_s, u"one"_s));
        model.flush();
        LogWriter writer(&model.store());
        writer.write({0}, path, LogWriter::Format::JsonLines);
        QVERIFY(writer.isBusy());
        writer.cancel();
        QVERIFY(!writer.isBusy());
        QCOMPARE(contents(path), "before");
    }
};

QTEST_MAIN(TestLogWriter)
#include "tst_logwriter.moc"
