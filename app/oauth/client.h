// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/project.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>
#include <QUrl>

#include <utility>

namespace Inlet::OAuth {

/** Inlet as one provider knows it, and where that provider is asked: Model::OAuth with nothing left open. */
struct Client
{
    QString provider; ///< for people: "Microsoft 365", "Google", or the host of the token endpoint
    Model::OAuthGrant grant = Model::OAuthGrant::AuthorizationCode;
    QString id;
    QByteArray secret; ///< empty: a public client
    QUrl authorizationEndpoint;
    QUrl tokenEndpoint;
    QUrl deviceEndpoint;
    QStringList scopes;
    QString account;                                    ///< whose mailbox it is about
    QString redirectHost = QStringLiteral("127.0.0.1"); ///< of this machine, as registered there
    QList<std::pair<QString, QString>>
        authorizationParameters; ///< beyond those of RFC 6749 and RFC 7636
};

/** The client of a connection with `oauth`; the caller adds the secret. */
[[nodiscard]] Client clientOf(const Model::Connection &connection);

/** The scopes that open a POP3 mailbox at @p provider; empty when it is not known. */
[[nodiscard]] QStringList defaultScopes(Model::OAuthProvider provider, Model::OAuthGrant grant);

} // namespace Inlet::OAuth
