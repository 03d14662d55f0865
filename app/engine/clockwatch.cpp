// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/clockwatch.h"

namespace Inlet::Engine {

ClockWatch::ClockWatch(const Core::Clock &clock, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &ClockWatch::look);
}

void ClockWatch::start()
{
    m_latest = m_clock.now();
    m_timer.start(m_clock.longestWait());
}

void ClockWatch::look()
{
    const QDateTime before = std::exchange(m_latest, m_clock.now());
    m_timer.start(m_clock.longestWait());
    if (m_latest < before)
        Q_EMIT setBack(std::chrono::milliseconds(m_latest.msecsTo(before)));
}

} // namespace Inlet::Engine
