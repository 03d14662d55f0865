// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/ledger.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QJsonArray>
#include <QProcess>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <cstdio>

#include <sys/resource.h>
#include <unistd.h>

using namespace Inlet::Core;
using namespace Inlet::Ledger;
using namespace Qt::StringLiterals;

namespace {

const QByteArray Mailbox = "anna@pop.example.org";

QDateTime instant(qint64 seconds = 0)
{
    return QDateTime::fromString(u"2026-11-23T08:00:00.123Z"_s, Qt::ISODateWithMs).addSecs(seconds);
}

Ledger::ListedUids listing(const QByteArrayList &uids)
{
    return {.contains = [uids](QByteArrayView uid) { return uids.contains(uid); },
            .forEach =
                [uids](const std::function<void(QByteArrayView)> &take) {
                    for (const QByteArray &uid : uids)
                        take(uid);
                },
            .size = uids.size()};
}

bool wasLeft(const Ledger &ledger, const QByteArray &mailbox, const QByteArray &uid, qint64 size)
{
    bool found = false;
    const auto read = ledger.forEachLeft(mailbox, [&](QByteArrayView leftUid, qint64 listedSize) {
        found = found || (leftUid == uid && listedSize == size);
    });
    const auto one = ledger.wasLeft(mailbox, uid, size);
    return read && one && found && *one;
}

Decision decision(const QByteArray &uid, bool remove = true, const QByteArray &content = "content")
{
    return {.uid = uid,
            .sha256 = QCryptographicHash::hash(content, QCryptographicHash::Sha256),
            .size = 1234,
            .returnCode = remove ? 1 : 2,
            .remove = remove,
            .transition = u"ok"_s,
            .eventId = u"event-"_s + QString::fromLatin1(uid),
            .vars = {{u"ticket"_s, 4711}, {u"texts"_s, QJsonArray{u"\uD55C\uAE00"_s, u""_s}}},
            .messageId = u"one@example.org"_s,
            .from = u"anna@example.org"_s,
            .subject = u"Gr\u00FC\u00DFe"_s,
            .decidedAt = instant()};
}

OutboxEntry entry(const QString &eventId)
{
    OutboxEntry made;
    made.eventId = eventId;
    made.transition = u"ok"_s;
    made.cloudEvent = "{\"specversion\":\"1.0\"}";
    made.deliver = {{u"kind"_s, u"file"_s}, {u"directory"_s, u"out"_s}};
    return made;
}

Batch batchOf(const QByteArray &uid)
{
    const Decision made = decision(uid);
    return {.decisions = {made}, .outbox = {entry(made.eventId)}};
}

std::unique_ptr<Ledger> openLedger(const QString &file)
{
    auto opened = Ledger::open(file);
    if (!opened) {
        qWarning() << opened.error().message << opened.error().detail;
        return nullptr;
    }
    return *std::move(opened);
}

void changeWithSql(const QString &file, const QString &sql)
{
    {
        auto connection = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"test"_s);
        connection.setDatabaseName(file);
        QVERIFY(connection.open());
        QSqlQuery query(connection);
        QVERIFY(query.exec(sql));
    }
    QSqlDatabase::removeDatabase(u"test"_s);
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

// The programs below run in a process of their own, because they are killed, limited or stripped of their rights.

/** Commits one message after the other and says so on standard output; ends at the first failure, with its text. */
int commitForever(const QString &file)
{
    const auto ledger = openLedger(file);
    if (!ledger)
        return 2;
    for (int i = 0;; ++i) {
        const auto done = ledger->commit(batchOf(QByteArray::number(i)), Mailbox);
        if (!done) {
            std::printf("failed %s\n", qPrintable(done.error().message));
            return done.error().code == ErrorCode::Storage ? 0 : 3;
        }
        std::printf("%d\n", i);
        std::fflush(stdout);
    }
}

int openOnly(const QString &file)
{
    const auto ledger = Ledger::open(file);
    if (ledger)
        return 0;
    std::printf("%s\n", qPrintable(ledger.error().message));
    return ledger.error().code == ErrorCode::Storage ? 1 : 3;
}

bool isDelivered(const Ledger &ledger, const QString &eventId)
{
    return *ledger.outbox().state(eventId) == Outbox::State::Delivered;
}

} // namespace

