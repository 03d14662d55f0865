// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "core/result.h"
#include "oauth/tokenclient.h"

#include <QDateTime>
#include <QObject>
#include <QPointer>

#include <chrono>
#include <functional>
#include <optional>

namespace Inlet::OAuth {

/**
 * The access token of one mailbox: kept in memory as long as it is good, asked for anew when it is not. One thread;
 * callers that come while a question is under way share its answer. In an answer, use deleteLater().
 */
class AccessTokens : public QObject
{
    Q_OBJECT

public:
    using TokenAnswer = std::function<void(const Core::Result<QByteArray> &accessToken)>;

    static constexpr std::chrono::minutes SafetyMargin{2}; ///< a token that ends sooner is not used
    static constexpr std::chrono::minutes AssumedLifetime{10}; ///< of one that does not say

    /** @p clock must outlive this object. With client credentials no refresh token is needed. */
    AccessTokens(const Client &client, const Core::Clock &clock,
                 std::chrono::milliseconds timeout = TokenClient::Timeout,
                 QObject *parent = nullptr);

    /**
     * What the tokens are asked for with, as it is kept now; for every question, because it may change at any time. When
     * it is another refresh token than the last one known, someone signed in anew: an access token at hand is forgotten.
     */
    void setSecrets(const QByteArray &refreshToken, const QByteArray &clientSecret = {});

    /** The token at hand, if it is good for a while. */
    [[nodiscard]] std::optional<QByteArray> current() const;

    /** Answers once, possibly before it returns, unless @p context goes first. Fails as TokenClient does. */
    void obtain(QObject *context, const TokenAnswer &answer);

    /** The server refused @p accessToken, whatever time it had left. */
    void discard(const QByteArray &accessToken);

Q_SIGNALS:
    /** The provider replaced the refresh token: the one before may be void from now on. Comes before the answer. */
    void refreshTokenReplaced(const QByteArray &token);

private:
    struct Waiting
    {
        QPointer<QObject> context;
        TokenAnswer answer;
    };

    void ask();
    void take(const Answer<Tokens> &answer);
    void answerAll(const Core::Result<QByteArray> &result);

    const Core::Clock &m_clock;
    TokenClient m_tokens;
    QByteArray m_keptRefreshToken; ///< as last told, possibly replaced by the provider since
    QByteArray m_refreshToken;
    QByteArray m_accessToken;
    QDateTime m_goodUntil;
    QList<Waiting> m_waiting; ///< not empty: a question is under way
};

} // namespace Inlet::OAuth
