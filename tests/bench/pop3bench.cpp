// SPDX-License-Identifier: GPL-3.0-or-later
// Compares a whole pass of inlet-run with a client that only receives and deletes, and with mpop and fetchmail, against
// a Dovecot on this machine. Prints tables in Markdown.
#include "bench/benchmail.h"
#include "bench/contestants.h"
#include "bench/delayproxy.h"
#include "bench/listingserver.h"
#include "bench/mailstore.h"
#include "bench/meteredrun.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QMap>

#include <algorithm>
#include <cstdio>

using namespace Inlet;
using namespace Inlet::Bench;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr double MiB = 1024.0 * 1024.0;

double median(QList<double> values)
{
    std::ranges::sort(values);
    const qsizetype middle = values.size() / 2;
    return values.size() % 2 == 1 ? values[middle] : (values[middle - 1] + values[middle]) / 2;
}

class Pop3Bench
{
public:
    Pop3Bench(int messages, int repeat, const QStringList &only)
        : m_messages(messages)
        , m_repeat(repeat)
        , m_only(only)
    {}

    bool start()
    {
        becomeReaper();
        if (!Test::Dovecot::isInstalled() || !m_dovecot.start()) {
            std::fprintf(stderr, "pop3bench: Dovecot is not installed or does not start.\n");
            return false;
        }
        for (const Contestant &contestant : m_contestants.all()) {
            if (!contestant.installed)
                std::printf("%s is not installed and is left out.\n\n",
                            qPrintable(contestant.name));
        }
        return true;
    }

    void run(const QString &part)
    {
        if (part == "plain"_L1)
            compare(u"41 KB, plain"_s, mixed(), plain());
        else if (part == "tls"_L1)
            compare(u"41 KB, TLS"_s, mixed(), tls());
        else if (part == "small"_L1)
            compare(u"2 KB, plain"_s, MailStore(m_messages, [](int) { return 2048; }), plain());
        else if (part == "far"_L1)
            compareFar();
        else if (part == "memory"_L1)
            measureMemory();
        else if (part == "listing"_L1)
            measureListing();
    }

    [[nodiscard]] bool failed() const { return m_failed; }

private:
    [[nodiscard]] Access plain() const { return {m_dovecot.plainPort(), {}}; }
    [[nodiscard]] Access tls() const { return {m_dovecot.tlsPort(), m_dovecot.caFile()}; }

    const MailStore &mixed()
    {
        if (!m_mixed)
            m_mixed = std::make_unique<MailStore>(m_messages, mixedSize);
        return *m_mixed;
    }

    bool takesPart(const Contestant &contestant) const
    {
        return contestant.installed && (m_only.isEmpty() || m_only.contains(contestant.name));
    }

    void check(const Cost &cost, const QString &who)
    {
        if (cost.exitStatus == 0)
            return;
        m_failed = true;
        std::fprintf(stderr, "pop3bench: %s ended with %d:\n%s\n", qPrintable(who), cost.exitStatus,
                     cost.output.right(2000).constData());
    }

    /** Every program in turn, so that a change of the machine's load falls on all of them. */
    void compare(const QString &title, const MailStore &store, const Access &access)
    {
        QMap<QString, QList<double>> wall;
        QMap<QString, QList<double>> cpu;
        for (int round = 0; round < m_repeat; ++round) {
            for (const Contestant &contestant : m_contestants.all()) {
                if (!takesPart(contestant))
                    continue;
                store.fill(m_dovecot);
                const Cost cost = meteredRun(contestant.command(access));
                check(cost, contestant.name);
                wall[contestant.name].append(cost.wall.count());
                cpu[contestant.name].append(cost.cpu.count());
            }
        }
        std::printf(
            "%d messages, %.1f MB: %s (medians of %d)\n\n"
            "| | messages/s | of raw | seconds | CPU seconds |\n| --- | --: | --: | --: | --: |\n",
            store.count(), static_cast<double>(store.bytes()) / 1e6, qPrintable(title), m_repeat);
        for (const Contestant &contestant : m_contestants.all()) {
            if (!takesPart(contestant))
                continue;
            const double seconds = median(wall[contestant.name]);
            const QString raw = m_contestants.all().constFirst().name;
            const double ofRaw = wall.contains(raw) ? median(wall[raw]) / seconds : 0;
            std::printf("| %s | %.0f | %.2f | %.3f | %.2f |\n", qPrintable(contestant.name),
                        store.count() / seconds, ofRaw, seconds, median(cpu[contestant.name]));
        }
        std::printf("\n");
        std::fflush(stdout);
    }

