// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/expirationwatch.h"

namespace Inlet::Engine {

ExpirationWatch::ExpirationWatch(const Core::Clock &clock, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
    , m_timer(clock)
{
    connect(&m_timer, &InstantTimer::reached, this, &ExpirationWatch::tellNext);
}

void ExpirationWatch::add(const Schedule::ExpirationMoment &moment)
{
    m_moments.append(moment);
    Schedule::sortByTime(m_moments);
    arm();
}

void ExpirationWatch::hold()
{
    m_isHeld = true;
    m_timer.stop();
}

void ExpirationWatch::release()
{
    m_isHeld = false;
    tellDue();
    arm();
}

void ExpirationWatch::tellDue()
{
    while (!m_isHeld && !m_moments.isEmpty() && m_moments.first().instant <= m_clock.now())
        tellNext();
}

void ExpirationWatch::clear()
{
    m_moments.clear();
    m_timer.stop();
}

void ExpirationWatch::arm()
{
    if (m_isHeld || m_moments.isEmpty())
        m_timer.stop();
    else
        m_timer.start(m_moments.first().instant);
}

void ExpirationWatch::tellNext()
{
    const Schedule::ExpirationMoment moment = m_moments.takeFirst();
    arm();
    Q_EMIT due(moment);
}

} // namespace Inlet::Engine
