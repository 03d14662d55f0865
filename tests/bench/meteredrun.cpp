// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/meteredrun.h"

#include <QDir>
#include <QFile>
#include <QTemporaryFile>

#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <thread>
#include <vector>

namespace Inlet::Bench {

namespace {

using namespace Qt::StringLiterals;
using Seconds = std::chrono::duration<double>;

constexpr auto SampleInterval = std::chrono::milliseconds(4);
constexpr qint64 KeptOutput = 64 * 1024;

Seconds secondsOf(const timeval &time)
{
    return Seconds(static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_usec) / 1e6);
}

pid_t start(const QStringList &command, int output)
{
    QList<QByteArray> words;
    for (const QString &word : command)
        words.append(word.toLocal8Bit());
    std::vector<char *> arguments;
    for (QByteArray &word : words)
        arguments.push_back(word.data());
    arguments.push_back(nullptr);
    const pid_t child = fork();
    if (child == 0) {
        setpgid(0, 0);
        dup2(output, STDOUT_FILENO);
        dup2(output, STDERR_FILENO);
        execvp(arguments[0], arguments.data());
        _exit(127);
    }
    setpgid(child, child);
    return child;
}

qint64 pssOf(qint64 process)
{
    QFile file(u"/proc/%1/smaps_rollup"_s.arg(process));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    const QByteArray text = file.readAll();
    const qsizetype at = text.indexOf("\nPss:");
    return at < 0 ? 0 : text.mid(at + 5, 20).trimmed().split(' ').constFirst().toLongLong() * 1024;
}

/** The sum over @p process and everything below it. */
qint64 pssOfTree(qint64 process)
{
    qint64 sum = pssOf(process);
    QFile file(u"/proc/%1/task/%1/children"_s.arg(process));
    if (file.open(QIODevice::ReadOnly)) {
        for (const QByteArray &child : file.readAll().simplified().split(' ')) {
            if (!child.isEmpty())
                sum += pssOfTree(child.toLongLong());
        }
    }
    return sum;
}

} // namespace

void becomeReaper()
{
    prctl(PR_SET_CHILD_SUBREAPER, 1, 0, 0, 0);
}

Cost meteredRun(const QStringList &command, Meter meter)
{
    QTemporaryFile output;
    if (!output.open())
        qFatal("no temporary file can be made");
    Cost cost;
    const auto began = std::chrono::steady_clock::now();
    const pid_t child = start(command, output.handle());
    int status = 0;
    rusage usage{};
    while (wait4(child, &status, meter == Meter::Time ? 0 : WNOHANG, &usage) == 0) {
        cost.memory = std::max(cost.memory, pssOfTree(child));
        std::this_thread::sleep_for(SampleInterval);
    }
    cost.wall = std::chrono::steady_clock::now() - began;
    // What it waited for itself is in its own account; its orphans end as our children, in the same process group.
    do {
        cost.cpu += secondsOf(usage.ru_utime) + secondsOf(usage.ru_stime);
    } while (wait4(-child, nullptr, 0, &usage) > 0);
    cost.exitStatus = WIFEXITED(status) ? WEXITSTATUS(status) : -1;
    output.seek(std::max<qint64>(0, output.size() - KeptOutput));
    cost.output = output.readAll();
    return cost;
}

} // namespace Inlet::Bench
