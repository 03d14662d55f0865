// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <condition_variable>
#include <mutex>
#include <thread>

class QJSEngine;

namespace Inlet::Script {

/**
 * Interrupts an engine that runs for too long. A script blocks its thread, so nothing on that thread can stop it:
 * a thread of its own waits and calls QJSEngine::setInterrupted(), which no catch or finally of a script can swallow.
 *
 * It cannot stop native code (a sort without comparator, a regular expression): for that the process is killed from
 * outside. All functions are called from the engine's thread.
 */
class Watchdog
{
public:
    Watchdog();
    ~Watchdog();
    Watchdog(const Watchdog &) = delete;
    Watchdog &operator=(const Watchdog &) = delete;

    /** Interrupts @p engine after @p limit unless disarm() comes first. @p engine lives until then. */
    void arm(QJSEngine &engine, std::chrono::milliseconds limit);

    /** Returns when the engine can no longer be interrupted; true when it was. */
    bool disarm();

private:
    void run();

    std::mutex m_mutex;
    std::condition_variable m_changed;
    QJSEngine *m_engine = nullptr;
    static constexpr auto Never = std::chrono::steady_clock::time_point::max();

    std::chrono::steady_clock::time_point m_deadline;
    std::chrono::steady_clock::time_point m_wakesAt =
        Never; ///< when the thread looks again by itself
    bool m_fired = false;
    bool m_quit = false;
    std::thread m_thread;
};

} // namespace Inlet::Script
