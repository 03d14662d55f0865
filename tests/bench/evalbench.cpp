// SPDX-License-Identifier: GPL-3.0-or-later
//
// How many messages per second go through `inlet-run eval`: reading the file, the pipe to the handler host, parsing,
// the handler, and the event. Beside it, when node and its package mailparser are there (NODE_PATH): the same messages
// and handlers with mailparser and a fresh vm context per message.
#include "bench/benchmail.h"
#include "bench/meteredrun.h"
#include "support/projectfile.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDir>
#include <QFile>

#include <algorithm>
#include <cstdio>

using namespace Inlet::Bench;
using namespace Qt::StringLiterals;

namespace {

struct Mix
{
    const char *name;
    qsizetype (*size)(int index);
    int share; ///< of the messages asked for: one in so many
};

constexpr Mix Mixes[] = {{"2 KB", [](int) { return qsizetype(2048); }, 1},
                         {"2 KB to 1 MB", mixedSize, 5}};

struct Handler
{
    const char *name;
    const char *body;
};

constexpr Handler Handlers[] = {
    {"return 2", "return 2;"},
    {"ticket number", "const match = /#(\\d+)/.exec(mailMessage.subject);\nif (!match)\n"
                      "    return 4;\nvars.ticket = match[1];\nreturn 1;"},
    {"own engine", "String.prototype.first = function () { return this[0]; };\n"
                   "vars.first = mailMessage.subject.first();\nreturn 1;"},
};

QStringList writeMessages(const QDir &folder, const Mix &mix, int count)
{
    QStringList files;
    for (int i = 0; i < count; ++i) {
        const QString path = folder.filePath(u"%1.eml"_s.arg(i, 6, 10, '0'_L1));
        QByteArray mail = benchMail(i, mix.size(i));
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(mail.replace("\n", "\r\n")) < 0)
            qFatal("the messages cannot be written");
        files.append(path);
    }
    return files;
}

/** The run of median duration; nothing when one failed. */
std::optional<Cost> medianRun(const QStringList &command, int runs)
{
    std::vector<Cost> costs;
    for (int i = 0; i < runs; ++i) {
        costs.push_back(meteredRun(command));
        if (costs.back().exitStatus != 0)
            return std::nullopt;
    }
    const auto middle = costs.begin() + runs / 2;
    std::ranges::nth_element(costs, middle, {}, &Cost::wall);
    return *middle;
}

double report(const char *who, const Mix &mix, const Handler &handler,
              const std::optional<Cost> &cost, qsizetype count)
{
    if (!cost) {
        std::printf("| %-12s | %-13s | %-10s | failed |\n", mix.name, handler.name, who);
        return 0;
    }
    const double rate = static_cast<double>(count) / cost->wall.count();
    std::printf("| %-12s | %-13s | %-10s | %8.0f | %6.0f |\n", mix.name, handler.name, who, rate,
                cost->cpu.count() * 1e6 / static_cast<double>(count));
    std::fflush(stdout);
    return rate;
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addHelpOption();
    const QCommandLineOption messages(u"messages"_s, u"Messages of the small mix."_s, u"count"_s,
                                      u"5000"_s);
    const QCommandLineOption runs(u"runs"_s, u"Runs of which the median counts."_s, u"count"_s,
                                  u"5"_s);
    parser.addOptions({messages, runs});
    parser.process(application);
    const int count = std::max(5, parser.value(messages).toInt());
    const int repeats = std::max(1, parser.value(runs).toInt());

    becomeReaper();
    const QString node = QStringLiteral(INLET_SOURCE_DIR "/tests/bench/mailparser.js");
    const bool hasNode =
        meteredRun({u"node"_s, u"-e"_s, u"require('mailparser')"_s}).exitStatus == 0;
    if (!hasNode)
        std::puts("node with the package mailparser is not there (NODE_PATH): no comparison\n");

    std::puts("| messages     | handler       | program    | msgs/s   | us CPU |\n"
              "| ------------ | ------------- | ---------- | -------: | -----: |");
    for (const Mix &mix : Mixes) {
        QTemporaryDir folder;
        const QStringList files = writeMessages(QDir(folder.path()), mix, count / mix.share);
        for (const Handler &handler : Handlers) {
            Inlet::Test::ProjectFolder project;
            project.setScript(QString::fromLatin1(handler.body).split(u'\n'));
            const QString program = QStringLiteral(INLET_BIN_DIR "/inlet-run");
            const double ours = report(
                "inlet-run", mix, handler,
                medianRun(QStringList{program, u"eval"_s, project.write(), u"inmail"_s} + files,
                          repeats),
                files.size());
            if (!hasNode)
                continue;
            const double theirs = report(
                "mailparser", mix, handler,
                medianRun(QStringList{u"node"_s, node, QString::fromLatin1(handler.body)} + files,
                          repeats),
                files.size());
            if (theirs > 0)
                std::printf("| %-12s | %-13s | ratio      | %8.1f | |\n", mix.name, handler.name,
                            ours / theirs);
        }
    }
    return 0;
}
