// SPDX-License-Identifier: GPL-3.0-or-later
#include "runner/controlchannel.h"

#include <QJsonDocument>
#include <QTest>

using namespace Inlet;
using namespace Inlet::Runner;
using namespace Qt::StringLiterals;

class TestControlChannel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsTheFirstLine()
    {
        const auto request = ControlChannel::parseRequest(
            R"({"project":{"format":"inlet-project"},"baseDirectory":"/srv/p","passwords":{"inmail":"geheim-é"}})");
        QVERIFY(request);
        QCOMPARE(request->baseFolder, u"/srv/p"_s);
        QCOMPARE(request->passwords.value(u"inmail"_s), QByteArray("geheim-\xc3\xa9"));
        QCOMPARE(QJsonDocument::fromJson(request->project).object().value("format"_L1).toString(),
                 u"inlet-project"_s);
    }

    void refuses_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("no JSON") << QByteArray("stop");
        QTest::newRow("no project") << QByteArray(R"({"baseDirectory":"/srv"})");
        QTest::newRow("project is text")
            << QByteArray(R"({"project":"p.inlet","baseDirectory":"/srv"})");
        QTest::newRow("no folder") << QByteArray(R"({"project":{}})");
        QTest::newRow("relative folder") << QByteArray(R"({"project":{},"baseDirectory":"srv"})");
    }

    void refuses()
    {
        QFETCH(QByteArray, line);
        const auto request = ControlChannel::parseRequest(line);
        QVERIFY(!request);
        QCOMPARE(request.error().code, Core::ErrorCode::Usage);
    }

    void understandsCommands_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<ControlCommand>("command");
        using enum ControlAction;
        QTest::newRow("stop") << "stop"_ba << ControlCommand{Stop, {}};
        QTest::newRow("pause") << "pause"_ba << ControlCommand{Pause, {}};
        QTest::newRow("resume") << "resume"_ba << ControlCommand{Resume, {}};
        QTest::newRow("execute") << "execute"_ba << ControlCommand{Execute, {}};
        QTest::newRow("restart") << "restart"_ba << ControlCommand{Restart, {}};
        QTest::newRow("one activity") << "pause inmail"_ba << ControlCommand{Pause, u"inmail"_s};
        QTest::newRow("stop one") << "stop inmail"_ba << ControlCommand{Stop, u"inmail"_s};
        QTest::newRow("more spaces") << "pause  inmail "_ba << ControlCommand{Pause, u"inmail"_s};
    }

    void understandsCommands()
    {
        QFETCH(QByteArray, line);
        const auto command = ControlChannel::parseCommand(line);
        QVERIFY(command);
        QTEST(*command, "command");
    }

    void refusesCommands_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("unknown") << "start"_ba;
        QTest::newRow("upper case") << "STOP"_ba;
        QTest::newRow("word with more") << "stopped"_ba;
        QTest::newRow("very long") << QByteArray(100'000, 'x');
    }

    void refusesCommands()
    {
        QFETCH(QByteArray, line);
        const auto command = ControlChannel::parseCommand(line);
        QVERIFY(!command);
        QCOMPARE(command.error().code, Core::ErrorCode::Usage);
        QVERIFY(command.error().message.size() < 300);
    }
};

QTEST_GUILESS_MAIN(TestControlChannel)
#include "tst_controlchannel.moc"
