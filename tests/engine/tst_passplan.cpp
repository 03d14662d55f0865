// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/passplan.h"

#include <QTest>

using namespace Inlet::Engine;
using namespace Inlet::Pop3;

namespace {

UidIndex listing(const QList<QByteArray> &uids)
{
    Listing messages;
    for (int number = 1; number <= uids.size(); ++number) {
        if (!messages.add(number, 100))
            qFatal("the number is there already");
        messages.setUid(number, uids[number - 1]);
    }
    return UidIndex(messages);
}

} // namespace

class TestPassPlan : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fetchesInServerOrder()
    {
        const PassPlan plan = planPass(listing({"b", "a", "c"}), {});
        QCOMPARE(plan.fetch, (QList<int>{1, 2, 3}));
        QCOMPARE(plan.toHandle, 3);
        QVERIFY(!plan.more);
    }

    void stopsAtTheLimit()
    {
        PlanRules rules;
        rules.limit = 2;
        const PassPlan plan = planPass(listing({"a", "b", "c"}), rules);
        QCOMPARE(plan.fetch, (QList<int>{1, 2}));
        QCOMPARE(plan.toHandle, 2);
        QVERIFY(!plan.more);
    }

    void doesNotCountDecidedMessages()
    {
        PlanRules rules;
        rules.limit = 1;
        rules.isDecided = [](QByteArrayView uid) { return uid == "a" || uid == "d"; };
        const PassPlan plan = planPass(listing({"a", "b", "c", "d"}), rules);
        QCOMPARE(plan.fetch, (QList<int>{1, 2, 4}));
        QCOMPARE(plan.toHandle, 1);
    }

    void fetchesSuspectsLastAndAlone()
    {
        PlanRules rules;
        rules.isSuspect = [](QByteArrayView uid) { return uid == "a" || uid == "c"; };
        const PassPlan others = planPass(listing({"a", "b", "c", "d"}), rules);
        QCOMPARE(others.fetch, (QList<int>{2, 4}));
        QCOMPARE(others.toHandle, 4);
        QVERIFY(others.more);
        const PassPlan first = planPass(listing({"a", "c"}), rules);
        QCOMPARE(first.fetch, QList<int>{1});
        QVERIFY(first.more);
        const PassPlan last = planPass(listing({"c"}), rules);
        QCOMPARE(last.fetch, QList<int>{1});
        QVERIFY(!last.more);
        rules.limit = 2;
        QVERIFY(!planPass(listing({"a", "b", "c", "d"}), rules).more);
    }

    void skipsSettledMessages()
    {
        PlanRules rules;
        rules.isSettled = [](const ListedMessage &message) { return message.uid == "b"; };
        const PassPlan plan = planPass(listing({"a", "b"}), rules);
        QCOMPARE(plan.fetch, QList<int>{1});
        QCOMPARE(plan.skipped, QList<int>{2});
    }

    void cutsTheSession()
    {
        PlanRules rules;
        rules.perSession = 2;
        const PassPlan plan = planPass(listing({"a", "b", "c"}), rules);
        QCOMPARE(plan.fetch, (QList<int>{1, 2}));
        QCOMPARE(plan.toHandle, 3);
        QVERIFY(plan.more);
        rules.perSession = 3;
        QVERIFY(!planPass(listing({"a", "b", "c"}), rules).more);
    }

    void cutsNothingItCouldNotRecognise_data()
    {
        QTest::addColumn<QList<QByteArray>>("uids");
        QTest::newRow("no UIDL") << QList<QByteArray>{"", "", ""};
        QTest::newRow("a UIDL twice") << QList<QByteArray>{"a", "a", "b"};
        QTest::newRow("one missing") << QList<QByteArray>{"a", "", "b"};
    }

    void cutsNothingItCouldNotRecognise()
    {
        QFETCH(QList<QByteArray>, uids);
        PlanRules rules;
        rules.perSession = 1;
        rules.isSettled = [](const ListedMessage &message) {
            return message.uid == "a" || message.uid.isEmpty();
        };
        rules.isDecided = [](QByteArrayView uid) { return uid.isEmpty(); };
        const PassPlan plan = planPass(listing(uids), rules);
        QVERIFY(!plan.more);
        const UidIndex messages = listing(uids);
        for (const ListedMessage &message : messages.listing()) {
            const bool hasOwnKey = messages.count(message.uid) == 1;
            QVERIFY(hasOwnKey || plan.fetch.contains(message.number));
        }
        if (uids.count("a") == 2)
            QCOMPARE(plan.ambiguous, QSet<QByteArray>{"a"});
    }
};

QTEST_GUILESS_MAIN(TestPassPlan)
#include "tst_passplan.moc"
