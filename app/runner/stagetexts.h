// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"
#include "pop3/mailbox.h"
#include "pop3/sessionsettings.h"
#include "runner/connectionstage.h"

#include <QCoreApplication>
#include <QHostInfo>

namespace Inlet::Runner {

/** The stages of a test of one connection in words: what was found, and what to do about it. */
class StageTexts
{
    Q_DECLARE_TR_FUNCTIONS(Inlet::Runner::StageTexts)

public:
    explicit StageTexts(const Pop3::SessionSettings &settings);

    [[nodiscard]] QString server() const; ///< `host:port`

    /** Failed when the host was not found. */
    [[nodiscard]] StageReport name(const QHostInfo &host) const;
    [[nodiscard]] StageReport nameIsAddress() const;
    [[nodiscard]] StageReport nameLeftToProxy() const;
    [[nodiscard]] StageReport tcp() const;
    [[nodiscard]] StageReport greeting(const QString &words) const;
    [[nodiscard]] StageReport tls(const Pop3::TlsInfo &info, const QDateTime &now) const;
    [[nodiscard]] StageReport certificatesRefused(const QList<QSslCertificate> &certificates,
                                                  const Core::Error &error) const;
    [[nodiscard]] StageReport withoutTls(const QStringList &capabilities) const;
    [[nodiscard]] StageReport capabilities(const QStringList &capabilities) const;
    [[nodiscard]] StageReport login(const QString &mechanism) const;
    [[nodiscard]] StageReport mailbox(const Pop3::Listing &messages, qint64 totalBytes) const;
    [[nodiscard]] StageReport uniqueIds(const Pop3::Listing &messages,
                                        const QStringList &capabilities) const;
    [[nodiscard]] StageReport loginDelay(const QStringList &capabilities) const;
    [[nodiscard]] StageReport expire(const QStringList &capabilities) const;
    [[nodiscard]] StageReport quit() const;
    [[nodiscard]] StageReport quitRefused(const QString &words) const;

    [[nodiscard]] StageReport passwordMissing(const Core::Error &error) const;
    /** An identity provider gave no access token. */
    [[nodiscard]] StageReport accessRefused(const Core::Error &error) const;
    /** @p refusal: the server's -ERR when that was the end, without the status indicator. */
    [[nodiscard]] StageReport failed(ConnectionStage stage, const Core::Error &error,
                                     const QByteArray &refusal = {}) const;
    [[nodiscard]] static StageReport notTried(ConnectionStage stage, ConnectionStage failed);

private:
    [[nodiscard]] QString advice(ConnectionStage stage, Core::ErrorCode code,
                                 const QByteArray &refusal) const;
    [[nodiscard]] static QString adviceToWait(const QByteArray &responseCode);
    [[nodiscard]] static QString loginAdvice(const QByteArray &refusal);
    [[nodiscard]] QString usualPorts() const;

    Pop3::SessionSettings m_settings;
};

} // namespace Inlet::Runner
