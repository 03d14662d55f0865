// SPDX-License-Identifier: GPL-3.0-or-later
#include "handler/hostprocess.h"

#include "core/childprocess.h"
#include "handler/protocol.h"

#include <QCoreApplication>
#include <QPointer>

#include <utility>

#ifdef Q_OS_LINUX
#include <csignal>
#include <cstring>
#include <fcntl.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#endif

namespace Inlet::Handler {

using namespace Qt::StringLiterals;

namespace {

// Address space for the program itself, its libraries and character tables (measured: under 100 MiB), and for parsing
// a message of 100 MiB. The host lowers the limit to what the script may have before it runs one.
constexpr qint64 RuntimeBytes = 1024LL * 1024 * 1024;

/** What the child needs of our environment, and no more: a credential may be in any other variable. */
QProcessEnvironment cleanEnvironment(const QByteArray &timeZone)
{
    const QProcessEnvironment ours = QProcessEnvironment::systemEnvironment();
    QProcessEnvironment environment;
    for (const QString &name :
         {u"LD_LIBRARY_PATH"_s, u"QT_LOGGING_RULES"_s, u"QT_MESSAGE_PATTERN"_s, u"TZ"_s,
          u"ASAN_OPTIONS"_s, u"UBSAN_OPTIONS"_s, u"LSAN_OPTIONS"_s}) {
        if (ours.contains(name))
            environment.insert(name, ours.value(name));
    }
    environment.insert(u"LANG"_s, u"C.UTF-8"_s);
    environment.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
    if (!timeZone.isEmpty())
        environment.insert(u"TZ"_s, QString::fromLatin1(timeZone));
    return environment;
}

#ifdef Q_OS_LINUX
/** Runs in the child between fork and exec: only async-signal-safe calls. */
void confineChild(rlim_t memoryBytes, int sharedFile)
{
    // A stop reaches the whole process group or cgroup; the runner decides when its host ends.
    for (const int signal : {SIGINT, SIGTERM, SIGHUP})
        ::signal(signal, SIG_IGN);
    const auto limit = [](auto resource, rlim_t value) {
        const rlimit both{value, value};
        setrlimit(resource, &both);
    };
    limit(RLIMIT_CORE, 0);
    limit(RLIMIT_NOFILE, 64);
#ifndef INLET_SANITIZED
    limit(RLIMIT_AS, memoryBytes);
#else
    Q_UNUSED(memoryBytes)
#endif
    // Files that were opened or inherited without close-on-exec; an old kernel does not know the call.
    close_range(STDERR_FILENO + 1, ~0U, CLOSE_RANGE_CLOEXEC);
    if (sharedFile >= 0)
        fcntl(sharedFile, F_SETFD, 0);
    prctl(PR_SET_PDEATHSIG, SIGKILL);
    prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0);
}
#endif

QString signalName(int number)
{
#ifdef Q_OS_LINUX
    if (const char *name = sigabbrev_np(number))
        return "SIG"_L1 + QLatin1StringView(name);
#endif
    return QString::number(number);
}

} // namespace

HostProcess::HostProcess(const HandlerSettings &settings, qsizetype maximumFrame, int sharedFile,
                         QObject *parent)
    : QObject(parent)
    // Not our child object: destroying a QProcess waits for its end.
    , m_process(new Core::ChildProcess(QCoreApplication::instance()))
    , m_reader(maximumFrame)
{
    m_process->setProgram(settings.program);
    m_process->setProcessEnvironment(cleanEnvironment(settings.timeZone));
    m_process->setWorkingDirectory(u"/"_s);
    m_process->setProcessChannelMode(QProcess::ForwardedErrorChannel);
#ifdef Q_OS_LINUX
    const auto memory = static_cast<rlim_t>(settings.scriptMemoryBytes + RuntimeBytes);
    m_process->setChildProcessModifier([memory, sharedFile] { confineChild(memory, sharedFile); });
#else
    Q_UNUSED(sharedFile)
#endif
    connect(m_process, &QProcess::readyReadStandardOutput, this, &HostProcess::readFrames);
    connect(m_process, &QProcess::bytesWritten, this, &HostProcess::bytesWritten);
    // Queued: start() may report the failure before it returns.
    connect(
        m_process, &QProcess::errorOccurred, this,
        [this](QProcess::ProcessError error) {
            if (error == QProcess::FailedToStart)
                end(End::NotStarted, m_process->errorString());
        },
        Qt::QueuedConnection);
    connect(m_process, &QProcess::finished, this, [this](int code, QProcess::ExitStatus status) {
        const QPointer<HostProcess> alive(this);
        readFrames(); // an answer may be the last thing it sent
        if (!alive || !m_process)
            return;
        if (status == QProcess::CrashExit)
            end(End::Crashed, signalName(code));
        else if (code == static_cast<int>(Protocol::ExitStatus::MemoryLimit))
            end(End::MemoryLimit, {});
        else
            end(End::Exited, QString::number(code));
    });
}

HostProcess::~HostProcess()
{
    release();
}

void HostProcess::release()
{
    QProcess *process = std::exchange(m_process, nullptr);
    if (!process)
        return;
    process->disconnect(this);
    if (process->state() == QProcess::NotRunning) {
        process->deleteLater();
        return;
    }
    connect(process, &QProcess::finished, process, &QObject::deleteLater);
    connect(process, &QProcess::errorOccurred, process, [process](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart)
            process->deleteLater(); // finished() does not come
    });
    process->kill();
}

void HostProcess::start()
{
    m_process->start();
}

void HostProcess::send(const QByteArray &bytes)
{
    if (m_process)
        m_process->write(bytes);
}

qint64 HostProcess::bytesToWrite() const
{
    return m_process ? m_process->bytesToWrite() : 0;
}

void HostProcess::readFrames()
{
    const QPointer<HostProcess> alive(this);
    m_reader.append(m_process->readAllStandardOutput());
    while (const std::optional<QCborMap> frame = m_reader.next()) {
        Q_EMIT frameReceived(*frame);
        if (!alive || !m_process)
            return; // whoever received it is done with this process
    }
    if (m_reader.isBroken())
        end(End::Malformed, {});
}

void HostProcess::end(End end, const QString &detail)
{
    if (!m_process)
        return;
    release();
    Q_EMIT ended(end, detail);
}

} // namespace Inlet::Handler
