// SPDX-License-Identifier: GPL-3.0-or-later
#include "pop3/ssltransport.h"

#include "pop3/certificatefaults.h"
#include "pop3/session.h"
#include "support/certificates.h"
#include "support/sessionrecorder.h"
#include "tlsserver.h"

#include <QSignalSpy>
#include <QTest>

using namespace Inlet;
using namespace Inlet::Pop3;
using namespace Inlet::Test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/** True when the client's next line is @p command. */
bool hears(QSslSocket *server, const QByteArray &command)
{
    return QTest::qWaitFor([server] { return server->canReadLine(); })
           && server->readLine() == command + "\r\n";
}

} // namespace

class TestSslTransport : public QObject
{
    Q_OBJECT

private:
    Certificates m_certificates;
    KeyPair m_authority, m_trusted, m_wrongHost, m_selfSigned, m_commonNameOnly, m_otherNames;

    Endpoint endpoint(quint16 port, bool tls) const
    {
        return {u"localhost"_s, port, tls, {}, m_authority.certificateFile};
    }

    SessionSettings settings(quint16 port, Security security) const
    {
        SessionSettings values;
        values.host = u"localhost"_s;
        values.port = port;
        values.security = security;
        values.account = u"anna"_s;
        values.password = "secret";
        values.caFile = m_authority.certificateFile;
        return values;
    }

private Q_SLOTS:
    void initTestCase()
    {
        const auto authority = m_certificates.authority(u"Inlet test authority"_s);
        if (!authority)
            QSKIP("The openssl command line tool is not installed.");
        const auto trusted = m_certificates.issuedBy(*authority, u"localhost"_s, LoopbackNames);
        const auto wrongHost =
            m_certificates.issuedBy(*authority, u"elsewhere"_s, u"DNS:elsewhere.example.org"_s);
        const auto commonNameOnly = m_certificates.issuedBy(*authority, u"localhost"_s, {});
        const auto otherNames =
            m_certificates.issuedBy(*authority, u"localhost"_s, u"DNS:mail.example.org"_s);
        QVERIFY(otherNames);
        m_otherNames = *otherNames;
        const auto selfSigned = m_certificates.selfSigned(u"localhost"_s, LoopbackNames);
        QVERIFY(trusted && wrongHost && selfSigned && commonNameOnly);
        m_authority = *authority;
        m_trusted = *trusted;
        m_wrongHost = *wrongHost;
        m_selfSigned = *selfSigned;
        m_commonNameOnly = *commonNameOnly;
    }

    void comparesHostNames_data()
    {
        QTest::addColumn<QString>("names");
        QTest::addColumn<QString>("host");
        QTest::addColumn<bool>("named");
        const QString domain = u"DNS:*.example.org,DNS:example.net"_s;
        QTest::newRow("the same") << domain << u"example.net"_s << true;
        QTest::newRow("whatever the case") << domain << u"Example.NET"_s << true;
        QTest::newRow("wildcard") << domain << u"pop.example.org"_s << true;
        QTest::newRow("wildcard for no label") << domain << u"example.org"_s << false;
        QTest::newRow("wildcard for two labels") << domain << u"a.pop.example.org"_s << false;
        QTest::newRow("wildcard of a whole domain") << u"DNS:*.org"_s << u"example.org"_s << false;
        QTest::newRow("common name") << domain << u"localhost"_s << false;
        QTest::newRow("other spelling")
            << u"DNS:xn--bcher-kva.example"_s << u"b\u00fccher.example"_s << true;
        QTest::newRow("underscore") << u"DNS:mail_1.lan"_s << u"mail_1.lan"_s << true;
        QTest::newRow("address") << u"IP:127.0.0.1"_s << u"127.0.0.1"_s << true;
        QTest::newRow("IPv6 address") << u"IP:::1"_s << u"0:0:0:0:0:0:0:1"_s << true;
        QTest::newRow("other address") << u"IP:127.0.0.1"_s << u"127.0.0.2"_s << false;
        QTest::newRow("address as a name") << u"DNS:127.0.0.1"_s << u"127.0.0.1"_s << false;
    }

