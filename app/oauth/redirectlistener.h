// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QObject>
#include <QString>
#include <QTcpServer>
#include <QUrlQuery>

class QTcpSocket;

namespace Inlet::OAuth {

/**
 * The address on this machine that a browser comes back to after a sign-in (RFC 8252 section 7.3): 127.0.0.1, any free
 * port. Understands just enough of HTTP for that. A request counts only when it carries the `state` that this sign-in
 * began with, so other pages and programs of the machine can neither end it nor slip in a code of theirs.
 */
class RedirectListener : public QObject
{
    Q_OBJECT

public:
    /** @p state is what the provider has to bring back. */
    explicit RedirectListener(const QString &state, QObject *parent = nullptr);

    [[nodiscard]] Core::Result<void> listen();
    [[nodiscard]] quint16 port() const { return m_server.serverPort(); }

Q_SIGNALS:
    /** Once; the page that the person sees is on its way. */
    void redirected(const QUrlQuery &parameters);

private:
    void accept();
    void read(QTcpSocket *socket);
    void answer(QTcpSocket *socket, const QByteArray &status, const QString &text) const;

    QString m_state;
    QTcpServer m_server;
    bool m_done = false;
};

} // namespace Inlet::OAuth
