// SPDX-License-Identifier: GPL-3.0-or-later
#include "handler/memoryguard.h"

#include "handler/delayedoutput.h"
#include "handler/protocol.h"

#include <algorithm>
#include <csignal>
#include <cstdlib>
#include <exception>
#include <fcntl.h>
#include <malloc.h>
#include <new>
#include <sys/resource.h>
#include <unistd.h>

namespace Inlet::Handler {

namespace {

// The engine takes its heap in pieces; with less than this not even an empty script runs (measured: 5 MiB).
constexpr qint64 LeastBytes = 16 * 1024 * 1024;

// Read by the signal handler, which can take no arguments and no locks.
int statmFile = -1;
qint64 bytesAtLimit = 0;
qint64 bytesAllowed = 0; ///< 0: no limit of our own

/** Bytes of address space in use; 0 when unknown. Async-signal-safe. */
qint64 usedBytes()
{
    char text[32] = {};
    if (statmFile < 0 || pread(statmFile, text, sizeof text - 1, 0) <= 0)
        return 0;
    qint64 pages = 0;
    for (const char *c = text; *c >= '0' && *c <= '9'; ++c)
        pages = pages * 10 + (*c - '0');
    return pages * sysconf(_SC_PAGESIZE);
}

[[noreturn]] void endForMemory()
{
    DelayedOutput::flushAtEnd();
    _exit(static_cast<int>(Protocol::ExitStatus::MemoryLimit));
}

[[noreturn]] void terminateForMemory()
{
    if (const std::exception_ptr thrown = std::current_exception()) {
        try {
            std::rethrow_exception(thrown);
        } catch (const std::bad_alloc &) {
            endForMemory();
        } catch (...) {}
    }
    std::abort();
}

/**
 * The engine uses what malloc() and mmap() return without a look, so running out of memory is a read near address zero.
 * A buffer that grows is doubled: the allocation that fails may be twice what is in use, hence the quarter.
 */
[[maybe_unused]] void onBadAddress(int signal)
{
    if (bytesAllowed > 0 && usedBytes() - bytesAtLimit > bytesAllowed / 4)
        endForMemory();
    DelayedOutput::flushAtEnd(); // tells whose fault it is
    std::signal(signal, SIG_DFL);
    raise(signal);
}

void setSoftLimit(rlim_t bytes)
{
#ifndef INLET_SANITIZED
    rlimit limit{};
    if (getrlimit(RLIMIT_AS, &limit) != 0)
        return;
    limit.rlim_cur = std::min(bytes, limit.rlim_max);
    setrlimit(RLIMIT_AS, &limit);
#else
    Q_UNUSED(bytes)
#endif
}

} // namespace

MemoryGuard::MemoryGuard()
{
    // The watchdog's thread would otherwise reserve an arena of its own, 64 MiB of address space.
    mallopt(M_ARENA_MAX, 1);
    statmFile = open("/proc/self/statm", O_RDONLY | O_CLOEXEC);
    std::set_new_handler(endForMemory);
    std::set_terminate(terminateForMemory);

#ifndef INLET_SANITIZED
    // An overflow of the stack is such a signal too: its handler needs a stack of its own.
    static char alternateStack[64 * 1024];
    stack_t stack{};
    stack.ss_sp = alternateStack;
    stack.ss_size = sizeof alternateStack;
    sigaltstack(&stack, nullptr);
    struct sigaction action
    {};
    action.sa_handler = onBadAddress;
    action.sa_flags = SA_ONSTACK | SA_NODEFER;
    for (const int signal : {SIGSEGV, SIGBUS, SIGTRAP, SIGILL, SIGABRT, SIGFPE})
        sigaction(signal, &action, nullptr);
#endif
}

MemoryGuard::~MemoryGuard()
{
    if (statmFile >= 0)
        close(statmFile);
    statmFile = -1;
}

void MemoryGuard::limit(qint64 bytes)
{
    const qint64 used = usedBytes();
    if (used == 0)
        return;
    bytesAtLimit = used;
    bytesAllowed = std::max(bytes, LeastBytes);
    setSoftLimit(static_cast<rlim_t>(used + bytesAllowed));
}

void MemoryGuard::lift()
{
    bytesAllowed = 0;
    setSoftLimit(RLIM_INFINITY);
}

qint64 MemoryGuard::used() const
{
    return usedBytes();
}

} // namespace Inlet::Handler
