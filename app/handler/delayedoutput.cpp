// SPDX-License-Identifier: GPL-3.0-or-later
#include "handler/delayedoutput.h"

#include <algorithm>
#include <atomic>
#include <cerrno>
#include <csignal>
#include <ctime>
#include <sched.h>
#include <sys/time.h>
#include <unistd.h>

namespace Inlet::Handler {

namespace {

#ifdef INLET_SANITIZED
// Nothing can be written when the process crashes: the sanitizer has the signals.
constexpr bool Delays = false;
#else
constexpr bool Delays = true;
#endif

constexpr suseconds_t DelayMicroseconds = 5000;

// Used by signal handlers, which can take no arguments. Whoever holds `busy` may touch the buffer.
char buffer[64 * 1024];
std::size_t kept = 0;
int output = -1;
std::atomic_flag busy;
std::atomic<bool> timerRuns = false;

bool writeAll(const char *data, std::size_t size)
{
    while (size > 0) {
        const ssize_t written = write(output, data, size);
        if (written >= 0) {
            data += written;
            size -= static_cast<std::size_t>(written);
        } else if (errno != EINTR) {
            return false;
        }
    }
    return true;
}

bool writeKept()
{
    const bool done = writeAll(buffer, kept);
    kept = 0;
    return done;
}

/** Only its creator may wait: a signal handler may have interrupted the holder. */
class Hold
{
public:
    Hold()
    {
        while (busy.test_and_set(std::memory_order_acquire))
            sched_yield(); // the signal handler writes, in another thread
    }
    ~Hold() { busy.clear(std::memory_order_release); }
    Q_DISABLE_COPY_MOVE(Hold)
};

void startTimer()
{
    if (timerRuns.exchange(true))
        return;
    const itimerval once{{0, 0}, {0, DelayMicroseconds}};
    setitimer(ITIMER_REAL, &once, nullptr);
}

void onTimer(int)
{
    const int error = errno;
    timerRuns = false;
    if (busy.test_and_set(std::memory_order_acquire)) {
        startTimer();
    } else {
        writeKept();
        busy.clear(std::memory_order_release);
    }
    errno = error;
}

} // namespace

DelayedOutput::DelayedOutput(int file)
{
    output = file;
    struct sigaction action
    {};
    action.sa_handler = onTimer;
    action.sa_flags = SA_RESTART | SA_ONSTACK;
    sigaction(SIGALRM, &action, nullptr);
}

DelayedOutput::~DelayedOutput()
{
    flush();
    const Hold hold;
    close(output);
    output = -1;
}

bool DelayedOutput::write(QByteArrayView bytes)
{
    const Hold hold;
    const auto size = static_cast<std::size_t>(bytes.size());
    if (!Delays || kept + size > sizeof buffer)
        return writeKept() && writeAll(bytes.data(), size);
    std::copy_n(bytes.data(), size, buffer + kept);
    kept += size;
    startTimer();
    return true;
}

bool DelayedOutput::flush()
{
    const Hold hold;
    return writeKept();
}

void DelayedOutput::flushAtEnd()
{
    // The timer's handler may be writing in another thread, and must not be cut off or write the same once more. When
    // this thread itself was stopped in the middle, nobody will let go.
    constexpr int Patience = 1000;
    constexpr timespec Pause{0, 1'000'000};
    for (int i = 0; i < Patience; ++i) {
        if (!busy.test_and_set(std::memory_order_acquire)) {
            if (output >= 0)
                writeKept();
            return; // without letting go: nobody writes any more
        }
        nanosleep(&Pause, nullptr);
    }
}

} // namespace Inlet::Handler
