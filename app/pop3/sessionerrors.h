// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"
#include "pop3/redaction.h"
#include "pop3/reply.h"

#include <QCoreApplication>
#include <QString>

#include <chrono>

namespace Inlet::Pop3 {

/** What can go wrong in a session, in words that name the server and say what to do. */
class SessionErrors
{
    Q_DECLARE_TR_FUNCTIONS(Inlet::Pop3::SessionErrors)

public:
    /** @p server is `host:port`. The server is quoted by way of @p redaction, which must live as long. */
    SessionErrors(const QString &server, const QString &account, const Redaction &redaction);

    [[nodiscard]] Core::Error invalidSetting(const QString &what) const;
    [[nodiscard]] Core::Error greetingRefused(const Reply &reply) const;
    [[nodiscard]] Core::Error notPop3(const QString &words) const;
    [[nodiscard]] Core::Error startTlsNotOffered(const QString &words) const;
    [[nodiscard]] Core::Error startTlsRefused(const Reply &reply) const;
    [[nodiscard]] Core::Error dataBeforeTls() const;
    [[nodiscard]] Core::Error clearTextForbidden() const;

    /** The code depends on the response code of @p reply (RFC 2449, RFC 3206): Login or Busy. */
    [[nodiscard]] Core::Error loginRefused(const Reply &reply, const QString &mechanism,
                                           const QString &detail) const;

    /** STAT, LIST or UIDL answered -ERR: Busy or Protocol. */
    [[nodiscard]] Core::Error listingRefused(const QString &command, const Reply &reply) const;
    [[nodiscard]] Core::Error violation(const QString &detail) const;
    /** A status line ends in LF alone, so that it never ends. */
    [[nodiscard]] Core::Error bareLineFeed(const QString &words) const;
    [[nodiscard]] Core::Error unaskedData(const QString &words) const;
    [[nodiscard]] Core::Error closedBeforeGreeting(bool encrypted) const;
    [[nodiscard]] Core::Error closedByServer() const;
    /** QUIT was sent and not answered as it must be: what became of the deletions is unknown. */
    [[nodiscard]] Core::Error quitUnconfirmed(Core::ErrorCode code,
                                              const QString &detail = {}) const;
    [[nodiscard]] Core::Error timedOut(std::chrono::milliseconds limit) const;
    [[nodiscard]] Core::Error connectTimedOut(std::chrono::milliseconds limit) const;
    [[nodiscard]] Core::Error proxyTimedOut(const QString &proxy,
                                            std::chrono::milliseconds limit) const;
    [[nodiscard]] Core::Error handshakeTimedOut(std::chrono::milliseconds limit,
                                                bool tlsFromStart) const;
    [[nodiscard]] Core::Error noGreeting(std::chrono::milliseconds limit, bool encrypted) const;

    [[nodiscard]] Core::Error messageNotListed(int number) const;
    [[nodiscard]] Core::Error messageTooLarge(int number, qint64 limit) const;
    [[nodiscard]] Core::Error messageRefused(int number, const Reply &reply) const;
    [[nodiscard]] Core::Error headersRefused(int number, const Reply &reply) const;
    [[nodiscard]] Core::Error removeRefused(int number, const Reply &reply) const;
    [[nodiscard]] Core::Error resetRefused(const Reply &reply) const;

private:
    [[nodiscard]] QString words(const Reply &reply) const;

    QString m_server;
    QString m_account;
    const Redaction &m_redaction;
};

} // namespace Inlet::Pop3
