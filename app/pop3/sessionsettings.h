// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QNetworkProxy>
#include <QSslCertificate>
#include <QString>
#include <QStringList>

#include <chrono>

namespace Inlet::Pop3 {

/** How the connection is secured; the conduct of each is the table "Security of a connection" of the runner. */
enum class Security { Default, None, StartTls, Tls };

enum class Authentication {
    Auto,
    Password,
    Apop,
    CramMd5,
    Plain,
    Login,
    ScramSha1,
    ScramSha256,
    XOAuth2,
    OAuthBearer
};

/** Everything a session needs to know; values, no defaults from elsewhere. */
struct SessionSettings
{
    QString host;
    quint16 port = 110;
    Security security = Security::Default;
    Authentication authentication = Authentication::Auto;
    QString account;
    QByteArray password;                  ///< UTF-8; never logged
    QList<QByteArray> pinnedCertificates; ///< SHA-256 of the leaf's DER, 32 bytes each
    QString caFile; ///< absolute path of a PEM file; empty: the system's authorities
    QNetworkProxy proxy{QNetworkProxy::NoProxy}; ///< SOCKS5 or HTTP; it looks the name up
    std::chrono::milliseconds idleTimeout{
        std::chrono::minutes(1)}; ///< longest silence of the server in any wait
    std::chrono::milliseconds keepAlive{
        std::chrono::minutes(2)};    ///< NOOP after so long without work (RFC 1939, 3)
    qint64 messageBytes = 104857600; ///< a larger message is refused, not received
    bool needsUniqueIds = false;     ///< a server that offers UIDL and refuses it ends the session
    int windowMessages = 128; ///< RETR commands outstanding when the server offers PIPELINING
    qint64 windowBytes =
        8 * 1024 * 1024; ///< bytes announced for outstanding RETRs, at least one message

    /** Whether TLS begins with the first byte, so that the greeting comes after the handshake. */
    [[nodiscard]] bool tlsFromStart() const
    {
        constexpr quint16 Pop3sPort = 995;
        return security == Security::Tls || (security == Security::Default && port == Pop3sPort);
    }
};

/** What TLS made of the line. */
struct TlsInfo
{
    QString protocol; ///< "TLSv1.3"
    QString cipher;
    QList<QSslCertificate> certificates; ///< as the server sent them, the leaf first
};

/** What is known about the line just before the login. */
struct ConnectionInfo
{
    QString host;
    quint16 port = 0;
    bool encrypted = false;
    QString protocol; ///< "TLSv1.3"; empty in clear
    QString cipher;
    QStringList capabilities;      ///< as known at login, upper-case tags with their parameters
    bool clearTextWarning = false; ///< security `none`: the caller warns each time
};

} // namespace Inlet::Pop3
