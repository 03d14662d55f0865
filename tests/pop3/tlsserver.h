// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/certificates.h"

#include <QFile>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslKey>
#include <QSslSocket>
#include <QTcpServer>

namespace Inlet::Test {

/** Accepts one line at a time on loopback; the test speaks through socket(). */
class TlsServer final : public QTcpServer
{
    Q_OBJECT

public:
    enum class Start { Plain, Tls };

    TlsServer(const KeyPair &pair, Start start)
        : m_start(start)
    {
        m_configuration = QSslConfiguration::defaultConfiguration();
        m_configuration.setLocalCertificate(
            QSslCertificate::fromPath(pair.certificateFile).value(0));
        QFile key(pair.keyFile);
        if (key.open(QIODevice::ReadOnly))
            m_configuration.setPrivateKey(QSslKey(&key, QSsl::Ec));
        listen(QHostAddress::LocalHost);
    }

    /** The last line accepted; null before the first. */
    [[nodiscard]] QSslSocket *socket() const { return m_socket; }

    void restrictTo(QSsl::SslProtocol protocol) { m_configuration.setProtocol(protocol); }

protected:
    void incomingConnection(qintptr descriptor) override
    {
        m_socket = new QSslSocket(this);
        m_socket->setSocketDescriptor(descriptor);
        m_socket->setSslConfiguration(m_configuration);
        if (m_start == Start::Tls)
            m_socket->startServerEncryption();
    }

private:
    Start m_start;
    QSslConfiguration m_configuration;
    QSslSocket *m_socket = nullptr;
};

} // namespace Inlet::Test
