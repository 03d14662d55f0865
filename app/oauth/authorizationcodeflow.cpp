// SPDX-License-Identifier: GPL-3.0-or-later
#include "oauth/authorizationcodeflow.h"

#include <QCryptographicHash>
#include <QRandomGenerator>

#include <array>

namespace Inlet::OAuth {

using namespace Qt::StringLiterals;

namespace {

constexpr auto Base64Url = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;

/** 256 bits from the system in 43 characters that need no encoding. */
QByteArray randomText()
{
    std::array<quint32, 8> words{};
    QRandomGenerator::system()->fillRange(words.data(), words.size());
    return QByteArray(reinterpret_cast<const char *>(words.data()), sizeof(words))
        .toBase64(Base64Url);
}

/** RFC 7636 section 4.2. */
QByteArray challengeOf(const QByteArray &verifier)
{
    return QCryptographicHash::hash(verifier, QCryptographicHash::Sha256).toBase64(Base64Url);
}

} // namespace

AuthorizationCodeFlow::AuthorizationCodeFlow(const Client &client,
                                             std::chrono::milliseconds patience, QObject *parent)
    : QObject(parent)
    , m_tokens(client)
    , m_verifier(randomText())
    , m_state(QString::fromLatin1(randomText()))
    , m_listener(m_state)
{
    m_patience.setSingleShot(true);
    m_patience.setInterval(patience);
    connect(&m_patience, &QTimer::timeout, this, [this] {
        Q_EMIT failed(m_tokens.errors().notSignedIn(
            int(std::chrono::ceil<std::chrono::minutes>(m_patience.intervalAsDuration()).count())));
    });
    // Queued: the page has to leave before whoever is told may delete all this.
    connect(&m_listener, &RedirectListener::redirected, this, &AuthorizationCodeFlow::takeRedirect,
            Qt::QueuedConnection);
}

void AuthorizationCodeFlow::start()
{
    const Core::Result<void> listening = m_listener.listen();
    if (!listening) {
        const Core::Error error = m_tokens.errors().cannotListen(listening.error().detail);
        QTimer::singleShot(0, this, [this, error] { Q_EMIT failed(error); });
        return;
    }
    m_redirectAddress.setScheme(u"http"_s);
    m_redirectAddress.setHost(m_tokens.client().redirectHost);
    m_redirectAddress.setPort(m_listener.port());
    m_patience.start();
    QTimer::singleShot(0, this, [this] { Q_EMIT browserNeeded(authorizationAddress()); });
}

QUrl AuthorizationCodeFlow::authorizationAddress() const
{
    const Client &client = m_tokens.client();
    QList<std::pair<QString, QString>> parameters{
        {u"response_type"_s, u"code"_s},
        {u"client_id"_s, client.id},
        {u"redirect_uri"_s, QString::fromLatin1(m_redirectAddress.toEncoded())},
        {u"state"_s, m_state},
        {u"code_challenge"_s, QString::fromLatin1(challengeOf(m_verifier))},
        {u"code_challenge_method"_s, u"S256"_s}};
    if (!client.scopes.isEmpty())
        parameters.append({u"scope"_s, client.scopes.join(u' ')});
    // The account of a mailbox is its address as a rule; otherwise no hint is better than a wrong one.
    if (client.account.contains(u'@'))
        parameters.append({u"login_hint"_s, client.account});
    parameters += client.authorizationParameters;

    // An endpoint may have a query of its own (RFC 6749 section 3.1).
    QUrl address = client.authorizationEndpoint;
    QString query = address.query(QUrl::FullyEncoded);
    for (const auto &[name, value] : std::as_const(parameters)) {
        if (!query.isEmpty())
            query += u'&';
        query += name + u'=' + QString::fromLatin1(QUrl::toPercentEncoding(value));
    }
    address.setQuery(query, QUrl::StrictMode);
    return address;
}

void AuthorizationCodeFlow::takeRedirect(const QUrlQuery &parameters)
{
    m_patience.stop();
    const auto value = [&parameters](const QString &name) {
        return parameters.queryItemValue(name, QUrl::FullyDecoded);
    };
    if (const QString code = value(u"error"_s).simplified().left(100); !code.isEmpty()) {
        constexpr qsizetype MaxDescription = 500;
        Q_EMIT failed(m_tokens.errors().refused(
            code, value(u"error_description"_s).simplified().left(MaxDescription)));
        return;
    }
    const QByteArray code = value(u"code"_s).toUtf8();
    if (code.isEmpty()) {
        Q_EMIT failed(m_tokens.errors().unusable(u"no code in the redirect"_s));
        return;
    }
    Q_EMIT browserReturned();
    m_tokens.redeemCode(code, m_verifier, m_redirectAddress, [this](const Answer<Tokens> &answer) {
        if (const auto *refusal = std::get_if<Refusal>(&answer))
            Q_EMIT failed(refusal->error);
        else if (const Tokens &tokens = std::get<Tokens>(answer); tokens.refreshToken.isEmpty())
            Q_EMIT failed(m_tokens.errors().noRefreshToken());
        else
            Q_EMIT signedIn(tokens);
    });
}

} // namespace Inlet::OAuth
