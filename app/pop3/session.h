// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"

#include <QByteArray>
#include <QList>
#include <QObject>
#include <QString>

#include <chrono>
#include <memory>

namespace Inlet::Pop3 {

class Transport;

/** How the connection is secured; the conduct of each is the table "Security of a connection" of the runner. */
enum class Security { Default, None, StartTls, Tls };

enum class Authentication { Auto, Password, Apop, CramMd5, Plain, ScramSha256, XOAuth2, OAuthBearer };

/** Everything a session needs to know; values, no defaults from elsewhere. */
struct SessionSettings
{
    QString host;
    quint16 port = 110;
    Security security = Security::Default;
    Authentication authentication = Authentication::Auto;
    QString account;
    QByteArray password;                   ///< UTF-8; never logged
    QList<QByteArray> pinnedCertificates;  ///< SHA-256 of the leaf's DER, 32 bytes each
    QString caFile;                        ///< absolute path of a PEM file; empty: the system's authorities
    std::chrono::milliseconds idleTimeout{std::chrono::minutes(1)}; ///< longest silence of the server in any wait
    qint64 messageBytes = 104857600;       ///< a larger message is refused, not received
    int windowMessages = 128;              ///< RETR commands outstanding when the server offers PIPELINING
    qint64 windowBytes = 8 * 1024 * 1024;  ///< bytes announced for outstanding RETRs, at least one message
};

/** One line of the listing. */
struct ListedMessage
{
    int number = 0;  ///< of this session only (RFC 1939 section 5)
    qint64 size = 0; ///< as announced: a hint, not a fact
    QByteArray uid;  ///< unique-id as bytes; empty when the server has no UIDL
};

struct ConnectionInfo
{
    QString host;
    quint16 port = 0;
    bool encrypted = false;
    QString protocol; ///< "TLSv1.3"; empty in clear
    QString cipher;
    QStringList capabilities; ///< as known at login, upper-case tags with their parameters
    bool clearTextWarning = false; ///< security `none`: the caller warns each time
};

/**
 * One POP3 session over one connection (RFC 1939, 2449, 2595, 3206), asynchronous, in the thread of its owner.
 *
 * open() leads to connected(), authenticated() and listed(), or to failed(). Afterwards retrieve(), remove(), reset()
 * and quit() may be called at any time; they are queued and, where the server offers PIPELINING, sent ahead. Answers
 * come in the order of the calls. After failed() or closed() nothing more is signalled.
 *
 * The server deletes nothing before it answered QUIT with +OK: closed(true) is the only proof that messages are gone.
 * abort() and a broken line delete nothing.
 */
class Session : public QObject
{
    Q_OBJECT

public:
    explicit Session(SessionSettings settings, QObject *parent = nullptr);
    /** For tests: talks through @p transport instead of a socket. */
    Session(SessionSettings settings, std::unique_ptr<Transport> transport, QObject *parent = nullptr);
    ~Session() override;

    void open();

    /** Asks for these messages in this order. For each comes messageData()* then messageFinished() or messageRefused(). */
    void retrieve(const QList<int> &numbers);

    /** Stops (and lets go on) reading from the socket between two chunks, so that memory stays flat behind a slow reader. */
    void setPaused(bool paused);

    /** DELE. Each ends in removed() or removeRefused(). Takes effect only with quit(). */
    void remove(const QList<int> &numbers);

    /** RSET: takes all DELE of this session back. Ends in resetFinished(). */
    void reset();

    /** Drops RETRs not yet sent (those sent are read and thrown away), sends QUIT, ends in closed() or failed(). */
    void quit();

    /** Closes the line at once; nothing is deleted on the server. No signal follows. */
    void abort();

Q_SIGNALS:
    void connected(const Inlet::Pop3::ConnectionInfo &info);
    void authenticated(const QString &account, const QString &mechanism);
    void listed(const QList<Inlet::Pop3::ListedMessage> &messages, qint64 totalBytes);
    void messageData(int number, const QByteArray &chunk);
    void messageFinished(int number);
    void messageRefused(int number, const Inlet::Core::Error &error); ///< -ERR to RETR, or larger than messageBytes
    void removed(int number);
    void removeRefused(int number, const Inlet::Core::Error &error);
    void resetFinished();
    /** QUIT was answered; @p committed is true only for +OK. @p detail: the server's words when it was not. */
    void closed(bool committed, const QString &detail);
    /** The session is over; the line is closed. */
    void failed(const Inlet::Core::Error &error);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace Inlet::Pop3
