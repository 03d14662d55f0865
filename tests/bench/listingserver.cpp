// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/listingserver.h"

#include "bench/loopback.h"

#include <sys/socket.h>
#include <unistd.h>

#include <array>
#include <string>

namespace Inlet::Bench {

namespace {

constexpr size_t PieceBytes = 256 * 1024;

void sendAll(int socket, const std::string &text)
{
    for (size_t done = 0; done < text.size();) {
        const ssize_t sent = send(socket, text.data() + done, text.size() - done, MSG_NOSIGNAL);
        if (sent <= 0)
            return;
        done += static_cast<size_t>(sent);
    }
}

template <typename MakeLine>
void sendListing(int socket, int messages, MakeLine makeLine)
{
    std::string piece = "+OK\r\n";
    for (int number = 1; number <= messages; ++number) {
        piece += std::to_string(number) + ' ' + makeLine(number) + "\r\n";
        if (piece.size() >= PieceBytes) {
            sendAll(socket, piece);
            piece.clear();
        }
    }
    sendAll(socket, piece + ".\r\n");
}

} // namespace

ListingServer::ListingServer(int messages)
    : m_messages(messages)
    , m_listener(listenOnLoopback(m_port))
    , m_thread([this] { run(); })
{}

ListingServer::~ListingServer()
{
    shutdown(m_listener, SHUT_RDWR);
    m_thread.join();
    close(m_listener);
}

void ListingServer::run()
{
    const int client = accept4(m_listener, nullptr, nullptr, SOCK_CLOEXEC);
    if (client < 0)
        return;
    sendAll(client, "+OK ready\r\n");
    std::string input;
    std::array<char, 4096> buffer;
    for (ssize_t got = 0; (got = read(client, buffer.data(), buffer.size())) > 0;) {
        input.append(buffer.data(), static_cast<size_t>(got));
        for (size_t end = 0; (end = input.find("\r\n")) != std::string::npos;
             input.erase(0, end + 2)) {
            const std::string verb = input.substr(0, std::min(end, size_t(4)));
            if (verb == "CAPA")
                sendAll(client, "+OK\r\nUIDL\r\nPIPELINING\r\nUSER\r\n.\r\n");
            else if (verb == "STAT")
                sendAll(client, "+OK " + std::to_string(m_messages) + " 1000000\r\n");
            else if (verb == "LIST")
                sendListing(client, m_messages, [](int) { return "40000"; });
            else if (verb == "UIDL")
                sendListing(client, m_messages, [](int number) {
                    return "0000000" + std::to_string(number) + "4f2e6a9b1c";
                });
            else if (verb == "RETR")
                sendAll(client, "+OK\r\nSubject: one\r\n\r\nHello\r\n.\r\n");
            else
                sendAll(client, "+OK\r\n");
        }
    }
    close(client);
}

} // namespace Inlet::Bench