class TestLedger : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(m_folder->isValid());
        m_file = m_folder->filePath(u"state/ledgers/inmail.sqlite"_s);
    }

    void keepsWhatWasDecided()
    {
        Decision made = decision("uid-1");
        made.listedSize = 1200;
        {
            const auto ledger = openLedger(m_file);
            QVERIFY(ledger);
            QVERIFY(
                ledger->commit({.decisions = {made}, .outbox = {entry(made.eventId)}}, Mailbox));
        }
        const auto ledger = openLedger(m_file);
        QVERIFY(ledger);
        const auto found = ledger->decisions(Mailbox, "uid-1");
        QVERIFY(found);
        QCOMPARE(found->size(), 1);
        const Decision &read = found->first();
        QCOMPARE(read.uid, made.uid);
        QCOMPARE(read.sha256, made.sha256);
        QCOMPARE(read.size, made.size);
        QCOMPARE(read.listedSize, made.listedSize);
        QCOMPARE(read.returnCode, made.returnCode);
        QCOMPARE(read.remove, made.remove);
        QCOMPARE(read.transition, made.transition);
        QCOMPARE(read.eventId, made.eventId);
        QCOMPARE(read.vars, made.vars);
        QCOMPARE(read.messageId, made.messageId);
        QCOMPARE(read.from, made.from);
        QCOMPARE(read.subject, made.subject);
        QCOMPARE(read.decidedAt, made.decidedAt);
        QCOMPARE(*ledger->pendingUids(Mailbox), QList<QByteArray>{"uid-1"});
        QVERIFY(ledger->decisions("bob@pop.example.org", "uid-1")->isEmpty());
        QVERIFY(ledger->pendingUids("bob@pop.example.org")->isEmpty());

        const auto outbox = ledger->outbox().waiting(0, 100);
        QVERIFY(outbox);
        QCOMPARE(outbox->size(), 1);
        QCOMPARE(outbox->first().eventId, made.eventId);
        QCOMPARE(outbox->first().cloudEvent, QByteArray("{\"specversion\":\"1.0\"}"));
        QCOMPARE(outbox->first().deliver.value(u"directory"_s).toString(), u"out"_s);
        QVERIFY(!outbox->first().nextAttempt.isValid());
    }

    void keepsEmptyAndStrangeValues_data()
    {
        QTest::addColumn<QByteArray>("uid");
        QTest::newRow("null") << QByteArray();
        QTest::newRow("quote") << QByteArray("'; DROP TABLE decision; --");
        QTest::newRow("zero byte") << QByteArray("a\0b", 3);
        QTest::newRow("not UTF-8") << QByteArray("\xff\xfe");
        QTest::newRow("upper case") << QByteArray("UID");
    }

    void keepsEmptyAndStrangeValues()
    {
        QFETCH(QByteArray, uid);
        const auto ledger = openLedger(m_file);
        QVERIFY(ledger);
        Decision made;
        made.uid = uid;
        made.remove = true;
        QVERIFY(ledger->commit({.decisions = {made}, .outbox = {OutboxEntry{}}}, {}));
        const auto found = ledger->decisions({}, uid);
        QVERIFY(found);
        QCOMPARE(found->size(), 1);
        QCOMPARE(found->first().uid, uid);
        QVERIFY(found->first().vars.isEmpty());
        QVERIFY(ledger->decisions({}, uid.toLower() + 'x')->isEmpty());
        QCOMPARE(ledger->outbox().waiting(0, 100)->size(), 1);
    }

    void knowsPendingFromGone()
    {
        const auto ledger = openLedger(m_file);
        QVERIFY(ledger);
        QVERIFY(ledger->commit({.decisions = {decision("a"), decision("b"), decision("c", false)}},
                               Mailbox));
        // One to be left is pending, too: a session that broke off must not have its transition fired twice.
        QCOMPARE(ledger->pendingUids(Mailbox)->size(), 3);
        QVERIFY(!ledger->decisions(Mailbox, "c")->first().remove);
        QVERIFY(ledger->settle(Mailbox, {"a", "c", "unknown"}));
        QVERIFY(ledger->decisions(Mailbox, "c")->isEmpty());
        QCOMPARE(*ledger->pendingUids(Mailbox), QList<QByteArray>{"b"});
        QVERIFY(ledger->decisions(Mailbox, "a")->isEmpty());
        QVERIFY(wasLeft(*ledger, Mailbox, "c", 1234));
    }

    void tellsMessagesOfOneUidApart()
    {
        const auto ledger = openLedger(m_file);
        QVERIFY(ledger);
        Decision second = decision("a", true, "other content");
        second.decidedAt = instant(60);
        QVERIFY(ledger->commit({.decisions = {second, decision("a")}}, Mailbox));
        const auto found = ledger->decisions(Mailbox, "a");
        QCOMPARE(found->size(), 2);
        QCOMPARE(found->first().sha256, second.sha256); // the newest
        QCOMPARE(*ledger->pendingUids(Mailbox), QList<QByteArray>{"a"});
        QVERIFY(ledger->settle(Mailbox, {"a"}));
        QVERIFY(ledger->decisions(Mailbox, "a")->isEmpty());
    }

    void replacesTheDecisionOfAKnownKey()
    {
        const auto ledger = openLedger(m_file);
        QVERIFY(ledger);
        QVERIFY(ledger->commit({.decisions = {decision("a", false)}}, Mailbox));
        QVERIFY(ledger->commit({.decisions = {decision("a", true)}}, Mailbox));
        QVERIFY(!wasLeft(*ledger, Mailbox, "a", 1234));
        QCOMPARE(ledger->decisions(Mailbox, "a")->size(), 1);
        QVERIFY(ledger->settle(Mailbox, {"a"}));
        QVERIFY(ledger->commit({.decisions = {decision("a", true)}}, Mailbox));
        QCOMPARE(ledger->decisions(Mailbox, "a")->size(), 1);
        QCOMPARE(ledger->counts()->handled, 1);
    }

    void remembersLeftMessages()
    {
        const auto ledger = openLedger(m_file);
        QVERIFY(ledger);
        Decision listed = decision("listed", false);
        listed.listedSize = 1300;
        QVERIFY(ledger->commit(
            {.decisions = {decision("left", false), decision("deleted"), listed}}, Mailbox));
        QVERIFY(wasLeft(*ledger, Mailbox, "left", 1234));
        QVERIFY(!wasLeft(*ledger, Mailbox, "left", 1235));
        QVERIFY(wasLeft(*ledger, Mailbox, "listed", 1300));
        QVERIFY(!wasLeft(*ledger, Mailbox, "listed", 1234));
        QVERIFY(!wasLeft(*ledger, Mailbox, "deleted", 1234));
        QVERIFY(!wasLeft(*ledger, Mailbox, "unknown", 1234));
        QVERIFY(!wasLeft(*ledger, "bob@pop.example.org", "left", 1234));
    }

    void addsAnEventOnce()
    {
        const auto ledger = openLedger(m_file);
        QVERIFY(ledger);
        QVERIFY(ledger->commit({.outbox = {entry(u"e1"_s), entry(u"e1"_s)}}, Mailbox));
        QCOMPARE(ledger->outbox().waiting(0, 100)->size(), 1);
        QVERIFY(!isDelivered(*ledger, u"e1"_s));
        QVERIFY(ledger->outbox().setDelivered(u"e1"_s, instant()));
        QVERIFY(isDelivered(*ledger, u"e1"_s));
        QVERIFY(!isDelivered(*ledger, u"e2"_s));
        QVERIFY(ledger->commit({.outbox = {entry(u"e1"_s)}}, Mailbox));
        QVERIFY(ledger->outbox().waiting(0, 100)->isEmpty());
    }

    void keepsRefusedEventsInOrder()
    {
        const auto ledger = openLedger(m_file);
        QVERIFY(ledger);
        QVERIFY(ledger->commit({.outbox = {entry(u"z"_s), entry(u"a"_s)}}, Mailbox));
        QVERIFY(ledger->outbox().setFailed(u"z"_s, u"refused"_s, instant(5)));
        QVERIFY(ledger->outbox().setFailed(u"z"_s, u"refused again"_s, instant(15)));
        QVERIFY(ledger->outbox().setFailed(u"unknown"_s, u"refused"_s, instant(5)));
        const auto outbox = ledger->outbox().waiting(0, 100);
        QCOMPARE(outbox->size(), 2);
        QCOMPARE(outbox->at(0).eventId, u"z"_s);
        QCOMPARE(outbox->at(0).attempts, 2);
        QCOMPARE(outbox->at(0).lastError, u"refused again"_s);
        QCOMPARE(outbox->at(0).nextAttempt, instant(15));
        QCOMPARE(outbox->at(1).attempts, 0);
        // A late answer of an earlier attempt changes nothing.
        QVERIFY(ledger->outbox().setDelivered(u"z"_s, instant(16)));
        QVERIFY(ledger->outbox().setFailed(u"z"_s, u"late"_s, instant(20)));
        QCOMPARE(ledger->outbox().waiting(0, 100)->size(), 1);
        QVERIFY(isDelivered(*ledger, u"z"_s));
    }

    void settlesWithAListing()
    {
        const auto ledger = openLedger(m_file);
        QVERIFY(ledger);
        QVERIFY(ledger->commit(
            {.decisions = {decision("pending"), decision("vanished"), decision("lied"),
                           decision("left", false), decision("taken", false)}},
            Mailbox));
        QVERIFY(ledger->commit({.decisions = {decision("vanished")}}, "bob@pop.example.org"));
        QVERIFY(ledger->settle(Mailbox, {"lied", "left"}));
        QVERIFY(ledger->prune(Mailbox, listing({"pending", "lied", "left", "new"}), instant()));
        QList<QByteArray> pending = *ledger->pendingUids(Mailbox);
        std::sort(pending.begin(), pending.end());
        QCOMPARE(pending, (QList<QByteArray>{"lied", "pending"}));
        QCOMPARE(ledger->pendingUids("bob@pop.example.org")->size(), 1);
        QVERIFY(wasLeft(*ledger, Mailbox, "taken", 1234)); // a listing may be wrong once
        const Counts counts = *ledger->counts();
        QCOMPARE(counts.handled, 6);
        QCOMPARE(counts.gone, 2);
        QCOMPARE(counts.left, 1);
    }

    void followsAMessageToItsNewUid()
    {
        const auto ledger = openLedger(m_file);
        QVERIFY(ledger);
        const Decision made = decision("old");
        QVERIFY(ledger->commit({.decisions = {made, decision("other")}}, Mailbox));
        const auto pending = ledger->pendingContents(Mailbox);
        QVERIFY(pending);
        QCOMPARE(pending->size(), 2);
        QCOMPARE(pending->first().uid, QByteArray("old"));
        QCOMPARE(pending->first().sha256, made.sha256);
        QVERIFY(ledger->rename(Mailbox, pending->first(), "new"));
        QVERIFY(ledger->decisions(Mailbox, "old")->isEmpty());
        QCOMPARE(ledger->decisions(Mailbox, "new")->first().sha256, made.sha256);
    }

    void recallsWhatTheServerKept()
    {
        const auto ledger = openLedger(m_file);
        QVERIFY(ledger);
        QVERIFY(ledger->commit(
            {.decisions = {decision("kept"), decision("gone"), decision("pending")}}, Mailbox));
        QVERIFY(ledger->settle(Mailbox, {"kept", "gone"}));
        QVERIFY(ledger->recall(Mailbox, listing({"kept"})));
        QList<QByteArray> pending = *ledger->pendingUids(Mailbox);
        std::sort(pending.begin(), pending.end());
        // Unlike prune(), it does not take what is not listed for carried out.
        QCOMPARE(pending, (QList<QByteArray>{"kept", "pending"}));
    }

    void recallsFewOfMany()
    {
        const auto ledger = openLedger(m_file);
        QVERIFY(ledger);
        Batch batch;
        QList<QByteArray> uids;
        for (int i = 0; i < 100; ++i) {
            uids.append(QByteArray::number(i));
            batch.decisions.append(decision(uids.last()));
        }
        QVERIFY(ledger->commit(batch, Mailbox));
        QVERIFY(ledger->settle(Mailbox, uids));
        QVERIFY(ledger->recall(Mailbox, listing({"7", "new"})));
        QCOMPARE(*ledger->pendingUids(Mailbox), QList<QByteArray>{"7"});
        QVERIFY(ledger->settle(Mailbox, uids));
        QVERIFY(ledger->prune(Mailbox, listing({}), instant()));
        QVERIFY(ledger->prune(Mailbox, listing({"8"}), instant(60)));
        QCOMPARE(*ledger->pendingUids(Mailbox), QList<QByteArray>{"8"});
        QCOMPARE(ledger->counts()->gone, 99);
    }

    void meetsAgainWhatWasLeftAndCameBack()
    {
        const auto ledger = openLedger(m_file);
        QVERIFY(ledger);
        QVERIFY(
            ledger->commit({.decisions = {decision("left", false), decision("deleted")}}, Mailbox));
        QVERIFY(ledger->settle(Mailbox, {"left", "deleted"}));
        QVERIFY(ledger->prune(Mailbox, listing({}), instant()));
        QVERIFY(ledger->prune(Mailbox, listing({"left", "deleted"}), instant(60)));
        // Deleting has to be repeated; a left message is handled again, as after any other pass.
        QCOMPARE(*ledger->pendingUids(Mailbox), QList<QByteArray>{"deleted"});
        QCOMPARE(ledger->counts()->left, 1);
    }

    void keepsFailedMessagesInQuarantine()
    {
        const auto ledger = openLedger(m_file);
        QVERIFY(ledger);
        const auto failure = [](const QByteArray &uid, const QString &error, qint64 seconds) {
            return Failure{.uid = uid,
                           .listedSize = 99,
                           .error = error,
                           .messageId = u"one@example.org"_s,
                           .from = u"anna@example.org"_s,
                           .subject = u"Hello"_s,
                           .failedAt = instant(seconds)};
        };
        QVERIFY(ledger->commit(
            {.failures = {failure("a", u"first"_s, 0), failure("b", u"other"_s, 1)}}, Mailbox));
        QVERIFY(ledger->commit({.failures = {failure("a", u"second"_s, 2)}}, Mailbox));
        QVERIFY(
            ledger->commit({.failures = {failure("a", u"elsewhere"_s, 3)}}, "bob@pop.example.org"));
        QCOMPARE(ledger->counts()->failing, 3);
        const auto listed = ledger->quarantine().messages(1, 5);
        QCOMPARE(listed->size(), 2);
        const QuarantinedMessage &message = listed->first();
        QCOMPARE(message.mailbox, Mailbox);
        QCOMPARE(message.lastFailure.uid, QByteArray("a"));
        QCOMPARE(message.lastFailure.listedSize, 99);
        QCOMPARE(message.lastFailure.error, u"second"_s);
        QCOMPARE(message.lastFailure.messageId, u"one@example.org"_s);
        QCOMPARE(message.lastFailure.from, u"anna@example.org"_s);
        QCOMPARE(message.lastFailure.subject, u"Hello"_s);
        QCOMPARE(message.lastFailure.failedAt, instant(2));
        QCOMPARE(message.firstFailed, instant(0));
        QCOMPARE(message.failures, 2);

        QVERIFY(ledger->commit({.decisions = {decision("a")}}, Mailbox));
        QCOMPARE(ledger->quarantine().messages(0, 5)->size(), 2);
        QVERIFY(ledger->prune(Mailbox, listing({"a"}), instant()));
        QCOMPARE(ledger->quarantine().messages(0, 5)->size(), 1);
        QCOMPARE(ledger->quarantine().messages(0, 5)->first().mailbox,
                 QByteArray("bob@pop.example.org"));
    }

    void forgetsWhatHasLongBeenAbsent()
    {
        const auto ledger = openLedger(m_file);
        QVERIFY(ledger);
        const QDateTime retained = instant().addDuration(Ledger::RetentionAfterAbsence);
        Batch batch = batchOf("gone");
        batch.decisions += decision("listed", false);
        batch.outbox += entry(u"event-listed"_s);
        batch.outbox += entry(u"undelivered"_s);
        QVERIFY(ledger->commit(batch, Mailbox));
        QVERIFY(ledger->outbox().setDelivered(u"event-gone"_s, instant()));
        QVERIFY(ledger->outbox().setDelivered(u"event-listed"_s, instant()));
        QVERIFY(ledger->settle(Mailbox, {"gone"}));

        QVERIFY(ledger->prune(Mailbox, listing({"listed"}), instant()));
        QVERIFY(ledger->prune(Mailbox, listing({"listed"}), retained));
        QCOMPARE(ledger->counts()->handled, 2);
        QVERIFY(ledger->prune(Mailbox, listing({"listed"}), retained.addSecs(1)));
        const Counts counts = *ledger->counts();
        QCOMPARE(counts.handled, 1);
        QCOMPARE(counts.delivered, 1);
        QCOMPARE(counts.undelivered, 1);
        QVERIFY(isDelivered(*ledger, u"event-listed"_s)); // its message may come again
    }

    void forgetsEventuallyAfterTheClockWasSetBack()
    {
        const auto ledger = openLedger(m_file);
        QVERIFY(ledger);
        QVERIFY(ledger->commit({.decisions = {decision("a")}}, Mailbox));
        QVERIFY(ledger->prune(Mailbox, listing({}), instant().addYears(100)));
        QVERIFY(ledger->prune(Mailbox, listing({}), instant()));
        QCOMPARE(ledger->counts()->handled, 1);
        QVERIFY(ledger->prune(Mailbox, listing({}), instant().addDays(91)));
        QCOMPARE(ledger->counts()->handled, 0);
    }

    void keepsSettings()
    {
        const QJsonObject vars{{u"count"_s, 3}};
        {
            const auto ledger = openLedger(m_file);
            QVERIFY(ledger);
            QVERIFY(ledger->instanceVars()->isEmpty());
            QVERIFY(!ledger->lastPass()->isValid());
            QVERIFY(ledger->setInstanceVars({{u"count"_s, 2}}));
            QVERIFY(ledger->setInstanceVars(vars));
            QVERIFY(ledger->setLastPass(instant()));
        }
        const auto ledger = openLedger(m_file);
        QVERIFY(ledger);
        QCOMPARE(*ledger->instanceVars(), vars);
        QCOMPARE(*ledger->lastPass(), instant());
        QCOMPARE(ledger->lastPass()->timeSpec(), Qt::UTC);
    }

    void keepsInstanceVarsWithTheDecisions()
    {
        const QJsonObject vars{{u"count"_s, 3}};
        Batch batch = batchOf("a");
        batch.instanceVars = vars;
        {
            const auto ledger = openLedger(m_file);
            QVERIFY(ledger);
            QVERIFY(ledger->commit(batch, Mailbox));
            QVERIFY(ledger->commit(batchOf("b"), Mailbox)); // says nothing about them
        }
        const auto ledger = openLedger(m_file);
        QVERIFY(ledger);
        QCOMPARE(*ledger->instanceVars(), vars);
    }

    void remembersWhatBreaksSessions()
    {
        const auto ledger = openLedger(m_file);
        QVERIFY(ledger);
        Failure failure;
        failure.uid = "a";
        failure.failedAt = instant();
        failure.brokeSession = true;
        QVERIFY(ledger->commit({.failures = {failure}}, Mailbox));
        QVERIFY(ledger->quarantine().sessionBreakers(Mailbox, 2)->isEmpty());
        QVERIFY(ledger->commit({.failures = {failure}}, Mailbox));
        QCOMPARE(*ledger->quarantine().sessionBreakers(Mailbox, 2), QList<QByteArray>{"a"});
        QVERIFY(ledger->quarantine().sessionBreakers("another mailbox", 1)->isEmpty());
        failure.brokeSession = false; // it arrived, and its handler failed
        QVERIFY(ledger->commit({.failures = {failure}}, Mailbox));
        QVERIFY(ledger->quarantine().sessionBreakers(Mailbox, 1)->isEmpty());
    }

    void listsNewestFirst()
    {
        const auto ledger = openLedger(m_file);
        QVERIFY(ledger);
        for (int i = 0; i < 5; ++i) {
            Batch batch = batchOf(QByteArray::number(i));
            batch.decisions.first().decidedAt = instant(i);
            QVERIFY(ledger->commit(batch, Mailbox));
        }
        QVERIFY(ledger->settle(Mailbox, {"3"}));
        QVERIFY(ledger->outbox().setDelivered(u"event-3"_s, instant(10)));
        const auto handled = ledger->handledMessages(1, 2);
        QCOMPARE(handled->size(), 2);
        QCOMPARE(handled->at(0).decision.uid, QByteArray("3"));
        QCOMPARE(handled->at(0).mailbox, Mailbox);
        QVERIFY(handled->at(0).gone);
        QCOMPARE(handled->at(1).decision.uid, QByteArray("2"));
        QVERIFY(!handled->at(1).gone);
        const auto fired = ledger->outbox().fired(0, 2);
        QCOMPARE(fired->size(), 2);
        QCOMPARE(fired->at(0).entry.eventId, u"event-4"_s);
        QVERIFY(!fired->at(0).deliveredAt.isValid());
        QCOMPARE(fired->at(1).deliveredAt, instant(10));
        QVERIFY(fired->at(1).entry.cloudEvent.isEmpty());
        QVERIFY(ledger->handledMessages(5, 10)->isEmpty());
        const Counts counts = *ledger->counts();
        QCOMPARE(counts.handled, 5);
        QCOMPARE(counts.gone, 1);
        QCOMPARE(counts.pending, 4);
        QCOMPARE(counts.fired, 5);
        QCOMPARE(counts.delivered, 1);
        QCOMPARE(counts.undelivered, 4);
    }

    void isForItsOwnerOnly()
    {
        const auto ledger = openLedger(m_file);
        QVERIFY(ledger);
        QVERIFY(ledger->commit(batchOf("a"), Mailbox));
        constexpr auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup
                                | QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;
        const QDir folder = QFileInfo(m_file).dir();
        const QStringList files = folder.entryList(QDir::Files);
        QCOMPARE(files,
                 (QStringList{u"inmail.sqlite"_s, u"inmail.sqlite-shm"_s, u"inmail.sqlite-wal"_s}));
        for (const QString &file : files)
            QVERIFY2(!(QFile::permissions(folder.filePath(file)) & others), qPrintable(file));
        QVERIFY(!(QFile::permissions(folder.path()) & others));
        QVERIFY(!(QFile::permissions(m_folder->filePath(u"state"_s)) & others));
    }

    void closesAFileThatOthersCouldRead()
    {
        QVERIFY(openLedger(m_file));
        QVERIFY(QFile::setPermissions(m_file, QFile::ReadOwner | QFile::WriteOwner
                                                  | QFile::ReadGroup | QFile::ReadOther));
        QVERIFY(openLedger(m_file));
        QVERIFY(!(QFile::permissions(m_file) & (QFile::ReadGroup | QFile::ReadOther)));
    }

    void hasAConnectionPerInstance()
    {
        const auto first = openLedger(m_file);
        const auto second = openLedger(m_file);
        const auto other = openLedger(m_folder->filePath(u"other.sqlite"_s));
        QVERIFY(first && second && other);
        QVERIFY(first->commit(batchOf("a"), Mailbox));
        QVERIFY(second->commit(batchOf("b"), Mailbox));
        QCOMPARE(first->pendingUids(Mailbox)->size(), 2);
        QVERIFY(other->pendingUids(Mailbox)->isEmpty());
    }

    void survivesAKill_data()
    {
        QTest::addColumn<int>("commits");
        QTest::newRow("at the first commit") << 1;
        QTest::newRow("after a few") << 17;
        QTest::newRow("after a checkpoint of the log") << 600;
    }

    void survivesAKill()
    {
        QFETCH(int, commits);
        QProcess child;
        child.start(QCoreApplication::applicationFilePath(), {u"--commit-forever"_s, m_file});
        QByteArray said;
        while (said.count('\n') < commits) {
            QVERIFY2(child.waitForReadyRead(), child.readAllStandardError().constData());
            said += child.readAllStandardOutput();
        }
        QCOMPARE(::kill(pid_t(child.processId()), SIGKILL), 0);
        QVERIFY(child.waitForFinished());
        said += child.readAllStandardOutput();
        said.truncate(said.lastIndexOf('\n')); // a number cut short acknowledges nothing
        verifyKept(said.split('\n'));
    }

    void saysWhenTheDiskIsFull()
    {
        QProcess child;
        child.setChildProcessModifier([] {
            const rlimit limit{.rlim_cur = 512 * 1024, .rlim_max = 512 * 1024};
            ::setrlimit(RLIMIT_FSIZE, &limit);
            ::signal(SIGXFSZ, SIG_IGN);
        });
        child.start(QCoreApplication::applicationFilePath(), {u"--commit-forever"_s, m_file});
        QVERIFY(child.waitForFinished());
        QCOMPARE(child.exitStatus(), QProcess::NormalExit);
        QCOMPARE(child.exitCode(), 0);
        QList<QByteArray> said = child.readAllStandardOutput().trimmed().split('\n');
        QVERIFY2(said.takeLast().startsWith("failed The ledger \"" + m_file.toUtf8()),
                 said.last().constData());
        QVERIFY(said.size() > 5);
        verifyKept(said);
    }

    void refusesANewerFormat()
    {
        QVERIFY(openLedger(m_file));
        changeWithSql(m_file, u"PRAGMA user_version = 99"_s);
        const QByteArray before = contentOf(m_file);
        const auto opened = Ledger::open(m_file);
        QVERIFY(!opened);
        QCOMPARE(opened.error().code, ErrorCode::Storage);
        QVERIFY(opened.error().message.contains(m_file));
        QVERIFY(opened.error().message.contains(u"newer version"_s));
        QCOMPARE(contentOf(m_file), before);
    }

    void refusesDamagedFiles_data()
    {
        QTest::addColumn<QString>("damage");
        QTest::newRow("empty") << u"empty"_s;
        QTest::newRow("text") << u"text"_s;
        QTest::newRow("cut in the header") << u"cut 50"_s;
        QTest::newRow("cut after the first page") << u"cut 4096"_s;
        QTest::newRow("cut in a page") << u"cut 10000"_s;
        QTest::newRow("page overwritten") << u"overwrite"_s;
    }

    void refusesDamagedFiles()
    {
        QFETCH(QString, damage);
        {
            const auto ledger = openLedger(m_file);
            QVERIFY(ledger);
            for (int i = 0; i < 100; ++i)
                QVERIFY(ledger->commit(batchOf(QByteArray::number(i)), Mailbox));
        }
        QFile file(m_file);
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(file.size() > 20'000);
        if (damage.startsWith("cut"_L1)) {
            QVERIFY(file.resize(damage.mid(4).toInt()));
        } else if (damage == "overwrite"_L1) {
            QVERIFY(file.seek(4096));
            QCOMPARE(file.write(QByteArray(8192, '\x55')), 8192);
        } else {
            QVERIFY(file.resize(0));
            if (damage == "text"_L1)
                QVERIFY(file.write(QByteArray(5000, 'x')) == 5000);
        }
        file.close();
        const QByteArray before = contentOf(m_file);
        const auto opened = Ledger::open(m_file);
        QVERIFY(!opened);
        QCOMPARE(opened.error().code, ErrorCode::Storage);
        QVERIFY2(opened.error().message.contains(m_file), qPrintable(opened.error().message));
        QVERIFY2(opened.error().message.contains(u"damaged"_s), qPrintable(opened.error().message));
        QCOMPARE(contentOf(m_file), before);
    }

    void refusesAFileCutAnywhere()
    {
        {
            const auto ledger = openLedger(m_file);
            QVERIFY(ledger);
            for (int i = 0; i < 20; ++i)
                QVERIFY(ledger->commit(batchOf(QByteArray::number(i)), Mailbox));
        }
        const QByteArray whole = contentOf(m_file);
        for (qsizetype length = whole.size() - 1; length >= 0; length -= 509) {
            QFile file(m_file);
            QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
            QCOMPARE(file.write(whole.first(length)), length);
            file.close();
            const auto opened = Ledger::open(m_file);
            QVERIFY2(!opened, QByteArray::number(length));
            QCOMPARE(opened.error().code, ErrorCode::Storage);
        }
    }

    void refusesADatabaseOfAnotherProgram()
    {
        changeWithSql(m_folder->filePath(u"other.sqlite"_s), u"CREATE TABLE place (url TEXT)"_s);
        const QString file = m_folder->filePath(u"other.sqlite"_s);
        const QByteArray before = contentOf(file);
        const auto opened = Ledger::open(file);
        QVERIFY(!opened);
        QCOMPARE(opened.error().code, ErrorCode::Storage);
        QVERIFY(opened.error().message.contains(u"not a ledger of Inlet"_s));
        QCOMPARE(contentOf(file), before);
    }

    void refusesALogWithoutItsLedger()
    {
        QVERIFY(openLedger(m_file));
        QVERIFY(QFile::rename(m_file, m_file + "-wal"_L1));
        const auto opened = Ledger::open(m_file);
        QVERIFY(!opened);
        QCOMPARE(opened.error().code, ErrorCode::Storage);
        QVERIFY(opened.error().message.contains(u"is missing"_s));
        QVERIFY(!QFile::exists(m_file));
    }

    void refusesAFolderInItsPlace()
    {
        QVERIFY(QDir().mkpath(m_file));
        const auto opened = Ledger::open(m_file);
        QVERIFY(!opened);
        QCOMPARE(opened.error().code, ErrorCode::Storage);
    }

    void saysWhenTheFolderCannotBeWritten_data()
    {
        QTest::addColumn<bool>("ledgerExists");
        QTest::newRow("new ledger") << false;
        QTest::newRow("old ledger") << true;
    }

    void saysWhenTheFolderCannotBeWritten()
    {
        QFETCH(bool, ledgerExists);
        const QString folder = m_folder->filePath(u"readonly"_s);
        const QString file = folder + "/inmail.sqlite"_L1;
        QVERIFY(QDir().mkpath(folder));
        if (ledgerExists) {
            QVERIFY(openLedger(file));
            QVERIFY(QFile::setPermissions(file,
                                          QFile::ReadOwner | QFile::ReadGroup | QFile::ReadOther));
        }
        constexpr auto readAndEnter = QFile::ReadOwner | QFile::ExeOwner | QFile::ReadGroup
                                      | QFile::ExeGroup | QFile::ReadOther | QFile::ExeOther;
        QVERIFY(QFile::setPermissions(folder, readAndEnter));
        QVERIFY(QFile::setPermissions(m_folder->path(), readAndEnter | QFile::WriteOwner));

        QProcess child;
        if (::geteuid() == 0) // for whom permissions do not count
            child.setChildProcessModifier([] {
                constexpr uid_t Nobody = 65534;
                [[maybe_unused]] const int result = ::setuid(Nobody);
            });
        child.start(QCoreApplication::applicationFilePath(), {u"--open"_s, file});
        QVERIFY(child.waitForFinished());
        const QByteArray said = child.readAllStandardOutput();
        QVERIFY(QFile::setPermissions(folder, readAndEnter | QFile::WriteOwner));
        QCOMPARE(child.exitCode(), 1);
        QVERIFY2(said.contains(file.toUtf8()), said.constData());
        QVERIFY2(said.contains("permissions") || said.contains("owner only"), said.constData());
    }

private:
    /** Every acknowledged commit is there, and a decision never without its event or the other way round. */
    void verifyKept(const QList<QByteArray> &acknowledged)
    {
        const auto ledger = openLedger(m_file);
        QVERIFY(ledger);
        const QList<QByteArray> pending = *ledger->pendingUids(Mailbox);
        const QSet<QByteArray> kept(pending.cbegin(), pending.cend());
        for (const QByteArray &uid : acknowledged)
            QVERIFY2(kept.contains(uid), uid.constData());
        QVERIFY(kept.size() - acknowledged.size()
                <= 1); // committed, but killed before it could say so
        QCOMPARE(ledger->counts()->undelivered, kept.size());
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_file;
};

int main(int argc, char *argv[])
{
    const QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == "--commit-forever"_L1)
        return commitForever(arguments.value(2));
    if (arguments.value(1) == "--open"_L1)
        return openOnly(arguments.value(2));
    TestLedger test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_ledger.moc"
