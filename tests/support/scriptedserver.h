// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/certificates.h"

#include <QByteArray>
#include <QElapsedTimer>
#include <QHash>
#include <QList>
#include <QObject>
#include <QTcpServer>

#include <functional>
#include <memory>
#include <optional>

namespace Inlet::Test {

/** One message of a ScriptedServer. */
struct ServerMail
{
    QByteArray uid;     ///< empty: the server knows no UIDL
    QByteArray content; ///< CRLF, ending with one
};

/** What a ScriptedServer does with a command. */
struct Reaction
{
    enum class Kind {
        AsUsual,
        Say,      ///< `text` instead of the usual answer
        Silence,  ///< no answer, nor to what comes after it in the session
        HangUp,   ///< the line is closed
        SlowHalf, ///< one half of the usual answer now, the other one `delayMs` later
    };
    Kind kind = Kind::AsUsual;
    QByteArray text = {};
    int delayMs = 0;
};

/**
 * A POP3 server on 127.0.0.1 that does what a test tells it to. Any account and password may log in. Deletions of a
 * session take effect at QUIT. Lives in the event loop of the test.
 */
class ScriptedServer : public QObject
{
    Q_OBJECT

public:
    /** With @p certificate it speaks TLS from the first byte. */
    explicit ScriptedServer(const QList<ServerMail> &mails = {},
                            const std::optional<KeyPair> &certificate = {},
                            QObject *parent = nullptr);

    QList<ServerMail> mails; ///< the mailbox between sessions
    QByteArrayList capabilities{"UIDL", "PIPELINING"};
    bool deletesFetched = false; ///< EXPIRE 0 at work: QUIT deletes what was fetched, too

    /** Asked for each command of each session (from 1); nothing set: everything is as usual. */
    std::function<Reaction(int session, const QByteArray &command)> script;

    [[nodiscard]] quint16 port() const { return m_server->serverPort(); }
    [[nodiscard]] int sessions() const { return m_sessions; }
    /** When each login was accepted, in milliseconds since the start of the server. */
    [[nodiscard]] QList<qint64> logins() const { return m_logins; }
    [[nodiscard]] QByteArrayList commands() const { return m_commands; }
    [[nodiscard]] QByteArrayList uids() const;

private:
    class Connection;

    std::unique_ptr<QTcpServer> m_server;
    QElapsedTimer m_clock;
    QList<qint64> m_logins;
    QByteArrayList m_commands;
    int m_sessions = 0;
};

} // namespace Inlet::Test
