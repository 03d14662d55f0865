// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/samples/sampleresult.h"

#include <QTest>

using namespace Inlet;
using namespace Inlet::Ui;
using namespace Qt::StringLiterals;

namespace {

SampleResult result(const QJsonObject &members)
{
    return {Core::Event{{}, Core::EventType::Sample.toString(), {}, {}, 0, members}, {}};
}

SampleResult returned(int code, const QJsonObject &vars)
{
    return result({{u"returnCode"_s, code},
                   {u"transition"_s, code < 3 ? QJsonValue(u"ok"_s) : QJsonValue()},
                   {u"vars"_s, vars},
                   {u"error"_s, QJsonValue()}});
}

SampleResult failed(const QString &text)
{
    return result({{u"returnCode"_s, QJsonValue()},
                   {u"transition"_s, QJsonValue()},
                   {u"vars"_s, QJsonObject{{u"half"_s, 1}}},
                   {u"error"_s, QJsonObject{{u"text"_s, text}}}});
}

} // namespace

class TestSampleResult : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void accepts_data()
    {
        using Model::Expectation;
        using Model::NoReturnCode;
        QTest::addColumn<SampleResult>("result");
        QTest::addColumn<Expectation>("before");
        QTest::addColumn<Expectation>("after");
        const QJsonObject vars{{u"ticket"_s, u"T-17"_s}};
        const QJsonObject extra{{u"note"_s, 1}};
        const auto row = [](const char *name, const SampleResult &accepted,
                            const Expectation &before, const Expectation &after) {
            QTest::newRow(name) << accepted << before << after;
        };
        row("for the first time", returned(2, vars), {}, {2, u"ok"_s, vars, {}, {}});
        row("nothing fires", returned(4, {}), {}, {4, u""_s, QJsonObject(), {}, {}});
        row("what is left out stays out", returned(1, vars), {3, {}, {}, {}, extra},
            {1, {}, {}, {}, extra});
        row("variables only", returned(1, vars), {{}, {}, QJsonObject(), {}, {}},
            {{}, {}, vars, {}, {}});
        row("error", failed(u"The script failed: Error: Boom"_s), {},
            {NoReturnCode, {}, {}, u"Error: Boom"_s, {}});
        row("thrown text", failed(u"The script threw: no ticket"_s), {},
            {NoReturnCode, {}, {}, u"no ticket"_s, {}});
        row("error that is not thrown", failed(u"The script returned 7."_s), {},
            {NoReturnCode, {}, {}, u"The script returned 7."_s, {}});
        row("any error stays any", failed(u"Boom"_s), {NoReturnCode, {}, {}, {}, {}},
            {NoReturnCode, {}, {}, {}, {}});
        row("error in place of a code", failed(u"Boom"_s), {1, u"ok"_s, vars, {}, extra},
            {NoReturnCode, {}, {}, u"Boom"_s, extra});
        row("error in place of none", failed(u"Boom"_s), {2, {}, {}, u""_s, {}},
            {NoReturnCode, {}, {}, u"Boom"_s, {}});
        row("other words", failed(u"Boom"_s), {NoReturnCode, {}, {}, u"no ticket"_s, {}},
            {NoReturnCode, {}, {}, u"Boom"_s, {}});
        row("words that fit", failed(u"Boom: no ticket"_s), {{}, {}, {}, u"no ticket"_s, {}},
            {{}, {}, {}, u"no ticket"_s, {}});
        row("code in place of an error", returned(2, vars), {NoReturnCode, {}, {}, u"x"_s, {}},
            {2, u"ok"_s, vars, u""_s, {}});
    }

    void accepts()
    {
        QFETCH(SampleResult, result);
        QFETCH(Model::Expectation, before);
        QFETCH(Model::Expectation, after);
        QVERIFY(acceptedExpectation(result, before) == after);
    }

    void states_data()
    {
        QTest::addColumn<QString>("outcome");
        QTest::addColumn<bool>("expectsSomething");
        QTest::addColumn<SampleState>("state");
        QTest::newRow("as expected") << u"asExpected"_s << true << SampleState::AsExpected;
        QTest::newRow("nothing expected")
            << u"asExpected"_s << false << SampleState::NothingExpected;
        QTest::newRow("different") << u"different"_s << true << SampleState::Different;
        QTest::newRow("failed") << u"failed"_s << false << SampleState::Failed;
        QTest::newRow("missing") << u"missing"_s << true << SampleState::Missing;
    }

    void states()
    {
        QFETCH(QString, outcome);
        QFETCH(bool, expectsSomething);
        Model::Sample sample;
        if (expectsSomething)
            sample.expect.returnCode = 1;
        QTEST(stateOf(sample, result({{u"outcome"_s, outcome}})), "state");
    }
};

QTEST_GUILESS_MAIN(TestSampleResult)
#include "tst_sampleresult.moc"
