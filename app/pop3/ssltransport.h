// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pop3/endpoint.h"
#include "pop3/transport.h"

#include <QSslError>
#include <QSslSocket>

namespace Inlet::Pop3 {

/**
 * A Transport over a TCP socket. The certificate chain and the host name are always verified, with TLS 1.2 or newer;
 * the only exception is a leaf certificate that the endpoint pins. Of proxies only the endpoint's is used, whatever the
 * desktop is set to; behind one the address at the other end is unknown. What is not read stays with the server: at
 * most ReadBufferBytes (plus one TLS record) wait in memory.
 */
class SslTransport final : public Transport
{
    Q_OBJECT

public:
    static constexpr qint64 ReadBufferBytes = 256 * 1024;

    explicit SslTransport(const Endpoint &endpoint, QObject *parent = nullptr);

    void open() override;
    void startTls() override;
    [[nodiscard]] bool isEncrypted() const override;
    [[nodiscard]] QString protocol() const override;
    [[nodiscard]] QString cipher() const override;
    [[nodiscard]] QList<QSslCertificate> certificates() const override;
    [[nodiscard]] QHostAddress peerAddress() const override;
    [[nodiscard]] bool hasBytes() const override;
    [[nodiscard]] QByteArray read(qint64 maxSize) override;
    void write(const QByteArray &bytes) override;
    void close() override;
    void abort() override;

private:
    enum class Phase { Closed, Connecting, Handshake, Open, PeerClosed };

    [[nodiscard]] bool configureTls();
    void reportEncrypted();
    void judgeCertificate(const QList<QSslError> &errors);
    [[nodiscard]] bool isPinned(const QSslCertificate &leaf) const;
    void handleSocketError(QAbstractSocket::SocketError error);
    void fail(const Core::Error &error);
    [[nodiscard]] Core::Error connectError(QAbstractSocket::SocketError error) const;
    [[nodiscard]] Core::Error proxyError(QAbstractSocket::SocketError error) const;
    [[nodiscard]] Core::Error handshakeError() const;
    void refuseCertificates();

    Endpoint m_endpoint;
    QSslSocket m_socket;
    Phase m_phase = Phase::Closed;
    QList<QSslError> m_certificateFaults;
};

} // namespace Inlet::Pop3