    void comparesHostNames()
    {
        QFETCH(QString, names);
        QFETCH(QString, host);
        const auto pair = m_certificates.selfSigned(u"localhost"_s, names);
        QVERIFY(pair);
        const QSslCertificate certificate =
            QSslCertificate::fromPath(pair->certificateFile).value(0);
        QVERIFY(!certificate.isNull());
        QTEST(namesHost(certificate, host), "named");
    }

    void judgesCertificates_data()
    {
        QTest::addColumn<KeyPair>("server");
        QTest::addColumn<QString>("caFile");
        QTest::addColumn<QList<QByteArray>>("pinned");
        QTest::addColumn<QString>("fault"); // empty: accepted
        using Pins = QList<QByteArray>;
        const QString own = m_authority.certificateFile;
        QTest::newRow("own authority") << m_trusted << own << Pins{} << QString();
        QTest::newRow("system's authorities")
            << m_trusted << QString() << Pins{} << u"is not trusted"_s;
        QTest::newRow("other authority")
            << m_trusted << m_selfSigned.certificateFile << Pins{} << u"is not trusted"_s;
        QTest::newRow("self-signed") << m_selfSigned << own << Pins{} << u"self-signed"_s;
        QTest::newRow("self-signed, pinned")
            << m_selfSigned << own << Pins{m_selfSigned.fingerprint()} << QString();
        QTest::newRow("self-signed, other pin")
            << m_selfSigned << own << Pins{m_trusted.fingerprint()} << u"self-signed"_s;
        QTest::newRow("self-signed, as authority")
            << m_selfSigned << m_selfSigned.certificateFile << Pins{} << QString();
        QTest::newRow("authority is pinned, leaf is not")
            << m_wrongHost << own << Pins{m_authority.fingerprint()} << u"host name"_s;
        QTest::newRow("wrong host") << m_wrongHost << own << Pins{} << u"host name"_s;
        QTest::newRow("wrong host, pinned")
            << m_wrongHost << own << Pins{m_wrongHost.fingerprint()} << QString();
        QTest::newRow("common name only")
            << m_commonNameOnly << own << Pins{} << u"subject alternative name"_s;
        QTest::newRow("common name against the others")
            << m_otherNames << own << Pins{} << u"mail.example.org"_s;
        QTest::newRow("common name only, pinned")
            << m_commonNameOnly << own << Pins{m_commonNameOnly.fingerprint()} << QString();
    }

    void judgesCertificates()
    {
        QFETCH(KeyPair, server);
        QFETCH(QString, caFile);
        QFETCH(QList<QByteArray>, pinned);
        QFETCH(QString, fault);
        for (const bool tlsFromStart : {true, false}) {
            TlsServer listener(server,
                               tlsFromStart ? TlsServer::Start::Tls : TlsServer::Start::Plain);
            SslTransport transport(
                {u"localhost"_s, listener.serverPort(), tlsFromStart, pinned, caFile});
            QSignalSpy opened(&transport, &Transport::opened);
            QSignalSpy encrypted(&transport, &Transport::encrypted);
            QSignalSpy failed(&transport, &Transport::failed);
            transport.open();
            if (!tlsFromStart) {
                QTRY_COMPARE(opened.count(), 1);
                QTRY_VERIFY(listener.socket());
                QVERIFY(!transport.isEncrypted());
                transport.startTls();
                listener.socket()->startServerEncryption();
            }
            QSignalSpy &success = tlsFromStart ? opened : encrypted;
            QTRY_VERIFY(success.count() + failed.count() == 1);
            if (fault.isEmpty()) {
                QCOMPARE(failed.count(), 0);
                QVERIFY(transport.isEncrypted());
                QCOMPARE(transport.protocol(), u"TLSv1.3"_s);
                QVERIFY(!transport.cipher().isEmpty());
                continue;
            }
            QCOMPARE(success.count(), 0);
            const auto error = failed.first().first().value<Core::Error>();
            QCOMPARE(error.code, Core::ErrorCode::Tls);
            QVERIFY2(error.message.contains(fault), qPrintable(error.message));
            QVERIFY(error.message.contains(QString::fromLatin1(server.fingerprint().toHex())));
        }
    }

