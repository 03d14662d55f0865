// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/certificates.h"

#include <QProcess>
#include <QSslCertificate>

namespace Inlet::Test {

using namespace Qt::StringLiterals;

namespace {

QStringList withNames(const QString &commonName, const QString &alternativeNames)
{
    QStringList arguments{u"-subj"_s, u"/CN="_s + commonName};
    if (!alternativeNames.isEmpty())
        arguments += {u"-addext"_s, u"subjectAltName="_s + alternativeNames};
    return arguments;
}

} // namespace

QByteArray KeyPair::fingerprint() const
{
    const QList<QSslCertificate> certificates = QSslCertificate::fromPath(certificateFile);
    return certificates.isEmpty() ? QByteArray()
                                  : certificates.first().digest(QCryptographicHash::Sha256);
}

std::optional<KeyPair> Certificates::selfSigned(const QString &commonName,
                                                const QString &alternativeNames)
{
    return create(withNames(commonName, alternativeNames));
}

std::optional<KeyPair> Certificates::authority(const QString &commonName)
{
    return create(
        {u"-subj"_s, u"/CN="_s + commonName, u"-addext"_s, u"keyUsage=critical,keyCertSign"_s});
}

std::optional<KeyPair> Certificates::issuedBy(const KeyPair &authority, const QString &commonName,
                                              const QString &alternativeNames)
{
    return create(QStringList{u"-CA"_s, authority.certificateFile, u"-CAkey"_s, authority.keyFile}
                  + withNames(commonName, alternativeNames));
}

std::optional<KeyPair> Certificates::create(const QStringList &arguments)
{
    const QString base = m_folder.filePath(QString::number(++m_count));
    const KeyPair pair{base + u".crt"_s, base + u".key"_s};
    QProcess openssl;
    openssl.start(u"openssl"_s,
                  QStringList{u"req"_s, u"-x509"_s, u"-newkey"_s, u"ec"_s, u"-pkeyopt"_s,
                              u"ec_paramgen_curve:prime256v1"_s, u"-nodes"_s, u"-days"_s, u"2"_s,
                              u"-keyout"_s, pair.keyFile, u"-out"_s, pair.certificateFile}
                      + arguments);
    if (!openssl.waitForFinished() || openssl.exitCode() != 0)
        return std::nullopt;
    return pair;
}

} // namespace Inlet::Test
