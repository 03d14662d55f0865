// SPDX-License-Identifier: GPL-3.0-or-later
#include "runner/proxychoice.h"

#include <QCoreApplication>
#include <QFutureWatcher>
#include <QHostAddress>
#include <QPromise>
#include <QThreadPool>
#include <QUrl>

#include <algorithm>
#include <memory>

namespace Inlet::Runner {

using namespace Qt::StringLiterals;
using Core::Error;
using Core::ErrorCode;
using Core::Result;

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Inlet::Runner::ProxyChoice)
};

bool isThisMachine(const QString &host)
{
    const QString name = host.toLower();
    return name == "localhost"_L1 || name.endsWith(".localhost"_L1)
           || QHostAddress(host).isLoopback();
}

bool isInNetwork(const QString &host, const QString &network)
{
    const QHostAddress address(host);
    if (address.isNull())
        return false;
    if (network.contains(u'/')) {
        const auto subnet = QHostAddress::parseSubnet(network);
        return subnet.second >= 0 && address.isInSubnet(subnet);
    }
    return address == QHostAddress(network);
}

/** One entry of `no_proxy`: `*`, a name with all below it, an address or a network; possibly with a port. */
bool exempts(QString entry, const QString &host, quint16 port)
{
    if (entry == "*"_L1 || isInNetwork(host, entry))
        return true;
    if (const qsizetype colon = entry.lastIndexOf(u':'); colon >= 0) {
        bool isNumber = false;
        if (entry.sliced(colon + 1).toUShort(&isNumber) != port || !isNumber)
            return false;
        entry.truncate(colon);
    }
    while (entry.startsWith(u'.') || entry.startsWith(u'*'))
        entry.remove(0, 1);
    return !entry.isEmpty()
           && (host.compare(entry, Qt::CaseInsensitive) == 0
               || host.endsWith(u'.' + entry, Qt::CaseInsensitive));
}

Result<QNetworkProxy> toProxy(const QString &text)
{
    const QUrl url(text.contains("://"_L1) ? text : u"http://"_s + text, QUrl::StrictMode);
    const QString scheme = url.scheme();
    const bool socks = scheme == "socks5"_L1 || scheme == "socks5h"_L1 || scheme == "socks"_L1;
    if (!url.isValid() || url.host().isEmpty() || (!socks && scheme != "http"_L1)) {
        return Error{ErrorCode::Configuration,
                     Texts::tr("The variable \"all_proxy\" names no proxy that can be used. Write "
                               "it as \"socks5://host:port\" or \"http://host:port\"."),
                     url.scheme()};
    }
    constexpr int socksPort = 1080;
    constexpr int httpPort = 8080;
    return QNetworkProxy(socks ? QNetworkProxy::Socks5Proxy : QNetworkProxy::HttpProxy, url.host(),
                         static_cast<quint16>(url.port(socks ? socksPort : httpPort)),
                         url.userName(QUrl::FullyDecoded), url.password(QUrl::FullyDecoded));
}

} // namespace

ProxyChoice::ProxyChoice(const QProcessEnvironment &environment, Desktop desktop)
    : m_environment(environment)
    , m_desktop(std::move(desktop))
{}

void ProxyChoice::find(const QString &host, quint16 port, QObject *context,
                       const Answer &answer) const
{
    if (isThisMachine(host) || isExempt(host, port))
        answer(QNetworkProxy(QNetworkProxy::NoProxy));
    else if (const QString named = variable(u"all_proxy"_s); !named.isEmpty())
        answer(toProxy(named));
    else if (m_environment.contains(u"XDG_CURRENT_DESKTOP"_s))
        askDesktop(host, port, context, answer);
    else
        answer(QNetworkProxy(QNetworkProxy::NoProxy));
}

QString ProxyChoice::variable(const QString &name) const
{
    const QString value = m_environment.value(name, m_environment.value(name.toUpper()));
    return value.trimmed();
}

bool ProxyChoice::isExempt(const QString &host, quint16 port) const
{
    const QStringList entries = variable(u"no_proxy"_s).split(u',', Qt::SkipEmptyParts);
    return std::ranges::any_of(entries, [&host, port](const QString &entry) {
        return exempts(entry.trimmed(), host, port);
    });
}

// The desktop's settings may lead to a script that has to be fetched first.
void ProxyChoice::askDesktop(const QString &host, quint16 port, QObject *context,
                             const Answer &answer) const
{
    const QNetworkProxyQuery query(host, port, u"pop3"_s, QNetworkProxyQuery::TcpSocket);
    const auto promise = std::make_shared<QPromise<QList<QNetworkProxy>>>();
    // Goes with the context; QFuture::then() does not bear that its context goes first.
    auto *watcher = new QFutureWatcher<QList<QNetworkProxy>>(context);
    QObject::connect(watcher, &QFutureWatcherBase::finished, watcher, [watcher, answer] {
        watcher->deleteLater();
        const QList<QNetworkProxy> proxies = watcher->result();
        const auto socks =
            std::ranges::find(proxies, QNetworkProxy::Socks5Proxy, &QNetworkProxy::type);
        answer(socks != proxies.end() ? *socks : QNetworkProxy(QNetworkProxy::NoProxy));
    });
    watcher->setFuture(promise->future());
    promise->start();
    QThreadPool::globalInstance()->start([promise, query, desktop = m_desktop] {
        promise->addResult(desktop(query));
        promise->finish();
    });
}

} // namespace Inlet::Runner