    void refusesAnUnusableCaFile_data()
    {
        QTest::addColumn<QString>("caFile");
        QTest::newRow("missing") << u"/nonexistent/ca.pem"_s;
        QTest::newRow("no certificate") << m_authority.keyFile;
    }

    void refusesAnUnusableCaFile()
    {
        QFETCH(QString, caFile);
        TlsServer listener(m_trusted, TlsServer::Start::Tls);
        SslTransport transport({u"localhost"_s, listener.serverPort(), true, {}, caFile});
        QSignalSpy failed(&transport, &Transport::failed);
        transport.open();
        QTRY_COMPARE(failed.count(), 1);
        QCOMPARE(failed.first().first().value<Core::Error>().code, Core::ErrorCode::Configuration);
    }

    void refusesToStartTlsOverUnreadData()
    {
        TlsServer listener(m_trusted, TlsServer::Start::Plain);
        SslTransport transport(endpoint(listener.serverPort(), false));
        QSignalSpy opened(&transport, &Transport::opened);
        QSignalSpy failed(&transport, &Transport::failed);
        transport.open();
        QTRY_COMPARE(opened.count(), 1);
        QTRY_VERIFY(listener.socket());
        listener.socket()->write("+OK injected\r\n");
        QTRY_VERIFY(transport.hasBytes());
        transport.startTls();
        QCOMPARE(failed.count(), 1);
        QCOMPARE(failed.first().first().value<Core::Error>().code, Core::ErrorCode::Tls);
    }

    void sessionEndsAtInjectedData()
    {
        TlsServer listener(m_trusted, TlsServer::Start::Plain);
        Session session(settings(listener.serverPort(), Security::StartTls));
        SessionRecorder recorder(&session);
        session.open();
        QTRY_VERIFY(listener.socket());
        QSslSocket *server = listener.socket();
        server->write("+OK ready\r\n");
        QVERIFY(hears(server, "CAPA"));
        server->write("+OK\r\nSTLS\r\n.\r\n");
        QVERIFY(hears(server, "STLS"));
        server->write("+OK begin TLS\r\n+OK INJECTED\r\n");
        server->flush();
        server->startServerEncryption();
        QTRY_VERIFY(recorder.isOver());
        QVERIFY(recorder.failed);
        QCOMPARE(recorder.failed->code, Core::ErrorCode::Tls);
        QVERIFY(!recorder.connection);
    }

    void sessionBindsTheLoginToTheCertificate()
    {
        TlsServer listener(m_trusted, TlsServer::Start::Tls);
        Session session(settings(listener.serverPort(), Security::Tls));
        SessionRecorder recorder(&session);
        session.open();
        QTRY_VERIFY(listener.socket() && listener.socket()->isEncrypted());
        QSslSocket *server = listener.socket();
        server->write("+OK ready\r\n");
        QVERIFY(hears(server, "CAPA"));
        server->write("+OK\r\nSASL SCRAM-SHA-256 SCRAM-SHA-256-PLUS\r\n.\r\n");

        const QByteArray header = "p=tls-server-end-point,,";
        QTRY_VERIFY(server->canReadLine());
        const QByteArray command = server->readLine().trimmed();
        QVERIFY(command.startsWith("AUTH SCRAM-SHA-256-PLUS "));
        const QByteArray first = QByteArray::fromBase64(command.split(' ').last());
        QVERIFY2(first.startsWith(header + "n=anna,r="), first.constData());
        const QByteArray nonce = first.split(',').last().sliced(2) + "-and-more";
        server->write("+ " + ("r=" + nonce + ",s=c2FsdA==,i=4096").toBase64() + "\r\n");
        QTRY_VERIFY(server->canReadLine());
        const QByteArray final = QByteArray::fromBase64(server->readLine().trimmed());
        const QByteArray binding = (header + m_trusted.fingerprint()).toBase64();
        QVERIFY2(final.startsWith("c=" + binding + ",r=" + nonce + ",p="), final.constData());

        // Once the password is at stake there is no second try with another mechanism.
        server->write("-ERR [AUTH] no\r\n");
        QTRY_VERIFY(recorder.failed);
        QCOMPARE(recorder.failed->code, Core::ErrorCode::Login);
        QVERIFY(hears(server, "QUIT"));
    }

