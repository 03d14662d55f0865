// SPDX-License-Identifier: GPL-3.0-or-later
#include "handler/hostservice.h"

#include <QJsonArray>
#include <QTest>

using namespace Inlet::Handler;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Inlet::Core::ErrorCode;
using Inlet::Core::RawMessage;

namespace {

HandlerSettings settings()
{
    HandlerSettings given;
    given.program = QStringLiteral(INLET_BIN_DIR "/inlet-handler");
    given.scriptDuration = 300ms;
    given.activityName = u"inmail"_s;
    given.activityLabel = u"Inbound"_s;
    given.projectLabel = u"Project"_s;
    given.timeZone = "Europe/Paris";
    given.taskId = u"task-1"_s;
    given.taskCreated = QDateTime(QDate(2026, 11, 23), QTime(8, 0), Qt::UTC);
    given.taskVars = {{u"a"_s, 1}};
    return given;
}

} // namespace

class TestHostService : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shows()
    {
        HostService service(settings());
        QList<ShowAnswer> answers;
        service.show(u"a.eml"_s, RawMessage("Subject: Hello\r\n\r\nbody\r\n"), {}, this,
                     [&answers](const ShowAnswer &answer) { answers.append(answer); });
        service.show(u"b.eml"_s, RawMessage(QByteArray()), {}, this,
                     [&answers](const ShowAnswer &answer) { answers.append(answer); });
        QVERIFY(answers.isEmpty());
        QTRY_COMPARE(answers.size(), 2);
        QVERIFY(!answers.at(0).error);
        QCOMPARE(answers.at(0).message.value("file"_L1).toString(), u"a.eml"_s);
        QCOMPARE(answers.at(0).message.value("subject"_L1).toString(), u"Hello"_s);
        QCOMPARE(answers.at(1).message.value("file"_L1).toString(), u"b.eml"_s);
        QCOMPARE(answers.at(1).message.value("date"_L1), QJsonValue(QJsonValue::Null));
    }

    /** Small messages travel in shared memory, large ones through the pipe, and none overtakes another. */
    void showsMoreThanTravelsAtOnce()
    {
        HostService service(settings());
        QList<qsizetype> sizes;
        for (int round = 0; round < 3; ++round)
            sizes += {900'000, 900'000, 900'000, 3'000'000, 100, 0, 2 * 1024 * 1024, 700'000};
        QList<qsizetype> shown;
        for (const qsizetype size : std::as_const(sizes)) {
            const QByteArray message =
                ("Subject: a\r\n\r\n" + QByteArray("line\r\n").repeated(size / 6 + 1)).first(size);
            service.show(u"a.eml"_s, RawMessage(message), {}, this,
                         [&shown](const ShowAnswer &answer) {
                             QVERIFY(!answer.error);
                             shown.append(answer.message.value("size"_L1).toInteger());
                         });
        }
        QTRY_COMPARE_WITH_TIMEOUT(shown.size(), sizes.size(), 120'000);
        QCOMPARE(shown, sizes);
    }

    void checks_data()
    {
        QTest::addColumn<QStringList>("body");
        QTest::addColumn<int>("line"); ///< 0: no problem
        QTest::newRow("good") << QStringList{u"return 1;"_s} << 0;
        QTest::newRow("empty") << QStringList{} << 0;
        QTest::newRow("bad") << QStringList{u"var a;"_s, u"return a +;"_s} << 2;
        QTest::newRow("not executed")
            << QStringList{u"}), (function () { for (;;) ; })(), (function () {"_s} << 1;
    }

    void checks()
    {
        QFETCH(QStringList, body);
        QFETCH(int, line);
        HostService service(settings());
        std::optional<CheckAnswer> answer;
        service.check(body, this, [&answer](const CheckAnswer &given) { answer = given; });
        QTRY_VERIFY(answer);
        QVERIFY(!answer->error);
        QCOMPARE(answer->problems.size(), line == 0 ? 0 : 1);
        if (line != 0) {
            QCOMPARE(answer->problems.constFirst().line, line);
            QVERIFY(!answer->problems.constFirst().text.isEmpty());
        }
    }

    void evaluatesDates()
    {
        HostService service(settings());
        QList<ScriptAnswer> answers;
        const auto keep = [&answers](const ScriptAnswer &answer) { answers.append(answer); };
        service.evaluateDate({u"logInfo(activity.label + task.vars.a);"_s, u"task.vars.b = 2;"_s,
                              u"return new Date(vars.start);"_s},
                             {{u"start"_s, 5000}}, this, keep);
        service.evaluateDate({u"return 5;"_s}, {}, this, keep);
        service.evaluateDate({u"return new Date("_s}, {}, this, keep);
        service.evaluateDate({u"for (;;) ;"_s}, {}, this, keep);
        service.setVars({{u"c"_s, 3}}, {});
        service.evaluateDate({u"return new Date(task.vars.c);"_s}, {}, this, keep);
        QTRY_COMPARE(answers.size(), 5);
        QVERIFY(!answers.at(0).error);
        QCOMPARE(answers.at(0).date, QDateTime::fromMSecsSinceEpoch(5000, Qt::UTC));
        QCOMPARE(answers.at(0).log.constFirst().text, u"Inbound1"_s);
        QCOMPARE(answers.at(0).taskVars, (QJsonObject{{u"a"_s, 1}, {u"b"_s, 2}}));
        QCOMPARE(answers.at(1).error->text, u"The script returned 5. It must return a Date."_s);
        QVERIFY(!answers.at(1).date.isValid());
        QCOMPARE(answers.at(2).error->line, 1);
        QVERIFY(answers.at(3).error->text.contains("time limit"_L1));
        QCOMPARE(answers.at(3).taskVars, (QJsonObject{{u"a"_s, 1}}));
        QCOMPARE(answers.at(4).date, QDateTime::fromMSecsSinceEpoch(3, Qt::UTC));
    }

    void initializes()
    {
        HostService service(settings());
        std::optional<ScriptAnswer> answer;
        service.initialize(
            {u"activity.label = 'changed';"_s, u"vars.x = 1;"_s, u"instance.vars.y = task.id;"_s},
            {{u"label"_s, u"Inbound"_s}, {u"limits"_s, QJsonObject{{u"n"_s, 1}}}}, this,
            [&answer](const ScriptAnswer &given) { answer = given; });
        QTRY_VERIFY(answer);
        QVERIFY(!answer->error);
        QCOMPARE(answer->activity, (QJsonObject{{u"label"_s, u"changed"_s},
                                                {u"limits"_s, QJsonObject{{u"n"_s, 1}}}}));
        QCOMPARE(answer->vars, (QJsonObject{{u"x"_s, 1}}));
        QCOMPARE(answer->instanceVars, (QJsonObject{{u"y"_s, u"task-1"_s}}));
    }

    void survivesAHangingQuestion()
    {
        HostService service(settings());
        QList<bool> failed;
        const auto keep = [&failed](const ScriptAnswer &answer) {
            failed.append(answer.error.has_value());
        };
        service.evaluateDate({u"return new Date(0);"_s}, {}, this, keep);
        service.evaluateDate(
            {u"/\\s+$/.test(new Array(400001).join(' ') + 'x'); return new Date(0);"_s}, {}, this,
            keep);
        service.evaluateDate({u"return new Date(0);"_s}, {}, this, keep);
        QTRY_COMPARE_WITH_TIMEOUT(failed, (QList<bool>{false, true, false}), 10'000);
    }

    void reportsAMissingHost()
    {
        HandlerSettings given = settings();
        given.program = u"/nonexistent/inlet-handler"_s;
        HostService service(given);
        std::optional<CheckAnswer> checked;
        std::optional<ScriptAnswer> evaluated;
        service.check({}, this, [&checked](const CheckAnswer &answer) { checked = answer; });
        service.evaluateDate({}, {}, this,
                             [&evaluated](const ScriptAnswer &answer) { evaluated = answer; });
        QVERIFY(!checked);
        QTRY_VERIFY(checked && evaluated);
        QCOMPARE(checked->error->code, ErrorCode::Internal);
        QCOMPARE(evaluated->error->code, ErrorCode::Internal);
        QCOMPARE(evaluated->taskVars, given.taskVars);
    }

    void dropsAnswersNobodyWaitsFor()
    {
        HostService service(settings());
        auto context = std::make_unique<QObject>();
        bool called = false;
        bool other = false;
        service.check({}, context.get(), [&called](const CheckAnswer &) { called = true; });
        service.check({}, this, [&other](const CheckAnswer &) { other = true; });
        context.reset();
        QTRY_VERIFY(other);
        QVERIFY(!called);
    }
};

QTEST_GUILESS_MAIN(TestHostService)
#include "tst_hostservice.moc"
