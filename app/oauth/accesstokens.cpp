// SPDX-License-Identifier: GPL-3.0-or-later
#include "oauth/accesstokens.h"

namespace Inlet::OAuth {

AccessTokens::AccessTokens(const Client &client, const Core::Clock &clock,
                           std::chrono::milliseconds timeout, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
    , m_tokens(client, timeout)
{}

void AccessTokens::setSecrets(const QByteArray &refreshToken, const QByteArray &clientSecret)
{
    m_tokens.setSecret(clientSecret);
    if (refreshToken == m_keptRefreshToken)
        return;
    m_keptRefreshToken = refreshToken;
    if (refreshToken == m_refreshToken)
        return;
    m_refreshToken = refreshToken;
    m_accessToken.clear();
}

std::optional<QByteArray> AccessTokens::current() const
{
    if (m_accessToken.isEmpty() || m_clock.now() >= m_goodUntil)
        return {};
    return m_accessToken;
}

void AccessTokens::obtain(QObject *context, const TokenAnswer &answer)
{
    if (const std::optional<QByteArray> token = current()) {
        answer(*token);
        return;
    }
    m_waiting.append({context, answer});
    if (m_waiting.size() == 1)
        ask();
}

void AccessTokens::discard(const QByteArray &accessToken)
{
    // Another session may have brought a newer one in the meantime.
    if (m_accessToken == accessToken)
        m_accessToken.clear();
}

void AccessTokens::ask()
{
    const auto answer = [this](const Answer<Tokens> &result) { take(result); };
    if (m_tokens.client().grant == Model::OAuthGrant::ClientCredentials)
        m_tokens.requestForClient(answer);
    else
        m_tokens.refresh(m_refreshToken, answer);
}

void AccessTokens::take(const Answer<Tokens> &answer)
{
    if (const auto *refusal = std::get_if<Refusal>(&answer)) {
        answerAll(refusal->error);
        return;
    }
    const auto &tokens = std::get<Tokens>(answer);
    const std::chrono::seconds lifetime =
        tokens.lifetime.count() > 0 ? tokens.lifetime : std::chrono::seconds(AssumedLifetime);
    m_accessToken = tokens.accessToken;
    m_goodUntil = m_clock.now().addDuration(lifetime - SafetyMargin);
    if (!tokens.refreshToken.isEmpty() && tokens.refreshToken != m_refreshToken) {
        m_refreshToken = tokens.refreshToken;
        Q_EMIT refreshTokenReplaced(m_refreshToken);
    }
    answerAll(tokens.accessToken);
}

void AccessTokens::answerAll(const Core::Result<QByteArray> &result)
{
    const QList<Waiting> waiting = std::exchange(m_waiting, {});
    for (const Waiting &one : waiting) {
        if (one.context)
            one.answer(result);
    }
}

} // namespace Inlet::OAuth
