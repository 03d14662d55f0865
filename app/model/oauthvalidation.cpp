// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/validation.h"

#include <QCoreApplication>

#include <algorithm>

namespace Inlet::Model {

using namespace Qt::StringLiterals;

namespace {

/** The object `oauth` of one connection while it is looked at. */
class OAuthValidator
{
    Q_DECLARE_TR_FUNCTIONS(Inlet::Model::OAuthValidator)

public:
    OAuthValidator(const OAuth &oauth, const QString &path)
        : m_oauth(oauth)
        , m_path(path)
    {}

    void checkAuthentication(const Connection &connection)
    {
        // The refresh token would go to the POP3 server as a password.
        if (!connection.takesAccessToken())
            complain({}, tr("OAuth 2.0 goes with the authentication \"xoauth2\" or "
                            "\"oauthbearer\". Choose one of them, or remove it."));
    }

    void checkClient()
    {
        if (m_oauth.clientId.trimmed().isEmpty())
            complain("clientId"_L1,
                     tr("No client ID is given. The provider gives one when the application is "
                        "registered there."));
        const auto belongsToTenant = [](QChar c) {
            return (c.isLetterOrNumber() && c.unicode() < 128) || c == u'.' || c == u'-';
        };
        if (!std::ranges::all_of(m_oauth.tenant, belongsToTenant))
            complain("tenant"_L1,
                     tr("\"%1\" is not a tenant. Give its domain or its ID.").arg(m_oauth.tenant));
        for (qsizetype i = 0; i < m_oauth.scopes.size(); ++i) {
            if (!isScope(m_oauth.scopes.at(i)))
                complain(u"scopes[%1]"_s.arg(i),
                         tr("\"%1\" is not a scope. Give each scope for itself, without blanks.")
                             .arg(m_oauth.scopes.at(i)));
        }
    }

    void checkGrant()
    {
        if (m_oauth.grant != OAuthGrant::ClientCredentials)
            return;
        if (m_oauth.provider == OAuthProvider::Microsoft && m_oauth.tenant.isEmpty()
            && m_oauth.tokenEndpoint.isEmpty())
            complain("tenant"_L1, tr("Microsoft 365 needs the tenant for client credentials."));
        if (m_oauth.provider == OAuthProvider::Google)
            complain("grant"_L1,
                     tr("Google opens no mailbox to client credentials. Let a person sign in."));
    }

    void checkEndpoints()
    {
        const bool isOther = m_oauth.provider == OAuthProvider::Other;
        checkEndpoint("authorizationEndpoint"_L1, m_oauth.authorizationEndpoint,
                      isOther && m_oauth.grant == OAuthGrant::AuthorizationCode);
        checkEndpoint("tokenEndpoint"_L1, m_oauth.tokenEndpoint, isOther);
        checkEndpoint("deviceEndpoint"_L1, m_oauth.deviceEndpoint,
                      isOther && m_oauth.grant == OAuthGrant::DeviceCode);
    }

    [[nodiscard]] const Problems &problems() const { return m_problems; }

private:
    /** RFC 6749 section 3.3. */
    static bool isScope(const QString &scope)
    {
        const auto isAllowed = [](QChar c) {
            return c > u' ' && c < QChar(0x7f) && c != u'"' && c != u'\\';
        };
        return !scope.isEmpty() && std::ranges::all_of(scope, isAllowed);
    }

    void checkEndpoint(QLatin1StringView key, const QString &address, bool isNeeded)
    {
        if (address.isEmpty()) {
            if (isNeeded)
                complain(key, tr("No address is given. The provider's documentation names it."));
        } else if (!isSecureEndpoint(address)) {
            complain(
                key,
                tr("\"%1\" cannot be used: the address has to begin with https://.").arg(address));
        }
    }

    void complain(const QString &key, const QString &text)
    {
        m_problems.append(Problem{key.isEmpty() ? m_path : m_path + u'.' + key, 0, text});
    }

    const OAuth &m_oauth;
    QString m_path;
    Problems m_problems;
};

} // namespace

Problems validateOAuth(const Connection &connection, const QString &path)
{
    if (!connection.oauth)
        return {};
    OAuthValidator validator(*connection.oauth, path + ".oauth"_L1);
    validator.checkAuthentication(connection);
    validator.checkClient();
    validator.checkGrant();
    validator.checkEndpoints();
    return validator.problems();
}

} // namespace Inlet::Model
