// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the ledger costs: messages per second with deletes and syncs of the disk per thousand of them, through the library
// alone; and a whole pass of inlet-run over a practice mailbox with an empty ledger and with a million messages in it.
#include "bench/meteredrun.h"
#include "ledger/ledger.h"
#include "support/projectfile.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QTemporaryDir>

#include <algorithm>
#include <atomic>
#include <cstdio>
#include <vector>

#include <dlfcn.h>

using namespace Inlet;
using namespace Qt::StringLiterals;

namespace {

constexpr int BatchSize = 512;      // as the engine commits them at most
constexpr int SessionLength = 2000; // messagesPerSession by default

std::atomic_int syncs = 0;

int countedSync(const char *name, int handle)
{
    ++syncs;
    return reinterpret_cast<int (*)(int)>(dlsym(RTLD_NEXT, name))(handle);
}

} // namespace

// The program's own functions come before those of the C library, also for SQLite.
extern "C" int fsync(int handle)
{
    return countedSync("fsync", handle);
}

extern "C" int fdatasync(int handle)
{
    return countedSync("fdatasync", handle);
}

namespace {

const QByteArray Mailbox = "bench@localhost";

Ledger::Decision decisionAbout(int number, bool fires)
{
    const QByteArray uid =
        QCryptographicHash::hash(QByteArray::number(number), QCryptographicHash::Md5).toHex();
    return {.uid = uid,
            .sha256 = QCryptographicHash::hash(uid, QCryptographicHash::Sha256),
            .size = 2000,
            .returnCode = fires ? 1 : 3,
            .remove = true,
            .transition = fires ? u"ok"_s : QString(),
            .eventId = fires ? QString::fromLatin1(uid) : QString(),
            .vars = {{u"ticket"_s, number}},
            .messageId = u"%1@example.org"_s.arg(number),
            .from = u"Anna <anna@example.org>"_s,
            .subject = u"Ticket number %1"_s.arg(number),
            .decidedAt = QDateTime::currentDateTimeUtc()};
}

template <typename Outcome>
void check(const Outcome &outcome)
{
    if (!outcome)
        qFatal("%s", qPrintable(outcome.error().message + u' ' + outcome.error().detail));
}

/** Sessions as the engine has them: listing, batches of decisions, settled at QUIT. */
void measureLedger(int messages, bool fires)
{
    const QTemporaryDir folder;
    const auto ledger = Ledger::Ledger::open(folder.filePath(u"ledger.sqlite"_s));
    check(ledger);
    std::vector<Ledger::Decision> decisions;
    for (int i = 0; i < messages; ++i)
        decisions.push_back(decisionAbout(i, fires));

    syncs = 0;
    QElapsedTimer timer;
    timer.start();
    for (int start = 0; start < messages; start += SessionLength) {
        const int end = std::min(start + SessionLength, messages);
        QList<QByteArray> uids;
        for (int at = start; at < end; at += BatchSize) {
            Ledger::Batch batch;
            for (int i = at; i < std::min(at + BatchSize, end); ++i) {
                const Ledger::Decision &decision = decisions.at(size_t(i));
                batch.decisions.append(decision);
                uids.append(decision.uid);
                if (!fires)
                    continue;
                Ledger::OutboxEntry entry;
                entry.eventId = decision.eventId;
                entry.transition = decision.transition;
                entry.cloudEvent = QByteArray(600, 'x');
                entry.deliver = {{u"kind"_s, u"file"_s}};
                batch.outbox.append(entry);
            }
            check((*ledger)->commit(batch, Mailbox));
        }
        check((*ledger)->settle(Mailbox, uids));
    }
    const double seconds = double(timer.nsecsElapsed()) / 1e9;
    std::printf("%d messages, deleted%s: %.0f messages/s, %.1f syncs per 1000 messages\n", messages,
                fires ? ", each with a transition" : "", messages / seconds,
                1000.0 * syncs / messages);
}

/** A practice mailbox and a state folder for it. */
class PassBox
{
public:
    explicit PassBox(int messages)
        : m_messages(messages)
    {
        m_folder.setScript({u"return 3;"_s});
        m_project = m_folder.write();
    }

