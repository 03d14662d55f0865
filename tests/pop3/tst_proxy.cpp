// SPDX-License-Identifier: GPL-3.0-or-later
#include "pop3/session.h"
#include "support/certificates.h"
#include "support/proxyserver.h"
#include "support/sessionrecorder.h"
#include "tlsserver.h"

#include <QTest>

using namespace Inlet;
using namespace Inlet::Pop3;
using namespace Inlet::Test;
using namespace Qt::StringLiterals;

namespace {

/** No resolver knows it (RFC 2606): only the proxy can. */
const QString FarHost = QStringLiteral("pop.inlet.invalid");

} // namespace

/** Sessions behind a proxy. */
class TestProxy : public QObject
{
    Q_OBJECT

private:
    Certificates m_certificates;
    KeyPair m_authority, m_far;

    SessionSettings settings(const ProxyServer &proxy, QNetworkProxy::ProxyType type, quint16 port,
                             Security security) const
    {
        SessionSettings values;
        values.host = FarHost;
        values.port = port;
        values.security = security;
        values.account = u"anna"_s;
        values.password = "secret";
        values.caFile = m_authority.certificateFile;
        values.proxy = QNetworkProxy(type, u"127.0.0.1"_s, proxy.serverPort());
        return values;
    }

    static void addKinds()
    {
        QTest::addColumn<ProxyServer::Kind>("kind");
        QTest::addColumn<QNetworkProxy::ProxyType>("type");
        QTest::newRow("SOCKS5") << ProxyServer::Kind::Socks5 << QNetworkProxy::Socks5Proxy;
        QTest::newRow("HTTP") << ProxyServer::Kind::Http << QNetworkProxy::HttpProxy;
    }

private Q_SLOTS:
    void initTestCase()
    {
        const auto authority = m_certificates.authority(u"Inlet test authority"_s);
        if (!authority)
            QSKIP("The openssl command line tool is not installed.");
        const auto far = m_certificates.issuedBy(*authority, FarHost, u"DNS:"_s + FarHost);
        QVERIFY(far);
        m_authority = *authority;
        m_far = *far;
    }

    void reachesServersByName_data() { addKinds(); }

    void reachesServersByName()
    {
        QFETCH(ProxyServer::Kind, kind);
        QFETCH(QNetworkProxy::ProxyType, type);
        for (const bool authenticates : {false, true}) {
            ProxyServer proxy(kind);
            TlsServer server(m_far, TlsServer::Start::Tls);
            SessionSettings values = settings(proxy, type, server.serverPort(), Security::Tls);
            if (authenticates) {
                proxy.name = "gate";
                proxy.password = "open sesame";
                values.proxy.setUser(u"gate"_s);
                values.proxy.setPassword(u"open sesame"_s);
            }
            Session session(values);
            SessionRecorder recorder(&session);
            session.open();
            QTRY_VERIFY2(server.socket() || recorder.failed, qPrintable(recorder.failure()));
            QVERIFY2(server.socket(), qPrintable(recorder.failure()));
            QTRY_VERIFY2(server.socket()->isEncrypted() || recorder.failed,
                         qPrintable(recorder.failure()));
            server.socket()->write("+OK ready\r\n");
            QTRY_VERIFY(server.socket()->canReadLine());
            QCOMPARE(server.socket()->readLine(), "CAPA\r\n");
            QVERIFY(proxy.targets.contains(FarHost.toLatin1() + ':'
                                           + QByteArray::number(server.serverPort())));
        }
    }

    void isNoServerOnThisMachine_data() { addKinds(); }

    void isNoServerOnThisMachine()
    {
        QFETCH(ProxyServer::Kind, kind);
        QFETCH(QNetworkProxy::ProxyType, type);
        ProxyServer proxy(kind);
        TlsServer server(m_far, TlsServer::Start::Plain);
        Session session(settings(proxy, type, server.serverPort(), Security::Default));
        SessionRecorder recorder(&session);
        session.open();
        QTRY_VERIFY2(server.socket() || recorder.failed, qPrintable(recorder.failure()));
        QVERIFY2(server.socket(), qPrintable(recorder.failure()));
        server.socket()->write("+OK ready\r\n");
        QTRY_VERIFY(server.socket()->canReadLine());
        QCOMPARE(server.socket()->readLine(), "CAPA\r\n");
        server.socket()->write("+OK\r\nUSER\r\n.\r\n");
        QTRY_VERIFY(recorder.failed);
        QCOMPARE(recorder.failed->code, Core::ErrorCode::Tls);
        QVERIFY2(recorder.failed->message.contains(u"\"none\""_s), qPrintable(recorder.failure()));
    }

    void namesTheProxyThatFails_data()
    {
        QTest::addColumn<ProxyServer::Kind>("kind");
        QTest::addColumn<QNetworkProxy::ProxyType>("type");
        QTest::addColumn<QString>("trouble");
        QTest::addColumn<QString>("words");
        const auto rows = [](const char *name, ProxyServer::Kind kind,
                             QNetworkProxy::ProxyType type) {
            const auto row = [=](const char *trouble, const QString &words) {
                QTest::addRow("%s, %s", name, trouble)
                    << kind << type << QString::fromLatin1(trouble) << words;
            };
            row("not there", u"does not answer"_s);
            row("refuses", u"gave no connection"_s);
            row("wants a password", u"wants another name and password"_s);
            row("wrong password", u"wants another name and password"_s);
        };
        rows("SOCKS5", ProxyServer::Kind::Socks5, QNetworkProxy::Socks5Proxy);
        rows("HTTP", ProxyServer::Kind::Http, QNetworkProxy::HttpProxy);
        QTest::newRow("SOCKS5 spoken to an HTTP proxy")
            << ProxyServer::Kind::Http << QNetworkProxy::Socks5Proxy << u"silent"_s << u"within"_s;
    }

    void namesTheProxyThatFails()
    {
        QFETCH(ProxyServer::Kind, kind);
        QFETCH(QNetworkProxy::ProxyType, type);
        QFETCH(QString, trouble);
        QFETCH(QString, words);
        ProxyServer proxy(kind);
        SessionSettings values = settings(proxy, type, 995, Security::Tls);
        values.idleTimeout = std::chrono::milliseconds(2000);
        const QString address = u"127.0.0.1:"_s + QString::number(proxy.serverPort());
        if (trouble == "not there"_L1)
            proxy.close();
        proxy.refuses = trouble == "refuses"_L1;
        if (trouble.contains("password"_L1))
            proxy.name = proxy.password = "right";
        if (trouble == "wrong password"_L1) {
            values.proxy.setUser(u"right"_s);
            values.proxy.setPassword(u"wrong-word"_s);
        }
        Session session(values);
        SessionRecorder recorder(&session);
        session.open();
        QTRY_VERIFY(recorder.failed);
        const QString message = recorder.failed->message;
        QVERIFY2(message.contains(words), qPrintable(recorder.failure()));
        QVERIFY2(message.contains(address), qPrintable(message));
        QVERIFY(message.contains(FarHost));
        QVERIFY(!recorder.failure().contains(u"wrong-word"_s));
    }
};

QTEST_GUILESS_MAIN(TestProxy)
#include "tst_proxy.moc"
