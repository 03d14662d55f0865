// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "oauth/redirectlistener.h"
#include "oauth/tokenclient.h"

#include <QObject>
#include <QTimer>

#include <chrono>

namespace Inlet::OAuth {

/**
 * Lets a person sign in with the browser of this machine: authorization code (RFC 6749 section 4.1) with PKCE S256
 * (RFC 7636) and a loopback redirect (RFC 8252). Ends in signedIn() or failed(); to cancel, delete it
 * (in a slot: deleteLater()).
 */
class AuthorizationCodeFlow : public QObject
{
    Q_OBJECT

public:
    static constexpr std::chrono::minutes Patience{10}; ///< for the person in the browser

    explicit AuthorizationCodeFlow(const Client &client,
                                   std::chrono::milliseconds patience = Patience,
                                   QObject *parent = nullptr);

    /** Every signal comes later than this call. */
    void start();

Q_SIGNALS:
    /** The address to open in the browser. */
    void browserNeeded(const QUrl &address);
    /** The browser came back; the provider is asked for the tokens. */
    void browserReturned();
    void signedIn(const Inlet::OAuth::Tokens &tokens);
    void failed(const Inlet::Core::Error &error);

private:
    [[nodiscard]] QUrl authorizationAddress() const;
    void takeRedirect(const QUrlQuery &parameters);

    TokenClient m_tokens;
    QByteArray m_verifier;
    QString m_state;
    RedirectListener m_listener;
    QUrl m_redirectAddress;
    QTimer m_patience;
};

} // namespace Inlet::OAuth
