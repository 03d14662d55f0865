// SPDX-License-Identifier: GPL-3.0-or-later
#include "pop3/mechanism.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace Inlet::Pop3 {

using namespace Qt::StringLiterals;
using Core::Error;
using Core::ErrorCode;
using Core::Result;

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Inlet::Pop3::Mechanism)
};

bool offers(const LoginConditions &conditions, Mechanism mechanism)
{
    return conditions.capabilities.offersMechanism(saslName(mechanism));
}

/** @p bound where the server offers it and the connection has something to bind to, else @p unbound. */
Mechanism boundIfPossible(Mechanism bound, Mechanism unbound, const LoginConditions &conditions)
{
    return !conditions.binding.isEmpty() && offers(conditions, bound) ? bound : unbound;
}

Mechanism strongest(const LoginConditions &conditions)
{
    static constexpr std::array byStrength{Mechanism::ScramSha256Plus,
                                           Mechanism::ScramSha256,
                                           Mechanism::ScramSha1Plus,
                                           Mechanism::ScramSha1,
                                           Mechanism::CramMd5,
                                           Mechanism::Plain,
                                           Mechanism::Login};
    for (const Mechanism mechanism : byStrength) {
        const bool possible = !withoutBinding(mechanism) || !conditions.binding.isEmpty();
        if (possible && offers(conditions, mechanism))
            return mechanism;
    }
    return Mechanism::UserPass;
}

Mechanism mechanismOf(Authentication wanted, const LoginConditions &conditions)
{
    switch (wanted) {
    case Authentication::Auto: return strongest(conditions);
    case Authentication::Password: return Mechanism::UserPass;
    case Authentication::Apop: return Mechanism::Apop;
    case Authentication::CramMd5: return Mechanism::CramMd5;
    case Authentication::Plain: return Mechanism::Plain;
    case Authentication::Login: return Mechanism::Login;
    case Authentication::ScramSha1:
        return boundIfPossible(Mechanism::ScramSha1Plus, Mechanism::ScramSha1, conditions);
    case Authentication::ScramSha256:
        return boundIfPossible(Mechanism::ScramSha256Plus, Mechanism::ScramSha256, conditions);
    case Authentication::XOAuth2: return Mechanism::XOAuth2;
    case Authentication::OAuthBearer: return Mechanism::OAuthBearer;
    }
    return Mechanism::UserPass;
}

} // namespace

Result<Mechanism> chooseMechanism(Authentication wanted, const LoginConditions &conditions)
{
    const Mechanism mechanism = mechanismOf(wanted, conditions);
    if (mechanism == Mechanism::Apop && conditions.timestamp.isEmpty()) {
        return Error{
            ErrorCode::Login,
            Texts::tr("The authentication \"apop\" is not possible: the server's greeting has no "
                      "timestamp. Choose another authentication."),
            {}};
    }
    // A bearer token is worth as much as a password to whoever reads it on the way (RFC 7628, RFC 6750 section 5.3).
    const bool bearer = mechanism == Mechanism::XOAuth2 || mechanism == Mechanism::OAuthBearer;
    if (bearer && !conditions.encrypted && !conditions.loopback) {
        return Error{
            ErrorCode::Configuration,
            Texts::tr("The authentication \"%1\" is not possible without TLS. Choose the security "
                      "\"tls\" or \"starttls\".")
                .arg(displayName(mechanism).toLower()),
            {}};
    }
    const QByteArray name = saslName(mechanism);
    if (!name.isEmpty() && conditions.capabilities.isKnown() && !offers(conditions, mechanism)) {
        return Error{
            ErrorCode::Login,
            Texts::tr("The server does not offer the authentication \"%1\". Choose another one, or "
                      "\"auto\".")
                .arg(displayName(mechanism).toLower()),
            conditions.capabilities.toStringList().join(u"; "_s)};
    }
    return mechanism;
}

std::optional<Mechanism> withoutBinding(Mechanism mechanism)
{
    switch (mechanism) {
    case Mechanism::ScramSha1Plus: return Mechanism::ScramSha1;
    case Mechanism::ScramSha256Plus: return Mechanism::ScramSha256;
    default: return std::nullopt;
    }
}

QByteArray saslName(Mechanism mechanism)
{
    switch (mechanism) {
    case Mechanism::UserPass:
    case Mechanism::Apop: return {};
    case Mechanism::Plain: return "PLAIN"_ba;
    case Mechanism::Login: return "LOGIN"_ba;
    case Mechanism::CramMd5: return "CRAM-MD5"_ba;
    case Mechanism::ScramSha1: return "SCRAM-SHA-1"_ba;
    case Mechanism::ScramSha1Plus: return "SCRAM-SHA-1-PLUS"_ba;
    case Mechanism::ScramSha256: return "SCRAM-SHA-256"_ba;
    case Mechanism::ScramSha256Plus: return "SCRAM-SHA-256-PLUS"_ba;
    case Mechanism::XOAuth2: return "XOAUTH2"_ba;
    case Mechanism::OAuthBearer: return "OAUTHBEARER"_ba;
    }
    return {};
}

QString displayName(Mechanism mechanism)
{
    switch (mechanism) {
    case Mechanism::UserPass: return u"USER/PASS"_s;
    case Mechanism::Apop: return u"APOP"_s;
    default: return QString::fromLatin1(saslName(mechanism));
    }
}

QByteArray apopTimestamp(QByteArrayView greeting)
{
    const qsizetype begin = greeting.indexOf('<');
    const qsizetype end = begin < 0 ? -1 : greeting.indexOf('>', begin);
    if (end < 0)
        return {};
    const QByteArrayView timestamp = greeting.sliced(begin, end - begin + 1);
    // The digest of a chosen text helps to find the password (CVE-2007-1558): only a msg-id in ASCII is answered.
    const auto isAllowed = [](char byte) { return byte > ' ' && byte < '\x7f'; };
    const qsizetype at = timestamp.indexOf('@');
    const bool isMessageId = at > 1 && at < timestamp.size() - 2 && timestamp.lastIndexOf('@') == at
                             && timestamp.lastIndexOf('<') == 0
                             && std::ranges::all_of(timestamp, isAllowed);
    return isMessageId ? timestamp.toByteArray() : QByteArray();
}

} // namespace Inlet::Pop3
