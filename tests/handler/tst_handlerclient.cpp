// SPDX-License-Identifier: GPL-3.0-or-later
#include "handler/bodyring.h"
#include "handler/handlerclient.h"

#include <QCryptographicHash>
#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>

using namespace Inlet::Handler;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Inlet::Core::Error;
using Inlet::Core::ErrorCode;
using Inlet::Core::RawMessage;

namespace {

HandlerSettings fakeHost(const QString &mode = u"ordinary"_s)
{
    HandlerSettings settings;
    settings.program = QStringLiteral(INLET_BIN_DIR "/fakehost");
    settings.script = {mode};
    settings.scriptDuration = 200ms;
    settings.readDuration = 500ms;
    return settings;
}

/** Collects what a client reports. */
struct Observed
{
    explicit Observed(HandlerClient &client)
        : ready(&client, &HandlerClient::ready)
        , rejected(&client, &HandlerClient::scriptRejected)
        , failed(&client, &HandlerClient::failed)
        , handled(&client, &HandlerClient::outcome)
    {
        QObject::connect(&client, &HandlerClient::outcome, &context,
                         [this](const HandlerOutcome &outcome) { outcomes.append(outcome); });
    }

    /** Runs the event loop (QTRY_ sleeps between its looks, which makes a stream of data slow). */
    bool waitForOutcomes(qsizetype count)
    {
        while (outcomes.size() < count) {
            if (!handled.wait(15'000))
                return false;
        }
        return outcomes.size() == count;
    }

    QSignalSpy ready;
    QSignalSpy rejected;
    QSignalSpy failed;
    QSignalSpy handled;
    QList<HandlerOutcome> outcomes;
    QObject context;
};

HandlerRequest message(quint64 ticket, const QString &uid = u"ordinary"_s,
                       const QByteArray &raw = "Subject: x\r\n\r\nbody\r\n")
{
    return {ticket, static_cast<int>(ticket), uid, RawMessage(raw)};
}

} // namespace

class TestHandlerClient : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void handlesInOrder()
    {
        HandlerClient client(fakeHost());
        Observed seen(client);
        client.start();
        QTRY_COMPARE(seen.ready.count(), 1);
        for (quint64 ticket = 1; ticket <= 200; ++ticket)
            client.submit(message(ticket));
        QCOMPARE(client.pendingMessages(), 200);
        QCOMPARE(client.pendingBytes(), 200 * 20);
        QVERIFY(seen.waitForOutcomes(200));
        for (int i = 0; i < 200; ++i) {
            QCOMPARE(seen.outcomes.at(i).ticket, quint64(i + 1));
            QCOMPARE(seen.outcomes.at(i).returnCode, std::optional(2));
        }
        QCOMPARE(client.pendingMessages(), 0);
        QCOMPARE(client.pendingBytes(), 0);
        QCOMPARE(seen.failed.count(), 0);
    }

    void streamsBodies_data()
    {
        QTest::addColumn<qsizetype>("size");
        QTest::newRow("empty") << qsizetype(0);
        QTest::newRow("one byte") << qsizetype(1);
        QTest::newRow("one chunk") << qsizetype(64 * 1024);
        QTest::newRow("one chunk and a byte") << qsizetype(64 * 1024 + 1);
        QTest::newRow("spooled") << qsizetype(5'000'000);
        QTest::newRow("large") << qsizetype(40'000'000);
    }

    void streamsBodies()
    {
        QFETCH(qsizetype, size);
        QByteArray raw(size, Qt::Uninitialized);
        for (qsizetype i = 0; i < size; ++i)
            raw[i] = static_cast<char>(i % 253);
        RawMessage body;
        QVERIFY(body.append(raw));
        HandlerClient client(fakeHost());
        Observed seen(client);
        client.start();
        QTRY_COMPARE(seen.ready.count(), 1);
        client.submit({1, 1, u"a"_s, body});
        client.submit(message(2));
        QVERIFY(seen.waitForOutcomes(2));
        const QJsonObject &vars = seen.outcomes.constFirst().vars;
        QCOMPARE(
            vars.value("sha256"_L1).toString(),
            QString::fromLatin1(QCryptographicHash::hash(raw, QCryptographicHash::Sha256).toHex()));
    }

