// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"
#include "pop3/mailbox.h"
#include "pop3/sessionsettings.h"

#include <QByteArray>
#include <QList>
#include <QObject>
#include <QString>

#include <memory>
#include <optional>

namespace Inlet::Pop3 {

class Transport;

/**
 * One POP3 session over one connection (RFC 1939, 2449, 2595, 3206), asynchronous, in the thread of its owner.
 *
 * open() leads to connected(), authenticated() and listed(), or to failed(). Afterwards retrieve(), remove(), reset()
 * and quit() may be called at any time, also from a slot; they are queued and, where the server offers PIPELINING,
 * sent ahead. Answers of one kind come in the order of the calls; remove() and reset() overtake retrievals that have
 * not been sent yet. After failed() or closed() nothing more is signalled. In a slot, use deleteLater().
 *
 * The server deletes nothing before it answered QUIT with +OK: closed(true) is the only proof that messages are gone.
 * abort() and a broken line delete nothing.
 */
class Session : public QObject
{
    Q_OBJECT

public:
    enum class State {
        Idle,
        Connecting,
        Greeting,
        Capabilities,
        StartTls,
        Handshake,
        Authenticating,
        Listing,
        Transaction,
        Quitting,
        Closed,
    };
    Q_ENUM(State)

    explicit Session(SessionSettings settings, QObject *parent = nullptr);
    /** For tests: talks through @p transport instead of a socket. */
    Session(SessionSettings settings, std::unique_ptr<Transport> transport,
            QObject *parent = nullptr);
    ~Session() override;

    [[nodiscard]] State state() const;

    /** The message whose RETR is the next to be answered, or was when the session ended; nullopt: none. */
    [[nodiscard]] std::optional<int> retrieving() const;

    /** As last told by the server: after the login they may differ from those in ConnectionInfo (EXPIRE, for one). */
    [[nodiscard]] QStringList capabilities() const;

    /** Once. Every signal comes later than this call. */
    void open();

    /** Waits before connected() and the login until logIn(). Call it before open(). */
    void holdLogin();
    void logIn();

    /**
     * Asks for these messages in this order. For each comes messageData()* then messageFinished() or messageRefused();
     * one that is announced larger than SessionSettings::messageBytes is refused without being asked for, ahead of the
     * others.
     */
    void retrieve(const QList<int> &numbers);

    /**
     * Asks for the header fields of these messages (TOP n 0) in this order. For each comes headersReceived() or
     * headersRefused(): TOP is optional (RFC 1939 section 7).
     */
    void retrieveHeaders(const QList<int> &numbers);

    /** Stops (and lets go on) reading from the socket between two chunks, so that memory stays flat behind a slow reader. */
    void setPaused(bool paused);

    /** DELE. Each ends in removed() or removeRefused(). Takes effect only with quit(). */
    void remove(const QList<int> &numbers);

    /** RSET: takes all DELE of this session back. Ends in resetFinished(). */
    void reset();

    /**
     * Drops RETRs not yet sent (those sent are read and thrown away), sends QUIT once everything else is answered, ends
     * in closed() or failed(). Before the login it only closes the line, which ends in closed(false).
     */
    void quit();

    /** Closes the line at once; nothing is deleted on the server. Of the signals only stateChanged() and transcript() follow. */
    void abort();

Q_SIGNALS:
    void stateChanged(Inlet::Pop3::Session::State state);
    /**
     * One line of the conversation, `C: ` or `S: `, for people: without secrets, bodies replaced by their size. What
     * happens to the line itself stands between them: `*: connect HOST:PORT`, `*: tls PROTOCOL CIPHER`, and `*: end`
     * with the reason when it is not QUIT.
     */
    void transcript(const QString &line);
    /** The TLS handshake succeeded; nothing has been said over it yet. */
    void encrypted(const Inlet::Pop3::TlsInfo &info);
    /** As the server sent them, the leaf first; failed() follows and tells why. */
    void certificatesRefused(const QList<QSslCertificate> &certificates);
    void connected(const Inlet::Pop3::ConnectionInfo &info);
    void authenticated(const QString &account, const QString &mechanism);
    void listed(const Inlet::Pop3::Listing &messages, qint64 totalBytes);
    /** @p chunk is gone after the call. */
    void messageData(int number, QByteArrayView chunk);
    void messageFinished(int number);
    void
    messageRefused(int number,
                   const Inlet::Core::Error &error); ///< -ERR to RETR, or larger than messageBytes
    /** The first megabyte of them. */
    void headersReceived(int number, const QByteArray &headers);
    void headersRefused(const Inlet::Core::Error &error);
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
