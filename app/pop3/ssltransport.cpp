// SPDX-License-Identifier: GPL-3.0-or-later
#include "pop3/ssltransport.h"

#include "pop3/certificatefaults.h"

#include <QNetworkProxy>
#include <QSslCertificate>
#include <QSslCipher>
#include <QSslConfiguration>

#include <algorithm>

namespace Inlet::Pop3 {

using namespace Qt::StringLiterals;
using Core::Error;
using Core::ErrorCode;

namespace {

QByteArray fingerprint(const QSslCertificate &certificate)
{
    return certificate.digest(QCryptographicHash::Sha256);
}

} // namespace

SslTransport::SslTransport(const Endpoint &endpoint, QObject *parent)
    : Transport(parent)
    , m_endpoint(endpoint)
{
    m_socket.setProxy(m_endpoint.proxy);
    m_socket.setReadBufferSize(ReadBufferBytes);
    connect(&m_socket, &QSslSocket::connected, this, [this] {
        // Commands are small and are never held back on purpose; Nagle's algorithm would only delay them.
        m_socket.setSocketOption(QAbstractSocket::LowDelayOption, 1);
        if (m_endpoint.tlsFromStart) {
            m_phase = Phase::Handshake;
            Q_EMIT handshakeStarted();
        } else {
            m_phase = Phase::Open;
            Q_EMIT opened();
        }
    });
    connect(&m_socket, &QSslSocket::encrypted, this, &SslTransport::reportEncrypted);
    connect(&m_socket, &QSslSocket::sslErrors, this, &SslTransport::judgeCertificate);
    connect(&m_socket, &QSslSocket::errorOccurred, this, &SslTransport::handleSocketError);
    connect(&m_socket, &QSslSocket::readyRead, this, [this] {
        if (m_phase == Phase::Open || m_phase == Phase::PeerClosed)
            Q_EMIT readyRead();
    });
}

void SslTransport::open()
{
    m_phase = Phase::Connecting;
    if (!m_endpoint.tlsFromStart) {
        m_socket.connectToHost(m_endpoint.host, m_endpoint.port);
    } else if (configureTls()) {
        m_socket.connectToHostEncrypted(m_endpoint.host, m_endpoint.port, m_endpoint.host);
    }
}

void SslTransport::startTls()
{
    if (m_socket.bytesAvailable() != 0) {
        fail({ErrorCode::Tls,
              tr("Data arrived from \"%1\" before the TLS handshake.").arg(m_endpoint.toString()),
              {}});
        return;
    }
    if (!configureTls())
        return;
    m_phase = Phase::Handshake;
    m_socket.setPeerVerifyName(m_endpoint.host);
    m_socket.startClientEncryption();
}

bool SslTransport::configureTls()
{
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setProtocol(QSsl::TlsV1_2OrLater);
    configuration.setPeerVerifyMode(QSslSocket::VerifyPeer);
    // Without a file of its own the default stays: the system's authorities, which OpenSSL looks up on demand.
    if (!m_endpoint.caFile.isEmpty()) {
        const QList<QSslCertificate> authorities = QSslCertificate::fromPath(
            m_endpoint.caFile, QSsl::Pem, QSslCertificate::PatternSyntax::FixedString);
        if (authorities.isEmpty()) {
            fail({ErrorCode::Configuration,
                  tr("The file \"%1\" with the certificate authority for \"%2\" cannot be read or "
                     "holds no certificate in PEM form.")
                      .arg(m_endpoint.caFile, m_endpoint.toString()),
                  {}});
            return false;
        }
        configuration.setCaCertificates(authorities);
    }
    m_socket.setSslConfiguration(configuration);
    return true;
}

bool SslTransport::isEncrypted() const
{
    return m_socket.isEncrypted();
}

QString SslTransport::protocol() const
{
    switch (m_socket.sessionProtocol()) {
    case QSsl::TlsV1_2: return u"TLSv1.2"_s;
    case QSsl::TlsV1_3: return u"TLSv1.3"_s;
    default: return {};
    }
}

QString SslTransport::cipher() const
{
    return m_socket.sessionCipher().name();
}

QList<QSslCertificate> SslTransport::certificates() const
{
    return m_socket.peerCertificateChain();
}

QHostAddress SslTransport::peerAddress() const
{
    // Behind a proxy it would be the proxy's, and one on this machine must not pass for a server on it.
    return m_endpoint.isBehindProxy() ? QHostAddress() : m_socket.peerAddress();
}

bool SslTransport::hasBytes() const
{
    return m_socket.bytesAvailable() > 0;
}

QByteArray SslTransport::read(qint64 maxSize)
{
    return m_socket.read(std::min(maxSize, m_socket.bytesAvailable()));
}

void SslTransport::write(const QByteArray &bytes)
{
    m_socket.write(bytes);
}

void SslTransport::close()
{
    m_phase = Phase::Closed;
    // The owner may go away right after this call: what can be sent now is sent now.
    m_socket.flush();
    m_socket.disconnectFromHost();
}

void SslTransport::abort()
{
    m_phase = Phase::Closed;
    m_socket.abort();
}

void SslTransport::reportEncrypted()
{
    if (m_phase != Phase::Handshake)
        return;
    // Qt also accepts a host name that stands in the common name; RFC 9525 section 2 does not.
    const QSslCertificate leaf = m_socket.peerCertificate();
    if (!namesHost(leaf, m_endpoint.host) && !isPinned(leaf)) {
        m_certificateFaults = {QSslError(QSslError::HostNameMismatch, leaf)};
        refuseCertificates();
        return;
    }
    m_phase = Phase::Open;
    if (m_endpoint.tlsFromStart)
        Q_EMIT opened();
    else
        Q_EMIT encrypted();
}

void SslTransport::judgeCertificate(const QList<QSslError> &errors)
{
    m_certificateFaults = errors;
    if (isPinned(m_socket.peerCertificate()))
        m_socket.ignoreSslErrors(errors);
}

bool SslTransport::isPinned(const QSslCertificate &leaf) const
{
    return m_endpoint.pinnedCertificates.contains(fingerprint(leaf));
}

void SslTransport::handleSocketError(QAbstractSocket::SocketError error)
{
    switch (m_phase) {
    case Phase::Closed:
    case Phase::PeerClosed: return; // the end of TLS and that of TCP are one end
    case Phase::Connecting: fail(connectError(error)); return;
    case Phase::Handshake:
        if (error == QAbstractSocket::SslHandshakeFailedError && !m_certificateFaults.isEmpty())
            refuseCertificates();
        else
            fail(handshakeError());
        return;
    case Phase::Open:
        if (error == QAbstractSocket::RemoteHostClosedError) {
            m_phase = Phase::PeerClosed;
            Q_EMIT peerClosed();
            return;
        }
        fail({ErrorCode::Connect,
              tr("The connection to \"%1\" broke. Check the network.").arg(m_endpoint.toString()),
              m_socket.errorString()});
        return;
    }
}

void SslTransport::refuseCertificates()
{
    Q_EMIT certificatesRefused(certificates());
    fail(CertificateFaults(m_endpoint, m_socket.peerCertificate(), m_certificateFaults).error());
}

void SslTransport::fail(const Error &error)
{
    abort();
    Q_EMIT failed(error);
}

Error SslTransport::connectError(QAbstractSocket::SocketError error) const
{
    if (m_endpoint.isBehindProxy())
        return proxyError(error);
    const QString server = m_endpoint.toString();
    const QString detail = m_socket.errorString();
    switch (error) {
    case QAbstractSocket::HostNotFoundError:
        return {ErrorCode::Connect,
                tr("The server \"%1\" (port %2) cannot be found. Check its name and the network.")
                    .arg(m_endpoint.host)
                    .arg(m_endpoint.port),
                detail};
    case QAbstractSocket::ConnectionRefusedError:
        return {ErrorCode::Connect,
                tr("\"%1\" refused the connection. Check the port, and that the server is running.")
                    .arg(server),
                detail};
    case QAbstractSocket::SocketTimeoutError:
        return {
            ErrorCode::Timeout,
            tr("No connection to \"%1\": it does not answer. Check the server name, the port and "
               "the firewall.")
                .arg(server),
            detail};
    default:
        return {ErrorCode::Connect, tr("No connection to \"%1\". Check the network.").arg(server),
                detail};
    }
}

Error SslTransport::proxyError(QAbstractSocket::SocketError error) const
{
    const QString server = m_endpoint.toString();
    const QString proxy = m_endpoint.proxyName();
    const QString detail = m_socket.errorString();
    switch (error) {
    case QAbstractSocket::ProxyConnectionRefusedError:
    case QAbstractSocket::ProxyConnectionClosedError:
    case QAbstractSocket::ProxyConnectionTimeoutError:
    case QAbstractSocket::ProxyNotFoundError:
        return {
            ErrorCode::Connect,
            tr("The proxy \"%1\", through which \"%2\" is to be reached, does not answer. Check "
               "the proxy of the desktop or of the variable \"all_proxy\".")
                .arg(proxy, server),
            detail};
    case QAbstractSocket::ProxyAuthenticationRequiredError:
        return {
            ErrorCode::Configuration,
            tr("The proxy \"%1\", through which \"%2\" is to be reached, wants another name and "
               "password. Write them into the variable \"all_proxy\".")
                .arg(proxy, server),
            detail};
    case QAbstractSocket::ProxyProtocolError:
        return {
            ErrorCode::Connect,
            tr("\"%1\" does not answer as the proxy through which \"%2\" is to be reached. Check "
               "its kind (SOCKS5 or HTTP) and its port.")
                .arg(proxy, server),
            detail};
    default:
        return {ErrorCode::Connect,
                tr("The proxy \"%1\" gave no connection to \"%2\". Check the server name and the "
                   "port, and whether the proxy allows it.")
                    .arg(proxy, server),
                detail};
    }
}

Error SslTransport::handshakeError() const
{
    const QString detail = m_socket.errorString();
    const QString server = m_endpoint.toString();
    // Qt gives OpenSSL's reason only as text.
    if (detail.contains("protocol version"_L1) || detail.contains("unsupported protocol"_L1)) {
        return {ErrorCode::Tls,
                tr("\"%1\" supports only versions of TLS older than 1.2, which are not safe. No "
                   "password was sent. Ask the provider for a newer server.")
                    .arg(server),
                detail};
    }
    const QString text =
        m_endpoint.tlsFromStart
            ? tr("The TLS handshake with \"%1\" failed. The port may be one for plain POP3: then "
                 "choose the security \"starttls\", or the port for TLS (usually 995).")
            : tr("The TLS handshake with \"%1\" failed. No password was sent. The server may "
                 "support only versions older than TLS 1.2.");
    return {ErrorCode::Tls, text.arg(server), detail};
}

} // namespace Inlet::Pop3
