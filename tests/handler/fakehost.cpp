// SPDX-License-Identifier: GPL-3.0-or-later
//
// A handler host that does what tests ask for: the first line of the script says how it starts, the UIDL of a message
// what happens to that message.
#include "handler/frame.h"
#include "handler/protocol.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QProcessEnvironment>

#include <array>
#include <csignal>
#include <fcntl.h>
#include <unistd.h>

#ifdef Q_OS_LINUX
#include <sys/resource.h>
#endif

using namespace Inlet::Handler;
using namespace Qt::StringLiterals;

namespace {

int otherFiles = 0;

int countOtherFiles()
{
    int open = 0;
    for (int file = STDERR_FILENO + 1; file < 256; ++file) {
        if (fcntl(file, F_GETFD) >= 0)
            ++open;
    }
    return open;
}

FrameReader reader(Protocol::MaximumRequestBytes);

std::optional<QCborMap> receive()
{
    std::array<char, 64 * 1024> buffer;
    for (;;) {
        if (std::optional<QCborMap> frame = reader.next())
            return frame;
        const ssize_t got = read(STDIN_FILENO, buffer.data(), buffer.size());
        if (got <= 0)
            return std::nullopt;
        reader.append(QByteArrayView(buffer.data(), got));
    }
}

void sendBytes(const QByteArray &bytes)
{
    qsizetype done = 0;
    while (done < bytes.size()) {
        const ssize_t written = write(STDOUT_FILENO, bytes.constData() + done,
                                      static_cast<size_t>(bytes.size() - done));
        if (written <= 0)
            _exit(99);
        done += written;
    }
}

void send(const QCborMap &frame)
{
    sendBytes(encodeFrame(frame));
}

[[noreturn]] void hang()
{
    for (;;)
        pause();
}

void greet(const HandlerSettings &settings)
{
    const QString mode = settings.script.value(0);
    if (mode == "exit at start"_L1)
        _exit(3);
    if (mode == "silent at start"_L1)
        hang();
    if (mode == "garbage at start"_L1)
        sendBytes("Hello, this is not a frame but a line of text.\n");
    if (mode == "rejects"_L1) {
        QCborMap rejected = Protocol::frame(Protocol::Type::Rejected);
        Protocol::writeError(rejected,
                             HandlerError{Inlet::Core::ErrorCode::Script, u"bad script"_s, 7});
        send(rejected);
        hang();
    }
    QCborMap ready = Protocol::frame(Protocol::Type::Ready);
    ready.insert(Protocol::Key::Version, mode == "other version"_L1 ? 999 : Protocol::Version);
    send(ready);
    if (mode == "exit when ready"_L1)
        _exit(4);
}

QJsonObject surroundings()
{
    QJsonObject seen;
    seen.insert(u"environment"_s, QProcessEnvironment::systemEnvironment().keys().join(u' '));
    seen.insert(u"timeZone"_s, qEnvironmentVariable("TZ"));
#ifdef Q_OS_LINUX
    rlimit limit{};
    getrlimit(RLIMIT_CORE, &limit);
    seen.insert(u"core"_s, qint64(limit.rlim_max));
    getrlimit(RLIMIT_NOFILE, &limit);
    seen.insert(u"files"_s, qint64(limit.rlim_max));
    getrlimit(RLIMIT_AS, &limit);
    seen.insert(u"memoryIsLimited"_s, limit.rlim_max != RLIM_INFINITY);
#endif
    seen.insert(u"otherFiles"_s, otherFiles);
    return seen;
}

void handle(const QCborMap &request, HandlerSettings &settings)
{
    const QString uid = request.value(Protocol::Key::Uid).toString();
    if (uid == "closes its input"_L1)
        _exit(5);
    const qint64 size = request.value(Protocol::Key::Size).toInteger();
    QCryptographicHash hash(QCryptographicHash::Sha256);
    qint64 received = 0;
    std::array<char, 64 * 1024> buffer;
    while (received < size) {
        const qsizetype wanted = qMin<qsizetype>(buffer.size(), size - received);
        qsizetype got = reader.take(buffer.data(), wanted);
        if (got == 0)
            got = read(STDIN_FILENO, buffer.data(), static_cast<size_t>(wanted));
        if (got <= 0)
            _exit(0);
        received += got;
        hash.addData(QByteArrayView(buffer.data(), got));
    }
    if (uid == "hangs while reading"_L1)
        hang();
    if (uid == "crashes while reading"_L1)
        raise(SIGSEGV);
    send(Protocol::frame(Protocol::Type::Running));
    if (uid == "hangs"_L1)
        hang();
    if (uid == "crashes"_L1)
        raise(SIGSEGV);
    if (uid == "aborts"_L1)
        std::abort();
    if (uid == "exits"_L1)
        _exit(6);
    if (uid == "out of memory"_L1)
        _exit(static_cast<int>(Protocol::ExitStatus::MemoryLimit));
    if (uid == "prints garbage"_L1)
        sendBytes("segmentation fault, core dumped\n");
    if (uid == "sends a huge frame"_L1)
        sendBytes("\xff\xff\xff\xff....");
    if (uid == "sends no map"_L1)
        sendBytes(QByteArray("\0\0\0\1\x01", 5));
    if (uid == "sends an unknown type"_L1)
        send({{u"type"_s, 4711}});
    if (uid == "sends ready again"_L1)
        send(Protocol::frame(Protocol::Type::Ready));
    if (uid == "sends half a frame"_L1) {
        sendBytes(QByteArray("\0\0\0\x10half", 8));
        _exit(7);
    }

    settings.taskVars.insert(u"count"_s, settings.taskVars.value("count"_L1).toInt() + 1);
    HandlerOutcome outcome;
    outcome.ticket = static_cast<quint64>(request.value(Protocol::Key::Ticket).toInteger());
    if (uid == "has another ticket"_L1)
        outcome.ticket += 1;
    if (uid != "has no decision"_L1)
        outcome.returnCode = uid == "decides 5"_L1 ? 5 : 2;
    outcome.vars = surroundings();
    outcome.vars.insert(u"sha256"_s, QString::fromLatin1(hash.result().toHex()));
    outcome.taskVars = settings.taskVars;
    outcome.instanceVars = settings.instanceVars;
    QCborMap frame = Protocol::frame(Protocol::Type::Outcome);
    Protocol::writeOutcome(frame, outcome);
    send(frame);
    if (uid == "answers twice"_L1)
        send(frame);
}

} // namespace

#ifdef INLET_SANITIZED
/** A crash has to look to the client as it does in a build without the sanitizer: the signal, not its report. */
extern "C" const char *__asan_default_options()
{
    return "handle_segv=0:handle_sigbus=0:handle_abort=0:handle_sigill=0";
}
#endif

int main(int argc, char *argv[])
{
    otherFiles = countOtherFiles(); // before Qt opens its own
    const QCoreApplication application(argc, argv);
    const std::optional<QCborMap> hello = receive();
    if (!hello)
        return 0;
    HandlerSettings settings = Protocol::readSettings(*hello);
    greet(settings);
    while (const std::optional<QCborMap> request = receive()) {
        if (Protocol::typeOf(*request) == Protocol::Type::Message)
            handle(*request, settings);
    }
    return 0;
}
