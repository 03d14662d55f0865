// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "support/certificates.h"

#include <QByteArray>
#include <QList>
#include <QProcess>
#include <QString>
#include <QStringList>
#include <QTemporaryDir>

namespace Inlet::Test {

/**
 * A Dovecot POP3 server of its own for one test, on loopback, as root or as an ordinary user: one account, a Maildir,
 * a port in clear with STLS and one with TLS, a certificate for localhost from a CA of its own. Ends with this object.
 *
 * @code
 * if (!Dovecot::isInstalled())
 *     QSKIP("Dovecot is not installed.");
 * Dovecot dovecot;
 * dovecot.seed({"Subject: one\r\n\r\nbody\r\n"});
 * const Core::Result<void> started = dovecot.start();
 * QVERIFY2(started, qPrintable(started ? QString() : started.error().detail));
 * @endcode
 */
class Dovecot
{
public:
    Dovecot() = default;
    ~Dovecot();
    Q_DISABLE_COPY_MOVE(Dovecot)

    [[nodiscard]] static bool isInstalled();

    /**
     * Offers XOAUTH2 and OAUTHBEARER, too, and asks @p tokenInfoAddress, with the access token behind it, whose token it
     * is (JSON with the account as `email`). Before start().
     */
    void acceptAccessTokens(const QString &tokenInfoAddress)
    {
        m_tokenInfoAddress = tokenInfoAddress;
    }

    /** Returns when both ports accept connections. */
    [[nodiscard]] Core::Result<void> start();

    /** Ends the server and waits for it; the mail stays. */
    void stop();

    [[nodiscard]] static QString account();
    [[nodiscard]] static QByteArray password();
    [[nodiscard]] quint16 plainPort() const { return m_plainPort; }
    [[nodiscard]] quint16 tlsPort() const { return m_tlsPort; }

    /** PEM of the authority; valid after start(). */
    [[nodiscard]] QString caFile() const { return m_authority.certificateFile; }

    /** Of the server's certificate; valid after start(). */
    [[nodiscard]] QByteArray fingerprint() const { return m_certificate.fingerprint(); }

    /** Adds messages in this order; before or after start(). False when one could not be written. */
    [[nodiscard]] bool seed(const QList<QByteArray> &messages);

    /**
     * Makes the mailbox hold links to these files and nothing else, under their own names; for many messages, again
     * and again. The files must be on the disk of the temporary folder. No session may be open.
     */
    [[nodiscard]] bool replaceMail(const QStringList &files);

    /** What is in the mailbox, in the order of seed(). */
    [[nodiscard]] QList<QByteArray> messages() const;

    /** What the server logged, for a test's output. */
    [[nodiscard]] QString log() const;

private:
    [[nodiscard]] Core::Result<void> prepare();
    [[nodiscard]] QByteArray configuration() const;
    [[nodiscard]] QString tokenFile() const;
    [[nodiscard]] QByteArray tokenConfiguration() const;
    [[nodiscard]] bool giveToMailOwner(const QString &path) const;
    [[nodiscard]] QString mailFolder() const;

    QTemporaryDir m_folder;
    Certificates m_certificates;
    KeyPair m_authority;
    KeyPair m_certificate;
    QString m_tokenInfoAddress; ///< empty: passwords only
    QProcess m_process;
    quint16 m_plainPort = 0;
    quint16 m_tlsPort = 0;
    int m_seeded = 0;
};

} // namespace Inlet::Test
