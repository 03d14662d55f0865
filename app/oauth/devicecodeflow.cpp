// SPDX-License-Identifier: GPL-3.0-or-later
#include "oauth/devicecodeflow.h"

#include <algorithm>

namespace Inlet::OAuth {

using namespace Qt::StringLiterals;

DeviceCodeFlow::DeviceCodeFlow(const Client &client, QObject *parent)
    : DeviceCodeFlow(client, Pace(), parent)
{}

DeviceCodeFlow::DeviceCodeFlow(const Client &client, const Pace &pace, QObject *parent)
    : QObject(parent)
    , m_tokens(client)
    , m_pace(pace)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &DeviceCodeFlow::ask);
}

void DeviceCodeFlow::start()
{
    m_tokens.requestDeviceCode([this](const Answer<DeviceCode> &answer) { takeCode(answer); });
}

void DeviceCodeFlow::takeCode(const Answer<DeviceCode> &answer)
{
    if (const auto *refusal = std::get_if<Refusal>(&answer)) {
        Q_EMIT failed(refusal->error);
        return;
    }
    m_code = std::get<DeviceCode>(answer);
    m_end = QDeadlineTimer(m_code.lifetime);
    m_timer.setInterval(std::max<std::chrono::milliseconds>(m_code.interval, m_pace.least));
    Q_EMIT codeReceived(m_code);
    askLater();
}

void DeviceCodeFlow::ask()
{
    m_tokens.redeemDeviceCode(m_code.deviceCode,
                              [this](const Answer<Tokens> &answer) { takeAnswer(answer); });
}

void DeviceCodeFlow::takeAnswer(const Answer<Tokens> &answer)
{
    if (const auto *tokens = std::get_if<Tokens>(&answer)) {
        if (tokens->refreshToken.isEmpty())
            Q_EMIT failed(m_tokens.errors().noRefreshToken());
        else
            Q_EMIT signedIn(*tokens);
        return;
    }
    const auto &refusal = std::get<Refusal>(answer);
    const std::chrono::milliseconds interval = m_timer.intervalAsDuration();
    if (refusal.code == "slow_down"_L1) {
        m_timer.setInterval(interval + m_pace.slowDown);
    } else if (refusal.error.code == Core::ErrorCode::Timeout
               || refusal.error.code == Core::ErrorCode::Busy
               || refusal.error.code == Core::ErrorCode::Connect) {
        // The code stays good while the network or the provider has a bad moment (RFC 8628 section 3.5).
        m_timer.setInterval(std::max(interval, std::min(2 * interval, m_pace.most)));
    } else if (refusal.code != "authorization_pending"_L1) {
        Q_EMIT failed(refusal.error);
        return;
    }
    askLater();
}

void DeviceCodeFlow::askLater()
{
    if (m_end.remainingTimeAsDuration() <= m_timer.intervalAsDuration())
        Q_EMIT failed(m_tokens.errors().refused(u"expired_token"_s, {}));
    else
        m_timer.start();
}

} // namespace Inlet::OAuth
