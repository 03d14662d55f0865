// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QNetworkProxy>
#include <QProcessEnvironment>
#include <QString>

#include <functional>

class QObject;

namespace Inlet::Runner {

/**
 * Which proxy leads to a POP3 server. The first that says something wins:
 *
 * 1. a server on this machine: none;
 * 2. `no_proxy`: none for the names, domains, addresses and networks in it, or for all with `*`;
 * 3. `all_proxy`: `socks5://`, `socks5h://` or `http://`, with name and password where the proxy wants them;
 * 4. in a desktop session the SOCKS proxy of its settings. Its proxies for web pages are not meant for mail.
 *
 * `http_proxy` and `https_proxy` are for web pages only. Each variable may also be written in capitals. The proxy looks
 * the server's name up.
 */
class ProxyChoice
{
public:
    using Answer = std::function<void(const Core::Result<QNetworkProxy> &)>;
    using Desktop = std::function<QList<QNetworkProxy>(const QNetworkProxyQuery &)>;

    /** @p desktop may take seconds; it is called in another thread. */
    explicit ProxyChoice(
        const QProcessEnvironment &environment = QProcessEnvironment::systemEnvironment(),
        Desktop desktop = &QNetworkProxyFactory::systemProxyForQuery);

    /**
     * Answers once, possibly before it returns, unless @p context goes first. Fails with Configuration when `all_proxy`
     * names no proxy that can be used.
     */
    void find(const QString &host, quint16 port, QObject *context, const Answer &answer) const;

private:
    [[nodiscard]] QString variable(const QString &name) const;
    [[nodiscard]] bool isExempt(const QString &host, quint16 port) const;
    void askDesktop(const QString &host, quint16 port, QObject *context,
                    const Answer &answer) const;

    QProcessEnvironment m_environment;
    Desktop m_desktop;
};

} // namespace Inlet::Runner
