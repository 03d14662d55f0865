// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/ledgerjson.h"
#include "ledger/ledgerreader.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <QTimeZone>

using namespace Inlet::Core;
using namespace Inlet::Ledger;
using namespace Qt::StringLiterals;

namespace {

const QByteArray Mailbox = "anna@pop.example.org";

QDateTime minute(int minutes)
{
    return {QDate(2026, 11, 23), QTime(8, 0).addSecs(minutes * 60), QTimeZone::utc()};
}

Decision decision(int number)
{
    return {.uid = "uid-" + QByteArray::number(number),
            .sha256 = QByteArray(31, 'x') + static_cast<char>(number),
            .size = 100 + number,
            .returnCode = 1 + number % 4,
            .remove = number % 2 == 0,
            .transition = {},
            .eventId = {},
            .vars = {},
            .messageId = u"id-%1@example.org"_s.arg(number),
            .from = u"anna@example.org"_s,
            .subject = u"Ticket %1"_s.arg(number),
            .decidedAt = minute(number)};
}

} // namespace

class TestLedgerReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_file = m_folder->filePath(u"a.sqlite"_s);
    }

    void scansInSteps_data()
    {
        QTest::addColumn<int>("rows");
        QTest::newRow("one by one") << 1;
        QTest::newRow("even") << 5;
        QTest::newRow("uneven") << 3;
        QTest::newRow("all at once") << 100;
    }

    void scansInSteps()
    {
        QFETCH(int, rows);
        QList<Decision> decisions;
        for (int i = 0; i < 10; ++i) {
            decisions += decision(i);
            decisions.last().decidedAt = minute(i / 4); // several at one instant
        }
        write({.decisions = decisions});
        QStringList expected;
        for (int i = 9; i >= 0; --i)
            expected += u"Ticket %1"_s.arg(i);
        QCOMPARE(subjects({}, rows), expected);
    }

    void finds_data()
    {
        QTest::addColumn<LedgerFilter>("filter");
        QTest::addColumn<QList<int>>("numbers");
        QTest::newRow("all") << LedgerFilter() << QList<int>{7, 6, 5, 4, 3, 2, 1, 0};
        QTest::newRow("subject") << LedgerFilter{.subject = u"ticket 3"_s} << QList<int>{3};
        QTest::newRow("not from") << LedgerFilter{.subject = u"anna"_s} << QList<int>{};
        QTest::newRow("text in from")
            << LedgerFilter{.text = u"ANNA@"_s} << QList<int>{7, 6, 5, 4, 3, 2, 1, 0};
        QTest::newRow("text in uid") << LedgerFilter{.text = u"uid-5"_s} << QList<int>{5};
        QTest::newRow("text in id") << LedgerFilter{.text = u"id-2@"_s} << QList<int>{2};
        QTest::newRow("umlaut without case")
            << LedgerFilter{.text = u"\u00C4PFEL"_s} << QList<int>{};
        QTest::newRow("no wildcard") << LedgerFilter{.text = u"%"_s} << QList<int>{};
        QTest::newRow("uid") << LedgerFilter{.uid = u"uid-1"_s} << QList<int>{1};
        QTest::newRow("part of uid") << LedgerFilter{.uid = u"uid"_s} << QList<int>{};
        QTest::newRow("uid has case") << LedgerFilter{.uid = u"UID-1"_s} << QList<int>{};
        QTest::newRow("id") << LedgerFilter{.messageId = u"<id-4@example.org>"_s} << QList<int>{4};
        QTest::newRow("code") << LedgerFilter{.returnCode = 2} << QList<int>{5, 1};
        QTest::newRow("since") << LedgerFilter{.since = minute(6)} << QList<int>{7, 6};
        QTest::newRow("until") << LedgerFilter{.until = minute(2)} << QList<int>{1, 0};
        QTest::newRow("both") << LedgerFilter{.since = minute(2), .until = minute(4)}
                              << QList<int>{3, 2};
        QTest::newRow("code and text")
            << LedgerFilter{.text = u"Ticket 5"_s, .returnCode = 2} << QList<int>{5};
        QTest::newRow("code or not")
            << LedgerFilter{.text = u"Ticket 5"_s, .returnCode = 1} << QList<int>{};
    }

    void finds()
    {
        QFETCH(LedgerFilter, filter);
        QFETCH(QList<int>, numbers);
        QList<Decision> decisions;
        for (int i = 0; i < 8; ++i)
            decisions += decision(i);
        write({.decisions = decisions});
        QStringList expected;
        for (const int number : numbers)
            expected += u"Ticket %1"_s.arg(number);
        QCOMPARE(subjects(filter, 3), expected);
    }

    void tellsDeliveries()
    {
        QList<Decision> decisions;
        QList<OutboxEntry> outbox;
        for (int i = 0; i < 4; ++i) {
            decisions += decision(i);
            if (i == 0)
                continue;
            decisions.last().transition = u"ok"_s;
            decisions.last().eventId = u"event-%1"_s.arg(i);
            if (i > 1)
                outbox += OutboxEntry{.eventId = decisions.last().eventId,
                                      .transition = u"ok"_s,
                                      .cloudEvent = "{}",
                                      .deliver = {},
                                      .attempts = 0,
                                      .nextAttempt = {},
                                      .lastError = {}};
        }
        const auto ledger = write({.decisions = decisions, .outbox = outbox});
        QVERIFY(ledger->outbox().setDelivered(u"event-2"_s, minute(30)));
        QVERIFY(ledger->outbox().setFailed(u"event-3"_s, u"refused"_s, minute(40)));

        const auto reader = LedgerReader::open(m_file);
        QVERIFY(reader);
        const auto step = (*reader)->scan({}, {}, 10);
        QVERIFY(step && step->atEnd);
        QList<DeliveryState> states;
        for (const qint64 id : step->found)
            states += (*(*reader)->entry(id))->delivery;
        QCOMPARE(states, (QList{DeliveryState::Waiting, DeliveryState::Delivered,
                                DeliveryState::NoDestination, DeliveryState::None}));
        QCOMPARE((*(*reader)->entry(step->found.at(0)))->deliveryError, u"refused"_s);
        QCOMPARE((*(*reader)->entry(step->found.at(1)))->deliveredAt, minute(30));

        const auto counts = ledger->counts();
        QVERIFY(counts);
        QCOMPARE(counts->fired, 3);
        QCOMPARE(counts->delivered, 2);
        QCOMPARE(counts->withoutDestination, 1);
        QCOMPARE(counts->undelivered, 1);
    }

    void tellsWhatIsGone()
    {
        write({.decisions = {decision(1)}});
        const auto reader = LedgerReader::open(m_file);
        QVERIFY(reader);
        const auto none = (*reader)->entry(4711);
        QVERIFY(none && !*none);
    }

    void readsWhileItIsWritten()
    {
        const auto ledger = write({.decisions = {decision(1)}});
        const auto reader = LedgerReader::open(m_file);
        QVERIFY(reader);
        QCOMPARE((*reader)->count().value(), 1);
        QVERIFY(ledger->commit({.decisions = {decision(2)}}, Mailbox));
        QCOMPARE((*reader)->count().value(), 2);
    }

    void refuses_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<ErrorCode>("code");
        QTest::addColumn<QString>("says");
        QTest::newRow("no file") << QByteArray() << ErrorCode::NotFound << u"no ledger"_s;
        QTest::newRow("no database") << QByteArray(5000, 'x') << ErrorCode::Storage << u"damaged"_s;
    }

    void refuses()
    {
        QFETCH(QByteArray, content);
        QFETCH(ErrorCode, code);
        QFETCH(QString, says);
        if (!content.isEmpty()) {
            QFile file(m_file);
            QVERIFY(file.open(QIODevice::WriteOnly) && file.write(content) == content.size());
        }
        const auto reader = LedgerReader::open(m_file);
        QVERIFY(!reader);
        QCOMPARE(reader.error().code, code);
        QVERIFY2(reader.error().message.contains(says), qPrintable(reader.error().message));
        QVERIFY(QFile::exists(m_file) == !content.isEmpty());
    }

    void writesATable()
    {
        Decision hostile = decision(1);
        hostile.subject = u"=cmd|' /C calc'!A0"_s;
        hostile.vars = {{u"a"_s, u"x,\"y\""_s}};
        write({.decisions = {hostile}});
        const auto reader = LedgerReader::open(m_file);
        QVERIFY(reader);
        const auto step = (*reader)->scan({}, {}, 10);
        const auto entry = (*reader)->entry(step->found.first());
        QVERIFY(entry && *entry);
        const QByteArray record = toCsv(toJson(**entry));
        QVERIFY2(record.contains(",'=cmd|' /C calc'!A0,"), record);
        QVERIFY2(record.contains(",\"{\"\"a\"\":\"\"x,\\\"\"y\\\"\"\"\"}\","), record);
        QVERIFY(record.endsWith("\r\n"));
    }

private:
    std::unique_ptr<Ledger> write(const Batch &batch)
    {
        auto ledger = Ledger::open(m_file);
        if (!ledger || !(*ledger)->commit(batch, Mailbox))
            return {};
        return *std::move(ledger);
    }

    QStringList subjects(const LedgerFilter &filter, int rows)
    {
        const auto reader = LedgerReader::open(m_file);
        if (!reader)
            return {reader.error().message};
        QStringList subjects;
        LedgerReader::Position position;
        for (bool atEnd = false; !atEnd;) {
            const auto step = (*reader)->scan(filter, position, rows);
            if (!step)
                return {step.error().message};
            for (const qint64 id : step->found)
                subjects += (*(*reader)->entry(id))->message.decision.subject;
            position = step->next;
            atEnd = step->atEnd;
        }
        return subjects;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_file;
};

QTEST_GUILESS_MAIN(TestLedgerReader)
#include "tst_ledgerreader.moc"
