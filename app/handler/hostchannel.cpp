// SPDX-License-Identifier: GPL-3.0-or-later
#include "handler/hostchannel.h"

#include "handler/protocol.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <fcntl.h>
#include <limits>
#include <unistd.h>

namespace Inlet::Handler {

HostChannel::HostChannel()
    : m_in(STDIN_FILENO)
    , m_output(dup(STDOUT_FILENO))
    , m_reader(Protocol::MaximumRequestBytes)
{
    dup2(STDERR_FILENO, STDOUT_FILENO);
#ifdef F_SETPIPE_SZ
    // Several messages fit into the pipe while one is handled. As much as an ordinary user may have; no matter if not.
    constexpr int PipeBytes = 1024 * 1024;
    fcntl(m_in, F_SETPIPE_SZ, PipeBytes);
#endif
}

qsizetype HostChannel::readInput(char *to, qsizetype maximum)
{
    if (!m_output.flush())
        return 0;
    for (;;) {
        const ssize_t got = read(m_in, to, static_cast<size_t>(maximum));
        if (got >= 0 || errno != EINTR)
            return std::max<qsizetype>(got, 0);
    }
}

std::optional<QCborMap> HostChannel::receive()
{
    std::array<char, 128 * 1024> buffer;
    for (;;) {
        if (std::optional<QCborMap> frame = m_reader.next())
            return frame;
        if (m_reader.isBroken())
            return std::nullopt;
        const qsizetype got = readInput(buffer.data(), buffer.size());
        if (got == 0)
            return std::nullopt;
        m_reader.append(QByteArrayView(buffer.data(), got));
    }
}

bool HostChannel::openRing(const QCborMap &hello)
{
    const qint64 file = hello.value(Protocol::Key::Shared).toInteger(-1);
    return file > STDERR_FILENO && file <= std::numeric_limits<int>::max()
           && m_ring.open(static_cast<int>(file));
}

std::optional<QByteArray> HostChannel::receiveBody(const QCborMap &request)
{
    const qint64 size = request.value(Protocol::Key::Size).toInteger();
    const QCborValue place = request.value(Protocol::Key::Place);
    return place.isInteger() ? m_ring.body(place.toInteger(), size) : receiveBytes(size);
}

std::optional<QByteArray> HostChannel::receiveBytes(qint64 size)
{
    QByteArray bytes(size, Qt::Uninitialized);
    qsizetype received = m_reader.take(bytes.data(), size);
    while (received < size) {
        const qsizetype got = readInput(bytes.data() + received, size - received);
        if (got == 0)
            return std::nullopt;
        received += got;
    }
    return bytes;
}

bool HostChannel::send(const QCborMap &frame)
{
    return m_output.write(encodeFrame(frame));
}

} // namespace Inlet::Handler
