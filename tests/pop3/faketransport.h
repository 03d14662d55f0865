// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pop3/transport.h"

#include <QByteArray>

namespace Inlet::Test {

/** A line without a network: the test is the server. */
class FakeTransport final : public Pop3::Transport
{
    Q_OBJECT

public:
    void open() override
    {
        QMetaObject::invokeMethod(this, &Transport::opened, Qt::QueuedConnection);
    }
    void startTls() override { tlsWanted = true; }
    bool isEncrypted() const override { return encryptedNow; }
    QString protocol() const override { return {}; }
    QString cipher() const override { return {}; }
    QList<QSslCertificate> certificates() const override { return chain; }
    QHostAddress peerAddress() const override { return address; }
    bool hasBytes() const override { return !incoming.isEmpty(); }
    QByteArray read(qint64 maxSize) override
    {
        const QByteArray bytes = incoming.first(qMin(maxSize, incoming.size()));
        incoming.remove(0, bytes.size());
        return bytes;
    }
    void write(const QByteArray &bytes) override { written += bytes; }
    void close() override { closed = true; }
    void abort() override { closed = true; }

    /** The server sends @p bytes in one packet. */
    void deliver(const QByteArray &bytes)
    {
        if (closed)
            return;
        incoming += bytes;
        Q_EMIT readyRead();
    }

    void completeTls()
    {
        tlsWanted = false;
        encryptedNow = true;
        Q_EMIT encrypted();
    }

    void closeByPeer()
    {
        if (!closed)
            Q_EMIT peerClosed();
    }

    QByteArray incoming; ///< sent by the server, not read yet
    QByteArray written;  ///< by the client; the test takes from it
    QList<QSslCertificate> chain;
    QHostAddress address{QHostAddress::LocalHost};
    bool encryptedNow = false;
    bool tlsWanted = false;
    bool closed = false;
};

} // namespace Inlet::Test
