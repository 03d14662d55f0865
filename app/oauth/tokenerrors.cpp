// SPDX-License-Identifier: GPL-3.0-or-later
#include "oauth/tokenerrors.h"

namespace Inlet::OAuth {

using namespace Qt::StringLiterals;
using Core::Error;
using Core::ErrorCode;

namespace {

bool isTemporary(const QString &code)
{
    return code == "temporarily_unavailable"_L1 || code == "server_error"_L1
           || code == "slow_down"_L1;
}

} // namespace

TokenErrors::TokenErrors(const Client &client)
    : m_provider(client.provider)
    , m_clientId(client.id)
    , m_account(client.account)
    , m_scopes(client.scopes.join(u' '))
{}

QString TokenErrors::sentence(const QString &code) const
{
    if (isTemporary(code))
        return tr("\"%1\" gives no access at the moment. Try again later.").arg(m_provider);
    if (code == "invalid_grant"_L1) {
        return tr("\"%1\" does not accept the sign-in for \"%2\" (any more): it was withdrawn, is "
                  "too old, or the password was changed. Sign in again.")
            .arg(m_provider, m_account);
    }
    if (code == "invalid_client"_L1) {
        return tr("\"%1\" does not know the client \"%2\", or its secret is wrong or too old. Check "
                  "the client ID and the client secret.")
            .arg(m_provider, m_clientId);
    }
    if (code == "unauthorized_client"_L1 || code == "unsupported_grant_type"_L1
        || code == "unsupported_response_type"_L1) {
        return tr("\"%1\" does not let the client \"%2\" sign in in this way. Allow it where the "
                  "application is registered, or choose another way.")
            .arg(m_provider, m_clientId);
    }
    if (code == "invalid_scope"_L1) {
        return tr("\"%1\" does not grant the scopes \"%2\". Check the scopes, and what the "
                  "application may ask for where it is registered.")
            .arg(m_provider, m_scopes);
    }
    if (code == "access_denied"_L1) {
        return tr("The sign-in at \"%1\" was declined. Sign in again and accept, or ask the "
                  "administrator to allow the application.")
            .arg(m_provider);
    }
    if (code == "expired_token"_L1) {
        return tr("The code was not entered at \"%1\" in time. Sign in again.").arg(m_provider);
    }
    if (code == "interaction_required"_L1 || code == "login_required"_L1
        || code == "consent_required"_L1) {
        return tr("\"%1\" wants a person to sign in for \"%2\" again. Sign in again.")
            .arg(m_provider, m_account);
    }
    return tr("\"%1\" refused access for \"%2\" (%3). Check the settings of OAuth 2.0, then sign "
              "in again.")
        .arg(m_provider, m_account, code);
}

Error TokenErrors::refused(const QString &code, const QString &description) const
{
    return {isTemporary(code) ? ErrorCode::Busy : ErrorCode::Login, sentence(code),
            description.isEmpty() ? code : code + u": "_s + description};
}

Error TokenErrors::unexpectedStatus(int status) const
{
    constexpr int TooManyRequests = 429;
    if (status == TooManyRequests || status >= 500) {
        return {ErrorCode::Busy,
                tr("\"%1\" gives no access at the moment. Try again later.").arg(m_provider),
                u"HTTP %1"_s.arg(status)};
    }
    return {
        ErrorCode::Protocol,
        tr("\"%1\" does not answer as an OAuth 2.0 service. Check its addresses.").arg(m_provider),
        u"HTTP %1"_s.arg(status)};
}

Error TokenErrors::unusable(const QString &what) const
{
    return {
        ErrorCode::Protocol,
        tr("\"%1\" does not answer as an OAuth 2.0 service. Check its addresses.").arg(m_provider),
        what};
}

Error TokenErrors::noRefreshToken() const
{
    return {ErrorCode::Login,
            tr("\"%1\" gave access for the moment only, without a refresh token. Add the scope for "
               "it (usually offline_access), or allow it where the application is registered.")
                .arg(m_provider),
            {}};
}

Error TokenErrors::notSignedIn(int minutes) const
{
    return {ErrorCode::Login,
            tr("Nobody signed in at \"%1\" within %n minute(s). Sign in again.", nullptr, minutes)
                .arg(m_provider),
            {}};
}

Error TokenErrors::cannotListen(const QString &detail) const
{
    return {ErrorCode::Connect,
            tr("The browser cannot hand the sign-in over: no port of this machine can be used. "
               "Sign in with a code instead."),
            detail};
}

} // namespace Inlet::OAuth
