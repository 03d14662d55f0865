// SPDX-License-Identifier: GPL-3.0-or-later
// Preloaded into inlet-run (LD_PRELOAD): counts the calls that bring something to a disk or a peer, and at one of them
// kills the process, lets the call fail, or sets the clock. faultcount.h has the environment variables.
//
// A point is a call of write, pwrite, fsync, fdatasync, ftruncate, rename, link, unlink on a file or folder, or of write,
// send, sendmsg on a socket. Pipes (standard output, the handler host) are none. What SQLite writes to its shared memory
// goes through a mapping and is rebuilt after a crash, so that it does not matter here.

#include "faults/faultcount.h"

#include <array>
#include <atomic>
#include <cerrno>
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <string>

#include <dlfcn.h>
#include <fcntl.h>
#include <sys/sendfile.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/time.h>
#include <unistd.h>

namespace {

using namespace Inlet::Faults;

std::string variable(const char *name)
{
    const char *value = std::getenv(name);
    return value ? value : "";
}

struct Settings
{
    bool isActive = variable(Variable::Program) == program_invocation_short_name;
    pid_t process = getpid();
    std::string log = variable(Variable::Log);
    std::string shadow = variable(Variable::Shadow);
    std::string action = variable(Variable::Action);
    long point = std::atol(variable(Variable::Point).c_str());
    long clock = std::atol(variable(Variable::Clock).c_str());
};

const Settings &settings()
{
    static const Settings all;
    return all;
}

std::atomic_long lastPoint = 0;

/** The function behind the one of this library with the same name. */
template <typename Function>
Function *behind(const char *name)
{
    return reinterpret_cast<Function *>(dlsym(RTLD_NEXT, name));
}

enum class Target { None, File, Socket };

Target targetOf(int handle)
{
    struct stat status = {};
    if (fstat(handle, &status) != 0)
        return Target::None;
    if (S_ISREG(status.st_mode) || S_ISDIR(status.st_mode))
        return Target::File;
    return S_ISSOCK(status.st_mode) ? Target::Socket : Target::None;
}

bool isMeddling()
{
    // A child between fork and exec is no longer the program.
    return settings().isActive && getpid() == settings().process;
}

void note(long point, const char *call, Target target)
{
    if (settings().log.empty())
        return;
    std::array<char, 128> line{};
    const int length = std::snprintf(line.data(), line.size(), "%ld %s %s\n", point, call,
                                     target == Target::File ? "file" : "socket");
    const int log = open(settings().log.c_str(), O_WRONLY | O_APPEND | O_CREAT | O_CLOEXEC, 0600);
    if (log == -1)
        return;
    syscall(SYS_write, log, line.data(), static_cast<size_t>(length));
    close(log);
}

/** One call under way. */
class Call
{
public:
    Call(const char *name, Target target, bool writes)
        : m_writes(writes)
        , m_target(target)
    {
        if (target == Target::None || !isMeddling())
            return;
        const int error = errno;
        m_point = ++lastPoint;
        note(m_point, name, target);
        if (isHit(Action::KillBefore))
            kill(getpid(), SIGKILL);
        errno = error;
    }

    /** 0, or the errno that the call is to fail with. */
    [[nodiscard]] int error() const
    {
        if (isHit(Action::InputOutputError))
            return m_target == Target::File ? EIO : ECONNRESET;
        const bool isFull = m_point >= settings().point && settings().action == Action::DiskFull;
        return isFull && m_point > 0 && m_target == Target::File && m_writes ? ENOSPC : 0;
    }

    /** Of @p size bytes, how many are to be written. */
    [[nodiscard]] size_t length(size_t size) const
    {
        return isHit(Action::ShortWrite) && size > 1 ? size / 2 : size;
    }

    template <typename Result>
    Result end(Result result) const
    {
        if (isHit(Action::KillAfter))
            kill(getpid(), SIGKILL);
        return result;
    }

private:
    [[nodiscard]] bool isHit(const char *action) const
    {
        return m_point > 0 && m_point == settings().point && settings().action == action;
    }

    long m_point = 0;
    bool m_writes;
    Target m_target;
};

template <typename Function>
ssize_t faultyWrite(const char *name, int handle, size_t size, Function doWrite)
{
    const Call call(name, targetOf(handle), true);
    if (const int error = call.error(); error != 0) {
        errno = error;
        return -1;
    }
    return call.end(doWrite(call.length(size)));
}

template <typename Function>
int faultyChange(const char *name, Target target, Function doChange)
{
    const Call call(name, target, false);
    if (const int error = call.error(); error != 0) {
        errno = error;
        return -1;
    }
    return call.end(doChange());
}

/** What was synced is what a loss of power leaves. */
void keepSynced(int handle)
{
    struct stat status = {};
    if (settings().shadow.empty() || !isMeddling() || fstat(handle, &status) != 0
        || !S_ISREG(status.st_mode))
        return;
    const std::string own = "/proc/self/fd/" + std::to_string(handle);
    const std::string copy = settings().shadow + '/' + std::to_string(status.st_ino);
    const int from = open(own.c_str(), O_RDONLY | O_CLOEXEC);
    const int to = open(copy.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0600);
    off_t left = status.st_size;
    while (from != -1 && to != -1 && left > 0) {
        const ssize_t sent = sendfile(to, from, nullptr, static_cast<size_t>(left));
        if (sent <= 0)
            break;
        left -= sent;
    }
    close(from);
    close(to);
}

template <typename Function>
int faultySync(const char *name, int handle, Function doSync)
{
    return faultyChange(name, targetOf(handle), [&] {
        const int result = doSync();
        if (result == 0)
            keepSynced(handle);
        return result;
    });
}

time_t clockOffset()
{
    return isMeddling() && lastPoint >= settings().point ? settings().clock : 0;
}

} // namespace