    void sessionUpgrades()
    {
        TlsServer listener(m_trusted, TlsServer::Start::Plain);
        Session session(settings(listener.serverPort(), Security::StartTls));
        SessionRecorder recorder(&session);
        session.open();
        QTRY_VERIFY(listener.socket());
        QSslSocket *server = listener.socket();
        server->write("+OK ready\r\n");
        QVERIFY(hears(server, "CAPA"));
        server->write("+OK\r\nSTLS\r\n.\r\n");
        QVERIFY(hears(server, "STLS"));
        server->write("+OK begin TLS\r\n");
        server->flush();
        server->startServerEncryption();
        QTRY_VERIFY(server->isEncrypted());
        QVERIFY(hears(server, "CAPA"));
        server->write("-ERR\r\n");
        QVERIFY(hears(server, "USER anna"));
        QVERIFY(recorder.connection && recorder.connection->encrypted);
        QCOMPARE(recorder.connection->protocol, u"TLSv1.3"_s);
    }

    void refusesOldVersions()
    {
        TlsServer listener(m_trusted, TlsServer::Start::Tls);
        QT_WARNING_PUSH
        QT_WARNING_DISABLE_DEPRECATED
        listener.restrictTo(QSsl::TlsV1_1);
        QT_WARNING_POP
        SslTransport transport(endpoint(listener.serverPort(), true));
        QSignalSpy failed(&transport, &Transport::failed);
        transport.open();
        QTRY_COMPARE(failed.count(), 1);
        const auto error = failed.first().first().value<Core::Error>();
        QCOMPARE(error.code, Core::ErrorCode::Tls);
        QVERIFY2(error.message.contains(u"older than 1.2"_s),
                 qPrintable(error.message + error.detail));
    }

    void explainsTlsToAPlainPort()
    {
        TlsServer listener(m_trusted, TlsServer::Start::Plain);
        Session session(settings(listener.serverPort(), Security::Tls));
        SessionRecorder recorder(&session);
        session.open();
        QTRY_VERIFY(listener.socket());
        listener.socket()->write("+OK ready\r\n");
        QTRY_VERIFY(recorder.failed);
        QCOMPARE(recorder.failed->code, Core::ErrorCode::Tls);
        QVERIFY2(recorder.failed->message.contains(u"plain POP3"_s),
                 qPrintable(recorder.failure()));
    }

    void explainsPlainToATlsPort()
    {
        TlsServer listener(m_trusted, TlsServer::Start::Tls);
        SessionSettings values = settings(listener.serverPort(), Security::StartTls);
        values.idleTimeout = 200ms;
        Session session(values);
        SessionRecorder recorder(&session);
        session.open();
        QTRY_VERIFY(recorder.failed);
        QCOMPARE(recorder.failed->code, Core::ErrorCode::Timeout);
        QVERIFY2(recorder.failed->message.contains(u"may expect TLS"_s),
                 qPrintable(recorder.failure()));
    }

    void explainsFailedConnections_data()
    {
        QTest::addColumn<QString>("host");
        QTest::addColumn<QString>("text");
        QTest::newRow("refused") << u"127.0.0.1"_s << u"refused the connection"_s;
        QTest::newRow("unknown name") << u"no such host"_s << u"cannot be found"_s;
    }

