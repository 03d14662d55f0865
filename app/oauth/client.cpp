// SPDX-License-Identifier: GPL-3.0-or-later
#include "oauth/client.h"

namespace Inlet::OAuth {

using namespace Qt::StringLiterals;
using Model::OAuthGrant;
using Model::OAuthProvider;

namespace {

// Accounts of any organization; those of private persons have no client credentials and seldom POP3.
constexpr QLatin1StringView AnyOrganization("organizations");

void setMicrosoft(Client &client, const QString &tenant)
{
    const QString base = u"https://login.microsoftonline.com/"_s
                         + (tenant.isEmpty() ? QString(AnyOrganization) : tenant)
                         + u"/oauth2/v2.0/"_s;
    client.provider = u"Microsoft 365"_s;
    client.authorizationEndpoint = QUrl(base + u"authorize"_s);
    client.tokenEndpoint = QUrl(base + u"token"_s);
    client.deviceEndpoint = QUrl(base + u"devicecode"_s);
    // The only loopback name its registration form takes; any port is allowed behind it.
    client.redirectHost = u"localhost"_s;
}

void setGoogle(Client &client)
{
    client.provider = u"Google"_s;
    client.authorizationEndpoint = QUrl(u"https://accounts.google.com/o/oauth2/v2/auth"_s);
    client.tokenEndpoint = QUrl(u"https://oauth2.googleapis.com/token"_s);
    client.deviceEndpoint = QUrl(u"https://oauth2.googleapis.com/device/code"_s);
    // Without these a second sign-in of the same person brings no refresh token.
    client.authorizationParameters = {{u"access_type"_s, u"offline"_s},
                                      {u"prompt"_s, u"consent"_s}};
}

} // namespace

QStringList defaultScopes(OAuthProvider provider, OAuthGrant grant)
{
    switch (provider) {
    case OAuthProvider::Microsoft:
        if (grant == OAuthGrant::ClientCredentials)
            return {u"https://outlook.office365.com/.default"_s};
        return {u"https://outlook.office.com/POP.AccessAsUser.All"_s, u"offline_access"_s};
    case OAuthProvider::Google: return {u"https://mail.google.com/"_s};
    case OAuthProvider::Other: break;
    }
    return {};
}

Client clientOf(const Model::Connection &connection)
{
    const Model::OAuth oauth = connection.oauth.value_or(Model::OAuth());
    Client client;
    switch (oauth.provider) {
    case OAuthProvider::Microsoft: setMicrosoft(client, oauth.tenant); break;
    case OAuthProvider::Google: setGoogle(client); break;
    case OAuthProvider::Other: break;
    }
    const auto replace = [](QUrl &address, const QString &own) {
        if (!own.isEmpty())
            address = QUrl(own, QUrl::StrictMode);
    };
    replace(client.authorizationEndpoint, oauth.authorizationEndpoint);
    replace(client.tokenEndpoint, oauth.tokenEndpoint);
    replace(client.deviceEndpoint, oauth.deviceEndpoint);
    if (client.provider.isEmpty())
        client.provider = client.tokenEndpoint.host();
    client.grant = oauth.grant;
    client.id = oauth.clientId.trimmed();
    client.scopes =
        oauth.scopes.isEmpty() ? defaultScopes(oauth.provider, oauth.grant) : oauth.scopes;
    client.account = connection.account;
    return client;
}

} // namespace Inlet::OAuth
