// SPDX-License-Identifier: GPL-3.0-or-later
#include "handler/protocol.h"

#include <QCborArray>
#include <QCborValue>
#include <QTest>

using namespace Inlet::Handler;
using namespace Qt::StringLiterals;
using Inlet::Core::ErrorCode;

namespace {

/** Through the wire form, as the other side gets it. */
QCborMap travelled(const QCborMap &frame)
{
    return QCborValue::fromCbor(frame.toCborValue().toCbor()).toMap();
}

} // namespace

class TestProtocol : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void settings()
    {
        HandlerSettings settings;
        settings.script = {u"a"_s, u""_s, u"\u00e9"_s};
        settings.skipMalformedParts = false;
        settings.scriptDuration = std::chrono::milliseconds(1234);
        settings.scriptMemoryBytes = 5'000'000'000;
        settings.activityName = u"inmail"_s;
        settings.activityLabel = u"Inbound"_s;
        settings.projectLabel = u"Project"_s;
        settings.timeZone = "Europe/Paris";
        settings.taskId = u"id"_s;
        settings.taskCreated = QDateTime(QDate(2026, 11, 23), QTime(8, 0, 0, 5), Qt::UTC);
        settings.pass = 3;
        settings.dryRun = true;
        settings.startsAnew = true;
        settings.account = u"anna"_s;
        settings.taskVars = {{u"a"_s, 1.5}, {u"b"_s, QJsonArray{1, u"x"_s, QJsonValue::Null}}};
        settings.instanceVars = {{u"c"_s, QJsonObject{{u"d"_s, true}}}};
        QCborMap frame = Protocol::frame(Protocol::Type::Hello);
        Protocol::writeSettings(frame, settings);
        const HandlerSettings read = Protocol::readSettings(travelled(frame));
        QCOMPARE(read.script, settings.script);
        QCOMPARE(read.skipMalformedParts, false);
        QCOMPARE(read.scriptDuration.count(), 1234);
        QCOMPARE(read.scriptMemoryBytes, 5'000'000'000);
        QCOMPARE(read.activityName, settings.activityName);
        QCOMPARE(read.activityLabel, settings.activityLabel);
        QCOMPARE(read.projectLabel, settings.projectLabel);
        QCOMPARE(read.timeZone, settings.timeZone);
        QCOMPARE(read.taskId, settings.taskId);
        QCOMPARE(read.taskCreated, settings.taskCreated);
        QCOMPARE(read.pass, 3);
        QCOMPARE(read.dryRun, true);
        QCOMPARE(read.startsAnew, true);
        QCOMPARE(read.account, settings.account);
        QCOMPARE(read.taskVars, settings.taskVars);
        QCOMPARE(read.instanceVars, settings.instanceVars);
    }

    void outcome()
    {
        HandlerOutcome outcome;
        outcome.ticket = 77;
        outcome.returnCode = 3;
        outcome.vars = {{u"x"_s, u"y"_s}};
        outcome.problems = {QJsonObject{{u"code"_s, u"c"_s}, {u"offset"_s, 12}}};
        outcome.skippedParts = {QJsonObject{{u"path"_s, u"1.2"_s}}};
        outcome.log = {{u"info"_s, u"text"_s, 4}};
        outcome.summary = {u"a@b"_s,
                           u"A"_s,
                           {u"c@d"_s},
                           u"subject"_s,
                           QDateTime(QDate(2026, 1, 2), QTime(3, 4), Qt::UTC),
                           u"id@x"_s};
        outcome.duration = std::chrono::microseconds(99);
        outcome.taskVars = {{u"t"_s, 1}};
        outcome.instanceVars = {{u"i"_s, 2}};
        QCborMap frame = Protocol::frame(Protocol::Type::Outcome);
        Protocol::writeOutcome(frame, outcome);
        const std::optional<HandlerOutcome> read = Protocol::readOutcome(travelled(frame));
        QVERIFY(read);
        QCOMPARE(read->ticket, quint64(77));
        QCOMPARE(read->returnCode, std::optional(3));
        QVERIFY(!read->error);
        QCOMPARE(read->vars, outcome.vars);
        QCOMPARE(read->problems, outcome.problems);
        QCOMPARE(read->skippedParts, outcome.skippedParts);
        QCOMPARE(read->log.size(), 1);
        QCOMPARE(read->log.constFirst().level, u"info"_s);
        QCOMPARE(read->log.constFirst().text, u"text"_s);
        QCOMPARE(read->log.constFirst().line, 4);
        QCOMPARE(read->summary.from, outcome.summary.from);
        QCOMPARE(read->summary.fromName, outcome.summary.fromName);
        QCOMPARE(read->summary.to, outcome.summary.to);
        QCOMPARE(read->summary.subject, outcome.summary.subject);
        QCOMPARE(read->summary.date, outcome.summary.date);
        QCOMPARE(read->summary.messageId, outcome.summary.messageId);
        QCOMPARE(read->duration.count(), 99);
        QCOMPARE(read->taskVars, outcome.taskVars);
        QCOMPARE(read->instanceVars, outcome.instanceVars);
    }

    void anErrorIsNoDecision()
    {
        HandlerOutcome outcome;
        outcome.returnCode = 1;
        outcome.error = HandlerError{ErrorCode::Message, u"bad"_s, 5};
        QCborMap frame = Protocol::frame(Protocol::Type::Outcome);
        Protocol::writeOutcome(frame, outcome);
        const std::optional<HandlerOutcome> read = Protocol::readOutcome(travelled(frame));
        QVERIFY(read && read->error);
        QVERIFY(!read->returnCode);
        QCOMPARE(read->error->code, ErrorCode::Message);
        QCOMPARE(read->error->text, u"bad"_s);
        QCOMPARE(read->error->line, 5);
    }

    void refusesOutcomesWithoutDecision_data()
    {
        QTest::addColumn<QCborValue>("code");
        QTest::newRow("none") << QCborValue();
        QTest::newRow("zero") << QCborValue(0);
        QTest::newRow("five") << QCborValue(5);
        QTest::newRow("huge") << QCborValue(qint64(0x1'0000'0001));
        QTest::newRow("text") << QCborValue(u"1"_s);
        QTest::newRow("fraction") << QCborValue(1.5);
    }

    void refusesOutcomesWithoutDecision()
    {
        QFETCH(QCborValue, code);
        QCborMap frame = Protocol::frame(Protocol::Type::Outcome);
        frame.insert("returnCode"_L1, code);
        QVERIFY(!Protocol::readOutcome(frame));
    }

    void aHostCannotInventErrorKinds()
    {
        QCborMap frame = Protocol::frame(Protocol::Type::Outcome);
        Protocol::writeError(frame, HandlerError{ErrorCode::Login, u"x"_s, 0});
        QCOMPARE(Protocol::readError(travelled(frame))->code, ErrorCode::Script);
    }

    void types()
    {
        QCOMPARE(Protocol::typeOf(Protocol::frame(Protocol::Type::Answer)), Protocol::Type::Answer);
        QVERIFY(!Protocol::typeOf({}));
        QVERIFY(!Protocol::typeOf({{u"type"_s, 4711}}));
        QVERIFY(!Protocol::typeOf({{u"type"_s, u"0"_s}}));
    }

    void scriptAnswer()
    {
        ScriptAnswer answer;
        answer.date = QDateTime(QDate(2027, 1, 1), QTime(0, 0), Qt::UTC);
        answer.vars = {{u"a"_s, 1}};
        answer.taskVars = {{u"b"_s, 2}};
        answer.instanceVars = {{u"c"_s, 3}};
        answer.activity = {{u"label"_s, u"x"_s}};
        answer.log = {{u"warning"_s, u"w"_s, 1}};
        QCborMap frame = Protocol::frame(Protocol::Type::Answer);
        Protocol::writeScriptAnswer(frame, answer);
        const ScriptAnswer read = Protocol::readScriptAnswer(travelled(frame));
        QVERIFY(!read.error);
        QCOMPARE(read.date, answer.date);
        QCOMPARE(read.vars, answer.vars);
        QCOMPARE(read.taskVars, answer.taskVars);
        QCOMPARE(read.instanceVars, answer.instanceVars);
        QCOMPARE(read.activity, answer.activity);
        QCOMPARE(read.log.size(), 1);
    }

    void hostileDatesAreInvalid()
    {
        QCborMap frame = Protocol::frame(Protocol::Type::Answer);
        frame.insert("date"_L1, std::numeric_limits<qint64>::max());
        QVERIFY(!Protocol::readScriptAnswer(frame).date.isValid());
    }
};

QTEST_GUILESS_MAIN(TestProtocol)
#include "tst_protocol.moc"
