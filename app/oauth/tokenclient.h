// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "oauth/client.h"
#include "oauth/formpost.h"
#include "oauth/tokenerrors.h"
#include "oauth/tokens.h"

#include <QNetworkAccessManager>
#include <QObject>

#include <chrono>
#include <functional>

namespace Inlet::OAuth {

/**
 * Asks the token endpoint and the device endpoint of one provider. Everything is asynchronous: an answer comes once,
 * later than the call, and never after this object is gone. A client with a secret sends it along with each request
 * (RFC 6749 section 2.3.1, in the body, which is what Microsoft and Google document).
 */
class TokenClient : public QObject
{
    Q_OBJECT

public:
    using TokenAnswer = std::function<void(const Answer<Tokens> &)>;
    using DeviceAnswer = std::function<void(const Answer<DeviceCode> &)>;

    static constexpr std::chrono::seconds Timeout{30}; ///< for one question

    explicit TokenClient(const Client &client, std::chrono::milliseconds timeout = Timeout,
                         QObject *parent = nullptr);

    [[nodiscard]] const Client &client() const { return m_client; }
    void setSecret(const QByteArray &secret) { m_client.secret = secret; }
    [[nodiscard]] const TokenErrors &errors() const { return m_errors; }

    /** RFC 6749 section 4.1.3 with the verifier of RFC 7636. */
    void redeemCode(const QByteArray &code, const QByteArray &verifier, const QUrl &redirectAddress,
                    const TokenAnswer &answer);

    /** RFC 8628 section 3.1. */
    void requestDeviceCode(const DeviceAnswer &answer);

    /** RFC 8628 section 3.4: one question whether the person is done. */
    void redeemDeviceCode(const QByteArray &deviceCode, const TokenAnswer &answer);

    /** RFC 6749 section 6. */
    void refresh(const QByteArray &refreshToken, const TokenAnswer &answer);

    /** RFC 6749 section 4.4. */
    void requestForClient(const TokenAnswer &answer);

private:
    template <typename T, typename Read>
    void post(const QUrl &endpoint, Form form, const std::function<void(const Answer<T> &)> &answer,
              Read read);
    [[nodiscard]] Form scopeForm() const;
    [[nodiscard]] Answer<QJsonObject> readObject(int status, const QByteArray &body,
                                                 const Form &form) const;
    [[nodiscard]] Answer<Tokens> readTokens(const QJsonObject &object) const;
    [[nodiscard]] Answer<DeviceCode> readDeviceCode(const QJsonObject &object) const;

    Client m_client;
    TokenErrors m_errors;
    std::chrono::milliseconds m_timeout;
    QNetworkAccessManager m_network;
};

} // namespace Inlet::OAuth
