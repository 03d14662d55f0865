// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"

#include <QDateTime>
#include <QObject>
#include <QTimer>

namespace Inlet::Engine {

/**
 * Waits for an instant of the wall clock, not for an amount of time: it looks at the clock again every few seconds, so
 * that a clock that is set and a machine that slept are noticed soon, and no error adds up.
 */
class InstantTimer : public QObject
{
    Q_OBJECT

public:
    /** @p clock must outlive the timer. */
    explicit InstantTimer(const Core::Clock &clock, QObject *parent = nullptr);

    /** Waits for @p instant instead of the one before. One in the past is reached at the next turn of the event loop. */
    void start(const QDateTime &instant);
    void stop();

    /** What is waited for; invalid when nothing is. */
    [[nodiscard]] QDateTime instant() const { return m_instant; }

Q_SIGNALS:
    void reached(const QDateTime &instant);

private:
    void look();

    const Core::Clock &m_clock;
    QDateTime m_instant;
    QTimer m_timer;
};

} // namespace Inlet::Engine
