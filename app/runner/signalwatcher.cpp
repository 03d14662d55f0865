// SPDX-License-Identifier: GPL-3.0-or-later
#include "runner/signalwatcher.h"

#include <array>
#include <cerrno>
#include <csignal>

#include <fcntl.h>
#include <unistd.h>

namespace Inlet::Runner {

namespace {

constexpr std::array StopSignals{SIGINT, SIGTERM, SIGHUP};

// A signal handler may do next to nothing, so it writes a byte that the event loop reads (self-pipe).
std::array<int, 2> selfPipe{-1, -1};

void noteSignal(int)
{
    const int savedErrno = errno;
    const char byte = 1;
    [[maybe_unused]] const ssize_t written = ::write(selfPipe[1], &byte, 1);
    errno = savedErrno;
}

} // namespace

SignalWatcher::SignalWatcher(QObject *parent)
    : QObject(parent)
{
    // A reader that went away is noticed by the failing write, not by death.
    std::signal(SIGPIPE, SIG_IGN);
    if (::pipe2(selfPipe.data(), O_CLOEXEC | O_NONBLOCK) != 0)
        return;
    m_notifier = std::make_unique<QSocketNotifier>(selfPipe[0], QSocketNotifier::Read);
    connect(m_notifier.get(), &QSocketNotifier::activated, this, [this] {
        std::array<char, 16> bytes{};
        while (::read(selfPipe[0], bytes.data(), bytes.size()) > 0) {}
        Q_EMIT stopRequested();
    });
    struct sigaction action = {};
    action.sa_handler = noteSignal;
    action.sa_flags = SA_RESTART;
    for (const int signal : StopSignals)
        ::sigaction(signal, &action, nullptr);
}

SignalWatcher::~SignalWatcher()
{
    for (const int signal : StopSignals)
        std::signal(signal, SIG_DFL);
    m_notifier.reset();
    for (int &end : selfPipe) {
        if (end >= 0)
            ::close(end);
        end = -1;
    }
}

} // namespace Inlet::Runner
