// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/script/scriptchecker.h"

#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Inlet;
using namespace Inlet::Ui;
using namespace Qt::StringLiterals;

class tst_ScriptChecker final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void answers_data();
    void answers();
    void fails_data();
    void fails();
    void missingRunnerIsTold();
    void givesScriptAndArguments();
    void newCheckReplacesTheOneThatGoesOn();
    void goesAwayWhileChecking();

private:
    /** A program that reads the line the checker writes and then runs @p commands of the shell. */
    QString program(const QByteArray &commands)
    {
        QFile file(m_folder->filePath(u"runner%1"_s.arg(++m_programs)));
        if (file.open(QFile::WriteOnly)) {
            file.write("#!/bin/sh\nread -r input\n" + commands + '\n');
            file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        }
        return file.fileName();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    int m_programs = 0;
};

void tst_ScriptChecker::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

void tst_ScriptChecker::answers_data()
{
    QTest::addColumn<int>("purpose");
    QTest::addColumn<QByteArray>("commands");
    QTest::addColumn<ScriptProblems>("problems");
    using Language::Purpose;
    using Severity = ScriptProblem::Severity;
    QTest::newRow("no problem") << int(Purpose::Handler) << QByteArray("exit 0")
                                << ScriptProblems();
    QTest::newRow("problems of a handler")
        << int(Purpose::Handler)
        << QByteArray(
               R"(echo '{"path":"activities[0].script","line":3,"text":"wrong","severity":"error"}'
                         echo '{"path":"activities[0].connection.server","line":null,"text":"empty"}'
                         exit 65)")
        << ScriptProblems{{3, u"wrong"_s}};
    QTest::newRow("only of the project")
        << int(Purpose::Handler)
        << QByteArray(
               R"(echo '{"path":"activities[0].connection.server","line":null,"text":"empty"}'; exit 65)")
        << ScriptProblems();
    QTest::newRow("warning")
        << int(Purpose::Handler)
        << QByteArray(
               R"(echo '{"path":"activities[0].script","line":2,"text":"odd","severity":"warning","column":5,"length":4}')")
        << ScriptProblems{{2, u"odd"_s, Severity::Warning, 5, 4}};
    QTest::newRow("initialization")
        << int(Purpose::Initialization)
        << QByteArray(
               R"(echo '{"path":"activities[0].advanced.initializationScript","line":1,"text":"wrong"}'
                         echo '{"path":"activities[0].script","line":null,"text":"empty"}'; exit 65)")
        << ScriptProblems{{1, u"wrong"_s}};
    QTest::newRow("expiration")
        << int(Purpose::Expiration)
        << QByteArray(
               R"(echo '{"path":"activities[0].expirations[0].script","line":1,"text":"wrong"}'; exit 65)")
        << ScriptProblems{{1, u"wrong"_s}};
}

void tst_ScriptChecker::answers()
{
    QFETCH(const int, purpose);
    QFETCH(const QByteArray, commands);
    QFETCH(const ScriptProblems, problems);
    ScriptChecker checker;
    checker.setProgram(program(commands));
    QSignalSpy checked(&checker, &ScriptChecker::checked);
    const QSignalSpy failed(&checker, &ScriptChecker::failed);
    checker.check(static_cast<Language::Purpose>(purpose), {u"return 1;"_s});
    QVERIFY(checked.wait());
    QCOMPARE(checked.first().first().value<ScriptProblems>(), problems);
    QCOMPARE(failed.size(), 0);
}

void tst_ScriptChecker::fails_data()
{
    QTest::addColumn<QByteArray>("commands");
    QTest::addColumn<QString>("detail");
    QTest::newRow("internal error") << QByteArray("echo broken >&2; exit 70") << u"broken"_s;
    QTest::newRow("problems without a line") << QByteArray("exit 65") << QString();
    QTest::newRow("crash") << QByteArray("kill -9 $$") << QString();
}

void tst_ScriptChecker::fails()
{
    QFETCH(const QByteArray, commands);
    QFETCH(const QString, detail);
    ScriptChecker checker;
    checker.setProgram(program(commands));
    QSignalSpy failed(&checker, &ScriptChecker::failed);
    checker.check(Language::Purpose::Handler, {});
    QVERIFY(failed.wait());
    const auto error = failed.first().first().value<Core::Error>();
    QVERIFY(!error.message.isEmpty());
    QCOMPARE(error.detail, detail);
}

void tst_ScriptChecker::missingRunnerIsTold()
{
    ScriptChecker checker;
    checker.setProgram(m_folder->filePath(u"nothing"_s));
    const QSignalSpy failed(&checker, &ScriptChecker::failed);
    checker.check(Language::Purpose::Handler, {});
    QTRY_COMPARE(failed.size(), 1);
}

void tst_ScriptChecker::givesScriptAndArguments()
{
    const QString given = m_folder->filePath(u"given"_s);
    ScriptChecker checker;
    checker.setProgram(program("printf '%s\\n%s' \"$*\" \"$input\" > '" + given.toUtf8() + "'"));
    QSignalSpy checked(&checker, &ScriptChecker::checked);
    checker.check(Language::Purpose::Handler, {u"é"_s});
    QVERIFY(checked.wait());
    QFile file(given);
    QVERIFY(file.open(QFile::ReadOnly));
    QCOMPARE(file.readLine().trimmed(), QByteArray("check - --control-stdin --log jsonl"));
    const QJsonObject input = QJsonDocument::fromJson(file.readAll()).object();
    const QJsonArray activities =
        input.value("project"_L1).toObject().value("activities"_L1).toArray();
    QCOMPARE(activities.at(0).toObject().value("script"_L1).toArray(), QJsonArray{u"é"_s});
    QCOMPARE(input.value("passwords"_L1).toObject(), QJsonObject());
}

void tst_ScriptChecker::newCheckReplacesTheOneThatGoesOn()
{
    ScriptChecker checker;
    QSignalSpy checked(&checker, &ScriptChecker::checked);
    const QSignalSpy failed(&checker, &ScriptChecker::failed);
    checker.setProgram(program("read -r never"));
    checker.check(Language::Purpose::Handler, {});
    checker.setProgram(program("exit 0"));
    checker.check(Language::Purpose::Handler, {});
    QVERIFY(checked.wait());
    QCOMPARE(checked.size(), 1);
    QCOMPARE(failed.size(), 0);
}

void tst_ScriptChecker::goesAwayWhileChecking()
{
    auto checker = std::make_unique<ScriptChecker>();
    checker->setProgram(program("read -r never"));
    checker->check(Language::Purpose::Handler, {});
    QElapsedTimer timer;
    timer.start();
    checker.reset();
    QVERIFY(timer.elapsed() < 1000);
}

QTEST_GUILESS_MAIN(tst_ScriptChecker)
#include "tst_scriptchecker.moc"
