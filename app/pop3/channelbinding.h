// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

class QSslCertificate;

namespace Inlet::Pop3 {

/** What ties a login to the TLS connection around it (RFC 5056): whoever relays the login elsewhere cannot repeat it. */
struct ChannelBinding
{
    QByteArray type; ///< registered name, such as "tls-server-end-point"
    QByteArray data; ///< raw bytes

    [[nodiscard]] bool isEmpty() const { return data.isEmpty(); }
};

/**
 * The binding `tls-server-end-point` (RFC 5929 section 4) for a server with the certificate @p leaf. Empty where it is
 * not defined: no certificate, or one whose signature has no hash of its own (Ed25519). It is the only type that needs
 * nothing of the TLS connection but its certificate; QSslSocket does not give the data of the others.
 */
[[nodiscard]] ChannelBinding serverEndPoint(const QSslCertificate &leaf);

} // namespace Inlet::Pop3
