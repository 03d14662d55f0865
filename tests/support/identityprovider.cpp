// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/identityprovider.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkReply>
#include <QTcpSocket>
#include <QUrlQuery>

namespace Inlet::Test {

using namespace Qt::StringLiterals;

namespace {

void reply(QTcpSocket *socket, const QByteArray &status, const QByteArray &body,
           const QByteArray &type = "application/json", const QByteArray &headers = {})
{
    socket->write("HTTP/1.1 " + status + "\r\nContent-Type: " + type
                  + "\r\nContent-Length: " + QByteArray::number(body.size())
                  + "\r\nConnection: close\r\n" + headers + "\r\n" + body);
    socket->disconnectFromHost();
}

void reply(QTcpSocket *socket, const QJsonObject &object)
{
    reply(socket, "200 OK", QJsonDocument(object).toJson());
}

void refuse(QTcpSocket *socket, const QByteArray &error)
{
    const QJsonObject object{{u"error"_s, QString::fromLatin1(error)},
                             {u"error_description"_s, u"The provider's own words."_s}};
    reply(socket, error == "invalid_client" ? "401 Unauthorized" : "400 Bad Request",
          QJsonDocument(object).toJson());
}

IdentityProvider::Fields fieldsOf(const QString &encoded)
{
    IdentityProvider::Fields fields;
    const QUrlQuery query(encoded);
    for (const auto &[name, value] : query.queryItems(QUrl::FullyDecoded))
        fields.insert(name, value);
    return fields;
}

} // namespace

IdentityProvider::IdentityProvider(QObject *parent)
    : QObject(parent)
{
    if (!m_server.listen(QHostAddress::LocalHost))
        qFatal("No port for the identity provider");
    connect(&m_server, &QTcpServer::newConnection, this, [this] {
        while (QTcpSocket *socket = m_server.nextPendingConnection()) {
            connect(socket, &QTcpSocket::disconnected, socket, &QTcpSocket::deleteLater);
            connect(socket, &QTcpSocket::readyRead, this, [this, socket] { read(socket); });
        }
    });
}

QString IdentityProvider::address(const QString &path) const
{
    return u"http://127.0.0.1:%1%2"_s.arg(m_server.serverPort()).arg(path);
}

void IdentityProvider::reset()
{
    // What was issued before must not become good again.
    const int issued = std::exchange(m_memory, {}).issued;
    m_memory.issued = issued;
    static_cast<ProviderConduct &>(*this) = {};
}

QByteArray IdentityProvider::issueAccessToken()
{
    const QByteArray token = newToken("access");
    m_memory.accessTokens.append(token);
    return token;
}

QByteArray IdentityProvider::issueRefreshToken()
{
    const QByteArray token = newToken("refresh");
    m_memory.refreshTokens.insert(token);
    return token;
}

QByteArray IdentityProvider::newToken(const char *kind)
{
    return QByteArray(kind) + "-token-" + QByteArray::number(++m_memory.issued);
}

void IdentityProvider::read(QTcpSocket *socket)
{
    const QByteArray request = socket->peek(1024 * 1024);
    const qsizetype end = request.indexOf("\r\n\r\n");
    if (end < 0)
        return;
    const QByteArray head = request.first(end).toLower();
    const qsizetype length = head.indexOf("\r\ncontent-length:");
    const qsizetype bodySize =
        length < 0 ? 0 : head.sliced(length + 17).split('\r').first().trimmed().toInt();
    if (request.size() < end + 4 + bodySize)
        return;
    socket->read(end + 4 + bodySize);
    const QList<QByteArray> line = request.first(request.indexOf("\r\n")).split(' ');
    serve(socket, line.value(0), QUrl::fromEncoded(line.value(1)),
          request.sliced(end + 4, bodySize));
}

void IdentityProvider::serve(QTcpSocket *socket, const QByteArray &method, const QUrl &address,
                             const QByteArray &body)
{
    const QString path = address.path();
    const Fields fields =
        fieldsOf(method == "POST" ? QString::fromLatin1(body) : address.query(QUrl::FullyEncoded));
    if (method == "GET" && path == "/authorize"_L1)
        authorize(socket, fields);
    else if (method == "POST" && path == "/token"_L1)
        giveTokens(socket, fields);
    else if (method == "POST" && path == "/device"_L1)
        giveDeviceCode(socket, fields);
    else if (method == "GET" && path == "/tokeninfo"_L1)
        describeToken(socket, fields);
    else
        reply(socket, "404 Not Found", "nothing here", "text/plain");
}

void IdentityProvider::authorize(QTcpSocket *socket, const Fields &fields)
{
    const QUrl redirect(fields.value(u"redirect_uri"_s));
    const bool isLoopback = redirect.host() == "127.0.0.1"_L1 || redirect.host() == "localhost"_L1;
    if (fields.value(u"response_type"_s) != "code"_L1
        || fields.value(u"client_id"_s) != "inlet-test"_L1 || !isLoopback
        || fields.value(u"code_challenge_method"_s) != "S256"_L1
        || fields.value(u"code_challenge"_s).size() != 43 || fields.value(u"state"_s).size() < 20) {
        reply(socket, "400 Bad Request", "The client is wrong.", "text/plain");
        return;
    }
    QUrlQuery back;
    if (declines) {
        back.addQueryItem(u"error"_s, u"access_denied"_s);
        back.addQueryItem(u"error_description"_s, u"The+person+said+no"_s);
    } else {
        const QString code = QString::fromLatin1(newToken("code"));
        m_memory.codes.insert(code, {fields.value(u"code_challenge"_s), redirect.toString()});
        back.addQueryItem(u"code"_s, code);
    }
    back.addQueryItem(u"state"_s, stateInstead.isEmpty() ? fields.value(u"state"_s) : stateInstead);
    QUrl target = redirect;
    target.setPath(u"/"_s);
    target.setQuery(back);
    reply(socket, "302 Found", {}, "text/plain", "Location: " + target.toEncoded() + "\r\n");
}

QByteArray IdentityProvider::refusalOf(const Fields &fields)
{
    if (fields.value(u"client_id"_s) != "inlet-test"_L1
        || fields.value(u"client_secret"_s).toUtf8() != clientSecret)
        return "invalid_client";
    const QString grant = fields.value(u"grant_type"_s);
    if (grant == "authorization_code"_L1) {
        // A code is good once, also for a wrong verifier.
        const Grant known = m_memory.codes.take(fields.value(u"code"_s));
        const QByteArray challenge =
            QCryptographicHash::hash(fields.value(u"code_verifier"_s).toUtf8(),
                                     QCryptographicHash::Sha256)
                .toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
        const bool fits = !known.challenge.isEmpty() && known.challenge.toLatin1() == challenge
                          && known.redirectAddress == fields.value(u"redirect_uri"_s);
        return fits ? QByteArray() : "invalid_grant";
    }
    if (grant == "urn:ietf:params:oauth:grant-type:device_code"_L1) {
        if (!m_memory.deviceCodes.contains(fields.value(u"device_code"_s)))
            return "invalid_grant";
        if (slowDownAnswers-- > 0)
            return "slow_down";
        if (pendingAnswers-- > 0)
            return "authorization_pending";
        return declines ? "access_denied" : QByteArray();
    }
    if (grant == "refresh_token"_L1) {
        const QByteArray token = fields.value(u"refresh_token"_s).toUtf8();
        const bool isKnown =
            rotates ? m_memory.refreshTokens.remove(token) : m_memory.refreshTokens.contains(token);
        return isKnown ? QByteArray() : "invalid_grant";
    }
    if (grant == "client_credentials"_L1)
        return clientSecret.isEmpty() ? "unauthorized_client" : QByteArray();
    return "unsupported_grant_type";
}

void IdentityProvider::giveTokens(QTcpSocket *socket, const Fields &fields)
{
    m_memory.tokenRequests.append(fields);
    if (fail(socket, tokenFault))
        return;
    if (const QByteArray refusal = refusalOf(fields); !refusal.isEmpty()) {
        refuse(socket, refusal);
        return;
    }
    const QByteArray accessToken = issueAccessToken();
    if (badTokens-- > 0)
        m_memory.badTokens.insert(accessToken);
    QJsonObject answer{{u"access_token"_s, QString::fromLatin1(accessToken)},
                       {u"token_type"_s, u"Bearer"_s},
                       {u"expires_in"_s, lifetime}};
    const QString grant = fields.value(u"grant_type"_s);
    const bool isSignIn = grant != "refresh_token"_L1 && grant != "client_credentials"_L1;
    if ((isSignIn && givesRefreshTokens) || (grant == "refresh_token"_L1 && rotates))
        answer.insert(u"refresh_token"_s, QString::fromLatin1(issueRefreshToken()));
    reply(socket, answer);
}

void IdentityProvider::giveDeviceCode(QTcpSocket *socket, const Fields &fields)
{
    if (fail(socket, deviceFault))
        return;
    if (fields.value(u"client_id"_s) != "inlet-test"_L1) {
        refuse(socket, "invalid_client");
        return;
    }
    const QString code = QString::fromLatin1(newToken("device"));
    m_memory.deviceCodes.insert(code);
    reply(socket, "200 OK",
          "{\"device_code\":\"" + code.toLatin1()
              + "\",\"user_code\":\"WDJB-MJHT\","
                "\"verification_uri\":\""
              + address(u"/enter"_s).toLatin1() + "\",\"expires_in\":"
              + QByteArray::number(deviceLifetime) + ",\"interval\":" + deviceInterval + '}');
}

void IdentityProvider::describeToken(QTcpSocket *socket, const Fields &fields)
{
    ++m_memory.tokensLookedAt;
    const QByteArray token = fields.value(u"access_token"_s).toUtf8();
    if (!m_memory.accessTokens.contains(token) || m_memory.badTokens.contains(token)) {
        refuse(socket, "invalid_token");
        return;
    }
    reply(socket, QJsonObject{{u"email"_s, account}, {u"expires_in"_s, lifetime}});
}

bool IdentityProvider::fail(QTcpSocket *socket, std::optional<ProviderFault> &fault)
{
    if (!fault || fault->times == 0)
        return false;
    --fault->times;
    switch (fault->kind) {
    case ProviderFault::Kind::Refusal: refuse(socket, fault->text); break;
    case ProviderFault::Kind::Status:
        reply(socket, fault->text, "<html>sorry</html>", "text/html");
        break;
    case ProviderFault::Kind::Body: reply(socket, "200 OK", fault->text); break;
    case ProviderFault::Kind::Huge:
        reply(socket, "200 OK", QByteArray(4 * 1024 * 1024, ' '));
        break;
    case ProviderFault::Kind::Redirect:
        reply(socket, "307 Temporary Redirect", {}, "text/plain",
              "Location: " + address(u"/elsewhere"_s).toLatin1() + "\r\n");
        break;
    case ProviderFault::Kind::Silence: break;
    case ProviderFault::Kind::HangUp:
        socket->write("HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n{");
        socket->disconnectFromHost();
        break;
    }
    return true;
}

void TestBrowser::open(const QUrl &address)
{
    QNetworkReply *page = m_network.get(QNetworkRequest(address));
    connect(page, &QNetworkReply::finished, this, [this, page] {
        m_status = page->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
        m_page = QString::fromUtf8(page->readAll());
        page->deleteLater();
    });
}

} // namespace Inlet::Test
