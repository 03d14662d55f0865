// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "pop3/mechanism.h"

#include <QByteArray>

#include <memory>

namespace Inlet::Pop3 {

/** Who logs in where. */
struct Credentials
{
    QByteArray account;  ///< UTF-8
    QByteArray password; ///< UTF-8, or the token of XOAUTH2 and OAUTHBEARER
    QString host;
    quint16 port = 0;
};

/** The client's side of one SASL exchange (RFC 4422): raw bytes, not Base64. */
class SaslExchange
{
public:
    /** Fails with Configuration when the mechanism cannot be had; @p mechanism must be one of SASL. */
    [[nodiscard]] static Core::Result<std::unique_ptr<SaslExchange>>
    create(Mechanism mechanism, const Credentials &credentials, const LoginConditions &conditions);

    SaslExchange() = default;
    virtual ~SaslExchange() = default;
    Q_DISABLE_COPY_MOVE(SaslExchange)

    /** True when the first word is the client's, so that it may travel with AUTH. */
    [[nodiscard]] virtual bool startsWithClient() const = 0;

    /** The answer to @p challenge; a client that starts gets an empty one first. Fails with Login or Protocol. */
    [[nodiscard]] virtual Core::Result<QByteArray> respond(const QByteArray &challenge) = 0;

    /** True when the server may accept now; a mechanism that proves the server too is not content before the proof. */
    [[nodiscard]] virtual bool isComplete() const = 0;

    /** True when servers differ in whether the first word may travel with AUTH, and say so only by refusing it. */
    [[nodiscard]] virtual bool maySendFirstWordAlone() const { return false; }

    /** False while a refusal cannot be about the password, because nothing made from it has been sent. */
    [[nodiscard]] virtual bool hasProved() const { return true; }

    /** What the server said about a refusal inside the exchange; untranslated, may be empty. */
    [[nodiscard]] virtual QString refusal() const { return {}; }
};

/** The server's part of an exchange is wrong; @p detail says in which way, untranslated. */
[[nodiscard]] Core::Error exchangeError(const QString &detail);

} // namespace Inlet::Pop3
