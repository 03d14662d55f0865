// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <atomic>
#include <chrono>
#include <thread>

namespace Inlet::Bench {

/**
 * A far server on this machine: passes bytes between its own port on 127.0.0.1 and another one there, each half of a
 * round trip later, with no limit on their rate. In a thread of its own, until it is destroyed.
 */
class DelayProxy
{
public:
    DelayProxy(quint16 serverPort, std::chrono::milliseconds roundTrip);
    ~DelayProxy();
    Q_DISABLE_COPY_MOVE(DelayProxy)

    [[nodiscard]] quint16 port() const { return m_port; }

private:
    void run();

    quint16 m_serverPort;
    std::chrono::milliseconds m_delay;
    quint16 m_port = 0; // before the listener, which sets it
    int m_listener = -1;
    std::atomic_bool m_ending = false;
    std::thread m_thread;
};

} // namespace Inlet::Bench
