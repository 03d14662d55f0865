// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/proxyserver.h"

#include <QTcpSocket>

namespace Inlet::Test {

/** One connection of a client; deleted with its socket. */
class ProxyServer::Tunnel : public QObject
{
public:
    Tunnel(ProxyServer &proxy, QTcpSocket *client)
        : QObject(client)
        , m_proxy(proxy)
        , m_client(client)
    {
        connect(client, &QTcpSocket::readyRead, this, [this] { takeFromClient(); });
        connect(client, &QTcpSocket::disconnected, client, &QObject::deleteLater);
        connect(&m_server, &QTcpSocket::readyRead, this,
                [this] { m_client->write(m_server.readAll()); });
        connect(&m_server, &QTcpSocket::disconnected, this,
                [this] { m_client->disconnectFromHost(); });
    }

    // A child of the client, which is gone by half by now: the end of the other line is none of its business.
    ~Tunnel() override { m_server.disconnect(this); }

private:
    enum class Step { Greeting, Login, Request, Connecting, Open };

    void takeFromClient()
    {
        m_bytes += m_client->readAll();
        if (m_proxy.m_kind == Kind::Http)
            takeHttp();
        else
            takeSocks();
        if (m_step == Step::Open)
            m_server.write(std::exchange(m_bytes, {}));
    }

    void takeHttp()
    {
        const qsizetype end = m_bytes.indexOf("\r\n\r\n");
        if (m_step == Step::Connecting || m_step == Step::Open || end < 0)
            return;
        const QByteArray head = m_bytes.first(end);
        m_bytes.remove(0, end + 4);
        const QByteArray wanted = (m_proxy.name + ':' + m_proxy.password).toBase64();
        if (!m_proxy.name.isEmpty() && !head.contains("Basic " + wanted)) {
            m_client->write("HTTP/1.1 407 Who\r\nProxy-Authenticate: Basic realm=\"test\"\r\n"
                            "Content-Length: 0\r\n\r\n");
            return;
        }
        const QByteArray target = head.split(' ').value(1);
        const auto port = target.sliced(target.lastIndexOf(':') + 1).toUShort();
        connectTo(target, port, "HTTP/1.1 200 Connected\r\n\r\n",
                  "HTTP/1.1 403 Forbidden\r\nContent-Length: 0\r\n\r\n");
    }

    void takeSocks()
    {
        if (m_step == Step::Greeting && m_bytes.size() >= 2 && m_bytes.size() >= 2 + m_bytes[1]) {
            const char method = m_proxy.name.isEmpty() ? '\0' : '\2';
            const bool isOffered = m_bytes.sliced(2, m_bytes[1]).contains(method);
            m_bytes.remove(0, 2 + m_bytes[1]);
            m_client->write(QByteArray("\5") + (isOffered ? method : '\xff'));
            m_step = method == '\0' ? Step::Request : Step::Login;
        }
        if (m_step == Step::Login && m_bytes.startsWith('\1')) {
            const QByteArray name = m_bytes.sliced(2, m_bytes[1]);
            const QByteArray password = m_bytes.sliced(3 + name.size());
            m_bytes.clear();
            const bool isRight = name == m_proxy.name && password == m_proxy.password;
            m_client->write(QByteArray("\1") + (isRight ? '\0' : '\1'));
            m_step = Step::Request;
        }
        if (m_step == Step::Request && m_bytes.size() > 7 && m_bytes[3] == '\3') {
            const QByteArray host = m_bytes.sliced(5, m_bytes[4]);
            const QByteArrayView portBytes = QByteArrayView(m_bytes).sliced(5 + host.size(), 2);
            const auto port = static_cast<quint16>(static_cast<quint8>(portBytes[0]) << 8
                                                   | static_cast<quint8>(portBytes[1]));
            m_bytes.remove(0, 7 + host.size());
            const QByteArray address(7, '\0'); // behind the type: nobody needs it
            connectTo(host + ':' + QByteArray::number(port), port,
                      QByteArray("\5\0\0\1", 4) + address.first(6),
                      QByteArray("\5\2\0\1", 4) + address.first(6));
        }
    }

    void connectTo(const QByteArray &target, quint16 port, const QByteArray &yes,
                   const QByteArray &no)
    {
        m_proxy.targets.append(target);
        if (m_proxy.refuses) {
            m_client->write(no);
            m_client->disconnectFromHost();
            return;
        }
        m_step = Step::Connecting;
        connect(&m_server, &QTcpSocket::connected, this, [this, yes] {
            m_client->write(yes);
            m_step = Step::Open;
        });
        m_server.connectToHost(QHostAddress(QHostAddress::LocalHost), port);
    }

    ProxyServer &m_proxy;
    QTcpSocket *m_client;
    QTcpSocket m_server;
    QByteArray m_bytes;
    Step m_step = Step::Greeting;
};

ProxyServer::ProxyServer(Kind kind)
    : m_kind(kind)
{
    if (!listen(QHostAddress::LocalHost))
        qFatal("The proxy cannot listen");
    connect(this, &QTcpServer::newConnection, this, [this] {
        while (QTcpSocket *client = nextPendingConnection())
            new Tunnel(*this, client);
    });
}

} // namespace Inlet::Test
