// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pop3/capabilities.h"
#include "pop3/endpoint.h"
#include "pop3/login.h"
#include "pop3/mailbox.h"
#include "pop3/pipeline.h"
#include "pop3/redaction.h"
#include "pop3/replyreader.h"
#include "pop3/session.h"
#include "pop3/sessionerrors.h"
#include "pop3/transport.h"

#include <QTimer>

namespace Inlet::Pop3 {

/**
 * The states and what moves a session on; enter() alone changes m_state.
 *
 * State                 leaves on                                          to
 * Idle                  open()                                             Connecting
 * Connecting            Transport::opened()                                Greeting
 *                       Transport::handshakeStarted(), TLS from the start  Handshake
 * Greeting              +OK                                                Capabilities
 * Capabilities          answer, line in clear, STLS wanted                 StartTls
 *                       answer, line as the settings want it, not held     Authenticating
 *                       answer, logged in                                  Listing
 * StartTls              +OK                                                Handshake
 * Handshake             Transport::opened(), TLS from the start            Greeting
 *                       Transport::encrypted()                             Capabilities
 * Authenticating        +OK to the last step                               Capabilities, or Listing if CAPA is unknown
 * Listing               STAT, LIST and UIDL answered                       Transaction
 * Transaction           quit()                                             Quitting
 * Quitting              answer to QUIT                                     Closed
 * any                   error, time-out, broken line, abort()              Closed
 */
class Session::Private
{
public:
    Private(Session *session, SessionSettings sessionSettings, std::unique_ptr<Transport> line);

    void open();
    void holdLogin() { m_loginHeld = true; }
    void releaseLogin();
    void retrieve(const QList<int> &numbers);
    void retrieveHeaders(const QList<int> &numbers);
    void remove(const QList<int> &numbers);
    void reset();
    void quit();
    void setPaused(bool wanted);
    void abort();
    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] std::optional<int> retrieving() const;
    [[nodiscard]] QStringList capabilities() const
    {
        return m_redaction.quotedTexts(m_capabilities.toStringList());
    }

private:
    /** The retrieval whose answer is being read. */
    struct Retrieval
    {
        qint64 received = 0;
        bool discarded = false;  // too large, or nobody wants it any more
        QByteArray headers = {}; // of TOP
    };
    enum class Farewell { None, Quit };

    void enter(State next);
    [[nodiscard]] bool isTalking() const;
    void fail(const Core::Error &error, Farewell farewell = Farewell::None);
    void close(bool committed, const QString &detail);

    [[nodiscard]] bool takesOrders() const
    {
        return m_state == State::Transaction && !m_quitWanted;
    }
    void refuseLater(int number, const Core::Error &error);
    void wake();
    void process();
    [[nodiscard]] bool fetch();
    [[nodiscard]] bool hasUnaskedData() const;
    [[nodiscard]] bool holdsBack() const;
    [[nodiscard]] bool awaitsAnswer() const;
    void sendWaiting();
    void enqueue(Verb verb) { m_pipeline.enqueue(Command(verb)); }
    void watchSilence();
    void handleSilence();
    void handleEndOfLine();
    [[nodiscard]] bool failOnBareLineFeed();
    [[nodiscard]] bool isTraced() const;
    void trace(const QByteArray &line);
    void traceAnswer(QByteArrayView line);

    void handleItem(const ReplyReader::Item &item);
    void handleViolation(const ReplyReader::Violation &violation);
    void handleReply(const Reply &reply);
    void handleAnswer(const Command &command, const Reply &reply);
    void handleListingLine(QByteArrayView line);
    void handleData(QByteArrayView bytes);
    void handleEnd();

    void handleGreeting(const Reply &reply);
    void askCapabilities();
    void handleCapabilities();
    void secure();
    void beginTls();
    void handleEncrypted();
    void announceTls();
    void logIn();
    void startLogin();
    [[nodiscard]] LoginConditions loginConditions() const;
    void logInWith(Mechanism mechanism, const LoginConditions &conditions);
    void handleLoginRefused(const Login::Refused &refused, const Reply &reply);
    void handleLoggedIn();
    void takeLoginStep(const Login::Step &step, const Reply &reply);
    void openWindow();
    void list();
    void handleStat(const Reply &reply);
    void handleListRefused(const Reply &reply);
    void handleUniqueIdsRefused(const Reply &reply);
    void handleListed();

    Session *q;
    const SessionSettings m_settings;
    const Endpoint m_endpoint;
    Redaction m_redaction;
    const SessionErrors m_errors;
    std::unique_ptr<Transport> m_transport;
    State m_state = State::Idle;
    ReplyReader m_reader;
    Pipeline m_pipeline;
    Capabilities m_capabilities;
    QByteArray m_timestamp;
    Mechanism m_mechanism = Mechanism::UserPass;
    std::unique_ptr<Login> m_login;
    bool m_loginHeld = false;
    bool m_loginDue = false; // held until releaseLogin()
    bool m_loggedIn = false;
    Mailbox m_mailbox;
    Retrieval m_retrieval;
    bool m_paused = false;
    bool m_quitWanted = false;
    bool m_peerClosed = false;
    bool m_processing = false;
    bool m_wakePending = false;
    QTimer m_silence;
    QTimer m_keepAlive;
};

} // namespace Inlet::Pop3