    void compareFar()
    {
        const MailStore store(std::min(m_messages, 200), mixedSize);
        for (const auto roundTrip : {20ms, 100ms}) {
            const DelayProxy proxy(m_dovecot.plainPort(), roundTrip);
            compare(u"round trip of %1 ms, plain"_s.arg(roundTrip.count()), store,
                    {proxy.port(), {}});
        }
    }

    void reportMemory(const QString &what, const QStringList &command)
    {
        const Cost cost = meteredRun(command, Meter::TimeAndMemory);
        check(cost, what);
        std::printf("| %s | %.1f | %.1f |\n", qPrintable(what),
                    static_cast<double>(cost.memory) / MiB, cost.wall.count());
        std::fflush(stdout);
    }

    void measureMemory()
    {
        std::printf(
            "| Inlet, all its processes | peak Pss, MiB | seconds |\n| --- | --: | --: |\n");
        const int many = m_messages * 10;
        {
            const MailStore store(many, [](int) { return 2048; });
            store.fill(m_dovecot);
            reportMemory(u"a mailbox of %1 messages of 2 KB"_s.arg(many),
                         m_contestants.inletCommand(plain()));
        }
        const MailStore large(1, [](int) { return qsizetype(95) * 1024 * 1024; });
        large.fill(m_dovecot);
        reportMemory(u"one message of %1 MB"_s.arg(large.bytes() / 1'000'000),
                     m_contestants.inletCommand(plain()));
        std::printf("\n");
    }

    void measureListing()
    {
        std::printf(
            "| Inlet, listing and one message | peak Pss, MiB | seconds |\n| --- | --: | --: |\n");
        const QStringList one{u"--limit"_s, u"1"_s};
        const int many = m_messages * 10;
        {
            const MailStore store(many, [](int) { return 2048; });
            store.fill(m_dovecot);
            reportMemory(u"%1 messages, Dovecot"_s.arg(many),
                         m_contestants.inletCommand(plain(), one));
        }
        for (const int count : {many, many * 10}) {
            const ListingServer server(count);
            reportMemory(u"%1 messages, scripted server"_s.arg(count),
                         m_contestants.inletCommand({server.port(), {}}, one));
        }
        std::printf("\n");
    }

    int m_messages;
    int m_repeat;
    QStringList m_only;
    bool m_failed = false;
    Test::Dovecot m_dovecot;
    Contestants m_contestants;
    std::unique_ptr<MailStore> m_mixed;
};

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QStringList all{u"plain"_s, u"tls"_s, u"small"_s, u"far"_s, u"memory"_s, u"listing"_s};
    QCommandLineParser parser;
    parser.setApplicationDescription(
        u"Measures passes of inlet-run against Dovecot on this machine."_s);
    parser.addHelpOption();
    parser.addPositionalArgument(u"parts"_s,
                                 u"What to measure; all of it by default: "_s + all.join(u", "_s),
                                 u"[PART...]"_s);
    parser.addOption(
        {u"messages"_s,
         u"Messages in the mailbox (10000); ten times as many for memory and listing."_s, u"N"_s,
         u"10000"_s});
    parser.addOption({u"repeat"_s, u"Rounds of which medians are taken (5)."_s, u"N"_s, u"5"_s});
    parser.addOption(
        {u"only"_s, u"Only this program: \"raw client\", Inlet, mpop or fetchmail."_s, u"NAME"_s});
    parser.process(application);
    QStringList parts = parser.positionalArguments();
    for (const QString &part : std::as_const(parts)) {
        if (!all.contains(part))
            parser.showHelp(64);
    }
    if (parts.isEmpty())
        parts = all;
    Pop3Bench bench(std::max(1, parser.value(u"messages"_s).toInt()),
                    std::max(1, parser.value(u"repeat"_s).toInt()), parser.values(u"only"_s));
    if (!bench.start())
        return 69;
    for (const QString &part : std::as_const(parts))
        bench.run(part);
    return bench.failed() ? 1 : 0;
}