    void explainsFailedConnections()
    {
        QFETCH(QString, host);
        QFETCH(QString, text);
        quint16 port = 0;
        {
            QTcpServer server;
            QVERIFY(server.listen(QHostAddress::LocalHost));
            port = server.serverPort();
        }
        SslTransport transport({host, port, false, {}, {}});
        QSignalSpy failed(&transport, &Transport::failed);
        transport.open();
        QTRY_COMPARE_WITH_TIMEOUT(failed.count(), 1, 30'000);
        const auto error = failed.first().first().value<Core::Error>();
        QCOMPARE(error.code, Core::ErrorCode::Connect);
        QVERIFY2(error.message.contains(text), qPrintable(error.message));
        QVERIFY(error.message.contains(host));
        QVERIFY(error.message.contains(QString::number(port)));
    }

    void keepsMemoryFlatBehindASlowReader_data()
    {
        QTest::addColumn<bool>("tls");
        QTest::newRow("clear") << false;
        QTest::newRow("TLS") << true;
    }

    void keepsMemoryFlatBehindASlowReader()
    {
        QFETCH(bool, tls);
        TlsServer listener(m_trusted, tls ? TlsServer::Start::Tls : TlsServer::Start::Plain);
        Session session(settings(listener.serverPort(), tls ? Security::Tls : Security::None));
        SessionRecorder recorder(&session);
        session.open();
        QTRY_VERIFY(listener.socket() && (!tls || listener.socket()->isEncrypted()));
        QSslSocket *server = listener.socket();
        const auto answer = [server](const QByteArray &command, const QByteArray &text) {
            const bool heard = hears(server, command);
            server->write(text);
            return heard;
        };
        server->write("+OK ready\r\n");
        QVERIFY(answer("CAPA", "-ERR\r\n"));
        QVERIFY(answer("USER anna", "+OK\r\n"));
        QVERIFY(answer("PASS secret", "+OK\r\n"));
        QVERIFY(answer("STAT", "+OK 1 20000000\r\n"));
        QVERIFY(answer("LIST", "+OK\r\n1 20000000\r\n.\r\n"));
        QVERIFY(answer("UIDL", "-ERR\r\n"));
        QTRY_VERIFY(recorder.isListed);

        // After the first piece nothing more may come until the reader goes on.
        qint64 largest = 0;
        connect(&session, &Session::messageData, this,
                [&session, &largest](int, QByteArrayView chunk) {
                    largest = qMax(largest, chunk.size());
                    session.setPaused(true);
                });
        session.retrieve({1});
        const QByteArray body = QByteArray(78, 'x') + "\r\n";
        QVERIFY(answer("RETR 1", "+OK\r\n"));
        server->write(body.repeated(250'000) + ".\r\n");
        QTRY_VERIFY(!recorder.received.isEmpty());
        // The server's rest stays with the server: the line fills and then stands still.
        qint64 unsent = -1;
        const auto standsStill = [server, &unsent] {
            const qint64 before =
                std::exchange(unsent, server->bytesToWrite() + server->encryptedBytesToWrite());
            return unsent == before;
        };
        QVERIFY(QTest::qWaitFor(standsStill));
        QVERIFY2(unsent > 1'000'000, qPrintable(QString::number(unsent)));
        QCOMPARE(recorder.received[1].size(), largest);
        disconnect(&session, &Session::messageData, this, nullptr);
        session.setPaused(false);
        QTRY_COMPARE_WITH_TIMEOUT(recorder.finished, QList<int>{1}, 30'000);
        QCOMPARE(recorder.received[1].size(), body.size() * 250'000);
    }

    void readsWhatCameBeforeTheEnd()
    {
        TlsServer listener(m_trusted, TlsServer::Start::Tls);
        SslTransport transport(endpoint(listener.serverPort(), true));
        QSignalSpy opened(&transport, &Transport::opened);
        QSignalSpy peerClosed(&transport, &Transport::peerClosed);
        QSignalSpy failed(&transport, &Transport::failed);
        transport.open();
        QTRY_COMPARE(opened.count(), 1);
        listener.socket()->write("+OK bye\r\n");
        listener.socket()->disconnectFromHost();
        QTRY_COMPARE(peerClosed.count(), 1);
        QCOMPARE(transport.read(1000), "+OK bye\r\n");
        QCOMPARE(failed.count(), 0);
    }
};

QTEST_GUILESS_MAIN(TestSslTransport)
#include "tst_ssltransport.moc"
