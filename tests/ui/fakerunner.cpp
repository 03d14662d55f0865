// SPDX-License-Identifier: GPL-3.0-or-later
// Stands in for inlet-run in tests of the designer: the name of the activity says what it does.
#include <QByteArray>
#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <iostream>
#include <string>

using namespace Qt::StringLiterals;

namespace {

void print(const char *line)
{
    std::fputs(line, stdout);
    std::fputc('\n', stdout);
    std::fflush(stdout);
}

std::string readInputLine()
{
    std::string line;
    std::getline(std::cin, line);
    return line;
}

/** One log event that tells what the runner was given. */
void printWhatWasGiven(const QStringList &arguments, const std::string &input)
{
    const QJsonObject given{
        {u"type"_s, u"log"_s},
        {u"level"_s, u"info"_s},
        {u"text"_s, u"given"_s},
        {u"arguments"_s, QJsonArray::fromStringList(arguments)},
        {u"input"_s, QJsonDocument::fromJson(QByteArray::fromStdString(input)).object()}};
    print(QJsonDocument(given).toJson(QJsonDocument::Compact).constData());
}

int show(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        std::fputs("The file cannot be read.\n", stderr);
        return 66;
    }
    const QByteArray content = file.readAll().trimmed();
    // As a parser does that hostile mail keeps busy.
    if (content == "hangs")
        readInputLine();
    print(content.constData());
    return 0;
}

void printPass(const char *outcome)
{
    print(
        R"({"time":"2026-11-23T08:00:01.000Z","type":"pass-started","activity":"inmail","task":"1","pass":1,"trigger":"schedule","launch":null})");
    if (QByteArrayView(outcome) == "failed")
        print(
            R"({"type":"error","code":"connect","text":"The server does not answer.","detail":""})");
    const QByteArray line =
        R"({"time":"2026-11-23T08:00:02.000Z","type":"pass-finished","activity":"inmail","task":"1","pass":1,"messages":0,"deleted":0,"left":0,"transitions":0,"seconds":1,"outcome":")"
        + QByteArray(outcome) + "\"}";
    print(line.constData());
}

/** An activity that follows its schedule: does what the commands say. */
int follow(const QString &activity)
{
    print(R"({"type":"heartbeat","interval":5,"running":1})");
    print(
        R"({"time":"2026-11-23T08:00:00.500Z","type":"waiting","activity":"inmail","task":"1","pass":0,"nextLaunch":"2099-11-23T08:30:00.000Z","nextExpiration":null})");
    if (activity == "fails"_L1)
        printPass("failed");
    for (;;) {
        const std::string command = readInputLine();
        if (command == "pause") {
            print(R"({"type":"state","state":"pauseRequested"})");
            print(R"({"type":"state","state":"paused"})");
        } else if (command == "resume") {
            print(R"({"type":"state","state":"started"})");
        } else if (command == "execute") {
            printPass(activity == "fails"_L1 ? "failed" : "finished");
        } else {
            print(R"({"type":"state","state":"stopRequested"})");
            print(
                R"({"type":"task-finished","activity":"inmail","outcome":"stopped","messages":1,"deleted":0,"left":1,"transitions":1,"seconds":0.1})");
            return 0;
        }
    }
}

int run(const QStringList &arguments)
{
    const QString activity = arguments.value(2);
    const std::string input = readInputLine();
    const QByteArray dryRun = arguments.contains("--dry-run"_L1) ? "true" : "false";
    const QByteArray started =
        R"({"time":"2026-11-23T08:00:00.000Z","type":"task-started","activity":"inmail","task":"1","pass":0,"once":true,"dryRun":)"
        + dryRun + '}';
    print(started.constData());
    if (activity == "given"_L1)
        printWhatWasGiven(arguments, input);
    if (!arguments.contains("--once"_L1) && activity != "crashes"_L1 && activity != "refused"_L1)
        return follow(activity);
    if (activity == "given"_L1) {
        return 0;
    } else if (activity == "waits"_L1) {
        return readInputLine() == "stop" ? 0 : 1;
    } else if (activity == "progress"_L1) {
        print(R"({"type":"progress","done":1,"total":2,"bytes":10})");
        return readInputLine() == "stop" ? 0 : 1;
    } else if (activity == "needsTerm"_L1 || activity == "needsKill"_L1) {
        if (activity == "needsKill"_L1)
            std::signal(SIGTERM, SIG_IGN);
        // The event after the handler tells the test that the signal cannot arrive too early.
        print(R"({"type":"log","level":"info","text":"deaf"})");
        for (;;)
            readInputLine();
    } else if (activity == "crashes"_L1) {
        std::signal(SIGABRT, SIG_DFL);
        std::abort();
    } else if (activity == "refused"_L1) {
        print(R"({"type":"error","code":"login","text":"Cannot log in.","detail":"-ERR no"})");
        return 77;
    } else if (activity == "chatters"_L1) {
        print("not JSON at all");
        std::fputs("a Qt warning\n", stderr);
        std::fputs(R"({"type":"log","level":"info","text":"no line end"})", stdout);
    } else {
        print(R"({"type":"progress","done":1,"total":2,"bytes":10})");
        print(
            R"({"type":"message","activity":"inmail","number":1,"subject":"Quote","from":"anna@example.org","returnCode":2,"action":"leave","transition":"ok","error":null,"vars":{},"file":"/nowhere/1.eml"})");
        print(
            R"({"type":"task-finished","activity":"inmail","outcome":"finished","messages":1,"deleted":0,"left":1,"transitions":1,"seconds":0.1})");
    }
    return 0;
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments().sliced(1);
    if (arguments.value(0) == "show"_L1)
        return show(arguments.constLast());
    return run(arguments);
}
