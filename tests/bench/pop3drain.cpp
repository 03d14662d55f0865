// SPDX-License-Identifier: GPL-3.0-or-later
// The measure of all others: empties a mailbox as fast as one connection can, and keeps nothing.
//
// pop3drain HOST PORT ACCOUNT PASSWORD [CA-FILE]    with a CA file: TLS from the first byte
//
// A window of RETRs is kept outstanding; what comes is only searched for the ends of answers. DELE follows in batches.

#include <openssl/ssl.h>

#include <netdb.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/socket.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cstdio>
#include <cstdlib>
#include <deque>
#include <string>
#include <string_view>
#include <vector>

namespace {

constexpr int Window = 128;
constexpr int DeleteBatch = 128;
constexpr size_t ReadBytes = 256 * 1024;

[[noreturn]] void fail(const char *what)
{
    std::fprintf(stderr, "pop3drain: %s\n", what);
    std::exit(1);
}

int connectTo(const char *host, const char *port)
{
    addrinfo hints{};
    hints.ai_family = AF_INET;
    hints.ai_socktype = SOCK_STREAM;
    addrinfo *found = nullptr;
    if (getaddrinfo(host, port, &hints, &found) != 0)
        fail("the host is unknown");
    const int socket = ::socket(found->ai_family, found->ai_socktype, found->ai_protocol);
    if (socket < 0 || connect(socket, found->ai_addr, found->ai_addrlen) != 0)
        fail("no connection");
    freeaddrinfo(found);
    const int on = 1;
    setsockopt(socket, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
    return socket;
}

/** The line to the server, in clear or with TLS; every error ends the program. */
class Line
{
public:
    Line(const char *host, const char *port, const char *caFile)
        : m_socket(connectTo(host, port))
    {
        if (!caFile)
            return;
        SSL_CTX *context = SSL_CTX_new(TLS_client_method());
        SSL_CTX_set_verify(context, SSL_VERIFY_PEER, nullptr);
        if (SSL_CTX_load_verify_locations(context, caFile, nullptr) != 1)
            fail("the CA file cannot be read");
        m_tls = SSL_new(context);
        SSL_set_fd(m_tls, m_socket);
        if (SSL_set1_host(m_tls, host) != 1 || SSL_connect(m_tls) != 1)
            fail("the TLS handshake failed");
    }

    void write(const std::string &text)
    {
        for (size_t done = 0; done < text.size();) {
            const auto got =
                m_tls ? SSL_write(m_tls, text.data() + done, static_cast<int>(text.size() - done))
                      : ::write(m_socket, text.data() + done, text.size() - done);
            if (got <= 0)
                fail("the connection broke");
            done += static_cast<size_t>(got);
        }
    }

    std::string_view read()
    {
        const auto got = m_tls ? SSL_read(m_tls, m_buffer.data(), static_cast<int>(ReadBytes))
                               : ::read(m_socket, m_buffer.data(), ReadBytes);
        if (got <= 0)
            fail("the connection broke");
        return {m_buffer.data(), static_cast<size_t>(got)};
    }

private:
    int m_socket;
    SSL *m_tls = nullptr;
    std::vector<char> m_buffer = std::vector<char>(ReadBytes);
};

/** Finds the end of each answer in a stream that is cut anywhere. */
class AnswerEnds
{
public:
    /** Bytes of @p bytes up to and with the end of the answer; all of them when it is not in there. */
    size_t take(std::string_view bytes, bool multiLine)
    {
        const std::string_view end = multiLine ? "\r\n.\r\n" : "\r\n";
        // An end that is cut in two: the bytes before are still needed.
        const size_t kept = m_tail.size();
        std::string joined = m_tail + std::string(bytes.substr(0, end.size()));
        if (const size_t at = joined.find(end); at != std::string::npos) {
            m_tail.clear();
            m_found = true;
            return at + end.size() - kept;
        }
        const size_t at = bytes.find(end);
        m_found = at != std::string_view::npos;
        if (m_found) {
            m_tail.clear();
            return at + end.size();
        }
        joined =
            m_tail + std::string(bytes.substr(bytes.size() - std::min(bytes.size(), size_t(4))));
        m_tail = joined.substr(joined.size() - std::min(joined.size(), end.size() - 1));
        return bytes.size();
    }

    [[nodiscard]] bool found() const { return m_found; }

private:
    std::string m_tail;
    bool m_found = false;
};

/** A short answer, +OK or the end of the program. */
std::string ask(Line &line, const std::string &command)
{
    if (!command.empty())
        line.write(command + "\r\n");
    std::string answer;
    while (answer.find("\r\n") == std::string::npos)
        answer += line.read();
    if (!answer.starts_with("+OK"))
        fail(answer.c_str());
    return answer;
}

void drain(Line &line, int count)
{
    std::deque<bool> outstanding; // true: a multi-line answer
    AnswerEnds ends;
    int sent = 0;
    int received = 0;
    int removed = 0;
    const auto sendMore = [&] {
        std::string commands;
        const auto append = [&](const char *verb, int number, bool multiLine) {
            commands += verb + std::to_string(number) + "\r\n";
            outstanding.push_back(multiLine);
        };
        for (; sent < count && sent - received < Window; ++sent)
            append("RETR ", sent + 1, true);
        if (received - removed >= DeleteBatch || received == count) {
            for (; removed < received; ++removed)
                append("DELE ", removed + 1, false);
        }
        if (!commands.empty())
            line.write(commands);
    };
    sendMore();
    while (!outstanding.empty()) {
        std::string_view bytes = line.read();
        while (!bytes.empty()) {
            if (outstanding.empty())
                fail("the server says more than it was asked for");
            const bool multiLine = outstanding.front();
            bytes.remove_prefix(ends.take(bytes, multiLine));
            if (ends.found()) {
                outstanding.pop_front();
                received += multiLine ? 1 : 0;
            }
        }
        sendMore();
    }
}

} // namespace

int main(int argc, char **argv)
{
    if (argc < 5)
        fail("usage: pop3drain HOST PORT ACCOUNT PASSWORD [CA-FILE]");
    Line line(argv[1], argv[2], argc > 5 ? argv[5] : nullptr);
    ask(line, {});
    ask(line, std::string("USER ") + argv[3]);
    ask(line, std::string("PASS ") + argv[4]);
    drain(line, std::atoi(ask(line, "STAT").c_str() + 4));
    ask(line, "QUIT");
}
