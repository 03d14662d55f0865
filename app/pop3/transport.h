// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"

#include <QHostAddress>
#include <QList>
#include <QObject>
#include <QSslCertificate>

namespace Inlet::Pop3 {

/**
 * A line of bytes to a POP3 server that can turn to TLS; asynchronous, in the thread of its owner. After failed(),
 * close() or abort() nothing more is signalled.
 */
class Transport : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /** Connects; with TLS from the start the handshake belongs to it. Leads to opened() or failed(). */
    virtual void open() = 0;

    /**
     * Begins TLS on the open line; leads to encrypted() or failed(). The caller has made sure that nothing received
     * before is left to read.
     */
    virtual void startTls() = 0;

    [[nodiscard]] virtual bool isEncrypted() const = 0;
    [[nodiscard]] virtual QString protocol() const = 0; ///< "TLSv1.3"; empty in clear
    [[nodiscard]] virtual QString cipher() const = 0;

    /** As the server sent them, the leaf first; empty in clear. */
    [[nodiscard]] virtual QList<QSslCertificate> certificates() const { return {}; }

    /** The address at the other end, not a name. */
    [[nodiscard]] virtual QHostAddress peerAddress() const = 0;

    /** True when read() would give something. */
    [[nodiscard]] virtual bool hasBytes() const = 0;

    /** At most @p maxSize bytes of what has arrived; reading on is what lets the server go on sending. */
    [[nodiscard]] virtual QByteArray read(qint64 maxSize) = 0;

    virtual void write(const QByteArray &bytes) = 0;

    /** Sends what is written, then closes. */
    virtual void close() = 0;

    /** Closes at once. */
    virtual void abort() = 0;

Q_SIGNALS:
    /** With TLS from the start: the line stands, the handshake begins; opened() is still to come. */
    void handshakeStarted();
    void opened();
    void encrypted();
    /** As the server sent them, the leaf first; failed() follows. */
    void certificatesRefused(const QList<QSslCertificate> &certificates);
    void readyRead();
    /** The server has closed the line; what arrived before can still be read. */
    void peerClosed();
    void failed(const Inlet::Core::Error &error);
};

} // namespace Inlet::Pop3
