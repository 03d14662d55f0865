// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/certificates.h"

#include <QFile>
#include <QMap>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslKey>
#include <QSslSocket>
#include <QTcpServer>

#include <optional>

namespace Inlet::Test {

/** A POP3 server on loopback that answers each command from a table; what is not in it gets -ERR. */
class FakePop3Server final : public QTcpServer
{
    Q_OBJECT

public:
    /** @p tls: the certificate of a server that speaks TLS from the start. */
    explicit FakePop3Server(const std::optional<KeyPair> &tls = {})
    {
        if (tls) {
            QFile key(tls->keyFile);
            m_tls = QSslConfiguration::defaultConfiguration();
            m_tls->setLocalCertificate(QSslCertificate::fromPath(tls->certificateFile).value(0));
            if (key.open(QIODevice::ReadOnly))
                m_tls->setPrivateKey(QSslKey(&key, QSsl::Ec));
        }
        listen(QHostAddress::LocalHost);
    }

    QByteArray greeting = "+OK ready\r\n"; ///< empty: the server stays silent
    QMap<QByteArray, QByteArray> answers{
        {"CAPA", "+OK\r\nUIDL\r\nUSER\r\n.\r\n"},
        {"USER", "+OK\r\n"},
        {"PASS", "+OK\r\n"},
        {"STAT", "+OK 1 100\r\n"},
        {"LIST", "+OK\r\n1 100\r\n.\r\n"},
        {"UIDL", "+OK\r\n1 a\r\n.\r\n"},
        {"QUIT", "+OK\r\n"},
    };
    QByteArrayList commands; ///< received, in order

protected:
    void incomingConnection(qintptr descriptor) override
    {
        auto *socket = new QSslSocket(this);
        socket->setSocketDescriptor(descriptor);
        connect(socket, &QSslSocket::readyRead, this, [this, socket] { answer(socket); });
        if (m_tls) {
            socket->setSslConfiguration(*m_tls);
            connect(socket, &QSslSocket::encrypted, this,
                    [this, socket] { socket->write(greeting); });
            socket->startServerEncryption();
        } else {
            socket->write(greeting);
        }
    }

private:
    void answer(QSslSocket *socket)
    {
        while (!greeting.isEmpty() && socket->canReadLine()) {
            const QByteArray command = socket->readLine().trimmed();
            commands.append(command);
            socket->write(answers.value(command.left(4).toUpper(), "-ERR unknown\r\n"));
        }
    }

    std::optional<QSslConfiguration> m_tls;
};

} // namespace Inlet::Test