    void aFailedMessageDoesNotStopTheOthers_data()
    {
        QTest::addColumn<QString>("uid");
        QTest::addColumn<QString>("text");
        QTest::addColumn<ErrorCode>("code");
        const ErrorCode script = ErrorCode::Script;
        const ErrorCode mail = ErrorCode::Message;
        QTest::newRow("hangs") << u"hangs"_s << u"time limit of 0.2 s"_s << script;
        QTest::newRow("crashes") << u"crashes"_s << u"SIGSEGV"_s << script;
        QTest::newRow("aborts") << u"aborts"_s << u"SIGABRT"_s << script;
        QTest::newRow("exits") << u"exits"_s << u"exit status 6"_s << script;
        QTest::newRow("out of memory")
            << u"out of memory"_s << u"memory limit of 256 MB"_s << script;
        QTest::newRow("hangs while reading")
            << u"hangs while reading"_s << u"within 0.5 s"_s << mail;
        QTest::newRow("crashes while reading")
            << u"crashes while reading"_s << u"SIGSEGV"_s << mail;
        QTest::newRow("closes its input") << u"closes its input"_s << u"exit status 5"_s << mail;
        QTest::newRow("garbage") << u"prints garbage"_s << u"no answer"_s << script;
        QTest::newRow("huge frame") << u"sends a huge frame"_s << u"no answer"_s << script;
        QTest::newRow("no map") << u"sends no map"_s << u"no answer"_s << script;
        QTest::newRow("unknown type") << u"sends an unknown type"_s << u"no answer"_s << script;
        QTest::newRow("ready again") << u"sends ready again"_s << u"no answer"_s << script;
        QTest::newRow("half a frame") << u"sends half a frame"_s << u"exit status 7"_s << script;
        QTest::newRow("another ticket")
            << u"has another ticket"_s << u"without a decision"_s << script;
        QTest::newRow("no decision") << u"has no decision"_s << u"without a decision"_s << script;
        QTest::newRow("decides 5") << u"decides 5"_s << u"without a decision"_s << script;
    }

    void aFailedMessageDoesNotStopTheOthers()
    {
        QFETCH(QString, uid);
        QFETCH(QString, text);
        QFETCH(ErrorCode, code);
        HandlerClient client(fakeHost());
        Observed seen(client);
        client.start();
        QTRY_COMPARE(seen.ready.count(), 1);
        client.submit(message(1));
        client.submit(message(2, uid));
        client.submit(message(3));
        client.submit(message(4, uid));
        client.submit(message(5));
        QVERIFY(seen.waitForOutcomes(5));
        for (int i = 0; i < 5; ++i) {
            const HandlerOutcome &outcome = seen.outcomes.at(i);
            QCOMPARE(outcome.ticket, quint64(i + 1));
            QCOMPARE(outcome.returnCode.has_value(), i % 2 == 0);
            QCOMPARE(outcome.error.has_value(), i % 2 == 1);
            if (outcome.error) {
                QVERIFY2(outcome.error->text.contains(text), qPrintable(outcome.error->text));
                QCOMPARE(outcome.error->code, code);
            }
        }
        // Variables outlive the host that set them, and are those before a message that failed.
        QCOMPARE(seen.outcomes.at(1).taskVars.value("count"_L1).toInt(), 1);
        QCOMPARE(seen.outcomes.at(4).taskVars.value("count"_L1).toInt(), 3);
        QCOMPARE(seen.failed.count(), 0);
        QCOMPARE(seen.ready.count(), 1);
    }

