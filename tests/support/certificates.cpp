// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/certificates.h"

#include <QProcess>
#include <QSslCertificate>

namespace Inlet::Test {

using namespace Qt::StringLiterals;

namespace {

bool run(const QStringList &arguments)
{
    QProcess openssl;
    openssl.start(u"openssl"_s, arguments);
    return openssl.waitForFinished() && openssl.exitCode() == 0;
}

QStringList newKey(const KeyPair &pair)
{
    return {
        u"req"_s,    u"-newkey"_s, u"ec"_s,     u"-pkeyopt"_s, u"ec_paramgen_curve:prime256v1"_s,
        u"-nodes"_s, u"-keyout"_s, pair.keyFile};
}

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

std::optional<KeyPair> Certificates::expired(const KeyPair &authority, const QString &commonName,
                                             const QString &alternativeNames)
{
    // "req -x509" makes no certificate of the past, "x509 -req" does.
    KeyPair pair = nextPair();
    const QString request = pair.certificateFile + u".csr"_s;
    const bool made =
        run(newKey(pair) + QStringList{u"-out"_s, request}
            + withNames(commonName, alternativeNames))
        && run({u"x509"_s, u"-req"_s, u"-in"_s, request, u"-CA"_s, authority.certificateFile,
                u"-CAkey"_s, authority.keyFile, u"-CAcreateserial"_s, u"-copy_extensions"_s,
                u"copy"_s, u"-days"_s, u"-1"_s, u"-out"_s, pair.certificateFile});
    return made ? std::optional(pair) : std::nullopt;
}

std::optional<KeyPair> Certificates::create(const QStringList &arguments)
{
    const KeyPair pair = nextPair();
    const bool made = run(
        newKey(pair) + QStringList{u"-x509"_s, u"-days"_s, u"2"_s, u"-out"_s, pair.certificateFile}
        + arguments);
    return made ? std::optional(pair) : std::nullopt;
}

KeyPair Certificates::nextPair()
{
    const QString base = m_folder.filePath(QString::number(++m_count));
    return {base + u".crt"_s, base + u".key"_s};
}

} // namespace Inlet::Test
