// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"

#include <QByteArray>
#include <QString>
#include <QUrl>

#include <chrono>
#include <variant>

namespace Inlet::OAuth {

/** What a token endpoint gave (RFC 6749 section 5.1). Secret: never logged. */
struct Tokens
{
    QByteArray accessToken;           ///< printable ASCII, not empty
    std::chrono::seconds lifetime{0}; ///< of the access token; 0: the provider did not say
    QByteArray refreshToken;          ///< empty: none came along
};

/** What a person is asked to do on any device (RFC 8628 section 3.2). */
struct DeviceCode
{
    QByteArray deviceCode; ///< secret
    QString userCode;
    QUrl verificationAddress;
    QUrl completeAddress; ///< with the code in it; empty: the provider has none
    std::chrono::seconds lifetime{0};
    std::chrono::seconds interval{5}; ///< between two questions
};

/** Why there is no such answer. */
struct Refusal
{
    QString
        code; ///< `error` of RFC 6749 section 5.2 and RFC 8628 section 3.5; empty when no provider spoke
    Core::Error error;
};

template <typename T>
using Answer = std::variant<T, Refusal>;

} // namespace Inlet::OAuth
