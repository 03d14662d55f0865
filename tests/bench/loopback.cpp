// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/loopback.h"

#include <QtEndian>

#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/socket.h>
#include <unistd.h>

namespace Inlet::Bench {

namespace {

sockaddr_in loopback(quint16 port)
{
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = qToBigEndian<quint32>(INADDR_LOOPBACK);
    address.sin_port = qToBigEndian(port);
    return address;
}

} // namespace

int listenOnLoopback(quint16 &port)
{
    sockaddr_in address = loopback(0);
    auto *generic = reinterpret_cast<sockaddr *>(&address);
    socklen_t length = sizeof address;
    const int socket = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    if (socket < 0 || bind(socket, generic, length) != 0 || listen(socket, 8) != 0
        || getsockname(socket, generic, &length) != 0)
        qFatal("no port can be opened on 127.0.0.1");
    port = qFromBigEndian(address.sin_port);
    return socket;
}

int connectToLoopback(quint16 port)
{
    const sockaddr_in address = loopback(port);
    const int socket = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    if (connect(socket, reinterpret_cast<const sockaddr *>(&address), sizeof address) != 0) {
        close(socket);
        return -1;
    }
    const int on = 1;
    setsockopt(socket, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
    return socket;
}

} // namespace Inlet::Bench
