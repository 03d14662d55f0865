// SPDX-License-Identifier: GPL-3.0-or-later
#include "delivery/httpdelivery.h"

#include "delivery/attemptoutcome.h"
#include "delivery/signature.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QSslConfiguration>
#include <QSslKey>
#include <QSslServer>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

using namespace Inlet::Core;
using namespace Inlet::Delivery;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QByteArray Event = "{\"id\":\"abc\"}";

// For 127.0.0.1, signed by itself: right in every respect, except that nobody vouches for it. Made for this test only.
const QByteArray Key = R"(-----BEGIN PRIVATE KEY-----
MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQgZUyqgMi6k8idBHsh
7FRtjM8Wda+gG+fYKh6fFKOAycmhRANCAATQlmqqM67ER6TLO8VNpk9a84VUsN/k
+gP5gExWy/nOtu3qUaSIbyVgMOm1Fej6SYqbKQr+Dxg8kATlv1Yx36BA
-----END PRIVATE KEY-----
)";
const QByteArray Certificate = R"(-----BEGIN CERTIFICATE-----
MIIBXDCCAQKgAwIBAgIBATAKBggqhkjOPQQDAjAUMRIwEAYDVQQDDAkxMjcuMC4w
LjEwIBcNMjAwMTAxMDAwMDAwWhgPMjEyMDAxMDEwMDAwMDBaMBQxEjAQBgNVBAMM
CTEyNy4wLjAuMTBZMBMGByqGSM49AgEGCCqGSM49AwEHA0IABNCWaqozrsRHpMs7
xU2mT1rzhVSw3+T6A/mATFbL+c627epRpIhvJWAw6bUV6PpJipspCv4PGDyQBOW/
VjHfoECjQzBBMA8GA1UdEQQIMAaHBH8AAAEwDwYDVR0TAQH/BAUwAwEB/zAdBgNV
HQ4EFgQUGb7UtrxwuKRPgUMemOYmbimFrdAwCgYIKoZIzj0EAwIDSAAwRQIgClpd
JB73IjKL/ojsty0gM1zqv0JEFj6lC681lEFbIGECIQCIp6A4oiyjalk4Be8dMkkq
8AOtjRZOJwNphXuP62fVpQ==
-----END CERTIFICATE-----
)";

/** Answers every request with the same bytes and keeps what it was asked. */
class Server : public QObject
{
    Q_OBJECT

public:
    explicit Server(const QByteArray &answer)
        : m_answer(answer)
    {
        connect(&m_server, &QTcpServer::newConnection, this, [this] {
            QTcpSocket *socket = m_server.nextPendingConnection();
            ++m_connections;
            connect(socket, &QTcpSocket::readyRead, this, [this, socket] { read(socket); });
        });
        m_server.listen(QHostAddress::LocalHost);
    }

    [[nodiscard]] QUrl url(const QString &path) const
    {
        return QUrl(u"http://anna:secret@127.0.0.1:%1%2"_s.arg(m_server.serverPort()).arg(path));
    }
    [[nodiscard]] QByteArray request() const { return m_request; }
    [[nodiscard]] int connections() const { return m_connections; }

private:
    void read(QTcpSocket *socket)
    {
        m_request += socket->readAll();
        if (!m_request.endsWith(Event))
            return;
        socket->write(m_answer);
        if (!m_answer.isEmpty())
            socket->disconnectFromHost();
    }

    QByteArray m_answer;
    QByteArray m_request;
    QTcpServer m_server;
    int m_connections = 0;
};

QByteArray answer(const QByteArray &status, const QByteArray &headers = {},
                  const QByteArray &body = {})
{
    return "HTTP/1.1 " + status + "\r\n" + headers + "Connection: close\r\nContent-Length: "
           + QByteArray::number(body.size()) + "\r\n\r\n" + body;
}

} // namespace

