// SPDX-License-Identifier: GPL-3.0-or-later
#include "runner/endpoint.h"

#include <QDir>

namespace Inlet::Runner {

namespace {

Pop3::Security toPop3(Model::Security security)
{
    switch (security) {
    case Model::Security::Default: return Pop3::Security::Default;
    case Model::Security::None: return Pop3::Security::None;
    case Model::Security::StartTls: return Pop3::Security::StartTls;
    case Model::Security::Tls: return Pop3::Security::Tls;
    }
    return Pop3::Security::Tls;
}

Pop3::Authentication toPop3(Model::Authentication authentication)
{
    switch (authentication) {
    case Model::Authentication::Auto: return Pop3::Authentication::Auto;
    case Model::Authentication::Password: return Pop3::Authentication::Password;
    case Model::Authentication::Apop: return Pop3::Authentication::Apop;
    case Model::Authentication::CramMd5: return Pop3::Authentication::CramMd5;
    case Model::Authentication::Plain: return Pop3::Authentication::Plain;
    case Model::Authentication::Login: return Pop3::Authentication::Login;
    case Model::Authentication::ScramSha1: return Pop3::Authentication::ScramSha1;
    case Model::Authentication::ScramSha256: return Pop3::Authentication::ScramSha256;
    case Model::Authentication::XOAuth2: return Pop3::Authentication::XOAuth2;
    case Model::Authentication::OAuthBearer: return Pop3::Authentication::OAuthBearer;
    }
    return Pop3::Authentication::Auto;
}

} // namespace

Pop3::SessionSettings sessionSettings(const Model::Connection &connection,
                                      const Model::Limits &limits, const QString &folder)
{
    static constexpr qsizetype prefixLength = sizeof("sha256:") - 1;

    Pop3::SessionSettings settings;
    settings.host = connection.server;
    settings.port = static_cast<quint16>(connection.port);
    settings.security = toPop3(connection.security);
    settings.authentication = toPop3(connection.authentication);
    settings.account = connection.account;
    for (const QString &pin : connection.pinnedCertificates)
        settings.pinnedCertificates.append(
            QByteArray::fromHex(pin.sliced(prefixLength).toLatin1()));
    if (!connection.caFile.isEmpty())
        settings.caFile = QDir(folder).absoluteFilePath(connection.caFile);
    settings.idleTimeout = Core::timerInterval(limits.idleTimeout);
    settings.messageBytes = limits.messageBytes;
    return settings;
}

} // namespace Inlet::Runner
