// SPDX-License-Identifier: GPL-3.0-or-later
#include "pop3/sessionerrors.h"

#include "pop3/mechanism.h"

#include <QLocale>

#include <algorithm>
#include <initializer_list>

namespace Inlet::Pop3 {

using namespace Qt::StringLiterals;
using Core::Error;
using Core::ErrorCode;

namespace {

bool isTemporary(const Reply &reply)
{
    const QByteArray code = reply.code();
    return code == "IN-USE" || code == "LOGIN-DELAY" || code == "SYS/TEMP";
}

/** What a greeting belongs to that is not one of POP3; empty when it is nothing well known. */
QString serviceOf(const QString &greeting)
{
    if (greeting.startsWith(u'*'))
        return SessionErrors::tr("an IMAP server");
    if (greeting.startsWith(u"220"_s) || greeting.startsWith(u"554"_s))
        return SessionErrors::tr("a server for sending mail (SMTP) or files (FTP)");
    if (greeting.startsWith(u"SSH-"_s))
        return SessionErrors::tr("an SSH server");
    if (greeting.startsWith(u"HTTP/"_s))
        return SessionErrors::tr("a web server");
    return {};
}

/**
 * A server without response codes tells only in words that the mailbox is locked (as the examples of RFC 1939 do) or
 * that it cannot log anyone in now. Anything that may be about the password or a locked account is not taken for it.
 */
bool isTemporaryInWords(const Reply &reply)
{
    if (!reply.code().isEmpty())
        return false;
    const QByteArray words = reply.text.toLower();
    const auto mentions = [&words](std::initializer_list<QByteArrayView> list) {
        return std::ranges::any_of(list,
                                   [&words](QByteArrayView word) { return words.contains(word); });
    };
    if (mentions({"password", "credential", "authenti", "account", "failed login", "attempts"}))
        return false;
    const bool locked =
        mentions({"mailbox", "maildrop", "mail drop"}) && mentions({"lock", "in use", "busy"});
    return locked
           || mentions({"temporar", "try again later", "try later", "too many connections",
                        "too many sessions"});
}

qlonglong toSeconds(std::chrono::milliseconds limit)
{
    return std::chrono::ceil<std::chrono::seconds>(limit).count();
}

} // namespace

SessionErrors::SessionErrors(const QString &server, const QString &account,
                             const Redaction &redaction)
    : m_server(server)
    , m_account(account)
    , m_redaction(redaction)
{}

QString SessionErrors::words(const Reply &reply) const
{
    return m_redaction.quoted(reply.text);
}

Error SessionErrors::invalidSetting(const QString &what) const
{
    return {ErrorCode::Configuration, tr("Cannot connect to \"%1\". %2").arg(m_server, what), {}};
}

Error SessionErrors::greetingRefused(const Reply &reply) const
{
    return {isTemporary(reply) ? ErrorCode::Busy : ErrorCode::Connect,
            tr("The server \"%1\" does not accept a session now. The server said: %2")
                .arg(m_server, words(reply)),
            words(reply)};
}

Error SessionErrors::notPop3(const QString &words) const
{
    const QString service = serviceOf(words);
    QString text =
        service.isEmpty()
            ? tr("\"%1\" does not answer as a POP3 server. Check the server name and the port.")
                  .arg(m_server)
            : tr("\"%1\" does not answer as a POP3 server but as %2. Check the server name and the "
                 "port.")
                  .arg(m_server, service);
    if (!words.isEmpty())
        text += u' ' + tr("The server said: %1").arg(words);
    return {ErrorCode::Protocol, text, words};
}

Error SessionErrors::startTlsNotOffered(const QString &words) const
{
    return {
        ErrorCode::Tls,
        tr("The server \"%1\" does not offer STLS, which the security \"starttls\" requires. No "
           "password was sent. Use the security \"tls\" with the port for it (usually 995), or "
           "ask the provider.")
            .arg(m_server),
        words};
}

Error SessionErrors::startTlsRefused(const Reply &reply) const
{
    return {isTemporary(reply) ? ErrorCode::Busy : ErrorCode::Tls,
            tr("The server \"%1\" refused to begin TLS. No password was sent. The server said: %2")
                .arg(m_server, words(reply)),
            words(reply)};
}

Error SessionErrors::dataBeforeTls() const
{
    return {
        ErrorCode::Tls,
        tr("The connection to \"%1\" was closed: unencrypted data arrived where the TLS handshake "
           "must begin. Someone may be tampering with the connection. No password was sent.")
            .arg(m_server),
        {}};
}

Error SessionErrors::clearTextForbidden() const
{
    return {
        ErrorCode::Tls,
        tr("The server \"%1\" does not offer STLS, and without it the password would travel "
           "unprotected. Use the security \"tls\" with the port for it (usually 995), or choose "
           "the security \"none\" to accept this.")
            .arg(m_server),
        {}};
}

Error SessionErrors::loginRefused(const Reply &reply, const QString &mechanism,
                                  const QString &detail) const
{
    const QByteArray code = reply.code();
    const QString said = words(reply);
    const QString allWords = detail.isEmpty() ? said : detail + u'\n' + said;
    if (code == "IN-USE") {
        return {ErrorCode::Busy,
                tr("The mailbox of \"%1\" on \"%2\" is in use by another session. Try again later. "
                   "The server said: %3")
                    .arg(m_account, m_server, said),
                allWords};
    }
    if (code == "LOGIN-DELAY") {
        return {ErrorCode::Busy,
                tr("\"%1\" wants a longer pause between two logins of \"%2\". The password was not "
                   "the reason. Try again later. The server said: %3")
                    .arg(m_server, m_account, said),
                allWords};
    }
    if (isTemporary(reply) || isTemporaryInWords(reply)) {
        return {ErrorCode::Busy,
                tr("\"%1\" does not let \"%2\" log in now. Try again later. The server said: %3")
                    .arg(m_server, m_account, said),
                allWords};
    }
    if (code == "SYS/PERM") {
        return {ErrorCode::Login,
                tr("\"%1\" cannot open the mailbox of \"%2\" until someone repairs it there. The "
                   "password was not the reason. Ask the provider. The server said: %3")
                    .arg(m_server, m_account, said),
                allWords};
    }
    if (mechanism == displayName(Mechanism::XOAuth2)
        || mechanism == displayName(Mechanism::OAuthBearer)) {
        return {
            ErrorCode::Login,
            tr("Cannot log in to \"%1\" as \"%2\" with %3: the access granted does not open this "
               "mailbox. Check that its owner is the one who signed in, that the application may "
               "use POP, and that POP is switched on for the mailbox. The server said: %4")
                .arg(m_server, m_account, mechanism, said),
            allWords};
    }
    return {ErrorCode::Login,
            tr("Cannot log in to \"%1\" as \"%2\" with %3. Check the account and the password. The "
               "server said: %4")
                .arg(m_server, m_account, mechanism, said),
            allWords};
}

Error SessionErrors::listingRefused(const QString &command, const Reply &reply) const
{
    return {isTemporary(reply) ? ErrorCode::Busy : ErrorCode::Protocol,
            tr("The server \"%1\" did not list the mailbox: it refused %2. The server said: %3")
                .arg(m_server, command, words(reply)),
            words(reply)};
}

Error SessionErrors::violation(const QString &detail) const
{
    return {
        ErrorCode::Protocol,
        tr("The server \"%1\" sent an answer that POP3 does not allow. The connection was closed; "
           "no message was deleted.")
            .arg(m_server),
        detail};
}

Error SessionErrors::bareLineFeed(const QString &words) const
{
    return {
        ErrorCode::Protocol,
        tr("The server \"%1\" ends its lines with LF alone; POP3 requires CR LF. Check the server "
           "name and the port, or ask the provider. The server said: %2")
            .arg(m_server, words),
        words};
}

Error SessionErrors::unaskedData(const QString &words) const
{
    return {
        ErrorCode::Protocol,
        tr("The server \"%1\" sent something that was not asked for. The connection was closed; "
           "no message was deleted. The server said: %2")
            .arg(m_server, words),
        words};
}

Error SessionErrors::closedBeforeGreeting(bool encrypted) const
{
    if (encrypted)
        return closedByServer();
    return {
        ErrorCode::Connect,
        tr("The server \"%1\" closed the connection without a greeting. The port may expect TLS: "
           "then choose the security \"tls\".")
            .arg(m_server),
        {}};
}

Error SessionErrors::closedByServer() const
{
    return {
        ErrorCode::Connect,
        tr("The server \"%1\" closed the connection in the middle of the session. No message was "
           "deleted.")
            .arg(m_server),
        {}};
}

Error SessionErrors::quitUnconfirmed(ErrorCode code, const QString &detail) const
{
    return {
        code,
        tr("The server \"%1\" did not confirm QUIT. Whether it deleted the messages shows at the "
           "next session.")
            .arg(m_server),
        detail};
}

Error SessionErrors::timedOut(std::chrono::milliseconds limit) const
{
    return {ErrorCode::Timeout,
            tr("The server \"%1\" did not answer for %2 seconds. The connection was closed.")
                .arg(m_server)
                .arg(toSeconds(limit)),
            {}};
}

Error SessionErrors::connectTimedOut(std::chrono::milliseconds limit) const
{
    return {ErrorCode::Timeout,
            tr("No connection to \"%1\" within %2 seconds. Check the server name, the port and the "
               "firewall.")
                .arg(m_server)
                .arg(toSeconds(limit)),
            {}};
}

Error SessionErrors::proxyTimedOut(const QString &proxy, std::chrono::milliseconds limit) const
{
    return {ErrorCode::Timeout,
            tr("The proxy \"%1\" gave no connection to \"%2\" within %3 seconds. Check the kind of "
               "the proxy (SOCKS5 or HTTP), its port, and the server name.")
                .arg(proxy, m_server)
                .arg(toSeconds(limit)),
            {}};
}

Error SessionErrors::handshakeTimedOut(std::chrono::milliseconds limit, bool tlsFromStart) const
{
    if (!tlsFromStart)
        return timedOut(limit);
    return {
        ErrorCode::Timeout,
        tr("The server \"%1\" accepted the connection but not the TLS handshake within %2 seconds. "
           "The port may be one for plain POP3: then choose the security \"starttls\", or the port "
           "for TLS (usually 995).")
            .arg(m_server)
            .arg(toSeconds(limit)),
        {}};
}

Error SessionErrors::noGreeting(std::chrono::milliseconds limit, bool encrypted) const
{
    if (encrypted)
        return timedOut(limit);
    return {
        ErrorCode::Timeout,
        tr("The server \"%1\" accepted the connection but sent no greeting within %2 seconds. The "
           "port may expect TLS: then choose the security \"tls\".")
            .arg(m_server)
            .arg(toSeconds(limit)),
        {}};
}

Error SessionErrors::messageNotListed(int number) const
{
    return {ErrorCode::Message,
            tr("The mailbox on \"%1\" has no message %2.").arg(m_server).arg(number),
            {}};
}

Error SessionErrors::messageTooLarge(int number, qint64 limit) const
{
    return {ErrorCode::Message,
            tr("Message %1 on \"%2\" is larger than the limit of %3 bytes. It stays on the server. "
               "Raise the limit to receive it.")
                .arg(number)
                .arg(m_server, QLocale::c().toString(limit)),
            {}};
}

Error SessionErrors::messageRefused(int number, const Reply &reply) const
{
    return {ErrorCode::Message,
            tr("The server \"%1\" did not give message %2. The server said: %3")
                .arg(m_server)
                .arg(number)
                .arg(words(reply)),
            words(reply)};
}

Error SessionErrors::headersRefused(int number, const Reply &reply) const
{
    return {ErrorCode::Protocol,
            tr("The server \"%1\" did not give the header fields of message %2 (TOP), so that the "
               "age of messages cannot be told without receiving them. Choose to handle all "
               "messages, or only those from now on. The server said: %3")
                .arg(m_server)
                .arg(number)
                .arg(words(reply)),
            words(reply)};
}

Error SessionErrors::removeRefused(int number, const Reply &reply) const
{
    return {ErrorCode::Protocol,
            tr("The server \"%1\" did not mark message %2 for deletion. The server said: %3")
                .arg(m_server)
                .arg(number)
                .arg(words(reply)),
            words(reply)};
}

Error SessionErrors::resetRefused(const Reply &reply) const
{
    return {
        ErrorCode::Protocol,
        tr("The server \"%1\" did not take the deletions back, so the connection was closed; no "
           "message was deleted. The server said: %2")
            .arg(m_server, words(reply)),
        words(reply)};
}

} // namespace Inlet::Pop3
