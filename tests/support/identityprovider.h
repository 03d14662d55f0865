// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QNetworkAccessManager>
#include <QObject>
#include <QSet>
#include <QTcpServer>
#include <QUrl>

#include <optional>

class QTcpSocket;

namespace Inlet::Test {

/** How an endpoint fails instead of doing its work. */
struct ProviderFault
{
    enum class Kind {
        Refusal, ///< RFC 6749 section 5.2 with `text` as its `error`
        Status,  ///< `text` as the status line, an HTML page
        Body,    ///< 200 with `text`
        Huge,    ///< 200 with megabytes
        Redirect,
        Silence,
        HangUp, ///< in the middle of the answer
    };
    Kind kind = Kind::Refusal;
    QByteArray text = {};
    int times = -1; ///< answers that fail; below 0: all
};

/**
 * An OAuth 2.0 identity provider on 127.0.0.1 with the client `inlet-test`: authorization, token and device endpoints,
 * and the service by which a mail server looks at access tokens. Strict where a client can be wrong. Lives in the event
 * loop of the test; without rotation a refresh token stays good.
 */
class IdentityProvider : public QObject
{
    Q_OBJECT

public:
    using Fields = QHash<QString, QString>;

    explicit IdentityProvider(QObject *parent = nullptr);

    QString account = QStringLiteral("anna"); ///< who signs in
    QByteArray clientSecret;                  ///< empty: a public client
    int lifetime = 3600;                      ///< seconds, of an access token
    bool rotates = false;                     ///< a refresh token is good once
    bool givesRefreshTokens = true;
    bool declines = false;   ///< the person refuses
    QString stateInstead;    ///< brought back instead of the right state; empty: the right one
    int pendingAnswers = 0;  ///< `authorization_pending` before a device is accepted
    int slowDownAnswers = 0; ///< `slow_down` before that
    int badTokens = 0;       ///< access tokens to come that the mail server will not accept
    QByteArray deviceInterval = "0"; ///< seconds, as JSON
    int deviceLifetime = 600;        ///< seconds
    std::optional<ProviderFault> tokenFault;
    std::optional<ProviderFault> deviceFault;

    [[nodiscard]] QString address(const QString &path) const;
    [[nodiscard]] QString authorizationEndpoint() const
    {
        return address(QStringLiteral("/authorize"));
    }
    [[nodiscard]] QString tokenEndpoint() const { return address(QStringLiteral("/token")); }
    [[nodiscard]] QString deviceEndpoint() const { return address(QStringLiteral("/device")); }
    /** The access token comes behind it. */
    [[nodiscard]] QString tokenInfoAddress() const
    {
        return address(QStringLiteral("/tokeninfo?access_token="));
    }

    /** As if someone had signed in before. */
    [[nodiscard]] QByteArray issueRefreshToken();

    /** What was asked of the token endpoint, in order. */
    [[nodiscard]] const QList<Fields> &tokenRequests() const { return m_tokenRequests; }
    [[nodiscard]] int tokensLookedAt() const { return m_tokensLookedAt; }
    [[nodiscard]] const QList<QByteArray> &accessTokens() const { return m_accessTokens; }
    [[nodiscard]] const QSet<QByteArray> &refreshTokens() const { return m_refreshTokens; }

private:
    struct Grant
    {
        QString challenge;
        QString redirectAddress;
    };

    void read(QTcpSocket *socket);
    void serve(QTcpSocket *socket, const QByteArray &method, const QUrl &address,
               const QByteArray &body);
    void authorize(QTcpSocket *socket, const Fields &fields);
    void giveTokens(QTcpSocket *socket, const Fields &fields);
    void giveDeviceCode(QTcpSocket *socket, const Fields &fields);
    void describeToken(QTcpSocket *socket, const Fields &fields);
    [[nodiscard]] QByteArray refusalOf(const Fields &fields);
    [[nodiscard]] bool fail(QTcpSocket *socket, std::optional<ProviderFault> &fault);
    [[nodiscard]] QByteArray newToken(const char *kind);

    QTcpServer m_server;
    int m_issued = 0;
    QHash<QString, Grant> m_codes;
    QSet<QString> m_deviceCodes;
    QSet<QByteArray> m_refreshTokens;
    QList<QByteArray> m_accessTokens;
    QSet<QByteArray> m_badTokens;
    QList<Fields> m_tokenRequests;
    int m_tokensLookedAt = 0;
};

/** The browser of someone who agrees to everything: opens an address and follows where it leads. */
class TestBrowser : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    void open(const QUrl &address);

    [[nodiscard]] int status() const { return m_status; } ///< of the last page; 0: none yet
    [[nodiscard]] QString page() const { return m_page; }

private:
    QNetworkAccessManager m_network;
    int m_status = 0;
    QString m_page;
};

} // namespace Inlet::Test
