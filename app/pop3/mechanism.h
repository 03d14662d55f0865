// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "pop3/capabilities.h"
#include "pop3/channelbinding.h"
#include "pop3/sessionsettings.h"

#include <QByteArray>

#include <optional>

namespace Inlet::Pop3 {

/** The way in which one login proves who it is. */
enum class Mechanism {
    UserPass,
    Apop,
    Plain,
    Login,
    CramMd5,
    ScramSha1,
    ScramSha1Plus,
    ScramSha256,
    ScramSha256Plus,
    XOAuth2,
    OAuthBearer,
};

/** What a server and the line to it make possible. */
struct LoginConditions
{
    Capabilities capabilities;
    bool encrypted = false;
    bool loopback = false;
    QByteArray timestamp;   ///< of the greeting, with its angle brackets; empty without APOP
    ChannelBinding binding; ///< of the TLS connection; empty when there is none that can be used
};

/**
 * The mechanism for @p wanted. `Auto` takes the strongest that fits: SCRAM-SHA-256, SCRAM-SHA-1 (each with channel
 * binding where offered and possible), CRAM-MD5, PLAIN, LOGIN, USER/PASS; never APOP, which is MD5 over a known text and
 * no substitute for TLS. Any other value is that mechanism (SCRAM possibly with channel binding) or an Error: a stronger
 * choice never falls back to a weaker one.
 */
[[nodiscard]] Core::Result<Mechanism> chooseMechanism(Authentication wanted,
                                                      const LoginConditions &conditions);

/** SCRAM without channel binding for SCRAM with it; nothing for any other. */
[[nodiscard]] std::optional<Mechanism> withoutBinding(Mechanism mechanism);

/** The name in a SASL line of CAPA and behind AUTH; empty for those that are not SASL. */
[[nodiscard]] QByteArray saslName(Mechanism mechanism);

/** For people and for the `authenticated` event: "SCRAM-SHA-256", "USER/PASS". */
[[nodiscard]] QString displayName(Mechanism mechanism);

/** The APOP timestamp in the words of a greeting (a msg-id, RFC 1939 section 7), with brackets; empty if there is none. */
[[nodiscard]] QByteArray apopTimestamp(QByteArrayView greeting);

} // namespace Inlet::Pop3
