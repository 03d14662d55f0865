// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/projectfile.h"
#include "support/runnerprocess.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

using namespace Inlet;
using namespace Inlet::Test;
using namespace Qt::StringLiterals;

/** `show`, `eval`, `check`, `times`, `expirations`: the commands without a server. */
class TestSavedMessages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsMessages()
    {
        ProjectFolder folder;
        folder.addMessage(message("=?utf-8?B?6rKs7KCB?="));
        folder.addMessage("");
        const auto result =
            RunnerProcess::run({u"show"_s, folder.path(u"mail/0001.eml"_s),
                                folder.path(u"nowhere.eml"_s), folder.path(u"mail/0002.eml"_s)});
        QCOMPARE(result.exitStatus, 66);
        QVERIFY(result.complaints.contains("nowhere.eml"));
        const QList<QByteArray> lines = result.output.trimmed().split('\n');
        QCOMPARE(lines.size(), 2); // it went on after the missing one
        const QJsonObject first = QJsonDocument::fromJson(lines.first()).object();
        QCOMPARE(first.value("subject"_L1).toString(), u"견적"_s);
        QCOMPARE(first.value("file"_L1).toString(), folder.path(u"mail/0001.eml"_s));
        QCOMPARE(first.value("from"_L1).toArray().first().toObject().value("address"_L1).toString(),
                 u"anna@example.org"_s);
        QCOMPARE(first.value("date"_L1).toString(), u"2026-11-23T08:00:00Z"_s);
        QVERIFY(QJsonDocument::fromJson(lines.last()).object().value("date"_L1).isNull());
    }

    void showsTheStructure()
    {
        const QString file = QStringLiteral(INLET_SOURCE_DIR "/tests/data/messages/mixed.eml");
        const auto result = RunnerProcess::run({u"show"_s, u"--structure"_s, u"--page"_s, file});
        QCOMPARE(result.exitStatus, 0);
        const QJsonObject shown = QJsonDocument::fromJson(result.output).object();
        QCOMPARE(shown["structure"_L1]["parts"_L1].toArray().size(), 3);
        QVERIFY(shown["page"_L1].toString().contains(u"<blockquote>old"_s));
    }

    void showsAndSavesParts()
    {
        const QString file = QStringLiteral(INLET_SOURCE_DIR "/tests/data/messages/mixed.eml");
        QTemporaryDir folder;
        const QString output = folder.filePath(u"x.pdf"_s);
        auto result = RunnerProcess::run({u"show"_s, u"--part"_s, u"1.1"_s, file});
        QCOMPARE(result.exitStatus, 0);
        QVERIFY(
            QJsonDocument::fromJson(result.output)["text"_L1].toString().startsWith(u"Hello"_s));
        result = RunnerProcess::run({u"show"_s, u"--part"_s, u"2"_s, file});
        const QByteArray bytes = QByteArray::fromBase64(
            QJsonDocument::fromJson(result.output)["base64"_L1].toString().toLatin1());
        QCOMPARE(bytes.size(), 6);
        result = RunnerProcess::run({u"show"_s, u"--part"_s, u"2"_s, u"--output"_s, output, file});
        QCOMPARE(result.exitStatus, 0);
        QFile saved(output);
        QVERIFY(saved.open(QIODevice::ReadOnly));
        QCOMPARE(saved.readAll(), bytes);
        result = RunnerProcess::run({u"show"_s, u"--save-attachments"_s, folder.path(), file});
        QCOMPARE(result.exitStatus, 0);
        QVERIFY(QFile::exists(folder.filePath(u"x (2).pdf"_s)));
        QVERIFY(QFile::exists(folder.filePath(u"part-3.eml"_s)));
    }

    void refusesParts_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<int>("exitStatus");
        const QString file = QStringLiteral(INLET_SOURCE_DIR "/tests/data/messages/mixed.eml");
        QTest::newRow("no such part") << QStringList{u"--part"_s, u"7"_s, file} << 65;
        QTest::newRow("no such file") << QStringList{u"--part"_s, u"1"_s, u"nowhere.eml"_s} << 66;
        QTest::newRow("two messages") << QStringList{u"--part"_s, u"1"_s, file, file} << 64;
        QTest::newRow("output without part") << QStringList{u"--output"_s, u"x"_s, file} << 64;
        QTest::newRow("part and all")
            << QStringList{u"--part"_s, u"1"_s, u"--save-attachments"_s, u"x"_s, file} << 64;
        QTest::newRow("folder for the output")
            << QStringList{u"--part"_s, u"2"_s, u"--output"_s, u"/nowhere/x"_s, file} << 66;
    }

    void refusesParts()
    {
        QFETCH(QStringList, arguments);
        const auto result = RunnerProcess::run(QStringList{u"show"_s} + arguments);
        QTEST(result.exitStatus, "exitStatus");
        QVERIFY(!result.complaints.isEmpty());
        QVERIFY(result.output.isEmpty());
    }

    void evaluatesTheHandler()
    {
        ProjectFolder folder;
        folder.setScript({u"logInfo(mailMessage.number + ' ' + mailMessage.uid);"_s,
                          u"if (mailMessage.subject == 'bad')"_s, u"    return 7;"_s,
                          u"return 1;"_s});
        for (const char *subject : {"a", "bad", "c"})
            folder.addMessage(message(subject));
        const auto result = RunnerProcess::run(
            {u"eval"_s, folder.write(), u"inmail"_s, folder.path(u"mail/0001.eml"_s),
             folder.path(u"mail/0002.eml"_s), folder.path(u"mail/0003.eml"_s)});
        QCOMPARE(result.exitStatus, 1);
        const auto messages = result.ofType(Core::EventType::Message);
        QCOMPARE(messages.size(), 3);
        QCOMPARE(messages.at(0).members.value("uid"_L1).toString(), u"0001.eml"_s);
        QCOMPARE(messages.at(0).members.value("returnCode"_L1).toInt(), 1);
        QVERIFY(messages.at(1).members.value("returnCode"_L1).isNull());
        QCOMPARE(messages.at(1).members.value("error"_L1).toObject().value("code"_L1).toString(),
                 u"script"_s);
        QCOMPARE(messages.at(2).members.value("returnCode"_L1).toInt(), 1);
        QCOMPARE(result.ofType(Core::EventType::Log).at(1).members.value("text"_L1).toString(),
                 u"2 0002.eml"_s);
        QCOMPARE(result.ofType(Core::EventType::Error).size(), 1);
        QVERIFY(result.ofType(Core::EventType::Transition).isEmpty());
    }

    void evaluatesASyntaxErrorForEachMessage()
    {
        ProjectFolder folder;
        folder.setScript({u"var a = 1;"_s, u"return a +;"_s});
        folder.addMessage(message("a"));
        folder.addMessage(message("b"));
        const auto result =
            RunnerProcess::run({u"eval"_s, folder.write(), u"inmail"_s,
                                folder.path(u"mail/0001.eml"_s), folder.path(u"mail/0002.eml"_s)});
        QCOMPARE(result.exitStatus, 1);
        QCOMPARE(result.ofType(Core::EventType::Message).size(), 2);
        for (const Core::Event &event : result.ofType(Core::EventType::Message))
            QCOMPARE(event.members.value("error"_L1).toObject().value("line"_L1).toInt(), 2);
    }

    void goesOnAfterAMissingFile()
    {
        ProjectFolder folder;
        folder.setScript({u"return 1;"_s});
        folder.addMessage(message("a"));
        const auto result =
            RunnerProcess::run({u"eval"_s, folder.write(), u"inmail"_s, folder.path(u"no.eml"_s),
                                folder.path(u"mail/0001.eml"_s)});
        QCOMPARE(result.exitStatus, 66);
        QCOMPARE(result.only(Core::EventType::Message).value("number"_L1).toInt(), 2);
    }

    void checksProjects()
    {
        ProjectFolder folder;
        folder.setScript({u"return 1;"_s});
        QCOMPARE(RunnerProcess::run({u"check"_s, folder.write()}).exitStatus, 0);
        QVERIFY(RunnerProcess::run({u"check"_s, folder.write()}).output.isEmpty());

        folder.setScript({u"var a = 1;"_s, u""_s, u"return a +;"_s});
        folder.activity.insert(u"useExternalAccount"_s, true);
        folder.activity.insert(u"externalAccount"_s, u"nobody"_s);
        const auto result = RunnerProcess::run({u"check"_s, folder.write()});
        QCOMPARE(result.exitStatus, 65);
        QVERIFY(result.output.contains("activities[0].script:3: "));
        QVERIFY(result.output.contains("activities[0].externalAccount: "));
        const auto asJson =
            RunnerProcess::run({u"check"_s, folder.write(), u"--log"_s, u"jsonl"_s});
        QCOMPARE(asJson.exitStatus, 65);
        bool sawScript = false;
        for (const QByteArray &line : asJson.output.trimmed().split('\n')) {
            const QJsonObject problem = QJsonDocument::fromJson(line).object();
            QVERIFY(!problem.value("path"_L1).toString().isEmpty()
                    && !problem.value("text"_L1).toString().isEmpty());
            sawScript = sawScript || problem.value("line"_L1).toInt() == 3;
        }
        QVERIFY(sawScript);
    }

    void warningsLeaveTheStatusAlone()
    {
        ProjectFolder folder;
        folder.setScript({u"if (mailMessage.subject)"_s, u"    return 1;"_s});
        const auto result = RunnerProcess::run({u"check"_s, folder.write()});
        QCOMPARE(result.exitStatus, 0);
        QVERIFY(result.output.isEmpty());
        QVERIFY(result.complaints.contains("activities[0].script:2: warning: "));
        const auto asJson =
            RunnerProcess::run({u"check"_s, folder.write(), u"--log"_s, u"jsonl"_s});
        QCOMPARE(asJson.exitStatus, 0);
        const QJsonObject warning = QJsonDocument::fromJson(asJson.output).object();
        QCOMPARE(warning.value("severity"_L1), u"warning"_s);
        QCOMPARE(warning.value("line"_L1), 2);
        QCOMPARE(warning.value("column"_L1), 13);
    }

    void namesEveryProblemOfAFile()
    {
        ProjectFolder folder;
        folder.setConnection({{u"port"_s, 70000}, {u"security"_s, u"ssl"_s}});
        const auto result = RunnerProcess::run({u"check"_s, folder.write()});
        QCOMPARE(result.exitStatus, 65);
        QVERIFY(result.output.contains("activities[0].connection.port: 70000 is not a port"));
        QVERIFY(result.output.contains("activities[0].connection.security: "));
    }

    void listsLaunches()
    {
        ProjectFolder folder;
        folder.activity.insert(
            u"schedule"_s, QJsonObject{{u"planExecution"_s, true},
                                       {u"frequency"_s, QJsonObject{{u"kind"_s, u"daily"_s},
                                                                    {u"time"_s, u"02:30:00"_s}}}});
        const auto result =
            RunnerProcess::run({u"times"_s, folder.write(), u"inmail"_s, u"--from"_s,
                                u"2026-03-28T00:00:00Z"_s, u"--count"_s, u"3"_s});
        QCOMPARE(result.exitStatus, 0);
        QCOMPARE(result.output, QByteArray("2026-03-28T02:30:00+01:00\n2026-03-29T03:00:00+02:00\n"
                                           "2026-03-30T02:30:00+02:00\n"));
        folder.activity.insert(u"schedule"_s, QJsonObject{{u"planExecution"_s, false}});
        const auto none = RunnerProcess::run({u"times"_s, folder.write(), u"inmail"_s});
        QCOMPARE(none.exitStatus, 0);
        QVERIFY(none.output.isEmpty());
    }

    void listsExpirations()
    {
        ProjectFolder folder;
        folder.activity.insert(
            u"expirations"_s,
            QJsonArray{QJsonObject{{u"name"_s, u"late"_s}, {u"delay"_s, u"P1D"_s}},
                       QJsonObject{{u"name"_s, u"scripted"_s},
                                   {u"type"_s, u"script"_s},
                                   {u"script"_s,
                                    QJsonArray{u"return new Date(Date.UTC(2026, 2, 28, 12));"_s}}},
                       QJsonObject{{u"name"_s, u"early"_s}, {u"delay"_s, u"PT1H"_s}}});
        const auto result = RunnerProcess::run({u"expirations"_s, folder.write(), u"inmail"_s,
                                                u"--start"_s, u"2026-03-28T11:30:00Z"_s});
        QCOMPARE(result.exitStatus, 0);
        QCOMPARE(
            result.output,
            QByteArray("2026-03-28T13:00:00+01:00\tscripted\n2026-03-28T13:30:00+01:00\tearly\n"
                       "2026-03-29T12:30:00+02:00\tlate\n"));
    }

    void refusesInvalidParts_data()
    {
        QTest::addColumn<QString>("command");
        QTest::addColumn<QString>("key");
        QTest::addColumn<QJsonValue>("value");
        QTest::addColumn<QByteArray>("place");
        QTest::newRow("times, interval without start")
            << u"times"_s << u"schedule"_s
            << QJsonValue(QJsonObject{{u"planExecution"_s, true},
                                      {u"frequency"_s, QJsonObject{{u"kind"_s, u"daily"_s},
                                                                   {u"time"_s, u"08:00:00"_s},
                                                                   {u"everyDays"_s, 2}}}})
            << QByteArray("activities[0].schedule.frequency.startDate: ");
        QTest::newRow("expirations, no date")
            << u"expirations"_s << u"expirations"_s
            << QJsonValue(QJsonArray{QJsonObject{
                   {u"name"_s, u"late"_s}, {u"type"_s, u"delayAfterDate"_s}, {u"date"_s, u""_s}}})
            << QByteArray("activities[0].expirations[0].date: ");
        QTest::newRow("eval, no time for the script")
            << u"eval"_s << u"limits"_s << QJsonValue(QJsonObject{{u"scriptDuration"_s, u"PT0S"_s}})
            << QByteArray("activities[0].limits.scriptDuration: ");
    }

    void refusesInvalidParts()
    {
        QFETCH(QString, command);
        QFETCH(QString, key);
        QFETCH(QJsonValue, value);
        QFETCH(QByteArray, place);
        ProjectFolder folder;
        folder.addMessage(message("a"));
        folder.activity.insert(key, value);
        QStringList arguments{command, folder.write(), u"inmail"_s};
        if (command == "eval"_L1)
            arguments.append(folder.path(u"mail/0001.eml"_s));
        const auto result = RunnerProcess::run(arguments);
        QCOMPARE(result.exitStatus, 65);
        QVERIFY(result.output.isEmpty());
        QVERIFY2(result.complaints.contains(place), result.complaints.constData());
    }
};

QTEST_GUILESS_MAIN(TestSavedMessages)
#include "tst_savedmessages.moc"
