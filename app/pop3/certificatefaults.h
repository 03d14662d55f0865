// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"
#include "pop3/endpoint.h"

#include <QCoreApplication>
#include <QSslCertificate>
#include <QSslError>

namespace Inlet::Pop3 {

/**
 * Whether a subject alternative name of @p certificate is @p host, a name or an address (RFC 9525 section 6). The common
 * name does not count, though Qt takes it for one.
 */
[[nodiscard]] bool namesHost(const QSslCertificate &certificate, const QString &host);

/** Why the certificate of a server is not trusted, in words for people who never read one. */
class CertificateFaults
{
    Q_DECLARE_TR_FUNCTIONS(Inlet::Pop3::CertificateFaults)

public:
    /** @param leaf what the server showed for itself; @param faults as TLS found them */
    CertificateFaults(const Endpoint &endpoint, const QSslCertificate &leaf,
                      const QList<QSslError> &faults);

    /** Names the faults, the certificate with its SHA-256 and the ways to trust it; the detail has OpenSSL's words. */
    [[nodiscard]] Core::Error error() const;

private:
    [[nodiscard]] QString explain(const QSslError &fault) const;
    [[nodiscard]] QString explainHostName() const;

    Endpoint m_endpoint;
    QSslCertificate m_leaf;
    QList<QSslError> m_faults;
};

} // namespace Inlet::Pop3
