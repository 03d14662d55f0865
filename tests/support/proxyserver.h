// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QTcpServer>

namespace Inlet::Test {

/**
 * A proxy on 127.0.0.1 that speaks SOCKS5 (RFC 1928, 1929) or HTTP CONNECT. Whatever name it is asked for, it connects
 * to this machine: only a name that the proxy itself resolves gets anywhere.
 */
class ProxyServer : public QTcpServer
{
    Q_OBJECT

public:
    enum class Kind { Socks5, Http };

    explicit ProxyServer(Kind kind);

    QByteArray name; ///< wanted from the client, with `password`; empty: neither is wanted
    QByteArray password;
    bool refuses = false;   ///< says no to every target
    QByteArrayList targets; ///< "host:port" as asked for

private:
    class Tunnel;

    Kind m_kind;
};

} // namespace Inlet::Test