extern "C" {

ssize_t write(int handle, const void *bytes, size_t size)
{
    static const auto real = behind<ssize_t(int, const void *, size_t)>("write");
    return faultyWrite("write", handle, size,
                       [&](size_t length) { return real(handle, bytes, length); });
}

ssize_t pwrite(int handle, const void *bytes, size_t size, off_t offset)
{
    static const auto real = behind<ssize_t(int, const void *, size_t, off_t)>("pwrite");
    return faultyWrite("pwrite", handle, size,
                       [&](size_t length) { return real(handle, bytes, length, offset); });
}

ssize_t pwrite64(int handle, const void *bytes, size_t size, off64_t offset)
{
    static const auto real = behind<ssize_t(int, const void *, size_t, off64_t)>("pwrite64");
    return faultyWrite("pwrite", handle, size,
                       [&](size_t length) { return real(handle, bytes, length, offset); });
}

ssize_t send(int handle, const void *bytes, size_t size, int flags)
{
    static const auto real = behind<ssize_t(int, const void *, size_t, int)>("send");
    return faultyWrite("send", handle, size,
                       [&](size_t length) { return real(handle, bytes, length, flags); });
}

ssize_t sendmsg(int handle, const msghdr *message, int flags)
{
    static const auto real = behind<ssize_t(int, const msghdr *, int)>("sendmsg");
    return faultyWrite("sendmsg", handle, 0, [&](size_t) { return real(handle, message, flags); });
}

int fsync(int handle)
{
    static const auto real = behind<int(int)>("fsync");
    return faultySync("fsync", handle, [&] { return real(handle); });
}

int fdatasync(int handle)
{
    static const auto real = behind<int(int)>("fdatasync");
    return faultySync("fdatasync", handle, [&] { return real(handle); });
}

int ftruncate(int handle, off_t length) noexcept
{
    static const auto real = behind<int(int, off_t)>("ftruncate");
    return faultyChange("ftruncate", targetOf(handle), [&] { return real(handle, length); });
}

int ftruncate64(int handle, off64_t length) noexcept
{
    static const auto real = behind<int(int, off64_t)>("ftruncate64");
    return faultyChange("ftruncate", targetOf(handle), [&] { return real(handle, length); });
}

int rename(const char *from, const char *to) noexcept
{
    static const auto real = behind<int(const char *, const char *)>("rename");
    return faultyChange("rename", Target::File, [&] { return real(from, to); });
}

int renameat2(int fromFolder, const char *from, int toFolder, const char *to,
              unsigned flags) noexcept
{
    static const auto real =
        behind<int(int, const char *, int, const char *, unsigned)>("renameat2");
    return faultyChange("rename", Target::File,
                        [&] { return real(fromFolder, from, toFolder, to, flags); });
}

int link(const char *from, const char *to) noexcept
{
    static const auto real = behind<int(const char *, const char *)>("link");
    return faultyChange("link", Target::File, [&] { return real(from, to); });
}

int linkat(int fromFolder, const char *from, int toFolder, const char *to, int flags) noexcept
{
    static const auto real = behind<int(int, const char *, int, const char *, int)>("linkat");
    return faultyChange("link", Target::File,
                        [&] { return real(fromFolder, from, toFolder, to, flags); });
}

int unlink(const char *path) noexcept
{
    static const auto real = behind<int(const char *)>("unlink");
    return faultyChange("unlink", Target::File, [&] { return real(path); });
}

int clock_gettime(clockid_t clock, timespec *time) noexcept
{
    static const auto real = behind<int(clockid_t, timespec *)>("clock_gettime");
    const int result = real(clock, time);
    if (result == 0 && (clock == CLOCK_REALTIME || clock == CLOCK_REALTIME_COARSE))
        time->tv_sec += clockOffset();
    return result;
}

int gettimeofday(timeval *time, void *zone) noexcept
{
    static const auto real = behind<int(timeval *, void *)>("gettimeofday");
    const int result = real(time, zone);
    if (result == 0)
        time->tv_sec += clockOffset();
    return result;
}

time_t time(time_t *result) noexcept
{
    static const auto real = behind<time_t(time_t *)>("time");
    const time_t now = real(nullptr) + clockOffset();
    if (result)
        *result = now;
    return now;
}

} // extern "C"
