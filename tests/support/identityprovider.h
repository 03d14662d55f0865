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

/** How a provider and the person who signs in there behave. */
struct ProviderConduct
{
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
};

/**
 * An OAuth 2.0 identity provider on 127.0.0.1 with the client `inlet-test`: authorization, token and device endpoints,
 * and the service by which a mail server looks at access tokens. Strict where a client can be wrong. Lives in the event
 * loop of the test; without rotation a refresh token stays good.
 */
class IdentityProvider : public QObject, public ProviderConduct
{
    Q_OBJECT

public:
    using Fields = QHash<QString, QString>;

    explicit IdentityProvider(QObject *parent = nullptr);

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

    /** Forgets everything but its address. */
    void reset();

    /** As if someone had signed in before. */
    [[nodiscard]] QByteArray issueRefreshToken();
    [[nodiscard]] QByteArray issueAccessToken();

    /** What was asked of the token endpoint, in order. */
    [[nodiscard]] const QList<Fields> &tokenRequests() const { return m_memory.tokenRequests; }
    [[nodiscard]] int tokensLookedAt() const { return m_memory.tokensLookedAt; }
    [[nodiscard]] const QList<QByteArray> &accessTokens() const { return m_memory.accessTokens; }
    [[nodiscard]] const QSet<QByteArray> &refreshTokens() const { return m_memory.refreshTokens; }

private:
    struct Grant
    {
        QString challenge;
        QString redirectAddress;
    };

    struct Memory
    {
        int issued = 0;
        QHash<QString, Grant> codes;
        QSet<QString> deviceCodes;
        QSet<QByteArray> refreshTokens;
        QList<QByteArray> accessTokens;
        QSet<QByteArray> badTokens;
        QList<Fields> tokenRequests;
        int tokensLookedAt = 0;
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
    Memory m_memory;
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