class TestHttpDelivery : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void postsTheEvent()
    {
        const Server server(answer("202 Accepted"));
        HttpDelivery delivery(m_network, server.url(u"/in?key=1"_s), Event, {}, 10s);
        const AttemptOutcome outcome(delivery);
        delivery.start();
        QVERIFY(outcome.wait());
        QVERIFY2(outcome.isAccepted(),
                 qPrintable(outcome.error().message + outcome.error().detail));
        const QByteArray request = server.request();
        QVERIFY(request.startsWith("POST /in?key=1 HTTP/1.1\r\n"));
        QVERIFY2(request.toLower().contains("\r\ncontent-type: application/cloudevents+json\r\n"),
                 request.constData());
        QVERIFY(request.endsWith("\r\n\r\n" + Event));
    }

    void signsWhenThereIsAKey()
    {
        const Server server(answer("202 Accepted"));
        HttpDelivery delivery(m_network, server.url(u"/"_s), Event, "a key", 10s);
        const AttemptOutcome outcome(delivery);
        delivery.start();
        QVERIFY(outcome.wait());
        QVERIFY(outcome.isAccepted());
        QHash<QByteArray, QByteArray> headers;
        for (const QByteArray &line : server.request().split('\n')) {
            const qsizetype colon = line.indexOf(':');
            headers.insert(line.first(qMax(colon, 0)).toLower(), line.sliced(colon + 1).trimmed());
        }
        const QByteArray timestamp = headers.value("inlet-timestamp");
        QVERIFY(qAbs(timestamp.toLongLong() - QDateTime::currentSecsSinceEpoch()) < 600);
        QCOMPARE(headers.value("inlet-signature"), signature("a key", timestamp, Event));
    }

    void tellsWhenToComeAgain_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<bool>("lasting");
        QTest::addColumn<int>("seconds");
        QTest::newRow("404") << answer("404 Not Found") << true << 0;
        QTest::newRow("429") << answer("429 Too Many Requests", "Retry-After: 90\r\n") << false
                             << 90;
        QTest::newRow("503") << answer("503 Service Unavailable", "Retry-After: 7\r\n") << false
                             << 7;
        QTest::newRow("500") << answer("500 Internal Server Error") << false << 0;
    }

    void tellsWhenToComeAgain()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(bool, lasting);
        QFETCH(int, seconds);
        const Server server(bytes);
        HttpDelivery delivery(m_network, server.url(u"/"_s), Event, {}, 10s);
        const AttemptOutcome outcome(delivery);
        delivery.start();
        QVERIFY(outcome.wait());
        QCOMPARE(outcome.refusal().isLasting, lasting);
        QCOMPARE(outcome.refusal().retryAfter, std::chrono::seconds(seconds));
        QVERIFY(!server.request().contains("Inlet-Signature"));
    }

    void decidesByTheStatus_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<bool>("accepted");
        QTest::addColumn<QString>("says");
        QTest::addColumn<QString>("detail");
        QTest::newRow("200") << answer("200 OK", {}, "thanks") << true << QString() << QString();
        QTest::newRow("204") << answer("204 No Content") << true << QString() << QString();
        QTest::newRow("301") << answer("301 Moved", "Location: http://127.0.0.1:1/other\r\n")
                             << false << u"redirects"_s << u"http://127.0.0.1:1/other"_s;
        QTest::newRow("307") << answer("307 Temporary", "Location: /other\r\n") << false
                             << u"redirects"_s << u"/other"_s;
        QTest::newRow("304 without a target")
            << answer("304 Not Modified") << false << u"redirects"_s << QString();
        QTest::newRow("401") << answer("401 Unauthorized") << false << u"status 401"_s << QString();
        QTest::newRow("404") << answer("404 Not Found", {}, "no such box") << false
                             << u"status 404"_s << u"no such box"_s;
        QTest::newRow("500") << answer("500 Internal", {}, QByteArray(1'000'000, 'x')) << false
                             << u"status 500"_s << QString(2000, u'x');
        QTest::newRow("no HTTP") << QByteArray("+OK POP3 ready\r\n") << false << u"cannot be sent"_s
                                 << QString();
    }

    void decidesByTheStatus()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(bool, accepted);
        QFETCH(QString, says);
        QFETCH(QString, detail);
        const Server server(bytes);
        HttpDelivery delivery(m_network, server.url(u"/in?key=1"_s), Event, {}, 10s);
        const AttemptOutcome outcome(delivery);
        delivery.start();
        QVERIFY(outcome.wait());
        QCOMPARE(outcome.isAccepted(), accepted);
        if (bytes.startsWith("HTTP/"))
            QCOMPARE(server.connections(), 1); // a redirect is not followed
        if (accepted)
            return;
        const Error error = outcome.error();
        QCOMPARE(error.code, ErrorCode::Delivery);
        QVERIFY2(error.message.contains(says) && error.message.contains(u"127.0.0.1"_s),
                 qPrintable(error.message));
        QVERIFY2(!error.message.contains(u"secret"_s) && !error.message.contains(u"key=1"_s),
                 qPrintable(error.message));
        QVERIFY2(error.detail.contains(detail), qPrintable(error.detail));
        QVERIFY(error.detail.size() <= 2000);
    }

    void refusesWhenNobodyListens()
    {
        QUrl url;
        {
            const Server closed({});
            url = closed.url(u"/in"_s);
        }
        HttpDelivery delivery(m_network, url, Event, {}, 10s);
        const AttemptOutcome outcome(delivery);
        delivery.start();
        QVERIFY(outcome.wait());
        QCOMPARE(outcome.error().code, ErrorCode::Delivery);
        QVERIFY(outcome.error().message.contains(u"cannot be sent"_s));
        QVERIFY(!outcome.error().detail.isEmpty());
    }

    void refusesPlainTextWhereTlsIsMeant()
    {
        const Server server(answer("200 OK"));
        QUrl url = server.url(u"/in"_s);
        url.setScheme(u"https"_s);
        HttpDelivery delivery(m_network, url, Event, {}, 2s);
        const AttemptOutcome outcome(delivery);
        delivery.start();
        QVERIFY(outcome.wait());
        QVERIFY(!outcome.isAccepted());
        QVERIFY(!server.request().contains("abc"));
    }

    void refusesACertificateNobodyVouchesFor()
    {
        QSslConfiguration configuration;
        configuration.setLocalCertificate(QSslCertificate(Certificate));
        configuration.setPrivateKey(QSslKey(Key, QSsl::Ec));
        QSslServer server;
        server.setSslConfiguration(configuration);
        QVERIFY(server.listen(QHostAddress::LocalHost));
        const QUrl url(u"https://127.0.0.1:%1/in"_s.arg(server.serverPort()));
        HttpDelivery delivery(m_network, url, Event, {}, 10s);
        const AttemptOutcome outcome(delivery);
        delivery.start();
        QVERIFY(outcome.wait());
        QCOMPARE(outcome.error().code, ErrorCode::Delivery);
        QVERIFY2(outcome.error().message.contains(u"certificate"_s),
                 qPrintable(outcome.error().message));
        QVERIFY2(outcome.error().detail.contains(u"self-signed"_s),
                 qPrintable(outcome.error().detail));
        while (QTcpSocket *connection = server.nextPendingConnection())
            QVERIFY(!connection->readAll().contains("abc"));
    }

    void refusesAfterTheTime()
    {
        const Server server({}); // reads and says nothing
        HttpDelivery delivery(m_network, server.url(u"/in"_s), Event, {}, 300ms);
        const AttemptOutcome outcome(delivery);
        delivery.start();
        QVERIFY(outcome.wait());
        QVERIFY2(outcome.error().message.contains(u"within 1 second(s)"_s),
                 qPrintable(outcome.error().message));
    }

    void endsWithItsOwner()
    {
        const Server server({});
        auto delivery = std::make_unique<HttpDelivery>(m_network, server.url(u"/in"_s), Event,
                                                       QByteArray(), 60s);
        const AttemptOutcome outcome(*delivery);
        delivery->start();
        QTRY_VERIFY(server.request().endsWith(Event));
        delivery.reset();
        QTRY_VERIFY(m_network.findChildren<QNetworkReply *>().isEmpty());
        QVERIFY(!outcome.isAccepted());
        QVERIFY(outcome.error().message.isEmpty());
    }

private:
    QNetworkAccessManager m_network;
};

QTEST_GUILESS_MAIN(TestHttpDelivery)
#include "tst_httpdelivery.moc"
