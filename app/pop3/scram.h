// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pop3/channelbinding.h"
#include "pop3/sasl.h"

#include <QCryptographicHash>

namespace Inlet::Pop3 {

/**
 * The client of SCRAM (RFC 5802, RFC 7677), with or without channel binding. Proves that it knows the password without
 * telling it, and is complete only when the server has proved the same.
 *
 * The GNU SASL library has SCRAM, too, but binds only to `tls-unique` and `tls-exporter`, whose data QSslSocket keeps
 * to itself; and it cannot say that a binding was possible but not offered, which is what uncovers a stripped offer.
 */
class ScramExchange final : public SaslExchange
{
public:
    /** The first words of the exchange (RFC 5802 section 6): what the client does about binding. */
    enum class Binding {
        Impossible, ///< "n": it cannot, or the server does not tell what it offers
        NotOffered, ///< "y": it could; a server that offers it then knows that someone took the offer away
        Used, ///< "p": it does; the mechanism's name ends in "-PLUS"
    };

    /** A server that asks for fewer makes the password cheap to guess; one that asks for more wants to keep us busy. */
    static constexpr int MinIterations = 4096;
    static constexpr int MaxIterations = 1'000'000;

    /**
     * @param hash Sha1 or Sha256
     * @param nonce printable ASCII without comma, new for each exchange; tests give one
     */
    [[nodiscard]] static Core::Result<std::unique_ptr<SaslExchange>>
    create(QCryptographicHash::Algorithm hash, Binding binding, const ChannelBinding &channel,
           const Credentials &credentials, const QByteArray &nonce = makeNonce());

    [[nodiscard]] bool startsWithClient() const override { return true; }
    [[nodiscard]] Core::Result<QByteArray> respond(const QByteArray &challenge) override;
    [[nodiscard]] bool isComplete() const override { return m_step == Step::Complete; }
    [[nodiscard]] bool hasProved() const override
    {
        return m_step == Step::ServerFinal || m_step == Step::Complete;
    }
    [[nodiscard]] QString refusal() const override { return m_refusal; }

private:
    enum class Step { ClientFirst, ServerFirst, ServerFinal, Complete, Refused };

    ScramExchange(QCryptographicHash::Algorithm hash, const QByteArray &header,
                  const QByteArray &bindingData, const QByteArray &account,
                  const QByteArray &password, const QByteArray &nonce);

    [[nodiscard]] static QByteArray makeNonce();
    [[nodiscard]] Core::Result<QByteArray> answerServerFirst(const QByteArray &message);
    [[nodiscard]] Core::Result<QByteArray> checkServerFinal(const QByteArray &message);

    QCryptographicHash::Algorithm m_hash;
    QByteArray m_header; // gs2-header
    QByteArray m_bindingData;
    QByteArray m_password;
    QByteArray m_nonce;
    QByteArray m_firstBare; // client-first-message-bare
    QByteArray m_serverSignature;
    QString m_refusal;
    Step m_step = Step::ClientFirst;
};

} // namespace Inlet::Pop3
