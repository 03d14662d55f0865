// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/practiceconnection.h"

#include "core/logging.h"

#include <QTcpSocket>

#include <algorithm>
#include <array>

namespace Inlet::Practice {

using namespace Qt::StringLiterals;
using Core::Result;

namespace {

constexpr qint64 MaxCommandBytes = 255;       // RFC 2449 section 4, CRLF included
constexpr qint64 MaxUnsentBytes = 256 * 1024; // more waits until the client has read
constexpr int MaxFailedLogins = 3;
constexpr QByteArrayView Password = "practice";

std::optional<qint64> toNumber(const QByteArray &text)
{
    const auto isDigit = [](char byte) { return byte >= '0' && byte <= '9'; };
    if (text.isEmpty() || !std::ranges::all_of(text, isDigit))
        return std::nullopt;
    bool fits = false;
    const qint64 number = text.toLongLong(&fits);
    return fits ? std::optional(number) : std::nullopt;
}

} // namespace

struct PracticeConnection::Verb
{
    enum class Use { Always, BeforeLogin, AfterLogin };

    QByteArrayView keyword;
    Use use;
    qsizetype fewest; // arguments
    qsizetype most;
    Handler handler;
};

PracticeConnection::PracticeConnection(QTcpSocket *socket, PracticeMailbox *mailbox,
                                       const PracticeOptions &options)
    : QObject(socket)
    , m_socket(socket)
    , m_mailbox(mailbox)
    , m_options(options)
{
    // A client that sends without reading answers is not read either.
    socket->setReadBufferSize(64 * 1024);
    connect(socket, &QTcpSocket::readyRead, this, &PracticeConnection::readCommands);
    connect(socket, &QTcpSocket::bytesWritten, this, [this] {
        m_autoLogout.start();
        continueTransfer();
        readCommands();
    });
    connect(socket, &QTcpSocket::disconnected, this, [this] {
        logOut();
        m_socket->deleteLater();
    });
    // RFC 1939 section 3: the session then ends without removing anything.
    m_autoLogout.setInterval(options.autoLogout);
    m_autoLogout.setSingleShot(true);
    connect(&m_autoLogout, &QTimer::timeout, this, [this] { m_socket->abort(); });
    m_autoLogout.start();
    ok("Inlet practice mailbox ready");
}

PracticeConnection::~PracticeConnection()
{
    logOut();
}

void PracticeConnection::readCommands()
{
    while (!m_transfer && !m_closing && m_socket->bytesToWrite() < MaxUnsentBytes) {
        if (!m_socket->canReadLine()) {
            if (m_socket->bytesAvailable() > MaxCommandBytes) {
                error("The line is too long");
                close();
            }
            return;
        }
        m_autoLogout.start();
        const QByteArray line = m_socket->readLine(MaxCommandBytes + 1);
        if (!line.endsWith('\n')) {
            error("The line is too long");
            return close();
        }
        const qsizetype end = line.endsWith("\r\n") ? 2 : 1;
        execute(QByteArrayView(line).chopped(end));
    }
}

void PracticeConnection::execute(QByteArrayView line)
{
    using Self = PracticeConnection;
    constexpr qsizetype any = MaxCommandBytes;
    static constexpr std::array verbs{
        Verb{"CAPA", Verb::Use::Always, 0, 0, &Self::capa},
        Verb{"USER", Verb::Use::BeforeLogin, 1, any, &Self::user},
        Verb{"PASS", Verb::Use::BeforeLogin, 1, any, &Self::pass},
        Verb{"STAT", Verb::Use::AfterLogin, 0, 0, &Self::stat},
        Verb{"LIST", Verb::Use::AfterLogin, 0, 1, &Self::list},
        Verb{"UIDL", Verb::Use::AfterLogin, 0, 1, &Self::uidl},
        Verb{"RETR", Verb::Use::AfterLogin, 1, 1, &Self::retr},
        Verb{"TOP", Verb::Use::AfterLogin, 2, 2, &Self::top},
        Verb{"DELE", Verb::Use::AfterLogin, 1, 1, &Self::dele},
        Verb{"NOOP", Verb::Use::AfterLogin, 0, 0, &Self::noop},
        Verb{"RSET", Verb::Use::AfterLogin, 0, 0, &Self::rset},
        Verb{"QUIT", Verb::Use::Always, 0, 0, &Self::quit},
    };
    QByteArrayList words = line.toByteArray().split(' ');
    const QByteArray keyword = words.takeFirst().toUpper();
    const auto verb = std::ranges::find(verbs, QByteArrayView(keyword), &Verb::keyword);
    if (verb == verbs.end())
        return error("Unknown command");
    qCDebug(lcPractice) << keyword;
    if (verb->use != Verb::Use::Always && (verb->use == Verb::Use::AfterLogin) != m_loggedIn)
        return error(m_loggedIn ? "Already logged in" : "Log in first");
    if (words.size() < verb->fewest || words.size() > verb->most)
        return error("Wrong number of arguments");
    (this->*verb->handler)(words);
}

void PracticeConnection::write(const QByteArray &text)
{
    m_socket->write(text);
}

void PracticeConnection::ok(const QByteArray &text)
{
    write(text.isEmpty() ? "+OK\r\n"_ba : "+OK " + text + "\r\n");
}

void PracticeConnection::error(const QByteArray &text)
{
    write("-ERR " + text + "\r\n");
}

void PracticeConnection::close()
{
    m_closing = true;
    logOut();
    m_socket->disconnectFromHost();
}

void PracticeConnection::logOut()
{
    if (m_loggedIn)
        m_mailbox->unlock();
    m_loggedIn = false;
}

void PracticeConnection::capa(const Arguments &)
{
    ok("Capabilities follow");
    write("USER\r\nUIDL\r\nTOP\r\nPIPELINING\r\nRESP-CODES\r\nAUTH-RESP-CODE\r\nEXPIRE NEVER\r\n"
          "IMPLEMENTATION Inlet-practice\r\n.\r\n");
}

void PracticeConnection::user(const Arguments &arguments)
{
    const QByteArray name = arguments.join(' ');
    if (name.isEmpty())
        return error("No account");
    m_account = name;
    ok("Password?");
}

void PracticeConnection::pass(const Arguments &arguments)
{
    if (m_account.isEmpty())
        return error("USER first");
    const QByteArray account = std::exchange(m_account, {});
    const bool known = m_options.account.isEmpty() || account == m_options.account.toUtf8();
    if (!known || arguments.join(' ') != Password) {
        error("[AUTH] Wrong account or password");
        if (++m_failedLogins >= MaxFailedLogins)
            close();
        return;
    }
    if (!m_mailbox->lock())
        return error("[IN-USE] Another session has this mailbox");
    Result<QList<PracticeMessage>> messages = m_mailbox->messages();
    if (!messages) {
        m_mailbox->unlock();
        qCWarning(lcPractice).noquote() << messages.error().message << messages.error().detail;
        return error("[SYS/TEMP] The folder cannot be read");
    }
    m_loggedIn = true;
    m_messages = *std::move(messages);
    ok(QByteArray::number(m_messages.size()) + " messages");
}

void PracticeConnection::stat(const Arguments &)
{
    qint64 count = 0;
    qint64 bytes = 0;
    for (qsizetype i = 0; i < m_messages.size(); ++i) {
        if (m_marked.contains(i))
            continue;
        ++count;
        bytes += m_messages[i].size;
    }
    ok(QByteArray::number(count) + ' ' + QByteArray::number(bytes));
}

void PracticeConnection::list(const Arguments &arguments)
{
    describe(arguments,
             [](const PracticeMessage &message) { return QByteArray::number(message.size); });
}

void PracticeConnection::uidl(const Arguments &arguments)
{
    describe(arguments, [](const PracticeMessage &message) { return message.uid; });
}

void PracticeConnection::describe(const Arguments &arguments, Column column)
{
    const auto line = [this, column](qsizetype index) {
        return QByteArray::number(index + 1) + ' ' + column(m_messages[index]);
    };
    if (!arguments.isEmpty()) {
        if (const std::optional<qsizetype> index = messageIndex(arguments.first()))
            ok(line(*index));
        return;
    }
    QByteArray answer = "+OK The list follows\r\n";
    for (qsizetype i = 0; i < m_messages.size(); ++i) {
        if (!m_marked.contains(i))
            answer += line(i) + "\r\n";
    }
    write(answer + ".\r\n");
}

void PracticeConnection::retr(const Arguments &arguments)
{
    if (const std::optional<qsizetype> index = messageIndex(arguments.first()))
        transfer(*index, std::nullopt);
}

void PracticeConnection::top(const Arguments &arguments)
{
    const std::optional<qint64> lines = toNumber(arguments.last());
    if (!lines)
        return error("The number of lines is not a number");
    if (const std::optional<qsizetype> index = messageIndex(arguments.first()))
        transfer(*index, lines);
}

void PracticeConnection::dele(const Arguments &arguments)
{
    if (const std::optional<qsizetype> index = messageIndex(arguments.first())) {
        m_marked.insert(*index);
        ok("Marked");
    }
}

void PracticeConnection::noop(const Arguments &)
{
    ok();
}

void PracticeConnection::rset(const Arguments &)
{
    m_marked.clear();
    ok();
}

void PracticeConnection::quit(const Arguments &)
{
    QList<PracticeMessage> removed;
    for (const qsizetype index : std::as_const(m_marked))
        removed.append(m_messages[index]);
    if (m_mailbox->remove(removed))
        ok("Bye");
    else
        error("[SYS/PERM] Some deleted messages were not removed");
    close();
}

std::optional<qsizetype> PracticeConnection::messageIndex(const QByteArray &argument)
{
    const std::optional<qint64> number = toNumber(argument);
    if (!number) {
        error("The message number is not a number");
    } else if (*number < 1 || *number > m_messages.size()) {
        error("No such message");
    } else if (m_marked.contains(*number - 1)) {
        error("The message is marked for deletion");
    } else {
        return *number - 1;
    }
    return std::nullopt;
}

void PracticeConnection::transfer(qsizetype index, std::optional<qint64> bodyLines)
{
    const PracticeMessage &message = m_messages[index];
    auto started = std::make_unique<Transfer>(message.path);
    if (!started->file.open())
        return error("[SYS/TEMP] The message cannot be read");
    if (bodyLines)
        started->file.limitBodyLines(*bodyLines);
    m_transfer = std::move(started);
    ok(QByteArray::number(message.size) + " octets");
    continueTransfer();
}

void PracticeConnection::continueTransfer()
{
    while (m_transfer && m_socket->bytesToWrite() < MaxUnsentBytes) {
        const QByteArray piece = m_transfer->file.read();
        if (m_transfer->file.hasError()) {
            // Without its terminator the client cannot take the message for complete.
            m_transfer.reset();
            return m_socket->abort();
        }
        if (piece.isEmpty()) {
            write(".\r\n");
            m_transfer.reset();
        } else {
            write(m_transfer->stuffer.encode(piece));
        }
    }
}

} // namespace Inlet::Practice
