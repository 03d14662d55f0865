// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/scriptedserver.h"

#include <QFile>
#include <QSet>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslKey>
#include <QSslServer>
#include <QTcpSocket>
#include <QTimer>

#include <chrono>

namespace Inlet::Test {

namespace {

QByteArray stuffed(const QByteArray &content)
{
    QByteArray body = content.startsWith('.') ? '.' + content : content;
    return body.replace("\r\n.", "\r\n..") + ".\r\n";
}

std::unique_ptr<QTcpServer> makeServer(const std::optional<KeyPair> &certificate)
{
    if (!certificate)
        return std::make_unique<QTcpServer>();
    QFile key(certificate->keyFile);
    if (!key.open(QIODevice::ReadOnly))
        qFatal("The key of the scripted server cannot be read");
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setLocalCertificateChain(QSslCertificate::fromPath(certificate->certificateFile));
    configuration.setPrivateKey(QSslKey(&key, QSsl::Ec));
    auto server = std::make_unique<QSslServer>();
    server->setSslConfiguration(configuration);
    return server;
}

} // namespace

/** One session; deleted with its socket. */
class ScriptedServer::Connection : public QObject
{
public:
    Connection(ScriptedServer &server, QTcpSocket *socket)
        : QObject(socket)
        , m_server(server)
        , m_socket(socket)
        , m_number(server.m_sessions)
        , m_mails(server.mails)
    {
        connect(socket, &QTcpSocket::readyRead, this, [this] {
            while (m_socket->canReadLine())
                take(m_socket->readLine().trimmed());
        });
        write("+OK ready\r\n");
    }

private:
    void take(const QByteArray &command)
    {
        m_server.m_commands.append(command);
        if (m_isSilent)
            return;
        const Reaction reaction = m_server.script ? m_server.script(m_number, command) : Reaction();
        switch (reaction.kind) {
        case Reaction::Kind::AsUsual: write(answer(command)); break;
        case Reaction::Kind::Say: write(reaction.text); break;
        case Reaction::Kind::Silence: m_isSilent = true; break;
        case Reaction::Kind::HangUp: m_socket->abort(); break;
        case Reaction::Kind::SlowHalf: writeSlowly(answer(command), reaction.delayMs); break;
        }
    }

    /** Whatever is written while a half is due comes after it. */
    void write(const QByteArray &bytes)
    {
        if (m_isSlow)
            m_held += bytes;
        else
            m_socket->write(bytes);
    }

    void writeSlowly(const QByteArray &bytes, int delayMs)
    {
        write(bytes.first(bytes.size() / 2));
        m_isSlow = true;
        m_held += bytes.sliced(bytes.size() / 2);
        QTimer::singleShot(std::chrono::milliseconds(delayMs), this, [this] {
            m_isSlow = false;
            m_socket->write(std::exchange(m_held, {}));
        });
    }

    QByteArray answer(const QByteArray &command)
    {
        const QByteArray verb = command.split(' ').first().toUpper();
        const auto index = command.split(' ').value(1).toLongLong() - 1;
        if (verb == "CAPA")
            return "+OK\r\n" + (m_server.capabilities + QByteArrayList{"."}).join("\r\n") + "\r\n";
        if (verb == "PASS")
            m_server.m_logins.append(m_server.m_clock.elapsed());
        if (verb == "STAT")
            return "+OK " + QByteArray::number(m_mails.size()) + " 0\r\n";
        if (verb == "LIST" || verb == "UIDL")
            return listing(verb);
        if (verb == "RETR") {
            m_fetched.insert(index);
            return "+OK\r\n" + stuffed(m_mails.at(index).content);
        }
        if (verb == "DELE")
            m_marked.insert(index);
        if (verb == "RSET")
            m_marked.clear();
        if (verb == "QUIT")
            update();
        return "+OK\r\n";
    }

    QByteArray listing(const QByteArray &verb) const
    {
        QByteArray lines = "+OK\r\n";
        for (qsizetype i = 0; i < m_mails.size(); ++i) {
            const ServerMail &mail = m_mails.at(i);
            if (verb == "UIDL" && mail.uid.isEmpty())
                return "-ERR unknown command\r\n";
            lines += QByteArray::number(i + 1) + ' '
                     + (verb == "UIDL" ? mail.uid : QByteArray::number(mail.content.size()))
                     + "\r\n";
        }
        return lines + ".\r\n";
    }

    void update()
    {
        QList<ServerMail> rest;
        for (qsizetype i = 0; i < m_mails.size(); ++i) {
            const bool isFetched = m_server.deletesFetched && m_fetched.contains(i);
            if (!m_marked.contains(i) && !isFetched)
                rest.append(m_mails.at(i));
        }
        m_server.mails = rest + m_server.mails.mid(m_mails.size());
    }

    ScriptedServer &m_server;
    QTcpSocket *m_socket;
    int m_number;
    QList<ServerMail> m_mails; ///< as at the start of the session
    QSet<qsizetype> m_marked;
    QSet<qsizetype> m_fetched;
    QByteArray m_held;
    bool m_isSlow = false;
    bool m_isSilent = false;
};

ScriptedServer::ScriptedServer(const QList<ServerMail> &content,
                               const std::optional<KeyPair> &certificate, QObject *parent)
    : QObject(parent)
    , mails(content)
    , m_server(makeServer(certificate))
{
    m_clock.start();
    if (!m_server->listen(QHostAddress::LocalHost))
        qFatal("The scripted server cannot listen");
    // With TLS a connection is pending only once its handshake is over.
    connect(m_server.get(), &QTcpServer::pendingConnectionAvailable, this, [this] {
        while (QTcpSocket *socket = m_server->nextPendingConnection()) {
            ++m_sessions;
            new Connection(*this, socket);
        }
    });
}

QByteArrayList ScriptedServer::uids() const
{
    QByteArrayList list;
    for (const ServerMail &mail : mails)
        list.append(mail.uid);
    return list;
}

} // namespace Inlet::Test
