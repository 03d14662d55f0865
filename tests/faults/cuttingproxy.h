// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QObject>
#include <QTcpServer>

#include <optional>

class QTcpSocket;

namespace Inlet::Faults {

/** Who sent the bytes that a line carries. */
enum class Sender { Server, Client };

/** A line on 127.0.0.1 that can be dropped after any byte of its first connection; later ones hold. */
class CuttingProxy : public QObject
{
    Q_OBJECT

public:
    explicit CuttingProxy(quint16 serverPort, QObject *parent = nullptr);

    [[nodiscard]] quint16 port() const { return m_server.serverPort(); }

    /** Drops the line for both once @p bytes from @p sender were passed on. */
    void cutAfter(Sender sender, qint64 bytes);

    /** Bytes passed on so far, over all connections. */
    [[nodiscard]] qint64 passedOn(Sender sender) const;

    /** True once the line was dropped. */
    [[nodiscard]] bool hasCut() const { return m_hasCut; }

private:
    void join(QTcpSocket *client);
    void pass(Sender sender, QTcpSocket *from, QTcpSocket *to);

    struct Cut
    {
        Sender sender = Sender::Server;
        qint64 bytes = 0;
    };

    quint16 m_serverPort;
    QTcpServer m_server;
    std::optional<Cut> m_cut;
    qint64 m_fromServer = 0;
    qint64 m_fromClient = 0;
    bool m_hasCut = false;
};

} // namespace Inlet::Faults
