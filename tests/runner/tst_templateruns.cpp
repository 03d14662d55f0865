// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/projectfile.h"
#include "support/runnerprocess.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QTest>

using namespace Inlet;
using namespace Inlet::Test;
using namespace Qt::StringLiterals;

/** Fields with templates, from the project file to what they decide. */
class TestTemplateRuns : public QObject
{
    Q_OBJECT

private:
    static void deliverTo(ProjectFolder &folder, const QString &directory)
    {
        folder.activity.insert(
            u"transitions"_s,
            QJsonArray{QJsonObject{
                {u"name"_s, u"ok"_s},
                {u"deliver"_s, QJsonObject{{u"kind"_s, u"file"_s}, {u"directory"_s, directory}}}}});
    }

private Q_SLOTS:
    void evaluatesThem()
    {
        ProjectFolder folder;
        folder.setConnection({{u"server"_s, u"practice:<%= 'ma' + 'il' // the folder %>"_s},
                              {u"account"_s, u"<%= activity.name %><%= vars.none %>"_s}});
        folder.setScript({u"instance.vars.subject = mailMessage.subject;"_s, u"return 2;"_s});
        folder.activity.insert(
            u"advanced"_s,
            QJsonObject{{u"initializationScript"_s, QJsonArray{u"task.vars.where = 'out';"_s}}});
        deliverTo(folder, u"<%= task.vars.where %>-<%= instance.vars.subject %>"_s);
        const QString project = folder.write();
        QCOMPARE(RunnerProcess::run({u"check"_s, project}).exitStatus, 0);
        const QString state = folder.path(u"state"_s);
        // The state the first run leaves is what the second one sees.
        for (const QString &expected : {u"out-"_s, u"out-first"_s}) {
            folder.addMessage(message(expected == "out-"_L1 ? "first" : "second"));
            const auto result = RunnerProcess::run(
                {u"run"_s, project, u"--once"_s, u"--log"_s, u"jsonl"_s, u"--state"_s, state});
            QCOMPARE(result.exitStatus, 0);
            QCOMPARE(result.ofType(Core::EventType::Authenticated)
                         .constFirst()
                         .members.value("account"_L1)
                         .toString(),
                     u"inmail"_s);
            QCOMPARE(QDir(folder.path(expected)).entryList(QDir::Files).size(), 1);
        }
    }

    void namesTheFieldAtFault_data()
    {
        QTest::addColumn<QString>("directory");
        QTest::addColumn<QString>("server");
        QTest::addColumn<QString>("path");
        QTest::addColumn<bool>("isFoundByCheck");
        const QString none = u"out"_s;
        const QString mail = u"practice:mail"_s;
        const QString directoryPath = u"activities[0].transitions[0].deliver.directory: "_s;
        const QString serverPath = u"activities[0].connection.server: "_s;
        QTest::newRow("syntax") << u"<%= 1 + %>"_s << mail << directoryPath << true;
        QTest::newRow("empty") << u"<%= %>"_s << mail << directoryPath << true;
        QTest::newRow("not closed") << u"<%= 1"_s << mail << directoryPath << true;
        QTest::newRow("exception") << u"<%= nowhere.x %>"_s << mail << directoryPath << false;
        QTest::newRow("files") << u"<%= require('fs') %>"_s << mail << directoryPath << false;
        QTest::newRow("server syntax") << none << u"<%= ) %>"_s << serverPath << true;
        QTest::newRow("server exception") << none << u"<%= nowhere %>"_s << serverPath << false;
        QTest::newRow("no server") << none << u"<%= '' %>"_s << serverPath << false;
        QTest::newRow("bad server") << none << u"<%= 'a b' %>"_s << serverPath << false;
    }

    void namesTheFieldAtFault()
    {
        QFETCH(QString, directory);
        QFETCH(QString, server);
        QFETCH(QString, path);
        QFETCH(bool, isFoundByCheck);
        ProjectFolder folder;
        folder.addMessage(message("a"));
        folder.setConnection({{u"server"_s, server}, {u"account"_s, u"anna"_s}});
        folder.setScript({u"return 2;"_s});
        deliverTo(folder, directory);
        const QString project = folder.write();
        const auto check = RunnerProcess::run({u"check"_s, project});
        QCOMPARE(check.exitStatus, isFoundByCheck ? 65 : 0);
        QCOMPARE(check.output.startsWith(path.toUtf8()), isFoundByCheck);
        const auto result =
            RunnerProcess::run({u"run"_s, project, u"--once"_s, u"--log"_s, u"jsonl"_s});
        QCOMPARE(result.exitStatus, 65);
        const auto errors = result.ofType(Core::EventType::Error);
        QCOMPARE(errors.size(), 1);
        QCOMPARE(errors.constFirst().members.value("code"_L1).toString(), u"configuration"_s);
        QVERIFY(errors.constFirst().members.value("text"_L1).toString().startsWith(path));
        QVERIFY(result.ofType(Core::EventType::Message).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestTemplateRuns)
#include "tst_templateruns.moc"
