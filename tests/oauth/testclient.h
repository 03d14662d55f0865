// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "oauth/client.h"
#include "support/identityprovider.h"

namespace Inlet::Test {

/** The client that @p provider knows. */
inline OAuth::Client clientAt(const IdentityProvider &provider,
                              Model::OAuthGrant grant = Model::OAuthGrant::AuthorizationCode)
{
    Model::Connection connection;
    connection.account = provider.account;
    connection.oauth = Model::OAuth{.provider = Model::OAuthProvider::Other,
                                    .tenant = {},
                                    .grant = grant,
                                    .clientId = QStringLiteral("inlet-test"),
                                    .authorizationEndpoint = provider.authorizationEndpoint(),
                                    .tokenEndpoint = provider.tokenEndpoint(),
                                    .deviceEndpoint = provider.deviceEndpoint(),
                                    .scopes = {QStringLiteral("pop"), QStringLiteral("offline")},
                                    .extra = {}};
    OAuth::Client client = OAuth::clientOf(connection);
    client.secret = provider.clientSecret;
    return client;
}

} // namespace Inlet::Test
