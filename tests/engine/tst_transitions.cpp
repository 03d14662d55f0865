// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/transitions.h"

#include <QJsonDocument>
#include <QTest>

using namespace Inlet;
using namespace Qt::StringLiterals;

class TestTransitions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void givesTheSameMessageTheSameId()
    {
        const Engine::TransitionFactory factory(Model::Activity{}, "anna@pop.example.org", m_clock);
        Handler::HandlerOutcome outcome;
        outcome.returnCode = 1;
        const auto first = factory.forMessage(u"ok", "uid-1", "hash", 10, outcome);
        outcome.vars = {{u"a"_s, 1}};
        QCOMPARE(factory.forMessage(u"ok", "uid-1", "hash", 10, outcome).id, first.id);
        QVERIFY(factory.forMessage(u"error", "uid-1", "hash", 10, outcome).id != first.id);
        QVERIFY(factory.forMessage(u"ok", "uid-2", "hash", 10, outcome).id != first.id);
        QVERIFY(factory.forMessage(u"ok", "uid-1", "other", 10, outcome).id != first.id);
        QVERIFY(!first.outbox);
    }

    void tellsTasksApart()
    {
        const Engine::TransitionFactory factory(Model::Activity{}, "anna@pop.example.org", m_clock);
        QVERIFY(factory.forTask(u"noEmail", u"task/1"_s, {}).id
                != factory.forTask(u"noEmail", u"task/2"_s, {}).id);
    }

    void putsWhatIsToBeDeliveredIntoTheOutbox()
    {
        Model::Activity activity;
        activity.name = u"inmail"_s;
        activity.transitions = {
            {u"ok"_s, u"Ok"_s, {Model::FileDelivery{u"out"_s}, {{u"note"_s, u"kept"_s}}}, {}}};
        const Engine::TransitionFactory factory(activity, "anna@pop.example.org", m_clock);
        Handler::HandlerOutcome outcome;
        outcome.returnCode = 2;
        outcome.vars = {{u"ticket"_s, u"4711"_s}};
        outcome.summary.messageId = u"m1@example.org"_s;
        const auto fired = factory.forMessage(u"ok", "uid-1", "hash", 10, outcome);
        QVERIFY(fired.outbox);
        QCOMPARE(fired.outbox->deliver,
                 (QJsonObject{
                     {u"kind"_s, u"file"_s}, {u"directory"_s, u"out"_s}, {u"note"_s, u"kept"_s}}));
        const QJsonObject event = QJsonDocument::fromJson(fired.outbox->cloudEvent).object();
        QCOMPARE(event.value("id"_L1).toString(), fired.id);
        QCOMPARE(event.value("type"_L1).toString(), u"org.inlet.transition.ok.v1"_s);
        QCOMPARE(event.value("source"_L1).toString(), u"/activities/inmail"_s);
        QCOMPARE(event.value("subject"_L1).toString(), u"m1@example.org"_s);
        const QJsonObject data = event.value("data"_L1).toObject();
        QCOMPARE(data.value("vars"_L1).toObject(), outcome.vars);
        QCOMPARE(data.value("uid"_L1).toString(), u"uid-1"_s);
        QCOMPARE(data.value("returnCode"_L1).toInt(), 2);
    }

private:
    Core::SystemClock m_clock;
};

QTEST_GUILESS_MAIN(TestTransitions)
#include "tst_transitions.moc"
