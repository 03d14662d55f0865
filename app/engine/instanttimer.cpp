// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/instanttimer.h"

#include <algorithm>

namespace Inlet::Engine {

using namespace std::chrono_literals;

InstantTimer::InstantTimer(const Core::Clock &clock, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
{
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, &InstantTimer::look);
}

void InstantTimer::start(const QDateTime &instant)
{
    m_instant = instant;
    m_timer.start(0ms);
}

void InstantTimer::stop()
{
    m_instant = {};
    m_timer.stop();
}

void InstantTimer::look()
{
    const std::chrono::milliseconds left(m_clock.now().msecsTo(m_instant));
    if (left > 0ms) {
        m_timer.start(std::min(left, m_clock.longestWait()));
        return;
    }
    Q_EMIT reached(std::exchange(m_instant, {}));
}

} // namespace Inlet::Engine