    void aSecondAnswerEndsTheHost()
    {
        HandlerClient client(fakeHost());
        Observed seen(client);
        client.start();
        QTRY_COMPARE(seen.ready.count(), 1);
        client.submit(message(1, u"answers twice"_s));
        QVERIFY(seen.waitForOutcomes(1));
        client.submit(message(2));
        client.submit(message(3));
        QVERIFY(seen.waitForOutcomes(3));
        QCOMPARE(seen.outcomes.at(2).ticket, quint64(3));
    }

    void hostsThatCannotStart_data()
    {
        QTest::addColumn<QString>("mode");
        QTest::newRow("exit") << u"exit at start"_s;
        QTest::newRow("silence") << u"silent at start"_s;
        QTest::newRow("garbage") << u"garbage at start"_s;
        QTest::newRow("other version") << u"other version"_s;
    }

    void hostsThatCannotStart()
    {
        QFETCH(QString, mode);
        HandlerSettings settings = fakeHost(mode);
        settings.readDuration = 200ms;
        HandlerClient client(settings);
        Observed seen(client);
        client.start();
        QTRY_COMPARE(seen.failed.count(), 1);
        QVERIFY(seen.failed.at(0).at(0).value<Error>().message.contains("fakehost"_L1));
        QCOMPARE(seen.ready.count(), 0);
    }

    void aMissingProgram()
    {
        HandlerSettings settings = fakeHost();
        settings.program = u"/nonexistent/inlet-handler"_s;
        HandlerClient client(settings);
        Observed seen(client);
        client.start();
        QCOMPARE(seen.failed.count(), 0); // never from within the call
        QTRY_COMPARE(seen.failed.count(), 1);
        const auto error = seen.failed.at(0).at(0).value<Error>();
        QVERIFY(error.message.contains("/nonexistent/inlet-handler"_L1));
        QVERIFY(!error.detail.isEmpty());
        // A message handed in all the same has its outcome, and not from within the call.
        client.submit(message(9));
        QVERIFY(seen.outcomes.isEmpty());
        QVERIFY(seen.waitForOutcomes(1));
        QCOMPARE(seen.outcomes.constFirst().ticket, quint64(9));
        QCOMPARE(seen.outcomes.constFirst().error->code, ErrorCode::Internal);
    }

    void endingWhenReadyIsNotForEver()
    {
        HandlerClient client(fakeHost(u"exit when ready"_s));
        Observed seen(client);
        client.start();
        QTRY_COMPARE(seen.ready.count(), 1);
        for (quint64 ticket = 1; ticket <= 5; ++ticket)
            client.submit(message(ticket));
        QVERIFY(seen.waitForOutcomes(5));
        for (const HandlerOutcome &outcome : std::as_const(seen.outcomes))
            QVERIFY(outcome.error);
    }

    void reportsARejectedScript()
    {
        HandlerClient client(fakeHost(u"rejects"_s));
        Observed seen(client);
        client.start();
        QTRY_COMPARE(seen.rejected.count(), 1);
        const auto error = seen.rejected.at(0).at(0).value<HandlerError>();
        QCOMPARE(error.text, u"bad script"_s);
        QCOMPARE(error.line, 7);
        QCOMPARE(seen.ready.count(), 0);
        QCOMPARE(seen.failed.count(), 0);
    }

    void cancelIsSilentAndImmediate()
    {
        HandlerClient client(fakeHost());
        Observed seen(client);
        client.start();
        QTRY_COMPARE(seen.ready.count(), 1);
        client.submit(message(1, u"hangs"_s));
        client.submit(message(2));
        QElapsedTimer timer;
        timer.start();
        client.cancel();
        QVERIFY(timer.elapsed() < 500);
        QCOMPARE(client.pendingMessages(), 0);
        QCOMPARE(client.pendingBytes(), 0);
        // A message after it is handled by a new host; nothing of the old ones is heard.
        client.submit(message(3));
        QVERIFY(seen.waitForOutcomes(1));
        QCOMPARE(seen.outcomes.constFirst().ticket, quint64(3));
    }

