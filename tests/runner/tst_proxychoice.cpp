// SPDX-License-Identifier: GPL-3.0-or-later
#include "runner/proxychoice.h"

#include <QTest>

using namespace Inlet;
using namespace Inlet::Runner;
using namespace Qt::StringLiterals;

namespace {

QProcessEnvironment environment(const QStringList &settings)
{
    QProcessEnvironment result;
    for (const QString &setting : settings) {
        const qsizetype equals = setting.indexOf(u'=');
        result.insert(setting.first(equals), setting.sliced(equals + 1));
    }
    return result;
}

QString described(const QNetworkProxy &proxy)
{
    if (proxy.type() == QNetworkProxy::NoProxy)
        return u"none"_s;
    const QString kind = proxy.type() == QNetworkProxy::Socks5Proxy ? u"socks5"_s : u"http"_s;
    const QString user =
        proxy.user().isEmpty() ? QString() : proxy.user() + u':' + proxy.password() + u'@';
    return kind + u' ' + user + proxy.hostName() + u':' + QString::number(proxy.port());
}

} // namespace

class TestProxyChoice : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reads_data()
    {
        QTest::addColumn<QStringList>("variables");
        QTest::addColumn<QString>("host");
        QTest::addColumn<QString>("proxy"); // empty: an error
        const QString far = u"pop.example.org"_s;
        const auto row = [](const char *name, const QStringList &variables, const QString &host,
                            const QString &proxy) {
            QTest::newRow(name) << variables << host << proxy;
        };
        const QString socks = u"all_proxy=socks5://gate:1081"_s;
        row("nothing", {}, far, u"none"_s);
        row("empty", {u"all_proxy="_s}, far, u"none"_s);
        row("SOCKS5", {socks}, far, u"socks5 gate:1081"_s);
        row("SOCKS5 in capitals", {u"ALL_PROXY=SOCKS5://gate:1081"_s}, far, u"socks5 gate:1081"_s);
        row("SOCKS5, name resolved there", {u"all_proxy=socks5h://gate"_s}, far,
            u"socks5 gate:1080"_s);
        row("HTTP", {u"all_proxy=http://gate:3128/"_s}, far, u"http gate:3128"_s);
        row("without scheme", {u"all_proxy=gate:3128"_s}, far, u"http gate:3128"_s);
        row("name and password", {u"all_proxy=socks5://an%40na:s%3Acret@gate:1"_s}, far,
            u"socks5 an@na:s:cret@gate:1"_s);
        row("IPv6", {u"all_proxy=socks5://[2001:db8::1]:1080"_s}, far,
            u"socks5 2001:db8::1:1080"_s);
        row("small letters first", {socks, u"ALL_PROXY=http://other"_s}, far,
            u"socks5 gate:1081"_s);
        row("proxies for web pages", {u"http_proxy=http://web:1"_s, u"https_proxy=http://web:1"_s},
            far, u"none"_s);
        row("SOCKS4", {u"all_proxy=socks4://gate"_s}, far, {});
        row("TLS to the proxy", {u"all_proxy=https://gate"_s}, far, {});
        row("no host", {u"all_proxy=socks5://"_s}, far, {});
        row("nonsense", {u"all_proxy=http://gate:99999"_s}, far, {});

        row("this machine", {socks}, u"localhost"_s, u"none"_s);
        row("this machine by address", {socks}, u"127.1.2.3"_s, u"none"_s);
        row("this machine by IPv6", {socks}, u"::1"_s, u"none"_s);
        row("below localhost", {socks}, u"pop.LOCALHOST"_s, u"none"_s);

        const auto exempt = [&row, &socks](const char *name, const QString &entries,
                                           const QString &host, bool is) {
            row(name, {socks, u"no_proxy="_s + entries}, host,
                is ? u"none"_s : u"socks5 gate:1081"_s);
        };
        exempt("all exempt", u"*"_s, far, true);
        exempt("name", u"a.org, POP.example.org"_s, far, true);
        exempt("domain", u"example.org"_s, far, true);
        exempt("domain with dot", u".example.org"_s, far, true);
        exempt("domain with star", u"*.example.org"_s, far, true);
        exempt("other domain", u"ample.org,example.com"_s, far, false);
        exempt("empty entries", u",, ,."_s, far, false);
        exempt("port", u"example.org:995"_s, far, true);
        exempt("other port", u"example.org:110"_s, far, false);
        exempt("address", u"192.0.2.1"_s, u"192.0.2.1"_s, true);
        exempt("network", u"192.0.2.0/24"_s, u"192.0.2.77"_s, true);
        exempt("other network", u"192.0.3.0/24"_s, u"192.0.2.77"_s, false);
        exempt("IPv6 network", u"2001:db8::/32"_s, u"2001:db8::5"_s, true);
        exempt("broken network", u"192.0.2.0/99"_s, u"192.0.2.77"_s, false);
        row("exempt in capitals", {socks, u"NO_PROXY=example.org"_s}, far, u"none"_s);
    }

    void reads()
    {
        QFETCH(QStringList, variables);
        QFETCH(QString, host);
        QFETCH(QString, proxy);
        QString found;
        std::optional<Core::Error> error;
        ProxyChoice(environment(variables))
            .find(host, 995, this, [&](const Core::Result<QNetworkProxy> &answer) {
                if (answer)
                    found = described(*answer);
                else
                    error = answer.error();
            });
        QCOMPARE(found, proxy);
        QCOMPARE(error.has_value(), proxy.isEmpty());
        if (error)
            QCOMPARE(error->code, Core::ErrorCode::Configuration);
    }

    void asksTheDesktop_data()
    {
        QTest::addColumn<QList<QNetworkProxy>>("proxies");
        QTest::addColumn<QString>("proxy");
        const QNetworkProxy web(QNetworkProxy::HttpProxy, u"web"_s, 3128);
        const QNetworkProxy socks(QNetworkProxy::Socks5Proxy, u"gate"_s, 1080);
        QTest::newRow("SOCKS") << QList{socks} << u"socks5 gate:1080"_s;
        QTest::newRow("for web pages") << QList{web} << u"none"_s;
        QTest::newRow("both") << QList{web, socks} << u"socks5 gate:1080"_s;
        QTest::newRow("none") << QList<QNetworkProxy>{QNetworkProxy::NoProxy} << u"none"_s;
    }

    void asksTheDesktop()
    {
        QFETCH(QList<QNetworkProxy>, proxies);
        QString askedFor;
        const ProxyChoice choice(environment({u"XDG_CURRENT_DESKTOP=GNOME"_s}),
                                 [&](const QNetworkProxyQuery &query) {
                                     askedFor = query.peerHostName();
                                     return proxies;
                                 });
        QString found;
        choice.find(u"pop.example.org"_s, 995, this,
                    [&](const Core::Result<QNetworkProxy> &answer) { found = described(*answer); });
        QVERIFY(found.isEmpty());
        QTRY_VERIFY(!found.isEmpty());
        QTEST(found, "proxy");
        QCOMPARE(askedFor, u"pop.example.org"_s);
    }

    void answersNobodyWhoIsGone()
    {
        auto context = std::make_unique<QObject>();
        bool answered = false;
        const ProxyChoice choice(environment({u"XDG_CURRENT_DESKTOP=KDE"_s}),
                                 [](const QNetworkProxyQuery &) {
                                     return QList<QNetworkProxy>{QNetworkProxy::NoProxy};
                                 });
        choice.find(u"pop.example.org"_s, 995, context.get(),
                    [&](const Core::Result<QNetworkProxy> &) { answered = true; });
        context.reset();
        QTest::qWait(0);
        QVERIFY(!answered);
    }
};

QTEST_GUILESS_MAIN(TestProxyChoice)
#include "tst_proxychoice.moc"
