// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/event.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Inlet::Core;
using namespace Qt::StringLiterals;

class TestEvent : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesOneLineThatReadsBack()
    {
        Event event;
        event.time = QDateTime(QDate(2026, 11, 23), QTime(8, 0, 0, 7), Qt::UTC);
        event.type = EventType::Message.toString();
        event.activity = u"inmail"_s;
        event.task = u"t\"1"_s;
        event.pass = 2;
        event.members = {{u"subject"_s, u"견적\r\n\u2028\u0000 <b>"_s},
                         {u"returnCode"_s, QJsonValue::Null}};

        const QByteArray line = event.toJsonLine();
        QVERIFY(line.startsWith(
            R"({"time":"2026-11-23T08:00:00.007Z","type":"message","activity":"inmail",)"));
        QVERIFY(!line.contains('\n'));
        QVERIFY(QJsonDocument::fromJson(line).isObject());

        const auto read = Event::fromJsonLine(line);
        QVERIFY(read);
        QCOMPARE(read->time, event.time);
        QCOMPARE(read->task, event.task);
        QCOMPARE(read->pass, 2);
        QCOMPARE(read->members, event.members);
    }

    void writesAnEventWithoutMembers()
    {
        Event event;
        event.time = QDateTime(QDate(2026, 1, 1), QTime(0, 0), Qt::UTC);
        event.type = u"waiting"_s;
        QVERIFY(Event::fromJsonLine(event.toJsonLine()));
    }

    void refusesWhatIsNoEvent_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("text") << QByteArray("Segmentation fault");
        QTest::newRow("array") << QByteArray("[1]");
        QTest::newRow("no type") << QByteArray(R"({"time":"2026-11-23T08:00:00.007Z"})");
        QTest::newRow("cut") << QByteArray(R"({"type":"message","pass":1)");
    }

    void refusesWhatIsNoEvent()
    {
        QFETCH(QByteArray, line);
        QVERIFY(!Event::fromJsonLine(line));
    }
};

QTEST_GUILESS_MAIN(TestEvent)
#include "tst_event.moc"
