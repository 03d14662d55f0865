// SPDX-License-Identifier: GPL-3.0-or-later
#include "script/watchdog.h"

#include <QJSEngine>

#include <utility>

namespace Inlet::Script {

Watchdog::Watchdog()
    : m_thread([this] { run(); })
{}

Watchdog::~Watchdog()
{
    {
        const std::lock_guard lock(m_mutex);
        m_quit = true;
    }
    m_changed.notify_one();
    m_thread.join();
}

void Watchdog::arm(QJSEngine &engine, std::chrono::milliseconds limit)
{
    bool wakesInTime = false;
    {
        const std::lock_guard lock(m_mutex);
        m_engine = &engine;
        m_deadline = std::chrono::steady_clock::now() + limit;
        m_fired = false;
        wakesInTime = m_wakesAt <= m_deadline;
    }
    // Waking a thread costs more than a short script: it is left to find the new deadline when the old one has passed.
    if (!wakesInTime)
        m_changed.notify_one();
}

bool Watchdog::disarm()
{
    // No wake-up: the thread finds nothing to watch when its old deadline has passed.
    const std::lock_guard lock(m_mutex);
    m_engine = nullptr;
    return std::exchange(m_fired, false);
}

void Watchdog::run()
{
    std::unique_lock lock(m_mutex);
    while (!m_quit) {
        if (!m_engine) {
            m_wakesAt = Never;
            m_changed.wait(lock);
        } else if (std::chrono::steady_clock::now() < m_deadline) {
            // A copy: the member may change while the lock is released.
            const std::chrono::steady_clock::time_point deadline = m_deadline;
            m_wakesAt = deadline;
            m_changed.wait_until(lock, deadline);
        } else {
            m_engine->setInterrupted(true);
            m_engine = nullptr;
            m_fired = true;
        }
    }
}

} // namespace Inlet::Script
