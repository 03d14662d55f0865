// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/eventtext.h"

#include <QTest>

using namespace Inlet::Core;
using namespace Qt::StringLiterals;

class TestEventText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void describes_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<QString>("sentence");
        QTest::addColumn<Severity>("severity");

        QTest::newRow("task") << R"({"type":"task-started","dryRun":false})"_ba
                              << u"Task started."_s << Severity::Information;
        QTest::newRow("text that turns the line around")
            << "{\"type\":\"log\",\"level\":\"info\",\"text\":\"a \\u202Egpj.exe \\u2066b\\u2069 \\u001b[1m\"}"_ba
            << u"a \ufffdgpj.exe \ufffdb\ufffd [1m"_s << Severity::Information;
        QTest::newRow("dry run")
            << R"({"type":"task-started","dryRun":true})"_ba
            << u"Task started as a dry run: nothing is deleted, delivered or remembered."_s
            << Severity::Information;
        QTest::newRow("pass")
            << R"({"type":"pass-started","pass":1,"trigger":"once","launch":null})"_ba
            << u"Pass 1 started."_s << Severity::Information;
        QTest::newRow("scheduled pass")
            << R"({"type":"pass-started","pass":2,"trigger":"schedule","launch":"2026-11-23T08:00:00.000Z"})"_ba
            << u"Pass 2 started; it was due at 2026-11-23 08:00:00."_s << Severity::Information;
        QTest::newRow("missed pass")
            << R"({"type":"pass-started","pass":1,"trigger":"missed","launch":"2026-11-23T08:00:00.000Z"})"_ba
            << u"Pass 1 started for a missed launch (2026-11-23 08:00:00)."_s
            << Severity::Information;
        QTest::newRow("manual pass")
            << R"({"type":"pass-started","pass":1,"trigger":"manual","launch":null})"_ba
            << u"Pass 1 started out of schedule, on request."_s << Severity::Information;
        QTest::newRow("resumed pass")
            << R"({"type":"pass-started","pass":2,"trigger":"resumed","launch":null})"_ba
            << u"Pass 2 started for the rest of the one that the pause cut short."_s
            << Severity::Information;
        const auto state = [](const QByteArray &name, const QString &sentence) {
            QTest::addRow("state %s", name.constData())
                << QByteArray(R"({"type":"state","state":")" + name + R"("})") << sentence
                << Severity::Information;
        };
        state("started", u"The activity goes on after the pause."_s);
        state("held", u"The task is held: it is activated but not executed."_s);
        state("pauseRequested", u"Pause requested: the message in hand is finished first."_s);
        state("paused", u"The activity is paused."_s);
        state("stopRequested", u"Stop requested."_s);
        QTest::newRow("heartbeat") << R"({"type":"heartbeat","interval":5,"running":1})"_ba
                                   << u"The runner is alive."_s << Severity::Verbose;
        QTest::newRow("connected plain")
            << R"({"type":"connected","host":"127.0.0.1","port":110,"security":"none"})"_ba
            << u"Connected to 127.0.0.1, port 110, without encryption."_s << Severity::Information;
        QTest::newRow("connected tls")
            << R"({"type":"connected","host":"pop.example.org","port":995,"security":"tls","protocol":"TLSv1.3","cipher":"TLS_AES_256_GCM_SHA384"})"_ba
            << u"Connected to pop.example.org, port 995, with TLS (TLSv1.3, TLS_AES_256_GCM_SHA384)."_s
            << Severity::Information;
        QTest::newRow("authenticated")
            << R"({"type":"authenticated","account":"anna","mechanism":"apop"})"_ba
            << u"Logged in as \"anna\" (apop)."_s << Severity::Information;
        QTest::newRow("mailbox") << R"({"type":"mailbox","messages":5,"bytes":100,"toHandle":3})"_ba
                                 << u"Messages in the mailbox: 5 (100 bytes); to handle: 3."_s
                                 << Severity::Information;
        QTest::newRow("empty mailbox")
            << R"({"type":"mailbox","messages":0,"bytes":0,"toHandle":0})"_ba
            << u"The mailbox is empty."_s << Severity::Information;
        QTest::newRow("sample as expected")
            << R"({"type":"sample","file":"a.eml","outcome":"asExpected","passed":true,"differences":[]})"_ba
            << u"Sample \"a.eml\": as expected."_s << Severity::Information;
        QTest::newRow("sample with differences")
            << R"({"type":"sample","file":"a.eml","outcome":"different","passed":false,"differences":[{"member":"returnCode"},{"member":"vars.x"}]})"_ba
            << u"Sample \"a.eml\": not as expected in returnCode, vars.x."_s << Severity::Error;
        QTest::newRow("sample not there")
            << R"({"type":"sample","file":"a.eml","outcome":"missing","passed":false,"differences":[]})"_ba
            << u"Sample \"a.eml\": the message is not there."_s << Severity::Error;
        QTest::newRow("test")
            << R"({"type":"test-finished","samples":3,"asExpected":2,"different":1,"failed":0,"missing":0})"_ba
            << u"Samples as expected: 2 of 3."_s << Severity::Information;
        QTest::newRow("message left")
            << R"({"type":"message","number":3,"subject":"Quote 7 %2","from":"anna@example.org","returnCode":2,"action":"leave","transition":"ok","error":null})"_ba
            << u"#3 \"Quote 7 %2\" from anna@example.org: code 2, left on the server, transition Ok"_s
            << Severity::Information;
        QTest::newRow("message deleted")
            << R"({"type":"message","number":1,"subject":"A","from":[{"name":"Anna","address":"anna@example.org"}],"returnCode":3,"action":"delete","transition":null,"error":null})"_ba
            << u"#1 \"A\" from anna@example.org: code 3, deleted from the server"_s
            << Severity::Information;
        QTest::newRow("message of a dry run")
            << R"({"type":"message","number":1,"subject":"A","from":[{"name":"Anna","address":"anna@example.org"}],"returnCode":3,"action":"delete","dryRun":true,"transition":null,"error":null})"_ba
            << u"#1 \"A\" from anna@example.org: code 3, would be deleted from the server (dry run)"_s
            << Severity::Information;
        QTest::newRow("message failed")
            << R"({"type":"message","number":4,"subject":"B","from":"","returnCode":null,"action":"leave","transition":null,"error":{"code":"script","text":"x is not defined","line":2}})"_ba
            << u"#4 \"B\": left on the server. x is not defined (script line 2)"_s
            << Severity::Error;
        QTest::newRow("message with skipped parts")
            << R"({"type":"message","number":5,"subject":"C","from":"b@example.org","returnCode":4,"action":"leave","transition":null,"skippedParts":["1.2"],"error":null})"_ba
            << u"#5 \"C\" from b@example.org: code 4, left on the server, skipped parts: 1"_s
            << Severity::Warning;
        QTest::newRow("subject with line breaks")
            << R"({"type":"message","number":6,"subject":"D\r\nX: \u2028y\u0000z","from":"","returnCode":4,"action":"leave"})"_ba
            << u"#6 \"D X: y z\": code 4, left on the server"_s << Severity::Information;
        QTest::newRow("transition")
            << R"({"type":"transition","name":"ok","uid":"u1","delivered":true})"_ba
            << u"Transition Ok fired for message u1."_s << Severity::Information;
        QTest::newRow("transition kept")
            << R"({"type":"transition","name":"noEmail","uid":null,"delivered":false})"_ba
            << u"Transition No email fired. It was not accepted yet and stays in the outbox."_s
            << Severity::Warning;
        QTest::newRow("log") << R"({"type":"log","level":"info","text":"hello","line":7})"_ba
                             << u"hello (script line 7)"_s << Severity::Information;
        QTest::newRow("log warning")
            << R"({"type":"log","level":"warning","text":"hm","line":null})"_ba << u"hm"_s
            << Severity::Warning;
        QTest::newRow("log verbose")
            << R"({"type":"log","level":"verbose","text":"v"})"_ba << u"v"_s << Severity::Verbose;
        QTest::newRow("log error")
            << R"({"type":"log","level":"error","text":"e"})"_ba << u"e"_s << Severity::Error;
        QTest::newRow("error")
            << R"({"type":"error","code":"login","text":"Cannot log in.","detail":"[AUTH] no","line":null})"_ba
            << u"Cannot log in. Detail: [AUTH] no"_s << Severity::Error;
        QTest::newRow("error with line")
            << R"({"type":"error","code":"script","text":"x is not defined","detail":"","line":3})"_ba
            << u"x is not defined (script line 3)"_s << Severity::Error;
        QTest::newRow("closed")
            << R"({"type":"session-closed","deleted":2,"left":3,"committed":true})"_ba
            << u"Session closed: 2 deleted from the server, 3 left."_s << Severity::Information;
        QTest::newRow("broken off")
            << R"({"type":"session-closed","deleted":0,"left":5,"committed":false})"_ba
            << u"The session ended before the server confirmed it: nothing was deleted there."_s
            << Severity::Warning;
        QTest::newRow("progress") << R"({"type":"progress","done":2,"total":5})"_ba
                                  << u"2 of 5 messages handled."_s << Severity::Verbose;
        QTest::newRow("expiration")
            << R"({"type":"expiration","name":"timeout","terminates":true})"_ba
            << u"Expiration \"timeout\" reached: the task ends."_s << Severity::Information;
        QTest::newRow("reminder")
            << R"({"type":"expiration","name":"timeout","terminates":false})"_ba
            << u"Expiration \"timeout\" reached: the task goes on."_s << Severity::Information;
        QTest::newRow("waiting")
            << R"({"type":"waiting","nextLaunch":"2026-11-23T08:00:00.000Z","nextExpiration":null})"_ba
            << u"Waiting for the next launch at 2026-11-23 08:00:00."_s << Severity::Verbose;
        QTest::newRow("waiting for another attempt")
            << R"({"type":"waiting","nextLaunch":"2026-11-23T08:00:00.000Z","nextExpiration":null,"nextAttempt":"2026-11-23T07:41:30.000Z"})"_ba
            << u"Waiting for the next attempt at 2026-11-23 07:41:30."_s << Severity::Verbose;
        QTest::newRow("waiting for nothing")
            << R"({"type":"waiting"})"_ba << u"Waiting."_s << Severity::Verbose;
        QTest::newRow("pass finished")
            << R"({"type":"pass-finished","pass":1,"outcome":"finished","messages":5,"deleted":2,"left":3,"transitions":4,"seconds":1.24})"_ba
            << u"Pass 1 finished. Messages: 5, deleted: 2, left: 3, transitions: 4, seconds: 1.2."_s
            << Severity::Information;
        QTest::newRow("task failed")
            << R"({"type":"task-finished","outcome":"failed","messages":1,"deleted":0,"left":1,"transitions":0,"seconds":0})"_ba
            << u"Task failed. Messages: 1, deleted: 0, left: 1, transitions: 0, seconds: 0.0."_s
            << Severity::Error;
        QTest::newRow("unknown") << R"({"type":"quota","used":3})"_ba << uR"(quota {"used":3})"_s
                                 << Severity::Information;
    }

    void describes()
    {
        QFETCH(QByteArray, line);
        const auto event = Event::fromJsonLine(line);
        QVERIFY(event);
        QTEST(EventText::describe(*event), "sentence");
        QTEST(EventText::severity(*event), "severity");
    }

    void namesEveryExitStatus()
    {
        for (const int status : {0, 1, 64, 65, 66, 69, 70, 75, 77})
            QVERIFY(EventText::exitStatusMeaning(status) != EventText::exitStatusMeaning(-1));
    }
};

QTEST_GUILESS_MAIN(TestEventText)
#include "tst_eventtext.moc"
