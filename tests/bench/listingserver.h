// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <thread>

namespace Inlet::Bench {

/**
 * A POP3 server on 127.0.0.1 with any number of messages, of which it only has the listing: it makes every line when
 * it is asked for. Each RETR gives the same small message. One session, in a thread of its own.
 */
class ListingServer
{
public:
    explicit ListingServer(int messages);
    ~ListingServer();
    Q_DISABLE_COPY_MOVE(ListingServer)

    [[nodiscard]] quint16 port() const { return m_port; }

private:
    void run();

    int m_messages;
    quint16 m_port = 0; // before the listener, which sets it
    int m_listener = -1;
    std::thread m_thread;
};

} // namespace Inlet::Bench
