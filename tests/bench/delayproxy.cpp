// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/delayproxy.h"

#include "bench/loopback.h"

#include <netinet/in.h>
#include <netinet/tcp.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <deque>
#include <string>
#include <vector>

namespace Inlet::Bench {

namespace {

using Clock = std::chrono::steady_clock;

/** One direction of a connection. */
struct Stream
{
    int from = -1;
    int to = -1;
    struct Piece
    {
        Clock::time_point due;
        std::string bytes; // empty: the end
    };
    std::deque<Piece> pieces = {};
    bool ended = false;
    bool closed = false;

    void receive(Clock::duration delay)
    {
        std::array<char, 256 * 1024> buffer;
        const ssize_t got = read(from, buffer.data(), buffer.size());
        ended = got <= 0;
        pieces.push_back(
            {Clock::now() + delay,
             ended ? std::string() : std::string(buffer.data(), static_cast<size_t>(got))});
    }

    /** Sends what is due as far as the receiver takes it. */
    void send()
    {
        while (!closed && !pieces.empty() && pieces.front().due <= Clock::now()) {
            std::string &bytes = pieces.front().bytes;
            if (bytes.empty()) {
                shutdown(to, SHUT_WR);
                closed = true;
                return;
            }
            const ssize_t sent =
                ::send(to, bytes.data(), bytes.size(), MSG_DONTWAIT | MSG_NOSIGNAL);
            if (sent < 0) {
                closed = errno != EAGAIN && errno != EWOULDBLOCK;
                return;
            }
            if (static_cast<size_t>(sent) < bytes.size()) {
                bytes.erase(0, static_cast<size_t>(sent));
                return;
            }
            pieces.pop_front();
        }
    }
};

} // namespace

DelayProxy::DelayProxy(quint16 serverPort, std::chrono::milliseconds roundTrip)
    : m_serverPort(serverPort)
    , m_delay(roundTrip / 2)
    , m_listener(listenOnLoopback(m_port))
    , m_thread([this] { run(); })
{}

DelayProxy::~DelayProxy()
{
    m_ending = true;
    m_thread.join();
    close(m_listener);
}

void DelayProxy::run()
{
    constexpr auto longestWait = std::chrono::milliseconds(50);
    std::vector<Stream> streams;
    while (!m_ending) {
        std::vector<pollfd> waits{{m_listener, POLLIN, 0}};
        const Clock::time_point now = Clock::now();
        Clock::duration wait = longestWait;
        for (Stream &stream : streams) {
            waits.push_back({stream.ended ? -1 : stream.from, POLLIN, 0});
            const bool due =
                !stream.closed && !stream.pieces.empty() && stream.pieces.front().due <= now;
            waits.push_back({due ? stream.to : -1, POLLOUT, 0});
            if (!due && !stream.closed && !stream.pieces.empty())
                wait = std::min(wait, stream.pieces.front().due - now);
        }
        const auto nanoseconds = std::chrono::duration_cast<std::chrono::nanoseconds>(wait).count();
        const timespec timeout{nanoseconds / 1'000'000'000, nanoseconds % 1'000'000'000};
        ppoll(waits.data(), waits.size(), &timeout, nullptr);
        for (size_t i = 0; i < streams.size(); ++i) {
            if (waits[2 * i + 1].revents != 0)
                streams[i].receive(m_delay);
            streams[i].send();
        }
        if (waits[0].revents != 0) {
            const int client = accept4(m_listener, nullptr, nullptr, SOCK_CLOEXEC);
            const int on = 1;
            setsockopt(client, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
            const int server = connectToLoopback(m_serverPort);
            streams.push_back({client, server});
            streams.push_back({server, client});
        }
        // Both directions of a connection stand side by side.
        for (size_t i = 0; i + 1 < streams.size();) {
            if (!streams[i].closed || !streams[i + 1].closed) {
                i += 2;
                continue;
            }
            close(streams[i].from);
            close(streams[i].to);
            streams.erase(streams.begin() + std::ptrdiff_t(i),
                          streams.begin() + std::ptrdiff_t(i + 2));
        }
    }
    for (const Stream &stream : streams)
        close(stream.from);
}

} // namespace Inlet::Bench