    void cancelWithinAnOutcome()
    {
        HandlerClient client(fakeHost());
        Observed seen(client);
        connect(&client, &HandlerClient::outcome, &client, [&client] { client.cancel(); });
        client.start();
        QTRY_COMPARE(seen.ready.count(), 1);
        for (quint64 ticket = 1; ticket <= 10; ++ticket)
            client.submit(message(ticket));
        QVERIFY(seen.waitForOutcomes(1));
        client.submit(message(11));
        QVERIFY(seen.waitForOutcomes(2));
        QCOMPARE(seen.outcomes.constLast().ticket, quint64(11));
    }

    void canBeDestroyedWithinAnOutcome_data()
    {
        QTest::addColumn<QString>("uid");
        QTest::newRow("handled") << u"ordinary"_s;
        QTest::newRow("crashed") << u"crashes"_s;
        QTest::newRow("hung") << u"hangs"_s;
    }

    void canBeDestroyedWithinAnOutcome()
    {
        QFETCH(QString, uid);
        auto client = std::make_unique<HandlerClient>(fakeHost());
        QSignalSpy ready(client.get(), &HandlerClient::ready);
        connect(client.get(), &HandlerClient::outcome, this, [&client] { client.reset(); });
        client->start();
        QTRY_COMPARE(ready.count(), 1);
        client->submit(message(1, uid));
        client->submit(message(2));
        QTRY_VERIFY(!client);
    }

    void destructionDoesNotWait()
    {
        auto client = std::make_unique<HandlerClient>(fakeHost());
        QSignalSpy ready(client.get(), &HandlerClient::ready);
        client->start();
        QTRY_COMPARE(ready.count(), 1);
        client->submit(message(1, u"hangs"_s));
        QElapsedTimer timer;
        timer.start();
        client.reset();
        QVERIFY(timer.elapsed() < 500);
    }

    void givesTheChildNothing()
    {
        qputenv("INLET_PASSWORD_POP", "secret");
        qputenv("CREDENTIALS_DIRECTORY", "/nowhere");
        HandlerSettings settings = fakeHost();
        settings.timeZone = "Asia/Seoul";
        HandlerClient client(settings);
        Observed seen(client);
        client.start();
        QTRY_COMPARE(seen.ready.count(), 1);
        client.submit(message(1));
        QVERIFY(seen.waitForOutcomes(1));
        qunsetenv("INLET_PASSWORD_POP");
        qunsetenv("CREDENTIALS_DIRECTORY");
        const QJsonObject &vars = seen.outcomes.constFirst().vars;
        QCOMPARE(vars.value("timeZone"_L1).toString(), u"Asia/Seoul"_s);
        QStringList names = vars.value("environment"_L1).toString().split(u' ');
        for (const QString &allowed :
             {u"LANG"_s, u"LC_ALL"_s, u"TZ"_s, u"LD_LIBRARY_PATH"_s, u"QT_LOGGING_RULES"_s,
              u"QT_MESSAGE_PATTERN"_s, u"ASAN_OPTIONS"_s, u"UBSAN_OPTIONS"_s, u"LSAN_OPTIONS"_s})
            names.removeAll(allowed);
        QVERIFY2(names.isEmpty(), qPrintable(names.join(u' ')));
        QCOMPARE(vars.value("core"_L1).toInteger(), 0);
        QCOMPARE(vars.value("files"_L1).toInteger(), 64);
        QCOMPARE(vars.value("otherFiles"_L1).toInteger(), BodyRing().isThere() ? 1 : 0);
#ifndef INLET_SANITIZED
        QCOMPARE(vars.value("memoryIsLimited"_L1).toBool(), true);
#endif
    }
};

QTEST_GUILESS_MAIN(TestHandlerClient)
#include "tst_handlerclient.moc"