    /** A pass over messages that were never there before. */
    Bench::Cost run()
    {
        QDir mailFolder(m_folder.path(u"mail"_s));
        for (const QString &name : mailFolder.entryList(QDir::Files))
            mailFolder.remove(name);
        ++m_runs;
        for (int i = 0; i < m_messages; ++i) {
            const QByteArray subject = QByteArray::number(m_runs) + '-' + QByteArray::number(i);
            QFile file(mailFolder.filePath(QString::fromLatin1(subject + ".eml")));
            if (!file.open(QIODevice::WriteOnly)
                || file.write(Test::message(subject, QByteArray(1800, 'x') + "\r\n")) < 0)
                qFatal("the messages cannot be written");
        }
        const Bench::Cost cost =
            Bench::meteredRun({QStringLiteral(INLET_BIN_DIR "/inlet-run"), u"run"_s, m_project,
                               u"--once"_s, u"--state"_s, m_folder.path(u"state"_s)});
        if (cost.exitStatus != 0)
            qFatal("%s", cost.output.right(1000).constData());
        return cost;
    }

    /** Adds copies of one handled message under other names, as if they had been deleted some days ago. */
    void fill(qint64 rows)
    {
        const QDir ledgers(m_folder.path(u"state/ledgers"_s));
        {
            QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"fill"_s);
            database.setDatabaseName(ledgers.filePath(ledgers.entryList({u"*.sqlite"_s}).value(0)));
            QSqlQuery query(database.open() ? database : QSqlDatabase());
            const bool filled = query.exec(
                uR"(WITH RECURSIVE number (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM number WHERE i < %1)
                    INSERT INTO decision (mailbox, uid, sha256, size, listed_size, return_code, remove, gone, settled,
                                          absent_since, transition, event_id, vars, message_id, sender, subject,
                                          decided_at)
                    SELECT mailbox, CAST(hex(randomblob(16)) AS BLOB), randomblob(32), size, listed_size, return_code,
                           remove, 1, 1, decided_at, transition, event_id, vars, message_id || i, sender, subject,
                           decided_at
                    FROM number, (SELECT * FROM decision LIMIT 1))"_s.arg(rows));
            if (!filled)
                qFatal("%s", qPrintable(query.lastError().text()));
        }
        QSqlDatabase::removeDatabase(u"fill"_s);
    }

private:
    Test::ProjectFolder m_folder;
    QString m_project;
    int m_messages;
    int m_runs = 0;
};

double median(std::vector<double> values)
{
    std::ranges::sort(values);
    return values.at(values.size() / 2);
}

void measurePasses(int messages, qint64 rows, int runs)
{
    PassBox empty(messages);
    PassBox full(messages);
    empty.run();
    full.run();
    full.fill(rows);
    full.run(); // the first one puts the log in order
    std::vector<double> cpu[2];
    std::vector<double> wall[2];
    for (int i = 0; i < runs; ++i) {
        for (const bool isFull : {false, true}) {
            const Bench::Cost cost = (isFull ? full : empty).run();
            cpu[isFull].push_back(cost.cpu.count());
            wall[isFull].push_back(cost.wall.count());
        }
    }
    const auto print = [&](const char *what, const std::vector<double>(&times)[2]) {
        const double before = median(times[0]);
        const double after = median(times[1]);
        std::printf("%s: %.3f s with an empty ledger, %.3f s with %lld rows (%+.1f %%)\n", what,
                    before, after, static_cast<long long>(rows), 100 * (after / before - 1));
    };
    std::printf("pass over %d messages of 2 KB, programs from start to end, medians of %d runs\n",
                messages, runs);
    print("CPU time", cpu);
    print("time", wall);
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    Bench::becomeReaper();
    qputenv("INLET_PASSWORD_INMAIL", "practice");
    qputenv("DBUS_SESSION_BUS_ADDRESS", "disabled:");
    QCommandLineParser parser;
    parser.setApplicationDescription(u"What the ledger costs."_s);
    parser.addHelpOption();
    const QCommandLineOption messages(u"messages"_s, u"Through the library alone."_s, u"N"_s,
                                      u"100000"_s);
    const QCommandLineOption pass(u"pass"_s, u"Messages of a pass; 0: no passes."_s, u"N"_s,
                                  u"2000"_s);
    const QCommandLineOption rows(u"rows"_s, u"Rows of the full ledger."_s, u"N"_s, u"1000000"_s);
    const QCommandLineOption runs(u"runs"_s, u"Passes of each kind."_s, u"N"_s, u"5"_s);
    parser.addOptions({messages, pass, rows, runs});
    parser.process(application);

    if (const int count = parser.value(messages).toInt(); count > 0) {
        measureLedger(count, false);
        measureLedger(count, true);
    }
    if (const int count = parser.value(pass).toInt(); count > 0)
        measurePasses(count, parser.value(rows).toLongLong(), parser.value(runs).toInt());
    return 0;
}
