// SPDX-License-Identifier: GPL-3.0-or-later
#include "handler/hostchannel.h"

#include "handler/protocol.h"

#include <array>
#include <cerrno>
#include <fcntl.h>
#include <unistd.h>

namespace Inlet::Handler {

HostChannel::HostChannel()
    : m_in(STDIN_FILENO)
    , m_out(dup(STDOUT_FILENO))
    , m_reader(Protocol::MaximumRequestBytes)
{
    dup2(STDERR_FILENO, STDOUT_FILENO);
#ifdef F_SETPIPE_SZ
    // Several messages fit into the pipe while one is handled. As much as an ordinary user may have; no matter if not.
    constexpr int PipeBytes = 1024 * 1024;
    fcntl(m_in, F_SETPIPE_SZ, PipeBytes);
#endif
}

HostChannel::~HostChannel()
{
    close(m_out);
}

std::optional<QCborMap> HostChannel::receive()
{
    std::array<char, 128 * 1024> buffer;
    for (;;) {
        if (std::optional<QCborMap> frame = m_reader.next())
            return frame;
        if (m_reader.isBroken())
            return std::nullopt;
        const ssize_t got = read(m_in, buffer.data(), buffer.size());
        if (got > 0)
            m_reader.append(QByteArrayView(buffer.data(), got));
        else if (got == 0 || errno != EINTR)
            return std::nullopt;
    }
}

bool HostChannel::send(const QCborMap &frame)
{
    const QByteArray bytes = encodeFrame(frame);
    qsizetype done = 0;
    while (done < bytes.size()) {
        const ssize_t written =
            write(m_out, bytes.constData() + done, static_cast<size_t>(bytes.size() - done));
        if (written >= 0)
            done += written;
        else if (errno != EINTR)
            return false;
    }
    return true;
}

} // namespace Inlet::Handler
