// SPDX-License-Identifier: GPL-3.0-or-later
#include "pop3/certificatefaults.h"

#include "pop3/reply.h"

#include <QDateTime>
#include <QHostAddress>
#include <QSslCertificate>
#include <QUrl>

#include <algorithm>

namespace Inlet::Pop3 {

using namespace Qt::StringLiterals;

namespace {

QString displayName(const QStringList &names)
{
    return names.isEmpty() ? u"-"_s : displayable(names.join(u", "_s).toUtf8());
}

QString issuerOf(const QSslCertificate &certificate)
{
    return displayName(certificate.issuerInfo(QSslCertificate::CommonName));
}

QString displayDate(const QDateTime &instant)
{
    return instant.toUTC().toString(u"yyyy-MM-dd HH:mm 'UTC'"_s);
}

/** RFC 9525 section 6.3: a wildcard stands for the whole leftmost label. */
bool matchesName(const QString &pattern, const QString &host)
{
    if (!pattern.startsWith("*."_L1))
        return pattern.compare(host, Qt::CaseInsensitive) == 0;
    const qsizetype dot = host.indexOf(u'.');
    return dot > 0 && pattern.count(u'.') > 1
           && QStringView(pattern).sliced(1).compare(QStringView(host).sliced(dot),
                                                     Qt::CaseInsensitive)
                  == 0;
}

} // namespace

bool namesHost(const QSslCertificate &certificate, const QString &host)
{
    const QMultiMap<QSsl::AlternativeNameEntryType, QString> names =
        certificate.subjectAlternativeNames();
    if (const QHostAddress address(host); !address.isNull()) {
        return std::ranges::any_of(
            names.values(QSsl::IpAddressEntry),
            [&address](const QString &name) { return QHostAddress(name) == address; });
    }
    // Empty for names that are none by the book, such as those with an underscore.
    const QByteArray ascii = QUrl::toAce(host);
    const QString wanted = ascii.isEmpty() ? host : QString::fromLatin1(ascii);
    return std::ranges::any_of(names.values(QSsl::DnsEntry), [&wanted](const QString &name) {
        return matchesName(name, wanted);
    });
}

CertificateFaults::CertificateFaults(const Endpoint &endpoint, const QSslCertificate &leaf,
                                     const QList<QSslError> &faults)
    : m_endpoint(endpoint)
    , m_leaf(leaf)
    , m_faults(faults)
{}

Core::Error CertificateFaults::error() const
{
    QStringList explanations;
    QStringList details;
    for (const QSslError &fault : m_faults) {
        explanations += explain(fault);
        details += fault.errorString();
    }
    explanations.removeDuplicates();
    details.removeDuplicates();
    const QString digest = QString::fromLatin1(m_leaf.digest(QCryptographicHash::Sha256).toHex());
    QStringList sentences{tr("The certificate of \"%1\" is not trusted. No password was sent.")
                              .arg(m_endpoint.toString())};
    sentences += explanations;
    sentences +=
        tr("It was issued to \"%1\" by \"%2\", valid from %3 to %4, SHA-256 %5.")
            .arg(displayName(m_leaf.subjectInfo(QSslCertificate::CommonName)), issuerOf(m_leaf),
                 displayDate(m_leaf.effectiveDate()), displayDate(m_leaf.expiryDate()), digest);
    sentences += tr("If it is the right one, add \"sha256:%1\" to the pinned certificates, or name "
                    "the file of its certificate authority.")
                     .arg(digest);
    return {Core::ErrorCode::Tls, sentences.join(u' '), details.join(u'\n')};
}

QString CertificateFaults::explain(const QSslError &fault) const
{
    switch (fault.error()) {
    case QSslError::SelfSignedCertificate:
        return tr("It is self-signed: no certificate authority vouches for it.");
    case QSslError::SelfSignedCertificateInChain:
    case QSslError::UnableToGetIssuerCertificate:
    case QSslError::UnableToGetLocalIssuerCertificate:
    case QSslError::UnableToVerifyFirstCertificate:
    case QSslError::CertificateUntrusted:
        return tr("It was issued by \"%1\", a certificate authority that this machine does not "
                  "know, unless the server sent only a part of its chain.")
            .arg(issuerOf(m_leaf));
    case QSslError::CertificateExpired:
        return tr("It expired on %1. The server needs a new certificate, unless this machine's "
                  "clock is wrong.")
            .arg(displayDate(fault.certificate().expiryDate()));
    case QSslError::CertificateNotYetValid:
        return tr("It is valid only from %1. Check this machine's clock.")
            .arg(displayDate(fault.certificate().effectiveDate()));
    case QSslError::HostNameMismatch: return explainHostName();
    default: return fault.errorString() + u'.';
    }
}

QString CertificateFaults::explainHostName() const
{
    const QStringList names = m_leaf.subjectAlternativeNames().values();
    if (names.isEmpty())
        return tr("It names no host as a subject alternative name, which it must.");
    return tr("It is not made for the host name \"%1\" but for %2: use one of these names as the "
              "server.")
        .arg(m_endpoint.host, displayName(names));
}

} // namespace Inlet::Pop3
