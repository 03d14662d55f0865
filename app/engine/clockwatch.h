// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"

#include <QDateTime>
#include <QObject>
#include <QTimer>

#include <chrono>

namespace Inlet::Engine {

/** Notices within seconds that the clock was set back. A clock set forward, or a machine that slept, is not told. */
class ClockWatch : public QObject
{
    Q_OBJECT

public:
    /** @p clock must outlive the watch. */
    explicit ClockWatch(const Core::Clock &clock, QObject *parent = nullptr);

    void start();
    void stop() { m_timer.stop(); }

Q_SIGNALS:
    /** @p by: at least so much, short of it by the time between two looks. */
    void setBack(std::chrono::milliseconds by);

private:
    void look();

    const Core::Clock &m_clock;
    QDateTime m_latest;
    QTimer m_timer;
};

} // namespace Inlet::Engine
