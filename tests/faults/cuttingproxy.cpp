// SPDX-License-Identifier: GPL-3.0-or-later
#include "faults/cuttingproxy.h"

#include <QTcpSocket>

namespace Inlet::Faults {

CuttingProxy::CuttingProxy(quint16 serverPort, QObject *parent)
    : QObject(parent)
    , m_serverPort(serverPort)
{
    if (!m_server.listen(QHostAddress::LocalHost))
        qFatal("The proxy cannot listen");
    connect(&m_server, &QTcpServer::newConnection, this, [this] {
        while (QTcpSocket *client = m_server.nextPendingConnection())
            join(client);
    });
}

void CuttingProxy::cutAfter(Sender sender, qint64 bytes)
{
    m_cut = {sender, bytes};
}

qint64 CuttingProxy::passedOn(Sender sender) const
{
    return sender == Sender::Server ? m_fromServer : m_fromClient;
}

void CuttingProxy::join(QTcpSocket *client)
{
    if (m_cut && m_cut->bytes == 0) {
        m_cut.reset();
        m_hasCut = true;
        client->abort();
        client->deleteLater();
        return;
    }
    auto *const server = new QTcpSocket(this);
    server->connectToHost(QHostAddress(QHostAddress::LocalHost), m_serverPort);
    connect(client, &QTcpSocket::readyRead, server,
            [this, client, server] { pass(Sender::Client, client, server); });
    connect(server, &QTcpSocket::readyRead, client,
            [this, client, server] { pass(Sender::Server, server, client); });
    connect(client, &QTcpSocket::disconnected, server, &QTcpSocket::disconnectFromHost);
    connect(server, &QTcpSocket::disconnected, client, &QTcpSocket::disconnectFromHost);
    // Each on its own: one may still have bytes to send when the other is gone.
    connect(client, &QTcpSocket::disconnected, client, &QObject::deleteLater);
    connect(server, &QTcpSocket::disconnected, server, &QObject::deleteLater);
}

void CuttingProxy::pass(Sender sender, QTcpSocket *from, QTcpSocket *to)
{
    qint64 &passed = sender == Sender::Server ? m_fromServer : m_fromClient;
    QByteArray bytes = from->readAll();
    const bool isLast = m_cut && m_cut->sender == sender && passed + bytes.size() >= m_cut->bytes;
    if (isLast)
        bytes.truncate(m_cut->bytes - passed);
    passed += bytes.size();
    to->write(bytes);
    if (!isLast)
        return;
    m_cut.reset();
    m_hasCut = true;
    // The receiver gets the bytes and then the end; the sender only learns that nobody is there.
    to->disconnectFromHost();
    from->abort();
}

} // namespace Inlet::Faults
