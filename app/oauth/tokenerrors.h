// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "oauth/client.h"
#include "oauth/tokens.h"

#include <QCoreApplication>

namespace Inlet::OAuth {

/** What a provider refused, in words that name it and say what to do. */
class TokenErrors
{
    Q_DECLARE_TR_FUNCTIONS(Inlet::OAuth::TokenErrors)

public:
    explicit TokenErrors(const Client &client);

    /**
     * For an `error` of RFC 6749 section 4.1.2.1 and 5.2, RFC 8628 section 3.5 or a provider of its own: Login, or Busy
     * when it is temporary. @p description are the provider's words.
     */
    [[nodiscard]] Core::Error refused(const QString &code, const QString &description) const;

    /** An answer with @p status that says nothing else: Busy when that is temporary, otherwise Protocol. */
    [[nodiscard]] Core::Error unexpectedStatus(int status) const;

    /** An answer that is not what RFC 6749 or RFC 8628 ask for; @p what is untranslated. */
    [[nodiscard]] Core::Error unusable(const QString &what) const;

    /** A person signed in, but only for the moment. */
    [[nodiscard]] Core::Error noRefreshToken() const;

    /** Nobody signed in for @p minutes. */
    [[nodiscard]] Core::Error notSignedIn(int minutes) const;

    /** There is no port for the browser to come back to. */
    [[nodiscard]] Core::Error cannotListen(const QString &detail) const;

private:
    [[nodiscard]] QString sentence(const QString &code) const;

    QString m_provider;
    QString m_clientId;
    QString m_account;
    QString m_scopes;
};

} // namespace Inlet::OAuth
