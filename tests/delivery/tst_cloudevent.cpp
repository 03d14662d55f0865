// SPDX-License-Identifier: GPL-3.0-or-later
#include "delivery/cloudevent.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>
#include <QTest>
#include <QTimeZone>

using namespace Inlet::Delivery;
using namespace Qt::StringLiterals;

namespace {

QJsonObject parsed(const TransitionEvent &event)
{
    return QJsonDocument::fromJson(cloudEvent(event)).object();
}

} // namespace

class TestCloudEvent : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void describesAMessage()
    {
        TransitionEvent event;
        event.id = u"abc"_s;
        event.activityName = u"inmail"_s;
        event.transition = u"ok"_s;
        event.time = QDateTime(QDate(2026, 11, 23), QTime(9, 0, 0, 5), QTimeZone(3600));
        event.vars = {{u"ticket"_s, 4711}};
        event.message = TransitionEvent::Message{
            .uid = "uid-1",
            .size = 5'000'000'000,
            .from = u"anna@example.org"_s,
            .to = {u"a@example.com"_s, u"b@example.com"_s},
            .subject = u"\uD55C\uAE00 \"quoted\""_s,
            .date = QDateTime(QDate(2026, 11, 22), QTime(23, 30), QTimeZone(-3600)),
            .messageId = u"one@example.org"_s,
            .returnCode = 2};
        const QJsonObject expected{
            {u"specversion"_s, u"1.0"_s},
            {u"id"_s, u"abc"_s},
            {u"type"_s, u"org.inlet.transition.ok.v1"_s},
            {u"source"_s, u"/activities/inmail"_s},
            {u"subject"_s, u"one@example.org"_s},
            {u"time"_s, u"2026-11-23T08:00:00.005Z"_s},
            {u"datacontenttype"_s, u"application/json"_s},
            {u"data"_s, QJsonObject{{u"vars"_s, event.vars},
                                    {u"uid"_s, u"uid-1"_s},
                                    {u"size"_s, qint64(5'000'000'000)},
                                    {u"from"_s, u"anna@example.org"_s},
                                    {u"to"_s, QJsonArray{u"a@example.com"_s, u"b@example.com"_s}},
                                    {u"subject"_s, u"\uD55C\uAE00 \"quoted\""_s},
                                    {u"date"_s, u"2026-11-23T00:30:00Z"_s},
                                    {u"messageId"_s, u"one@example.org"_s},
                                    {u"returnCode"_s, 2}}}};
        QCOMPARE(parsed(event), expected);
        QVERIFY(!cloudEvent(event).contains('\n'));
    }

    void leavesOutWhatIsNotKnown()
    {
        TransitionEvent event;
        event.id = u"abc"_s;
        event.activityName = u"inmail"_s;
        event.transition = u"noEmail"_s;
        event.time = QDateTime(QDate(2026, 11, 23), QTime(8, 0), Qt::UTC);
        const QJsonObject withoutMessage = parsed(event);
        QVERIFY(!withoutMessage.contains(
            u"subject"_s)); // CloudEvents 1.0: a non-empty string if present
        const QJsonObject data = withoutMessage.value(u"data"_s).toObject();
        QCOMPARE(data.size(), 9);
        for (auto member = data.begin(); member != data.end(); ++member)
            QVERIFY2(member.key() == u"vars"_s || member.value().isNull(),
                     qPrintable(member.key()));
        QVERIFY(data.value(u"vars"_s).isObject());

        event.message = TransitionEvent::Message();
        const QJsonObject empty = parsed(event);
        QVERIFY(!empty.contains(u"subject"_s));
        QVERIFY(empty.value(u"data"_s)[u"date"_s].isNull());
        QVERIFY(empty.value(u"data"_s)[u"returnCode"_s].isNull());
        QVERIFY(empty.value(u"data"_s)[u"uid"_s].isString());
        QVERIFY(empty.value(u"data"_s)[u"to"_s].isArray());
    }

    void keepsIds()
    {
        // A fixed value: a change of the computation would fire every transition again after an update.
        QCOMPARE(stableEventId("anna@pop.example.org", "uid-1", QByteArray(32, '\x01'), u"ok"_s),
                 u"fcea5d64c3122716a8e0854c302d0ac6d6353f31b795bf10ef54aa2e69e63449"_s);
    }

    void tellsIdsApart()
    {
        const QByteArray hash(32, '\x01');
        const QList<QString> ids{
            stableEventId("anna", "uid", hash, u"ok"_s),
            stableEventId("bob", "uid", hash, u"ok"_s),
            stableEventId("anna", "uid2", hash, u"ok"_s),
            stableEventId("anna", "uid", {}, u"ok"_s),
            stableEventId("anna", "uid", hash, u"error"_s),
            stableEventId("annau", "id", hash, u"ok"_s),
            stableEventId("anna", "uid" + hash, {}, u"ok"_s),
            stableEventId({}, "annauid", hash, u"ok"_s),
            stableEventId("anna", QByteArray("uid\0", 4), hash, u"ok"_s),
            stableEventId({}, {}, {}, {}),
        };
        QCOMPARE(QSet<QString>(ids.cbegin(), ids.cend()).size(), ids.size());
    }
};

QTEST_GUILESS_MAIN(TestCloudEvent)
#include "tst_cloudevent.moc"
