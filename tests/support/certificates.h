// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QTemporaryDir>

#include <optional>

namespace Inlet::Test {

/** A certificate and its key, as PEM files. */
struct KeyPair
{
    QString certificateFile;
    QString keyFile;

    /** SHA-256 of the certificate's DER. */
    [[nodiscard]] QByteArray fingerprint() const;
};

/**
 * Makes certificates with the openssl command line tool, in a folder that vanishes with this object. Each function
 * gives nothing when the tool is missing or fails.
 */
class Certificates
{
public:
    /** @p alternativeNames as openssl writes them: "DNS:localhost,IP:127.0.0.1"; empty: none. */
    [[nodiscard]] std::optional<KeyPair> selfSigned(const QString &commonName,
                                                    const QString &alternativeNames);
    [[nodiscard]] std::optional<KeyPair> authority(const QString &commonName);
    [[nodiscard]] std::optional<KeyPair>
    issuedBy(const KeyPair &authority, const QString &commonName, const QString &alternativeNames);

    /** Like issuedBy(), but its time is over. */
    [[nodiscard]] std::optional<KeyPair>
    expired(const KeyPair &authority, const QString &commonName, const QString &alternativeNames);

private:
    [[nodiscard]] std::optional<KeyPair> create(const QStringList &arguments);
    [[nodiscard]] KeyPair nextPair();

    QTemporaryDir m_folder;
    int m_count = 0;
};

/** The names under which a server on this machine is reached. */
inline const QString LoopbackNames = QStringLiteral("DNS:localhost,IP:127.0.0.1");

} // namespace Inlet::Test
