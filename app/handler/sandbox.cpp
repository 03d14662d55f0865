// SPDX-License-Identifier: GPL-3.0-or-later
#include "handler/sandbox.h"

#include "core/logging.h"

#include <QDateTime>
#include <QStringDecoder>
#include <QTimeZone>

#ifdef INLET_SECCOMP
#include <cerrno>
#include <memory>
#include <sched.h>
#include <seccomp.h>
#endif

namespace Inlet::Handler {

namespace {

void loadLazily(const QByteArray &timeZone)
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    for (const QTimeZone &zone : {QTimeZone(timeZone), QTimeZone::systemTimeZone()}) {
        if (zone.isValid())
            now.toTimeZone(zone).toString(Qt::ISODate);
    }
    now.toLocalTime().toString(Qt::ISODate);
    // The first converter loads the tables of ICU.
    QStringDecoder decoder("ISO-2022-JP");
    const QString text = decoder.decode("a");
    Q_UNUSED(text)
}

#ifdef INLET_SECCOMP
// What computing, allocating, two pipes, a watchdog thread and an orderly end need; measured with the tests of the host.
constexpr int Allowed[] = {
    SCMP_SYS(read),
    SCMP_SYS(pread64),
    SCMP_SYS(write),
    SCMP_SYS(writev),
    SCMP_SYS(close),
    SCMP_SYS(fstat),
    SCMP_SYS(newfstatat),
    SCMP_SYS(lseek),
    SCMP_SYS(poll),
    SCMP_SYS(ppoll),
    SCMP_SYS(brk),
    SCMP_SYS(mmap),
    SCMP_SYS(munmap),
    SCMP_SYS(mremap),
    SCMP_SYS(mprotect),
    SCMP_SYS(madvise),
    SCMP_SYS(memfd_create),
    SCMP_SYS(ftruncate),
    SCMP_SYS(mincore),
    SCMP_SYS(futex),
    SCMP_SYS(set_robust_list),
    SCMP_SYS(get_robust_list),
    SCMP_SYS(rseq),
    SCMP_SYS(sched_yield),
    SCMP_SYS(sched_getaffinity),
    SCMP_SYS(sched_getparam),
    SCMP_SYS(sched_getscheduler),
    SCMP_SYS(set_tid_address),
    SCMP_SYS(gettid),
    SCMP_SYS(getpid),
    SCMP_SYS(membarrier),
    SCMP_SYS(clock_gettime),
    SCMP_SYS(clock_getres),
    SCMP_SYS(clock_nanosleep),
    SCMP_SYS(nanosleep),
    SCMP_SYS(gettimeofday),
    SCMP_SYS(time),
    SCMP_SYS(getrandom),
    SCMP_SYS(getrlimit),
    SCMP_SYS(setrlimit),
    SCMP_SYS(prlimit64),
    SCMP_SYS(getrusage),
    SCMP_SYS(sysinfo),
    SCMP_SYS(uname),
    SCMP_SYS(rt_sigaction),
    SCMP_SYS(rt_sigprocmask),
    SCMP_SYS(rt_sigreturn),
    SCMP_SYS(sigaltstack),
    SCMP_SYS(setitimer),
    SCMP_SYS(tgkill),
    SCMP_SYS(restart_syscall),
    SCMP_SYS(exit),
    SCMP_SYS(exit_group),
};

struct ReleaseFilter
{
    void operator()(void *filter) const { seccomp_release(filter); }
};

/** 0, or the negative error of the kernel or the library. */
[[maybe_unused]] int installFilter()
{
    // EPERM and not a kill: a library that tries a file and does without it may go on.
    const std::unique_ptr<void, ReleaseFilter> filter(seccomp_init(SCMP_ACT_ERRNO(EPERM)));
    if (!filter)
        return -ENOMEM;
    for (const int call : Allowed) {
        if (const int error = seccomp_rule_add(filter.get(), SCMP_ACT_ALLOW, call, 0); error != 0)
            return error;
    }
    // Threads, but no processes. glibc falls back from clone3, whose flags a filter cannot see, on ENOSYS.
    if (const int error = seccomp_rule_add(filter.get(), SCMP_ACT_ALLOW, SCMP_SYS(clone), 1,
                                           SCMP_A0(SCMP_CMP_MASKED_EQ, CLONE_THREAD, CLONE_THREAD));
        error != 0)
        return error;
    if (const int error =
            seccomp_rule_add(filter.get(), SCMP_ACT_ERRNO(ENOSYS), SCMP_SYS(clone3), 0);
        error != 0)
        return error;
    return seccomp_load(filter.get());
}
#endif

} // namespace

void closeSandbox(const QByteArray &timeZone)
{
    loadLazily(timeZone);
#if defined(INLET_SECCOMP) && !defined(INLET_SANITIZED)
    if (const int error = installFilter(); error != 0)
        qCWarning(lcHandler) << "the system call filter cannot be installed, error" << -error;
#endif
}

} // namespace Inlet::Handler
