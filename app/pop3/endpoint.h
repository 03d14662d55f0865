// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QNetworkProxy>
#include <QString>

namespace Inlet::Pop3 {

/** Where a transport connects to and which certificates it accepts there. */
struct Endpoint
{
    QString host;
    quint16 port = 110;
    bool tlsFromStart = false; ///< POP3S; otherwise TLS begins with Transport::startTls()
    QList<QByteArray>
        pinnedCertificates; ///< SHA-256 of the leaf's DER, 32 bytes each; trusted here as they are
    QString caFile;         ///< PEM; empty: the system's authorities
    QNetworkProxy proxy{QNetworkProxy::NoProxy}; ///< SOCKS5 or HTTP; it looks the name up

    /** `host:port` of the proxy, without its credentials. */
    [[nodiscard]] QString proxyName() const
    {
        return proxy.hostName() + u':' + QString::number(proxy.port());
    }
    [[nodiscard]] bool isBehindProxy() const { return proxy.type() != QNetworkProxy::NoProxy; }

    /** `host:port` for people; an IPv6 address in brackets. */
    [[nodiscard]] QString toString() const
    {
        using namespace Qt::StringLiterals;
        const QString name = host.contains(u':') ? u'[' + host + u']' : host;
        return name + u':' + QString::number(port);
    }
};

} // namespace Inlet::Pop3
